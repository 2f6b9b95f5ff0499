// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/titlematch.h"

#include <algorithm>
#include <optional>

namespace kuramori
{
namespace
{
/// From blank to blank: a search runs this over every title of the store at each key.
bool beginsAWord(QStringView title, QStringView word)
{
    bool begins = title.startsWith(word);
    for (qsizetype blank = title.indexOf(u' '); !begins && blank >= 0; blank = title.indexOf(u' ', blank + 1)) {
        begins = title.mid(blank + 1).startsWith(word);
    }
    return begins;
}

bool hasAll(QStringView text, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); });
}

/// What is left of the title behind the words, which it begins with one blank apart; nothing when it does not.
std::optional<QStringView> behind(QStringView title, const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i > 0 && !title.startsWith(u' ')) {
            return std::nullopt;
        }
        title = title.mid(i > 0 ? 1 : 0);
        if (!title.startsWith(words.at(i))) {
            return std::nullopt;
        }
        title = title.mid(words.at(i).size());
    }
    return title;
}

/// All but Anywhere, which costs the most to tell.
TitleMatch matchAtWords(QStringView title, const QStringList &words)
{
    if (const std::optional<QStringView> rest = behind(title, words)) {
        return rest->isEmpty() ? TitleMatch::Exact : TitleMatch::Prefix;
    }
    const bool begin = std::ranges::all_of(words, [&](const QString &word) { return beginsAWord(title, word); });
    return begin ? TitleMatch::WordPrefix : TitleMatch::None;
}
} // namespace

TitleMatch titleMatch(QStringView titles, const QStringList &words)
{
    TitleMatch best = TitleMatch::None;
    if (words.isEmpty()) {
        return best;
    }
    for (QStringView rest = titles; !rest.isEmpty() && best != TitleMatch::Exact;) {
        const qsizetype end = rest.indexOf(u'\n');
        best = std::min(best, matchAtWords(rest.left(end < 0 ? rest.size() : end), words));
        rest = end < 0 ? QStringView() : rest.mid(end + 1);
    }
    return best == TitleMatch::None && hasAll(titles, words) ? TitleMatch::Anywhere : best;
}
} // namespace kuramori
