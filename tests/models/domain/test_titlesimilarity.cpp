// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/titlesimilarity.h"

#include <QTest>

using namespace kuramori;

class TestTitleSimilarity final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void winkler_data()
    {
        // Values of the literature.
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<double>("expected");
        QTest::addRow("martha") << "martha"
                                << "marhta" << 0.9611;
        QTest::addRow("dixon") << "dixon"
                               << "dicksonx" << 0.8133;
        QTest::addRow("duane") << "duane"
                               << "dwayne" << 0.84;
        QTest::addRow("same") << "dune"
                              << "dune" << 1.0;
        QTest::addRow("none") << "abc"
                              << "xyz" << 0.0;
        QTest::addRow("empty") << ""
                               << "xyz" << 0.0;
        QTest::addRow("both empty") << ""
                                    << "" << 1.0;
    }
    void winkler()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(double, expected);
        QVERIFY(qAbs(jaroWinkler(a, b) - expected) < 0.0001);
        QVERIFY(qAbs(jaroWinkler(b, a) - expected) < 0.0001);
    }

    void similarity_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        const auto row = [](const char *a, const char *b, double least, double most) {
            QTest::addRow("%s / %s", a, b) << QString::fromUtf8(a) << QString::fromUtf8(b) << least << most;
        };
        row("dune", "dune", 1, 1);
        row("name of the wind", "name of wind", 1, 1);
        row("ring world", "ringworld", 1, 1);
        row("hitchhikers guide", "hitchikers guide", 0.95, 0.999);
        row("foundation", "foundation and empire", 0.6, 0.7);
        row("court of thorns and roses", "court of mist and fury", 0.3, 0.4);
        row("harry potter and the chamber of secrets", "harry potter and the goblet of fire", 0.45, 0.55);
        row("good guys 1", "good guys 11", 0.6, 0.7); // digits have no slips
        row("dark tower", "dark forest", 0.45, 0.55);
        row("one two three four five six seven", "one two three four five six seven eight", 0.8, 0.8);
        row("it", "if", 0, 0);
        row("a of", "the of", 0.4, 0.6); // nothing but fillers
        row("", "dune", 0, 0);
        row("転生したらスライムだった件", "転生したらスライムだった", 0.9, 0.999);
    }
    void similarity()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(double, least);
        QFETCH(double, most);
        const double alike = titleSimilarity(a, b);
        QVERIFY2(alike >= least && alike <= most, qPrintable(QString::number(alike)));
        QVERIFY(qAbs(titleSimilarity(b, a) - alike) < 0.0001);
    }

    void itIsSymmetric()
    {
        QCOMPARE(titleSimilarity(u"harpes harpers", u"harpers charpers"),
                 titleSimilarity(u"harpers charpers", u"harpes harpers"));
    }

    void numbers()
    {
        QCOMPARE(numbersIn(u"warhammer 40k 002"), (QSet<QString>{QStringLiteral("40"), QStringLiteral("2")}));
        QCOMPARE(numbersIn(u"0"), QSet<QString>{QStringLiteral("0")});
        QCOMPARE(numbersIn(u"dune"), QSet<QString>());
        QCOMPARE(contentWords(u"name of the wind"), 2);
        QCOMPARE(contentWords(u"of the"), 2);
        QCOMPARE(contentWords(u""), 0);
    }
};

QTEST_GUILESS_MAIN(TestTitleSimilarity)
#include "test_titlesimilarity.moc"
