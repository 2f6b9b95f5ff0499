// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QCoreApplication>

#include <exception>

namespace kuramori
{
/// Runs the inside of a transaction and turns what it throws into the Result that Store::read and Store::write hand
/// out. An exception that is not a Failure is a bug of ours, and is said to be one.
template <class Fn>
Result<void> caught(Fn &&work)
{
    try {
        work();
        return {};
    } catch (const Failure &failure) {
        return fail(failure.error());
    } catch (const std::exception &exception) {
        return fail(ErrorKind::Defect,
                    QCoreApplication::translate("Store", "A transaction ended by an unexpected exception."),
                    QString::fromLocal8Bit(exception.what()));
    }
}
} // namespace kuramori
