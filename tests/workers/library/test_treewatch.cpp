// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/library/folderrig.h"
#include "workers/library/treewatch.h"

#include <QTest>

#include <cstdio>
#include <functional>

using namespace kuramori;

namespace
{
const RootId books(1);
const RootId others(2);
} // namespace

/// What the system tells of changes in folders.
class TestTreeWatch final : public QObject
{
    Q_OBJECT
    std::unique_ptr<FolderRig> m_rig;
    std::unique_ptr<TreeWatch> m_trees;

    bool hasChanged(RootId root = books) { return m_trees->changes().contains(root); }
    void watchBooks() { QVERIFY(m_trees->add(books, m_rig->path())); }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<FolderRig>();
        m_rig->folder("Author/Title");
        m_trees = std::make_unique<TreeWatch>();
    }

    void tellsNothingWithoutAChange();
    void tellsEveryChange_data();
    void tellsEveryChange();
    void watchesNewFolders();
    void followsAFolderThatMoves();
    void tellsWhichRoot();
    void doesNotFollowLinks();
    void aFolderThatGoesIsWatchedNoMore();
    void refusesWhatIsNotThere();
    void forgetsARoot();
};

void TestTreeWatch::tellsNothingWithoutAChange()
{
    watchBooks();
    QCOMPARE(m_trees->folders(), 3);
    QVERIFY(!hasChanged());
}

void TestTreeWatch::tellsEveryChange_data()
{
    QTest::addColumn<std::function<void(FolderRig &)>>("change");
    const auto row = [](const char *name, std::function<void(FolderRig &)> change) { QTest::newRow(name) << change; };
    row("new file", [](FolderRig &rig) { rig.put("Author/Title/1.mp3"); });
    row("new file at the root", [](FolderRig &rig) { rig.put("1.mp3"); });
    row("written to", [](FolderRig &rig) { rig.put("Author/Title/there.mp3", "longer"); });
    row("removed", [](FolderRig &rig) { rig.remove("Author/Title/there.mp3"); });
    row("renamed", [](FolderRig &rig) { rig.rename("Author/Title/there.mp3", "Author/Title/2.mp3"); });
    row("new folder", [](FolderRig &rig) { rig.folder("Author/Other"); });
    row("folder renamed", [](FolderRig &rig) { rig.rename("Author", "Authors"); });
    row("link", [](FolderRig &rig) { rig.link("Author/link.mp3", "Title/there.mp3"); });
    row("name that is no text", [](FolderRig &rig) { rig.put("Author/\xff.mp3"); });
}

void TestTreeWatch::tellsEveryChange()
{
    QFETCH(std::function<void(FolderRig &)>, change);
    m_rig->put("Author/Title/there.mp3");
    watchBooks();
    change(*m_rig);
    QVERIFY(hasChanged());
    QVERIFY(!hasChanged());
}

void TestTreeWatch::watchesNewFolders()
{
    watchBooks();
    m_rig->folder("New/Deep/Deeper"); // as fast as they can be made: some stand before their parent is watched
    QVERIFY(hasChanged());
    QCOMPARE(m_trees->folders(), 6);
    m_rig->put("New/Deep/Deeper/1.mp3");
    QVERIFY(hasChanged());
}

void TestTreeWatch::followsAFolderThatMoves()
{
    FolderRig elsewhere;
    watchBooks();
    m_rig->rename("Author", "Moved");
    QVERIFY(hasChanged());
    QCOMPARE(m_trees->folders(), 3);
    m_rig->put("Moved/Title/New/1.mp3"); // found where it is now
    QVERIFY(hasChanged());
    QCOMPARE(m_trees->folders(), 4);
    QCOMPARE(::rename(m_rig->path("Moved").constData(), elsewhere.path("Moved").constData()), 0);
    QVERIFY(hasChanged());
    QCOMPARE(m_trees->folders(), 1);
    elsewhere.put("Moved/Title/2.mp3");
    QVERIFY(!hasChanged()); // no concern of the root any more
}

void TestTreeWatch::tellsWhichRoot()
{
    const FolderRig other;
    watchBooks();
    QVERIFY(m_trees->add(others, other.path()));
    m_rig->put("1.mp3");
    QCOMPARE(m_trees->changes(), QSet<RootId>{books});
}

void TestTreeWatch::doesNotFollowLinks()
{
    FolderRig other;
    m_rig->link("loop", ".");
    m_rig->link("other", other.path());
    watchBooks();
    QCOMPARE(m_trees->folders(), 3);
    other.put("1.mp3");
    QVERIFY(!hasChanged());
}

void TestTreeWatch::aFolderThatGoesIsWatchedNoMore()
{
    QVERIFY(m_trees->add(books, m_rig->path("Author")));
    m_rig->rename("Author", "Away");
    QVERIFY(hasChanged());
    QVERIFY(!m_trees->watches(books));
    QCOMPARE(m_trees->folders(), 0);
}

void TestTreeWatch::refusesWhatIsNotThere()
{
    const Result<void> added = m_trees->add(books, m_rig->path("nothing"));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::NotFound);
    QVERIFY(!m_trees->watches(books));
}

void TestTreeWatch::forgetsARoot()
{
    watchBooks();
    m_rig->put("1.mp3");
    m_trees->remove(books);
    QVERIFY(!hasChanged());
    QCOMPARE(m_trees->folders(), 0);
}

QTEST_GUILESS_MAIN(TestTreeWatch)
#include "test_treewatch.moc"
