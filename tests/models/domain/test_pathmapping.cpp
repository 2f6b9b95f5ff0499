// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pathmapping.h"

#include <QTest>

using namespace kuramori;

namespace
{
QList<PathMapping> nested()
{
    return {{QStringLiteral("/audiobooks"), QStringLiteral("/mnt/nas/books/")},
            {QStringLiteral("/audiobooks/new/"), QStringLiteral("/home/mia/incoming")},
            {QStringLiteral("D:/books"), QStringLiteral("/mnt/windows")},
            {QStringLiteral("relative"), QStringLiteral("/mnt/never")}};
}

ServerFile serverFile(const QString &path, quint64 inode, std::optional<qint64> size)
{
    ServerFile file;
    file.path = path;
    file.inode = inode;
    file.size = size;
    return file;
}
} // namespace

class TestPathMapping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothWays_data();
    void bothWays();
    void rootsAndDoubles();
    void checked_data();
    void checked();
    void files_data();
    void files();
    void wholeBook();
    void verdicts_data();
    void verdicts();
    void oneDiskIsSaid();
    void guesses_data();
    void guesses();
};

void TestPathMapping::bothWays_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("local"); // null: not covered
    QTest::addColumn<bool>("isReversible");
    const auto row = [](const char *server, const char *local, bool isReversible = true) {
        QTest::newRow(server) << QString::fromUtf8(server) << QString::fromUtf8(local) << isReversible;
    };
    row("/audiobooks/A/B.m4b", "/mnt/nas/books/A/B.m4b");
    row("/audiobooks", "/mnt/nas/books");
    row("/audiobooks/", "/mnt/nas/books", false);
    row("/audiobooks//A///B.m4b", "/mnt/nas/books/A/B.m4b", false);
    row("/audiobooks/new/B.m4b", "/home/mia/incoming/B.m4b"); // the longest
    row("/audiobooks/newer/B.m4b", "/mnt/nas/books/newer/B.m4b"); // on the border of a name
    row("/audiobooks/new", "/home/mia/incoming");
    row("/audiobooks2/B.m4b", nullptr);
    row("/audio/B.m4b", nullptr);
    row("/podcasts/B.mp3", nullptr);
    row("/Audiobooks/B.m4b", nullptr);
    row("D:/books/A/B.m4b", "/mnt/windows/A/B.m4b");
    row("D:/bookshop/B.m4b", nullptr);
    row("relative/B.m4b", nullptr);
    row("audiobooks/B.m4b", nullptr);
    row("", nullptr);
    row("/", nullptr);
    row("/audiobooks/../etc/passwd", nullptr);
    row("/audiobooks/A/..", nullptr);
    row("/audiobooks/./B.m4b", nullptr);
    row("/audiobooks/..A/B...m4b", "/mnt/nas/books/..A/B...m4b"); // dots in a name are no steps
    row("/audiobooks/Zoë – 1/本.m4b", "/mnt/nas/books/Zoë – 1/本.m4b");
}

void TestPathMapping::bothWays()
{
    QFETCH(QString, server);
    QFETCH(QString, local);
    QFETCH(bool, isReversible);
    const PathMappings mappings(nested());
    const auto found = mappings.local(server);
    QCOMPARE(found.value_or(QString()), local);
    QCOMPARE(found.has_value(), !local.isNull());
    if (found && isReversible) {
        QCOMPARE(mappings.server(local).value_or(QString()), server);
    }
}

void TestPathMapping::rootsAndDoubles()
{
    const PathMappings everything({{QStringLiteral("/"), QStringLiteral("/mnt/server")}});
    QCOMPARE(everything.local(QStringLiteral("/books/B.m4b")).value_or(QString()),
             QStringLiteral("/mnt/server/books/B.m4b"));
    QCOMPARE(everything.local(QStringLiteral("/")).value_or(QString()), QStringLiteral("/mnt/server"));
    QCOMPARE(everything.server(QStringLiteral("/mnt/server")).value_or(QString()), QStringLiteral("/"));
    const PathMappings same({{QStringLiteral("/books"), QStringLiteral("/")}});
    QCOMPARE(same.local(QStringLiteral("/books/B.m4b")).value_or(QString()), QStringLiteral("/B.m4b"));
    QCOMPARE(same.local(QStringLiteral("/books")).value_or(QString()), QStringLiteral("/"));
    const PathMappings doubled(
        {{QStringLiteral("/books"), QStringLiteral("/one")}, {QStringLiteral("/books/"), QStringLiteral("/two")}});
    QCOMPARE(doubled.local(QStringLiteral("/books/B")).value_or(QString()), QStringLiteral("/one/B"));
    QVERIFY(!PathMappings({}).local(QStringLiteral("/books/B")));
    QVERIFY(!everything.local(QStringLiteral("/books/B") + QChar::Null + QStringLiteral(".m4b")));
}

void TestPathMapping::checked_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::newRow("as it is") << "/audiobooks"
                              << "/mnt/nas"
                              << "/audiobooks > /mnt/nas";
    QTest::newRow("slashes") << "/audiobooks//new/"
                             << "//mnt/nas//"
                             << "/audiobooks/new > /mnt/nas";
    QTest::newRow("roots") << "/"
                           << "/"
                           << "/ > /";
    QTest::newRow("Windows there") << "D:/books/"
                                   << "/mnt/nas"
                                   << "D:/books > /mnt/nas";
    QTest::newRow("not absolute there") << "books"
                                        << "/mnt/nas"
                                        << "";
    QTest::newRow("nothing there") << ""
                                   << "/mnt/nas"
                                   << "";
    QTest::newRow("not absolute here") << "/audiobooks"
                                       << "nas"
                                       << "";
    QTest::newRow("nothing here") << "/audiobooks"
                                  << ""
                                  << "";
    QTest::newRow("Windows here") << "/audiobooks"
                                  << "D:/books"
                                  << "";
    QTest::newRow("out of itself") << "/audiobooks/../etc"
                                   << "/mnt/nas"
                                   << "";
    QTest::newRow("out of itself here") << "/audiobooks"
                                        << "/mnt/../etc"
                                        << "";
}

void TestPathMapping::checked()
{
    QFETCH(QString, server);
    QFETCH(QString, local);
    QFETCH(QString, expected);
    const Result<PathMapping> mapping = checkedMapping(server, local);
    QCOMPARE(mapping ? QStringLiteral("%1 > %2").arg(mapping->server, mapping->local) : QString(), expected);
    if (!mapping) {
        QCOMPARE(mapping.error().kind, ErrorKind::Usage);
    } else {
        const PathMappings mappings({*mapping});
        QCOMPARE(mappings.local(server), mappings.local(mapping->server)); // what was written means the same
    }
}

void TestPathMapping::files_data()
{
    QTest::addColumn<ServerFile>("file");
    QTest::addColumn<FileMatch>("expected");
    using By = FileMatch::By;
    const auto row
        = [](const char *name, const char *path, quint64 inode, std::optional<qint64> size, const FileMatch &expected) {
              QTest::newRow(name) << serverFile(QString::fromUtf8(path), inode, size) << expected;
          };
    row("by path", "/audiobooks/A/1.mp3", 0, 100, {By::Path, 0, false});
    row("by path, whatever the inode", "/audiobooks/A/1.mp3", 12, 100, {By::Path, 0, false});
    row("by path, size not told", "/audiobooks/A/1.mp3", 0, std::nullopt, {By::Path, 0, false});
    row("other size", "/audiobooks/A/1.mp3", 0, 101, {By::Path, 0, true});
    row("path before inode", "/audiobooks/A/1.mp3", 12, 200, {By::Path, 0, true});
    row("by inode and size", "/elsewhere/2.mp3", 12, 200, {By::Inode, 1, false});
    row("moved inside the library", "/audiobooks/A/two.mp3", 12, 200, {By::Inode, 1, false});
    row("inode alone", "/elsewhere/2.mp3", 12, 201, {});
    row("inode without a size", "/elsewhere/2.mp3", 12, std::nullopt, {});
    row("no inode told", "/elsewhere/2.mp3", 0, 200, {});
    row("empty files are alike", "/elsewhere/empty", 13, 0, {});
    row("hard links are one file", "/elsewhere/3.mp3", 14, 300, {By::Inode, 4, false});
    row("two disks, one number", "/elsewhere/4.mp3", 15, 400, {By::Nothing, -1, false, true});
    row("outside and unknown", "/elsewhere/5.mp3", 99, 5, {});
    row("other Unicode form", "/audiobooks/Zo\u00eb/1.mp3", 0, 100, {By::Path, 7, false});
    row("letter for letter first", "/audiobooks/e\u0301", 0, 1, {By::Path, 9, false});
    row("two forms, none exact", "/audiobooks/x\u0323\u0307", 0, 1, {By::Nothing, -1, false, true});
    row("two forms, but its inode", "/audiobooks/x\u0323\u0307", 12, 200, {By::Inode, 1, false, false});
}

void TestPathMapping::files()
{
    QFETCH(ServerFile, file);
    const auto local = [](const char *path, quint64 device, quint64 inode, qint64 size) {
        return LocalFile{QStringLiteral("/mnt/nas/books/") + QString::fromUtf8(path), device, inode, size};
    };
    const ServerFileMatcher matcher(
        PathMappings(nested()),
        {local("A/1.mp3", 1, 11, 100), local("A/2.mp3", 1, 12, 200), local("empty", 1, 13, 0),
         local("z/3.mp3", 1, 14, 300), local("a/3.mp3", 1, 14, 300), local("4.mp3", 1, 15, 400),
         local("5.mp3", 2, 15, 400), local("Zoe\u0308/1.mp3", 1, 17, 100), local("\u00e9", 1, 18, 1),
         local("e\u0301", 1, 19, 1), local("\u1e8b\u0323", 1, 20, 1), local("x\u0307\u0323", 1, 21, 1)});
    QTEST(matcher.match(file), "expected");
}

void TestPathMapping::wholeBook()
{
    const ServerFileMatcher matcher(PathMappings(nested()), {{QStringLiteral("/mnt/nas/books/A/2.mp3"), 1, 5, 20}});
    ServerBook book;
    QVERIFY(matcher.match(book).isEmpty());
    book.files = {serverFile(QStringLiteral("/audiobooks/A/1.mp3"), 4, 10),
                  serverFile(QStringLiteral("/audiobooks/A/2.mp3"), 5, 20)};
    const QList<FileMatch> expected{{}, {FileMatch::By::Path, 0, false}};
    QCOMPARE(matcher.match(book), expected);
}

void TestPathMapping::verdicts_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<qint64>("there"); // bytes; -1: no such file
    QTest::addColumn<MappingVerdict::Kind>("kind");
    QTest::addColumn<QString>("word"); // that the sentence must hold
    using Kind = MappingVerdict::Kind;
    QTest::newRow("found") << "/audiobooks/B.m4b" << qint64(1000) << Kind::Found << "/mnt/nas/books/B.m4b";
    QTest::newRow("not there") << "/audiobooks/B.m4b" << qint64(-1) << Kind::NotThere << "no such file";
    QTest::newRow("other size") << "/audiobooks/B.m4b" << qint64(999) << Kind::OtherSize << "999 bytes";
    QTest::newRow("empty") << "/audiobooks/B.m4b" << qint64(0) << Kind::OtherSize << "0 bytes";
    QTest::newRow("not covered") << "/podcasts/B.m4b" << qint64(1000) << Kind::Unmapped << "/podcasts/B.m4b";
}

void TestPathMapping::verdicts()
{
    QFETCH(QString, server);
    QFETCH(qint64, there);
    QFETCH(MappingVerdict::Kind, kind);
    QFETCH(QString, word);
    QStringList asked;
    const MappingVerdict verdict
        = testMapping(PathMappings(nested()), serverFile(server, 0, 1000), [&](const QString &path) {
              asked.append(path);
              return there < 0 ? std::nullopt : std::optional(LocalFile{path, 1, 7, there});
          });
    QCOMPARE(verdict.kind, kind);
    QVERIFY2(verdict.words.contains(word), qPrintable(verdict.words));
    QCOMPARE(verdict.isGood(), kind == MappingVerdict::Kind::Found);
    const QStringList expected
        = kind == MappingVerdict::Kind::Unmapped ? QStringList() : QStringList{QStringLiteral("/mnt/nas/books/B.m4b")};
    QCOMPARE(asked, expected);
    QCOMPARE(verdict.localPath, expected.value(0));
}

void TestPathMapping::oneDiskIsSaid()
{
    const auto verdict = [](quint64 serverInode) {
        return testMapping(PathMappings(nested()), serverFile(QStringLiteral("/audiobooks/B.m4b"), serverInode, 5),
                           [](const QString &path) {
                               return std::optional(LocalFile{path, 1, 7, 5});
                           });
    };
    QVERIFY(verdict(7).words.contains(QStringLiteral("one disk")));
    QVERIFY(!verdict(8).words.contains(QStringLiteral("one disk")));
    QVERIFY(verdict(8).isGood());
}

void TestPathMapping::guesses_data()
{
    using Files = QList<std::pair<QString, qint64>>;
    QTest::addColumn<Files>("there");
    QTest::addColumn<Files>("here");
    QTest::addColumn<QString>("mapping"); // "server > local, agreeing of tried"; empty: none
    const auto files = [](std::initializer_list<std::pair<const char *, qint64>> list) {
        Files all;
        for (const auto &[path, size] : list) {
            all.append({QString::fromUtf8(path), size});
        }
        return all;
    };
    const Files two = files({{"/audiobooks/A/T/1.mp3", 10}, {"/audiobooks/B/U/1.mp3", 20}});
    const auto row = [](const char *name, const Files &there, const Files &here, const char *mapping) {
        QTest::newRow(name) << there << here << QString::fromUtf8(mapping);
    };
    row("the library's folder", two, files({{"/mnt/nas/A/T/1.mp3", 10}, {"/mnt/nas/B/U/1.mp3", 20}}),
        "/audiobooks > /mnt/nas, 2 of 2");
    row("one file is enough", two, files({{"/mnt/nas/A/T/1.mp3", 10}}), "/audiobooks > /mnt/nas, 1 of 2");
    row("never above the library's folder", two,
        files({{"/mnt/audiobooks/A/T/1.mp3", 10}, {"/mnt/audiobooks/B/U/1.mp3", 20}}),
        "/audiobooks > /mnt/audiobooks, 2 of 2");
    row("as it is", two, files({{"/audiobooks/A/T/1.mp3", 10}}), "/audiobooks > /audiobooks, 1 of 2");
    row("a part of the library", files({{"/audiobooks/new/A/T/1.mp3", 10}}), files({{"/home/mia/A/T/1.mp3", 10}}),
        "/audiobooks/new > /home/mia, 1 of 1");
    row("the name alone says little", two, files({{"/mnt/x/1.mp3", 10}, {"/mnt/y/1.mp3", 20}}), "");
    row("but all that lies below does", files({{"/audiobooks/Only One.m4b", 10}}),
        files({{"/mnt/nas/Only One.m4b", 10}}), "/audiobooks > /mnt/nas, 1 of 1");
    row("other size", two, files({{"/mnt/nas/A/T/1.mp3", 11}}), "");
    row("other library", files({{"/podcasts/A/T/1.mp3", 10}}), files({{"/mnt/A/T/1.mp3", 10}}), "");
    row("the most agree", two, files({{"/copy/A/T/1.mp3", 10}, {"/mnt/nas/A/T/1.mp3", 10}, {"/mnt/nas/B/U/1.mp3", 20}}),
        "/audiobooks > /mnt/nas, 2 of 2");
    row("as many agree on two", two, files({{"/copy/A/T/1.mp3", 10}, {"/mnt/nas/B/U/1.mp3", 20}}), "");
    row("other Unicode form", files({{"/audiobooks/Zo\u00eb/T/1.mp3", 10}}),
        files({{"/mnt/nas/Zoe\u0308/T/1.mp3", 10}}), "/audiobooks > /mnt/nas, 1 of 1");
    row("empty files are alike", files({{"/audiobooks/A/T/1.mp3", 0}}), files({{"/mnt/nas/A/T/1.mp3", 0}}), "");
    row("at the root", files({{"/audiobooks/A/1.mp3", 10}}), files({{"/A/1.mp3", 10}}), "/audiobooks > /, 1 of 1");
    row("nothing here", two, {}, "");
}

void TestPathMapping::guesses()
{
    using Files = QList<std::pair<QString, qint64>>;
    QFETCH(Files, there);
    QFETCH(Files, here);
    QList<ServerFile> serverFiles;
    for (const auto &[path, size] : there) {
        serverFiles.append(serverFile(path, 0, size));
    }
    QList<LocalFile> localFiles;
    for (const auto &[path, size] : here) {
        localFiles.append({path, 1, 1, size});
    }
    const auto guess = guessMapping(QStringLiteral("/audiobooks/"), serverFiles, localFiles);
    const QString said = !guess ? QString()
                                : QStringLiteral("%1 > %2, %3 of %4")
                                      .arg(guess->mapping.server, guess->mapping.local)
                                      .arg(guess->agreeing)
                                      .arg(guess->tried);
    QTEST(said, "mapping");
    if (guess) { // and it does what it promises
        int found = 0;
        for (const auto &[path, size] : there) {
            ServerFileMatcher matcher(PathMappings({guess->mapping}), localFiles);
            const FileMatch match = matcher.match(serverFile(path, 0, size));
            found += match.by == FileMatch::By::Path && !match.hasOtherSize;
        }
        QCOMPARE(found, guess->agreeing);
    }
}

QTEST_GUILESS_MAIN(TestPathMapping)
#include "test_pathmapping.moc"
