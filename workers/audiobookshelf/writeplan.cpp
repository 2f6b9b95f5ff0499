// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/audiobookshelf/writeplan.h"

#include "models/store/sidecartable.h"

#include <algorithm>

namespace kuramori
{
namespace
{
bool says(const BookWords &theirs, BookField field, const FieldWords &words)
{
    const auto found = theirs.find(field);
    return found != theirs.end() && sameWords(field, found->second, words);
}

bool hasTaken(const ServerStep &step, const BookWords &theirs)
{
    return says(theirs, step.field, step.written);
}

/// What both sides last had together: also what an earlier run sent and could not read back, but stands there now. What
/// an earlier undo took back without reading it is nobody's edit.
BookWords basesOf(ReadTx &tx, ServerBookId book, const BookWords &theirs)
{
    BookWords bases = ServerWriteRows(tx).bases(book);
    for (const ServerStep &step : ServerWriteRows(tx).unproven(book)) {
        if (hasTaken(step, theirs)) {
            bases.insert_or_assign(step.field, theirs.at(step.field));
        }
    }
    for (const ServerStep &step : ServerWriteRows(tx).undoing(book)) {
        if (says(theirs, step.field, step.before)) {
            bases.erase(step.field);
            if (step.baseBefore) {
                bases.emplace(step.field, *step.baseBefore);
            }
        }
    }
    return bases;
}

/// From where changes at the server are counted.
struct Starts
{
    BookWords bases;
    BookWords seen;
    QList<BookWords> beside; ///< what our side-cars have said
};

void settleSteps(WriteTx &tx, ServerBookId book, const BookWords &theirs)
{
    for (const ServerStep &step : ServerWriteRows(tx).unproven(book)) {
        if (hasTaken(step, theirs)) {
            ServerWriteTable(tx).prove(step, theirs.at(step.field));
        } else {
            ServerWriteTable(tx).forget(step);
        }
    }
    for (const ServerStep &step : ServerWriteRows(tx).undoing(book)) {
        if (says(theirs, step.field, step.before)) {
            ServerWriteTable(tx).undo(step, theirs.at(step.field));
        } else if (hasTaken(step, theirs)) {
            ServerWriteTable(tx).prove(step, theirs.at(step.field));
        }
    }
}

std::optional<FieldWords> wordsIn(const BookWords &book, BookField field)
{
    const auto found = book.find(field);
    return found == book.end() ? std::nullopt : std::optional(found->second);
}

PlannedField compared(const WritableBook &book, BookField field, const Starts &starts, const FieldWords &theirs)
{
    PlannedField planned;
    planned.field = field;
    FieldSides &sides = planned.sides;
    sides.base = wordsIn(starts.bases, field);
    sides.seen = sides.base ? std::nullopt : wordsIn(starts.seen, field);
    sides.theirs = theirs;
    sides.isBlankMeant = book.blanks.contains(field);
    sides.isOurSideCars = !theirs.isEmpty() && std::ranges::any_of(starts.beside, [&](const BookWords &sideCar) {
        return untouchedWords(field, wordsIn(sideCar, field).value_or(FieldWords()), theirs);
    });
    sides.mine = sides.isBlankMeant ? blankWords(field) : book.mine.at(field);
    planned.outcome = writeOutcome(field, sides);
    // Of words that only they spell anew, ours are what stands against theirs, and what undo goes back to.
    const bool isRespelled = planned.outcome == WriteOutcome::Adopt && sameWords(field, sides.mine, theirs);
    sides.mine = isRespelled ? sides.mine : writtenWords(field, sides.mine, theirs);
    return planned;
}

/// Both have changed since, to the same: from there the next comparison starts.
bool haveMet(const PlannedField &planned)
{
    const FieldSides &sides = planned.sides;
    return planned.outcome == WriteOutcome::Same && sides.base && sides.isMineKnown()
        && !untouchedWords(planned.field, sides.theirs, *sides.base);
}

ServerStep stepOf(const PlannedBook &planned, const PlannedField &field)
{
    ServerStep step;
    step.book = planned.book.id;
    step.sourceId = planned.book.sourceId;
    step.field = field.field;
    step.deed = field.deed();
    const bool isAdoption = step.deed == WriteDeed::Adopt;
    step.before = isAdoption ? field.sides.mine : field.sides.theirs;
    step.written = isAdoption ? field.sides.theirs : field.sides.mine;
    step.baseBefore = field.sides.base;
    return step;
}
} // namespace

PlannedBook planBook(WriteTx &tx, const WritableBook &book, const ServerBook &theirs, PlanUse use)
{
    const bool isKept = use != PlanUse::Showing;
    const BookWords told = wordsOf(theirs);
    const Starts starts{basesOf(tx, book.id, told), ServerWriteRows(tx).seen(book.id),
                        SideCarRows(tx).toldBeside(book.item)};
    if (use == PlanUse::Writing) {
        settleSteps(tx, book.id, told);
    }
    QList<PlannedField> fields;
    BookWords seen = starts.seen;
    for (const auto &[field, words] : told) { // a server that does not know a field cannot keep it
        const PlannedField planned = compared(book, field, starts, words);
        if (planned.outcome != WriteOutcome::Same) {
            fields.append(planned);
        } else if (isKept && haveMet(planned)) {
            ServerWriteTable(tx).agree(book.id, field, words);
        } else if (!planned.sides.base && planned.sides.isMineKnown()) {
            seen.insert_or_assign(field, words);
        }
        if (!planned.sides.base) {
            seen.emplace(field, words); // at first sight, whatever it is: what changes from there on, somebody changes
        }
    }
    if (isKept && seen != starts.seen) {
        ServerWriteTable(tx).keepSeen(book.id, seen);
    }
    return {book, theirs.updatedAt, ServerWriteTable(tx).putPlan(book.id, fields)};
}

QList<ServerStep> stepsOf(const PlannedBook &planned, WriteDeed deed)
{
    QList<ServerStep> steps;
    for (const PlannedField &field : planned.fields) {
        if (field.deed() == deed) {
            steps.append(stepOf(planned, field));
        }
    }
    return steps;
}
} // namespace kuramori
