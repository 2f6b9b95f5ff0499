// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/keptseriesjson.h"
#include "models/store/providerseriestable.h"
#include "models/store/schema.h"
#include "models/store/wantedtable.h"
#include "tests/models/domain/toldseries.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"

#include <QDir>
#include <QTest>

using namespace kuramori;

namespace
{
constexpr int lastBefore = 26; ///< the step of the schema after which books were learned

SeriesRecord answer(const QStringList &entries)
{
    return catalogueOf(BookProvider::Hardcover, QStringLiteral("7"), QStringLiteral("The Long Road"), entries);
}
} // namespace

/// A database from before words followed books keeps its words, and they follow from then on; on both dialects.
class TestEntryUpgrade final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();
    void cleanup() { m_folder.reset(); }

    void wordsAreKept();
    void theyFollowByWhatTheRowsKnew();
    void andByWhatTheListKnows();

private:
    void fill(Store &store);
    std::unique_ptr<Store> upgraded();
    void tell(Store &store, const QStringList &entries);
    QString words(Store &store); ///< "The Ferry Crossing 2"

    FreshStores m_stores;
    VirtualClock m_clock;
    StoreOptions m_options;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEntryUpgrade::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    m_folder = std::make_unique<QTemporaryDir>();
    m_options = m_stores.options(dialect);
    m_options.backupFolder = m_folder->filePath(QStringLiteral("backups"));
    const QString kind = dialect == Dialect::Sqlite ? QStringLiteral("sqlite") : QStringLiteral("postgresql");
    const QDir steps(QStringLiteral(":/schema/") + kind);
    QDir(m_folder->path()).mkpath(kind);
    int copied = 0;
    for (const QString &file : steps.entryList()) {
        if (file.left(4).toInt() <= lastBefore) {
            QVERIFY(QFile::copy(steps.filePath(file), m_folder->filePath(kind + u'/' + file)));
            ++copied;
        }
    }
    QCOMPARE(copied, lastBefore);
    StoreOptions before = m_options;
    before.schemaFolder = m_folder->path();
    fill(*m_stores.open(before, m_clock));
}

/// As the program of that step left it: of the second volume no more than Hardcover's number is known, and that was
/// not kept with the row.
void TestEntryUpgrade::fill(Store &store)
{
    need(store.write([](WriteTx &tx) {
        const qint64 series = tx.insert("INSERT INTO series (name, name_key) VALUES ('The Long Road', 'long road')");
        KeptSeries told = withAnswer(
            {}, answer({QStringLiteral("2 | The Ferry Crossing | 102"), QStringLiteral("4 | Home | 104 | B0SIM00004")}),
            tx.now());
        tx.run("INSERT INTO provider_series (provider, source_id, name, content, fingerprint, is_whole, said_at, "
               "changed_at) VALUES ('hardcover', '7', 'The Long Road', $1, 'x', 1, $2, $2)",
               toJson(told), tx.now());
        tx.run("INSERT INTO series_links (series_id, provider, source_id, verdict, proof, judged_at) VALUES ($1, "
               "'hardcover', '7', 'linked', '{}', $2)",
               series, tx.now());
        for (const auto &[key, title, asin] :
             {std::tuple("2", "The Ferry Crossing", "[]"), std::tuple("4", "Home", "[\"B0SIM00004\"]")}) {
            tx.run("INSERT INTO wanted (series_id, entry_key, kind, standing, state, position_from, position_to, "
                   "title, subtitle, authors, released, is_unscheduled, audio, languages, agreeing, dissenting, "
                   "doubts, identifiers, score, parts, is_wanted, is_pinned, is_boosted, said_at, first_seen) VALUES "
                   "($1, $2, 'primary', 'missing', 'wanted', 2, 2, $3, '', 'Ada Quill', '2001', 0, 'yes', "
                   "'[\"en\"]', '[\"hardcover\"]', '[]', '[]', $4, 10, '{}', 1, 0, 0, $5, $5)",
                   series, QString::fromLatin1(key), QString::fromLatin1(title),
                   QStringLiteral("{\"asin\":%1,\"isbn\":[]}").arg(QLatin1String(asin)), tx.now());
            tx.run("INSERT INTO overrides (kind, subject, object, made_at) VALUES ('want_entry', $1, $2, $3)",
                   QString::number(series), QString::fromLatin1(key), tx.now());
        }
    }));
}

std::unique_ptr<Store> TestEntryUpgrade::upgraded()
{
    return m_stores.open(m_options, m_clock);
}

void TestEntryUpgrade::tell(Store &store, const QStringList &entries)
{
    m_clock.advance(std::chrono::hours(1));
    need(store.write([&](WriteTx &tx) {
        ProviderSeriesTable(tx).keep(answer(entries), tx.now());
        WantedTable(tx).bringUpToDate(SeriesId(tx.number("SELECT id FROM series")));
    }));
}

QString TestEntryUpgrade::words(Store &store)
{
    return need(store.read([](ReadTx &tx) {
               return tx.all("SELECT title, entry_key FROM wanted WHERE is_wanted <> 0 ORDER BY title",
                             [](const Row &row) { return row.text(0) + u' ' + row.text(1); });
           }))
        .join(QStringLiteral(", "));
}

void TestEntryUpgrade::wordsAreKept()
{
    const auto store = upgraded();
    QCOMPARE(words(*store), QStringLiteral("Home 4, The Ferry Crossing 2"));
    QCOMPARE(need(store->write([](WriteTx &tx) { return WantedTable(tx).bringStaleUpToDate(10); })), 0);
    QCOMPARE(words(*store), QStringLiteral("Home 4, The Ferry Crossing 2"));
}

void TestEntryUpgrade::theyFollowByWhatTheRowsKnew()
{
    const auto store = upgraded();
    tell(*store,
         {QStringLiteral("2 | The Ferry Crossing | 102"), QStringLiteral("5 | Home | 104 | B0SIM00004"),
          QStringLiteral("4 | The Weir | 105 | B0SIM00005")});
    QCOMPARE(words(*store), QStringLiteral("Home 5, The Ferry Crossing 2"));
}

void TestEntryUpgrade::andByWhatTheListKnows()
{
    const auto store = upgraded();
    QCOMPARE(need(store->write([](WriteTx &tx) { return WantedTable(tx).bringStaleUpToDate(10); })), 0);
    tell(*store, {QStringLiteral("4 | The Ferry Crossing | 102"), QStringLiteral("2 | Home | 104")});
    QCOMPARE(words(*store), QStringLiteral("Home 2, The Ferry Crossing 4"));
}

QTEST_GUILESS_MAIN(TestEntryUpgrade)
#include "test_entryupgrade.moc"
