// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/audioend.h"
#include "probe/frameheader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kuramori::probe;

/// What the child works out of bytes by itself.
class TestFrames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengthOfMpegFrames_data();
    void lengthOfMpegFrames();
    void lengthOfAdtsFrames();
    void endOfBareAudio_data();
    void endOfBareAudio();
    void endOfOgg_data();
    void endOfOgg();
    void endOfMp4_data();
    void endOfMp4();

private:
    std::string put(const QByteArray &content)
    {
        QFile file(m_folder.filePath(QStringLiteral("f")));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName().toStdString()
                                                                                        : std::string();
    }
    const QTemporaryDir m_folder;
};

namespace
{
QByteArray littleEndian(quint32 number)
{
    return QByteArray(1, char(number)) + char(number >> 8) + char(number >> 16) + char(number >> 24);
}

QByteArray apeMark(quint32 size, bool hasHeader, bool isHeader)
{
    const quint32 flags = (hasHeader ? 0x80000000 : 0) | (isHeader ? 0x20000000 : 0);
    return "APETAGEX" + littleEndian(2000) + littleEndian(size) + littleEndian(1) + littleEndian(flags)
        + QByteArray(8, '\0');
}

QByteArray page(char flags, const QByteArray &body)
{
    return "OggS" + QByteArray(1, '\0') + flags + QByteArray(20, '\0') + char(1) + char(body.size()) + body;
}

QByteArray box(const char *name, const QByteArray &body)
{
    const auto size = quint32(body.size()) + 8;
    return QByteArray(1, char(size >> 24)) + char(size >> 16) + char(size >> 8) + char(size) + name + body;
}
} // namespace

void TestFrames::lengthOfMpegFrames_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("bytes"); // 0: none
    const auto row = [](const char *name, const char *hex, int bytes) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << bytes;
    };
    row("MPEG-1 layer III, 128 kbit/s, 44.1 kHz", "FFFB9000", 417);
    row("the same, padded", "FFFB9200", 418);
    row("MPEG-2 layer III, 64 kbit/s, 22.05 kHz", "FFF38000", 208);
    row("MPEG-2.5 layer III, 8 kbit/s, 8 kHz", "FFE31800", 72);
    row("MPEG-1 layer II, 192 kbit/s, 48 kHz", "FFFDA400", 576);
    row("MPEG-1 layer I, 384 kbit/s, 44.1 kHz", "FFFFC000", 416);
    row("free format", "FFFB0000", 0);
    row("bad bit rate", "FFFBF000", 0);
    row("bad rate", "FFFB9C00", 0);
    row("no version", "FFEB9000", 0);
    row("no sync", "FE", 0);
    row("too short", "FFFB90", 0);
}

void TestFrames::lengthOfMpegFrames()
{
    QFETCH(QByteArray, head);
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(head.constData());
    QTEST(mpegFrameBytes(bytes, std::size_t(head.size())).value_or(0), "bytes");
}

void TestFrames::lengthOfAdtsFrames()
{
    const QByteArray head = QByteArray::fromHex("FFF15080255FFC");
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(head.constData());
    QCOMPARE(adtsFrameBytes(bytes, 7), std::optional(0x12A));
    QVERIFY(!adtsFrameBytes(bytes, 6));
    QVERIFY(!mpegFrameBytes(bytes, 7));
}

void TestFrames::endOfBareAudio_data()
{
    QTest::addColumn<QByteArray>("tags");
    const QByteArray id3 = "TAG" + QByteArray(125, 'x');
    const QByteArray item(100, 'i');
    const QByteArray ape = item + apeMark(132, false, false);
    const QByteArray lyrics = "LYRICSBEGIN" + QByteArray(20, 'l') + "000031LYRICS200";
    QTest::newRow("none") << QByteArray();
    QTest::newRow("ID3v1") << id3;
    QTest::newRow("APE") << ape;
    QTest::newRow("APE with a header") << apeMark(132, true, true) + item + apeMark(132, true, false);
    QTest::newRow("APE and ID3v1") << ape + id3;
    QTest::newRow("lyrics and ID3v1") << lyrics + id3;
    QTest::newRow("ID3v2 at the end") << "ID3\4" + QByteArray(5, '\0') + char(7) + QByteArray(7, 'v') + "3DI\4"
            + QByteArray(5, '\0') + char(7);
}

void TestFrames::endOfBareAudio()
{
    QFETCH(QByteArray, tags);
    FileWindow file(put(QByteArray(1000, 'a') + tags));
    QCOMPARE(audioEnd(file), std::int64_t(1000));
    FileWindow lie(put("too short" + apeMark(5'000'000, true, false)));
    QCOMPARE(audioEnd(lie), lie.size()); // a tag longer than its file is none
}

void TestFrames::endOfOgg_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("end");
    const QByteArray first = page(2, "first");
    const QByteArray last = page(4, "last");
    QTest::newRow("whole") << first + last << int(Decoded::End::Whole);
    QTest::newRow("without the last page") << first << int(Decoded::End::Open);
    QTest::newRow("cut in a page") << first + last.chopped(1) << int(Decoded::End::Cut);
    QTest::newRow("cut in its header") << first + last.left(10) << int(Decoded::End::Cut);
    QTest::newRow("no page") << QByteArray(100'000, 'x') << int(Decoded::End::Cut);
}

void TestFrames::endOfOgg()
{
    QFETCH(QByteArray, content);
    FileWindow file(put(content));
    QTEST(int(oggEnd(file)), "end");
}

void TestFrames::endOfMp4_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("end");
    const QByteArray start = box("ftyp", "M4B ");
    const QByteArray sound = box("mdat", QByteArray(1000, 's'));
    const QByteArray open = QByteArray(4, '\0') + "mdat" + QByteArray(50, 's');
    const QByteArray large
        = QByteArray(3, '\0') + char(1) + "mdat" + QByteArray(7, '\0') + char(26) + QByteArray(10, 's');
    QTest::newRow("whole") << start + sound << int(Decoded::End::Whole);
    QTest::newRow("cut") << start + sound.chopped(1) << int(Decoded::End::Cut);
    QTest::newRow("to the end of the file") << start + open << int(Decoded::End::Whole);
    QTest::newRow("64 bits") << start + large << int(Decoded::End::Whole);
    QTest::newRow("64 bits, cut") << start + large.chopped(1) << int(Decoded::End::Cut);
    QTest::newRow("a box that is too small") << start + QByteArray("\0\0\0\5mdat", 8) << int(Decoded::End::Cut);
}

void TestFrames::endOfMp4()
{
    QFETCH(QByteArray, content);
    FileWindow file(put(content));
    QTEST(int(mp4End(file)), "end");
}

QTEST_GUILESS_MAIN(TestFrames)
#include "test_frames.moc"
