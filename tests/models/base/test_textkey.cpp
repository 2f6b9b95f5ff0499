// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/textkey.h"

#include <QTest>

using namespace kuramori;

class TestTextKey final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys();
};

void TestTextKey::keys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    const auto addRow
        = [](const char *name, const QString &text, const QString &key) { QTest::newRow(name) << text << key; };
    addRow("empty", QString(), QString());
    addRow("case", QStringLiteral("STEINS;GATE"), QStringLiteral("steins gate"));
    addRow("accents", QStringLiteral("Café Zürich"), QStringLiteral("cafe zurich"));
    addRow("sharp s", QStringLiteral("Straße"), QStringLiteral("strasse"));
    addRow("punctuation and blanks", QStringLiteral("  Fate/stay  night:  [UBW] "),
           QStringLiteral("fate stay night ubw"));
    addRow("article", QStringLiteral("The Tatami Galaxy"), QStringLiteral("tatami galaxy"));
    addRow("article alone", QStringLiteral("The"), QStringLiteral("the"));
    addRow("article a", QStringLiteral("A Silent Voice"), QStringLiteral("silent voice"));
    addRow("no article", QStringLiteral("Another"), QStringLiteral("another"));
    addRow("only one article", QStringLiteral("The A-Team"), QStringLiteral("a team"));
    addRow("full width", QStringLiteral("Ｋ－ＯＮ！２"), QStringLiteral("k on 2"));
    addRow("half-width kana", QStringLiteral("ｶﾞﾝﾀﾞﾑ"), QStringLiteral("ガンダム"));
    addRow("sound marks are letters", QStringLiteral("か\u3099き"), QStringLiteral("がき"));
    addRow("kanji", QStringLiteral("鋼の錬金術師"), QStringLiteral("鋼の錬金術師"));
    addRow("beyond the BMP", QStringLiteral("𠮷野家"), QStringLiteral("𠮷野家"));
    addRow("Greek accent", QStringLiteral("Άλφα"), QStringLiteral("αλφα"));
    addRow("punctuation only", QStringLiteral("!!! ???"), QString());
}

void TestTextKey::keys()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    QCOMPARE(textKey(text), key);
    QCOMPARE(textKey(text.toUpper()), key);
}

QTEST_GUILESS_MAIN(TestTextKey)
#include "test_textkey.moc"
