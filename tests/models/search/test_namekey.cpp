// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/namekey.h"

#include <QTest>

using namespace kuramori;

class TestNameKey final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keys_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *name, const char *text, const char *key) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(key);
        };
        row("article, case, punctuation", "The Way of Kings: Part 1", "way of kings part 1");
        row("apostrophe", "Ender's Game", "enders game");
        row("curled apostrophe", "L’Étranger", "letranger");
        row("quotation marks are no apostrophes", "'Salem's Lot'", "salems lot");
        row("initials", "J.R.R. Tolkien", "j r r tolkien");
        row("German", "Die Straße über Müller", "die strasse uber muller");
        row("Danish", "Jo NESBØ: Smørrebrød", "jo nesbo smorrebrod");
        row("Polish", "Łódź", "lodz");
        row("ligatures", "Ægypt, Œuvre", "aegypt oeuvre");
        row("Icelandic", "Þórður", "thordur");
        row("Turkish", "Yaşar Kırmızı", "yasar kirmizi");
        row("Cyrillic", "Тёмная Ёлка", "темная елка");
        row("hiragana as katakana", "ひぐらしのなく頃に", "ヒグラシノナク頃ニ");
        row("half-width kana", "ｶﾞﾝﾀﾞﾑ", "ガンダム");
        row("full width", "ＳＡＯ　２", "sao 2");
        row("sound mark of its own", "か\u3099", "ガ");
        row("punctuation alone", "!!!", "!!!");
        row("punctuation and blanks alone", " ? ! ", "? !");
        row("nothing", "  ", "");
    }
    void keys()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        QCOMPARE(nameKey(text), key);
        QCOMPARE(nameKey(key), key); // folding twice changes nothing
    }

    void wordsBegin_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("begins"); // x where a word begins
        const auto row = [](const char *key, const char *begins) {
            QTest::newRow(key) << QString::fromUtf8(key) << QString::fromLatin1(begins);
        };
        row("way of", "x---x-");
        row("темная", "x-----");
        row("鋼ノ術", "xxx");
        row("夏a b", "x--x");
        row("가나", "xx");
        row("ไทย", "xxx");
    }
    void wordsBegin()
    {
        QFETCH(QString, key);
        QFETCH(QString, begins);
        QString found;
        for (qsizetype i = 0; i < key.size(); ++i) {
            found.append(beginsWord(key, i) ? u'x' : u'-');
        }
        QCOMPARE(found, begins);
    }
};

QTEST_GUILESS_MAIN(TestNameKey)
#include "test_namekey.moc"
