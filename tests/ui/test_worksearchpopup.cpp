// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplebooks.h"
#include "tests/ui/samplehouse.h"
#include "tests/ui/sight.h"
#include "ui/panels/audiobookspanel.h"
#include "ui/panels/bookfilterbar.h"
#include "ui/panels/datatable.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/librarypanel.h"
#include "ui/panels/personspanel.h"
#include "ui/panels/queuepanel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/worksearch.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace kuramori;

namespace
{
Anime named(qint64 malId, const char *title, const char *other, qint64 members)
{
    Anime anime;
    anime.malId = malId;
    anime.title = QString::fromUtf8(title);
    anime.titles = {{QStringLiteral("Default"), anime.title}, {QStringLiteral("Japanese"), QString::fromUtf8(other)}};
    anime.members = members;
    return anime;
}
} // namespace

/// Ctrl+F: by keys and by the mouse, in a window with its store.
class TestWorkSearchPopup final : public QObject
{
    Q_OBJECT
    std::unique_ptr<SampleHouse> m_house;
    std::unique_ptr<MainWindow> m_window;

    static WorkSearch *popup() { return qobject_cast<WorkSearch *>(QApplication::activePopupWidget()); }
    static QLineEdit *field() { return popup()->findChild<QLineEdit *>(); }
    static QTreeView *list() { return popup()->findChild<QTreeView *>(); }
    static QString titleAt(int row) { return list()->model()->index(row, 0).data().toString(); }
    static bool shows(const QString &text) { return kuramori::shows(popup(), text); }
    static QString groupAt(int row) { return list()->model()->index(row, int(FoundColumn::Group)).data().toString(); }
    /// Of tabs only the front one is; all are visible.
    static bool isInFront(const QWidget *panel) { return !panel->visibleRegion().isEmpty(); }
    AudiobooksPanel *books() const { return m_window->findChild<AudiobooksPanel *>(); }
    QString selectedBook() const
    {
        const QModelIndexList rows = books()->table()->selectionModel()->selectedRows();
        return rows.size() == 1 ? rows.constFirst().data().toString() : QString();
    }
    LibraryPanel *library() const { return m_window->findChild<LibraryPanel *>(); }
    QLineEdit *filter() const { return library()->findChild<QLineEdit *>(); }
    bool isSelected(const char *title) const
    {
        const QModelIndexList rows = library()->table()->selectionModel()->selectedRows();
        return library()->isVisible() && rows.size() == 1 && rows.constFirst().data() == QString::fromUtf8(title);
    }
    void openSearch()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(popup());
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<SampleHouse>();
        m_house->addAnime(named(1, "Cowboy Bebop", "カウボーイビバップ", 2'000));
        m_house->addAnime(named(2, "Cowboy Two", "二", 3'000));
        m_house->addAnime(named(3, "The Last Cowboy", "三", 9'000));
        m_house->addJobs();
        m_window = std::make_unique<MainWindow>(m_house->parts());
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        QTRY_COMPARE(library()->table()->model()->rowCount(), 3);
    }
    void cleanup()
    {
        if (popup()) {
            popup()->close();
        }
        m_window.reset();
        m_house.reset();
    }

    void keysFindAndOpen()
    {
        m_window->findChild<QueuePanel *>()->table()->setFocus(); // from anywhere
        openSearch();
        QVERIFY(shows(QStringLiteral("Type what you know of it")));
        QTest::keyClicks(field(), QStringLiteral("cowboy"));
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        QCOMPARE(titleAt(0), QStringLiteral("Cowboy Two"));
        QCOMPARE(list()->currentIndex().row(), 0);
        QVERIFY(shows(QStringLiteral("3")));
        QTest::keyClick(field(), Qt::Key_Up);
        QCOMPARE(list()->currentIndex().row(), 0);
        QTest::keyClick(field(), Qt::Key_PageDown);
        QCOMPARE(list()->currentIndex().row(), 2);
        QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(list()->currentIndex().row(), 2);
        QTest::keyClick(field(), Qt::Key_Up);
        QCOMPARE(titleAt(list()->currentIndex().row()), QStringLiteral("Cowboy Bebop"));
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_VERIFY(!popup());
        QTRY_VERIFY(isSelected("Cowboy Bebop"));
    }

    void thePaletteOpensIt()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *palette = QApplication::activePopupWidget()->findChild<QLineEdit *>();
        QTest::keyClicks(palette, QStringLiteral("any of its names"));
        QTest::keyClick(palette, Qt::Key_Return);
        QVERIFY(popup());
    }

    void aClickOpens()
    {
        openSearch();
        QTest::keyClicks(field(), QStringLiteral("last"));
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(0, 0)).center());
        QTRY_VERIFY(!popup());
        QTRY_VERIFY(isSelected("The Last Cowboy"));
    }

    void enterWaitsForTheAnswer()
    {
        openSearch();
        QTest::keyClicks(field(), QStringLiteral("last"));
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        field()->setText(QString::fromUtf8("ビバ"));
        QCOMPARE(list()->model()->rowCount(), 0); // nothing of the text before can be opened
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_VERIFY(!popup());
        QTRY_VERIFY(isSelected("Cowboy Bebop"));
    }

    void typingOnTakesEnterBack()
    {
        openSearch();
        field()->setText(QString::fromUtf8("ビバ"));
        QTest::keyClick(field(), Qt::Key_Return);
        field()->setText(QStringLiteral("last"));
        QTRY_VERIFY(!popup() || list()->model()->rowCount() == 1);
        QVERIFY(popup());
    }

    void escapeOpensNothing()
    {
        openSearch();
        QTest::keyClicks(field(), QStringLiteral("last"));
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QTest::keyClick(field(), Qt::Key_Escape);
        QTRY_VERIFY(!popup());
        QVERIFY(!library()->isVisible() || library()->table()->selectionModel()->selectedRows().isEmpty());
    }

    void nothingFoundOffersTheFilter()
    {
        openSearch();
        QTest::keyClicks(field(), QStringLiteral("akira"));
        QTRY_VERIFY(shows(QStringLiteral("Nothing has such a name")));
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(popup());
        const auto buttons = popup()->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 1);
        QTest::mouseClick(buttons.constFirst(), Qt::LeftButton);
        QTRY_VERIFY(!popup());
        QTRY_COMPARE(filter()->text(), QStringLiteral("akira"));
        QTRY_COMPARE(library()->table()->model()->rowCount(), 0);
    }

    void anEmptyStoreIsToldApart()
    {
        m_house->write([](WriteTx &tx) {
            tx.run("DELETE FROM works");
            tx.touch(Topic::Works);
        });
        openSearch();
        QTest::keyClicks(field(), QStringLiteral("akira"));
        QTRY_VERIFY(shows(QStringLiteral("There are no works yet")));
        m_house->addAnime(named(4, "Akira", "アキラ", 10)); // while it is open
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QTRY_VERIFY(list()->isVisible());
    }

    void controlEnterFilters()
    {
        openSearch();
        QTest::keyClicks(field(), QStringLiteral("bebop"));
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!popup());
        QCOMPARE(filter()->text(), QStringLiteral("bebop"));
        QTRY_VERIFY(filter()->hasFocus());
        QTRY_COMPARE(library()->table()->model()->rowCount(), 1);
    }

    void theFilterHasItsOwnKeys()
    {
        m_window->findChild<QueuePanel *>()->table()->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(filter()->isVisible() && filter()->hasFocus());
        QVERIFY(!popup());
    }

    void booksHaveTheirOwnGroups()
    {
        addSampleBooks(*m_house);
        openSearch();
        QTest::keyClicks(field(), QStringLiteral("sandersno brandon")); // as the fingers have it
        QTRY_COMPARE(titleAt(0), QStringLiteral("Brandon Sanderson"));
        QCOMPARE(groupAt(0), QStringLiteral("Persons"));
        QCOMPARE(groupAt(1), QStringLiteral("Audiobooks"));
        QVERIFY(groupAt(2).isEmpty());
        const QModelIndex book = list()->model()->index(1, 0);
        QVERIFY(book.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Audiobooks: The ")));
        QCOMPARE(book.siblingAtColumn(int(FoundColumn::Type)).data().toString(), QStringLiteral("Brandon Sanderson"));
    }

    void aBookOpensInItsPanel()
    {
        addSampleBooks(*m_house);
        books()->setFilter(QStringLiteral("pratchett"));
        openSearch();
        QTest::keyClicks(field(), QStringLiteral("jeckyll"));
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_VERIFY(!popup());
        QTRY_COMPARE(selectedBook(),
                     QStringLiteral("The Strange Case of Dr Jekyll and Mr Hyde and Other Tales of Terror"));
        QTRY_VERIFY(isInFront(books()) && !isInFront(library()));
    }

    void aPersonAndASeriesNarrowTheBooks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("chip");
        QTest::addColumn<int>("count");
        QTest::newRow("author") << QStringLiteral("terry pratchett") << QStringLiteral("Author: Terry Pratchett") << 4;
        QTest::newRow("narrator") << QStringLiteral("rob inglis") << QStringLiteral("Narrator: Rob Inglis") << 3;
        QTest::newRow("series") << QStringLiteral("mistborn") << QStringLiteral("Series: Mistborn") << 4;
    }
    void aPersonAndASeriesNarrowTheBooks()
    {
        QFETCH(QString, text);
        QFETCH(QString, chip);
        QFETCH(int, count);
        addSampleBooks(*m_house);
        books()->setFilter(QStringLiteral("emma"));
        openSearch();
        field()->setText(text);
        QTest::keyClick(field(), Qt::Key_Return); // before the answer is there
        QTRY_VERIFY(!popup());
        QTRY_COMPARE(books()->table()->model()->rowCount(), count);
        QCOMPARE(books()->findChild<BookFilterBar *>()->findChild<QToolButton *>()->text(), chip);
        QVERIFY(isInFront(books()));
    }

    void controlEnterFiltersWhatIsChosen()
    {
        addSampleBooks(*m_house);
        openSearch();
        QTest::keyClicks(field(), QStringLiteral("prachett"));
        QTRY_COMPARE(titleAt(0), QStringLiteral("Terry Pratchett"));
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!popup());
        QTRY_COMPARE(books()->table()->model()->rowCount(), 4); // with the slip
    }

    void controlEnterShowsAPersonAmongThePersons()
    {
        addSampleBooks(*m_house);
        openSearch();
        QTest::keyClicks(field(), QStringLiteral("prachett"));
        QTRY_COMPARE(titleAt(0), QStringLiteral("Terry Pratchett"));
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!popup());
        const auto *persons = m_window->findChild<PersonsPanel *>();
        QTRY_COMPARE(persons->table()->model()->rowCount(), 1);
        QCOMPARE(persons->table()->model()->index(0, 0).data().toString(), QStringLiteral("Terry Pratchett"));
        QVERIFY(isInFront(persons));
    }

    void manyAreCutAndSaid()
    {
        m_house->addAnime(120); // all are "of the" something
        openSearch();
        QTest::keyClicks(field(), QStringLiteral("of the"));
        QTRY_COMPARE(list()->model()->rowCount(), 50);
        QVERIFY(shows(QStringLiteral("The first 50")));
        field()->clear();
        QTRY_VERIFY(shows(QStringLiteral("Type what you know of it")));
        QVERIFY(!shows(QStringLiteral("The first")));
    }
};

QTEST_MAIN(TestWorkSearchPopup)
#include "test_worksearchpopup.moc"
