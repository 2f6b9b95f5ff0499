// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/audiobookshelf/writeplan.h"

namespace kuramori
{
namespace
{
void settle(WriteTx &tx, ServerBookId book, const BookWords &theirs)
{
    for (const ServerStep &step : ServerWriteRows(tx).unproven(book)) {
        const auto found = theirs.find(step.field);
        if (found != theirs.end() && sameWords(step.field, found->second, step.written)) {
            ServerWriteTable(tx).prove(step, found->second);
        } else {
            ServerWriteTable(tx).forget(step);
        }
    }
}

PlannedField compared(BookField field, const FieldSides &sides)
{
    PlannedField planned;
    planned.field = field;
    planned.sides = sides;
    planned.sides.mine = writtenWords(field, sides.mine, sides.theirs);
    planned.outcome = writeOutcome(field, sides);
    return planned;
}

/// Both have changed since, to the same: from there the next comparison starts.
bool haveMet(const PlannedField &planned)
{
    const FieldSides &sides = planned.sides;
    return planned.outcome == WriteOutcome::Same && sides.base && !sides.mine.isEmpty()
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

PlannedBook planBook(WriteTx &tx, const WritableBook &book, const ServerBook &theirs)
{
    const BookWords told = wordsOf(theirs);
    settle(tx, book.id, told);
    const BookWords bases = ServerWriteRows(tx).bases(book.id);
    QList<PlannedField> fields;
    for (const auto &[field, words] : told) { // a server that does not know a field cannot keep it
        const auto base = bases.find(field);
        const auto known = base == bases.end() ? std::nullopt : std::optional(base->second);
        const PlannedField planned = compared(field, {known, words, book.mine.at(field)});
        if (planned.outcome != WriteOutcome::Same) {
            fields.append(planned);
        } else if (haveMet(planned)) {
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
