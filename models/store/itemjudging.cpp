// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/itemjudging.h"

#include "models/domain/heldfield.h"
#include "models/store/bookplacement.h"
#include "models/store/drifttable.h"
#include "models/store/itemtable.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace kuramori
{
namespace
{
/// What the judge makes of an item now, beside what is held of it. Nothing: a scan has not judged it yet.
std::optional<std::pair<LibraryItem, Judgement>> judgementOf(ReadTx &tx, ItemId id)
{
    const ItemRows rows(tx);
    const std::optional<LibraryItem> item = rows.item(id);
    if (!item || !item->edition.isValid()) {
        return std::nullopt;
    }
    Judgement judgement{item->facts, {}, rows.assertions(id), {}, {}};
    judgement.winner = judgedWith(judgement.said, item->runtime, &judgement.doubts);
    return std::pair(*item, judgement);
}

void keepSettled(WriteTx &tx, LibraryItem *item, const Judgement &judgement, BookPlacement *placement)
{
    Settlement settlement = settle(judgement);
    item->facts = std::move(settlement.book);
    DriftTable(tx).keep(item->id, settlement.drifts);
    ItemTable(tx).setJudged(*item);
    placement->place(*item);
}

QSet<BookField> fieldsOf(const QList<Override> &words)
{
    QSet<BookField> fields;
    for (const Override &word : words) {
        if (word.kind == OverrideKind::HoldField || word.kind == OverrideKind::AcceptField) {
            if (const auto held = heldFieldFrom(word.object)) {
                fields.insert(held->field);
            }
        }
    }
    return fields;
}

using Said = std::tuple<BookSource, int, QString, QString, double>;

std::map<BookField, QList<Said>> byField(const QList<BookAssertion> &said)
{
    std::map<BookField, QList<Said>> fields;
    for (const BookAssertion &one : said) {
        fields[one.field].append({one.source, one.position, one.value, one.label, one.weight});
    }
    for (auto &[field, words] : fields) {
        std::sort(words.begin(), words.end());
    }
    return fields;
}

/// Fields of which something else is said than before.
QSet<BookField> fieldsChanged(const QList<BookAssertion> &before, const QList<BookAssertion> &now)
{
    const auto was = byField(before);
    const auto is = byField(now);
    const auto wordsIn = [](const std::map<BookField, QList<Said>> &fields, BookField field) {
        const auto found = fields.find(field);
        return found == fields.end() ? QList<Said>() : found->second;
    };
    QSet<BookField> changed;
    for (const BookField field : bookFields) {
        if (wordsIn(was, field) != wordsIn(is, field)) {
            changed.insert(field);
        }
    }
    return changed;
}

/// What a person let hold of an item, as it is in force.
BookWords acceptedOf(ReadTx &tx, ItemId item)
{
    BookWords accepted;
    tx.each(
        "SELECT object FROM overrides WHERE kind = 'accept_field' AND subject = $1 AND ended_at IS NULL ORDER BY id",
        [&accepted](const Row &row) {
            if (const auto held = heldFieldFrom(row.text(0))) {
                FieldWords &words = accepted[held->field];
                words.clear();
                for (const HeldValue &value : held->values) {
                    words.append({value.value, value.label});
                }
            }
        },
        QString::number(item.value()));
    return accepted;
}

/// Makes what people say of the fields of an item count in its judgement.
class Hearing
{
public:
    Hearing(WriteTx &tx, const SpokenItem &spoken, Judgement *judgement)
        : m_tx(tx)
        , m_spoken(spoken)
        , m_judgement(judgement)
        , m_accepted(acceptedOf(tx, spoken.item))
    {
        for (const BookAssertion &one : judgement->said) {
            if (one.source == BookSource::Person) {
                m_held.insert(one.field);
            }
        }
    }
    void hear();

private:
    void noteSaid(BookField field, const FieldWords &before);
    void goBack(BookField field);
    bool isAcceptedNow(BookField field, const BookWords &winner) const;

    WriteTx &m_tx;
    const SpokenItem &m_spoken;
    Judgement *m_judgement;
    const BookWords m_accepted;
    QSet<BookField> m_held; ///< by a person
};

void Hearing::hear()
{
    const BookWords before = wordsOf(m_judgement->held);
    const BookWords winner = wordsOf(m_judgement->winner);
    m_judgement->spoken = fieldsChanged(m_spoken.before, m_judgement->said);
    const QSet<BookField> ended = fieldsOf(m_spoken.ended);
    for (const BookField field : ended) {
        if (!m_held.contains(field)) {
            goBack(field);
        }
    }
    for (const BookField field : writableFields) {
        if (isAcceptedNow(field, winner)) {
            m_judgement->spoken.insert(field);
        }
    }
    const QSet<BookField> said = fieldsOf(m_spoken.said);
    for (const BookField field : said) {
        if (m_held.contains(field) || isAcceptedNow(field, winner)) {
            noteSaid(field, before.contains(field) ? before.at(field) : FieldWords());
        }
    }
}

bool Hearing::isAcceptedNow(BookField field, const BookWords &winner) const
{
    const auto accepted = m_accepted.find(field);
    return accepted != m_accepted.end() && sameWords(field, accepted->second, winner.at(field));
}

void Hearing::noteSaid(BookField field, const FieldWords &before)
{
    DriftTable(m_tx).settled({m_spoken.item, field}, before,
                             m_held.contains(field) ? DriftState::Kept : DriftState::Accepted);
}

/// To what a person let hold before, or to what was held before anybody spoke.
void Hearing::goBack(BookField field)
{
    const QList<KeptDrift> known = DriftRows(m_tx).ofItem(m_spoken.item);
    const auto kept = std::ranges::find_if(known, [field](const KeptDrift &one) { return one.drift.field == field; });
    if (kept == known.end() || kept->state == DriftState::Open) {
        return; // something new has come since, which is what a person is to decide of now
    }
    const auto accepted = m_accepted.find(field);
    const bool isAccepted = accepted != m_accepted.end();
    setWords(&m_judgement->held, field, isAccepted ? accepted->second : kept->drift.held);
    m_judgement->spoken.remove(field);
    if (isAccepted) {
        DriftTable(m_tx).settled({m_spoken.item, field}, {}, DriftState::Accepted);
    } else {
        DriftTable(m_tx).forget({m_spoken.item, field});
    }
}
} // namespace

JudgedBook judgedWith(const QList<BookAssertion> &assertions, std::chrono::milliseconds runtime,
                      QList<FieldDoubt> *doubts)
{
    JudgedBook book = judgeBook(assertions, doubts);
    if (runtime.count() > 0) {
        const qint64 seconds = std::chrono::round<std::chrono::seconds>(runtime).count();
        book.facts.runtime = seconds;
        book.recording.runtime = seconds;
    }
    return book;
}

void judgeItems(WriteTx &tx, const QList<ItemId> &items)
{
    BookPlacement placement(tx);
    for (const ItemId id : items) {
        if (auto judged = judgementOf(tx, id)) {
            keepSettled(tx, &judged->first, judged->second, &placement);
        }
    }
    placement.finish();
}

void judgeSpoken(WriteTx &tx, const QList<SpokenItem> &items)
{
    BookPlacement placement(tx);
    for (const SpokenItem &spoken : items) {
        if (auto judged = judgementOf(tx, spoken.item)) {
            Hearing(tx, spoken, &judged->second).hear();
            keepSettled(tx, &judged->first, judged->second, &placement);
        }
    }
    placement.finish();
}

void settleRead(WriteTx &tx, ReadItem *read)
{
    const ItemRows rows(tx);
    LibraryItem &item = read->item;
    const QList<BookAssertion> before = rows.assertions(item.id);
    QList<BookAssertion> others = before;
    others.removeIf([](const BookAssertion &one) { return isOfFiles(one.source); });
    ItemTable(tx).setAssertions(item.id, read->assertions);
    Judgement judgement{item.facts, read->winner, read->assertions + others, read->doubts, {}};
    if (!others.isEmpty()) {
        judgement.doubts.clear();
        judgement.winner = judgedWith(judgement.said, item.runtime, &judgement.doubts);
    }
    const std::optional<LibraryItem> known = item.edition.isValid() ? rows.item(item.id) : std::nullopt;
    if (known) { // others may have spoken since it was read
        FilesWord word = heedFiles(known->facts, judgement.winner, before, judgement.said);
        judgement.held = std::move(word.held);
        judgement.spoken = std::move(word.spoken);
    }
    Settlement settlement = settle(judgement);
    item.facts = std::move(settlement.book);
    if (known) {
        DriftTable(tx).keep(item.id, settlement.drifts);
    } else {
        DriftTable(tx).keepFirst(item.id, settlement.drifts);
    }
}

void takeHeldFields(WriteTx &tx, ItemId item)
{
    QList<BookAssertion> said;
    tx.each(
        "SELECT object FROM overrides WHERE kind = 'hold_field' AND subject = $1 AND ended_at IS NULL ORDER BY id",
        [&said](const Row &row) {
            if (const auto held = heldFieldFrom(row.text(0))) {
                said += assertionsOf(*held);
            }
        },
        QString::number(item.value()));
    ItemTable(tx).setWords(item, BookSource::Person, said);
}
} // namespace kuramori
