// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/dataquality.h"

#include <QCoreApplication>
#include <QLatin1String>

#include <array>

namespace kuramori
{
namespace
{
constexpr double lowestScore = 1.0;
constexpr double highestScore = 10.0;
constexpr int mostEpisodes = 20'000; // the longest series has about 8,000
constexpr int longestEpisode = 24 * 60 * 60;
constexpr int timeZoneDays = 2; // "today" differs between Tokyo and Honolulu
constexpr int earlyStartDays = 31; // a series of the fall season may begin in September
constexpr int overdueDays = 60;
const auto finished = QLatin1String("Finished Airing");
const auto notYetAired = QLatin1String("Not yet aired");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DataQuality)
};

class Rules
{
public:
    Rules(Anime &anime, QDate today)
        : m_anime(anime)
        , m_today(today)
        , m_endIsGiven(!anime.airedTo.isNull())
    { }

    QList<QualityFinding> apply()
    {
        checkTitle();
        checkDates();
        checkStatus();
        checkNumbers();
        checkFigures();
        checkSeason();
        return m_findings;
    }

private:
    /// One finding a rule: a second doubt of the same kind joins the first one's text.
    void add(const char *rule, Severity severity, const QString &text)
    {
        for (QualityFinding &known : m_findings) {
            if (known.rule == QLatin1String(rule)) {
                known.text += u' ' + text;
                return;
            }
        }
        m_findings.append({QLatin1String(rule), severity, text});
    }

    void checkTitle()
    {
        if (m_anime.title.trimmed().isEmpty()) {
            add("missing_title", Severity::Error, Words::tr("The source gives no title."));
        }
    }

    void checkDates()
    {
        for (PartialDate *date : {&m_anime.airedFrom, &m_anime.airedTo}) {
            if (!date->isNull() && !date->isPossible()) {
                add("impossible_date", Severity::Error,
                    Words::tr("%1 is not a day on which anything aired.").arg(date->toString()));
                *date = {};
            }
        }
        if (!m_anime.airedFrom.isNull() && !m_anime.airedTo.isNull()
            && m_anime.airedTo.lastDay() < m_anime.airedFrom.firstDay()) {
            add("ended_before_start", Severity::Error,
                Words::tr("It is said to have ended on %1, before it began on %2.")
                    .arg(m_anime.airedTo.toString(), m_anime.airedFrom.toString()));
        }
    }

    void checkStatus()
    {
        const PartialDate &from = m_anime.airedFrom;
        const PartialDate &last = m_anime.airedTo.isNull() ? from : m_anime.airedTo;
        if (m_anime.status == finished && !last.isNull() && last.firstDay() > m_today.addDays(timeZoneDays)) {
            add("finished_in_future", Severity::Warning,
                Words::tr("It is said to be finished, but airs until %1.").arg(last.toString()));
        }
        if (m_anime.status == finished && !m_endIsGiven && m_anime.episodes.value_or(1) > 1) {
            add("finished_without_end", Severity::Note,
                Words::tr("It is said to be finished, but no last day is given."));
        }
        if (m_anime.status == notYetAired && !from.isNull() && from.lastDay() < m_today.addDays(-overdueDays)) {
            add("not_aired_in_past", Severity::Warning,
                Words::tr("It is said not to have aired yet, but began on %1.").arg(from.toString()));
        }
    }

    void checkNumbers()
    {
        if (m_anime.score && (*m_anime.score < lowestScore || *m_anime.score > highestScore)) {
            add("score_out_of_range", Severity::Error,
                Words::tr("The score %1 is not between 1 and 10.").arg(*m_anime.score));
            m_anime.score.reset();
        }
        if (m_anime.episodes && (*m_anime.episodes < 1 || *m_anime.episodes > mostEpisodes)) {
            add("episodes_out_of_range", Severity::Error,
                Words::tr("%1 is not a number of episodes.").arg(*m_anime.episodes));
            m_anime.episodes.reset();
        }
        if (m_anime.durationSeconds && (*m_anime.durationSeconds < 1 || *m_anime.durationSeconds > longestEpisode)) {
            add("duration_out_of_range", Severity::Error,
                Words::tr("An episode cannot last %1 seconds.").arg(*m_anime.durationSeconds));
            m_anime.durationSeconds.reset();
        }
    }

    template <class Number>
    void checkFigure(std::optional<Number> &figure, Number lowest, const char *name)
    {
        if (figure && *figure < lowest) {
            add("figure_out_of_range", Severity::Error,
                Words::tr("The source gives %1 as %2.").arg(QLatin1String(name)).arg(*figure));
            figure.reset();
        }
    }

    void checkFigures()
    {
        checkFigure<int>(m_anime.rank, 1, "rank");
        checkFigure<int>(m_anime.popularity, 1, "popularity");
        checkFigure<qint64>(m_anime.scoredBy, 0, "scored_by");
        checkFigure<qint64>(m_anime.members, 0, "members");
        checkFigure<qint64>(m_anime.favorites, 0, "favorites");
    }

    void checkSeason()
    {
        if (!m_anime.season || m_anime.airedFrom.month == 0) {
            return;
        }
        const QDate begin = m_anime.season->firstDay();
        const QDate end = begin.addMonths(3);
        if (m_anime.airedFrom.lastDay() < begin.addDays(-earlyStartDays)
            || m_anime.airedFrom.firstDay() >= end.addDays(earlyStartDays)) {
            add("season_mismatch", Severity::Warning,
                Words::tr("It is listed under %1, but began on %2.")
                    .arg(m_anime.season->toString(), m_anime.airedFrom.toString()));
        }
    }

    Anime &m_anime;
    const QDate m_today;
    const bool m_endIsGiven;
    QList<QualityFinding> m_findings;
};
} // namespace

QString severityName(Severity severity)
{
    constexpr std::array names{QLatin1String("note"), QLatin1String("warning"), QLatin1String("error")};
    return names.at(static_cast<size_t>(severity));
}

CheckedAnime checked(Anime anime, QDate today)
{
    CheckedAnime result{std::move(anime), {}};
    result.findings = Rules(result.anime, today).apply();
    return result;
}

QString duplicateRule()
{
    return QStringLiteral("duplicate");
}

QualityFinding duplicateFinding(qint64 otherMalId)
{
    return {duplicateRule(), Severity::Warning,
            Words::tr("The same title, type and first day also stand under number %1.").arg(otherMalId)};
}
} // namespace kuramori
