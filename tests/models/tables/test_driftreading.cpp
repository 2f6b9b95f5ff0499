// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/drifttablemodel.h"
#include "models/tables/titlewords.h"

#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
DriftLine line(qint64 item, const char *title, BookField field, const char *held, const char *other,
               std::chrono::hours since)
{
    DriftLine line;
    line.where = {ItemId(item), field};
    line.title = QLatin1String(title);
    line.drift = {field,
                  false,
                  {{QLatin1String(held)}},
                  {{QString::fromUtf8(other)}},
                  DriftLevel::Factual,
                  {},
                  {BookSource::Hardcover},
                  {}};
    line.since = Timestamp(since);
    return line;
}

/// In the order of the risk.
DriftReading reading()
{
    DriftReading reading;
    reading.lines = {line(1, "Dune", BookField::Year, "1965", "2006", 3h),
                     line(1, "Dune", BookField::Publisher, "Ace", "Tor", 1h),
                     line(2, "Ash", BookField::Publisher, "Baen", "Örn", 2h)};
    for (int place = 0; place < int(reading.lines.size()); ++place) {
        reading.places.insert(reading.lines.at(place).key(), place);
    }
    return reading;
}
} // namespace

/// Fields to review as rows of a table.
class TestDriftReading final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void orders_data();
    void orders();
    void wordsOfFields_data();
    void wordsOfFields();
    void reasons();
};

void TestDriftReading::orders_data()
{
    QTest::addColumn<DriftQuery>("query");
    QTest::addColumn<QList<int>>("places");
    QTest::newRow("the riskiest first") << DriftQuery() << QList<int>{0, 1, 2};
    QTest::newRow("by book") << DriftQuery{DriftColumn::Book, false, {}, {}} << QList<int>{2, 0, 1};
    QTest::newRow("by date, the latest first") << DriftQuery{DriftColumn::Since, true, {}, {}} << QList<int>{0, 2, 1};
    QTest::newRow("by what is held") << DriftQuery{DriftColumn::Held, false, {}, {}} << QList<int>{0, 1, 2};
    QTest::newRow("by what others say, down") << DriftQuery{DriftColumn::Other, true, {}, {}} << QList<int>{1, 2, 0};
    const auto words = [](const char *text) { return titleWords(QString::fromUtf8(text)); };
    QTest::newRow("of a field") << DriftQuery{DriftColumn::Why, false, words("publisher"), {}} << QList<int>{1, 2};
    QTest::newRow("of a value") << DriftQuery{DriftColumn::Why, false, words("orn ash"), {}} << QList<int>{2};
    QTest::newRow("of nothing") << DriftQuery{DriftColumn::Why, false, words("emma"), {}} << QList<int>();
    const qint64 first = DriftLine::keyOf({ItemId(1), BookField::Year});
    QTest::newRow("skipped") << DriftQuery{DriftColumn::Why, false, {}, {first}} << QList<int>{1, 2, 0};
}

void TestDriftReading::orders()
{
    QFETCH(DriftQuery, query);
    QList<int> places;
    const DriftReading all = reading();
    for (const qint64 key : all.order(query)) {
        places.append(all.places.value(key));
    }
    QTEST(places, "places");
}

void TestDriftReading::wordsOfFields_data()
{
    QTest::addColumn<BookField>("field");
    QTest::addColumn<FieldWords>("words");
    QTest::addColumn<QString>("text");
    using F = BookField;
    QTest::newRow("one") << F::Title << FieldWords{{QStringLiteral("Dune")}} << "Dune";
    QTest::newRow("several") << F::Series
                             << FieldWords{{QStringLiteral("Dune"), QStringLiteral("1")}, {QStringLiteral("Sands")}}
                             << "Dune #1, Sands";
    QTest::newRow("a language") << F::Language << FieldWords{{QStringLiteral("de")}} << "German";
    QTest::newRow("abridged") << F::Abridged << FieldWords{{QStringLiteral("yes")}} << "yes";
    QTest::newRow("nothing") << F::Publisher << FieldWords() << "";
}

void TestDriftReading::wordsOfFields()
{
    QFETCH(BookField, field);
    QFETCH(FieldWords, words);
    QTEST(fieldText(field, words), "text");
}

void TestDriftReading::reasons()
{
    FieldDrift drift = reading().lines.constFirst().drift;
    QCOMPARE(driftReasonText(drift), QStringLiteral("another fact"));
    drift.isUnsure = true;
    drift.margin = 0.04;
    QCOMPARE(driftReasonText(drift),
             QStringLiteral("not sure, ahead by %1 only").arg(QLocale().toString(0.04, 'f', 2)));
    QCOMPARE(sourcesText({}), QStringLiteral("nobody any more"));
    QCOMPARE(sourcesText({BookSource::Tags, BookSource::OpenLibrary}), QStringLiteral("Tags, Open Library"));
}

QTEST_GUILESS_MAIN(TestDriftReading)
#include "test_driftreading.moc"
