// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/animetablemodel.h"
#include "tests/support/virtualclock.h"
#include "tests/ui/samplecovers.h"
#include "ui/panels/covercell.h"
#include "ui/panels/covergrid.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace kuramori;

namespace
{
/// Works by number, any count of them; the order can be changed as AnimeTableModel changes its own.
class Works final : public QAbstractTableModel
{
public:
    explicit Works(int count) { put(0, count); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_numbers.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(AnimeColumn::Count);
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const int number = m_numbers.at(index.row());
        if (role == CoverRole) {
            return QStringLiteral("https://covers.example/images/%1.jpg").arg(number);
        }
        return role == Qt::DisplayRole || role == CaptionRole ? QStringLiteral("Work %1").arg(number) : QVariant();
    }
    void insertFront(int count)
    {
        beginInsertRows({}, 0, count - 1);
        put(0, count, 1'000'000);
        endInsertRows();
    }
    void removeFront(int count)
    {
        beginRemoveRows({}, 0, count - 1);
        m_numbers.remove(0, count);
        endRemoveRows();
    }
    void turnAround()
    {
        Q_EMIT layoutAboutToBeChanged();
        std::reverse(m_numbers.begin(), m_numbers.end());
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        for (const QModelIndex &index : from) {
            to.append(this->index(rowCount() - 1 - index.row(), index.column()));
        }
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged();
    }
    int numberAt(int row) const { return m_numbers.at(row); }

private:
    void put(int before, int count, int first = 0)
    {
        QList<int> numbers(count);
        std::iota(numbers.begin(), numbers.end(), first);
        m_numbers = m_numbers.mid(0, before) + numbers + m_numbers.mid(before);
    }
    QList<int> m_numbers;
};
} // namespace

/// Where cells stand, and how keys, clicks and changes of the rows move them.
class TestCoverGrid final : public QObject
{
    Q_OBJECT
    VirtualClock m_clock;
    std::unique_ptr<CoverBoard> m_board;
    std::unique_ptr<CoverShelf> m_shelf;
    std::unique_ptr<Works> m_works;
    std::unique_ptr<CoverGrid> m_grid;

    void open(int count, QSize size = {800, 700})
    {
        m_works = std::make_unique<Works>(count);
        m_grid = std::make_unique<CoverGrid>(QStringLiteral("Covers"), *m_shelf, posterCover);
        m_grid->setModel(m_works.get());
        m_grid->resize(size);
        m_grid->show();
        QApplication::setActiveWindow(m_grid.get());
        m_grid->setFocus();
        QTRY_VERIFY(m_grid->hasFocus());
    }
    int current() const { return m_grid->currentIndex().row(); }
    QRect cell(int row) const { return m_grid->visualRect(m_works->index(row, 0)); }
    bool isSeen(int row) const { return m_grid->viewport()->rect().contains(cell(row)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_grid.get(), key, modifiers);
    }
    void click(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, modifiers, cell(row).center());
    }
    QList<int> selected() const
    {
        QList<int> rows;
        for (const QModelIndex &index : m_grid->selectionModel()->selectedRows()) {
            rows.append(index.row());
        }
        std::sort(rows.begin(), rows.end());
        return rows;
    }

private Q_SLOTS:
    void init()
    {
        m_board = std::make_unique<CoverBoard>(m_clock);
        m_shelf = std::make_unique<CoverShelf>(*m_board);
    }
    void cleanup()
    {
        m_grid.reset();
        m_works.reset();
        m_shelf.reset();
        m_board.reset();
    }

    void theModelOfTheTestsIsSound()
    {
        Works works(300);
        const QAbstractItemModelTester tester(&works, QAbstractItemModelTester::FailureReportingMode::QtTest);
        works.insertFront(20);
        works.removeFront(30);
        works.turnAround();
        QCOMPARE(works.rowCount(), 290);
    }

    void everyCellIsWhereItIsFound_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("none") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("a line less one") << 3;
        QTest::newRow("a hundred thousand") << 100'000;
        QTest::newRow("a million") << 1'000'000;
    }
    void everyCellIsWhereItIsFound()
    {
        QFETCH(int, count);
        open(count);
        QCOMPARE(m_grid->columns(), 5);
        const int columns = m_grid->columns();
        const int height = cell(0).height();
        QCOMPARE(m_grid->verticalScrollBar()->maximum(),
                 std::max(0, (count + columns - 1) / columns * height - m_grid->viewport()->height()));
        for (const int row : {0, 1, columns - 1, columns, count / 2, count / 2 + 1, count - 2, count - 1}) {
            if (row < 0 || row >= count) {
                continue;
            }
            m_grid->scrollTo(m_works->index(row, 0));
            QVERIFY2(isSeen(row), qPrintable(QString::number(row)));
            for (const QPoint corner : {cell(row).topLeft(), cell(row).center(), cell(row).bottomRight()}) {
                QCOMPARE(m_grid->indexAt(corner).row(), row);
            }
            QVERIFY(cell(row).width() >= cell(0).height() / 3);
            QVERIFY2(row % columns == 0 || !cell(row).intersects(cell(row - 1)), "neighbours do not overlap");
        }
        if (count % columns != 0) {
            m_grid->verticalScrollBar()->setValue(m_grid->verticalScrollBar()->maximum());
            const QPoint behindTheLast(m_grid->viewport()->width() - 1, count > 0 ? cell(count - 1).center().y() : 10);
            QVERIFY(!m_grid->indexAt(behindTheLast).isValid());
        }
        m_grid->grab();
    }

    void keysWalkByCellsLinesAndPages()
    {
        open(100'000);
        const int columns = m_grid->columns();
        QCOMPARE(current(), 0); // the focus gives it one
        press(Qt::Key_Right);
        QCOMPARE(current(), 1);
        press(Qt::Key_Down);
        QCOMPARE(current(), 1 + columns);
        press(Qt::Key_Left);
        press(Qt::Key_Left);
        QCOMPARE(current(), columns - 1); // the end of the line before
        press(Qt::Key_Up);
        QCOMPARE(current(), columns - 1);
        press(Qt::Key_PageDown);
        const int page = m_grid->viewport()->height() / cell(0).height() * columns;
        QCOMPARE(current(), columns - 1 + page);
        QVERIFY(isSeen(current()));
        press(Qt::Key_End);
        QCOMPARE(current(), 99'999);
        QVERIFY(isSeen(99'999));
        press(Qt::Key_Down);
        QCOMPARE(current(), 99'999);
        press(Qt::Key_PageUp);
        QCOMPARE(current(), 99'999 - page);
        QVERIFY(isSeen(current()));
        press(Qt::Key_Home);
        QCOMPARE(current(), 0);
        QVERIFY(isSeen(0));
        press(Qt::Key_Left);
        QCOMPARE(current(), 0);
    }

    void belowAShortLineTheLastCellIsNext()
    {
        open(12);
        QCOMPARE(m_grid->columns(), 5);
        click(9);
        press(Qt::Key_Down);
        QCOMPARE(current(), 11);
    }

    void shiftAndControlSelect()
    {
        open(100);
        click(1);
        QCOMPARE(selected(), (QList<int>{1}));
        click(4, Qt::ShiftModifier);
        QCOMPARE(selected(), (QList<int>{1, 2, 3, 4}));
        click(6, Qt::ControlModifier);
        QCOMPARE(selected(), (QList<int>{1, 2, 3, 4, 6}));
        click(2, Qt::ControlModifier);
        QCOMPARE(selected(), (QList<int>{1, 3, 4, 6}));
        click(0);
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(selected(), (QList<int>{0, 1, 2, 3, 4, 5}));
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(selected().size(), 100);
        QCOMPARE(m_grid->selectionModel()->selectedRows(int(AnimeColumn::Score)).size(), 100); // whole rows
        const QSignalSpy copies(m_grid.get(), &CoverGrid::copyWanted);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copies.size(), 1);
    }

    void theCurrentWorkStaysInPlaceWhenRowsMove()
    {
        open(10'000);
        click(7);
        m_grid->verticalScrollBar()->setValue(120);
        const int top = cell(7).top();
        const int number = m_works->numberAt(7);
        const auto check = [&] {
            QCOMPARE(m_works->numberAt(current()), number);
            QCOMPARE(cell(current()).top(), top);
        };
        m_works->insertFront(1'000);
        check();
        m_works->removeFront(500);
        check();
        m_works->turnAround();
        check();
        QCOMPARE(selected(), (QList<int>{current()}));
    }

    void withoutACurrentWorkThePlaceStays()
    {
        open(10'000);
        m_grid->verticalScrollBar()->setValue(3'000);
        m_works->insertFront(1'000);
        m_works->turnAround();
        QCOMPARE(m_grid->verticalScrollBar()->value(), 3'000);
        m_works->removeFront(10'990);
        QCOMPARE(m_grid->verticalScrollBar()->value(), m_grid->verticalScrollBar()->maximum());
        QVERIFY(isSeen(9));
    }

    void anotherWidthKeepsWhatIsSeenFirst()
    {
        open(10'000);
        m_grid->verticalScrollBar()->setValue(200 * cell(0).height());
        const int first = m_grid->visibleRows()->first;
        m_grid->resize(450, 700);
        QTRY_COMPARE(m_grid->columns(), 2);
        QCOMPARE(m_grid->visibleRows()->first, first);
        m_grid->resize(100, 700);
        QTRY_COMPARE(m_grid->columns(), 1);
        QCOMPARE(m_grid->visibleRows()->first, first);
    }

    void aWidthThatIsDraggedToAndFroEndsWhereItBegan()
    {
        open(10'000);
        m_grid->verticalScrollBar()->setValue(200 * cell(0).height());
        const QSize size = m_grid->size();
        const int first = m_grid->visibleRows()->first;
        for (int step = 1; step <= 8; ++step) {
            m_grid->resize(size.width() + step % 5 * 170, size.height());
        }
        m_grid->resize(size);
        QCOMPARE(m_grid->visibleRows()->first, first);
    }

    void whatIsSeenIsWishedForFirst()
    {
        const QTemporaryDir folder;
        open(10'000);
        QTRY_VERIFY(m_board->open() > 0);
        const auto address
            = [](int number) { return QUrl(QStringLiteral("https://covers.example/images/%1.jpg").arg(number)); };
        QCOMPARE(m_board->next({})->address, address(0));
        m_board->failed(address(0), std::chrono::hours(1));
        m_grid->verticalScrollBar()->setValue(400 * cell(0).height());
        const auto [first, last] = *m_grid->visibleRows();
        QCOMPARE(first, 2'000);
        QTRY_COMPARE(m_board->open(), 3 * (last - first + 1)); // and a screen below and above
        const SampleCovers covers(*m_board, folder.path());
        QTRY_COMPARE(m_board->open(), 0);
        QCOMPARE(covers.asked().value(0), address(2'000));
        QCOMPARE(covers.asked().value(last - first), address(last));
        QCOMPARE(covers.asked().value(last - first + 1), address(last + 1));
        QVERIFY(!covers.asked().contains(address(1))); // it was scrolled away
        for (int row = first; row <= last; ++row) {
            QTRY_VERIFY(m_grid->showsPicture(row));
        }
    }

    void nobodyWishesWhileItIsHidden()
    {
        open(100);
        QTRY_VERIFY(m_board->open() > 0);
        m_grid->hide();
        QCOMPARE(m_board->open(), 0);
        m_grid->show();
        QTRY_VERIFY(m_board->open() > 0);
    }

    void screenReadersHearTheTitles()
    {
        open(100'000);
        click(3);
        QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(m_grid.get());
        QVERIFY(grid);
        QCOMPARE(grid->role(), QAccessible::List);
        QCOMPARE(grid->text(QAccessible::Name), QStringLiteral("Covers"));
        QCOMPARE(grid->childCount(), 100'000);
        QAccessibleInterface *work = grid->child(3);
        QVERIFY(work);
        QCOMPARE(work->text(QAccessible::Name), QStringLiteral("Work 3"));
        QCOMPARE(work->role(), QAccessible::ListItem);
        QVERIFY(work->state().focused && work->state().selected && !work->state().offscreen);
        QVERIFY(!grid->child(4)->state().selected);
        QVERIFY(grid->child(99'999)->state().offscreen);
        QCOMPARE(grid->child(3), work);
        QCOMPARE(grid->indexOfChild(work), 3);
        QCOMPARE(grid->focusChild(), work);
        QCOMPARE(work->parent(), grid);
        const QPoint middle = work->rect().center();
        QCOMPARE(grid->childAt(middle.x(), middle.y()), work);
        QVERIFY(!grid->child(100'000));
        QAccessibleInterface *last = grid->child(99'999);
        m_works->removeFront(99'000);
        QVERIFY(!last->isValid());
        QCOMPARE(work->text(QAccessible::Name), QStringLiteral("Work 99003"));
    }

    void typingFindsATitle()
    {
        open(cachedRows);
        QTest::keyClicks(m_grid.get(), QStringLiteral("work 70"));
        QCOMPARE(current(), 70);
        QVERIFY(isSeen(70));
        open(1'000'000); // too many to look through
        QTest::keyClicks(m_grid.get(), QStringLiteral("work 7"));
        QCOMPARE(current(), 0);
    }

    void theCellUnderThePointerIsShown()
    {
        open(100);
        const auto drawing = [this] { return m_grid->viewport()->grab(cell(2)).toImage(); };
        QTest::mouseMove(m_grid->viewport(), cell(1).center());
        const QImage plain = drawing();
        QTest::mouseMove(m_grid->viewport(), cell(2).center());
        const QImage hovered = drawing();
        QVERIFY(hovered != plain);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(m_grid->viewport(), &leave);
        QCOMPARE(drawing(), plain);
        press(Qt::Key_Right);
        m_grid->setCurrentIndex(m_works->index(2, 0));
        QVERIFY2(drawing() != plain && drawing() != hovered, "focus is seen");
    }
};

QTEST_MAIN(TestCoverGrid)
#include "test_covergrid.moc"
