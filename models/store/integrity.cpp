// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/integrity.h"

#include <QCoreApplication>

namespace kuramori
{
Result<void> quickCheck(Store &store)
{
    return store.read([&](ReadTx &tx) {
        if (tx.dialect() == Dialect::PostgreSql) {
            tx.number("SELECT count(*) FROM instance"); // the server checks its pages itself
            return;
        }
        const QList<QString> findings = tx.all("PRAGMA quick_check(20)", [](const Row &row) { return row.text(0); });
        if (findings != QList{QStringLiteral("ok")}) {
            stopWith(ErrorKind::DatabaseCorrupt,
                     QCoreApplication::translate("Backup", "The database %1 is damaged. Restore the last good backup.")
                         .arg(store.options().database.path),
                     findings.join(u'\n'));
        }
    });
}
} // namespace kuramori
