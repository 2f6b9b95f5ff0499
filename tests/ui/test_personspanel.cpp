// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/overridetable.h"
#include "tests/support/putpersons.h"
#include "tests/ui/paneldesk.h"
#include "tests/ui/samplebooks.h"
#include "tests/ui/sight.h"
#include "ui/panels/audiobookspanel.h"
#include "ui/panels/personspanel.h"

#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace kuramori;

/// The authors and narrators of the library, by clicks and keys.
class TestPersonsPanel final : public QObject, private PanelDesk<PersonsPanel>
{
    Q_OBJECT
    void open() { PanelDesk::open("view.persons"); }
    void openFilled()
    {
        m_house->addBooks();
        open();
        QTRY_COMPARE(names().size(), 11);
    }
    QStringList names() const { return column(m_panel->table(), int(PersonColumn::Name)); }
    QStringList spellings() const { return column(m_panel->spellings(), int(SpellingColumn::Spelling)); }
    QStringList books() const { return column(m_panel->books(), int(PersonBookColumn::Title)); }
    QString cellOf(const char *name, PersonColumn of) const
    {
        return column(m_panel->table(), int(of)).value(names().indexOf(QString::fromUtf8(name)));
    }
    /// The last one is the current one.
    void choose(std::initializer_list<const char *> persons) const
    {
        DataTable *table = m_panel->table();
        table->clearSelection();
        for (const char *name : persons) {
            QTRY_VERIFY2(names().contains(QString::fromUtf8(name)), name);
            const QModelIndex index = table->model()->index(int(names().indexOf(QString::fromUtf8(name))), 0);
            table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        table->setFocus();
        QTRY_VERIFY(spellings().contains(QString::fromUtf8(*(persons.end() - 1))));
    }
    void chooseSpelling(const char *spelling) const
    {
        QTRY_VERIFY2(spellings().contains(QString::fromUtf8(spelling)), spelling);
        m_panel->spellings()->selectRow(int(spellings().indexOf(QString::fromUtf8(spelling))));
        m_panel->spellings()->setFocus();
    }
    /// Chooses in the menu that asks.
    void answer(const char *menu, const QString &text) const
    {
        QTRY_VERIFY(m_panel->findChild<QMenu *>(QLatin1String(menu)));
        auto *asking = m_panel->findChild<QMenu *>(QLatin1String(menu));
        const QList<QAction *> entries = asking->actions();
        const auto entry
            = std::ranges::find_if(entries, [&](const QAction *each) { return each->text().startsWith(text); });
        QVERIFY2(entry != entries.end(), qPrintable(text));
        (*entry)->trigger();
        asking->close();
        QTRY_VERIFY(!m_panel->findChild<QMenu *>(QLatin1String(menu)));
        QApplication::setActiveWindow(m_window.get()); // else shortcuts are still the menu's
    }
    void mergeHolloways() const
    {
        choose({"Holloway Mira", "Mira Holloway"});
        QTRY_VERIFY(action("persons.merge")->isEnabled());
        QTest::keyClick(m_panel->table(), Qt::Key_T);
        answer("mergeMenu", QStringLiteral("Mira Holloway"));
        QTRY_COMPARE(names().size(), 10);
    }
    void linkPenName(const char *penName, const char *real) const
    {
        choose({penName, real});
        trigger("persons.penname");
        answer("penNameMenu", QStringLiteral("%1 is a pen name of ").arg(QString::fromUtf8(penName)));
    }

private Q_SLOTS:
    void init() { furnish(); }
    void cleanup() { leave(); }

    void withoutPersonsItSaysWhatToDo()
    {
        open();
        QTRY_VERIFY(shows(m_panel, QStringLiteral("Nobody yet")));
        QVERIFY(button(m_panel, QStringLiteral("Add a folder…")));
    }

    void personsAreShownWithWhatTheyDid()
    {
        openFilled();
        QCOMPARE(cellOf("Mira Holloway", PersonColumn::Role), QStringLiteral("Author"));
        QCOMPARE(cellOf("Mira Holloway", PersonColumn::Written), QStringLiteral("5"));
        QCOMPARE(cellOf("Anselm Reyes", PersonColumn::Role), QStringLiteral("Narrator"));
        QCOMPARE(cellOf("Anselm Reyes", PersonColumn::Written), QStringLiteral("–"));
        choose({"Mira Holloway"});
        QCOMPARE(spellings(), QStringList(QStringLiteral("Mira Holloway")));
        QTRY_COMPARE(books().size(), 5);
        QVERIFY(books().contains(QStringLiteral("Low Water")));
    }

    void filteredAndChosen()
    {
        openFilled();
        auto *choice = m_panel->findChild<QComboBox *>();
        choice->setCurrentIndex(choice->findText(QStringLiteral("Narrators")));
        QTRY_VERIFY(!names().contains(QStringLiteral("Mira Holloway")));
        QVERIFY(names().contains(QStringLiteral("Anselm Reyes")));
        trigger("persons.several");
        QTRY_VERIFY(shows(m_panel, QStringLiteral("Nobody is called that")));
        QTest::mouseClick(button(m_panel, QStringLiteral("Show everybody")), Qt::LeftButton);
        QTRY_COMPARE(names().size(), 11);
        QTest::keyClick(m_panel->table(), Qt::Key_Slash);
        auto *filter = m_panel->findChild<QLineEdit *>();
        QVERIFY(filter->hasFocus());
        QTest::keyClicks(filter, QStringLiteral("MIRA hol"));
        QTRY_COMPARE(names().size(), 2);
    }

    void severalBecomeOneAndSeveralAgain()
    {
        openFilled();
        const qint64 before = number("SELECT count(*) FROM persons");
        choose({"Osric Vane"});
        QVERIFY(!action("persons.merge")->isEnabled());
        choose({"Osric Vane", "Holloway Mira", "Mira Holloway"});
        trigger("persons.merge");
        answer("mergeMenu", QStringLiteral("Mira Holloway"));
        QTRY_COMPARE(number("SELECT count(*) FROM persons"), before - 2);
        QTRY_COMPARE(message(), QStringLiteral("They are one person now."));
        QTRY_COMPARE(cellOf("Mira Holloway", PersonColumn::Spellings), QStringLiteral("3"));
        QTRY_COMPARE(spellings().size(), 3);
        QTRY_VERIFY(action("edit.undo")->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(number("SELECT count(*) FROM persons"), before); // not two of them as one
        QTRY_VERIFY(names().contains(QStringLiteral("Osric Vane"))
                    && names().contains(QStringLiteral("Holloway Mira")));
        trigger("edit.redo");
        QTRY_COMPARE(number("SELECT count(*) FROM persons"), before - 2);
        trigger("edit.undo");
        QTRY_COMPARE(number("SELECT count(*) FROM persons"), before);
    }

    void aSpellingBecomesAPerson()
    {
        openFilled();
        mergeHolloways();
        choose({"Mira Holloway"});
        QTRY_COMPARE(spellings().size(), 2);
        QVERIFY(!action("persons.split")->isEnabled()); // all that is selected is none
        chooseSpelling("Holloway Mira");
        QTRY_VERIFY(action("persons.split")->isEnabled());
        QTest::keyClick(m_panel->spellings(), Qt::Key_S);
        QTRY_COMPARE(names().size(), 11);
        QTRY_COMPARE(spellings(), QStringList(QStringLiteral("Mira Holloway")));
        const QString reason = column(m_panel->spellings(), int(SpellingColumn::Reason)).constFirst();
        QVERIFY2(reason.endsWith(QLatin1String(": not the same as Holloway Mira")), qPrintable(reason));
        trigger("edit.undo");
        QTRY_COMPARE(names().size(), 10);
    }

    void whatWasSaidIsTakenBackLater()
    {
        openFilled();
        QVERIFY(!action("persons.takeback")->isEnabled());
        mergeHolloways();
        choose({"Mira Holloway"});
        QTRY_COMPARE(spellings().size(), 2);
        m_panel->spellings()->clearSelection();
        QTRY_VERIFY(action("persons.takeback")->isEnabled());
        QTest::keyClick(m_panel->table(), Qt::Key_Delete);
        QTRY_COMPARE(names().size(), 11);
        QCOMPARE(number("SELECT count(*) FROM overrides WHERE ended_at IS NULL"), 0);
        trigger("edit.undo");
        QTRY_COMPARE(names().size(), 10);
    }

    void allThatWasSaidIsTakenBackAtOnce()
    {
        openFilled();
        mergeHolloways();
        choose({"Mira Holloway"});
        chooseSpelling("Holloway Mira");
        trigger("persons.split"); // which ends the word before it
        QTRY_COMPARE(names().size(), 11);
        choose({"Mira Holloway"});
        QTRY_COMPARE(spellings().size(), 1);
        trigger("persons.takeback");
        const char *words = "SELECT count(*) FROM overrides WHERE ended_at IS NULL";
        QTRY_COMPARE(number(words), 0);
        QCOMPARE(number("SELECT count(*) FROM persons"), 11);
        trigger("edit.undo");
        QTRY_COMPARE(number(words), 1);
        QCOMPARE(number("SELECT count(*) FROM overrides WHERE kind = 'other_person' AND ended_at IS NULL"), 1);
    }

    void aPenNameIsLinkedAndACircleIsTold()
    {
        openFilled();
        linkPenName("Osric Vane", "Ilse Marchetti");
        QTRY_COMPARE(cellOf("Osric Vane", PersonColumn::PenNames), QStringLiteral("pen name of Ilse Marchetti"));
        QCOMPARE(cellOf("Ilse Marchetti", PersonColumn::PenNames), QStringLiteral("pen names: Osric Vane"));
        choose({"Ilse Marchetti"});
        QTRY_VERIFY(shows(m_panel, QStringLiteral("Ilse Marchetti: pen names: Osric Vane")));
        linkPenName("Ilse Marchetti", "Osric Vane");
        QTRY_COMPARE(message(), QStringLiteral("Nobody is a pen name of their own."));
        QCOMPARE(number("SELECT count(*) FROM persons WHERE pen_name_of IS NOT NULL"), 1);
        trigger("edit.undo");
        QTRY_COMPARE(cellOf("Osric Vane", PersonColumn::PenNames), QString());
    }

    void theirBooksAreShown()
    {
        addSampleBooks(*m_house);
        open();
        choose({"Simon Vance"});
        QTest::keyClick(m_panel->table(), Qt::Key_Return);
        const auto *audiobooks = m_window->findChild<AudiobooksPanel *>();
        QTRY_VERIFY(audiobooks->isVisible());
        QTRY_COMPARE(audiobooks->table()->model()->rowCount(), 2); // narrated: nobody wrote more
        action("view.persons")->trigger();
        choose({"Frank Herbert"});
        QTRY_VERIFY(!action("persons.narrated")->isEnabled());
        trigger("persons.written");
        QTRY_COMPARE(audiobooks->table()->model()->rowCount(), 3);
        action("view.persons")->trigger();
        QTRY_COMPARE(books().size(), 3);
        m_panel->books()->setCurrentIndex(
            m_panel->books()->model()->index(int(books().indexOf(QLatin1String("Dune Messiah"))), 0));
        m_panel->books()->setFocus();
        QTest::keyClick(m_panel->books(), Qt::Key_Return);
        QTRY_VERIFY(audiobooks->isVisible());
        QTRY_COMPARE(audiobooks->table()->currentIndex().siblingAtColumn(0).data().toString(),
                     QStringLiteral("Dune Messiah"));
    }

    void namesAreCopied()
    {
        openFilled();
        choose({"Osric Vane", "Ilse Marchetti"});
        trigger("persons.copy");
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Ilse Marchetti\nOsric Vane"));
    }

    void fiftyThousandStaySmooth()
    {
        m_house->write([](WriteTx &tx) { putPersons(tx, 50'000); });
        open();
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->table()->model()->rowCount(), 50'000, 30'000);
        m_testers.clear(); // these look at all rows after each change
        qint64 longest = 0;
        const auto pump = [&](const std::function<bool()> &isDone) {
            QElapsedTimer all;
            all.start();
            while (!isDone() && all.elapsed() < 20'000) {
                QElapsedTimer turn;
                turn.start();
                QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
                longest = std::max(longest, turn.nsecsElapsed());
            }
            return isDone();
        };
        const auto *model = m_panel->table()->model();
        m_panel->table()->sortByColumn(int(PersonColumn::Written), Qt::DescendingOrder);
        QVERIFY(pump([&] { return model->index(0, int(PersonColumn::Written)).data() == QLatin1String("3"); }));
        m_panel->findChild<QLineEdit *>()->setText(QStringLiteral("number 77"));
        QVERIFY(pump([&] { return model->rowCount() > 0 && model->rowCount() < 5'000; }));
        m_panel->findChild<QLineEdit *>()->clear();
        QVERIFY(pump([&] { return model->rowCount() == 50'000; }));
        m_panel->table()->selectAll();
        QVERIFY(pump([n = 0]() mutable { return ++n > 20; }));
        QVERIFY(!action("persons.merge")->isEnabled());
        qInfo("longest turn of the event loop: %.1f ms", double(longest) / 1e6);
        QVERIFY2(longest < 400'000'000, "the window stood still"); // 7 ms on a quiet machine; tests share theirs
    }
};

QTEST_MAIN(TestPersonsPanel)
#include "test_personspanel.moc"
