// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/search/plainsearch.h"

#include "models/search/namekey.h"
#include "models/search/namequery.h"

#include <algorithm>
#include <vector>

namespace kuramori
{
namespace
{
constexpr int tooMany = 99;

std::vector<std::vector<int>> matrix(QStringView a, QStringView b)
{
    std::vector<std::vector<int>> cost(size_t(a.size() + 1), std::vector<int>(size_t(b.size() + 1)));
    for (size_t i = 0; i < cost.size(); ++i) {
        for (size_t j = 0; j < cost[i].size(); ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = int(i + j);
                continue;
            }
            const QChar left = a[qsizetype(i) - 1];
            const QChar right = b[qsizetype(j) - 1];
            cost[i][j]
                = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (left == right ? 0 : 1)});
            if (i > 1 && j > 1 && left == b[qsizetype(j) - 2] && a[qsizetype(i) - 2] == right) {
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
            }
        }
    }
    return cost;
}

bool hasUnspaced(const QString &text)
{
    return std::ranges::any_of(text, isUnspaced);
}

void better(NameHit &best, int mistakes, NameMatch match)
{
    if (std::pair(mistakes, match) < std::pair(best.mistakes, best.match)) {
        best.mistakes = mistakes;
        best.match = match;
    }
}

int wordMistakes(const QString &word, const QString &name, bool isLast)
{
    int least = tooMany;
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (!beginsWord(name, at)) {
            continue;
        }
        if (name.mid(at).startsWith(word)) {
            return 0;
        }
        if (!hasUnspaced(word) && (at == 0 || name.at(at - 1) == u' ')) {
            const QString other = name.mid(at).section(u' ', 0, 0);
            least = std::min(
                least, isLast && word.size() >= 4 ? plainPrefixDistance(word, other) : plainDistance(word, other));
        }
    }
    return least <= mistakesForgiven(word.size()) ? least : tooMany;
}

/// The whole query in one name.
void matchPhrase(NameHit &best, const QString &query, const QString &name, int forgiven, bool isWhole)
{
    const bool isPhrase = query.size() >= (hasUnspaced(query) ? 4 : 8);
    const bool isWord = !query.contains(u' ') && !hasUnspaced(query);
    const int most = isPhrase || isWord ? forgiven : 0;
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (beginsWord(name, at)) {
            const QString rest = name.mid(at);
            const int mistakes = plainPrefixDistance(query, isPhrase || !isWord ? rest : rest.section(u' ', 0, 0));
            if (mistakes <= most) {
                better(best, mistakes, at == 0 ? NameMatch::Prefix : NameMatch::WordPrefix);
            }
        }
    }
    if (isWhole && name.contains(query) && (query.size() >= 3 || hasUnspaced(query))) {
        better(best, 0, NameMatch::Inside);
    }
    if (const int mistakes = plainDistance(query, name); mistakes <= most && best.mistakes <= most) {
        better(best, mistakes, NameMatch::Exact);
    }
}

/// `isWhole`: not what is left of it behind an article.
NameHit matchName(const Name &name, const QString &query, int forgiven, bool isWhole)
{
    NameHit best;
    best.kind = name.kind;
    best.name = name.text;
    best.mistakes = tooMany;
    const QString key = nameKey(name.text);
    best.length = key.size();
    matchPhrase(best, query, key, forgiven, isWhole);
    const QStringList words = query.split(u' ');
    int sum = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        sum += wordMistakes(words.at(i), key, i + 1 == words.size());
    }
    if (sum <= forgiven) {
        better(best, sum, NameMatch::Words);
    }
    return best;
}

/// Words of different names. Whose name is shown is not told here: only mistakes and match.
int mistakesAcross(const SubjectNames &subject, const QString &query)
{
    const QStringList words = query.split(u' ');
    int sum = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        int least = tooMany;
        for (const Name &name : subject.names) {
            least = std::min(least, wordMistakes(words.at(i), nameKey(name.text), i + 1 == words.size()));
        }
        sum += least;
    }
    return sum;
}

std::optional<NameHit> match(const SubjectNames &subject, const QString &query, int forgiven, bool isWhole)
{
    NameHit best;
    best.mistakes = tooMany;
    for (const Name &name : subject.names) {
        best = std::min(best, matchName(name, query, forgiven, isWhole));
    }
    const int across = mistakesAcross(subject, query);
    if (across <= forgiven && std::pair(across, NameMatch::WordsAcross) < std::pair(best.mistakes, best.match)) {
        best.mistakes = across;
        best.match = NameMatch::WordsAcross;
    }
    best.subject = subject.subject;
    best.standing = subject.standing;
    return best.mistakes <= forgiven ? std::optional(best) : std::nullopt;
}
} // namespace

int plainDistance(QStringView a, QStringView b)
{
    return matrix(a, b).back().back();
}

int plainPrefixDistance(QStringView pattern, QStringView text)
{
    return std::ranges::min(matrix(pattern, text).back());
}

std::optional<NameHit> plainMatch(const SubjectNames &subject, const QString &query)
{
    const int forgiven = mistakesForgiven(query.size());
    std::optional<NameHit> best = match(subject, query, forgiven, true);
    for (const QString &rest : NameQuery(query, forgiven).withoutArticle()) {
        std::optional<NameHit> other
            = match(subject, rest, std::min(forgiven - 1, mistakesForgiven(rest.size())), false);
        if (other) {
            ++other->mistakes;
            best = best ? std::min(*best, *other) : other;
        }
    }
    return best;
}
} // namespace kuramori
