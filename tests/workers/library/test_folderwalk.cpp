// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/library/folderrig.h"
#include "workers/library/folderwalk.h"

#include <QTest>

#include <algorithm>

using namespace kuramori;

class TestFolderWalk final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<FolderRig>();
        m_files.clear();
        m_troubles.clear();
        m_folders = 0;
    }

    void everyFileIsFoundOnce()
    {
        m_rig->put("a.mp3");
        m_rig->put("B/c.m4b", "four");
        m_rig->put("B/D/e.jpg");
        m_rig->folder("empty");
        QVERIFY(walk());
        QCOMPARE(paths(), (QList<QByteArray>{"B/D/e.jpg", "B/c.m4b", "a.mp3"}));
        const auto book = std::find_if(m_files.cbegin(), m_files.cend(),
                                       [](const LibraryFile &file) { return file.path == "B/c.m4b"; });
        QCOMPARE(book->kind, FileKind::Audio);
        QCOMPARE(book->stamp.size, 4);
        QVERIFY(book->stamp.inode > 0);
        QVERIFY(book->stamp.modified.count() > 0);
        QCOMPARE(m_folders, 4);
    }

    void namesAreBytes()
    {
        const QList<QByteArray> names{
            "bad\xff\xfe.mp3", "caf\xc3\xa9.mp3", "cafe\xcc\x81.mp3",           "line\nbreak.mp3",
            "CASE.mp3",        "case.mp3",        QByteArray(251, 'n') + ".mp3"};
        for (const QByteArray &name : names) {
            m_rig->put(name);
        }
        QVERIFY(walk());
        QList<QByteArray> sorted = names;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(paths(), sorted);
        QVERIFY(m_troubles.isEmpty());
    }

    void manyFilesInOneFolder()
    {
        for (int number = 0; number < 10'000; ++number) {
            m_rig->put(QByteArray::number(number) + ".mp3");
        }
        QVERIFY(walk());
        QCOMPARE(m_files.size(), 10'000);
    }

    void loopsEnd()
    {
        m_rig->put("A/B/x.mp3");
        m_rig->link("A/B/up", "..");
        m_rig->link("A/self", ".");
        m_rig->link("A/round", "round");
        QVERIFY(walk());
        QCOMPARE(paths(), QList<QByteArray>{"A/B/x.mp3"});
        QCOMPARE(m_troubles.size(), 1);
        QCOMPARE(m_troubles.constFirst().path, "A/round");
    }

    void linksAreFollowedToWhatIsElsewhere()
    {
        FolderRig other;
        other.put("Series/1.mp3");
        other.put("single.m4b");
        m_rig->put("z/own.mp3");
        m_rig->link("a", other.path());
        m_rig->link("one.m4b", other.path("single.m4b"));
        m_rig->link("again", m_rig->path("z")); // a folder with two names has its real one
        QVERIFY(walk());
        QCOMPARE(paths(), (QList<QByteArray>{"a/Series/1.mp3", "a/single.m4b", "one.m4b", "z/own.mp3"}));
    }

    void whatIsNoFileIsPassedOver()
    {
        m_rig->pipe("pipe.mp3");
        m_rig->put("x.mp3");
        QVERIFY(walk());
        QCOMPARE(paths(), QList<QByteArray>{"x.mp3"});
    }

    void whatCannotBeReadIsNamed()
    {
        m_rig->put("a/x.mp3");
        m_rig->put("b/y.mp3");
        m_rig->link("gone", "/nowhere/at/all");
        const bool forbidden = m_rig->forbid("b");
        QVERIFY(walk());
        m_rig->allow("b");
        QVERIFY(paths().contains("a/x.mp3"));
        const auto named = [this](const QByteArray &path) {
            return std::any_of(m_troubles.cbegin(), m_troubles.cend(), [&](const WalkTrouble &trouble) {
                return trouble.path == path && !trouble.what.isEmpty();
            });
        };
        QVERIFY(named("gone"));
        QCOMPARE(named("b"), forbidden); // the superuser may read it
    }

    void aStopIsHeardBetweenFolders()
    {
        m_rig->put("a/x.mp3");
        m_rig->put("b/y.mp3");
        std::stop_source stop;
        FolderWalk walk(
            m_rig->path(), [&](const WalkedFolder &) { stop.request_stop(); }, [](const WalkTrouble &) {});
        const Result<void> walked = walk.run(stop.get_token());
        QVERIFY(!walked);
        QCOMPARE(walked.error().kind, ErrorKind::Cancelled);
    }

    void aPlaceIsSeenAsItIs()
    {
        m_rig->put("books/x.mp3");
        m_rig->folder("none");
        const RootSight books = sightOf(m_rig->path("books"), {"not.mp3", "x.mp3"});
        QCOMPARE(books.place, RootSight::Place::Folder);
        QVERIFY(books.identity.inode > 0);
        QCOMPARE(books.identity.fileSystem.size(), 8);
        QVERIFY(!books.isEmpty);
        QVERIFY(books.hasLandmark);
        const RootSight none = sightOf(m_rig->path("none"), {"x.mp3"});
        QVERIFY(none.isEmpty);
        QVERIFY(!none.hasLandmark);
        QVERIFY(none.identity != books.identity);
        QCOMPARE(sightOf(m_rig->path("nowhere"), {}).place, RootSight::Place::Nothing);
        QCOMPARE(sightOf(m_rig->path("books/x.mp3"), {}).place, RootSight::Place::NotAFolder);
    }

private:
    Result<void> walk()
    {
        FolderWalk walk(
            m_rig->path(),
            [this](const WalkedFolder &folder) {
                m_files += folder.files;
                m_troubles += folder.troubles;
                ++m_folders;
            },
            [this](const WalkTrouble &trouble) { m_troubles.append(trouble); });
        return walk.run({});
    }
    QList<QByteArray> paths() const
    {
        QList<QByteArray> paths;
        for (const LibraryFile &file : m_files) {
            paths.append(file.path);
        }
        std::sort(paths.begin(), paths.end());
        return paths;
    }

    std::unique_ptr<FolderRig> m_rig;
    QList<LibraryFile> m_files;
    QList<WalkTrouble> m_troubles;
    int m_folders = 0;
};

QTEST_APPLESS_MAIN(TestFolderWalk)
#include "test_folderwalk.moc"
