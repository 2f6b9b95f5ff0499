// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seriesaddress.h"

#include <QTest>

using namespace kuramori;

class TestSeriesAddress final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void read_data();
    void read();
    void refusalsSayWhatToDo();
};

void TestSeriesAddress::read_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); // empty: refused
    const auto row = [](const char *text, const char *read) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(read);
    };
    row("123", "123");
    row("  123\n", "123");
    row("hardcover:123", "123");
    row("https://hardcover.app/id/series/123", "123");
    row("hardcover.app/id/series/123/anything", "123");
    row("https://www.hardcover.app/series/the-long-road?ref=x#top", "the-long-road");
    row("http://hardcover.app/series/the-long-road/", "the-long-road");
    row("0", "");
    row("-4", "");
    row("2147483647", "2147483647");
    row("2147483648", "");
    row("99999999999999999999", "");
    row("", "");
    row("the long road", "");
    row("hardcover:the-long-road", "");
    row("audnexus:123", "");
    row("https://hardcover.app/id/book/123", "");
    row("https://hardcover.app/books/the-long-road", "");
    row("https://hardcover.app/series/", "");
    row("https://hardcover.app/series/a\"b", "");
    row("https://hardcover.app.evil.example/series/the-long-road", "");
    row("https://evil.example/hardcover.app/series/the-long-road", "");
    row("https://www.audible.com/series/The-Long-Road-Audiobooks/B0ABC12345", "");
}

void TestSeriesAddress::read()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const Result<SeriesAddress> address = seriesAddress(text);
    QCOMPARE(address ? seriesAddressText(*address) : QString(), read);
    QVERIFY(address || address.error().kind == ErrorKind::Usage);
}

void TestSeriesAddress::refusalsSayWhatToDo()
{
    const auto audible = seriesAddress(QStringLiteral("https://www.audible.de/series/Laterne/B0ABC12345"));
    QVERIFY(!audible && audible.error().message.contains(QLatin1String("Audible")));
    const auto nothing = seriesAddress(QStringLiteral("lanterns"));
    QVERIFY(!nothing && nothing.error().message.contains(QLatin1String("Hardcover")));
}

QTEST_APPLESS_MAIN(TestSeriesAddress)
#include "test_seriesaddress.moc"
