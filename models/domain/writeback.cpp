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

bool holdsAll(BookField field, const FieldWords &all, const FieldWords &words)
{
    return std::all_of(words.cbegin(), words.cend(), [&](const FieldWord &word) { return contains(field, all, word); });
}
} // namespace

bool sameWords(BookField field, const FieldWords &a, const FieldWords &b)
{
    return holdsAll(field, a, b) && holdsAll(field, b, a);
}

FieldWords writtenWords(BookField field, const FieldWords &mine, const FieldWords &theirs)
{
    FieldWords written;
    written.reserve(mine.size());
    for (const FieldWord &own : mine) {
        FieldWord word = own;
        const auto same = std::find_if(theirs.cbegin(), theirs.cend(),
                                       [&](const FieldWord &each) { return sameText(field, each.text, word.text); });
        if (same != theirs.cend()) {
            word.text = same->text;
            word.place = word.place.isEmpty() || samePlace(word.place, same->place) ? same->place : word.place;
        }
        if (!contains(field, written, word)) {
            written.append(word);
        }
    }
    return written;
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
    if (isMineKnown && sameWords(field, sides.theirs, writtenWords(field, sides.mine, sides.theirs))) {
        return WriteOutcome::Same;
    }
    if (!sides.base) {
        return !isMineKnown                 ? WriteOutcome::Same
            : isUntold(field, sides.theirs) ? WriteOutcome::Send
                                            : WriteOutcome::FirstContact;
    }
    if (sameWords(field, sides.theirs, *sides.base)) {
        return isMineKnown ? WriteOutcome::Send : WriteOutcome::Same;
    }
    if (sides.theirs.isEmpty()) {
        return isMineKnown ? WriteOutcome::Conflict : WriteOutcome::Same;
    }
    const bool hasMineMoved
        = isMineKnown && !sameWords(field, *sides.base, writtenWords(field, sides.mine, *sides.base));
    return hasMineMoved || isBlankMeant ? WriteOutcome::Conflict : WriteOutcome::Adopt;
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
