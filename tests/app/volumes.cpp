// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/volumes.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace kuramori
{
void scanVolumes(const BatchDesk &desk, const QStringList &books, const QString &series)
{
    for (const QString &book : books) {
        const QString folder = desk.file(QStringLiteral("books/Hana Wick/%1/%2").arg(series, book));
        QVERIFY(QDir().mkpath(folder));
        QFile out(folder + QStringLiteral("/1.mp3"));
        QVERIFY(out.open(QIODevice::WriteOnly));
        QVERIFY(out.write(book.toUtf8()) > 0);
    }
    const Ended scanned = desk.run(QStringLiteral("scan books --json"));
    QVERIFY2(scanned.code == 0, scanned.err.constData());
}

Ended askGaps(const BatchDesk &desk, const MetadataProcess &services, const char *words)
{
    return desk.run(QStringLiteral("gaps --json %1 %2").arg(QLatin1String(words), services.settings()));
}

QStringList toldGaps(const Ended &ended)
{
    QStringList gaps;
    for (const QJsonObject &row : ended.objects()) {
        if (row.value(QLatin1String("event")) == QStringLiteral("gap")) {
            gaps.append(row.value(QLatin1String("key")).toString() + u' '
                        + row.value(QLatin1String("state")).toString());
        }
    }
    return gaps;
}
} // namespace kuramori
