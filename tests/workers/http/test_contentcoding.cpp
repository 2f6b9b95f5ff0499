// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/packing.h"
#include "workers/http/contentcoding.h"

#include <QTest>

namespace kuramori
{
class TestContentCoding final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unpacks_data();
    void unpacks();
    void refusesDamage_data();
    void refusesDamage();
    void stopsBombs();
};

namespace
{
const QString host = QStringLiteral("shop.example");
constexpr qint64 plenty = 1 << 20;

QByteArray sample()
{
    QByteArray text;
    for (int i = 0; i < 20'000; ++i) {
        text += QByteArray::number(i * 7919 % 10'007) + ' ';
    }
    return text;
}
} // namespace

void TestContentCoding::unpacks_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("packed");
    QTest::newRow("none") << QByteArray() << sample();
    QTest::newRow("identity") << QByteArray("Identity") << sample();
    QTest::newRow("gzip") << QByteArray("gzip") << packed(sample(), Packing::Gzip);
    QTest::newRow("x-gzip") << QByteArray(" X-GZIP ") << packed(sample(), Packing::Gzip);
    QTest::newRow("deflate") << QByteArray("deflate") << packed(sample(), Packing::Zlib);
    QTest::newRow("bare deflate") << QByteArray("deflate") << packed(sample(), Packing::Bare);
    QTest::newRow("gzip in two members") << QByteArray(
        "gzip") << packed(sample().left(500), Packing::Gzip) + packed(sample().mid(500), Packing::Gzip);
    QTest::newRow("zeros after the end") << QByteArray("gzip")
                                         << packed(sample(), Packing::Gzip) + QByteArray(20, '\0');
}

void TestContentCoding::unpacks()
{
    QFETCH(QByteArray, coding);
    QFETCH(QByteArray, packed);
    const Result<QByteArray> body = decodeContent(packed, coding, plenty, host);
    QVERIFY(body);
    QCOMPARE(*body, sample());
    QCOMPARE(decodeContent({}, coding, plenty, host).value(), QByteArray());
}

/// N-11.
void TestContentCoding::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<int>("kind");
    const QByteArray whole = packed(sample(), Packing::Gzip);
    const int cut = int(ErrorKind::Truncated);
    for (const qsizetype size : {qsizetype(1), qsizetype(10), whole.size() / 2, whole.size() - 8, whole.size() - 1}) {
        QTest::addRow("gzip cut after %d", int(size)) << QByteArray("gzip") << whole.left(size) << cut;
    }
    QByteArray flipped = whole;
    flipped[whole.size() / 2] = char(flipped[whole.size() / 2] ^ 0x10);
    QTest::newRow("a bit flipped") << QByteArray("gzip") << flipped << cut;
    QByteArray badSum = whole;
    badSum[whole.size() - 6] = char(badSum[whole.size() - 6] ^ 1);
    QTest::newRow("wrong checksum") << QByteArray("gzip") << badSum << cut;
    QTest::newRow("second member cut") << QByteArray("gzip") << whole + whole.left(100) << cut;
    QTest::newRow("deflate cut") << QByteArray("deflate") << packed(sample(), Packing::Zlib).chopped(2) << cut;
    QTest::newRow("not packed at all") << QByteArray("gzip") << sample() << cut;
    QTest::newRow("brotli was not asked for") << QByteArray("br") << whole << int(ErrorKind::BadSchema);
    QTest::newRow("two codings") << QByteArray("gzip, gzip") << whole << int(ErrorKind::BadSchema);
}

void TestContentCoding::refusesDamage()
{
    QFETCH(QByteArray, coding);
    QFETCH(QByteArray, packed);
    QFETCH(int, kind);
    const Result<QByteArray> body = decodeContent(packed, coding, plenty, host);
    QVERIFY(!body);
    QCOMPARE(int(body.error().kind), kind);
}

/// N-8.
void TestContentCoding::stopsBombs()
{
    const QByteArray bomb = packed(QByteArray(10'000'000, '\0'), Packing::Gzip);
    QVERIFY(bomb.size() < 100'000);
    const Result<QByteArray> body = decodeContent(bomb, "gzip", plenty, host);
    QVERIFY(!body);
    QCOMPARE(body.error().kind, ErrorKind::TooLarge);
    QVERIFY(decodeContent(packed(sample(), Packing::Gzip), "gzip", sample().size(), host));
    QVERIFY(!decodeContent(packed(sample(), Packing::Gzip), "gzip", sample().size() - 1, host));
}
} // namespace kuramori

QTEST_APPLESS_MAIN(kuramori::TestContentCoding)
#include "test_contentcoding.moc"
