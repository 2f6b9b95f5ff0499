// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/scanspec.h"
#include "models/store/itemjudging.h"
#include "models/store/itemtable.h"
#include "models/store/jobtable.h"
#include "models/store/librarytable.h"
#include "models/store/recordtable.h"
#include "models/store/worktable.h"
#include "tests/workers/audiobookshelf/writerig.h"
#include "tests/workers/library/folderrig.h"
#include "workers/library/libraryscan.h"
#include "workers/library/probepool.h"

#include <QFile>
#include <QTest>

using namespace kuramori;

namespace
{
using namespace std::chrono_literals;

const QString kestrel = QStringLiteral("Kestrel Audio");
const QString wish = QStringLiteral("Somebody's wish");
const QString shopId = QStringLiteral("B002V0QK4C");
constexpr const char *folderThere = "/audiobooks";
constexpr const char *unknownThere
    = "facts NOT LIKE '%\"publisher\"%' AND asin IS NULL AND is_file = 0 AND audio_files = 1";
} // namespace

/// Audiobookshelf stores what it is sent beside the files, and the library is read again: what came from here is no new
/// voice, what people write there is; on both dialects.
class TestServerEchoes final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void whatWeWroteIsNoVoice();
    void norWhatIsStillOnItsWay();
    void anEditIsHeard();
    void anEditToOurOwnWordIsHeard();
    void whatTheFileSaidBeforeStays();
    void whatWasTakenBackIsHeardAgain();

private:
    void scan();
    void tell(); ///< a provider's word, and a wrong one
    void store() { m_rig.server().control("/_store", "{\"folder\": \"" + m_folder->path() + "\"}"); }
    void edit(const QString &publisher) { m_rig.edit(m_id, {{QStringLiteral("publisher"), publisher}}); }
    /// What metadata.json says of these fields, as it is heard.
    QString heard(const std::string &fields = "'publisher', 'asin'");
    QString publisher() { return m_rig.rig().text("SELECT publisher FROM editions"); }

    SystemClock m_clock;
    WriteRig m_rig;
    std::unique_ptr<FolderRig> m_folder;
    std::unique_ptr<ProbePool> m_pool;
    std::stop_source m_stop;
    RootId m_root;
    ItemId m_item;
    QString m_id;
    QByteArray m_sideCar;
};

/// A book that is whole on both sides, of which nobody knows the publisher.
void TestServerEchoes::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    QVERIFY(m_rig.begin(dialect));
    m_folder = std::make_unique<FolderRig>();
    ProbePlan plan;
    plan.program = KURAMORI_PROBE;
    m_pool = std::make_unique<ProbePool>(plan, m_clock);
    m_id = m_rig.ids(unknownThere).constFirst();
    QVERIFY(!m_id.isEmpty());
    SyncRig &rig = m_rig.rig();
    const QString path = rig.text("SELECT f.path FROM server_files f JOIN server_books b ON b.id = f.book_id "
                                  "WHERE f.type = 'audio' AND b.source_id = '"
                                  + m_id.toStdString() + "'");
    const QByteArray below = path.mid(qsizetype(qstrlen(folderThere)) + 1).toUtf8();
    m_sideCar = below.left(below.lastIndexOf('/')) + "/metadata.json";
    m_folder->put(below);
    rig.map(QLatin1String(folderThere), QFile::decodeName(m_folder->path()));
    m_root = need(m_rig.store().write([this](WriteTx &tx) { return LibraryTable(tx).addRoot(m_folder->path()); }));
    scan();
    QVERIFY(rig.sync().result);
    m_item = ItemId(rig.number("SELECT id FROM items"));
    tell();
}

void TestServerEchoes::scan()
{
    const JobKind kind = libraryJobKinds(m_rig.store(), *m_pool, m_clock).constFirst();
    const ClaimedJob claimed = need(m_rig.store().write([&](WriteTx &tx) {
        JobTable jobs(tx);
        jobs.insert(scanSpec(m_root, QStringLiteral("books")), {{kind.name, kind}});
        return jobs.claim(libraryQueue, 1, QStringLiteral("test:1:a"), 90s).constFirst();
    }));
    Job job(claimed.fence, claimed.args, m_stop.get_token(), [](const Progress &) {});
    kind.work(job);
    need(m_rig.store().write([&](WriteTx &tx) { JobTable(tx).complete({{claimed.fence, job.output()}}); }));
}

void TestServerEchoes::tell()
{
    need(m_rig.store().write([this](WriteTx &tx) {
        lockWorks(tx);
        ItemTable(tx).setWords(m_item, BookSource::Audnexus,
                               {{BookSource::Audnexus, BookField::Publisher, 0, kestrel, {}, 0.95},
                                {BookSource::Audnexus, BookField::Asin, 0, shopId, {}, 0.95}});
        judgeItems(tx, {m_item});
    }));
}

QString TestServerEchoes::heard(const std::string &fields)
{
    return m_rig.rig().text("SELECT value FROM assertions WHERE source = 'metadata_json' AND field IN (" + fields
                            + ") ORDER BY field, position");
}

void TestServerEchoes::whatWeWroteIsNoVoice()
{
    store();
    const JobEnd end = m_rig.rig().write();
    QVERIFY2(end.result, said(end.result).constData());
    QVERIFY(m_rig.base(m_id, BookField::Publisher).contains(kestrel));
    QVERIFY(m_rig.base(m_id, BookField::Asin).contains(shopId));
    QVERIFY(QFile::exists(QFile::decodeName(m_folder->path(m_sideCar))));
    constexpr const char *drifts
        = "SELECT field || sources FROM item_drifts WHERE field IN ('publisher', 'asin') ORDER BY field";
    const QString driftsBefore = m_rig.rig().text(drifts);
    scan();
    QCOMPARE(heard(), QString());
    QVERIFY(!heard("'title'").isEmpty()); // what we did not write is the server's own
    QCOMPARE(publisher(), kestrel);
    QCOMPARE(m_rig.rig().text(drifts), driftsBefore);
    // What is asked about the book is not what a record, right or wrong, has said.
    const auto asked = need(m_rig.store().read([this](ReadTx &tx) { return RecordRows(tx).asked(m_item); }));
    QVERIFY(asked && asked->facts.identifiers.asin.isEmpty());
    // Without the record there is nobody left who says it.
    need(m_rig.store().write([this](WriteTx &tx) { ItemTable(tx).setWords(m_item, BookSource::Audnexus, {}); }));
    QCOMPARE(m_rig.rig().number("SELECT count(*) FROM assertions WHERE field IN ('publisher', 'asin')"), 0);
}

void TestServerEchoes::norWhatIsStillOnItsWay()
{
    store();
    m_rig.fault(R"({"kind": "status", "status": 503, "path": "/api/items/batch/get", "skip": 2})");
    QVERIFY(!m_rig.rig().write().result); // sent, and nobody has read it back
    QCOMPARE(m_rig.base(m_id, BookField::Publisher), QString());
    QVERIFY(QFile::exists(QFile::decodeName(m_folder->path(m_sideCar))));
    scan();
    QCOMPARE(heard(), QString());
    QVERIFY(m_rig.rig().write().result);
    QVERIFY(m_rig.base(m_id, BookField::Publisher).contains(kestrel));
    m_rig.edit(m_id, {{QStringLiteral("subtitle"), wish}}); // the file is written anew, and read again
    scan();
    QCOMPARE(heard(), QString());
    QCOMPARE(heard("'subtitle'"), wish);
}

void TestServerEchoes::anEditIsHeard()
{
    store();
    QVERIFY(m_rig.rig().write().result);
    scan();
    edit(wish);
    scan();
    QCOMPARE(heard(), wish); // and still not the ASIN
    QCOMPARE(publisher(), wish);
}

/// Somebody changes it there and back: since then it is that person's word, which was taken over.
void TestServerEchoes::anEditToOurOwnWordIsHeard()
{
    store();
    QVERIFY(m_rig.rig().write().result);
    for (const QString &name : {wish, kestrel}) {
        edit(name);
        QCOMPARE(m_rig.rig().write().count("adopted"), 1);
    }
    scan();
    QCOMPARE(heard(), kestrel);
}

/// A side-car by another hand, which no server has written: it says so whoever else says it.
void TestServerEchoes::whatTheFileSaidBeforeStays()
{
    m_folder->put(m_sideCar, R"({"publisher": "Kestrel Audio"})");
    scan();
    QCOMPARE(heard(), kestrel);
    QVERIFY(m_rig.rig().write().result);
    QVERIFY(m_rig.base(m_id, BookField::Publisher).contains(kestrel));
    m_folder->put(m_sideCar, R"({"publisher": "Kestrel Audio", "asin": "B002V0QK4C"})"); // read again
    scan();
    QCOMPARE(heard(), kestrel);
}

void TestServerEchoes::whatWasTakenBackIsHeardAgain()
{
    store();
    QVERIFY(m_rig.rig().write().result);
    scan();
    QVERIFY(m_rig.rig().undo(m_rig.lastAct()).result);
    edit(kestrel); // by somebody, since nobody here has
    scan();
    QCOMPARE(heard(), kestrel);
}

QTEST_GUILESS_MAIN(TestServerEchoes)
#include "test_serverechoes.moc"
