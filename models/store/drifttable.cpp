// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/drifttable.h"

#include "models/store/fieldwordsjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr std::array stateNames{"open", "kept", "accepted"}; // by DriftState

QString stateName(DriftState state)
{
    return QLatin1String(stateNames.at(std::size_t(state)));
}

DriftState stateFrom(const QString &text)
{
    const auto found = std::ranges::find_if(stateNames, [&](const char *name) { return text == QLatin1String(name); });
    return found == stateNames.end() ? DriftState::Open : DriftState(found - stateNames.begin());
}

QString kindName(bool isUnsure)
{
    return isUnsure ? QStringLiteral("unsure") : QStringLiteral("drift");
}

QString sourcesJson(const QList<BookSource> &sources)
{
    QJsonArray array;
    for (const BookSource source : sources) {
        array.append(bookSourceName(source));
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<BookSource> sourcesIn(const QString &json)
{
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    QList<BookSource> sources;
    sources.reserve(array.size());
    for (const QJsonValueConstRef name : array) {
        if (const auto source = bookSourceFrom(name.toString())) {
            sources.append(*source);
        }
    }
    return sources;
}

#define DRIFT_COLUMNS "d.field, d.kind, d.held, d.other, d.level, d.holders, d.sources, d.margin, d.since, d.state"

KeptDrift toKept(const Row &row)
{
    KeptDrift kept;
    kept.drift.field = bookFieldFrom(row.text(0)).value_or(BookField::Title);
    kept.drift.isUnsure = row.text(1) == kindName(true);
    kept.drift.held = fieldWordsFromJson(row.text(2));
    kept.drift.other = fieldWordsFromJson(row.text(3));
    kept.drift.level = driftLevelFrom(row.text(4));
    kept.drift.holders = sourcesIn(row.text(5));
    kept.drift.sources = sourcesIn(row.text(6));
    kept.drift.margin = row.optionalReal(7);
    kept.since = row.time(8);
    kept.state = stateFrom(row.text(9));
    return kept;
}

WaitingDrift toWaiting(const Row &row)
{
    WaitingDrift waiting;
    waiting.kept = toKept(row);
    waiting.where = {row.id<ItemId>(10), waiting.kept.drift.field};
    waiting.work = row.id<WorkId>(11);
    waiting.title = row.text(12);
    waiting.authors = row.text(13);
    const QString below = row.text(15);
    waiting.path = below.isEmpty() ? row.text(14) : row.text(14) + u'/' + below;
    return waiting;
}

// Open, of items that are there.
constexpr const char *waitingCondition
    = "FROM item_drifts d JOIN items i ON i.id = d.item_id JOIN editions e ON e.id = i.edition_id "
      "JOIN works w ON w.id = e.work_id JOIN books b ON b.work_id = e.work_id JOIN roots r ON r.id = i.root_id "
      "WHERE d.state = 'open' AND i.missing_since IS NULL";

bool sayTheSame(const FieldDrift &a, const FieldDrift &b)
{
    return a.isUnsure == b.isUnsure && a.held == b.held && a.other == b.other;
}
} // namespace

QList<KeptDrift> DriftRows::ofItem(ItemId item) const
{
    return m_tx.all("SELECT " DRIFT_COLUMNS " FROM item_drifts d WHERE d.item_id = $1 ORDER BY d.field", toKept, item);
}

std::optional<KeptDrift> DriftRows::open(const FieldOfItem &field) const
{
    return m_tx.first("SELECT " DRIFT_COLUMNS
                      " FROM item_drifts d WHERE d.item_id = $1 AND d.field = $2 AND d.state = 'open'",
                      toKept, field.item, bookFieldName(field.field));
}

QList<WaitingDrift> DriftRows::waiting() const
{
    return m_tx.all(std::string("SELECT " DRIFT_COLUMNS ", i.id, w.id, w.title, b.authors, r.shown, i.shown ")
                        + waitingCondition
                        + " ORDER BY CASE d.level WHEN 'identity' THEN 0 WHEN 'factual' THEN 1 ELSE 2 END, d.kind, "
                          "coalesce(d.margin, 9), d.since, i.id, d.field",
                    toWaiting);
}

qint64 DriftRows::countWaiting() const
{
    return m_tx.number(std::string("SELECT count(*) ") + waitingCondition);
}

void DriftTable::keep(ItemId item, const QList<FieldDrift> &drifts)
{
    const QList<KeptDrift> known = DriftRows(m_tx).ofItem(item);
    for (const FieldDrift &drift : drifts) {
        const auto before
            = std::ranges::find_if(known, [&drift](const KeptDrift &kept) { return kept.drift.field == drift.field; });
        const bool isKnown = before != known.end();
        if (isKnown && before->state != DriftState::Open && drift.isUnsure) {
            continue; // a person has just decided
        }
        if (isKnown && before->state == DriftState::Open && before->drift == drift) {
            continue;
        }
        const bool isSame = isKnown && before->state == DriftState::Open && sayTheSame(before->drift, drift);
        put(item, drift, isSame ? before->since : m_tx.now());
    }
    for (const KeptDrift &kept : known) {
        const bool isThere
            = std::ranges::any_of(drifts, [&kept](const FieldDrift &drift) { return kept.drift.field == drift.field; });
        if (kept.state == DriftState::Open && !isThere) {
            forget({item, kept.drift.field});
        }
    }
}

void DriftTable::keepFirst(ItemId item, const QList<FieldDrift> &drifts)
{
    for (const FieldDrift &drift : drifts) {
        put(item, drift, m_tx.now());
    }
}

void DriftTable::put(ItemId item, const FieldDrift &drift, Timestamp since)
{
    m_tx.run("INSERT INTO item_drifts (item_id, field, kind, held, other, level, holders, sources, margin, since, "
             "state) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'open') ON CONFLICT (item_id, field) DO UPDATE "
             "SET kind = excluded.kind, held = excluded.held, other = excluded.other, level = excluded.level, "
             "holders = excluded.holders, sources = excluded.sources, margin = excluded.margin, "
             "since = excluded.since, state = excluded.state",
             item, bookFieldName(drift.field), kindName(drift.isUnsure), toJson(drift.held), toJson(drift.other),
             driftLevelName(drift.level), sourcesJson(drift.holders), sourcesJson(drift.sources), drift.margin, since);
    m_tx.touch(Topic::Books);
}

void DriftTable::settled(const FieldOfItem &field, const FieldWords &held, DriftState state)
{
    m_tx.run("INSERT INTO item_drifts (item_id, field, kind, held, other, level, holders, sources, since, state) "
             "VALUES ($1, $2, 'drift', $3, '[]', '', '[]', '[]', $4, $5) ON CONFLICT (item_id, field) DO UPDATE "
             "SET since = excluded.since, state = excluded.state",
             field.item, bookFieldName(field.field), toJson(held), m_tx.now(), stateName(state));
    m_tx.touch(Topic::Books);
}

void DriftTable::forget(const FieldOfItem &field)
{
    m_tx.run("DELETE FROM item_drifts WHERE item_id = $1 AND field = $2", field.item, bookFieldName(field.field));
    m_tx.touch(Topic::Books);
}
} // namespace kuramori
