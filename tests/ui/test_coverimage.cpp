// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/covers/coverimage.h"

#include <QBuffer>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sys/stat.h>

using namespace kuramori;

namespace
{
constexpr QSize size{136, 204};

QImage halves(QSize dimensions)
{
    QImage image(dimensions, QImage::Format_RGB32);
    image.fill(Qt::blue);
    for (int y = 0; y < dimensions.height() / 2; ++y) {
        for (int x = 0; x < dimensions.width(); ++x) {
            image.setPixelColor(x, y, Qt::red);
        }
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, 0);
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// The signature and the header of a PNG, with its checksum, and the begin of pixels that never come.
QByteArray pngHeader(quint32 width, quint32 height)
{
    const QByteArray chunk = "IHDR" + bigEndian(width) + bigEndian(height) + QByteArray::fromHex("0802000000");
    quint32 crc = 0xffffffff;
    for (const char byte : chunk) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
        }
    }
    return QByteArray::fromHex("89504e470d0a1a0a") + bigEndian(13) + chunk + bigEndian(~crc) + bigEndian(100) + "IDAT"
        + QByteArray(100, 0);
}

/// The JPEG says of itself that it lies on its side.
QByteArray turned(const QByteArray &jpeg)
{
    const QByteArray exif = QByteArray::fromHex("457869660000"
                                                "4d4d002a00000008"
                                                "0001"
                                                "0112000300000001"
                                                "00060000"
                                                "00000000");
    QByteArray length(2, 0);
    qToBigEndian(quint16(exif.size() + 2), length.data());
    return jpeg.left(2) + QByteArray::fromHex("ffe1") + length + exif + jpeg.mid(2);
}
} // namespace

/// Pictures from outside are decoded within limits, or refused.
class TestCoverImage final : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    Result<QImage> decode(const QByteArray &content, const QString &name = QStringLiteral("cover.jpg")) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("the picture cannot be written");
        }
        file.close();
        return decodeCover(QFile::encodeName(path), size);
    }

private Q_SLOTS:
    void picturesFillTheFrame_data()
    {
        QTest::addColumn<QSize>("original");
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("as the source sends them") << QSize(225, 320) << QByteArray("JPG");
        QTest::newRow("wide") << QSize(900, 320) << QByteArray("JPG");
        QTest::newRow("tall") << QSize(100, 900) << QByteArray("PNG");
        QTest::newRow("as some sources send them") << QSize(225, 320) << QByteArray("WEBP");
        QTest::newRow("small") << QSize(20, 30) << QByteArray("PNG");
        QTest::newRow("one pixel high") << QSize(3000, 1) << QByteArray("PNG");
    }
    void picturesFillTheFrame()
    {
        QFETCH(QSize, original);
        QFETCH(QByteArray, format);
        const Result<QImage> image = decode(encoded(halves(original), format.constData()));
        QVERIFY(image);
        QCOMPARE(image->size(), size);
        QCOMPARE(qAlpha(image->pixel(0, 0)), 0); // a round corner
        QCOMPARE(qAlpha(image->pixel(size.width() / 2, 0)), 255);
        QCOMPARE(qAlpha(image->pixel(size.width() / 2, size.height() - 1)), 255);
        if (original.height() > 1) {
            QVERIFY(image->pixelColor(size.width() / 2, 20).red() > 200);
            QVERIFY(image->pixelColor(size.width() / 2, size.height() - 20).blue() > 200);
        }
    }

    void whatItSaysOfItsRotationIsPassedOver()
    {
        const QByteArray jpeg = turned(encoded(halves({225, 320}), "JPG"));
        QBuffer buffer;
        buffer.setData(jpeg);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QVERIFY2(QImageReader(&buffer, "jpeg").transformation() == QImageIOHandler::TransformationRotate90,
                 "the picture says what it is meant to say");
        const Result<QImage> image = decode(jpeg);
        QVERIFY(image);
        QVERIFY(image->pixelColor(size.width() / 2, 20).red() > 200);
        QVERIFY(image->pixelColor(size.width() / 2, size.height() - 20).blue() > 200);
    }

    void aHeaderThatClaimsTooMuchIsRefused()
    {
        const Result<QImage> wide = decode(pngHeader(100'000, 100'000));
        QCOMPARE(wide.error().kind, ErrorKind::TooLarge);
        QVERIFY(wide.error().message.contains(QStringLiteral("cover.jpg")));
        QCOMPARE(decode(pngHeader(quint32(longestCoverSide) + 1, 10)).error().kind, ErrorKind::TooLarge);
        QCOMPARE(decode(pngHeader(10, quint32(longestCoverSide) + 1)).error().kind, ErrorKind::TooLarge);
        QCOMPARE(decode(pngHeader(4001, 4000)).error().kind, ErrorKind::TooLarge);
        QCOMPARE(decode(pngHeader(10, 10)).error().kind, ErrorKind::BadSchema); // allowed, but there are no pixels
    }

    void whatUnpacksToTooMuchIsRefused()
    {
        QImage large(3100, 3100, QImage::Format_RGBX64); // 73 MB of one colour, of a kind that is not scaled on the way
        large.fill(Qt::red);
        const QByteArray png = encoded(large, "PNG");
        QVERIFY(png.size() < largestCoverFile);
        const Result<QImage> image = decode(png);
        QVERIFY(!image);
        QCOMPARE(image.error().kind, ErrorKind::BadSchema);
    }

    void otherThingsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a text") << QByteArray("This is no picture.\n");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("ktx") << QByteArray::fromHex("ab4b5458203131bb0d0a1a0a01020304").leftJustified(400, 0);
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        QTest::newRow("gif") << encoded(halves({9, 9}), "GIF").leftJustified(60, 0).replace(0, 6, "GIF89a");
        QTest::newRow("bmp") << encoded(halves({9, 9}), "BMP");
        QTest::newRow("the head of a jpeg and a bmp") << QByteArray::fromHex("ffd8ff") + encoded(halves({9, 9}), "BMP");
        QTest::newRow("a jpeg without an end") << encoded(halves({225, 320}), "JPG").left(200);
        QTest::newRow("webp of nothing") << QByteArray("RIFF\x10\0\0\0WEBPVP8 \0\0\0\0", 20);
    }
    void otherThingsAreRefused()
    {
        QFETCH(QByteArray, content);
        const Result<QImage> image = decode(content);
        QVERIFY(!image);
        QCOMPARE(image.error().kind, ErrorKind::BadSchema);
        QVERIFY(image.error().message.contains(QStringLiteral("cover.jpg")));
    }

    void theNameDoesNotMatter()
    {
        QVERIFY(decode(encoded(halves({225, 320}), "PNG"), QStringLiteral("cover.jpg")));
        QVERIFY(decode(encoded(halves({225, 320}), "JPG"), QStringLiteral("cover.txt")));
    }

    void whatIsNoFileIsNotWaitedFor()
    {
        const QByteArray pipe = QFile::encodeName(m_folder.filePath(QStringLiteral("pipe.jpg")));
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        for (const QByteArray &path : {pipe, QFile::encodeName(m_folder.path())}) {
            QCOMPARE(decodeCover(path, size).error().kind, ErrorKind::Io);
        }
    }

    void largeFilesAreNotRead()
    {
        const QByteArray jpeg = encoded(halves({225, 320}), "JPG");
        QCOMPARE(decode(jpeg.leftJustified(largestCoverFile + 1, 0)).error().kind, ErrorKind::TooLarge);
        QCOMPARE(decodeCover(QFile::encodeName(m_folder.filePath(QStringLiteral("nowhere.jpg"))), size).error().kind,
                 ErrorKind::Io);
    }
};

QTEST_GUILESS_MAIN(TestCoverImage)
#include "test_coverimage.moc"
