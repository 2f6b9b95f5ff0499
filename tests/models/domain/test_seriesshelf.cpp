// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seriesshelf.h"

#include <QTest>

using namespace kuramori;

/// What stands on the shelf of a series, and what does not.
class TestSeriesShelf final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void places_data();
    void places();
    void gapsLessWhatIsIgnored_data();
    void gapsLessWhatIsIgnored();
    void gapsAreRead_data();
    void gapsAreRead();
};

namespace
{
/// "1 2.5 1-3 ? 4x 5m": x is ignored, m is missing.
QList<ShelfBook> booksOf(const QString &text)
{
    QList<ShelfBook> books;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        ShelfBook book;
        book.recordings = 1;
        book.isIgnored = word.endsWith(u'x');
        book.isHere = !word.endsWith(u'm');
        word.remove(u'x').remove(u'm');
        book.position = word == QLatin1String("?") ? std::nullopt : seriesPosition(word);
        books.append(book);
    }
    return books;
}

QList<SeriesGap> gapsOf(const QString &text)
{
    QList<SeriesGap> gaps;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        gaps.append(gapFrom(word).value());
    }
    return gaps;
}

QString shown(const QList<ShelfPlace> &places)
{
    constexpr std::array marks{"", "f", "o", "?", "gap", "off"};
    QStringList words;
    for (const ShelfPlace &place : places) {
        QString word = placeText(place) + QLatin1String(marks.at(size_t(place.kind)));
        word += isGap(place) ? QString() : u'@' + QString::number(place.book);
        words.append(word + QLatin1String(place.isIgnored ? "x" : "") + QLatin1String(place.isHere ? "" : "m"));
    }
    return words.join(u' ');
}
} // namespace

void TestSeriesShelf::places_data()
{
    QTest::addColumn<QString>("books");
    QTest::addColumn<QString>("ignored");
    QTest::addColumn<QString>("shelf");
    const auto add = [](const char *name, const char *books, const char *ignored, const char *shelf) {
        QTest::newRow(name) << QString::fromUtf8(books) << QString::fromUtf8(ignored) << QString::fromUtf8(shelf);
    };
    add("nothing", "", "", "");
    add("in order, without a gap", "3 1 2", "", "1@1 2@2 3@0");
    add("gaps one a place", "1 4", "", "1@0 2gap 3gap 4@1");
    add("nine are still single", "1 11", "", "1@0 2gap 3gap 4gap 5gap 6gap 7gap 8gap 9gap 10gap 11@1");
    add("ten are one place", "1 12", "", "1@0 2–11gap 12@1");
    add("a fraction fills nothing", "1 2.5 4", "", "1@0 2gap 2.5f@1 3gap 4@2");
    add("an omnibus fills what it holds", "1-3 5", "", "1–3o@0 4gap 5@1");
    add("the single volume before the omnibus", "1-3 1", "", "1@1 1–3o@0");
    add("two books at one place", "1 1 2", "", "1@0 1@1 2@2");
    add("an unknown place comes last", "? 2 ? 1", "", "1@3 2@1 ?@0 ?@2");
    add("missing files leave no gap", "1 2m 3", "", "1@0 2@1m 3@2");
    add("an ignored book leaves one", "1 2x 3", "", "1@0 2@1x 2gap 3@2");
    add("an ignored one at the end leaves none", "1 2 99x", "", "1@0 2@1 99@2x");
    add("an ignored gap", "1 4", "3", "1@0 2gap 3off 4@1");
    add("ignored wider than it is", "1 4", "0-9", "1@0 2off 3off 4@1");
    add("a wide one ignored in the middle", "1 30", "14-17", "1@0 2–13gap 14off 15off 16off 17off 18–29gap 30@1");
}

void TestSeriesShelf::places()
{
    QFETCH(QString, books);
    QFETCH(QString, ignored);
    QTEST(shown(seriesShelf(booksOf(books), gapsOf(ignored))), "shelf");
}

void TestSeriesShelf::gapsLessWhatIsIgnored_data()
{
    QTest::addColumn<QString>("gaps");
    QTest::addColumn<QString>("ignored");
    QTest::addColumn<QString>("left");
    const auto add = [](const char *name, const char *gaps, const char *ignored, const char *left) {
        QTest::newRow(name) << QString::fromLatin1(gaps) << QString::fromLatin1(ignored) << QString::fromLatin1(left);
    };
    add("none", "2-5", "", "2-5");
    add("all", "2-5", "2-5", "");
    add("the middle", "2-5", "3-4", "2 5");
    add("the ends", "2-5", "1-2 5-9", "3-4");
    add("beside it", "2-5", "1 6", "2-5");
    add("over two", "2 4-6", "1-5", "6");
    add("twice", "2-9", "4 4 6", "2-3 5 7-9");
}

void TestSeriesShelf::gapsLessWhatIsIgnored()
{
    QFETCH(QString, gaps);
    QFETCH(QString, ignored);
    QFETCH(QString, left);
    QCOMPARE(gapsWithout(gapsOf(gaps), gapsOf(ignored)), gapsOf(left));
}

void TestSeriesShelf::gapsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGap");
    const auto add = [](const char *text, bool isGap) { QTest::newRow(text) << QString::fromLatin1(text) << isGap; };
    add("3", true);
    add("3-5", true);
    add("0", true);
    add("9999", true);
    add("", false);
    add("5-3", false);
    add("3-", false);
    add("-3", false);
    add("10000", false);
    add("3.5", false);
    add("3-5-7", false);
    add("3\n", false);
}

void TestSeriesShelf::gapsAreRead()
{
    QFETCH(QString, text);
    QFETCH(bool, isGap);
    const auto gap = gapFrom(text);
    QCOMPARE(gap.has_value(), isGap);
    if (gap) {
        QCOMPARE(gapText(*gap), text);
    }
}

QTEST_APPLESS_MAIN(TestSeriesShelf)
#include "test_seriesshelf.moc"
