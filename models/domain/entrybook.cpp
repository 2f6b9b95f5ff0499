// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entrybook.h"

#include "models/domain/chosenrecording.h"
#include "models/domain/comparekey.h"
#include "models/domain/seriesgap.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
/// One kind of identifiers, the surest first.
struct Scheme
{
    const char *name; ///< frozen, awayKey() has it
    QStringList EntryBook::*known;
    QStringList ListedEntry::*told;
};
constexpr std::array schemes{Scheme{"work", &EntryBook::workIds, &ListedEntry::workIds},
                             Scheme{"asin", &EntryBook::asins, &ListedEntry::asins},
                             Scheme{"isbn", &EntryBook::isbns, &ListedEntry::isbns}};

constexpr QLatin1String away("gone:");

/// Of each scheme, which entries have an identifier, by their keys.
using Index = std::array<QHash<QString, QStringList>, schemes.size()>;

Index indexOf(const QList<ListedEntry> &entries)
{
    Index index;
    for (const ListedEntry &entry : entries) {
        for (size_t at = 0; at < schemes.size(); ++at) {
            for (const QString &identifier : entry.*schemes[at].told) {
                index[at][identifier].append(entry.key);
            }
        }
    }
    return index;
}

/// The key of the entry that an identifier proves to be the book; empty: none does, or several do.
QString provenKey(const KeyedBook &of, const Index &index)
{
    for (size_t at = 0; at < schemes.size(); ++at) {
        QSet<QString> keys;
        for (const QString &identifier : of.book.*schemes[at].known) {
            const QStringList having = index[at].value(identifier);
            keys.unite(QSet<QString>(having.cbegin(), having.cend()));
        }
        if (!keys.isEmpty()) {
            return keys.contains(of.key) ? of.key : keys.size() == 1 ? *keys.cbegin() : QString();
        }
    }
    return {};
}

/// A shop sells a book anew under another number: at its place the title is proof enough.
bool isOther(const EntryBook &book, const ListedEntry &entry)
{
    const bool canTell = std::ranges::any_of(schemes, [&](const Scheme &scheme) {
        return !(book.*scheme.known).isEmpty() && !(entry.*scheme.told).isEmpty();
    });
    return canTell && titleKey(book.title) != titleKey(entry.title);
}
} // namespace

EntryBook bookOf(const ListedEntry &entry)
{
    return {entry.workIds, entry.asins, entry.isbns, entry.title};
}

EntryBook withTold(EntryBook known, const EntryBook &told)
{
    for (const Scheme &scheme : schemes) {
        if (!(told.*scheme.known).isEmpty()) {
            known.*scheme.known = told.*scheme.known;
        }
    }
    known.title = told.title;
    return known;
}

QList<KeyNow> keysNow(const QList<KeyedBook> &books, const QList<ListedEntry> &entries)
{
    QList<KeyNow> keys;
    keys.reserve(books.size());
    const Index index = indexOf(entries);
    QSet<QString> taken;
    for (const KeyedBook &book : books) {
        const QString proven = provenKey(book, index);
        keys.append({proven.isEmpty() ? book.key : proven, !proven.isEmpty()});
        if (!proven.isEmpty()) {
            taken.insert(proven);
        }
    }
    for (qsizetype at = 0; at < books.size(); ++at) {
        const EntryBook &book = books.at(at).book;
        KeyNow &now = keys[at];
        const auto entry = std::ranges::find(entries, now.key, &ListedEntry::key);
        if (now.isProven || !book.isIdentified() || entry == entries.cend()) {
            continue;
        }
        if (taken.contains(now.key) || isOther(book, *entry)) {
            now.key = awayKey(book);
        }
    }
    return keys;
}

QString awayKey(const EntryBook &book)
{
    for (const Scheme &scheme : schemes) {
        if (const QStringList &known = book.*scheme.known; !known.isEmpty()) {
            return QString(away) + QLatin1String(scheme.name) + u':' + known.constFirst();
        }
    }
    return {};
}

EntryMoves movesOf(const QList<KeyedBook> &books, const QList<KeyNow> &now)
{
    EntryMoves moves;
    for (qsizetype at = 0; at < books.size(); ++at) {
        const QString &key = books.at(at).key;
        const EntryMove move{now.at(at).key, awayKey(books.at(at).book)};
        if (move.to != key) {
            moves.insert(key, move);
        }
    }
    if (moves.isEmpty()) {
        return moves;
    }
    for (qsizetype at = 0; at < books.size(); ++at) {
        const EntryMove move{now.at(at).key, awayKey(books.at(at).book)};
        if (!move.away.isEmpty() && move.to != move.away && !moves.contains(move.away)) {
            moves.insert(move.away, move);
        }
    }
    return moves;
}

QString objectAfter(const Override &word, const EntryMoves &moves)
{
    if (word.kind == OverrideKind::ChooseRecording) {
        auto chosen = recordingWordFrom(word.object);
        const auto move = chosen ? moves.constFind(chosen->entry) : moves.cend();
        if (move == moves.cend()) {
            return word.object;
        }
        chosen->entry = move->to;
        return recordingWordText(*chosen);
    }
    const auto isRange = [](const QString &text) {
        const auto gap = gapFrom(text);
        return gap && gap->from != gap->to;
    };
    const bool isOfPlaces = word.kind == OverrideKind::IgnoreGap && isRange(word.object);
    const auto move = moves.constFind(word.object);
    if (isOfPlaces || move == moves.cend()) {
        return word.object;
    }
    const bool wouldSpread = word.kind == OverrideKind::IgnoreGap && isRange(move->to);
    return wouldSpread ? move->away : move->to;
}
} // namespace kuramori
