// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/tablereport.h"

#include "models/figures/csv.h"
#include "models/figures/pagetemplate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace kuramori
{
namespace
{
const QString rowsBegin = QStringLiteral("<!-- rows -->\n");
const QString rowsEnd = QStringLiteral("<!-- end -->\n");

QByteArray compact(const QJsonObject &row)
{
    return QJsonDocument(row).toJson(QJsonDocument::Compact);
}

/// "narrators" -> one cell of a page.
QJsonObject cellOf(const QJsonValue &value)
{
    return {{QStringLiteral("number"), value.isDouble()},
            {QStringLiteral("text"), value.isDouble() ? value : QJsonValue(cellText(value))}};
}

QString nameForPeople(QString column)
{
    return column.replace(u'_', u' ');
}

QJsonArray headOf(const QStringList &columns)
{
    QJsonArray head;
    for (const QString &column : columns) {
        head.append(QJsonObject{{QStringLiteral("name"), nameForPeople(column)}});
    }
    return head;
}

struct Page
{
    QString head;
    QString row;
    QString foot;
};

Page tablePage()
{
    QFile file(QStringLiteral(":/templates/table.html"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QString page = QString::fromUtf8(file.readAll());
    const qsizetype begin = page.indexOf(rowsBegin);
    const qsizetype end = page.indexOf(rowsEnd);
    return {page.left(begin), page.mid(begin + rowsBegin.size(), end - begin - rowsBegin.size()),
            page.mid(end + rowsEnd.size())};
}
} // namespace

qint64 writeTableCsv(ReadTx &tx, const QueryView &rows, QIODevice &file)
{
    const QStringList columns = rows.columns();
    file.write(columns.join(u',').toUtf8() + "\r\n");
    qint64 count = 0;
    rows.each(tx, [&](const QJsonObject &row) {
        file.write(csvLine(row, columns));
        ++count;
    });
    return count;
}

qint64 writeTableJson(ReadTx &tx, const QueryView &rows, QIODevice &file)
{
    file.write("[");
    qint64 count = 0;
    rows.each(tx, [&](const QJsonObject &row) {
        file.write((count > 0 ? ",\n" : "\n") + compact(row));
        ++count;
    });
    file.write("\n]\n");
    return count;
}

qint64 writeTableHtml(ReadTx &tx, const QueryView &rows, const QString &title, QIODevice &file)
{
    const Page page = tablePage();
    const QStringList columns = rows.columns();
    file.write(fillTemplate(page.head,
                            {{QStringLiteral("title"), title},
                             {QStringLiteral("as_of"), toIso(tx.now())},
                             {QStringLiteral("columns"), headOf(columns)}})
                   .toUtf8());
    qint64 count = 0;
    rows.each(tx, [&](const QJsonObject &row) {
        QJsonArray cells;
        for (const QString &column : columns) {
            cells.append(cellOf(row.value(column)));
        }
        file.write(fillTemplate(page.row, {{QStringLiteral("cells"), cells}}).toUtf8());
        ++count;
    });
    file.write(page.foot.toUtf8());
    return count;
}
} // namespace kuramori
