// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/wantedwords.h"

#include "models/tables/recordingwords.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Wanted)
};

QString doubtSentence(WantedDoubt doubt, const WantedLine &line)
{
    switch (doubt) {
    case WantedDoubt::AudioUnknown:
        return line.languages.isEmpty() ? Words::tr("Nobody has told of a recording yet.")
                                        : Words::tr("Recordings are known, but none whose language is yours for sure.");
    case WantedDoubt::ReleaseUnknown:
        return Words::tr("Whether it is out is not known.");
    case WantedDoubt::OneSource:
        return Words::tr("Only one catalogue has it, which anybody may edit.");
    case WantedDoubt::Gone:
        return Words::tr("It was last told of on %1, and no longer is.")
            .arg(QLocale().toString(toDateTime(line.saidAt).date(), QLocale::ShortFormat));
    case WantedDoubt::OneSide:
        return Words::tr("Only one side says that it belongs there.");
    case WantedDoubt::KindUnknown:
        return Words::tr("In which form it comes out is not known.");
    case WantedDoubt::RecordingGone:
        return line.recording ? goneSentence(*line.recording) : QString();
    }
    return {};
}
} // namespace

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::Owned:
        return Words::tr("Owned");
    case Standing::Missing:
        return Words::tr("Missing");
    case Standing::Upcoming:
        return Words::tr("Upcoming");
    case Standing::Extra:
        return Words::tr("Extra");
    case Standing::NoRecording:
        return Words::tr("No recording in your languages");
    case Standing::Doubtful:
        return Words::tr("To be reviewed");
    case Standing::Ignored:
        return Words::tr("Ignored");
    }
    return {};
}

QString wantedStateWord(WantedState state)
{
    switch (state) {
    case WantedState::Detected:
        return Words::tr("Detected");
    case WantedState::Confirmed:
        return Words::tr("Confirmed");
    case WantedState::Wanted:
        return Words::tr("Wanted");
    case WantedState::Searching:
        return Words::tr("Searching");
    case WantedState::Candidate:
        return Words::tr("Found");
    case WantedState::Grabbed:
        return Words::tr("On its way");
    case WantedState::Owned:
        return Words::tr("Owned");
    case WantedState::Ignored:
        return Words::tr("Ignored");
    case WantedState::Unavailable:
        return Words::tr("Unavailable");
    }
    return {};
}

QString wantedStateText(const WantedLine &line)
{
    const bool isPlain = line.state == WantedState::Detected && line.standing != Standing::Missing;
    QStringList words{isPlain ? standingWord(line.standing) : wantedStateWord(line.state)};
    if (line.isPinned) {
        words.append(Words::tr("pinned"));
    }
    if (line.isBoosted) {
        words.append(Words::tr("pushed"));
    }
    return words.join(QStringLiteral(", "));
}

QString entryKindWord(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Primary:
        return Words::tr("Main volume");
    case EntryKind::Novella:
        return Words::tr("Novella");
    case EntryKind::Omnibus:
        return Words::tr("Omnibus");
    case EntryKind::Part:
        return Words::tr("Part of a book");
    case EntryKind::Companion:
        return Words::tr("Without a number");
    }
    return {};
}

QString animeKindWord(AnimeKind kind)
{
    switch (kind) {
    case AnimeKind::Series:
        return Words::tr("Anime series");
    case AnimeKind::Film:
        return Words::tr("Anime film");
    case AnimeKind::Ova:
        return Words::tr("OVA");
    case AnimeKind::Web:
        return Words::tr("Web series");
    case AnimeKind::Special:
        return Words::tr("Special");
    case AnimeKind::Music:
        return Words::tr("Music video");
    case AnimeKind::Clip:
        return Words::tr("Advertisement");
    case AnimeKind::Unknown:
        break;
    }
    return Words::tr("Anime");
}

QString animeBondWord(AnimeBond bond)
{
    switch (bond) {
    case AnimeBond::Sequel:
        return Words::tr("sequel");
    case AnimeBond::Prequel:
        return Words::tr("prequel");
    case AnimeBond::SideStory:
        return Words::tr("side story");
    case AnimeBond::ParentStory:
        return Words::tr("main story");
    case AnimeBond::Summary:
        return Words::tr("recap");
    case AnimeBond::FullStory:
        return Words::tr("full story");
    case AnimeBond::Other:
        break;
    }
    return {};
}

QString wantedKindText(const WantedLine &line)
{
    if (!line.isAnime()) {
        return entryKindWord(line.kind);
    }
    QStringList words{animeKindWord(line.form), animeBondWord(line.bond)};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QString providerWord(const QString &provider)
{
    if (provider == QLatin1String("mal")) {
        return QStringLiteral("MyAnimeList");
    }
    if (provider == QLatin1String("anilist")) {
        return QStringLiteral("AniList");
    }
    if (provider == QLatin1String("hardcover")) {
        return QStringLiteral("Hardcover");
    }
    if (provider == QLatin1String("audnexus")) {
        return QStringLiteral("Audible (Audnexus)");
    }
    return provider == QLatin1String("openlibrary") ? QStringLiteral("Open Library") : QStringLiteral("iTunes");
}

QString seriesPlaceText(const WantedLine &line)
{
    if (!line.from) {
        return line.seriesName;
    }
    const QString from = QString::number(*line.from);
    const QString place = line.to > *line.from ? from + QStringLiteral("–") + QString::number(line.to) : from;
    return QStringLiteral("%1 %2").arg(line.seriesName, place);
}

QString releasedText(const WantedLine &line)
{
    return releasedText(line.released, line.isUnscheduled);
}

QString releasedText(const QString &released, bool isUnscheduled)
{
    const QStringList parts = released.split(u'-');
    const QLocale locale;
    if (released.isEmpty()) {
        return isUnscheduled ? Words::tr("announced") : QStringLiteral("?");
    }
    if (parts.size() == 1) {
        return parts.constFirst();
    }
    const QDate day(parts.at(0).toInt(), parts.at(1).toInt(), parts.size() > 2 ? parts.at(2).toInt() : 1);
    return parts.size() > 2 ? locale.toString(day, QLocale::ShortFormat)
                            : QStringLiteral("%1 %2").arg(locale.standaloneMonthName(day.month()), parts.constFirst());
}

QString scoreTermWord(ScoreTerm term, WantedMedium medium)
{
    const bool isAnime = medium == WantedMedium::Anime;
    switch (term) {
    case ScoreTerm::Completion:
        return isAnime ? Words::tr("Story complete with it") : Words::tr("Series complete with it");
    case ScoreTerm::Adjacency:
        return isAnime ? Words::tr("Next to watch") : Words::tr("Next to listen to");
    case ScoreTerm::Affinity:
        return isAnime ? Words::tr("Your rating of the story") : Words::tr("Your rating of the series");
    case ScoreTerm::Availability:
        return Words::tr("To be had now");
    case ScoreTerm::Waiting:
        return Words::tr("Missing for long");
    case ScoreTerm::Boost:
        return Words::tr("Pushed by you");
    }
    return {};
}

QStringList doubtSentences(const WantedLine &line)
{
    QStringList sentences;
    sentences.reserve(line.doubts.size());
    for (const WantedDoubt doubt : line.doubts) {
        sentences.append(doubtSentence(doubt, line));
    }
    return sentences;
}

QStringList scoreLines(const WantedLine &line)
{
    const QLocale locale;
    QStringList lines;
    lines.reserve(line.parts.size());
    for (const ScorePart &part : line.parts) {
        lines.append(part.points
                         ? Words::tr("%1: %2 of %3")
                               .arg(scoreTermWord(part.term, line.medium), locale.toString(*part.points, 'f', 0))
                               .arg(mostPoints(part.term))
                         : Words::tr("%1: not known (of %2)")
                               .arg(scoreTermWord(part.term, line.medium))
                               .arg(mostPoints(part.term)));
    }
    return lines;
}

QString scoreSentence(const WantedLine &line)
{
    const QLocale locale;
    QStringList known;
    QStringList unknown;
    for (const ScorePart &part : line.parts) {
        if (!part.points) {
            unknown.append(scoreTermWord(part.term, line.medium));
        } else if (*part.points > 0) {
            known.append(QStringLiteral("%1 %2").arg(scoreTermWord(part.term, line.medium),
                                                     locale.toString(*part.points, 'f', 0)));
        }
    }
    QString sentence = known.join(QStringLiteral(", "));
    if (!unknown.isEmpty()) {
        sentence += (sentence.isEmpty() ? QString() : QStringLiteral("; "))
            + Words::tr("not known: %1").arg(unknown.join(QStringLiteral(", ")));
    }
    return sentence;
}
} // namespace kuramori
