// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/animegaps.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace kuramori;

namespace
{
const QDate today(2026, 11, 22);

/// "s2 | TV | FINISHED | 2016-04 | 24": key, format, status, start, minutes; what is left out is not known.
ListedAnime animeOf(const QString &line)
{
    const QStringList cells = line.split(QStringLiteral(" | "));
    ListedAnime anime;
    anime.key = cells.value(0);
    anime.title = anime.key;
    anime.kind = animeKindOf(cells.value(1));
    anime.stage = animeStageOf(cells.value(2));
    anime.start = PartialDate::fromString(cells.value(3));
    if (const int minutes = cells.value(4).toInt(); minutes > 0) {
        anime.minutes = minutes;
    }
    return anime;
}

/// "s1 sequel s2": AniList says so of s1, and the inverse of s2. With "anilist:" or "mal:" before it only that side of
/// that source; with "gone" behind it not any more.
QList<AnimeTie> tiesOf(const QString &line)
{
    const AnimeTeller teller = line.startsWith(QLatin1String("mal:")) ? AnimeTeller::MyAnimeList : AnimeTeller::AniList;
    const QStringList words = line.section(u':', -1).split(u' ');
    const bool isGone = words.value(3) == QLatin1String("gone");
    const AnimeBond bond = animeBondOf(words.value(1));
    QList<AnimeTie> ties{{words.value(0), bond, words.value(2), teller, isGone}};
    if (!line.contains(u':')) {
        ties.append({words.value(2), inverse(bond), words.value(0), teller, isGone});
    }
    return ties;
}

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList all;
    for (const char *text : texts) {
        all.append(QLatin1String(text));
    }
    return all;
}

struct Case
{
    QStringList anime;
    QStringList ties;
    AnimeWords words;
    AnimeTaste taste;
};

QList<AnimeGap> gapsOf(const Case &one)
{
    QList<ListedAnime> anime;
    for (const QString &line : one.anime) {
        anime.append(animeOf(line));
    }
    QList<AnimeTie> ties;
    for (const QString &line : one.ties) {
        ties += tiesOf(line);
    }
    return animeGaps(anime, ties, one.words, one.taste, today);
}

/// "s2:missing s3:upcoming(one_side)", in the order of keys.
QString told(const Case &one)
{
    QStringList words;
    for (const AnimeGap &gap : gapsOf(one)) {
        QStringList doubts;
        for (const WantedDoubt doubt : gap.doubts) {
            doubts.append(wantedDoubtName(doubt));
        }
        words.append(gap.anime.key + u':' + standingName(gap.standing)
                     + (doubts.isEmpty() ? QString() : u'(' + doubts.join(u',') + u')'));
    }
    words.sort();
    return words.join(u' ');
}

QStringList seasons()
{
    return {QStringLiteral("s1 | TV | FINISHED | 2014-04-05 | 24"),
            QStringLiteral("s2 | TV | Finished Airing | 2016-04-02 | 24"),
            QStringLiteral("s3 | TV | NOT_YET_RELEASED | 2027-01-09 | 24"),
            QStringLiteral("s4 | TV | NOT_YET_RELEASED"),
            QStringLiteral("film | MOVIE | FINISHED | 2015-08-01 | 90"),
            QStringLiteral("ova | OVA | FINISHED | 2015-12 | 30"),
            QStringLiteral("mini | ONA | FINISHED | 2015-12 | 3"),
            QStringLiteral("special | SPECIAL | FINISHED | 2015-12 | 24"),
            QStringLiteral("recap | MOVIE | FINISHED | 2016-01 | 100"),
            QStringLiteral("song | Music | Finished Airing | 2016-01 | 4"),
            QStringLiteral("other | TV | FINISHED | 2017 | 24")};
}

Case following(const QStringList &ties, const QSet<AnimeKey> &followed = {QStringLiteral("s1")})
{
    Case one{seasons(), ties, {}, {}};
    one.words.followed = followed;
    return one;
}

Case following(std::initializer_list<const char *> ties, const QSet<AnimeKey> &followed = {QStringLiteral("s1")})
{
    return following(lines(ties), followed);
}

QStringList chain()
{
    return {QStringLiteral("s1 sequel s2"),          QStringLiteral("s2 sequel s3"),
            QStringLiteral("s3 sequel s4"),          QStringLiteral("s1 side_story film"),
            QStringLiteral("s1 side_story ova"),     QStringLiteral("s1 side_story mini"),
            QStringLiteral("s2 side_story song"),    QStringLiteral("s1 summary recap"),
            QStringLiteral("s1 side_story special"), QStringLiteral("s1 spin_off other")};
}

void addGapColumns()
{
    QTest::addColumn<Case>("one");
    QTest::addColumn<QString>("expected");
}

void gapRow(const char *name, const Case &one, const char *expected)
{
    QTest::newRow(name) << one << QString::fromLatin1(expected);
}

Case with(Case one, const std::function<void(Case &)> &change)
{
    change(one);
    return one;
}
} // namespace

class TestAnimeGaps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void released_data()
    {
        QTest::addColumn<QString>("anime");
        QTest::addColumn<QString>("isOut");
        const auto row = [](const char *anime, const char *isOut) {
            QTest::newRow(anime) << QString::fromLatin1(anime) << QString::fromLatin1(isOut);
        };
        row("a | TV | FINISHED", "yes");
        row("a | TV | RELEASING | 2026-10", "yes");
        row("a | TV | Currently Airing", "yes");
        row("a | TV | HIATUS", "yes");
        row("a | TV | NOT_YET_RELEASED", "no");
        row("a | TV | Not yet aired | 2026", "no"); // some day of this year
        row("a | TV | NOT_YET_RELEASED | 2026-11-22", "no");
        row("a | TV | NOT_YET_RELEASED | 2026-11-21", "unknown"); // the day has passed
        row("a | TV | CANCELLED | 2020", "no");
        row("a | TV |  | 2026-11-22", "yes");
        row("a | TV |  | 2026-11", "unknown");
        row("a | TV |  | 2026-12", "no");
        row("a | TV", "unknown");
    }
    void released()
    {
        QFETCH(QString, anime);
        QTEST(knownName(releasedBy(animeOf(anime), today)), "isOut");
    }

    void gaps_data()
    {
        addGapColumns();
        const QString s1 = QStringLiteral("s1");
        const char *usual = "film:missing mini:extra ova:missing recap:extra s2:missing s3:upcoming s4:upcoming "
                            "song:extra special:extra";
        gapRow("nothing is followed", following(chain(), {}), "");
        gapRow("the first is followed", following(chain()), usual);
        gapRow("a season in the middle is", following(chain(), {QStringLiteral("s3")}),
               "film:missing mini:extra ova:missing recap:extra s1:missing s2:missing s4:upcoming song:extra "
               "special:extra");
        gapRow("the first is held", with(following(chain(), {}), [&](Case &one) { one.words.held = {s1}; }),
               "film:missing mini:extra ova:missing recap:extra s1:owned s2:missing s3:upcoming s4:upcoming song:extra "
               "special:extra");
        gapRow("one of them is held, too",
               with(following(chain()), [](Case &one) { one.words.held = {QStringLiteral("s2")}; }),
               "film:missing mini:extra ova:missing recap:extra s2:owned s3:upcoming s4:upcoming song:extra "
               "special:extra");
        gapRow("ignored stays ignored, and its sequel is missed",
               with(following({"s1 sequel s2", "s2 sequel s3"}),
                    [](Case &one) { one.words.ignored = {QStringLiteral("s2")}; }),
               "s2:ignored s3:upcoming");
        gapRow("specials, recaps and music to the taste",
               with(following(chain()),
                    [](Case &one) {
                        one.taste = {true, true, true, 2};
                    }),
               "film:missing mini:missing ova:missing recap:missing s2:missing s3:upcoming s4:upcoming song:missing "
               "special:missing");
        gapRow("an extra that is wanted is missed",
               with(following(chain()), [](Case &one) { one.words.wanted = {QStringLiteral("special")}; }),
               "film:missing mini:extra ova:missing recap:extra s2:missing s3:upcoming s4:upcoming song:extra "
               "special:missing");
        gapRow("ten minutes are enough, nine are not",
               with(following({"s1 side_story a", "s1 side_story b", "s1 side_story c"}),
                    [](Case &one) {
                        one.anime += lines({"a | OVA | FINISHED | 2015 | 10", "b | ONA | FINISHED | 2015 | 9",
                                            "c | OVA | FINISHED | 2015"});
                    }),
               "a:missing b:extra c:missing");
    }
    void gaps()
    {
        QFETCH(Case, one);
        QTEST(told(one), "expected");
    }

    void ties_data()
    {
        addGapColumns();
        gapRow("only one side says so", following({"anilist:s1 sequel s2"}), "s2:missing(one_side)");
        gapRow("only the other side says so", following({"anilist:s2 prequel s1"}), "s2:missing(one_side)");
        gapRow("one side of each source", following({"anilist:s1 sequel s2", "mal:s2 prequel s1"}), "s2:missing");
        gapRow("the same side of both", following({"anilist:s1 sequel s2", "mal:s1 sequel s2"}), "s2:missing");
        gapRow("the sources differ on what it is", following({"anilist:s1 sequel film", "mal:s1 side_story film"}),
               "film:missing(one_side)");
        gapRow("it is told no more", following({"s1 sequel s2 gone"}), "s2:missing(gone)");
        gapRow("one source tells no more", following({"anilist:s1 sequel s2 gone", "mal:s1 sequel s2"}), "s2:missing");
        gapRow("the other tells no more", following({"mal:s1 sequel s2", "anilist:s1 sequel s2 gone"}), "s2:missing");
        gapRow(
            "its form is not known",
            with(following({"s1 sequel x"}), [](Case &one) { one.anime += QStringLiteral("x |  | FINISHED | 2015"); }),
            "x:missing(kind_unknown)");
        gapRow("nothing but its name is known", following({"s1 sequel y"}), "y:missing(release_unknown,kind_unknown)");
        gapRow("cancelled",
               with(following({"s1 sequel x"}), [](Case &one) { one.anime += QStringLiteral("x | TV | CANCELLED"); }),
               "x:extra");
        gapRow("a circle", following({"s1 sequel s2", "s2 sequel film", "film sequel s1"}), "film:missing s2:missing");
        gapRow("itself", following({"s1 sequel s1"}), "");
        gapRow("not over two side stories", following({"s1 side_story film", "film side_story ova"}), "film:missing");
        gapRow("a sequel of a side story", following({"s1 side_story film", "film sequel ova"}),
               "film:missing ova:missing");
        gapRow("the main story of a side story, and its seasons",
               following({"film parent s1", "s1 sequel s2", "s1 side_story ova"}, {QStringLiteral("film")}),
               "s1:missing s2:missing");
        gapRow("a side story of a later season", following({"s1 sequel s2", "s2 side_story film"}),
               "film:missing s2:missing");
        gapRow("the full story of a recap",
               following({"recap full_story s1", "s1 sequel s2"}, {QStringLiteral("recap")}), "s1:missing s2:missing");
        gapRow("a recap is the end of a way", following({"s1 summary recap", "recap sequel film"}), "recap:extra");
        gapRow("a recap that is a season, too", following({"s1 summary recap", "s1 sequel recap", "recap sequel film"}),
               "film:missing recap:extra");
        gapRow("the manga", following({"s1 adaptation other", "s1 character s2", "s1 other s3"}), "");
        gapRow("another story", following({"s1 sequel s2", "ova sequel film"}), "s2:missing");
    }
    void ties() { gaps(); }

    void theStoryIsCalledAfterItsFirst()
    {
        const QList<AnimeGap> gaps
            = gapsOf(following(chain(), {QStringLiteral("s2"), QStringLiteral("s1"), QStringLiteral("film")}));
        QVERIFY(!gaps.isEmpty());
        for (const AnimeGap &gap : gaps) {
            QCOMPARE(gap.story, QStringLiteral("s1"));
        }
    }

    void theNextOneScoresMore()
    {
        const QStringList ties = lines({"s1 sequel s2", "s2 sequel film"});
        QHash<AnimeKey, AnimeGap> gaps;
        for (const AnimeGap &gap : gapsOf(following(ties))) {
            gaps.insert(gap.anime.key, gap);
        }
        QCOMPARE(gaps.value(QStringLiteral("s2")).steps, 1);
        QCOMPARE(gaps.value(QStringLiteral("film")).steps, 2);
        QCOMPARE(gaps.value(QStringLiteral("film")).score.volumesAhead, 2);
        QCOMPARE(gaps.value(QStringLiteral("s2")).score.completion, 2.0 / 3);
        QCOMPARE(gaps.value(QStringLiteral("film")).bond, AnimeBond::Sequel);
    }

    /// Whoever tells it in whatever order, and twice: the same comes of it.
    void orderDoesNotMatter()
    {
        std::mt19937 random(7);
        const QStringList names
            = lines({"s1", "s2", "s3", "s4", "film", "ova", "mini", "special", "recap", "song", "other"});
        const QStringList bonds
            = lines({"sequel", "prequel", "side_story", "parent", "summary", "full_story", "spin_off"});
        const auto any = [&random](const QStringList &of) { return of.at(qsizetype(random() % size_t(of.size()))); };
        for (int round = 0; round < 300; ++round) {
            Case one = following({}, {any(names), any(names)});
            one.words.held = {any(names)};
            one.words.ignored = {any(names)};
            for (int ties = int(random() % 25); ties > 0; --ties) {
                const QString teller = random() % 2 ? QStringLiteral("mal:") : QStringLiteral("anilist:");
                const QString end = random() % 3 == 0 ? QStringLiteral(" gone") : QString();
                one.ties += teller + any(names) + u' ' + any(bonds) + u' ' + any(names) + end;
            }
            const QList<AnimeGap> gaps = gapsOf(one);
            Case shuffled = one;
            shuffled.ties += one.ties; // told twice
            std::ranges::shuffle(shuffled.ties, random);
            std::ranges::shuffle(shuffled.anime, random);
            QCOMPARE(told(shuffled), told(one));
            const QList<AnimeGap> again = gapsOf(shuffled);
            for (qsizetype at = 0; at < gaps.size(); ++at) {
                QCOMPARE(again.at(at).anime.key, gaps.at(at).anime.key);
                QCOMPARE(again.at(at).story, gaps.at(at).story);
                QCOMPARE(again.at(at).steps, gaps.at(at).steps);
                QCOMPARE(again.at(at).bond, gaps.at(at).bond);
                QCOMPARE(again.at(at).score.completion, gaps.at(at).score.completion);
            }
        }
    }

    /// More that is told never takes a gap away, and what is held is never missing.
    void moreToldTakesNothingAway()
    {
        std::mt19937 random(11);
        QStringList ties = chain();
        for (int round = 0; round < 100; ++round) {
            std::ranges::shuffle(ties, random);
            QSet<AnimeKey> before;
            for (qsizetype count = 1; count <= ties.size(); ++count) {
                Case one = following(ties.mid(0, count));
                one.words.held = {QStringLiteral("ova")};
                QSet<AnimeKey> now;
                for (const AnimeGap &gap : gapsOf(one)) {
                    now.insert(gap.anime.key);
                    QCOMPARE(gap.standing == Standing::Owned, gap.anime.key == QLatin1String("ova"));
                }
                QVERIFY(now.contains(before));
                before = now;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAnimeGaps)
#include "test_animegaps.moc"
