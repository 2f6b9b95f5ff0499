// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/audiobookshelf/writeplan.h"

namespace kuramori
{
namespace
{
bool hasTaken(const ServerStep &step, const BookWords &theirs)
{
    const auto found = theirs.find(step.field);
    return found != theirs.end() && sameWords(step.field, found->second, step.written);
}

/// What both sides last had together: also what an earlier run sent and could not read back, but stands there now.
BookWords basesOf(ReadTx &tx, ServerBookId book, const BookWords &theirs)
{
    BookWords bases = ServerWriteRows(tx).bases(book);
    for (const ServerStep &step : ServerWriteRows(tx).unproven(book)) {
        if (hasTaken(step, theirs)) {
            bases.insert_or_assign(step.field, theirs.at(step.field));
        }
    }
    return bases;
}

void settleSteps(WriteTx &tx, ServerBookId book, const BookWords &theirs)
{
    for (const ServerStep &step : ServerWriteRows(tx).unproven(book)) {
        if (hasTaken(step, theirs)) {
            ServerWriteTable(tx).prove(step, theirs.at(step.field));
        } else {
            ServerWriteTable(tx).forget(step);
        }
    }
}

PlannedField compared(const WritableBook &book, BookField field, const FieldWords &theirs, const BookWords &bases)
{
    PlannedField planned;
    planned.field = field;
    FieldSides &sides = planned.sides;
    if (const auto base = bases.find(field); base != bases.end()) {
        sides.base = base->second;
    }
    sides.theirs = theirs;
    sides.isBlankMeant = book.blanks.contains(field);
    sides.mine = sides.isBlankMeant ? blankWords(field) : writtenWords(field, book.mine.at(field), theirs);
    planned.outcome = writeOutcome(field, sides);
    return planned;
}

/// Both have changed since, to the same: from there the next comparison starts.
bool haveMet(const PlannedField &planned)
{
    const FieldSides &sides = planned.sides;
    return planned.outcome == WriteOutcome::Same && sides.base && sides.isMineKnown()
        && !sameWords(planned.field, *sides.base, sides.theirs);
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

PlannedBook planBook(WriteTx &tx, const WritableBook &book, const ServerBook &theirs, bool isDry)
{
    const BookWords told = wordsOf(theirs);
    const BookWords bases = basesOf(tx, book.id, told);
    if (!isDry) {
        settleSteps(tx, book.id, told);
    }
    QList<PlannedField> fields;
    for (const auto &[field, words] : told) { // a server that does not know a field cannot keep it
        const PlannedField planned = compared(book, field, words, bases);
        if (planned.outcome != WriteOutcome::Same) {
            fields.append(planned);
        } else if (!isDry && haveMet(planned)) {
            ServerWriteTable(tx).agree(book.id, field, words);
        }
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
