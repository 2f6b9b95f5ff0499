// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/serverwritetable.h"

#include "models/store/fieldwordsjson.h"
#include "models/store/judgedjson.h"

#include <algorithm>

namespace kuramori
{
namespace
{
// As toPlanLine() reads it; a condition follows.
constexpr const char *planSql
    = "SELECT p.book_id, b.title, p.field, p.outcome, p.base, p.theirs, p.mine, p.choice, p.alike "
      "FROM server_plans p JOIN server_books b ON b.id = p.book_id ";

std::optional<FieldWords> wordsIn(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(fieldWordsFromJson(row.text(column)));
}

QString textOrNull(const std::optional<FieldWords> &words)
{
    return words ? toJson(*words) : QString();
}

BookField fieldIn(const Row &row, int column)
{
    return bookFieldFrom(row.text(column)).value_or(BookField::Title);
}

qsizetype placeOf(BookField field)
{
    return std::distance(writableFields.begin(), std::find(writableFields.begin(), writableFields.end(), field));
}

/// Where nothing is known here, nothing is planned but to take over what they say: any other plan with an empty mine
/// is about a blank that a person wants.
bool isBlankIn(const PlannedField &planned)
{
    return planned.sides.mine.isEmpty() && planned.outcome != WriteOutcome::Adopt;
}

/// What a person said of the one as it was shown holds for the other. Mine may be spelled anew, for it comes from many
/// mouths; theirs may not, for somebody did that.
bool isSameChoice(const PlannedField &shown, const PlannedField &planned)
{
    return shown.sides.theirs == planned.sides.theirs && sameWords(planned.field, shown.sides.mine, planned.sides.mine)
        && shown.sides.isMineKnown() == planned.sides.isMineKnown();
}

PlanLine toPlanLine(const Row &row)
{
    PlanLine line;
    line.book = row.id<ServerBookId>(0);
    line.title = row.text(1);
    line.planned.field = fieldIn(row, 2);
    line.planned.outcome = writeOutcomeFrom(row.text(3)).value_or(WriteOutcome::Same);
    line.planned.sides = {wordsIn(row, 4), fieldWordsFromJson(row.text(5)), fieldWordsFromJson(row.text(6))};
    line.planned.sides.isBlankMeant = isBlankIn(line.planned);
    line.planned.sides.seen = wordsIn(row, 8);
    line.planned.choice = writeChoiceFrom(row.text(7));
    return line;
}

ServerStep toStep(const Row &row)
{
    ServerStep step;
    step.act = row.id<ServerActId>(0);
    step.book = row.id<ServerBookId>(1);
    step.sourceId = row.text(2);
    step.field = fieldIn(row, 3);
    step.deed = row.text(4) == QLatin1String("adopt") ? WriteDeed::Adopt : WriteDeed::Send;
    step.isProven = row.text(5) == QLatin1String("proven");
    step.before = fieldWordsFromJson(row.text(6));
    step.written = fieldWordsFromJson(row.text(7));
    step.baseBefore = wordsIn(row, 8);
    step.said = row.id<ActId>(9);
    return step;
}
} // namespace

QList<WritableBook> ServerWriteRows::writable(ServerId server, ServerBookId after, int most) const
{
    return writableWhere("", server, after, most);
}

QList<WritableBook> ServerWriteRows::uncompared(ServerId server, ServerBookId after, int most) const
{
    return writableWhere(" AND b.is_compared = 0", server, after, most);
}

QList<WritableBook> ServerWriteRows::writableWhere(std::string_view condition, ServerId server, ServerBookId after,
                                                   int most) const
{
    QList<WritableBook> books = m_tx.all(
        std::string("SELECT b.id, b.source_id, b.title, i.id, i.facts FROM server_books b JOIN items i ON i.id = "
                    "(SELECT min(m.item_id) FROM server_files f JOIN item_files m ON m.file_id = f.file_id "
                    "WHERE f.book_id = b.id AND f.type = 'audio') "
                    "WHERE b.server_id = $1 AND b.id > $2 AND b.matched = 'whole' AND b.missing_since IS NULL "
                    "AND i.missing_since IS NULL AND i.judged_at IS NOT NULL AND NOT EXISTS "
                    "(SELECT 1 FROM server_files f LEFT JOIN item_files m ON m.file_id = f.file_id "
                    "WHERE f.book_id = b.id AND f.type = 'audio' AND (m.item_id IS NULL OR m.item_id <> i.id)) "
                    "AND i.audio_files = (SELECT count(DISTINCT f.file_id) FROM server_files f WHERE f.book_id = b.id "
                    "AND f.type = 'audio')")
            .append(condition)
            .append(" ORDER BY b.id LIMIT $3"),
        [](const Row &row) {
            return WritableBook{row.id<ServerBookId>(0),
                                row.text(1),
                                row.text(2),
                                row.id<ItemId>(3),
                                wordsOf(judgedFromJson(row.text(4))),
                                {},
                                {}};
        },
        server, after.value(), most);
    for (WritableBook &book : books) {
        book.blanks = blanksOf(book.item);
        book.bases = bases(book.id);
    }
    return books;
}

QSet<BookField> ServerWriteRows::blanksOf(ItemId item) const
{
    QSet<BookField> blanks;
    m_tx.each(
        "SELECT field FROM assertions WHERE item_id = $1 AND source = $2 AND value = ''",
        [&blanks](const Row &row) {
            if (const BookField field = fieldIn(row, 0); mayBeCleared(field)) {
                blanks.insert(field);
            }
        },
        item, bookSourceName(BookSource::Person));
    return blanks;
}

/// Over the acts of a server, of which there are few: only they lead to the steps of a book without reading all.
SentFields ServerWriteRows::sentOf(ItemId item) const
{
    std::map<std::pair<ServerBookId, BookField>, std::optional<FieldWords>> last;
    m_tx.each(
        "SELECT s.book_id, s.field, s.deed, s.written FROM server_books b JOIN server_acts a "
        "ON a.server_id = b.server_id JOIN server_steps s ON s.act_id = a.id AND s.book_id = b.id "
        "WHERE s.state <> 'undone' AND b.id IN (SELECT f.book_id FROM server_files f JOIN item_files m "
        "ON m.file_id = f.file_id WHERE m.item_id = $1) ORDER BY s.act_id",
        [&last](const Row &row) {
            const bool isOurs = row.text(2) == QLatin1String("send");
            last.insert_or_assign({row.id<ServerBookId>(0), fieldIn(row, 1)},
                                  isOurs ? std::optional(fieldWordsFromJson(row.text(3))) : std::nullopt);
        },
        item);
    SentFields sent;
    sent.reserve(qsizetype(last.size()));
    for (const auto &[place, words] : last) {
        if (words) {
            sent.append({place.second, *words});
        }
    }
    return sent;
}

bool ServerWriteRows::isBlankMeant(ServerBookId book, BookField field) const
{
    const ItemId item(m_tx.number("SELECT min(m.item_id) FROM server_files f JOIN item_files m "
                                  "ON m.file_id = f.file_id WHERE f.book_id = $1 AND f.type = 'audio'",
                                  book));
    return blanksOf(item).contains(field);
}

BookWords ServerWriteRows::bases(ServerBookId book) const
{
    BookWords bases;
    m_tx.each(
        "SELECT field, base FROM server_writes WHERE book_id = $1",
        [&bases](const Row &row) { bases.insert_or_assign(fieldIn(row, 0), fieldWordsFromJson(row.text(1))); }, book);
    return bases;
}

BookWords ServerWriteRows::seen(ServerBookId book) const
{
    return m_tx
        .first(
            "SELECT words FROM server_alike WHERE book_id = $1",
            [](const Row &row) { return bookWordsFromJson(row.text(0)); }, book)
        .value_or(BookWords());
}

QList<PlanLine> ServerWriteRows::plan(ServerId server) const
{
    QList<PlanLine> lines = m_tx.all(std::string(planSql) + "WHERE b.server_id = $1", toPlanLine, server);
    std::sort(lines.begin(), lines.end(), [](const PlanLine &a, const PlanLine &b) {
        const auto order = QString::localeAwareCompare(a.title, b.title);
        return order != 0      ? order < 0
            : a.book != b.book ? a.book < b.book
                               : placeOf(a.planned.field) < placeOf(b.planned.field);
    });
    return lines;
}

std::optional<ServerActId> ServerWriteRows::lastAct(ServerId server) const
{
    return m_tx.first(
        "SELECT a.id FROM server_acts a WHERE a.server_id = $1 AND EXISTS "
        "(SELECT 1 FROM server_steps s WHERE s.act_id = a.id AND s.state <> 'undone') ORDER BY a.id DESC LIMIT 1",
        [](const Row &row) { return row.id<ServerActId>(0); }, server);
}

ServerId ServerWriteRows::serverOf(ServerActId act) const
{
    return ServerId(m_tx.number("SELECT server_id FROM server_acts WHERE id = $1", act));
}

QList<ServerStep> ServerWriteRows::steps(ServerActId act) const
{
    return stepsWhere("s.act_id = $1 AND s.state <> 'undone' ORDER BY s.book_id, s.field", act.value());
}

bool ServerWriteRows::hasSent(ServerActId act) const
{
    return m_tx.number("SELECT count(*) FROM (SELECT 1 FROM server_steps WHERE act_id = $1 AND deed = 'send' "
                       "AND state <> 'undone' LIMIT 1) one",
                       act)
        > 0;
}

QList<ServerStep> ServerWriteRows::unproven(ServerBookId book) const
{
    return stepsWhere("s.book_id = $1 AND s.state = 'sent' ORDER BY s.act_id, s.field", book.value());
}

QList<ServerStep> ServerWriteRows::stepsWhere(std::string_view condition, qint64 id) const
{
    return m_tx.all(std::string("SELECT s.act_id, s.book_id, b.source_id, s.field, s.deed, s.state, s.before, "
                                "s.written, s.base_before, s.override_id FROM server_steps s "
                                "JOIN server_books b ON b.id = s.book_id WHERE ")
                        .append(condition),
                    toStep, id);
}

QList<PlannedField> ServerWriteTable::putPlan(ServerBookId book, const QList<PlannedField> &fields)
{
    std::map<BookField, PlannedField> shown;
    m_tx.each(
        std::string(planSql) + "WHERE p.book_id = $1",
        [&shown](const Row &row) {
            const PlannedField planned = toPlanLine(row).planned;
            shown.emplace(planned.field, planned);
        },
        book);
    m_tx.run("DELETE FROM server_plans WHERE book_id = $1", book);
    QList<PlannedField> planned = fields;
    for (PlannedField &each : planned) {
        const auto found = shown.find(each.field);
        const bool isAsShown = found != shown.end() && isSameChoice(found->second, each);
        each.choice = isAsShown ? found->second.choice : WriteChoice::None;
        insertPlan(book, each);
    }
    m_tx.touch(Topic::Servers);
    return planned;
}

void ServerWriteTable::insertPlan(ServerBookId book, const PlannedField &planned)
{
    const FieldSides &sides = planned.sides;
    m_tx.run("INSERT INTO server_plans (book_id, field, outcome, base, theirs, mine, choice, planned_at, alike) "
             "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
             book, bookFieldName(planned.field), writeOutcomeName(planned.outcome), textOrNull(sides.base),
             toJson(sides.theirs), toJson(sides.mine), writeChoiceName(planned.choice), m_tx.now(),
             textOrNull(sides.seen));
}

void ServerWriteTable::endPlan(ServerId server, Timestamp start)
{
    m_tx.run("DELETE FROM server_plans WHERE planned_at < $2 AND book_id IN "
             "(SELECT id FROM server_books WHERE server_id = $1)",
             server, start);
    m_tx.touch(Topic::Servers);
}

void ServerWriteTable::choose(ServerBookId book, BookField field, WriteChoice choice)
{
    m_tx.run("UPDATE server_plans SET choice = $3 WHERE book_id = $1 AND field = $2", book, bookFieldName(field),
             writeChoiceName(choice));
    m_tx.touch(Topic::Servers);
}

ServerActId ServerWriteTable::begin(ServerId server)
{
    return ServerActId(m_tx.insert("INSERT INTO server_acts (server_id, made_at) VALUES ($1, $2)", server, m_tx.now()));
}

void ServerWriteTable::intend(const ServerStep &step)
{
    insertStep(step, "sent");
}

void ServerWriteTable::prove(const ServerStep &step, const FieldWords &theirs)
{
    setState(step, "proven");
    setBase(step.book, step.field, theirs);
    dropPlan(step.book, step.field);
}

void ServerWriteTable::forget(const ServerStep &step)
{
    m_tx.run("DELETE FROM server_steps WHERE act_id = $1 AND book_id = $2 AND field = $3", step.act, step.book,
             bookFieldName(step.field));
}

void ServerWriteTable::agree(ServerBookId book, BookField field, const FieldWords &words)
{
    setBase(book, field, words);
}

void ServerWriteTable::setCompared(const QList<WritableBook> &books)
{
    for (const WritableBook &book : books) {
        m_tx.run("UPDATE server_books SET is_compared = 1 WHERE id = $1", book.id);
    }
}

void ServerWriteTable::keepSeen(ServerBookId book, const BookWords &words)
{
    m_tx.run("INSERT INTO server_alike (book_id, words) VALUES ($1, $2) "
             "ON CONFLICT (book_id) DO UPDATE SET words = excluded.words",
             book, toJson(words));
}

void ServerWriteTable::adopt(const ServerStep &step)
{
    insertStep(step, "proven");
    setBase(step.book, step.field, step.written);
    dropPlan(step.book, step.field);
}

void ServerWriteTable::intendUndo(const ServerStep &step)
{
    setState(step, "undoing");
}

void ServerWriteTable::undo(const ServerStep &step, const FieldWords &theirs)
{
    setState(step, "undone");
    if (step.baseBefore) {
        setBase(step.book, step.field, *step.baseBefore);
    } else {
        m_tx.run("DELETE FROM server_writes WHERE book_id = $1 AND field = $2", step.book, bookFieldName(step.field));
    }
    const BookWords seen = ServerWriteRows(m_tx).seen(step.book);
    PlannedField planned;
    planned.field = step.field;
    planned.sides = {step.baseBefore, theirs, step.deed == WriteDeed::Adopt ? step.before : step.written};
    planned.sides.isBlankMeant = ServerWriteRows(m_tx).isBlankMeant(step.book, step.field);
    if (const auto found = seen.find(step.field); found != seen.end()) {
        planned.sides.seen = found->second;
    }
    planned.outcome = writeOutcome(step.field, planned.sides);
    planned.choice = WriteChoice::Leave;
    dropPlan(step.book, step.field);
    if (planned.outcome != WriteOutcome::Same) {
        insertPlan(step.book, planned);
    }
}

void ServerWriteTable::setBase(ServerBookId book, BookField field, const FieldWords &words)
{
    m_tx.run("INSERT INTO server_writes (book_id, field, base, written_at) VALUES ($1, $2, $3, $4) "
             "ON CONFLICT (book_id, field) DO UPDATE SET base = excluded.base, written_at = excluded.written_at",
             book, bookFieldName(field), toJson(words), m_tx.now());
    m_tx.touch(Topic::Servers);
}

void ServerWriteTable::insertStep(const ServerStep &step, const char *state)
{
    m_tx.run("INSERT INTO server_steps (act_id, book_id, field, deed, state, before, written, base_before, "
             "override_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
             step.act, step.book, bookFieldName(step.field),
             step.deed == WriteDeed::Adopt ? QStringLiteral("adopt") : QStringLiteral("send"),
             QString::fromLatin1(state), toJson(step.before), toJson(step.written), textOrNull(step.baseBefore),
             step.said);
    m_tx.touch(Topic::Servers);
}

void ServerWriteTable::setState(const ServerStep &step, const char *state)
{
    m_tx.run("UPDATE server_steps SET state = $4 WHERE act_id = $1 AND book_id = $2 AND field = $3", step.act,
             step.book, bookFieldName(step.field), QString::fromLatin1(state));
    m_tx.touch(Topic::Servers);
}

void ServerWriteTable::dropPlan(ServerBookId book, BookField field)
{
    m_tx.run("DELETE FROM server_plans WHERE book_id = $1 AND field = $2", book, bookFieldName(field));
}
} // namespace kuramori
