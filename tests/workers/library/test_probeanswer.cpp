// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storedtags.h"
#include "probe/wire.h"
#include "workers/library/probeanswer.h"

#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
Result<AudioFile> read(const QByteArray &json)
{
    return audioFileOf(readAudioOf({std::uint32_t(probe::Kind::Facts), json}, "book/01.mp3"));
}
} // namespace

/// What the child process says, which may have lost its mind over a file.
class TestProbeAnswer final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void factsAreTakenOver();
    void whatIsNotSaidStaysUnset();
    void whatHasAnotherTypeStaysUnset();
    void tagsAreKeptAsTheStoreHasThem_data();
    void tagsAreKeptAsTheStoreHasThem();
    void whatIsNoObjectIsRefused_data();
    void whatIsNoObjectIsRefused();
    void aThreadReadsManyAnswers();
};

void TestProbeAnswer::factsAreTakenOver()
{
    const auto file = read(R"({"container":"mp4","codec":"aac","duration":61000,"estimated":true,"bitrate":64000,)"
                           R"("rate":44100,"channels":2,"cover":true,"encrypted":true,)"
                           R"("tags":{"title":["Z\"o\\\u00eb"],"artist":["A","B"]},)"
                           R"("chapters":[[0,500,"One"],[500,61000,""]]})");
    QVERIFY(file);
    AudioFile wanted;
    wanted.container = QStringLiteral("mp4");
    wanted.codec = QStringLiteral("aac");
    wanted.duration = 61s;
    wanted.isDurationEstimated = true;
    wanted.bitrate = 64000;
    wanted.sampleRate = 44100;
    wanted.channels = 2;
    wanted.hasCover = true;
    wanted.isEncrypted = true;
    wanted.tags = {{QStringLiteral("title"), QStringLiteral("Z\"o\\ë")},
                   {QStringLiteral("artist"), QStringLiteral("A")},
                   {QStringLiteral("artist"), QStringLiteral("B")}};
    wanted.chapters = {{0ms, 500ms, QStringLiteral("One")}, {500ms, 61s, QString()}};
    QCOMPARE(*file, wanted);
}

void TestProbeAnswer::whatIsNotSaidStaysUnset()
{
    const auto file = read("{}");
    QVERIFY(file);
    QCOMPARE(*file, AudioFile());
}

void TestProbeAnswer::whatHasAnotherTypeStaysUnset()
{
    const auto file = read(R"({"container":7,"duration":"long","bitrate":null,"cover":"yes","tags":{"title":"x"},)"
                           R"("chapters":5})");
    QVERIFY(file);
    QCOMPARE(*file, AudioFile());
}

void TestProbeAnswer::tagsAreKeptAsTheStoreHasThem_data()
{
    QTest::addColumn<QByteArray>("tags");
    QTest::addColumn<bool>("areTaken");
    QTest::newRow("plain") << QByteArray("{\"title\":[\"Dune\"],\"artist\":[\"A\",\"B\"]}") << true;
    QTest::newRow("marks") << QByteArray("{\"title\":[\"a \\\"b\\\" \\\\ c/d\"]}") << true;
    QTest::newRow("lines") << QByteArray(
        "{\"comment\":[\"a\\u000ab\\u000d\\u0009\\u0008\\u000c\\u0001\\u001f\\u007f\"]}")
                           << true;
    QTest::newRow("scripts") << QByteArray("{\"title\":[\"Stra\\u00dfe \\u7269\\u8a9e \\ud83d\\ude00\"]}") << true;
    QTest::newRow("no lists") << QByteArray("{\"title\":\"Dune\"}") << false;
    QTest::newRow("no texts") << QByteArray("{\"title\":[\"Dune\",7]}") << false;
    QTest::newRow("deeper") << QByteArray("{\"title\":[[\"Dune\"]]}") << false;
}

/// Letter for letter as other tags are, for they are compared as texts.
void TestProbeAnswer::tagsAreKeptAsTheStoreHasThem()
{
    QFETCH(QByteArray, tags);
    QFETCH(bool, areTaken);
    const auto read = readAudioOf({std::uint32_t(probe::Kind::Facts), "{\"tags\":" + tags + '}'}, "book/01.mp3");
    QVERIFY(read);
    const QList<AudioTag> apart = tagsOf(read->tags);
    QCOMPARE(apart.isEmpty(), !areTaken);
    QCOMPARE(read->tags, storedTags(apart).toUtf8());
}

void TestProbeAnswer::whatIsNoObjectIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("half") << QByteArray(R"({"codec":"mp3","tags":{"title":[)");
    QTest::newRow("no UTF-8") << QByteArray("{\"codec\":\"\xff\"}");
    QTest::newRow("depths") << QByteArray("{\"tags\":") + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}';
}

void TestProbeAnswer::whatIsNoObjectIsRefused()
{
    QFETCH(QByteArray, json);
    const auto file = read(json);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::BadSchema);
    QVERIFY2(file.error().message.contains(QLatin1String("book/01.mp3")), qPrintable(file.error().message));
}

void TestProbeAnswer::aThreadReadsManyAnswers()
{
    const auto first = read(R"({"codec":"mp3","tags":{"title":["a long title, to be overwritten"]}})");
    QVERIFY(!read("{"));
    const auto second = read(R"({"codec":"aac"})");
    QVERIFY(first && second);
    QCOMPARE(first->value(QLatin1String("title")), QStringLiteral("a long title, to be overwritten"));
    QVERIFY(second->tags.isEmpty());
}

QTEST_GUILESS_MAIN(TestProbeAnswer)
#include "test_probeanswer.moc"
