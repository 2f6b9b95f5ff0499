// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/queryview.h"

#include "models/domain/seriesgap.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QueryView)
};

using Type = QueryColumn::Type;

constexpr int rowsATime = 1'000; // of a PostgreSQL cursor

QString columnNames(const QueryTable &table)
{
    QStringList names;
    for (const QueryColumn &column : table.columns) {
        names.append(QLatin1String(column.name));
    }
    return names.join(QStringLiteral(", "));
}

const QueryColumn *findColumn(const QueryTable &table, const QString &name)
{
    const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                    [&](const QueryColumn &column) { return name == QLatin1String(column.name); });
    return found == table.columns.end() ? nullptr : &*found;
}

Error unknownColumn(const QueryTable &table, const QString &name)
{
    return {ErrorKind::Usage,
            Words::tr("%1 has no column \"%2\"; it has: %3.").arg(QLatin1String(table.name), name, columnNames(table)),
            {},
            std::nullopt};
}

/// The value as the column's type, or nothing when it does not fit.
std::optional<Param> paramOf(const QueryColumn &column, const QString &text)
{
    bool fits = true;
    switch (column.type) {
    case Type::Integer: {
        const qint64 number = text.toLongLong(&fits);
        return fits ? std::optional(Param(number)) : std::nullopt;
    }
    case Type::Real: {
        const double number = text.toDouble(&fits);
        return fits ? std::optional(Param(number)) : std::nullopt;
    }
    case Type::Boolean: {
        const bool yes = text == QLatin1String("true") || text == QLatin1String("1");
        fits = yes || text == QLatin1String("false") || text == QLatin1String("0");
        return fits ? std::optional(Param(yes)) : std::nullopt;
    }
    case Type::Time: {
        const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
        return at.isValid() ? std::optional(Param(toTimestamp(at))) : std::nullopt;
    }
    default:
        return Param(text);
    }
}

QString idList(const QList<qint64> &ids)
{
    QString list(u'[');
    for (const qint64 id : ids) {
        list += (list.size() > 1 ? QStringLiteral(",") : QString()) + QString::number(id);
    }
    return list + u']';
}

QJsonValue jsonOf(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isArray()) {
        return document.array();
    }
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue();
}

/// Numbers are kept as text, because not every scheme has numbers; scripts get those that are.
QJsonValue numbersOf(const QString &text)
{
    QJsonObject object = jsonOf(text).toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        bool isNumber = false;
        const qint64 number = entry.value().toString().toLongLong(&isNumber);
        if (isNumber) {
            entry.value() = number;
        }
    }
    return object;
}

QJsonValue titlesOf(const QString &text)
{
    QJsonArray titles;
    const QJsonArray pairs = jsonOf(text).toArray();
    for (const auto &pair : pairs) {
        titles.append(QJsonObject{{QStringLiteral("type"), pair[0]}, {QStringLiteral("title"), pair[1]}});
    }
    return titles;
}

QJsonArray gapsOf(const QString &text)
{
    const QJsonArray pairs = jsonOf(text).toArray();
    QList<SeriesPosition> owned;
    owned.reserve(pairs.size());
    for (const QJsonValueConstRef pair : pairs) {
        owned.append({pair[0].toDouble(), pair[1].toDouble(), {}});
    }
    QJsonArray gaps;
    for (const SeriesGap &gap : gapsWithin(owned)) {
        gaps.append(QJsonObject{{QStringLiteral("from"), gap.from}, {QStringLiteral("to"), gap.to}});
    }
    return gaps;
}

QJsonValue valueOf(const QueryColumn &column, const Row &row, int index)
{
    if (row.isNull(index)) {
        return QJsonValue::Null;
    }
    switch (column.type) {
    case Type::Integer:
        return row.integer(index);
    case Type::Real:
        return row.real(index);
    case Type::Boolean:
        return row.boolean(index);
    case Type::Time:
        return toIso(row.time(index));
    case Type::Json:
        return jsonOf(row.text(index));
    case Type::Numbers:
        return numbersOf(row.text(index));
    case Type::Titles:
        return titlesOf(row.text(index));
    case Type::Gaps:
        return gapsOf(row.text(index));
    case Type::Text:
    case Type::FilterOnly:
        break;
    }
    return row.text(index);
}
} // namespace

Result<QueryView> QueryView::prepare(const Wish &wish)
{
    QueryView view;
    view.m_table = findQueryTable(wish.table);
    if (!view.m_table) {
        QStringList names;
        for (const QueryTable &table : queryTables()) {
            names.append(QLatin1String(table.name));
        }
        return fail(
            ErrorKind::Usage,
            Words::tr("There is no table \"%1\"; there are: %2.").arg(wish.table, names.join(QStringLiteral(", "))));
    }
    for (const QString &condition : wish.conditions) {
        if (Result<void> added = view.addCondition(condition); !added) {
            return fail(std::move(added.error()));
        }
    }
    if (Result<void> ordered = view.setOrder(wish.order); !ordered) {
        return fail(std::move(ordered.error()));
    }
    view.m_limit = wish.limit;
    if (wish.ranked) {
        view.m_id = findColumn(*view.m_table, QStringLiteral("id"));
        view.m_ranked = idList(*wish.ranked);
    }
    return view;
}

Result<void> QueryView::addCondition(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*([a-z_.]+)\\s*(=|!=|<=|>=|<|>)(.*)$"),
                                            QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        return fail(ErrorKind::Usage, Words::tr("--where needs column=value, not \"%1\".").arg(text));
    }
    const QueryColumn *column = findColumn(*m_table, match.captured(1));
    if (!column) {
        return fail(unknownColumn(*m_table, match.captured(1)));
    }
    const QString comparison = match.captured(2);
    const QString value = match.captured(3);
    const bool isList
        = column->match || column->type == Type::Json || column->type == Type::Titles || column->type == Type::Gaps;
    if (isList && (!column->match || comparison != QLatin1String("=") || value.isEmpty())) {
        return fail(ErrorKind::Usage, Words::tr("Rows cannot be chosen by \"%1\".").arg(text));
    }
    if (value.isEmpty()) {
        const bool isNegated = comparison == QLatin1String("!=");
        m_conditions.push_back(
            {column, isNegated ? QStringLiteral("IS NOT NULL") : QStringLiteral("IS NULL"), nullptr});
        return {};
    }
    const std::optional<Param> param = paramOf(*column, value);
    if (!param) {
        return fail(ErrorKind::Usage,
                    Words::tr("\"%1\" does not fit the column %2.").arg(value, QLatin1String(column->name)));
    }
    m_conditions.push_back({column, comparison, *param});
    return {};
}

Result<void> QueryView::setOrder(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    m_descending = text.startsWith(u'-');
    const QString name = m_descending ? text.mid(1) : text;
    m_order = findColumn(*m_table, name);
    if (!m_order || m_order->type == Type::FilterOnly) {
        return fail(unknownColumn(*m_table, name));
    }
    return {};
}

/// Joined with the list of ids, whose places are the order.
QString QueryView::from(Dialect dialect) const
{
    QString from = QLatin1String(m_table->from);
    if (m_ranked.isNull()) {
        return from;
    }
    const QLatin1String list(dialect == Dialect::Sqlite
                                 ? "json_each($1) AS ranked ON ranked.value"
                                 : "jsonb_array_elements($1::jsonb) WITH ORDINALITY AS ranked(value, key) "
                                   "ON CAST(ranked.value AS bigint)");
    return QStringLiteral("%1 JOIN %2 = %3").arg(from, list, QLatin1String(m_id->expression(dialect)));
}

QString QueryView::sql(Dialect dialect) const
{
    QStringList columns;
    for (const QueryColumn &column : m_table->columns) {
        if (column.type != Type::FilterOnly) {
            columns.append(QLatin1String(column.expression(dialect)));
        }
    }
    QStringList order{m_ranked.isNull() || m_order ? QLatin1String(m_table->order) : QLatin1String("ranked.key")};
    if (m_order) { // what is not known comes last
        const QString expression = QLatin1String(m_order->expression(dialect));
        order.prepend(expression + (m_descending ? QStringLiteral(" DESC") : QStringLiteral(" ASC")));
        order.prepend(QStringLiteral("(%1) IS NULL").arg(expression));
    }
    const QStringList conditions = conditionTexts(dialect);
    const QString comma = QStringLiteral(", ");
    QString text = QStringLiteral("SELECT %1 FROM %2").arg(columns.join(comma), from(dialect));
    text += conditions.isEmpty() ? QString() : QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    text += QStringLiteral(" ORDER BY ") + order.join(comma);
    return m_limit ? text + QStringLiteral(" LIMIT %1").arg(*m_limit) : text;
}

QStringList QueryView::conditionTexts(Dialect dialect) const
{
    QStringList texts;
    int number = m_ranked.isNull() ? 0 : 1;
    for (const Condition &condition : m_conditions) {
        const QLatin1String expression(condition.column->expression(dialect));
        if (condition.value.type() == Param::Type::Null) {
            texts << QStringLiteral("(%1) %2").arg(expression, condition.comparison);
            continue;
        }
        const QString placeholder = QStringLiteral("$%1").arg(++number);
        texts << (condition.column->match
                      ? QString::fromLatin1(condition.column->match).arg(placeholder)
                      : QStringLiteral("(%1) %2 %3").arg(expression, condition.comparison, placeholder));
    }
    return texts;
}

std::vector<Param> QueryView::values() const
{
    std::vector<Param> values;
    if (!m_ranked.isNull()) {
        values.emplace_back(m_ranked);
    }
    for (const Condition &condition : m_conditions) {
        if (condition.value.type() != Param::Type::Null) {
            values.push_back(condition.value);
        }
    }
    return values;
}

QJsonObject QueryView::object(const Row &row) const
{
    QJsonObject object;
    int index = 0;
    for (const QueryColumn &column : m_table->columns) {
        if (column.type != Type::FilterOnly) {
            object.insert(QLatin1String(column.name), valueOf(column, row, index));
            ++index;
        }
    }
    return object;
}

QStringList QueryView::columns() const
{
    QStringList names;
    for (const QueryColumn &column : m_table->columns) {
        if (column.type != Type::FilterOnly) {
            names.append(QLatin1String(column.name));
        }
    }
    return names;
}

void QueryView::each(ReadTx &tx, const std::function<void(const QJsonObject &)> &onRow) const
{
    const std::vector<Param> params = values();
    const std::string text = sql(tx.dialect()).toStdString();
    if (tx.dialect() == Dialect::Sqlite) {
        tx.eachOf(
            text, [&](const Row &row) { onRow(object(row)); }, params);
        return;
    }
    // libpq would hold the whole answer in memory: a cursor hands it out in pieces.
    tx.eachOf("DECLARE query_view NO SCROLL CURSOR FOR " + text, {}, params);
    const std::string fetch = "FETCH " + std::to_string(rowsATime) + " FROM query_view";
    for (int fetched = rowsATime; fetched == rowsATime;) {
        fetched = 0;
        tx.each(fetch, [&](const Row &row) {
            ++fetched;
            onRow(object(row));
        });
    }
    tx.each("CLOSE query_view", {});
}
} // namespace kuramori
