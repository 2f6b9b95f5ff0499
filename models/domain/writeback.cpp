// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/writeback.h"

#include "models/domain/comparekey.h"
#include "models/domain/personname.h"

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr double samePersonFrom = 0.9; // as sameRecording(): less is another order of the words, or a guess

QString languageOf(const QString &text)
{
    const QString key = languageKey(text);
    return key.section(u'-', 0, 0);
}

/// "2006" of "2006-07-17" too; what does not begin with a year is its own.
QString yearOf(const QString &text)
{
    const QString first = text.left(4);
    bool isNumber = false;
    first.toInt(&isNumber);
    return isNumber && first.size() == 4 && (text.size() == 4 || !text.at(4).isDigit()) ? first : foldedWords(text);
}

QString isbnOf(const QString &text)
{
    const QString isbn = isbn13Of(text);
    return isbn.isEmpty() ? foldedWords(text) : isbn;
}

/// Texts that mean the same have one key.
QString wordKey(BookField field, const QString &text)
{
    switch (field) {
    case BookField::Title:
    case BookField::Subtitle:
        return titleKey(text);
    case BookField::Author:
    case BookField::Narrator:
        return personKey(personName(text).name);
    case BookField::Series:
        return seriesKey(text);
    case BookField::Year:
        return yearOf(text);
    case BookField::Language:
        return languageOf(text);
    case BookField::Isbn:
        return isbnOf(text);
    default:
        return foldedWords(text);
    }
}

bool isOfPersons(BookField field)
{
    return field == BookField::Author || field == BookField::Narrator;
}

bool sameText(BookField field, const QString &a, const QString &b)
{
    if (a == b) {
        return true;
    }
    const QString key = wordKey(field, a);
    if (key.isEmpty() || key != wordKey(field, b)) {
        return false;
    }
    return !isOfPersons(field) || samePerson(personName(a).name, personName(b).name) >= samePersonFrom;
}

bool samePlace(const QString &a, const QString &b)
{
    if (a == b) {
        return true;
    }
    const auto one = seriesPosition(a);
    const auto other = seriesPosition(b);
    return one && other && samePosition(*one, *other);
}

/// A server has no way of not saying whether a book is abridged: "no" is where nobody has said anything.
bool isUntold(BookField field, const FieldWords &words)
{
    return words.isEmpty() || (field == BookField::Abridged && words.constFirst().text == QLatin1String("no"));
}

bool contains(BookField field, const FieldWords &words, const FieldWord &word)
{
    return std::any_of(words.cbegin(), words.cend(), [&](const FieldWord &each) {
        return sameText(field, each.text, word.text) && samePlace(each.place, word.place);
    });
}

void addOnce(BookField field, const FieldWord &word, FieldWords *words)
{
    if (!contains(field, *words, word)) {
        words->append(word);
    }
}

/// Of the others, only what is said counts: nobody puts a year right by spelling it otherwise.
bool isSpelled(BookField field)
{
    return field == BookField::Title || field == BookField::Subtitle || field == BookField::Series
        || field == BookField::Publisher || isOfPersons(field);
}

bool hasLettersOf(const FieldWords &all, const FieldWords &words)
{
    return std::all_of(words.cbegin(), words.cend(), [&](const FieldWord &word) {
        return std::any_of(all.cbegin(), all.cend(), [&](const FieldWord &each) { return each.text == word.text; });
    });
}

bool isSpelledAnew(const FieldWords &before, const FieldWords &now)
{
    return !hasLettersOf(now, before) || !hasLettersOf(before, now);
}

bool holdsAll(BookField field, const FieldWords &all, const FieldWords &words)
{
    return std::all_of(words.cbegin(), words.cend(), [&](const FieldWord &word) { return contains(field, all, word); });
}

/// They do not say any more what they said at the start, nor what is known here.
WriteOutcome outcomeOfAnEdit(BookField field, const FieldSides &sides, bool isBlankMeant, bool isMineKnown)
{
    if (sides.theirs.isEmpty()) {
        return isMineKnown ? WriteOutcome::Conflict : WriteOutcome::Same;
    }
    const FieldWords &start = *sides.start();
    const bool hasMineMoved = isMineKnown && !sameWords(field, start, writtenWords(field, sides.mine, start));
    return hasMineMoved || isBlankMeant || sides.isOurSideCars ? WriteOutcome::Conflict : WriteOutcome::Adopt;
}
} // namespace

bool sameWords(BookField field, const FieldWords &a, const FieldWords &b)
{
    return holdsAll(field, a, b) && holdsAll(field, b, a);
}

bool untouchedWords(BookField field, const FieldWords &a, const FieldWords &b)
{
    return sameWords(field, a, b) && (!isSpelled(field) || !isSpelledAnew(a, b));
}

FieldWords writtenWords(BookField field, const FieldWords &mine, const FieldWords &theirs)
{
    FieldWords known; // in their order
    FieldWords added;
    for (const FieldWord &their : theirs) {
        const auto own = std::find_if(mine.cbegin(), mine.cend(),
                                      [&](const FieldWord &each) { return sameText(field, each.text, their.text); });
        if (own != mine.cend()) {
            const bool isTheirPlace = own->place.isEmpty() || samePlace(own->place, their.place);
            addOnce(field, {their.text, isTheirPlace ? their.place : own->place}, &known);
        }
    }
    for (const FieldWord &own : mine) {
        const bool isKnown = std::any_of(theirs.cbegin(), theirs.cend(),
                                         [&](const FieldWord &each) { return sameText(field, each.text, own.text); });
        if (!isKnown) {
            addOnce(field, own, &added);
        }
    }
    return known + added;
}

FieldWords blankWords(BookField field)
{
    return field == BookField::Abridged ? FieldWords{{QStringLiteral("no")}} : FieldWords();
}

bool mayBeCleared(BookField field)
{
    return field != BookField::Title;
}

WriteOutcome writeOutcome(BookField field, const FieldSides &sides)
{
    const bool isBlankMeant = sides.isBlankMeant && mayBeCleared(field);
    const bool isMineKnown = isBlankMeant || !sides.mine.isEmpty();
    const std::optional<FieldWords> &start = sides.start();
    if (isMineKnown && sameWords(field, sides.theirs, writtenWords(field, sides.mine, sides.theirs))) {
        const bool isRespelled = start && sameWords(field, sides.theirs, *start)
            && !untouchedWords(field, sides.theirs, *start) && !untouchedWords(field, sides.theirs, sides.mine);
        return isRespelled && !sides.isOurSideCars ? WriteOutcome::Adopt : WriteOutcome::Same;
    }
    if (start && !untouchedWords(field, sides.theirs, *start)) {
        return outcomeOfAnEdit(field, sides, isBlankMeant, isMineKnown);
    }
    if (!isMineKnown) {
        return WriteOutcome::Same;
    }
    if (start && isSpelledAnew(*start, sides.theirs)) { // a year that became a date: somebody was at it
        return WriteOutcome::Conflict;
    }
    return sides.base || isUntold(field, sides.theirs) ? WriteOutcome::Send : WriteOutcome::FirstContact;
}

WriteDeed deedOf(WriteOutcome outcome, WriteChoice choice, bool isMineKnown)
{
    if (outcome == WriteOutcome::Same || choice == WriteChoice::Leave) {
        return WriteDeed::Nothing;
    }
    if (choice == WriteChoice::Theirs) {
        return WriteDeed::Adopt;
    }
    if (choice == WriteChoice::Mine || outcome == WriteOutcome::Send) {
        return isMineKnown ? WriteDeed::Send : WriteDeed::Nothing;
    }
    return outcome == WriteOutcome::Adopt ? WriteDeed::Adopt : WriteDeed::Nothing;
}

QString writeOutcomeName(WriteOutcome outcome)
{
    switch (outcome) {
    case WriteOutcome::Same:
        return QStringLiteral("same");
    case WriteOutcome::Send:
        return QStringLiteral("send");
    case WriteOutcome::Adopt:
        return QStringLiteral("adopt");
    case WriteOutcome::Conflict:
        return QStringLiteral("conflict");
    case WriteOutcome::FirstContact:
        return QStringLiteral("first_contact");
    }
    return {};
}

std::optional<WriteOutcome> writeOutcomeFrom(const QString &text)
{
    for (const WriteOutcome outcome : writeOutcomes) {
        if (writeOutcomeName(outcome) == text) {
            return outcome;
        }
    }
    return std::nullopt;
}

QString writeChoiceName(WriteChoice choice)
{
    switch (choice) {
    case WriteChoice::None:
        break;
    case WriteChoice::Mine:
        return QStringLiteral("mine");
    case WriteChoice::Theirs:
        return QStringLiteral("theirs");
    case WriteChoice::Leave:
        return QStringLiteral("leave");
    }
    return QStringLiteral("");
}

WriteChoice writeChoiceFrom(const QString &text)
{
    for (const WriteChoice choice : writeChoices) {
        if (writeChoiceName(choice) == text) {
            return choice;
        }
    }
    return WriteChoice::None;
}
} // namespace kuramori
