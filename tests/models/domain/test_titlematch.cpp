// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/textkey.h"
#include "models/domain/titlematch.h"

#include <QTest>

using namespace kuramori;

Q_DECLARE_METATYPE(TitleMatch)

class TestTitleMatch final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ranks_data()
    {
        QTest::addColumn<QString>("titles"); // one a line
        QTest::addColumn<QString>("text");
        QTest::addColumn<TitleMatch>("expected");
        const auto row = [](const char *titles, const char *text, TitleMatch expected) {
            QTest::addRow("%s / %s", titles, text) << QString::fromUtf8(titles) << QString::fromUtf8(text) << expected;
        };
        row("Cowboy Bebop", "cowboy bebop", TitleMatch::Exact);
        row("Cowboy Bebop", "  Cowboy:  BEBOP! ", TitleMatch::Exact);
        row("Cowboy Bebop", "cowboy beb", TitleMatch::Prefix);
        row("Cowboy Bebop", "cowboy", TitleMatch::Prefix);
        row("Cowboys", "cowboy", TitleMatch::Prefix);
        row("Cowboy Bebop", "beb", TitleMatch::WordPrefix);
        row("Cowboy Bebop", "bebop cowboy", TitleMatch::WordPrefix);
        row("Cowboy Bebop", "cow beb", TitleMatch::WordPrefix);
        row("A Rebop Bop", "bop", TitleMatch::WordPrefix); // behind an earlier place where it begins no word
        row("Cowboy Bebop", "boy", TitleMatch::Anywhere);
        row("Cowboy Bebop", "cowboybebop", TitleMatch::None);
        row("Cowboy Bebop", "cow op", TitleMatch::Anywhere);
        row("Cowboy Bebop", "akira", TitleMatch::None);
        row("Cowboy Bebop", "cowboy akira", TitleMatch::None);
        row("Cowboy Bebop", "", TitleMatch::None);
        row("", "akira", TitleMatch::None);
        row("Monogatari\nTales", "tales", TitleMatch::Exact);
        row("Monogatari\nLong Tales", "tales", TitleMatch::WordPrefix);
        row("Ghost Tales\nTales", "tales", TitleMatch::Exact); // the best one, not the first one
        row("Monogatari\nTales", "tales monogatari", TitleMatch::Anywhere);
        row("Monogatari\nTales", "mono akira", TitleMatch::None);
        row("カウボーイビバップ", "ビバップ", TitleMatch::Anywhere);
        row("カウボーイビバップ", "カウボーイ", TitleMatch::Prefix);
        row("Élan", "elan", TitleMatch::Exact);
    }
    void ranks()
    {
        QFETCH(QString, titles);
        QFETCH(QString, text);
        QFETCH(TitleMatch, expected);
        QStringList keys;
        for (const QString &title : titles.split(u'\n')) {
            keys.append(textKey(title));
        }
        const QStringList words = textKey(text).split(u' ', Qt::SkipEmptyParts);
        QCOMPARE(titleMatch(keys.join(u'\n'), words), expected);
    }

    void theBestComesFirst()
    {
        QVERIFY(TitleMatch::Exact < TitleMatch::Prefix);
        QVERIFY(TitleMatch::Prefix < TitleMatch::WordPrefix);
        QVERIFY(TitleMatch::WordPrefix < TitleMatch::Anywhere);
        QVERIFY(TitleMatch::Anywhere < TitleMatch::None);
    }
};

QTEST_GUILESS_MAIN(TestTitleMatch)
#include "test_titlematch.moc"
