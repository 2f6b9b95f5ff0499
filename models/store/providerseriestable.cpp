// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/providerseriestable.h"

#include "models/store/ignored.h"
#include "models/store/keptseriesjson.h"
#include "models/store/overridetable.h"
#include "models/store/serieslinkqueries.h"
#include "models/store/takenrecords.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kuramori
{
namespace
{
QString proofOf(const SeriesLink &link)
{
    const QJsonObject proof{
        {QStringLiteral("called_so"), link.isCalledSo},      {QStringLiteral("author"), link.hasAuthor},
        {QStringLiteral("identified"), link.identified},     {QStringLiteral("placed"), link.placed},
        {QStringLiteral("contradicted"), link.contradicted}, {QStringLiteral("recorded"), link.recorded},
        {QStringLiteral("elsewhere"), link.elsewhere}};
    return QString::fromUtf8(QJsonDocument(proof).toJson(QJsonDocument::Compact));
}

QString wordFor(const KeptSeries &theirs)
{
    return bookProviderName(theirs.series.provider) + u':' + theirs.series.id;
}

SeriesLink proofFrom(const QString &text)
{
    const QJsonObject proof = QJsonDocument::fromJson(text.toUtf8()).object();
    SeriesLink link;
    link.isCalledSo = proof.value(QLatin1String("called_so")).toBool();
    link.hasAuthor = proof.value(QLatin1String("author")).toBool();
    link.identified = proof.value(QLatin1String("identified")).toInt();
    link.placed = proof.value(QLatin1String("placed")).toInt();
    link.contradicted = proof.value(QLatin1String("contradicted")).toInt();
    link.recorded = proof.value(QLatin1String("recorded")).toInt();
    link.elsewhere = proof.value(QLatin1String("elsewhere")).toInt();
    return link;
}

bool isSaid(ReadTx &tx, OverrideKind kind, SeriesId series, const KeptSeries &theirs)
{
    return OverrideRows(tx).actOf({kind, QString::number(series.value()), wordFor(theirs)}).has_value();
}

/// What a person refused is no rival of the others.
void settleAmong(ReadTx &tx, SeriesId series, const QList<KeptSeries> &told, QList<SeriesLink> &links)
{
    QList<SeriesLink> rivals;
    QList<qsizetype> places;
    for (qsizetype at = 0; at < told.size(); ++at) {
        if (!isSaid(tx, OverrideKind::NotSeries, series, told.at(at))) {
            rivals.append(links.at(at));
            places.append(at);
        }
    }
    settleRivals(rivals);
    for (qsizetype at = 0; at < places.size(); ++at) {
        links[places.at(at)].verdict = rivals.at(at).verdict;
    }
}

OwnedVolume volumeOf(const Row &row)
{
    OwnedVolume volume;
    volume.work = row.id<WorkId>(0);
    if (!row.isNull(1)) {
        volume.position = SeriesPosition{row.real(1), row.real(2), {}};
    }
    volume.facts.title = row.text(3);
    volume.facts.subtitle = row.text(4);
    return volume;
}

/// The volume that a row is about by its first column; null for a book that is left out.
OwnedVolume *volumeAt(const Row &row, OurSeries &ours)
{
    const auto volume = std::ranges::find(ours.volumes, row.id<WorkId>(0), &OwnedVolume::work);
    return volume == ours.volumes.end() ? nullptr : &*volume;
}

void addPersons(ReadTx &tx, SeriesId series, OurSeries &ours)
{
    tx.each(
        "SELECT c.work_id, c.spelling FROM series_entries e JOIN contributors c ON c.work_id = e.work_id AND c.role = "
        "'author' WHERE e.series_id = $1 ORDER BY c.work_id, c.position",
        [&](const Row &row) {
            if (OwnedVolume *volume = volumeAt(row, ours)) {
                volume->facts.authors.append(row.text(1));
            }
        },
        series);
}

/// Only that of the work: what an edition or a name is of, its record knows.
void addHardcoverNumber(const QString &id, OwnedVolume &volume)
{
    if (id.startsWith(QLatin1String("book/"))) {
        volume.workIds.append(id.section(u'/', 1));
    }
}

void addIdentifiers(ReadTx &tx, SeriesId series, OurSeries &ours)
{
    tx.each(
        "SELECT d.work_id, n.scheme, n.value FROM series_entries e JOIN editions d ON d.work_id = e.work_id JOIN "
        "edition_identifiers n ON n.edition_id = d.id WHERE e.series_id = $1 ORDER BY n.value",
        [&](const Row &row) {
            if (OwnedVolume *volume = volumeAt(row, ours)) {
                const QString scheme = row.text(1);
                const QString value = row.text(2);
                if (scheme == QLatin1String("hardcover")) {
                    addHardcoverNumber(value, *volume);
                } else {
                    (scheme == QLatin1String("asin") ? volume->asins : volume->isbns).append(value);
                }
            }
        },
        series);
}
} // namespace

std::optional<KeptSeries> ProviderSeriesRows::series(BookProvider provider, const QString &sourceId) const
{
    return m_tx.first(
        "SELECT content FROM provider_series WHERE provider = $1 AND source_id = $2",
        [](const Row &row) { return keptSeriesFromJson(row.text(0)); }, bookProviderName(provider), sourceId);
}

QList<LinkedSeries> ProviderSeriesRows::linksOf(SeriesId series) const
{
    static const std::string sql = std::string("SELECT p.content, ") + serieslinkqueries::verdict + ", "
        + serieslinkqueries::isByPerson
        + ", l.proof FROM series_links l JOIN provider_series p ON p.provider = l.provider AND p.source_id = "
          "l.source_id WHERE l.series_id = $1 ORDER BY l.provider, l.source_id";
    return m_tx.all(
        sql,
        [](const Row &row) {
            return LinkedSeries{keptSeriesFromJson(row.text(0)),
                                linkVerdictFrom(row.text(1)).value_or(LinkVerdict::Review), row.boolean(2),
                                proofFrom(row.text(3))};
        },
        series);
}

QList<SeriesId> ProviderSeriesRows::unsure() const
{
    return m_tx.all(serieslinkqueries::unsure, [](const Row &row) { return row.id<SeriesId>(0); });
}

QList<SeriesId> ProviderSeriesRows::linked() const
{
    return m_tx.all("SELECT DISTINCT l.series_id FROM series_links l LEFT JOIN overrides o ON o.kind = 'link_series' "
                    "AND o.ended_at IS NULL AND o.subject = CAST(l.series_id AS TEXT) WHERE l.verdict = 'linked' OR "
                    "o.id IS NOT NULL ORDER BY l.series_id",
                    [](const Row &row) { return row.id<SeriesId>(0); });
}

QList<SeriesId> ProviderSeriesRows::due(Timestamp horizon, qint64 most) const
{
    return m_tx.all(
        "SELECT s.id FROM series s LEFT JOIN series_lookups k ON k.series_id = s.id WHERE s.name_key <> '' "
        "AND (k.looked_at IS NULL OR k.looked_at < $1) AND EXISTS (SELECT 1 FROM series_entries e WHERE "
        "e.series_id = s.id) ORDER BY coalesce(k.looked_at, 0), s.id LIMIT $2",
        [](const Row &row) { return row.id<SeriesId>(0); }, horizon, most);
}

QList<SeriesId> ProviderSeriesRows::toRetry(Timestamp now) const
{
    return m_tx.all(
        "SELECT s.id FROM series s JOIN series_lookups k ON k.series_id = s.id WHERE k.retry_at <= $1 AND "
        "s.name_key <> '' AND EXISTS (SELECT 1 FROM series_entries e WHERE e.series_id = s.id) ORDER BY "
        "k.looked_at, s.id",
        [](const Row &row) { return row.id<SeriesId>(0); }, now);
}

OurSeries ProviderSeriesRows::ours(SeriesId series) const
{
    OurSeries ours;
    const auto nameOf = [](const Row &row) { return row.text(0); };
    ours.name = m_tx.first("SELECT name FROM series WHERE id = $1", nameOf, series).value_or(QString());
    const QSet<WorkId> ignored = ignoredBooks(m_tx);
    m_tx.each(
        "SELECT e.work_id, e.position_from, e.position_to, w.title, b.subtitle FROM series_entries e JOIN works w ON "
        "w.id = e.work_id JOIN books b ON b.work_id = e.work_id WHERE e.series_id = $1 ORDER BY e.work_id",
        [&](const Row &row) {
            if (!ignored.contains(row.id<WorkId>(0))) {
                ours.volumes.append(volumeOf(row));
            }
        },
        series);
    addPersons(m_tx, series, ours);
    addIdentifiers(m_tx, series, ours);
    addTakenRecords(m_tx, series, ours.volumes);
    return ours;
}

bool ProviderSeriesTable::keep(const SeriesRecord &answer, Timestamp saidAt)
{
    const QString fingerprint = fingerprintOf(answer);
    const QString provider = bookProviderName(answer.provider);
    const auto before = ProviderSeriesRows(m_tx).series(answer.provider, answer.id);
    if (before && saidAt < before->saidAt) {
        return false; // from a memory that is older than this one
    }
    const QString known = m_tx.first(
                                  "SELECT fingerprint FROM provider_series WHERE provider = $1 AND source_id = $2",
                                  [](const Row &row) { return row.text(0); }, provider, answer.id)
                              .value_or(QString());
    const KeptSeries kept = withAnswer(before.value_or(KeptSeries()), answer, saidAt);
    m_tx.run("INSERT INTO provider_series (provider, source_id, name, content, fingerprint, is_whole, said_at, "
             "changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (provider, source_id) DO UPDATE SET "
             "name = excluded.name, content = excluded.content, fingerprint = excluded.fingerprint, is_whole = "
             "excluded.is_whole, said_at = excluded.said_at, changed_at = CASE WHEN provider_series.fingerprint = "
             "excluded.fingerprint THEN provider_series.changed_at ELSE excluded.changed_at END",
             provider, answer.id, kept.series.name.isEmpty() ? QStringLiteral("") : kept.series.name, toJson(kept),
             fingerprint, kept.series.isWhole, kept.saidAt, m_tx.now());
    m_tx.touch(Topic::Books);
    return known != fingerprint;
}

void ProviderSeriesTable::judge(SeriesId series, BookProvider provider, const QStringList &candidates)
{
    const ProviderSeriesRows rows(m_tx);
    const OurSeries ours = rows.ours(series);
    const QList<LinkedSeries> before = rows.linksOf(series);
    QList<KeptSeries> told;
    QList<SeriesLink> links;
    for (const QString &id : candidates) {
        if (const auto theirs = rows.series(provider, id)) {
            told.append(*theirs);
            links.append(linkOf(ours, theirs->series.name, *theirs));
        }
    }
    settleAmong(m_tx, series, told, links);
    const bool hasNew
        = std::ranges::any_of(links, [](const SeriesLink &link) { return link.verdict == LinkVerdict::Linked; });
    for (qsizetype i = 0; i < told.size(); ++i) {
        const bool wasLinked = std::ranges::any_of(before, [&](const LinkedSeries &each) {
            return each.verdict == LinkVerdict::Linked && each.series.series.provider == provider
                && each.series.series.id == told.at(i).series.id;
        });
        if (wasLinked && !hasNew && links.at(i).contradicted == 0) {
            links[i].verdict = LinkVerdict::Linked;
        }
        putLink(series, told.at(i), links.at(i));
    }
}

void ProviderSeriesTable::putLink(SeriesId series, const KeptSeries &theirs, const SeriesLink &link)
{
    const QString provider = bookProviderName(theirs.series.provider);
    const bool isKept = isSaid(m_tx, OverrideKind::LinkSeries, series, theirs)
        || isSaid(m_tx, OverrideKind::NotSeries, series, theirs);
    if (link.verdict == LinkVerdict::Other && !isKept) {
        m_tx.run("DELETE FROM series_links WHERE series_id = $1 AND provider = $2 AND source_id = $3", series, provider,
                 theirs.series.id);
        return;
    }
    const LinkVerdict verdict = link.verdict == LinkVerdict::Other ? LinkVerdict::Review : link.verdict;
    m_tx.run("INSERT INTO series_links (series_id, provider, source_id, verdict, proof, judged_at) VALUES ($1, $2, $3, "
             "$4, $5, $6) ON CONFLICT (series_id, provider, source_id) DO UPDATE SET verdict = excluded.verdict, "
             "proof = excluded.proof, judged_at = excluded.judged_at",
             series, provider, theirs.series.id, linkVerdictName(verdict), proofOf(link), m_tx.now());
    m_tx.touch(Topic::Books);
}

void ProviderSeriesTable::noteLookup(SeriesId series, const QString &trouble, std::optional<Timestamp> retryAt)
{
    m_tx.run("INSERT INTO series_lookups (series_id, looked_at, trouble, retry_at) VALUES ($1, $2, $3, $4) ON CONFLICT "
             "(series_id) DO UPDATE SET looked_at = excluded.looked_at, trouble = excluded.trouble, retry_at = "
             "excluded.retry_at",
             series, m_tx.now(), trouble.isEmpty() ? QString() : trouble, retryAt);
    m_tx.touch(Topic::Books);
}
} // namespace kuramori
