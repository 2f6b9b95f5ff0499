// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/editdistance.h"
#include "tests/models/search/plainsearch.h"

#include <QTest>

#include <random>

using namespace kuramori;

class TestEditDistance final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void distances_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("whole");
        QTest::addColumn<int>("prefix"); // of a and the best beginning of b
        const auto row = [](const char *a, const char *b, int whole, int prefix) {
            QTest::addRow("%s / %s", a, b) << QString::fromUtf8(a) << QString::fromUtf8(b) << whole << prefix;
        };
        row("", "", 0, 0);
        row("", "ab", 2, 0);
        row("ab", "", 2, 2);
        row("dune", "dune", 0, 0);
        row("dnue", "dune", 1, 1); // swapped
        row("dun", "dune", 1, 0); // left out at the end, or not yet typed
        row("dnu", "dune messiah", 9, 1);
        row("ca", "abc", 3, 1); // a letter is not mended twice: swapping first would make it 2
        row("mistbron", "mistborn era", 5, 1);
        row("錬金述師", "錬金術師", 1, 1);
        row("kitten", "sitting", 3, 2);
    }
    void distances()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, whole);
        QFETCH(int, prefix);
        const int all = 3;
        QCOMPARE(editDistance(a, b, all), std::min(whole, all + 1));
        QCOMPARE(editDistance(b, a, all), std::min(whole, all + 1));
        QCOMPARE(prefixDistance(a, b, all), prefix);
        for (int most = 0; most < whole && most < all; ++most) {
            QCOMPARE(editDistance(a, b, most), most + 1); // no more is counted than was asked for
        }
    }

    void agreesWithTheWholeMatrix()
    {
        std::mt19937 random(7);
        const auto text = [&random](quint32 longest) {
            QString made;
            for (quint32 i = random() % longest; i > 0; --i) {
                made.append(QStringLiteral("abcд魔").at(int(random() % 5)));
            }
            return made;
        };
        for (int round = 0; round < 20'000; ++round) {
            const QString a = text(9);
            const QString b = text(14);
            const int most = int(random() % 4);
            QCOMPARE(editDistance(a, b, most), std::min(plainDistance(a, b), most + 1));
            QCOMPARE(prefixDistance(a, b, most), std::min(plainPrefixDistance(a, b), most + 1));
            int nearest = int(a.size());
            for (qsizetype at = 0; at <= b.size(); ++at) {
                nearest = std::min(nearest, plainPrefixDistance(a, QStringView(b).sliced(at)));
            }
            QVERIFY2(PatternFilter(a).isIn(b, most) == (nearest <= most), qPrintable(a + u'/' + b));
        }
    }

    void aLongPatternIsNeverDeniedWrongly()
    {
        const QString text = QString(70, u'x') + QString(30, u'y');
        const PatternFilter filter(QString(QString(70, u'x') + QString(40, u'z')));
        QVERIFY(filter.isIn(text, 0)); // its first 64 letters are there
        QVERIFY(!filter.isIn(QString(60, u'x'), 2));
        QVERIFY(PatternFilter(QString(64, u'x')).isIn(QString(63, u'x'), 1));
        QVERIFY(!PatternFilter(QString(64, u'x')).isIn(QString(63, u'x'), 0));
    }
};

QTEST_GUILESS_MAIN(TestEditDistance)
#include "test_editdistance.moc"
