// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/library/madeaudio.h"
#include "workers/library/probepool.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <taglib/attachedpictureframe.h>
#include <taglib/id3v2tag.h>
#include <taglib/mp4file.h>
#include <taglib/mpegfile.h>
#include <taglib/textidentificationframe.h>
#include <taglib/tpropertymap.h>
#include <taglib/vorbisfile.h>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
QLatin1String operator""_key(const char *text, std::size_t size)
{
    return QLatin1String(text, qsizetype(size));
}

TagLib::String words(const char *utf8)
{
    return TagLib::String(utf8, TagLib::String::UTF8);
}

void addText(TagLib::ID3v2::Tag &tag, const char *id, const char *utf8)
{
    auto *frame = new TagLib::ID3v2::TextIdentificationFrame(id, TagLib::String::UTF16);
    frame->setText(words(utf8));
    tag.addFrame(frame); // takes it
}

void addUserText(TagLib::ID3v2::Tag &tag, const char *name, const TagLib::StringList &values)
{
    auto *frame = new TagLib::ID3v2::UserTextIdentificationFrame(words(name), values, TagLib::String::UTF16);
    tag.addFrame(frame); // takes it
}
} // namespace

/// What the real child says of files as players and taggers make them.
class TestProbeFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsEachFormat_data();
    void readsEachFormat();
    void readsFramesOfId3_data();
    void readsFramesOfId3();
    void readsOldestTags();
    void readsAtomsOfBooks();
    void readsChaptersWithoutEnds();
    void readsStatedLengths();
    void estimatesAreMarked();
    void repairsTexts_data();
    void repairsTexts();
    void capsTexts();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString copied(const QString &from, const QString &name) const;
    Result<AudioFile> probe(const QString &name) { return m_pool.probe(QFile::encodeName(path(name)), {}); }
    static ProbePlan plan();

    const QTemporaryDir m_folder;
    SystemClock m_clock;
    ProbePool m_pool{plan(), m_clock};
};

ProbePlan TestProbeFiles::plan()
{
    ProbePlan plan;
    plan.program = KURAMORI_PROBE;
    return plan;
}

QString TestProbeFiles::copied(const QString &from, const QString &name) const
{
    QFile::remove(path(name));
    return QFile::copy(path(from), path(name)) ? path(name) : QString();
}

void TestProbeFiles::initTestCase()
{
    const auto make = [this](const char *name, const char *options) {
        makeAudio(m_folder.path(), QLatin1String(name), QString::fromLatin1(options).split(u' '));
    };
    make("book.m4b", "-c:a aac -b:a 64k");
    make("book.m4a", "-c:a alac");
    make("book.mp3", "-c:a libmp3lame -b:a 64k -id3v2_version 3 -metadata NARRATOR=Nora");
    make("four.mp3", "-c:a libmp3lame -b:a 64k -id3v2_version 4 -metadata NARRATOR=Nora");
    make("plain.mp3", "-c:a libmp3lame -b:a 64k -id3v2_version 0 -write_xing 0");
    make("book.ogg", "-c:a libvorbis");
    make("book.opus", "-c:a libopus");
    make("book.flac", "-c:a flac");
    make("book.aac", "-c:a aac -b:a 64k");
    make("book.wma", "-c:a wmav2");
    QVERIFY(QFile::exists(path(QStringLiteral("book.wma"))));
}

void TestProbeFiles::readsEachFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("container");
    QTest::addColumn<QString>("codec");
    QTest::addColumn<int>("rate");
    QTest::addColumn<bool>("hasTags");
    QTest::addColumn<int>("chapters");

    const auto row = [](const char *name, const char *container, const char *codec, int rate, bool tags, int chapters) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(container) << QString::fromLatin1(codec)
                            << rate << tags << chapters;
    };
    row("book.m4b", "mp4", "aac", 44100, true, 2);
    row("book.m4a", "mp4", "alac", 44100, true, 2);
    row("book.mp3", "mp3", "mp3", 44100, true, 2);
    row("four.mp3", "mp3", "mp3", 44100, true, 2);
    row("book.ogg", "ogg", "vorbis", 44100, true, 0); // ffmpeg writes none there
    row("book.opus", "ogg", "opus", 48000, true, 2);
    row("book.flac", "flac", "flac", 44100, true, 0); // nor there
    row("book.aac", "aac", "aac", 44100, false, 0);
    row("book.wma", "asf", "wmav2", 44100, true, 2);
}

void TestProbeFiles::readsEachFormat()
{
    QFETCH(QString, name);
    QFETCH(QString, container);
    QFETCH(QString, codec);
    QFETCH(int, rate);
    QFETCH(bool, hasTags);
    QFETCH(int, chapters);

    const Result<AudioFile> file = probe(name);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    QCOMPARE(file->container, container);
    QCOMPARE(file->codec, codec);
    QCOMPARE(file->sampleRate, rate);
    QCOMPARE(file->channels, 1);
    QVERIFY(file->duration >= 2990ms && file->duration <= 3100ms);
    QVERIFY(file->bitrate > 5000 && file->bitrate < 800'000);
    QCOMPARE(file->value("title"_key), hasTags ? QStringLiteral("The Book") : QString());
    QCOMPARE(file->value("album"_key), hasTags ? QStringLiteral("The Album") : QString());
    QCOMPARE(file->value("artist"_key), hasTags ? QStringLiteral("An Author") : QString());
    QCOMPARE(file->value("composer"_key), hasTags ? QStringLiteral("A Reader") : QString());
    QCOMPARE(file->chapters.size(), chapters);
    const bool hasEnds = container != QLatin1String("asf"); // whose markers state none
    if (chapters > 0) {
        QCOMPARE(file->chapters,
                 (QList<AudioChapter>{{0ms, hasEnds ? 1000ms : 0ms, QStringLiteral("One")},
                                      {1000ms, file->chapters.at(1).end, QStringLiteral("Zwei ü")}}));
        QVERIFY(hasEnds ? file->chapters.at(1).end >= 2990ms : file->chapters.at(1).end == 1000ms);
    }
    QVERIFY(!file->hasCover);
    QVERIFY(!file->isEncrypted);
}

void TestProbeFiles::readsFramesOfId3_data()
{
    QTest::addColumn<TagLib::ID3v2::Version>("version");
    QTest::newRow("2.3") << TagLib::ID3v2::v3;
    QTest::newRow("2.4") << TagLib::ID3v2::v4;
}

void TestProbeFiles::readsFramesOfId3()
{
    QFETCH(TagLib::ID3v2::Version, version);
    {
        TagLib::MPEG::File file(
            QFile::encodeName(copied(QStringLiteral("plain.mp3"), QStringLiteral("id3.mp3"))).constData());
        TagLib::ID3v2::Tag &tag = *file.ID3v2Tag(true);
        addText(tag, "TIT2", "吾輩は猫である");
        addText(tag, "TRCK", "3/12");
        addText(tag, "TCON", "101");
        addText(tag, "TDRC", "1999");
        addUserText(tag, "narrator", words("One Reader"));
        addUserText(tag, "SERIES", words("Discworld"));
        addUserText(tag, "series-part", words("2.5"));
        addUserText(tag, "AUDIBLE_ASIN", words("B012345678"));
        addUserText(tag, "Unheard of", words("nothing"));
        auto *picture = new TagLib::ID3v2::AttachedPictureFrame;
        picture->setMimeType("image/jpeg");
        picture->setPicture(TagLib::ByteVector(1000, 'x'));
        tag.addFrame(picture); // takes it
        QVERIFY(file.save(TagLib::MPEG::File::ID3v2, TagLib::File::StripOthers, version));
    }
    const Result<AudioFile> file = probe(QStringLiteral("id3.mp3"));
    QVERIFY(file);
    QCOMPARE(file->value("title"_key), QStringLiteral("吾輩は猫である"));
    QCOMPARE(file->value("track"_key), QStringLiteral("3/12"));
    QCOMPARE(file->value("genre"_key), QStringLiteral("Speech"));
    QCOMPARE(file->value("date"_key), QStringLiteral("1999"));
    QCOMPARE(file->value("narrator"_key), QStringLiteral("One Reader"));
    QCOMPARE(file->value("series"_key), QStringLiteral("Discworld"));
    QCOMPARE(file->value("series_part"_key), QStringLiteral("2.5"));
    QCOMPARE(file->value("asin"_key), QStringLiteral("B012345678"));
    QVERIFY(file->hasCover);
    QCOMPARE(file->tags.size(), 8);
}

void TestProbeFiles::readsOldestTags()
{
    {
        TagLib::MPEG::File file(
            QFile::encodeName(copied(QStringLiteral("plain.mp3"), QStringLiteral("v1.mp3"))).constData());
        file.tag()->setTitle("Old");
        file.tag()->setYear(1998);
        QVERIFY(file.save(TagLib::MPEG::File::ID3v1, TagLib::File::StripOthers));
    }
    const Result<AudioFile> file = probe(QStringLiteral("v1.mp3"));
    QVERIFY(file);
    QCOMPARE(file->value("title"_key), QStringLiteral("Old"));
    QCOMPARE(file->value("date"_key), QStringLiteral("1998"));
}

void TestProbeFiles::readsAtomsOfBooks()
{
    {
        TagLib::MP4::File file(
            QFile::encodeName(copied(QStringLiteral("book.m4b"), QStringLiteral("atoms.m4b"))).constData());
        TagLib::MP4::Tag &tag = *file.tag();
        tag.setItem("\251nrt", TagLib::StringList(words("Stephen Fry")));
        tag.setItem("\251mvn", TagLib::StringList(words("Foundation")));
        tag.setItem("----:com.apple.iTunes:SERIES", TagLib::StringList(words("Robots")));
        tag.setItem("----:com.pilabor.tone:ISBN", TagLib::StringList(words("9783161484100")));
        tag.setItem("trkn", TagLib::MP4::Item(4, 9));
        tag.setItem("\251day", TagLib::StringList(words("2001")));
        TagLib::MP4::CoverArtList covers;
        covers.append(TagLib::MP4::CoverArt(TagLib::MP4::CoverArt::JPEG, TagLib::ByteVector(1000, 'x')));
        tag.setItem("covr", covers);
        QVERIFY(file.save());
    }
    const Result<AudioFile> file = probe(QStringLiteral("atoms.m4b"));
    QVERIFY(file);
    QCOMPARE(file->value("narrator"_key), QStringLiteral("Stephen Fry"));
    QCOMPARE(file->value("movement_name"_key), QStringLiteral("Foundation"));
    QCOMPARE(file->value("series"_key), QStringLiteral("Robots"));
    QCOMPARE(file->value("isbn"_key), QStringLiteral("9783161484100"));
    QCOMPARE(file->value("track"_key), QStringLiteral("4/9"));
    QCOMPARE(file->value("date"_key), QStringLiteral("2001"));
    QCOMPARE(file->chapters.size(), 2);
    QVERIFY(file->hasCover);
}

/// Nero's list alone, as MP4 taggers write it: without the track that QuickTime's chapters are.
void TestProbeFiles::readsChaptersWithoutEnds()
{
    QByteArray content = contentOf(path(QStringLiteral("book.m4b")));
    QCOMPARE(content.count("tref"), 1); // what names the track
    QVERIFY(content.contains("chpl"));
    writeTo(QFile::encodeName(path(QStringLiteral("nero.m4b"))), content.replace("tref", "free"));
    const Result<AudioFile> file = probe(QStringLiteral("nero.m4b"));
    QVERIFY(file);
    QCOMPARE(file->chapters,
             (QList<AudioChapter>{{0ms, 0ms, QStringLiteral("One")}, {1000ms, 1000ms, QStringLiteral("Zwei ü")}}));
}

void TestProbeFiles::readsStatedLengths()
{
    QVERIFY(QFile::copy(path(QStringLiteral("book.mp3")), path(QStringLiteral("length.mp3"))));
    TagLib::MPEG::File mpeg(QFile::encodeName(path(QStringLiteral("length.mp3"))).constData());
    addText(*mpeg.ID3v2Tag(true), "TLEN", "9000");
    addUserText(*mpeg.ID3v2Tag(true), "LENGTH", TagLib::StringList(words("long")));
    QVERIFY(mpeg.save());
    QCOMPARE(probe(QStringLiteral("length.mp3"))->values("length"_key), QStringList{QStringLiteral("9000")});
}

void TestProbeFiles::estimatesAreMarked()
{
    QVERIFY(probe(QStringLiteral("plain.mp3"))->isDurationEstimated);
    QVERIFY(!probe(QStringLiteral("book.mp3"))->isDurationEstimated);
    QVERIFY(!probe(QStringLiteral("book.m4b"))->isDurationEstimated);
    QVERIFY(!probe(QStringLiteral("book.aac"))->isDurationEstimated);
    QByteArray longer;
    for (int i = 0; i < 60; ++i) {
        longer += contentOf(path(QStringLiteral("book.aac")));
    }
    writeTo(QFile::encodeName(path(QStringLiteral("long.aac"))), longer);
    const Result<AudioFile> file = probe(QStringLiteral("long.aac"));
    QVERIFY(file->isDurationEstimated);
    QVERIFY(file->duration > 176s && file->duration < 188s);
}

void TestProbeFiles::repairsTexts_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("atom") << QStringLiteral("book.m4b");
    QTest::newRow("Vorbis comment") << QStringLiteral("book.flac");
}

/// Latin-1 where UTF-8 must stand.
void TestProbeFiles::repairsTexts()
{
    QFETCH(QString, name);
    QByteArray content = contentOf(path(name));
    const qsizetype at = content.indexOf("An Author");
    QVERIFY(at > 0);
    content.replace(at, 9, "An \xC4uth\x80r");
    writeTo(QFile::encodeName(path(QStringLiteral("latin"))), content);
    const Result<AudioFile> file = probe(QStringLiteral("latin"));
    QVERIFY(file);
    QCOMPARE(file->value("artist"_key), QStringLiteral("An \uFFFDuth\uFFFDr"));
    QCOMPARE(file->value("title"_key), QStringLiteral("The Book"));
}

void TestProbeFiles::capsTexts()
{
    {
        TagLib::Vorbis::File file(
            QFile::encodeName(copied(QStringLiteral("book.ogg"), QStringLiteral("caps.ogg"))).constData());
        for (int i = 0; i < 100; ++i) {
            file.tag()->addField("GENRE", TagLib::String::number(i), false);
        }
        file.tag()->addField("GENRE", "7", false);
        file.tag()->addField("DESCRIPTION", words(QByteArray("ä").repeated(5000).constData()));
        QVERIFY(file.save());
    }
    const Result<AudioFile> file = probe(QStringLiteral("caps.ogg"));
    QVERIFY(file);
    QCOMPARE(file->values("genre"_key).size(), 64);
    QCOMPARE(file->value("description"_key), QString(2048, QChar(0xE4)));
}

QTEST_GUILESS_MAIN(TestProbeFiles)
#include "test_probefiles.moc"
