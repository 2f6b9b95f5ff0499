// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sidecartable.h"

#include "models/jobs/sidecarspec.h"
#include "models/store/fieldwordsjson.h"
#include "models/store/judgedjson.h"
#include "models/store/storedchapters.h"

#include <string>

namespace kuramori
{
namespace
{
SideCarStep toStep(const Row &row)
{
    SideCarStep step;
    step.id = row.id<SideCarStepId>(0);
    step.act = row.id<SideCarActId>(1);
    step.root = row.id<RootId>(2);
    step.item = row.id<ItemId>(3);
    step.title = row.text(4);
    step.path = row.bytes(5);
    step.form = sideCarFormFrom(row.text(6)).value_or(SideCarForm::MetadataJson);
    step.deed = sideCarDeedFrom(row.text(7)).value_or(SideCarDeed::Refuse);
    step.state = sideCarStateFrom(row.text(8)).value_or(SideCarState::Refused);
    step.why = row.text(9);
    step.before = row.bytes(10);
    step.after = row.bytes(11);
    step.bin = row.bytes(12);
    step.emptiedAt = row.optionalTime(13);
    step.words = row.isNull(14) ? BookWords() : bookWordsFromJson(row.text(14));
    return step;
}

QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QByteArray orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArray() : bytes;
}
} // namespace

QList<ItemId> SideCarRows::items(ItemId after, int most) const
{
    return m_tx.all(
        "SELECT id FROM items WHERE missing_since IS NULL AND id > $1 ORDER BY id LIMIT $2",
        [](const Row &row) { return row.id<ItemId>(0); }, after.value(), most);
}

std::optional<BookInPlace> SideCarRows::book(ItemId item) const
{
    auto book = m_tx.first(
        "SELECT root_id, path, judged_at, facts FROM items WHERE id = $1 AND missing_since IS NULL",
        [item](const Row &row) {
            return BookInPlace{
                item, row.id<RootId>(0), row.bytes(1), !row.isNull(2), {wordsOf(judgedFromJson(row.text(3))), {}}, {}};
        },
        item);
    if (!book) {
        return std::nullopt;
    }
    QList<AudioFile> files;
    m_tx.each(
        "SELECT f.path, a.duration_ms, a.is_estimated, a.chapters FROM item_files m JOIN files f ON f.id = m.file_id "
        "LEFT JOIN audio a ON a.file_id = f.id AND a.trouble IS NULL WHERE m.item_id = $1 AND f.kind = 'audio' "
        "AND f.missing_since IS NULL ORDER BY m.position",
        [&](const Row &row) {
            AudioFile file;
            if (const auto length = row.optionalInteger(1)) {
                file.duration = std::chrono::milliseconds(*length);
            }
            file.isDurationEstimated = row.boolean(2);
            file.chapters = chaptersFromJson(row.text(3));
            files.append(file);
            book->audio.append(row.bytes(0));
        },
        item);
    book->book.chapters = chaptersOfBook(files);
    return book;
}

bool SideCarRows::isOurs(const QByteArray &hash) const
{
    return m_tx.number("SELECT count(*) FROM sidecar_steps WHERE hash_after = $1 AND state <> 'planned'", hash) > 0;
}

QList<SideCarStep> SideCarRows::stepsWhere(std::string_view condition, qint64 value) const
{
    return m_tx.all(std::string("SELECT id, act_id, root_id, item_id, title, path, form, deed, state, why, "
                                "hash_before, hash_after, bin, emptied_at, words FROM sidecar_steps WHERE ")
                        .append(condition)
                        .append(" ORDER BY id"),
                    toStep, value);
}

QList<SideCarStep> SideCarRows::steps(SideCarActId act) const
{
    return stepsWhere("act_id = $1", act.value());
}

QList<SideCarStep> SideCarRows::unsettled() const
{
    return stepsWhere("id > $1 AND state IN ('intended', 'undoing')", 0);
}

QList<BookWords> SideCarRows::toldBeside(ItemId item) const
{
    return m_tx.all(
        "SELECT words FROM sidecar_steps WHERE item_id = $1 AND words IS NOT NULL AND state NOT IN ('planned', "
        "'refused')",
        [](const Row &row) { return bookWordsFromJson(row.text(0)); }, item);
}

std::optional<SideCarActId> SideCarRows::lastAct() const
{
    return m_tx.first(
        "SELECT act_id FROM sidecar_steps WHERE state = 'done' AND deed IN ('create', 'refresh', 'replace') "
        "ORDER BY act_id DESC LIMIT 1",
        [](const Row &row) { return row.id<SideCarActId>(0); });
}

bool SideCarRows::isPlan(SideCarActId act) const
{
    return m_tx.number("SELECT is_plan FROM sidecar_acts WHERE id = $1", act) != 0;
}

bool SideCarRows::isAnotherAtWork(JobId job) const
{
    return m_tx.number("SELECT count(*) FROM jobs o JOIN jobs m ON m.id = $1 WHERE o.id <> m.id AND o.kind IN ($2, $3, "
                       "$5) AND o.state = $4 AND (o.attempted_at < m.attempted_at OR "
                       "(o.attempted_at = m.attempted_at AND o.id < m.id))",
                       job, librarySideCarKind, librarySideCarUndoKind, int(JobState::Running), librarySideCarBinKind)
        > 0;
}

QList<BinnedSideCar> SideCarRows::binnedBefore(Timestamp moment) const
{
    return m_tx.all(
        "SELECT s.id, s.root_id, s.path, s.bin, s.hash_before, s.taken_bin, s.hash_after FROM sidecar_steps s JOIN "
        "sidecar_acts a ON a.id = s.act_id WHERE s.emptied_at IS NULL AND (s.bin IS NOT NULL OR s.taken_bin IS NOT "
        "NULL) AND s.root_id IS NOT NULL AND s.state IN ('done', 'undone', 'refused') AND CASE WHEN s.undone_at > "
        "a.made_at THEN s.undone_at ELSE a.made_at END < $1 ORDER BY s.id",
        [](const Row &row) {
            BinnedSideCar binned{row.id<SideCarStepId>(0), row.id<RootId>(1), row.bytes(2), {}};
            for (const int column : {3, 5}) {
                if (!row.isNull(column)) {
                    binned.files.append({row.bytes(column), row.bytes(column + 1)});
                }
            }
            return binned;
        },
        moment);
}

SideCarActId SideCarTable::begin(bool isPlan)
{
    if (isPlan) {
        m_tx.run("DELETE FROM sidecar_acts WHERE is_plan = 1");
    }
    return SideCarActId(m_tx.insert("INSERT INTO sidecar_acts (is_plan, made_at) VALUES ($1, $2)", isPlan, m_tx.now()));
}

SideCarStepId SideCarTable::add(const SideCarStep &step)
{
    m_tx.touch(Topic::Library);
    return SideCarStepId(m_tx.insert(
        "INSERT INTO sidecar_steps (act_id, root_id, item_id, title, path, form, deed, state, why, hash_before, "
        "hash_after, bin, words) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        step.act, step.root, step.item, notNull(step.title), step.path, sideCarFormName(step.form),
        sideCarDeedName(step.deed), sideCarStateName(step.state), notNull(step.why), orNull(step.before),
        orNull(step.after), orNull(step.bin), step.words.empty() ? std::nullopt : std::optional(toJson(step.words))));
}

void SideCarTable::settle(SideCarStepId step, SideCarState state, const QString &why)
{
    m_tx.run("UPDATE sidecar_steps SET state = $2, why = $3, undone_at = CASE WHEN $2 = 'undone' THEN $4 ELSE "
             "undone_at END WHERE id = $1",
             step, sideCarStateName(state), notNull(why), m_tx.now());
    m_tx.touch(Topic::Library);
}

void SideCarTable::beginUndoing(SideCarStepId step, const QByteArray &bin)
{
    m_tx.run("UPDATE sidecar_steps SET taken_bin = $2 WHERE id = $1", step, bin);
    settle(step, SideCarState::Undoing);
}

void SideCarTable::noteEmptied(SideCarStepId step)
{
    m_tx.run("UPDATE sidecar_steps SET emptied_at = $2 WHERE id = $1", step, m_tx.now());
    m_tx.touch(Topic::Library);
}

void SideCarTable::forget(SideCarStepId step)
{
    m_tx.run("DELETE FROM sidecar_steps WHERE id = $1", step);
    m_tx.touch(Topic::Library);
}
} // namespace kuramori
