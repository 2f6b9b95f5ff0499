// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/namequery.h"

#include "models/search/editdistance.h"
#include "models/search/namekey.h"

#include <QStringTokenizer>

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr qsizetype shortestUnfinished = 4;
constexpr qsizetype shortestPhrase = 8;
constexpr qsizetype shortestUnspacedPhrase = 4;

bool hasUnspaced(QStringView text)
{
    return std::ranges::any_of(text, isUnspaced);
}
} // namespace

NameQuery::NameQuery(QString key, int most, int made)
    : m_key(std::move(key))
    , m_made(made)
    , m_forgiven(std::max(0, std::min(most - made, mistakesForgiven(m_key.size()))))
{
    for (const QStringView text : qTokenize(QStringView(m_key), u' ', Qt::SkipEmptyParts)) {
        const bool isUnspacedWord = hasUnspaced(text);
        const int forgiven = isUnspacedWord ? 0 : std::min(m_forgiven, mistakesForgiven(text.size()));
        m_words.push_back({text, forgiven, isUnspacedWord, false});
    }
    if (!m_words.empty()) {
        m_words.back().mayGoOn = !m_words.back().isUnspaced && m_words.back().text.size() >= shortestUnfinished;
    }
    m_isPhrase = m_key.size() >= (hasUnspaced(m_key) ? shortestUnspacedPhrase : shortestPhrase);
}

std::optional<NameMatch> NameQuery::match(QStringView name) const
{
    if (name.startsWith(m_key)) {
        return name.size() == m_key.size() ? NameMatch::Exact : NameMatch::Prefix;
    }
    for (qsizetype at = name.indexOf(m_key, 1); at > 0; at = name.indexOf(m_key, at + 1)) {
        if (beginsWord(name, at)) {
            return NameMatch::WordPrefix;
        }
    }
    return std::nullopt;
}

int NameQuery::mistakesOf(const Word &word, QStringView name) const
{
    for (qsizetype at = name.indexOf(word.text); at >= 0; at = name.indexOf(word.text, at + 1)) {
        if (beginsWord(name, at)) {
            return 0;
        }
    }
    int best = word.forgiven + 1;
    for (const QStringView other : qTokenize(name, u' ', Qt::SkipEmptyParts)) {
        if (best <= 1) {
            return best;
        }
        best = std::min(
            best, word.mayGoOn ? prefixDistance(word.text, other, best - 1) : editDistance(word.text, other, best - 1));
    }
    return best;
}

std::optional<NameQuery::Answer> NameQuery::similar(QStringView name) const
{
    Answer best{m_forgiven + 1, NameMatch::Exact};
    for (qsizetype at = 0; at < name.size() && best.mistakes > 0; ++at) {
        if (beginsWord(name, at)) {
            const NameMatch match = at == 0 ? NameMatch::Prefix : NameMatch::WordPrefix;
            best = std::min(best, {prefixDistance(m_key, name.sliced(at), best.mistakes - 1), match});
        }
    }
    if (best.mistakes <= m_forgiven && editDistance(m_key, name, best.mistakes) == best.mistakes) {
        best.match = NameMatch::Exact;
    }
    return best.mistakes <= m_forgiven ? std::optional(best) : std::nullopt;
}

QStringList NameQuery::withoutArticle() const
{
    QStringList rests;
    for (const QString &article : {QStringLiteral("the "), QStringLiteral("a ")}) {
        const qsizetype most = std::min(article.size() + 1, m_key.size() - shortestUnfinished);
        for (qsizetype cut = article.size() - 1; cut <= most; ++cut) {
            const QString rest = m_key.sliced(cut);
            if (m_key.at(0).unicode() < 0x80 && !rest.startsWith(u' ') && !rests.contains(rest)
                && editDistance(m_key.first(cut), article, 1) == 1) {
                rests.append(rest);
            }
        }
    }
    return rests;
}
} // namespace kuramori
