// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/override.h"
#include "models/domain/sharedaudio.h"

#include <QTest>

using namespace kuramori;

/// What cannot be said beside what, and when files make two items the same.
class TestOverride final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreReadBack();
    void contradictions_data();
    void contradictions();
    void sharedAudio_data();
    void sharedAudio();
};

void TestOverride::namesAreReadBack()
{
    for (const OverrideKind kind : overrideKinds) {
        QVERIFY(overrideKindFrom(overrideKindName(kind)) == kind);
    }
    QVERIFY(!overrideKindFrom(QStringLiteral("like")));
}

void TestOverride::contradictions_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("ends");
    const auto add
        = [](const char *word, const char *ends) { QTest::newRow(word) << word << QString::fromLatin1(ends); };
    add("same_work", "other_work 1 2, other_work 2 1, pin_book 1");
    add("other_work", "same_work 1 2, same_work 2 1, same_edition 1 2, same_edition 2 1, pin_book 1");
    add("same_edition", "other_work 1 2, other_work 2 1, other_edition 1 2, other_edition 2 1, pin_book 1");
    add("other_edition", "same_edition 1 2, same_edition 2 1, pin_book 1");
    add("same_person", "other_person 1 2, other_person 2 1");
    add("other_person", "same_person 1 2, same_person 2 1");
    add("pen_name", "");
    add("pin_book", "");
    add("ignore_book", "");
    add("ignore_pair", "");
    add("ignore_gap", "want_entry 1 2");
    add("want_entry", "ignore_gap 1 2");
    add("pin_entry", "");
    add("boost_entry", "");
    add("choose_recording", "");
    add("link_series", "not_series 1 2, no_series 1");
    add("not_series", "link_series 1 2");
    add("no_series", "");
    add("is_anilist", "not_anilist 1 2, no_anilist 1");
    add("not_anilist", "is_anilist 1 2");
    add("no_anilist", "");
}

void TestOverride::contradictions()
{
    QFETCH(QString, word);
    QStringList ends;
    const Override said{overrideKindFrom(word).value(), QStringLiteral("1"), QStringLiteral("2")};
    for (const Override &other : contradicted(said)) {
        ends.append((overrideKindName(other.kind) + u' ' + other.subject + u' ' + other.object).trimmed());
    }
    QTEST(ends.join(QLatin1String(", ")), "ends");
}

void TestOverride::sharedAudio_data()
{
    QTest::addColumn<SharedAudio>("shared");
    QTest::addColumn<int>("verdict"); // 0: nothing, 1: review, 2: same
    QTest::addColumn<double>("score");
    QTest::newRow("all of both") << SharedAudio{2, 300, 2, 300, 2, 300} << 2 << 1.0;
    QTest::newRow("all of one") << SharedAudio{2, 300, 2, 300, 3, 400} << 1 << 0.75;
    QTest::newRow("half of the smaller") << SharedAudio{1, 100, 2, 200, 5, 1000} << 1 << 0.1;
    QTest::newRow("less than half") << SharedAudio{1, 99, 2, 200, 2, 200} << 0 << 0.0;
    QTest::newRow("an opening") << SharedAudio{1, 1, 20, 900, 30, 800} << 0 << 0.0;
    QTest::newRow("nothing known of one") << SharedAudio{1, 100, 0, 0, 1, 100} << 0 << 0.0;
}

void TestOverride::sharedAudio()
{
    QFETCH(SharedAudio, shared);
    QFETCH(int, verdict);
    QFETCH(double, score);
    const auto found = sharedAudioVerdict(shared);
    QCOMPARE(found ? found->isSame ? 2 : 1 : 0, verdict);
    QCOMPARE(found ? found->score : 0.0, score);
}

QTEST_APPLESS_MAIN(TestOverride)
#include "test_override.moc"
