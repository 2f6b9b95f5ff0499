// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/comparekey.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kuramori;

namespace
{
void addRow(const char *text, const char *key)
{
    QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(key);
}
} // namespace

class TestCompareKey final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// There is a short way for ASCII, which an accent over nothing leaves.
    void asciiIsFoldedAsAllElse()
    {
        QRandomGenerator random(20261122);
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            for (quint32 length = random.bounded(1U, 24U); length > 0; --length) {
                static constexpr char often[] = "aB1,&' -";
                text += random.bounded(3) == 0 ? QChar(random.bounded(1, 128))
                                               : QChar::fromLatin1(often[random.bounded(qsizetype(sizeof often - 1))]);
            }
            QCOMPARE(foldedWords(text), foldedWords(QString(text + QChar(0x0301))));
        }
    }

    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        addRow("  A  Title ", "a title"); // names need their articles
        addRow("Ender’s Game", "enders game");
        addRow("Ender's Game", "enders game");
        addRow("Thorns & Roses", "thorns and roses");
        addRow("Jo Nesbø", "jo nesbo");
        addRow("Stanisław Lem", "stanislaw lem");
        addRow("Æon Straße", "aeon strasse");
        addRow("CAFÉ", "cafe");
        addRow("Warhammer 40,000", "warhammer 40000");
        addRow("1,2,3", "1 2 3");
        addRow("Jean-Paul", "jean paul");
        addRow("ﬁre", "fire");
        addRow("ハリー・ポッター", "ハリー ポッター");
        addRow("ガギグ", "ガギグ"); // the sound marks are letters
        addRow("Война и мир", "воина и мир"); // й is и with a breve; a key, not a spelling
        addRow("हिन्दी", "हिन्दी");
        addRow("𝒟une", "dune");
        addRow("😀", "");
        addRow("!!!", "");
        addRow("", "");
    }
    void words()
    {
        QFETCH(QString, text);
        QTEST(foldedWords(text), "expected");
    }

    void titles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        addRow("The Two Towers", "2 towers");
        addRow("Two Towers", "2 towers");
        addRow("A Game of Thrones", "game of thrones");
        addRow("An Ember", "ember");
        addRow("The", "the");
        addRow("A", "a");
        addRow("Anathem", "anathem");
        addRow("Henry IV", "henry 4");
        addRow("Henry V", "henry 5");
        addRow("I, Robot", "i robot");
        addRow("V for Vendetta", "v for vendetta");
        addRow("X", "x");
        addRow("Rocky III Again", "rocky 3 again");
        addRow("Catch-22", "catch 22");
        addRow("Catch Twenty-Two", "catch 22");
        addRow("Twenty Thousand Leagues", "20 thousand leagues");
        addRow("Ninety-Three", "93");
        addRow("Nineteen Eighty-Four", "1984");
        addRow("Twenty Twenty", "2020");
        addRow("Twenty", "20");
        addRow("Nineteen Ways", "19 ways");
        addRow("Second Foundation", "second foundation");
        addRow("Mix", "mix");
        addRow("!!!", "!!!");
        addRow("…", "...");
        addRow("   ", "");
        addRow("転生したらスライムだった件", "転生したらスライムだった件");
        addRow("Мастер и Маргарита", "мастер и маргарита");
        addRow("三体", "三体");
    }
    void titles()
    {
        QFETCH(QString, text);
        QTEST(titleKey(text), "expected");
    }

    void series_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        addRow("The Stormlight Archive", "stormlight archive");
        addRow("Stormlight Archive Series", "stormlight archive");
        addRow("The Mistborn Saga", "mistborn");
        addRow("Saga", "saga");
        addRow("The Series", "series");
    }
    void series()
    {
        QFETCH(QString, text);
        QTEST(seriesKey(text), "expected");
    }
};

QTEST_GUILESS_MAIN(TestCompareKey)
#include "test_comparekey.moc"
