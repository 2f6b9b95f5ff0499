// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/name.h"

#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace kuramori
{
/// What is looked for, and the rules that say how well one name answers. Pure.
class NameQuery
{
public:
    struct Word
    {
        QStringView text;
        int forgiven = 0; ///< mistakes; none in unspaced scripts, where they are forgiven in the whole query alone
        bool isUnspaced = false; ///< has an unspaced letter
        bool mayGoOn = false; ///< the last word, of 4 letters or more: it may be the beginning of what is meant
    };

    /// At most `most` mistakes are forgiven, of which so many are made already.
    NameQuery(QString key, int most, int made = 0);
    NameQuery(const NameQuery &) = delete; // words look into the key
    NameQuery &operator=(const NameQuery &) = delete;

    const QString &key() const { return m_key; }
    const std::vector<Word> &words() const { return m_words; }
    int forgiven() const { return m_forgiven; } ///< on top of those made
    int made() const { return m_made; }
    /// How well some name answers.
    struct Answer
    {
        int mistakes = 0;
        NameMatch match = NameMatch::Exact;
        auto operator<=>(const Answer &) const = default; // NOLINT(modernize-use-nullptr): the 0 it compares with
    };
    /// Exact, Prefix, WordPrefix, or nothing.
    std::optional<NameMatch> match(QStringView name) const;
    /// Of a word and the word of the name that is nearest; more than forgiven when there is none.
    int mistakesOf(const Word &word, QStringView name) const;
    /// The same with mistakes in the whole query, blanks too: of the name, its beginning, or a part that begins with a
    /// word, what is nearest.
    std::optional<Answer> similar(QStringView name) const;
    /// Whether similar() is asked. It is not below 8 letters (4 in unspaced scripts): nearly every name has some part
    /// that is near to so few, and mistakesOf() tells what matters.
    bool isPhrase() const { return m_isPhrase; }
    /// The query behind an article with one mistake ("teh hobbit", "thehobbit", "th ehobbit"): names' keys have none.
    /// By that the mistake is made. Several, when it can be read in several ways.
    QStringList withoutArticle() const;

private:
    QString m_key;
    std::vector<Word> m_words;
    int m_made;
    int m_forgiven;
    bool m_isPhrase;
};
} // namespace kuramori
