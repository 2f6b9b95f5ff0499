// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/imagekind.h"

#include <QTest>

using namespace kuramori;

class TestImageKind final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstBytesDecide_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("ending");
        QTest::newRow("jpeg") << QByteArray::fromHex("ffd8ffe000104a464946") << "jpg";
        QTest::newRow("jpeg, three bytes") << QByteArray::fromHex("ffd8ff") << "jpg";
        QTest::newRow("png") << QByteArray::fromHex("89504e470d0a1a0a0000000d") << "png";
        QTest::newRow("webp") << QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16) << "webp";
        QTest::newRow("a wave file") << QByteArray("RIFF\x10\0\0\0WAVEfmt ", 16) << "";
        QTest::newRow("webp, cut") << QByteArray("RIFF\x10\0\0\0WEB", 11) << "";
        QTest::newRow("ktx") << QByteArray::fromHex("ab4b5458203131bb0d0a1a0a") << "";
        QTest::newRow("gif") << QByteArray("GIF89a\1\0\1\0\0\0") << "";
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << "";
        QTest::newRow("text") << QByteArray("not found\n") << "";
        QTest::newRow("nothing") << QByteArray() << "";
    }
    void theFirstBytesDecide()
    {
        QFETCH(QByteArray, head);
        const std::optional<ImageKind> kind = imageKindOf(head);
        QTEST(kind ? QString(imageEnding(*kind)) : QString(), "ending");
    }
};

QTEST_APPLESS_MAIN(TestImageKind)
#include "test_imagekind.moc"
