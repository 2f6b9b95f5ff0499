// SPDX-License-Identifier: GPL-3.0-or-later
// An anime beside the records that it may be, fact by fact.
#include "models/tables/animepairreading.h"
#include "models/tables/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace kuramori
{
namespace
{
constexpr double alike = 0.9; // as of MatchVerdict::Same
constexpr double sameMonth = 0.8; // of AnimeMatch::start

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AnimePairs)
};

QString objectionText(AnimeObjection objection)
{
    switch (objection) {
    case AnimeObjection::OtherNumber:
        return Words::tr("AniList says that it is another one at MyAnimeList");
    case AnimeObjection::OtherTitle:
        return Words::tr("its titles are other ones");
    case AnimeObjection::OtherStart:
        return Words::tr("it began at another time");
    case AnimeObjection::OtherForm:
        return Words::tr("it has another form");
    case AnimeObjection::OtherCount:
        return Words::tr("it has another number of episodes");
    case AnimeObjection::OtherLength:
        return Words::tr("its episodes have another length");
    }
    return {};
}

QString againstText(const AnimeMatch &match)
{
    QStringList texts;
    const QList<AnimeObjection> objections = objectionsTo(match);
    texts.reserve(objections.size());
    for (const AnimeObjection objection : objections) {
        texts.append(objectionText(objection));
    }
    return texts.join(QLatin1String("; "));
}

QString titleOf(const AniListAnime &record)
{
    return !record.romaji.isEmpty() ? record.romaji : !record.english.isEmpty() ? record.english : record.native;
}

QString titleOf(const Anime &anime, const char *type)
{
    const auto found = std::ranges::find(anime.titles, QLatin1String(type), &AnimeTitle::type);
    return found == anime.titles.end() ? QString() : found->text;
}

QString synonymsOf(const Anime &anime)
{
    QStringList texts;
    for (const AnimeTitle &title : anime.titles) {
        if (title.type == QLatin1String("Synonym")) {
            texts.append(title.text);
        }
    }
    return texts.join(QLatin1String(", "));
}

QString countText(std::optional<int> count)
{
    return count ? QLocale().toString(*count) : QString();
}

QString lengthText(std::optional<int> seconds)
{
    return seconds ? durationText(std::chrono::seconds(*seconds)) : QString();
}

QString numberText(std::optional<qint64> number)
{
    return number && *number > 0 ? QString::number(*number) : QString();
}

Agreement agreementOf(const std::optional<double> &likeness, double least)
{
    return !likeness ? Agreement::Unknown : *likeness >= least ? Agreement::Same : Agreement::Differs;
}

/// What the two sources mix up or count in other ways is neither.
Agreement looseAgreementOf(const std::optional<double> &likeness)
{
    return likeness == 0.0 || likeness >= alike ? agreementOf(likeness, alike) : Agreement::Unknown;
}

/// Rows of the table, one after the other.
class Facts
{
public:
    explicit Facts(const QList<PairCandidate> &sides)
        : m_sides(sides)
    { }
    /// \a said and \a agrees: of one side.
    template <class Said, class Agrees>
    void add(const QString &name, const QString &own, Said said, Agrees agrees)
    {
        CandidateFact fact{int(m_facts.size()), name, own, {}, {}};
        for (size_t at = 0; at < size_t(m_sides.size()); ++at) {
            const PairCandidate &side = m_sides.at(qsizetype(at));
            fact.said.at(at) = said(side);
            fact.agreement.at(at) = agrees(side);
        }
        m_facts.append(fact);
    }
    void addCovers(const QUrl &own)
    {
        QList<QUrl> covers;
        covers.reserve(m_sides.size());
        for (const PairCandidate &side : m_sides) {
            covers.append(side.record.cover);
        }
        m_facts.append(coversOf(own, covers));
    }
    template <class Said>
    void addTitle(const QString &name, const QString &own, Said said)
    {
        const SeasonTitle mine = seasonTitle(own);
        add(name, own, said, [&](const PairCandidate &side) {
            const QString text = said(side);
            return own.isEmpty() || text.isEmpty() ? Agreement::Unknown
                                                   : agreementOf(titleSimilarity(mine, seasonTitle(text)), alike);
        });
    }
    QList<CandidateFact> take()
    {
        m_facts.removeIf([](const CandidateFact &fact) {
            return !fact.covers && fact.own.isEmpty()
                && std::ranges::all_of(fact.said, [](const QString &text) { return text.isEmpty(); });
        });
        return std::move(m_facts);
    }

private:
    const QList<PairCandidate> &m_sides;
    QList<CandidateFact> m_facts;
};

void addTitles(Facts &facts, const Anime &own)
{
    facts.addTitle(Words::tr("Title"), own.title, [](const PairCandidate &side) { return side.record.romaji; });
    facts.addTitle(Words::tr("English"), titleOf(own, "English"),
                   [](const PairCandidate &side) { return side.record.english; });
    facts.addTitle(Words::tr("Japanese"), titleOf(own, "Japanese"),
                   [](const PairCandidate &side) { return side.record.native; });
    facts.add(
        Words::tr("Also called"), synonymsOf(own),
        [](const PairCandidate &side) { return side.record.synonyms.join(QLatin1String(", ")); },
        [](const PairCandidate &) { return Agreement::Unknown; });
}

void addForm(Facts &facts, const Anime &own)
{
    facts.add(
        Words::tr("Form"), own.type, [](const PairCandidate &side) { return side.record.format; },
        [](const PairCandidate &side) { return looseAgreementOf(side.match.format); });
    facts.add(
        Words::tr("Begins"), own.airedFrom.toString(),
        [](const PairCandidate &side) { return side.record.start.toString(); },
        [](const PairCandidate &side) { return agreementOf(side.match.start, sameMonth); });
    facts.add(
        Words::tr("Episodes"), countText(own.episodes),
        [](const PairCandidate &side) { return countText(side.record.episodes); },
        [](const PairCandidate &side) { return looseAgreementOf(side.match.episodes); });
    facts.add(
        Words::tr("Length of one"), lengthText(own.durationSeconds),
        [](const PairCandidate &side) {
            const auto minutes = side.record.durationMinutes;
            return lengthText(minutes ? std::optional(60 * *minutes) : std::nullopt);
        },
        [](const PairCandidate &side) { return looseAgreementOf(side.match.duration); });
}

void addOrigin(Facts &facts, const Anime &own, Timestamp now)
{
    facts.add(
        Words::tr("MyAnimeList"), numberText(own.malId),
        [](const PairCandidate &side) { return numberText(side.record.malId); },
        [](const PairCandidate &side) {
            return side.match.ground == AnimeGround::Bridge  ? Agreement::Same
                : side.match.ground == AnimeGround::Likeness ? Agreement::Unknown
                                                             : Agreement::Differs;
        });
    const auto unsaid = [](const PairCandidate &) { return Agreement::Unknown; };
    facts.add(
        Words::tr("AniList"), {},
        [now](const PairCandidate &side) {
            return QStringLiteral("%1, %2").arg(numberText(side.record.id), relativeTime(side.saidAt, now));
        },
        unsaid);
    facts.add(
        Words::tr("Match"), {},
        [](const PairCandidate &side) { return QLocale().toString(side.score * 100, 'f', 0) + QLatin1String(" %"); },
        unsaid);
}
} // namespace

AnimeSides AnimeSides::read(ReadTx &tx, qint64 malId)
{
    AnimeSides reading{malId, {}, {}};
    const std::optional<AnimeToLink> anime = AniListRows(tx).animeOf(malId);
    if (!anime) {
        return reading;
    }
    const QList<PairCandidate> sides = AnimePairRows(tx).candidates(*anime).mid(0, qsizetype(mostCandidates));
    reading.sides.reserve(sides.size());
    for (const PairCandidate &side : sides) {
        reading.sides.append({side.record.id, titleOf(side.record), side.record.page, againstText(side.match)});
    }
    Facts facts(sides);
    facts.addCovers(anime->anime.coverUrl);
    addTitles(facts, anime->anime);
    addForm(facts, anime->anime);
    addOrigin(facts, anime->anime, tx.now());
    reading.facts = facts.take();
    return reading;
}
} // namespace kuramori
