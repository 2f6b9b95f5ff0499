// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/writewords.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WriteWords)
};
} // namespace

QString fieldWordsText(BookField field, const FieldWords &words)
{
    QStringList texts;
    texts.reserve(words.size());
    for (const FieldWord &word : words) {
        const QString text = field != BookField::Abridged ? word.text.simplified()
            : word.text == QLatin1String("yes")           ? Words::tr("yes")
                                                          : Words::tr("no");
        texts.append(word.place.isEmpty() ? text : text + QStringLiteral(" #") + word.place.simplified());
    }
    return texts.isEmpty() ? QStringLiteral("–") : texts.join(QStringLiteral("; "));
}

QString writtenLastText(const PlannedField &planned)
{
    const FieldSides &sides = planned.sides;
    if (sides.base) {
        return fieldWordsText(planned.field, *sides.base);
    }
    return sides.seen && !untouchedWords(planned.field, sides.theirs, *sides.seen)
        ? Words::tr("never written; it said %1 before").arg(fieldWordsText(planned.field, *sides.seen))
        : Words::tr("never written");
}

QString plannedWord(const PlannedField &planned)
{
    switch (planned.deed()) {
    case WriteDeed::Send:
        return planned.sides.mine.isEmpty() ? Words::tr("Clear it there") : Words::tr("Send mine");
    case WriteDeed::Adopt:
        return planned.outcome == WriteOutcome::Adopt ? Words::tr("Changed there: keep theirs")
                                                      : Words::tr("Keep theirs");
    case WriteDeed::Nothing:
        break;
    }
    if (planned.choice == WriteChoice::Leave) {
        return Words::tr("Leave as it is");
    }
    return planned.outcome == WriteOutcome::Conflict ? Words::tr("Both changed: whose word holds?")
                                                     : Words::tr("Never written: whose word holds?");
}
} // namespace kuramori
