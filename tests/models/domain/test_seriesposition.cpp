// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/numeral.h"
#include "models/domain/seriesposition.h"

#include <QTest>

using namespace kuramori;

namespace
{
SeriesPosition at(double from, double to)
{
    return {from, to, {}};
}

/// "3", "1-3", or "-" for nothing.
QString spelt(const std::optional<SeriesPosition> &position)
{
    if (!position) {
        return QStringLiteral("-");
    }
    const QString from = QString::number(position->from);
    return position->isRange() ? from + u'-' + QString::number(position->to) : from;
}
} // namespace

class TestSeriesPosition final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fields_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *field, const char *expected) {
            QTest::addRow("%s", field) << QString::fromUtf8(field) << QString::fromUtf8(expected);
        };
        row("3", "3");
        row("03", "3");
        row(" 3 ", "3");
        row("3.0", "3");
        row("2.5", "2.5");
        row("0.5", "0.5");
        row(".5", "0.5");
        row("0", "0");
        row("2½", "2.5");
        row("½", "0.5");
        row("1-3", "1-3");
        row("1–3", "1-3");
        row("1 — 3", "1-3");
        row("1 & 2", "1-2");
        row("1 to 3", "1-3");
        row("1-1", "1");
        row("3-1", "-");
        row("1994-1996", "-");
        row("Book Two", "2");
        row("Book Twenty-One", "21");
        row("Two", "2");
        row("II", "2");
        row("xiv", "14");
        row("IIII", "-");
        row("Mix", "-");
        row("Volume 4", "4");
        row("Vol. 4", "4");
        row("vol 4", "4");
        row("Vol.4", "4");
        row("#11", "11");
        row("# 11", "11");
        row("Part 3", "3");
        row("Books 1-3", "1-3");
        row("3 of 7", "3");
        row("Band 12", "12");
        row("No. 5", "5");
        row("Том 2", "2");
        row("第3巻", "3");
        row("５", "5");
        row("3100", "3100");
        row("12 Monkeys", "-");
        row("1,5", "-");
        row("-1", "-");
        row("12345", "-");
        row("Dune", "-");
        row("Book", "-");
        row("", "-");
        row("nan", "-");
        row("inf", "-");
        row("1e3", "-");
    }
    void fields()
    {
        QFETCH(QString, field);
        const std::optional<SeriesPosition> position = seriesPosition(field);
        QTEST(spelt(position), "expected");
        if (position) {
            QCOMPARE(position->label, field.simplified());
        }
    }

    void freeText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("label");
        const auto row = [](const char *text, const char *expected, const char *label = "") {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(expected)
                                      << QString::fromUtf8(label);
        };
        row("Mistborn, Book 3", "3", "Book 3");
        row("Mistborn #11", "11", "#11");
        row("Vol. 04 Title", "4", "Vol. 04");
        row("Mistborn Books 1-3 Omnibus", "1-3", "Books 1-3");
        row("Mistborn Book Two", "2", "Book Two");
        row("Book II of the Mistborn", "2", "Book II");
        row("Mistborn, Book 2.5", "2.5", "Book 2.5");
        row("Mistborn, Book 3 of 7", "3", "Book 3 of 7");
        row("The Book Thief", "-");
        row("The Jungle Book", "-");
        row("The Book of Two Ways", "-");
        row("Notebook 3", "-");
        row("The Book I Never Wrote", "-");
        row("No One Goes Alone", "-");
        row("Mambo No. 5", "-"); // such a label is one in a field of its own only
        row("Book One: Dawn", "1", "Book One");
        row("Station Eleven", "-");
        row("Catch-22", "-");
        row("Dune, Part 2", "-");
        row("Book 12345", "-");
        row("The Book Thief, Book 2", "2", "Book 2");
        row("", "-");
    }
    void freeText()
    {
        QFETCH(QString, text);
        QFETCH(QString, label);
        const std::optional<LabelledPosition> found = labelledPosition(text);
        QTEST(spelt(found ? std::optional(found->position) : std::nullopt), "expected");
        QCOMPARE(found ? found->position.label : QString(), label);
        QCOMPARE(found ? text.mid(found->start, found->length).trimmed() : QString(), label);
    }

    void numerals()
    {
        QCOMPARE(romanNumeral(u"XXXIX"), std::optional(39));
        QCOMPARE(romanNumeral(u"XXXX"), std::nullopt);
        QCOMPARE(romanNumeral(u"vx"), std::nullopt);
        QCOMPARE(romanNumeral(u""), std::nullopt);
        QCOMPARE(romanNumeral(u"X"), std::optional(10));
        QCOMPARE(numberWord(u"Ninety-Nine"), std::optional(99));
        QCOMPARE(numberWord(u"twenty"), std::optional(20));
        QCOMPARE(numberWord(u"twenty-ten"), std::nullopt);
        QCOMPARE(numberWord(u"twenty-zero"), std::nullopt);
        QCOMPARE(numberWord(u"second"), std::nullopt);
        QCOMPARE(numberWord(u""), std::nullopt);
    }

    void theShelf()
    {
        QVERIFY(comesBefore(at(2, 2), at(10, 10)));
        QVERIFY(comesBefore(at(2, 2), at(2.5, 2.5)));
        QVERIFY(comesBefore(at(1, 1), at(1, 3)));
        QVERIFY(!comesBefore(at(1, 3), at(1, 1)));
        QVERIFY(!comesBefore(at(2, 2), at(2, 2)));
        QVERIFY(samePosition(at(0.1 + 0.2, 0.1 + 0.2), at(0.3, 0.3)));
        QVERIFY(!samePosition(at(1, 1), at(1, 3)));
        QVERIFY(!samePosition(at(1, 1), at(11, 11)));
    }

    void omnibuses_data()
    {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<bool>("isCovered"); // by 1 to 3
        QTest::addColumn<bool>("overlaps");
        QTest::addRow("1") << 1.0 << 1.0 << true << true;
        QTest::addRow("2") << 2.0 << 2.0 << true << true;
        QTest::addRow("3") << 3.0 << 3.0 << true << true;
        QTest::addRow("4") << 4.0 << 4.0 << false << false;
        QTest::addRow("2.5") << 2.5 << 2.5 << false << false;
        QTest::addRow("0.5") << 0.5 << 0.5 << false << false;
        QTest::addRow("1-2") << 1.0 << 2.0 << true << true;
        QTest::addRow("1-3") << 1.0 << 3.0 << true << true;
        QTest::addRow("3-5") << 3.0 << 5.0 << false << true;
        QTest::addRow("4-6") << 4.0 << 6.0 << false << false;
        QTest::addRow("0-9") << 0.0 << 9.0 << false << true;
    }
    void omnibuses()
    {
        QFETCH(double, from);
        QFETCH(double, to);
        QTEST(covers(at(1, 3), at(from, to)), "isCovered");
        QTEST(overlap(at(1, 3), at(from, to)), "overlaps");
        QTEST(overlap(at(from, to), at(1, 3)), "overlaps");
    }
    void aFractionAtAnEndIsHeld()
    {
        QVERIFY(covers(at(0.5, 3), at(0.5, 0.5)));
        QVERIFY(overlap(at(0.5, 3), at(0.5, 0.5)));
        QVERIFY(!covers(at(1, 1), at(1, 3)));
    }
};

QTEST_GUILESS_MAIN(TestSeriesPosition)
#include "test_seriesposition.moc"
