// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/overridetable.h"
#include "tests/ui/samplebooks.h"
#include "tests/ui/samplehouse.h"
#include "tests/ui/sight.h"
#include "ui/panels/audiobookspanel.h"
#include "ui/panels/bookpane.h"
#include "ui/panels/datatable.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QMenu>
#include <QStatusBar>
#include <QTest>

#include <algorithm>

using namespace kuramori;

/// What a person says of books in the panel of audiobooks, and takes back.
class TestAudiobookWords final : public QObject
{
    Q_OBJECT
    std::unique_ptr<SampleHouse> m_house;
    std::unique_ptr<MainWindow> m_window;
    AudiobooksPanel *m_panel = nullptr;

    QAction *action(const char *id) const { return m_window->actions().action(QLatin1String(id)); }
    void trigger(const char *id) const
    {
        QTRY_VERIFY2(action(id)->isEnabled(), id);
        action(id)->trigger();
    }
    QAbstractItemModel *model() const { return m_panel->table()->model(); }
    int rows() const { return model()->rowCount(); }
    int rowOf(const char *title) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (model()->index(row, int(BookColumn::Title)).data() == QString::fromUtf8(title)) {
                return row;
            }
        }
        return -1;
    }
    /// The last one is the current one.
    void select(std::initializer_list<const char *> titles) const
    {
        DataTable *table = m_panel->table();
        table->clearSelection();
        for (const char *title : titles) {
            QTRY_VERIFY2(rowOf(title) >= 0, title);
            table->selectionModel()->setCurrentIndex(model()->index(rowOf(title), 0),
                                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        QTRY_VERIFY(shows(m_panel->findChild<BookPane *>(), QString::fromUtf8(*(titles.end() - 1))));
    }
    qint64 words(OverrideKind kind) const
    {
        return m_house->read([kind](ReadTx &tx) { return OverrideRows(tx).inForce(kind).size(); });
    }
    QMenu *splitMenu() const { return m_panel->findChild<QMenu *>(QStringLiteral("splitMenu")); }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<SampleHouse>();
        addSampleBooks(*m_house);
        m_window = std::make_unique<MainWindow>(m_house->parts());
        m_window->resize(1280, 900);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        m_panel = m_window->findChild<AudiobooksPanel *>();
        action("view.audiobooks")->trigger();
        QTRY_COMPARE(rows(), sampleBooks);
        QTRY_VERIFY(rowOf("Emma") >= 0);
    }
    void cleanup()
    {
        m_window.reset();
        m_house.reset();
    }

    void severalBooksBecomeTheCurrentOne()
    {
        select({"Emma"});
        QVERIFY(!action("books.same")->isEnabled());
        select({"Frankenstein", "Dracula", "Emma"});
        trigger("books.same");
        QTRY_COMPARE(rows(), sampleBooks - 2);
        QTRY_VERIFY(rowOf("Emma") >= 0);
        QCOMPARE(rowOf("Dracula"), -1);
        QCOMPARE(model()->index(rowOf("Emma"), int(BookColumn::Recordings)).data().toInt(), 3);
        QVERIFY(m_window->statusBar()->currentMessage().contains(QLatin1String("one now")));
        trigger("edit.undo");
        QTRY_COMPARE(rows(), sampleBooks);
        QTRY_VERIFY(rowOf("Dracula") >= 0 && rowOf("Frankenstein") >= 0);
        trigger("edit.redo");
        QTRY_COMPARE(rows(), sampleBooks - 2);
    }

    void aRecordingBecomesABook()
    {
        select({"Dune"});
        trigger("books.split");
        QTRY_VERIFY(splitMenu() && splitMenu()->isVisible());
        const QList<QAction *> entries = splitMenu()->actions();
        const auto simon = std::find_if(entries.begin(), entries.end(), [](const QAction *entry) {
            return entry->text() == QLatin1String("The recording of Simon Vance");
        });
        QVERIFY(simon != entries.end());
        (*simon)->trigger();
        splitMenu()->close();
        QTRY_COMPARE(rows(), sampleBooks + 1);
        trigger("edit.undo");
        QTRY_COMPARE(rows(), sampleBooks);
    }

    void whatIsOneThingIsNotSeparated()
    {
        select({"Emma"});
        trigger("books.split");
        QTRY_VERIFY(m_window->statusBar()->currentMessage().contains(QLatin1String("nothing to separate")));
        QVERIFY(!splitMenu());
    }

    void booksArePinned()
    {
        select({"Emma"});
        trigger("books.pin");
        QTRY_COMPARE(words(OverrideKind::PinBook), 1);
        trigger("edit.undo");
        QTRY_COMPARE(words(OverrideKind::PinBook), 0);
    }

    void theirFilesAreChecked()
    {
        select({"Emma", "Dracula"});
        trigger("books.check");
        QTRY_VERIFY(m_window->statusBar()->currentMessage().contains(QLatin1String("will be checked: 56")));
        const auto jobs = m_house->read([](ReadTx &tx) {
            return tx.all("SELECT args FROM jobs WHERE kind = 'library.check'",
                          [](const Row &row) { return row.text(0); });
        });
        QCOMPARE(jobs.size(), 1);
        QVERIFY2(jobs.constFirst().contains(QLatin1String("\"depth\":\"runtime\"")), qPrintable(jobs.constFirst()));
    }

    void booksAreIgnoredAndCountedAgain()
    {
        select({"Emma", "Dracula"});
        trigger("books.ignore");
        QTRY_COMPARE(words(OverrideKind::IgnoreBook), 2);
        trigger("books.heed");
        QTRY_COMPARE(words(OverrideKind::IgnoreBook), 0);
        trigger("edit.undo");
        QTRY_COMPARE(words(OverrideKind::IgnoreBook), 2);
    }
};

QTEST_MAIN(TestAudiobookWords)
#include "test_audiobookwords.moc"
