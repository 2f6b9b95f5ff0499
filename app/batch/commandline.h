// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <span>

namespace kuramori
{
struct Verb;

/// What the user typed, checked: the verb and every option exist, every option that needs a value has one.
class CommandLine
{
public:
    /// `words` are argv without the program's name. A Usage error says what is wrong and, where it can, what was meant.
    static Result<CommandLine> parse(const QStringList &words, std::span<const Verb> verbs);

    /// What of the words makes sense, taken as if the rest did not stand there: for the answer to a Usage error.
    static CommandLine understood(const QStringList &words, std::span<const Verb> verbs);

    bool isBatch() const { return m_verb || has("batch"); }
    /// Null for the window, and for `--batch --help`.
    const Verb *verb() const { return m_verb; }
    /// The words after the verb that are no options.
    const QStringList &words() const { return m_words; }
    bool has(const char *option) const { return m_options.contains(QLatin1String(option)); }
    QString value(const char *option) const { return values(option).value(0); }
    /// All values of a repeatable option, in order.
    QStringList values(const char *option) const { return m_options.value(QLatin1String(option)); }
    /// The words it was read from, to hand them on.
    const QStringList &original() const { return m_original; }

private:
    friend class CommandLineParser;
    QStringList m_original;
    const Verb *m_verb = nullptr;
    QStringList m_words;
    QHash<QString, QStringList> m_options; ///< by long name
};

/// The text of --help; about one verb, or about the program when `verb` is null.
QString helpText(std::span<const Verb> verbs, const Verb *verb);
} // namespace kuramori
