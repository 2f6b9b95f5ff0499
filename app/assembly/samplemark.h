// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>
#include <QUuid>

namespace kuramori
{
/// Tells the database that --sample made from one that a person keeps: a file beside it that names its instance.
class SampleMark
{
public:
    explicit SampleMark(const QString &database);

    /// Before the sample opens the database: ErrorKind::Refused when it is there and not marked.
    Result<void> check() const;
    /// Once it is open: marks one that was not there before; another one must be the one that was marked.
    Result<void> settle(QUuid instance) const;

private:
    Error refusal() const;
    QString m_database;
    QString m_file;
    bool m_isNew;
};
} // namespace kuramori
