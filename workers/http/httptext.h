// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLoggingCategory>

namespace kuramori
{
Q_DECLARE_LOGGING_CATEGORY(lcHttp)

/// The translation context of this folder.
struct Http
{
    Q_DECLARE_TR_FUNCTIONS(Http)
};
} // namespace kuramori
