// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/audiobookshelf/syncrig.h"

#include <QJsonArray>
#include <QTest>

using namespace kuramori;

namespace
{
const QString batch = QStringLiteral("POST /api/items/batch/get");
constexpr const char *present = "SELECT count(*) FROM server_books WHERE missing_since IS NULL";
constexpr const char *missing = "SELECT count(*) FROM server_books WHERE missing_since IS NOT NULL";
constexpr const char *notices = "SELECT count(*) FROM notices";
} // namespace

/// What a sync keeps of a server, on both dialects.
class TestServerSync final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void initTestCase() { QVERIFY(m_desk.start()); }
    void init() { m_desk.begin(dialect()); }

    void everythingInFewRequests();
    void onlyChangesAreRead();
    void anAuthorIsRenamedWithoutAChangedDate();
    void factsAreKept();
    void aBookThatIsGoneIsMissing();
    void aBookThatIsOnlyUnlistedIsThere();
    void aBookThatComesBackIsTheOneItWas();
    void aLibraryThatIsGoneIsMissing();
    void booksAreFoundHere();
    void anotherAddressForAll();

private:
    static Dialect dialect()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        return dialect;
    }
    QString aBook() { return m_desk.rig().text("SELECT source_id FROM server_books ORDER BY id LIMIT 1"); }

    SyncDesk m_desk;
};

void TestServerSync::everythingInFewRequests()
{
    m_desk.beginWith(dialect(), QStringList{QStringLiteral("--books=1605")});
    const JobEnd end = m_desk.rig().sync();
    QVERIFY2(end.result, said(end.result).constData());
    const int requests = m_desk.server().requests();
    QCOMPARE(m_desk.server().asked(QStringLiteral("GET /api/libraries/%1/items").arg(m_desk.server().mainLibrary())),
             17);
    QCOMPARE(m_desk.server().asked(batch), 17 + 1);
    // Status, user, libraries, the second library, and the user's progress.
    QCOMPARE(requests, 17 + 18 + 5);
    QCOMPARE(end.count("books"), 1605 + 12);
    QCOMPARE(end.count("new"), 1605 + 12);
    QCOMPARE(end.count("libraries"), 2);
    QCOMPARE(end.count("pages"), 18);
    QCOMPARE(end.count("progress"), 230);
    QVERIFY(end.output.value(QLatin1String("complete")).toBool());
    QCOMPARE(m_desk.rig().number(present), 1605 + 12);
    QCOMPARE(m_desk.rig().number("SELECT count(*) FROM server_progress"), 230);
    QCOMPARE(m_desk.rig().number("SELECT count(*) FROM server_libraries WHERE walked_at IS NOT NULL"), 2);
    const Server server = m_desk.rig().server();
    QCOMPARE(server.version, QStringLiteral("2.36.0"));
    QCOMPARE(server.account, QStringLiteral("root"));
    QVERIFY(server.isAdmin && server.syncedAt && server.trouble.isEmpty());
    QCOMPARE(m_desk.rig().number(notices), 1);
}

void TestServerSync::onlyChangesAreRead()
{
    QVERIFY(m_desk.rig().sync().result);
    QVERIFY(!m_desk.server().control("/_reset").isNull());
    const JobEnd same = m_desk.rig().sync();
    QVERIFY2(same.result, said(same.result).constData());
    QCOMPARE(m_desk.server().asked(batch), 0);
    QCOMPARE(same.count("unchanged"), 250 + 12);
    const QJsonArray touched = m_desk.server().control("/_touch", R"({"books": 3})").array();
    const JobEnd other = m_desk.rig().sync();
    QCOMPARE(m_desk.server().asked(batch), 1);
    QCOMPARE(other.count("changed"), 3);
    QCOMPARE(other.count("new"), 0);
    QCOMPARE(other.count("unchanged"), 250 + 12 - 3);
    QCOMPARE(touched.size(), 3);
}

void TestServerSync::anAuthorIsRenamedWithoutAChangedDate()
{
    m_desk.beginWith(dialect(), QStringList{QStringLiteral("--books=30")});
    QVERIFY(m_desk.rig().sync().result);
    const QString author = m_desk.rig().text("SELECT authors FROM server_books WHERE authors NOT LIKE '%,%' LIMIT 1");
    const QJsonObject asked{{QStringLiteral("author"), author}, {QStringLiteral("to"), QStringLiteral("New Name")}};
    m_desk.server().control("/_rename", QJsonDocument(asked).toJson());
    const JobEnd end = m_desk.rig().sync();
    QVERIFY2(end.result, said(end.result).constData());
    QVERIFY(end.count("changed") >= 5);
    QCOMPARE(m_desk.rig().number("SELECT count(*) FROM server_books WHERE facts LIKE '%New Name%'"),
             end.count("changed"));
}

void TestServerSync::factsAreKept()
{
    m_desk.beginWith(dialect(), QStringList{QStringLiteral("--books=30")});
    QVERIFY(m_desk.rig().sync().result);
    ServerRig direct(m_desk.server().withKey());
    const QString library = m_desk.server().mainLibrary();
    const auto books = direct.client.sample(library, 30, {});
    QVERIFY2(books, said(books).constData());
    QCOMPARE(books->size(), 30);
    const auto withSeries
        = std::find_if(books->begin(), books->end(), [](const ServerBook &book) { return book.series.size() == 2; });
    QVERIFY(withSeries != books->end());
    const std::string of = " FROM server_books WHERE source_id = '" + withSeries->id.toStdString() + "'";
    const auto facts = QJsonDocument::fromJson(m_desk.rig().text("SELECT facts" + of).toUtf8()).object();
    QCOMPARE(facts.value(QLatin1String("authors")).toArray(), QJsonArray::fromStringList(withSeries->authors));
    QCOMPARE(facts.value(QLatin1String("series"))[1][QLatin1String("name")].toString(), withSeries->series.at(1).name);
    QCOMPARE(facts.value(QLatin1String("series"))[1][QLatin1String("sequence")].toString(), QStringLiteral("1-3"));
    QCOMPARE(facts.value(QLatin1String("chapters")).toArray().size(), withSeries->chapters.size());
    QCOMPARE(m_desk.rig().text("SELECT title" + of), withSeries->title);
    QCOMPARE(m_desk.rig().number("SELECT duration_ms" + of), qint64(std::llround(*withSeries->duration * 1000)));
    QCOMPARE(m_desk.rig().number("SELECT updated_at" + of), withSeries->updatedAt->time_since_epoch().count());
    QCOMPARE(m_desk.rig().number("SELECT count(*) FROM server_files WHERE book_id = (SELECT id" + of + ")"),
             withSeries->files.size());
    QCOMPARE(
        m_desk.rig().number("SELECT inode FROM server_files WHERE position = 0 AND book_id = (SELECT id" + of + ")"),
        qint64(withSeries->files.at(0).inode));
}

void TestServerSync::aBookThatIsGoneIsMissing()
{
    m_desk.beginWith(dialect(), QStringList{QStringLiteral("--books=150")});
    QVERIFY(m_desk.rig().sync().result);
    const QString gone = aBook();
    QVERIFY(!m_desk.server().control("/_remove", R"({"id": ")" + gone.toUtf8() + R"("})").isNull());
    const int before = m_desk.server().asked(batch);
    const JobEnd end = m_desk.rig().sync();
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(end.count("missing"), 1);
    QCOMPARE(m_desk.server().asked(batch) - before, 1); // the server was asked for it by its id
    QCOMPARE(m_desk.rig().text("SELECT source_id FROM server_books WHERE missing_since IS NOT NULL"), gone);
    const JobEnd again = m_desk.rig().sync();
    QCOMPARE(again.count("missing"), 0);
    QCOMPARE(m_desk.server().asked(batch) - before, 1); // and not again
}

void TestServerSync::aBookThatIsOnlyUnlistedIsThere()
{
    QVERIFY(m_desk.rig().sync().result);
    QVERIFY(
        !m_desk.server().control("/_faults", R"({"kind": "unlist", "path": "/api/libraries/", "times": 0})").isNull());
    const JobEnd end = m_desk.rig().sync();
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(end.count("books"), 250 + 12 - 2);
    QCOMPARE(end.count("missing"), 0);
    QCOMPARE(m_desk.rig().number(missing), 0);
    QVERIFY(end.output.value(QLatin1String("complete")).toBool());
    // Where the account may not ask for it, nobody knows.
    const QByteArray forbid
        = R"({"kind": "status", "status": 403, "text": "Forbidden", "path": "/api/items/batch", "times": 0})";
    QVERIFY(!m_desk.server().control("/_faults", forbid).isNull());
    const JobEnd doubtful = m_desk.rig().sync();
    QVERIFY2(doubtful.result, said(doubtful.result).constData());
    QVERIFY(!doubtful.output.value(QLatin1String("complete")).toBool(true));
    QCOMPARE(m_desk.rig().number(missing), 0);
}

void TestServerSync::aBookThatComesBackIsTheOneItWas()
{
    QVERIFY(m_desk.rig().sync().result);
    need(m_desk.rig().store().write(
        [](WriteTx &tx) { tx.run("UPDATE server_books SET missing_since = 1 WHERE id IN (3, 4)"); }));
    const qint64 away = m_desk.rig().number(missing);
    QVERIFY(away > 0);
    QVERIFY(!m_desk.server().control("/_reset").isNull());
    const JobEnd end = m_desk.rig().sync();
    QCOMPARE(end.count("back"), away);
    QCOMPARE(end.count("new"), 0);
    QCOMPARE(m_desk.server().asked(batch), 0);
    QCOMPARE(m_desk.rig().number(missing), 0);
}

void TestServerSync::aLibraryThatIsGoneIsMissing()
{
    QVERIFY(m_desk.rig().sync().result);
    const QByteArray one = R"({"libraries":[{"id":")" + m_desk.server().mainLibrary().toUtf8()
        + R"(","name":"Main","mediaType":"book","folders":[{"fullPath":"/audiobooks"}]}]})";
    const QJsonObject fault{{QStringLiteral("kind"), QStringLiteral("body")},
                            {QStringLiteral("path"), QStringLiteral("/api/libraries")},
                            {QStringLiteral("body"), QString::fromUtf8(one)}};
    QVERIFY(!m_desk.server().control("/_faults", QJsonDocument(fault).toJson()).isNull());
    const JobEnd end = m_desk.rig().sync();
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(end.count("libraries"), 1);
    QCOMPARE(m_desk.rig().text("SELECT name FROM server_libraries WHERE missing_since IS NOT NULL"),
             QStringLiteral("Small"));
    QCOMPARE(m_desk.rig().number(missing), 0); // the library says it of its books
    QVERIFY(m_desk.rig().sync().result);
    QCOMPARE(m_desk.rig().number("SELECT count(*) FROM server_libraries WHERE missing_since IS NOT NULL"), 0);
}

void TestServerSync::booksAreFoundHere()
{
    m_desk.beginWith(dialect(), QStringList{QStringLiteral("--books=40")});
    QVERIFY(m_desk.rig().sync().result);
    QCOMPARE(
        m_desk.rig().number("SELECT count(*) FROM server_books WHERE matched = 'none' AND match_trouble = 'unmapped'"),
        40 + 12);
    // All of /audiobooks lies in /mnt/nas but for one file, and one that was moved is known by its inode.
    const auto files = need(m_desk.rig().store().read([](ReadTx &tx) {
        return tx.all("SELECT f.path, f.size, f.inode FROM server_files f JOIN server_books b ON b.id = f.book_id "
                      "WHERE f.type = 'audio' AND f.path LIKE '/audiobooks/%' ORDER BY f.path",
                      [](const Row &row) { return std::tuple(row.text(0), row.integer(1), row.integer(2)); });
    }));
    QVERIFY(files.size() > 40);
    for (qsizetype i = 1; i < files.size(); ++i) {
        const auto &[path, size, inode] = files.at(i);
        const QByteArray below = path.mid(int(qstrlen("/audiobooks/"))).toUtf8();
        m_desk.rig().addLocal("/mnt/nas", i == 1 ? QByteArray("moved/file.m4b") : below, size,
                              i == 1 ? quint64(inode) : 0);
    }
    m_desk.rig().map(QStringLiteral("/audiobooks"), QStringLiteral("/mnt/nas"));
    const JobEnd end = m_desk.rig().sync();
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(end.count("matched") + end.count("partly"), 40 - (end.count("unmatched") - 12));
    QCOMPARE(m_desk.rig().number("SELECT count(*) FROM server_files WHERE file_id IS NOT NULL"), files.size() - 1);
    QCOMPARE(m_desk.rig().number("SELECT count(*) FROM server_files WHERE match_by = 'inode'"), 1);
    QCOMPARE(m_desk.rig().text("SELECT path FROM server_files WHERE match_trouble = 'not_there'"),
             std::get<0>(files.at(0)));
    QCOMPARE(
        m_desk.rig().number("SELECT count(*) FROM server_files WHERE type <> 'audio' AND match_trouble IS NOT NULL"),
        0);
    QVERIFY(m_desk.rig().text("SELECT max(local_path) FROM server_books").startsWith(QStringLiteral("/mnt/nas/")));
    // A file of the library that goes leaves no reference behind.
    need(m_desk.rig().store().write(
        [](WriteTx &tx) { tx.run("DELETE FROM files WHERE path = $1", QByteArray("moved/file.m4b")); }));
    QCOMPARE(m_desk.rig().number("SELECT count(*) FROM server_files WHERE file_id IS NOT NULL"), files.size() - 2);
    QVERIFY(m_desk.rig().sync().result);
    QCOMPARE(m_desk.rig().number("SELECT count(*) FROM server_files WHERE match_by = 'inode'"), 0);
}

void TestServerSync::anotherAddressForAll()
{
    ServerAccount away = m_desk.server().withKey();
    away.base = QUrl(QStringLiteral("http://nas.example:13378"));
    m_desk.beginWith(dialect(), away,
                     QStringList{QStringLiteral("audiobookshelf.url=") + m_desk.server().base().toString()});
    const JobEnd end = m_desk.rig().sync();
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(end.count("books"), 250 + 12);
}

QTEST_GUILESS_MAIN(TestServerSync)
#include "test_serversync.moc"
