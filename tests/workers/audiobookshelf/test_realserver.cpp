// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pathmapping.h"
#include "tests/workers/audiobookshelf/simulatedserver.h"

#include <QFileInfo>
#include <QTest>

using namespace kuramori;

/// Against a real Audiobookshelf, when one is named: KURAMORI_AUDIOBOOKSHELF is its address,
/// KURAMORI_AUDIOBOOKSHELF_KEY an API key on it, or KURAMORI_AUDIOBOOKSHELF_USER a name whose password is the key.
/// Reads alone; says in the log what it found. Files of a server on this machine are looked for where it says.
class TestRealServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void probes();
    void readsEveryLibrary_data();
    void readsEveryLibrary();
    void progress();

private:
    static ServerAccount account();
    static std::optional<LocalFile> lookAt(const QString &path);
};

ServerAccount TestRealServer::account()
{
    return {QUrl(qEnvironmentVariable("KURAMORI_AUDIOBOOKSHELF")), qEnvironmentVariable("KURAMORI_AUDIOBOOKSHELF_USER"),
            Secret(qgetenv("KURAMORI_AUDIOBOOKSHELF_KEY"))};
}

std::optional<LocalFile> TestRealServer::lookAt(const QString &path)
{
    const QFileInfo file(path);
    return file.isFile() ? std::optional(LocalFile{path, 0, 0, file.size()}) : std::nullopt;
}

void TestRealServer::initTestCase()
{
    if (!qEnvironmentVariableIsSet("KURAMORI_AUDIOBOOKSHELF")) {
        QSKIP("KURAMORI_AUDIOBOOKSHELF is not set");
    }
}

void TestRealServer::probes()
{
    ServerRig rig(account());
    const auto probe = rig.client.probe({});
    QVERIFY2(probe, said(probe).constData());
    qInfo() << "version" << probe->version << "user" << probe->userName << "admin" << probe->isAdmin << "API keys"
            << probe->hasApiKeys;
    QVERIFY(!probe->version.isEmpty());
}

void TestRealServer::readsEveryLibrary_data()
{
    QTest::addColumn<QString>("id");
    ServerRig rig(account());
    const auto libraries = rig.client.libraries({});
    QVERIFY2(libraries, said(libraries).constData());
    for (const ServerLibrary &library : *libraries) {
        if (library.mediaType == QLatin1String("book")) {
            QTest::newRow(library.name.toUtf8().constData()) << library.id;
        }
    }
}

void TestRealServer::readsEveryLibrary()
{
    QFETCH(QString, id);
    ServerRig rig(account());
    const auto listing = rig.client.items(id, {});
    QVERIFY2(listing, said(listing).constData());
    QVERIFY(listing->isWhole);
    QVERIFY(listing->refusals.isEmpty());
    QStringList ids;
    Timestamp latest;
    for (const ServerBook &book : listing->books) {
        ids.append(book.id);
        QVERIFY2(book.updatedAt && book.inode != 0 && !book.path.isEmpty(), qPrintable(book.id));
        latest = std::max(latest, *book.updatedAt);
    }
    const auto details = rig.client.details(ids, {});
    QVERIFY2(details, said(details).constData());
    QVERIFY(details->missing.isEmpty() && details->refusals.isEmpty());
    QCOMPARE(details->books.size(), listing->books.size());
    const auto changed = rig.client.changedSince(id, latest, {});
    QVERIFY2(changed, said(changed).constData());
    qInfo() << listing->books.size() << "books in" << listing->requests << "requests; changes in" << changed->requests;
    const PathMappings asItIs({{QStringLiteral("/"), QStringLiteral("/")}});
    int files = 0;
    int found = 0;
    for (const ServerBook &book : details->books) {
        for (const ServerFile &file : book.files) {
            ++files;
            QVERIFY2(file.inode != 0 && file.size && !file.fileType.isEmpty(), qPrintable(file.path));
            QVERIFY2(file.fileType != QLatin1String("audio") || (file.duration && !file.codec.isEmpty()),
                     qPrintable(file.path));
            found += testMapping(asItIs, file, lookAt).isGood();
        }
        QCOMPARE(book.authors.join(QStringLiteral(", ")), book.authorText);
    }
    qInfo() << files << "files," << found << "of them on this machine";
    QVERIFY(changed->books.size() >= std::min<qsizetype>(1, listing->books.size()));
}

void TestRealServer::progress()
{
    ServerRig rig(account());
    const auto progress = rig.client.progress({});
    QVERIFY2(progress, said(progress).constData());
    qInfo() << progress->size() << "books begun";
}

QTEST_GUILESS_MAIN(TestRealServer)
#include "test_realserver.moc"
