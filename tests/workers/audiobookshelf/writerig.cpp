// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/audiobookshelf/writerig.h"

#include "tests/support/puthere.h"

#include <QJsonArray>

namespace kuramori
{
namespace
{
QStringList names(const QJsonValue &list)
{
    QStringList names;
    const QJsonArray array = list.toArray();
    for (const QJsonValueConstRef each : array) {
        names.append(each.isObject() ? each[QLatin1String("name")].toString() : each.toString());
    }
    return names;
}
} // namespace

bool WriteRig::begin(Dialect dialect, bool withPassword, int books)
{
    m_desk.beginWith(dialect, QStringList{QStringLiteral("--books=%1").arg(books)}, withPassword);
    rig().allow();
    return rig().sync().result.has_value();
}

QStringList WriteRig::ids(const QByteArray &where)
{
    const std::string sql = "SELECT source_id FROM server_books WHERE " + where.toStdString() + " ORDER BY id";
    return rig().text(sql).split(u' ');
}

QJsonObject WriteRig::book(const QString &id)
{
    return server().control("/_book", QJsonDocument(QJsonObject{{QStringLiteral("id"), id}}).toJson()).object();
}

void WriteRig::edit(const QString &id, const QJsonObject &metadata)
{
    const QJsonObject asked{{QStringLiteral("id"), id}, {QStringLiteral("metadata"), metadata}};
    server().control("/_edit", QJsonDocument(asked).toJson());
}

void WriteRig::fault(const QByteArray &fault)
{
    server().control("/_faults", fault);
}

JudgedBook WriteRig::judgedAs(const QJsonObject &metadata)
{
    const auto text = [&](const char *key) { return metadata.value(QLatin1String(key)).toString(); };
    JudgedBook book;
    book.facts.title = text("title");
    book.facts.subtitle = text("subtitle");
    book.facts.authors = names(metadata.value(QLatin1String("authors")));
    const QJsonArray series = metadata.value(QLatin1String("series")).toArray();
    for (const QJsonValueConstRef each : series) {
        book.facts.series.append(
            {each[QLatin1String("name")].toString(), seriesPosition(each[QLatin1String("sequence")].toString())});
    }
    if (const int year = text("publishedYear").toInt(); year > 0) {
        book.facts.year = year;
    }
    book.facts.identifiers = {text("asin"), text("isbn"), {}};
    book.recording.narrators = names(metadata.value(QLatin1String("narrators")));
    book.recording.abridged = metadata.value(QLatin1String("abridged")).toBool();
    book.recording.language = text("language");
    book.publisher = text("publisher");
    return book;
}

ItemId WriteRig::know(const QString &id, const JudgedBook &book)
{
    return need(store().write([&](WriteTx &tx) { return putHere(tx, id, book); }));
}

ItemId WriteRig::knowPublisher(const QString &id, const QString &publisher)
{
    JudgedBook judged = judgedAs(book(id));
    judged.publisher = publisher;
    return know(id, judged);
}

QList<PlanLine> WriteRig::plan()
{
    return need(store().read([this](ReadTx &tx) { return ServerWriteRows(tx).plan(rig().id()); }));
}

QString WriteRig::planned()
{
    QStringList lines;
    for (const PlanLine &line : plan()) {
        lines.append(bookFieldName(line.planned.field) + QStringLiteral(": ") + writeOutcomeName(line.planned.outcome));
    }
    return lines.join(QStringLiteral(" | "));
}

void WriteRig::choose(WriteChoice choice)
{
    for (const PlanLine &line : plan()) {
        need(store().write([&](WriteTx &tx) { ServerWriteTable(tx).choose(line.book, line.planned.field, choice); }));
    }
}

QString WriteRig::base(const QString &id, BookField field)
{
    return need(store().read([&](ReadTx &tx) {
        return tx
            .first(
                "SELECT w.base FROM server_writes w JOIN server_books b ON b.id = w.book_id WHERE b.source_id = $1 "
                "AND w.field = $2",
                [](const Row &row) { return row.text(0); }, id, bookFieldName(field))
            .value_or(QString());
    }));
}

ServerActId WriteRig::lastAct()
{
    return need(store().read([this](ReadTx &tx) { return ServerWriteRows(tx).lastAct(rig().id()); }))
        .value_or(ServerActId());
}

int WriteRig::updates()
{
    int count = 0;
    const QJsonObject paths = server().stats().value(QLatin1String("paths")).toObject();
    for (auto each = paths.begin(); each != paths.end(); ++each) {
        count += each.key().endsWith(QLatin1String("/batch/update")) || each.key().startsWith(QLatin1String("PATCH"))
            ? each->toInt()
            : 0;
    }
    return count;
}
} // namespace kuramori
