// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/animetie.h"

#include <QTest>

using namespace kuramori;

class TestAnimeTie final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bonds_data()
    {
        QTest::addColumn<QString>("relation");
        QTest::addColumn<QString>("bond");
        const auto row = [](const char *relation, const char *bond) {
            QTest::newRow(relation) << QString::fromLatin1(relation) << QString::fromLatin1(bond);
        };
        row("SEQUEL", "sequel");
        row("Prequel", "prequel");
        row("Side Story", "side_story");
        row("Side story", "side_story");
        row("SIDE_STORY", "side_story");
        row("PARENT", "parent_story");
        row("Parent Story", "parent_story");
        row("SUMMARY", "summary");
        row("COMPILATION", "summary");
        row("Full Story", "full_story");
        row("CONTAINS", "full_story");
        row("ADAPTATION", "other");
        row("Spin-Off", "other");
        row("Character", "other");
        row("", "other");
    }
    void bonds()
    {
        QFETCH(QString, relation);
        QTEST(animeBondName(animeBondOf(relation)), "bond");
        const AnimeBond bond = animeBondOf(relation);
        QCOMPARE(inverse(inverse(bond)), bond);
    }

    void keys_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("aniListId"); // where one of AniList is meant
        const auto row = [](const char *text, const char *key, int aniListId = 0) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(key) << aniListId;
        };
        row("5114", "mal:5114", 5114);
        row(" 5114 ", "mal:5114", 5114);
        row("mal:5114", "mal:5114");
        row("anilist:12", "anilist:12", 12);
        row("https://anilist.co/anime/12/Its-Title", "anilist:12", 12);
        row("anilist.co/anime/12", "anilist:12", 12);
        row("https://myanimelist.net/anime/5114/Its_Title", "mal:5114");
        row("www.myanimelist.net/anime/5114", "mal:5114");
        row("https://anilist.co/manga/12", "");
        row("https://anilist.co/anime/twelve", "");
        row("https://anilist.co.example.org/anime/12", "");
        row("https://anilist.co", "");
        row("0", "");
        row("-3", "");
        row("naruto", "");
        row("imdb:5", "");
        row("", "");
    }
    void keys()
    {
        QFETCH(QString, text);
        QTEST(animeKeyFrom(text).value_or(QString()), "key");
        QTEST(int(aniListIdFrom(text).value_or(0)), "aniListId");
    }
};

QTEST_GUILESS_MAIN(TestAnimeTie)
#include "test_animetie.moc"
