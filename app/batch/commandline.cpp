// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/commandline.h"

#include "app/batch/verb.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>

namespace kuramori
{
namespace
{
constexpr std::array commonOptions{
    OptionSpec{"batch", nullptr, QT_TRANSLATE_NOOP("CommandLine", "run a verb without a display")},
    OptionSpec{"profile", "DIR", QT_TRANSLATE_NOOP("CommandLine", "settings, database and logs live here")},
    OptionSpec{"database", "URL", QT_TRANSLATE_NOOP("CommandLine", "sqlite:PATH or postgresql://user@host:port/name")},
    OptionSpec{"set", "KEY=VALUE", QT_TRANSLATE_NOOP("CommandLine", "a setting for this run; may be repeated")},
    OptionSpec{"sample", nullptr,
               QT_TRANSLATE_NOOP("CommandLine", "play the shipped recording into a throw-away profile: no network")},
    OptionSpec{"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "one JSON object a line; the log goes to stderr")},
    OptionSpec{"dry-run", nullptr, QT_TRANSLATE_NOOP("CommandLine", "say what would be done; exit code 10")},
    OptionSpec{"no-handover", nullptr,
               QT_TRANSLATE_NOOP("CommandLine", "do not let a running Kuramori do the work; exit code 3")},
    OptionSpec{"verbose", nullptr, QT_TRANSLATE_NOOP("CommandLine", "show the whole log")},
    OptionSpec{"version", nullptr, QT_TRANSLATE_NOOP("CommandLine", "print the version")},
    OptionSpec{"help", nullptr, QT_TRANSLATE_NOOP("CommandLine", "print this, or the help of a verb"), 'h'},
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// How many letters must be added, dropped or changed to make one word the other.
qsizetype distance(const QString &from, const QString &to)
{
    std::vector<qsizetype> row(size_t(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype changed = diagonal + (from[i - 1] == to[qsizetype(j) - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({changed, row[j] + 1, row[j - 1] + 1}));
        }
    }
    return row.back();
}

/// " Did you mean X?" or nothing.
QString suggestion(const QString &word, const QStringList &known, const QString &prefix = {})
{
    const auto nearest = std::min_element(known.begin(), known.end(), [&](const QString &a, const QString &b) {
        return distance(word, a) < distance(word, b);
    });
    if (nearest == known.end() || distance(word, *nearest) > std::max<qsizetype>(2, word.size() / 3)) {
        return {};
    }
    return u' ' + Words::tr("Did you mean %1?").arg(prefix + *nearest);
}

QString optionLine(const OptionSpec &option)
{
    QString left = option.letter ? QStringLiteral("-%1, ").arg(QLatin1Char(option.letter)) : QString();
    left += QStringLiteral("--") + QLatin1String(option.name);
    if (option.value) {
        left += u' ' + QLatin1String(option.value);
    }
    return QStringLiteral("  %1 %2\n").arg(left, -22).arg(Words::tr(option.help));
}
} // namespace

/// Takes the words one by one; the verb, once met, adds its options.
class CommandLineParser
{
public:
    CommandLineParser(const QStringList &words, std::span<const Verb> verbs)
        : m_verbs(verbs)
    {
        m_line.m_original = words;
    }

    Result<CommandLine> parse()
    {
        const QStringList &words = m_line.m_original;
        for (m_at = 0; m_at < words.size(); ++m_at) {
            const QString &word = words.at(m_at);
            if (word == QLatin1String("--")) {
                m_line.m_words += words.mid(m_at + 1);
                break;
            }
            Result<void> taken = take(word);
            if (!taken) {
                return fail(std::move(taken.error()));
            }
        }
        return checked();
    }

    CommandLine understood()
    {
        const QStringList &words = m_line.m_original;
        for (m_at = 0; m_at < words.size() && words.at(m_at) != QLatin1String("--"); ++m_at) {
            static_cast<void>(take(words.at(m_at)));
        }
        return m_line;
    }

private:
    Result<void> take(const QString &word)
    {
        return word.startsWith(u'-') && word.size() > 1 ? option(word) : positional(word);
    }

    Result<void> option(const QString &word)
    {
        const qsizetype equals = word.indexOf(u'=');
        const OptionSpec *spec = find(word.left(equals));
        if (!spec) {
            return fail(ErrorKind::Usage,
                        Words::tr("There is no option %1.").arg(word.left(equals))
                            + suggestion(word.left(equals).mid(2), names(), QStringLiteral("--")));
        }
        if (!spec->value && equals > 0) {
            return fail(ErrorKind::Usage, Words::tr("The option %1 takes no value.").arg(word.left(equals)));
        }
        QString value = equals > 0 ? word.mid(equals + 1) : QString();
        if (spec->value && equals < 0) {
            if (++m_at >= m_line.m_original.size()) {
                return fail(ErrorKind::Usage,
                            Words::tr("The option %1 needs a value: %1 %2.").arg(word, QLatin1String(spec->value)));
            }
            value = m_line.m_original.at(m_at);
        }
        m_line.m_options[QLatin1String(spec->name)].append(value);
        return {};
    }

    Result<void> positional(const QString &word)
    {
        if (m_line.m_verb) {
            m_line.m_words.append(word);
            return {};
        }
        const auto verb = std::find_if(m_verbs.begin(), m_verbs.end(),
                                       [&](const Verb &each) { return word == QLatin1String(each.name); });
        if (verb == m_verbs.end()) {
            QStringList known;
            for (const Verb &each : m_verbs) {
                known.append(QLatin1String(each.name));
            }
            return fail(ErrorKind::Usage,
                        Words::tr("There is no verb \"%1\".").arg(word) + suggestion(word, known) + u' '
                            + Words::tr("`kuramori --help` lists them."));
        }
        m_line.m_verb = &*verb;
        return {};
    }

    Result<CommandLine> checked() const
    {
        const bool asksOnly = m_line.has("help") || m_line.has("version");
        if (m_line.m_verb && !m_line.has("batch") && !asksOnly) {
            return fail(
                ErrorKind::Usage,
                Words::tr("Verbs run without a window: kuramori --batch %1").arg(QLatin1String(m_line.m_verb->name)));
        }
        if (!m_line.m_verb && m_line.has("batch") && !asksOnly) {
            return fail(ErrorKind::Usage, Words::tr("--batch needs a verb. `kuramori --help` lists them."));
        }
        if (!m_line.m_verb && !m_line.m_words.isEmpty()) {
            return fail(ErrorKind::Usage, Words::tr("The window takes no words: %1").arg(m_line.m_words.join(u' ')));
        }
        if (m_line.m_verb && !asksOnly) {
            if (Result<void> fits = checkVerb(*m_line.m_verb); !fits) {
                return fail(std::move(fits.error()));
            }
        }
        if (m_line.has("sample") && m_line.has("database") && !asksOnly) {
            return fail(ErrorKind::Usage,
                        Words::tr("--sample fills a database of its own and takes no --database; use --profile DIR to "
                                  "keep it."));
        }
        return m_line;
    }

    Result<void> checkVerb(const Verb &verb) const
    {
        const QString name = QLatin1String(verb.name);
        if (m_line.m_words.size() > verb.mostWords) {
            return fail(ErrorKind::Usage,
                        Words::tr("%1 has no use for the word \"%2\". `kuramori --batch %1 --help` says what it takes.")
                            .arg(name, m_line.m_words.at(verb.mostWords)));
        }
        if (m_line.has("dry-run") && !verb.canDryRun) {
            return fail(ErrorKind::Usage, Words::tr("%1 knows no dry run; leave out --dry-run.").arg(name));
        }
        if (m_line.has("sample") && !verb.canSample) {
            return fail(ErrorKind::Usage, Words::tr("%1 has no use for the sample; leave out --sample.").arg(name));
        }
        return {};
    }

    template <class Visit>
    void eachOption(Visit visit) const
    {
        std::for_each(commonOptions.begin(), commonOptions.end(), visit);
        if (m_line.m_verb) {
            std::for_each(m_line.m_verb->options.begin(), m_line.m_verb->options.end(), visit);
        }
    }

    const OptionSpec *find(const QString &word) const
    {
        const OptionSpec *found = nullptr;
        eachOption([&](const OptionSpec &spec) {
            const bool isLong = word == QStringLiteral("--") + QLatin1String(spec.name);
            const bool isShort = spec.letter && word == QStringLiteral("-%1").arg(QLatin1Char(spec.letter));
            found = isLong || isShort ? &spec : found;
        });
        return found;
    }

    QStringList names() const
    {
        QStringList all;
        eachOption([&](const OptionSpec &spec) { all.append(QLatin1String(spec.name)); });
        return all;
    }

    std::span<const Verb> m_verbs;
    CommandLine m_line;
    qsizetype m_at = 0;
};

Result<CommandLine> CommandLine::parse(const QStringList &words, std::span<const Verb> verbs)
{
    return CommandLineParser(words, verbs).parse();
}

CommandLine CommandLine::understood(const QStringList &words, std::span<const Verb> verbs)
{
    return CommandLineParser(words, verbs).understood();
}

QString helpText(std::span<const Verb> verbs, const Verb *verb)
{
    QString text;
    if (verb) {
        text = Words::tr("Usage: kuramori --batch %1 %2")
                   .arg(QLatin1String(verb->name), QString::fromUtf8(verb->arguments))
                   .trimmed();
        text += QStringLiteral("\n\n%1\n\n").arg(Words::tr(verb->summary));
        for (const OptionSpec &option : verb->options) {
            text += optionLine(option);
        }
        return text + (verb->options.empty() ? QString() : QStringLiteral("\n"))
            + Words::tr("`kuramori --help` shows the options all verbs take.") + u'\n';
    }
    text = Words::tr("Usage: kuramori [OPTIONS]                    opens the window\n"
                     "       kuramori --batch VERB [ARGS]          works without a display\n")
        + u'\n';
    for (const OptionSpec &option : commonOptions) {
        text += optionLine(option);
    }
    text += u'\n' + Words::tr("Verbs:") + u'\n';
    for (const Verb &each : verbs) {
        text += QStringLiteral("  %1 %2\n").arg(QLatin1String(each.name), -10).arg(Words::tr(each.summary));
    }
    return text + u'\n'
        + Words::tr(
               "Exit codes: 0 done, 1 failed, 2 partly done, 3 refused by policy or state, 4 authentication or secret\n"
               "missing, 10 a dry run found changes, 64 wrong usage.\n");
}
} // namespace kuramori
