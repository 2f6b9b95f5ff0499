// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/anilisttable.h"
#include "models/store/itemjudging.h"
#include "models/store/itemtable.h"
#include "models/store/labelledcases.h"
#include "models/store/providerseriestable.h"
#include "models/store/recordtable.h"
#include "tests/models/domain/toldseries.h"
#include "tests/support/overrulingdesk.h"

#include <QTest>

using namespace kuramori;

namespace
{
BookRecord recordOf(const char *id, const char *title, const char *author)
{
    BookRecord record;
    record.provider = BookProvider::Audnexus;
    record.id = QLatin1String(id);
    record.facts.title = QLatin1String(title);
    record.facts.authors = {QLatin1String(author)};
    record.format = BookFormat::Audio;
    return record;
}

/// What MyAnimeList has as number 1.
AniListAnime aniListOf(qint64 id, std::optional<qint64> malId, const char *format = "TV")
{
    const Anime anime = numbered(1);
    AniListAnime record;
    record.id = id;
    record.malId = malId;
    record.type = QStringLiteral("ANIME");
    record.romaji = anime.title;
    record.format = QLatin1String(format);
    record.start = anime.airedFrom;
    record.episodes = anime.episodes;
    return record;
}
} // namespace

/// Corrections against the rules without them, of each kind; on both dialects.
class TestLabelledCases final : public QObject, private OverrulingDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void books_data();
    void books();
    void recordings_data();
    void recordings();
    void fields_data();
    void fields();
    void series_data();
    void series();
    void rivals();
    void anime_data();
    void anime();
    void anUnheardRecordIsNoCase();
    void searches_data();
    void searches();
    void whatWasLeftOutIsStillCompared();
    void takenBackIsNoCase();

private:
    QString cases(CaseKind kind); ///< "agrees contradicts", of that kind
    void say(OverrideKind kind, const QString &subject, const QString &object);
    void tell(const QStringList &entries, const char *id);
    void hear(const AniListAnime &record);
    ItemId putTagged(const QString &title, const QString &author);
    void bring(ItemId item, const QList<BookRecord> &records);
};

void TestLabelledCases::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    beginOverruling(dialect);
    need(store().write([](WriteTx &tx) {
        for (const char *table :
             {"overrides", "provider_records", "provider_series", "anilist_records", "identifiers"}) {
            tx.run(std::string("DELETE FROM ") + table);
        }
    }));
}

QString TestLabelledCases::cases(CaseKind kind)
{
    QStringList verdicts;
    const auto all = need(store().read([](ReadTx &tx) { return labelledCases(tx); }));
    for (const LabelledCase &one : all) {
        if (one.kind == kind) {
            verdicts.append(caseVerdictName(one.verdict));
        }
    }
    return verdicts.join(u' ');
}

void TestLabelledCases::say(OverrideKind kind, const QString &subject, const QString &object)
{
    speak([&](Overruling &words) { return words.say({{kind, subject, object}}); });
}

void TestLabelledCases::books_data()
{
    QTest::addColumn<OverrideKind>("kind");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("verdict");
    using enum OverrideKind;
    const auto row = [](OverrideKind kind, const char *other, const char *verdict) {
        QTest::addRow("%s %s", qPrintable(overrideKindName(kind)), verdict)
            << kind << QString::fromLatin1(other) << QString::fromLatin1(verdict);
    };
    row(SameWork, "The Girl with the Dragon Tattoo | Stieg Larsson", "agrees");
    row(SameWork, "The Girl Who Played with Fire | Stieg Larsson", "contradicts");
    row(SameWork, "The Girl with the Dragon Tattoo Millennium | Stieg Larsson", "open");
    row(OtherWork, "The Girl Who Played with Fire | Stieg Larsson", "agrees");
    row(OtherWork, "The Girl with the Dragon Tattoo | Stieg Larsson", "contradicts");
    row(OtherWork, "The Girl with the Dragon Tattoo Millennium | Stieg Larsson", "open");
}

void TestLabelledCases::books()
{
    QFETCH(OverrideKind, kind);
    QFETCH(QString, other);
    const ItemId a = put(QStringLiteral("The Girl with the Dragon Tattoo | Stieg Larsson"));
    const ItemId b = put(other);
    QCOMPARE(cases(CaseKind::Work), QString());
    relate(kind, {a}, {b});
    QTEST(cases(CaseKind::Work), "verdict");
}

void TestLabelledCases::recordings_data()
{
    QTest::addColumn<OverrideKind>("kind");
    QTest::addColumn<QString>("narrator");
    QTest::addColumn<QString>("verdict");
    using enum OverrideKind;
    const auto row = [](OverrideKind kind, const char *narrator, const char *verdict) {
        QTest::addRow("%s %s", qPrintable(overrideKindName(kind)), verdict)
            << kind << QString::fromLatin1(narrator) << QString::fromLatin1(verdict);
    };
    row(SameEdition, "Scott Brick", "agrees");
    row(SameEdition, "Simon Vance", "contradicts");
    row(SameEdition, "", "open");
    row(OtherEdition, "Simon Vance", "agrees");
    row(OtherEdition, "Scott Brick", "contradicts");
    row(OtherEdition, "", "open");
}

void TestLabelledCases::recordings()
{
    QFETCH(OverrideKind, kind);
    QFETCH(QString, narrator);
    const ItemId a = put(QStringLiteral("Dune | Frank Herbert | | Scott Brick"));
    const ItemId b = put(QStringLiteral("Dune | Frank Herbert | | ") + narrator);
    relate(kind, {a}, {b});
    QTEST(cases(CaseKind::Recording), "verdict");
    const auto all = need(store().read([](ReadTx &tx) { return labelledCases(tx); }));
    const auto told = std::ranges::find(all, CaseKind::Recording, [](const LabelledCase &one) { return one.kind; });
    QVERIFY(told->isOfItem());
    QCOMPARE(told->subject, QString::number(a.value()));
    QVERIFY(!told->name.isEmpty()
            && told->said.startsWith(QLatin1String("not ")) == (kind == OverrideKind::OtherEdition));
}

ItemId TestLabelledCases::putTagged(const QString &title, const QString &author)
{
    const ItemId item = put(title + QLatin1String(" | ") + author);
    need(store().write([&](WriteTx &tx) {
        ItemTable(tx).setAssertions(item,
                                    {{BookSource::Tags, BookField::Title, 0, title, {}, 0.6},
                                     {BookSource::Tags, BookField::Author, 0, author, {}, 0.6},
                                     {BookSource::Tags, BookField::Year, 0, QStringLiteral("1965"), {}, 0.6},
                                     {BookSource::Folder, BookField::Year, 0, QStringLiteral("1966"), {}, 0.5}});
    }));
    return item;
}

void TestLabelledCases::fields_data()
{
    QTest::addColumn<OverrideKind>("kind");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("verdict");
    using enum OverrideKind;
    const auto row = [](OverrideKind kind, const char *word, const char *verdict) {
        QTest::addRow("%s %s", qPrintable(overrideKindName(kind)), word)
            << kind << QString::fromLatin1(word) << QString::fromLatin1(verdict);
    };
    row(HoldField, R"(title ["Dune"])", "agrees");
    row(HoldField, R"(title ["Sands"])", "contradicts");
    row(HoldField, R"(year ["1965"])", "open"); // the rules are not sure
    row(HoldField, R"(publisher ["Tor"])", "open"); // nobody else says anything
    row(HoldField, "subtitle []", "agrees");
    row(HoldField, "author []", "contradicts");
    row(AcceptField, R"(title ["Dune"])", "agrees");
    row(AcceptField, R"(title ["Sands"])", "contradicts");
}

void TestLabelledCases::fields()
{
    QFETCH(OverrideKind, kind);
    QFETCH(QString, word);
    const ItemId item = putTagged(QStringLiteral("Dune"), QStringLiteral("Frank Herbert"));
    say(kind, QString::number(item.value()), word);
    QTEST(cases(CaseKind::Field), "verdict");
}

void TestLabelledCases::tell(const QStringList &entries, const char *id)
{
    need(store().write([&](WriteTx &tx) {
        const SeriesId series(tx.number("SELECT id FROM series WHERE name = 'The Long Road'"));
        ProviderSeriesTable table(tx);
        table.keep(answerOf(BookProvider::Hardcover, QLatin1String(id), QStringLiteral("The Long Road"), entries),
                   tx.now());
        table.judge(series, BookProvider::Hardcover, {QLatin1String(id)});
    }));
}

void TestLabelledCases::series_data()
{
    QTest::addColumn<OverrideKind>("kind");
    QTest::addColumn<QString>("object");
    QTest::addColumn<bool>("isSureTold"); // a series that is ours for sure, number 7
    QTest::addColumn<QString>("verdict");
    using enum OverrideKind;
    const auto row = [](OverrideKind kind, const char *object, bool isSureTold, const char *verdict) {
        QTest::addRow("%s %s %d", qPrintable(overrideKindName(kind)), object, int(isSureTold))
            << kind << QString::fromLatin1(object) << isSureTold << QString::fromLatin1(verdict);
    };
    row(LinkSeries, "hardcover:7", true, "agrees");
    row(LinkSeries, "hardcover:8", true, "contradicts");
    row(LinkSeries, "hardcover:8", false, "open");
    row(NotSeries, "hardcover:7", true, "contradicts");
    row(NotSeries, "hardcover:8", true, "agrees");
    row(NotSeries, "hardcover:8", false, "open");
    row(NoSeries, "", true, "contradicts");
    row(NoSeries, "", false, "open");
}

void TestLabelledCases::series()
{
    QFETCH(OverrideKind, kind);
    QFETCH(QString, object);
    QFETCH(bool, isSureTold);
    put(QStringLiteral("The Toll House | Ada Quill | The Long Road #1 | Nora Vale | 2001"));
    put(QStringLiteral("The Mill | Ada Quill | The Long Road #3 | Nora Vale | 2005"));
    if (isSureTold) {
        tell(sixVolumes, "7");
    }
    tell(lines({"9 | Ebb | Ada Quill"}), "8"); // called so and by her, and no more
    const QString subject = QString::number(number("SELECT id FROM series WHERE name = 'The Long Road'"));
    QCOMPARE(cases(CaseKind::Series), QString());
    say(kind, subject, object);
    QTEST(cases(CaseKind::Series), "verdict");
    say(OverrideKind::NotSeries, subject, QStringLiteral("hardcover:99")); // of which nobody told
    QTEST(cases(CaseKind::Series), "verdict");
}

/// What another word refused is no rival; what this very word refused is one again.
void TestLabelledCases::rivals()
{
    put(QStringLiteral("The Toll House | Ada Quill | The Long Road #1 | Nora Vale | 2001"));
    put(QStringLiteral("The Mill | Ada Quill | The Long Road #3 | Nora Vale | 2005"));
    tell(sixVolumes, "7");
    tell(sixVolumes, "9");
    const QString subject = QString::number(number("SELECT id FROM series WHERE name = 'The Long Road'"));
    say(OverrideKind::NotSeries, subject, QStringLiteral("hardcover:7"));
    QCOMPARE(cases(CaseKind::Series), QStringLiteral("open"));
    say(OverrideKind::LinkSeries, subject, QStringLiteral("hardcover:9"));
    QCOMPARE(cases(CaseKind::Series), QStringLiteral("agrees open"));
}

void TestLabelledCases::hear(const AniListAnime &record)
{
    need(store().write([&](WriteTx &tx) {
        lockWorks(tx);
        AniListTable(tx).keep(record, tx.now());
    }));
}

void TestLabelledCases::anime_data()
{
    QTest::addColumn<OverrideKind>("kind");
    QTest::addColumn<qint64>("record");
    QTest::addColumn<QString>("verdict");
    using enum OverrideKind;
    const auto row = [](OverrideKind kind, qint64 record, const char *verdict) {
        QTest::addRow("%s %d", qPrintable(overrideKindName(kind)), int(record))
            << kind << record << QString::fromLatin1(verdict);
    };
    row(IsAniList, 101, "agrees"); // it has the bridge
    row(IsAniList, 102, "contradicts"); // another one has it
    row(NotAniList, 101, "contradicts");
    row(NotAniList, 102, "agrees");
    row(NoAniList, 0, "contradicts");
}

void TestLabelledCases::anime()
{
    QFETCH(OverrideKind, kind);
    QFETCH(qint64, record);
    upsert(numbered(1));
    hear(aniListOf(101, 1));
    hear(aniListOf(102, {}, "MOVIE"));
    say(kind, malKey(1), record > 0 ? aniListKey(record) : QString());
    QTEST(cases(CaseKind::Anime), "verdict");
}

void TestLabelledCases::anUnheardRecordIsNoCase()
{
    upsert(numbered(1));
    say(OverrideKind::IsAniList, malKey(1), aniListKey(102));
    QCOMPARE(cases(CaseKind::Anime), QString());
    hear(aniListOf(102, {}, "MOVIE"));
    QCOMPARE(cases(CaseKind::Anime), QStringLiteral("open")); // a film is no series
    say(OverrideKind::IsAniList, malKey(7), aniListKey(101)); // nor is an unheard anime
    QCOMPARE(cases(CaseKind::Anime), QStringLiteral("open"));
}

void TestLabelledCases::bring(ItemId item, const QList<BookRecord> &records)
{
    need(store().write([&](WriteTx &tx) {
        lockWorks(tx);
        RecordTable table(tx);
        for (const BookRecord &record : records) {
            table.bring(item, table.keep(record, tx.now()));
        }
        table.chooseAnew(item);
        judgeItems(tx, {item});
    }));
}

void TestLabelledCases::searches_data()
{
    QTest::addColumn<QString>("title"); // as the files have it; by Stieg Larsson
    QTest::addColumn<QString>("verdict");
    QTest::newRow("found anyway") << "The Girl with the Dragon Tattoo Millennium"
                                  << "agrees";
    QTest::newRow("found another") << "The Girl with the Dragon Tattoo"
                                   << "contradicts";
    QTest::newRow("found nothing") << "Track 07"
                                   << "open";
}

void TestLabelledCases::searches()
{
    QFETCH(QString, title);
    const QString author = QStringLiteral("Stieg Larsson");
    const ItemId item = putTagged(title, author);
    const auto searchAs = [&](const char *words) {
        speak([&](Overruling &one) { return one.searchAs({item}, {QString::fromLatin1(words), {author}}); });
    };
    searchAs("The Girl with the Dragon Tattoo Millennium");
    bring(item,
          {recordOf("A", "The Girl with the Dragon Tattoo Millennium", "Stieg Larsson"),
           recordOf("B", "The Girl with the Dragon Tattoo", "Stieg Larsson")});
    QTEST(cases(CaseKind::Search), "verdict");
    searchAs("The Santaroga Barrier");
    QCOMPARE(cases(CaseKind::Search), QString()); // it finds nothing, and proves nothing
}

/// A person says that the book is one that the files do not speak of, by its record or by words to search with.
void TestLabelledCases::whatWasLeftOutIsStillCompared()
{
    const QString herbert = QStringLiteral("Frank Herbert");
    const ItemId item = putTagged(QStringLiteral("Dune Messiah"), herbert);
    const BookRecord dune = recordOf("A", "The Santaroga Barrier", "Frank Herbert");
    bring(item, {dune, recordOf("C", "Dune Messiah", "Frank Herbert")});
    QCOMPARE(taken(item), QStringLiteral("C"));
    for (const bool isByRecord : {true, true, false}) { // the second time is redo
        const ActId act = speak([&](Overruling &one) {
            return isByRecord ? one.chooseRecord(item, keyOf(dune))
                              : one.searchAs({item}, {dune.facts.title, {herbert}});
        });
        bring(item, isByRecord ? QList<BookRecord>() : QList{dune}); // the next look-up
        QCOMPARE(taken(item), QStringLiteral("A"));
        QCOMPARE(cases(isByRecord ? CaseKind::Record : CaseKind::Search), QStringLiteral("contradicts"));
        takeBack(act);
        bring(item, {});
        QCOMPARE(taken(item), QStringLiteral("C"));
    }
}

void TestLabelledCases::takenBackIsNoCase()
{
    const ItemId a = put(QStringLiteral("Dune | Frank Herbert"));
    const ItemId b = put(QStringLiteral("Emma | Jane Austen"));
    const ActId act = relate(OverrideKind::SameWork, {a}, {b});
    QCOMPARE(cases(CaseKind::Work), QStringLiteral("contradicts"));
    takeBack(act);
    QCOMPARE(cases(CaseKind::Work), QString());
}

QTEST_GUILESS_MAIN(TestLabelledCases)
#include "test_labelledcases.moc"
