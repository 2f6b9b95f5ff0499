// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/fingerprinttable.h"
#include "models/store/itemtable.h"
#include "models/store/librarytable.h"
#include "models/store/worktable.h"
#include "tests/support/putbook.h"
#include "tests/support/workdesk.h"

#include <QTest>

using namespace kuramori;

/// Which files are looked at, and which items are then the same by them. On both dialects.
class TestFingerprintTable final : public QObject, private WorkDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void onlyFilesAsLargeAsAnothersAreLookedAt();
    void filesOfOtherTagsOrLengthAreNotLookedAt();
    void aFileThatChangedIsLookedAtAgain();
    void equalFilesMakeItemsAlike();
    void whatManyHaveIsNobodys();
    void aLikenessFollowsItsFiles();

private:
    /// An item of files of these sizes, whose contents are told by one letter each: "a100 b200".
    ItemId put(const QByteArray &folder, const QByteArray &files, const QString &line);
    void look(); ///< gives every file its letter as hash
    qint64 compare();
    QStringList waiting();

    RootId m_root;
    QHash<QByteArray, QByteArray> m_letters; ///< by path
    quint64 m_inode = 0;
};

void TestFingerprintTable::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    begin(dialect);
    m_letters.clear();
    m_root = need(store().write([](WriteTx &tx) {
        for (const char *table : {"overrides", "items", "persons", "series", "roots"}) {
            tx.run(std::string("DELETE FROM ") + table);
        }
        return LibraryTable(tx).addRoot("/books");
    }));
}

ItemId TestFingerprintTable::put(const QByteArray &folder, const QByteArray &files, const QString &line)
{
    return need(store().write([&](WriteTx &tx) {
        lockWorks(tx);
        QList<FileOfRoot> members;
        ItemGroup group{folder, false, {}};
        LibraryItem item;
        for (const QByteArray &file : files.split(' ')) {
            LibraryFile added{folder + '/' + QByteArray::number(members.size()) + ".mp3", FileKind::Audio, {}};
            added.stamp = {++m_inode, file.mid(1).toLongLong(), std::chrono::seconds(7)};
            LibraryTable(tx).addFile(m_root, added);
            m_letters[added.path] = file.left(1);
            const FileId id(tx.number("SELECT max(id) FROM files"));
            group.members.append({int(members.size()), {}, {}});
            members.append({id, {}});
            ++item.audioFiles;
            item.size += added.stamp.size;
        }
        ItemTable(tx).regroup(m_root, {group}, members);
        return putBook(tx, m_root, folder, bookOf(line), item);
    }));
}

QStringList TestFingerprintTable::waiting()
{
    return need(store().read([](ReadTx &tx) {
        QStringList paths;
        for (const FileId id : FingerprintRows(tx).filesToCompare()) {
            paths.append(QString::fromUtf8(FingerprintRows(tx).file(id).value().path.mid(7)));
        }
        return paths;
    }));
}

void TestFingerprintTable::look()
{
    need(store().write([this](WriteTx &tx) {
        for (const FileId id : FingerprintRows(tx).filesToCompare()) {
            const FileToFingerprint file = FingerprintRows(tx).file(id).value();
            FingerprintTable(tx).set(id, file.stamp, m_letters.value(file.path.mid(7)));
        }
    }));
}

qint64 TestFingerprintTable::compare()
{
    look();
    return need(store().write([](WriteTx &tx) {
        lockWorks(tx);
        return FingerprintTable(tx).setLikenesses(FingerprintRows(tx).sharedAudio());
    }));
}

void TestFingerprintTable::onlyFilesAsLargeAsAnothersAreLookedAt()
{
    put("ash", "a100 a100 b70 c0", QStringLiteral("Ash")); // two of one size in one item
    QCOMPARE(waiting(), QStringList());
    put("elm", "x70 y80 z0", QStringLiteral("Elm"));
    QCOMPARE(waiting(), (QStringList{QStringLiteral("ash/2.mp3"), QStringLiteral("elm/0.mp3")}));
    need(store().write([this](WriteTx &tx) { LibraryTable(tx).setOffline(m_root, QStringLiteral("away")); }));
    QCOMPARE(waiting(), QStringList());
}

/// The same bytes say the same of themselves; a book's tracks are often of one size.
void TestFingerprintTable::filesOfOtherTagsOrLengthAreNotLookedAt()
{
    put("ash", "a100 b200 c300", QStringLiteral("Ash"));
    put("elm", "a100 b200 c300", QStringLiteral("Elm"));
    put("oak", "d100 e100", QStringLiteral("Oak"));
    const auto tell = [this](const char *path, const char *title, int seconds) {
        need(store().write([&](WriteTx &tx) {
            AudioFile audio;
            audio.tags = {{QStringLiteral("title"), QString::fromLatin1(title)}};
            audio.duration = std::chrono::seconds(seconds);
            LibraryTable(tx).setAudio(FileId(tx.number("SELECT id FROM files WHERE path = $1", QByteArray(path))),
                                      audio);
        }));
    };
    tell("ash/0.mp3", "One", 60);
    tell("elm/0.mp3", "One", 60);
    tell("oak/0.mp3", "One", 61); // two others are alike
    tell("oak/1.mp3", "Uno", 60);
    tell("ash/1.mp3", "Two", 60);
    tell("elm/1.mp3", "Other", 60);
    tell("ash/2.mp3", "Three", 60);
    tell("elm/2.mp3", "Three", 61);
    QCOMPARE(waiting(), (QStringList{QStringLiteral("ash/0.mp3"), QStringLiteral("elm/0.mp3")}));
}

void TestFingerprintTable::aFileThatChangedIsLookedAtAgain()
{
    put("ash", "a100", QStringLiteral("Ash"));
    put("elm", "b100", QStringLiteral("Elm"));
    look();
    QCOMPARE(waiting(), QStringList());
    need(store().write([](WriteTx &tx) {
        LibraryTable(tx).changeFile(FileId(tx.number("SELECT min(id) FROM files")), {99, 100, std::chrono::seconds(8)});
    }));
    QCOMPARE(waiting(), QStringList{QStringLiteral("ash/0.mp3")});
}

void TestFingerprintTable::equalFilesMakeItemsAlike()
{
    const ItemId ash = put("ash", "a100 b200", QStringLiteral("Ash | Ann Lee | | Bo Ek"));
    put("again", "b200 a100", QStringLiteral("Something else"));
    put("half", "a100 b200 c50", QStringLiteral("Half of it"));
    put("jingle", "a100 d900", QStringLiteral("With the same beginning"));
    put("other", "e100 f200", QStringLiteral("Of the same sizes"));
    QCOMPARE(compare(), 3);
    const std::string pairs = "SELECT b.shown || ' ' || l.verdict FROM likenesses l JOIN items b ON b.id = l.item_b "
                              "WHERE l.level = 'file' AND l.item_a = "
        + std::to_string(ash.value()) + " ORDER BY b.id";
    QCOMPARE(text(pairs), QStringLiteral("again same"));
    QCOMPARE(text("SELECT proof FROM likenesses WHERE verdict = 'same'"),
             QStringLiteral(R"({"bytes":300,"files":2,"files_a":2,"files_b":2,"ground":"files"})"));
    QCOMPARE(number("SELECT count(*) FROM likenesses WHERE verdict = 'review'"), 2);
    QCOMPARE(text("SELECT CAST(score AS TEXT) FROM likenesses WHERE verdict = 'same'").toDouble(), 1.0);
    QCOMPARE(compare(), 3); // nothing changed, nothing changes
}

void TestFingerprintTable::whatManyHaveIsNobodys()
{
    for (int i = 0; i < 20; ++i) {
        put("book" + QByteArray::number(i), "a100", QStringLiteral("Book of its own"));
    }
    QCOMPARE(compare(), 190);
    put("one more", "a100", QStringLiteral("Book of its own"));
    QCOMPARE(compare(), 0);
    QCOMPARE(number("SELECT count(*) FROM likenesses WHERE level = 'file'"), 0);
}

void TestFingerprintTable::aLikenessFollowsItsFiles()
{
    const QString line = QStringLiteral("Ash | Ann Lee | | Bo Ek");
    put("ash", "a100", line);
    const ItemId again = put("again", "a100", line);
    QCOMPARE(text("SELECT level FROM likenesses"), QStringLiteral("edition"));
    QCOMPARE(compare(), 1);
    QCOMPARE(text("SELECT level FROM likenesses"), QStringLiteral("file"));
    need(store().write([&](WriteTx &tx) { // judged again, it is still the same file
        lockWorks(tx);
        LibraryItem item;
        item.audioFiles = 1;
        item.size = 100;
        putBook(tx, m_root, "again", bookOf(line), item);
    }));
    QCOMPARE(text("SELECT level FROM likenesses"), QStringLiteral("file"));
    m_letters["again/0.mp3"] = "z";
    need(store().write([&](WriteTx &tx) {
        const FileId file(tx.number("SELECT file_id FROM item_files WHERE item_id = $1", again));
        LibraryTable(tx).changeFile(file, {99, 100, std::chrono::seconds(8)});
    }));
    QCOMPARE(compare(), 0);
    QCOMPARE(text("SELECT level FROM likenesses"), QStringLiteral("edition")); // as their facts say
    QCOMPARE(number("SELECT count(*) FROM likenesses"), 1);
}

QTEST_APPLESS_MAIN(TestFingerprintTable)
#include "test_fingerprinttable.moc"
