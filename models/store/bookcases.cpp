// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recordingmatch.h"
#include "models/store/casegroups.h"
#include "models/store/itemjudging.h"
#include "models/store/itemtable.h"
#include "models/store/overridetable.h"

namespace kuramori
{
namespace
{
/// The item of that number; empty: it is no more, or a scan has not judged it yet.
std::optional<LibraryItem> judgedItem(ReadTx &tx, const QString &number)
{
    const std::optional<LibraryItem> item = ItemRows(tx).item(ItemId(number.toLongLong()));
    return item && item->edition.isValid() ? item : std::nullopt;
}

bool isOfWork(OverrideKind kind)
{
    return kind == OverrideKind::SameWork || kind == OverrideKind::OtherWork;
}

LabelledCase pairCase(ReadTx &tx, const Override &word, const LibraryItem &subject, const LibraryItem &object)
{
    const bool isSo = word.kind == OverrideKind::SameWork || word.kind == OverrideKind::SameEdition;
    LabelledCase one;
    one.subject = word.subject;
    one.name = shownPath(tx, subject.id);
    const QString other = shownPath(tx, object.id);
    one.said = isSo ? other : QLatin1String("not ") + other;
    RulesAnswer answer = RulesAnswer::Unsure;
    if (isOfWork(word.kind)) {
        const BookMatch match = matchBooks(subject.facts.facts, object.facts.facts);
        answer = rulesAnswer(match.verdict);
        one.kind = CaseKind::Work;
        one.byRules = rulesAnswerName(answer) + u' ' + QString::number(match.score, 'f', 2);
    } else {
        answer = rulesAnswer(sameRecording(subject.facts, object.facts));
        one.kind = CaseKind::Recording;
        one.byRules = rulesAnswerName(answer);
    }
    one.verdict = caseVerdict(isSo, answer);
    return one;
}

HeldField heldField(BookField field, const JudgedBook &book)
{
    HeldField held{field, {}};
    const BookWords words = wordsOf(book);
    if (const auto found = words.find(field); found != words.end()) {
        held.values.reserve(found->second.size());
        for (const FieldWord &word : found->second) {
            held.values.append({word.text, word.place});
        }
    }
    return held;
}

LabelledCase fieldCase(ReadTx &tx, const Override &word, const LibraryItem &item, const HeldField &held)
{
    QList<BookAssertion> others = ItemRows(tx).assertions(item.id);
    others.removeIf(
        [&](const BookAssertion &one) { return one.source == BookSource::Person && one.field == held.field; });
    QList<FieldDoubt> doubts;
    const JudgedBook winner = judgedWith(others, item.runtime, &doubts);
    const HeldField wanted = heldField(held.field, winner);
    return {CaseKind::Field,
            word.subject,
            shownPath(tx, item.id),
            caseVerdict(true, rulesAnswer(held, winner, doubts)),
            word.object,
            wanted.values.isEmpty() ? QString() : heldText(wanted)};
}
} // namespace

QList<LabelledCase> pairCases(ReadTx &tx)
{
    using K = OverrideKind;
    QList<LabelledCase> cases;
    for (const K kind : {K::SameWork, K::OtherWork, K::SameEdition, K::OtherEdition}) {
        const QList<Override> words = OverrideRows(tx).inForce(kind);
        for (const Override &word : words) {
            const std::optional<LibraryItem> subject = judgedItem(tx, word.subject);
            const std::optional<LibraryItem> object = judgedItem(tx, word.object);
            if (subject && object) {
                cases.append(pairCase(tx, word, *subject, *object));
            }
        }
    }
    return cases;
}

QList<LabelledCase> fieldCases(ReadTx &tx)
{
    QList<LabelledCase> cases;
    for (const OverrideKind kind : {OverrideKind::HoldField, OverrideKind::AcceptField}) {
        const QList<Override> words = OverrideRows(tx).inForce(kind);
        for (const Override &word : words) {
            const std::optional<LibraryItem> item = judgedItem(tx, word.subject);
            const std::optional<HeldField> held = heldFieldFrom(word.object);
            if (item && held) {
                cases.append(fieldCase(tx, word, *item, *held));
            }
        }
    }
    return cases;
}
} // namespace kuramori
