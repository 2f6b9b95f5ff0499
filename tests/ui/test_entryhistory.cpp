// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/animetie.h"
#include "models/store/anilisttable.h"
#include "models/store/providerseriestable.h"
#include "models/store/recordingtable.h"
#include "models/store/wantedtable.h"
#include "tests/models/domain/toldseries.h"
#include "tests/ui/samplehouse.h"
#include "ui/panels/commands.h"

#include <QTest>
#include <QUndoStack>

using namespace kuramori;

namespace
{
const QString spring = QStringLiteral("Spring Tide");
const QString weir = QStringLiteral("The Weir");
} // namespace

/// What was said of a volume is taken back and said again after its list was numbered anew.
class TestEntryHistory final : public QObject
{
    Q_OBJECT
    std::unique_ptr<SampleHouse> m_house;
    std::unique_ptr<QUndoStack> m_history;
    std::unique_ptr<Commands> m_commands;
    SeriesId m_series;

    void wait() const { QTRY_VERIFY(!m_commands->isBusy()); }
    void undo() const
    {
        m_history->undo();
        wait();
    }
    void redo() const
    {
        m_history->redo();
        wait();
    }
    EntryOfSeries entry(const char *key) const { return {m_series, QString::fromLatin1(key)}; }
    void say(OverrideKind kind, const char *key) const
    {
        m_commands->sayOfEntries(kind, {entry(key)});
        wait();
    }
    void tell(const QStringList &entries) const
    {
        m_house->clock.advance(std::chrono::hours(1));
        m_house->write([&](WriteTx &tx) {
            ProviderSeriesTable(tx).keep(
                catalogueOf(BookProvider::Hardcover, QStringLiteral("11"), QStringLiteral("Tidewater"), entries),
                tx.now());
            WantedTable(tx).bringUpToDate(m_series);
        });
    }
    /// Numbers of Spring Tide and of The Weir.
    void number(int first, int second) const
    {
        tell({QStringLiteral("%1 | Spring Tide | 103").arg(first), QStringLiteral("%1 | The Weir | 105").arg(second)});
    }
    /// What of these is wanted, with the places: "Spring Tide 3".
    QStringList wanted() const
    {
        return m_house->read([](ReadTx &tx) {
            return QStringList(tx.all("SELECT title, entry_key FROM wanted WHERE is_wanted <> 0 ORDER BY title",
                                      [](const Row &row) { return row.text(0) + u' ' + row.text(1); }));
        });
    }
    QString standing(const QString &title) const
    {
        return m_house->read([&](ReadTx &tx) {
            return tx
                .first(
                    "SELECT standing FROM wanted WHERE title = $1", [](const Row &row) { return row.text(0); }, title)
                .value_or(QString());
        });
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<SampleHouse>();
        m_house->addBooks();
        m_history = std::make_unique<QUndoStack>();
        m_commands = std::make_unique<Commands>(*m_house->store, m_house->kinds, *m_history);
        m_series = m_house->read(
            [](ReadTx &tx) { return SeriesId(tx.number("SELECT id FROM series WHERE name = 'Tidewater'")); });
        number(3, 5);
        m_house->write([this](WriteTx &tx) {
            tx.run("INSERT INTO series_links (series_id, provider, source_id, verdict, proof, judged_at) VALUES ($1, "
                   "'hardcover', '11', 'linked', '{}', $2)",
                   m_series, tx.now());
            WantedTable(tx).bringUpToDate(m_series);
        });
    }
    void cleanup()
    {
        m_commands.reset();
        m_history.reset();
        m_house.reset();
    }

    void aWantIsTakenBackAndSaidAgain()
    {
        say(OverrideKind::WantEntry, "3");
        number(5, 3);
        QCOMPARE(wanted(), QStringList{spring + QStringLiteral(" 5")});
        undo();
        QCOMPARE(wanted(), QStringList());
        number(6, 5);
        redo();
        QCOMPARE(wanted(), QStringList{spring + QStringLiteral(" 6")});
        number(3, 6);
        undo();
        QCOMPARE(wanted(), QStringList());
    }

    /// Several are said at once and one of them is taken back: the others stay, on all ways there and back.
    void aPartOfWhatWasSaidAtOnce_data()
    {
        QTest::addColumn<QString>("taken");
        QTest::addColumn<QString>("left");
        QTest::newRow("the last") << "5"
                                  << "Spring Tide 3";
        QTest::newRow("the first") << "3"
                                   << "The Weir 5";
    }
    void aPartOfWhatWasSaidAtOnce()
    {
        QFETCH(QString, taken);
        QFETCH(QString, left);
        const QStringList both{spring + QStringLiteral(" 3"), weir + QStringLiteral(" 5")};
        m_commands->sayOfEntries(OverrideKind::WantEntry, {entry("3"), entry("5")});
        wait();
        QCOMPARE(wanted(), both);
        m_commands->takeBackOfEntries(OverrideKind::WantEntry, {{m_series, taken}});
        wait();
        QCOMPARE(wanted(), QStringList{left});
        undo();
        QCOMPARE(wanted(), both);
        redo();
        QCOMPARE(wanted(), QStringList{left});
        undo();
        undo();
        QCOMPARE(wanted(), QStringList());
        redo();
        QCOMPARE(wanted(), both);
    }

    /// What the others had ended stays ended.
    void aPartThatEndedNothing()
    {
        say(OverrideKind::WantEntry, "5");
        m_commands->sayOfEntries(OverrideKind::IgnoreGap, {entry("3"), entry("5")});
        wait();
        m_commands->takeBackOfEntries(OverrideKind::IgnoreGap, {entry("3")});
        wait();
        QCOMPARE(standing(spring), QStringLiteral("missing"));
        QCOMPARE(standing(weir), QStringLiteral("ignored"));
        QCOMPARE(wanted(), QStringList());
        undo();
        QCOMPARE(standing(spring), QStringLiteral("ignored"));
        undo();
        QCOMPARE(wanted(), QStringList{weir + QStringLiteral(" 5")});
    }

    /// What was said of an anime by AniList's number is taken back by that of MyAnimeList.
    void anAnimeThatGotItsNumber()
    {
        const EntryOfSeries before{SeriesId(), aniListKey(101)};
        m_commands->sayOfEntries(OverrideKind::PinEntry, {before});
        wait();
        m_house->write([](WriteTx &tx) {
            AniListAnime anime;
            anime.id = 101;
            anime.malId = 77;
            anime.romaji = QStringLiteral("Tide");
            AniListTable(tx).keep(anime, tx.now());
        });
        const auto words = [this] {
            return m_house->read([](ReadTx &tx) {
                return tx.number("SELECT count(*) FROM overrides WHERE "
                                 "kind = 'pin_anime' AND ended_at IS NULL");
            });
        };
        QCOMPARE(words(), 1);
        m_commands->takeBackOfEntries(OverrideKind::PinEntry, {{SeriesId(), malKey(77)}});
        wait();
        QCOMPARE(words(), 0);
        undo();
        QCOMPARE(words(), 1);
        m_commands->takeBackOfAnime(OverrideKind::PinAnime, {malKey(77)});
        wait();
        QCOMPARE(words(), 0);
    }

    void anotherBooksWordStays()
    {
        say(OverrideKind::WantEntry, "3");
        number(5, 3);
        say(OverrideKind::WantEntry, "3");
        const QStringList both{spring + QStringLiteral(" 5"), weir + QStringLiteral(" 3")};
        QCOMPARE(wanted(), both);
        undo();
        QCOMPARE(wanted(), QStringList{spring + QStringLiteral(" 5")});
        redo();
        QCOMPARE(wanted(), both);
        number(3, 5);
        undo();
        QCOMPARE(wanted(), QStringList{spring + QStringLiteral(" 3")});
        undo();
        QCOMPARE(wanted(), QStringList());
    }

    void whatWasTakenBackByItsPlaceIsSaidAgain()
    {
        say(OverrideKind::WantEntry, "3");
        number(5, 3);
        m_commands->takeBackOfEntries(OverrideKind::WantEntry, {entry("3")}); // is another one's place
        wait();
        QCOMPARE(wanted(), QStringList{spring + QStringLiteral(" 5")});
        m_commands->takeBackOfEntries(OverrideKind::WantEntry, {entry("5")});
        wait();
        QCOMPARE(wanted(), QStringList());
        number(3, 5);
        undo();
        QCOMPARE(wanted(), QStringList{spring + QStringLiteral(" 3")});
    }

    void ignoredTakenBackWhileItIsAway()
    {
        say(OverrideKind::IgnoreGap, "3");
        QCOMPARE(standing(spring), QStringLiteral("ignored"));
        tell({QStringLiteral("3 | The Weir | 105")});
        QCOMPARE(standing(spring), QString());
        QCOMPARE(standing(weir), QStringLiteral("missing"));
        undo();
        number(6, 3);
        QCOMPARE(standing(spring), QStringLiteral("missing"));
        tell({QStringLiteral("3 | The Weir | 105"), QStringLiteral("6 | Flotsam | 106")});
        redo();
        QCOMPARE(standing(QStringLiteral("Flotsam")), QStringLiteral("missing"));
        number(6, 3);
        QCOMPARE(standing(spring), QStringLiteral("ignored"));
    }

    void aChosenRecording()
    {
        const RecordKey key{BookProvider::Audnexus, QStringLiteral("B0TIDE0001"), QStringLiteral("us")};
        m_house->write([&](WriteTx &tx) {
            ToldRecording told;
            told.record.provider = key.provider;
            told.record.id = key.id;
            told.record.region = key.region;
            told.saidAt = tx.now();
            RecordingTable(tx).keep(m_series, QStringLiteral("3"), {{key.provider, {told}, true, {}}});
        });
        const auto chosen = [this](const char *place) {
            return m_house->read([&](ReadTx &tx) { return RecordingRows(tx).chosen(m_series, QLatin1String(place)); });
        };
        m_commands->chooseRecording(entry("3"), key);
        wait();
        number(5, 3);
        QVERIFY(chosen("5") == key && !chosen("3"));
        undo();
        QVERIFY(!chosen("5") && !chosen("3"));
        number(3, 5);
        redo();
        QVERIFY(chosen("3") == key && !chosen("5"));
    }
};

QTEST_MAIN(TestEntryHistory)
#include "test_entryhistory.moc"
