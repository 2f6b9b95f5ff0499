// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QStringList>

namespace kuramori
{
/// How the database would run a statement. For tests of indexes:
/// `QVERIFY2(plan.scans().isEmpty(), qPrintable(plan.text()))`.
class Plan
{
public:
    /// Parameters need no values. On PostgreSQL tables are scanned only where no index can serve, however small they
    /// are.
    static Plan of(Store &store, std::string_view sql);

    /// The lines that read a whole table. Walking an index in its order is no scan: a LIMIT ends it.
    QStringList scans() const;
    bool uses(const QString &index) const;
    /// Rows are sorted after they were read, which no LIMIT ends early.
    bool sorts() const;
    QString text() const { return m_lines.join(u'\n'); }

private:
    QStringList m_lines;
};
} // namespace kuramori
