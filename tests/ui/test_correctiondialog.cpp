// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/itemtable.h"
#include "models/store/overridetable.h"
#include "tests/ui/paneldesk.h"
#include "tests/ui/samplebooks.h"
#include "tests/ui/sight.h"
#include "ui/dialogs/correctiondialog.h"
#include "ui/panels/audiobookspanel.h"
#include "ui/panels/bookpane.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace kuramori;

/// Fields of a book that a person puts right, keeps, and lets go again, by clicks and keys.
class TestCorrectionDialog final : public QObject, private PanelDesk<AudiobooksPanel>
{
    Q_OBJECT
    CorrectionDialog *dialog() const { return m_window->findChild<CorrectionDialog *>(); }
    QLineEdit *line(const char *name) const { return field(dialog(), QLatin1String(name)); }
    QCheckBox *keep(const char *name) const
    {
        const auto boxes = dialog()->findChildren<QCheckBox *>();
        const auto found
            = std::ranges::find(boxes, QStringLiteral("Keep: ") + QLatin1String(name), &QCheckBox::accessibleName);
        return found == boxes.end() ? nullptr : *found;
    }
    QPushButton *agree() const { return button(dialog(), QStringLiteral("Correct")); }
    void type(const char *name, const QString &text) const
    {
        line(name)->setFocus();
        line(name)->selectAll();
        QTest::keyClick(line(name), Qt::Key_Delete);
        QTest::keyClicks(line(name), text);
    }
    void select(const QString &title) const
    {
        const auto titles = [this] { return column(m_panel->table(), int(BookColumn::Title)); };
        QTRY_VERIFY2(titles().contains(title), qUtf8Printable(title));
        m_panel->table()->selectRow(int(titles().indexOf(title)));
        QTRY_VERIFY(shows(m_panel->findChild<BookPane *>(), title));
    }
    void correct(const QString &title) const
    {
        select(title);
        trigger("books.correct");
        QTRY_VERIFY(dialog() && dialog()->isVisible());
    }
    /// What people hold, in the order in which they said so.
    QStringList held() const
    {
        return m_house->read([](ReadTx &tx) {
            QStringList objects;
            for (const Override &word : OverrideRows(tx).inForce(OverrideKind::HoldField)) {
                objects.append(word.object);
            }
            return objects;
        });
    }
    void undo() const { trigger("edit.undo"); }
    /// One of the tables in the details has this.
    bool says(const QString &text) const
    {
        const auto tables = m_panel->findChild<BookPane *>()->findChildren<QAbstractItemView *>();
        return std::ranges::any_of(tables, [&text](const QAbstractItemView *table) {
            const QAbstractItemModel &rows = *table->model();
            return !rows.match(rows.index(0, 1), Qt::DisplayRole, text).isEmpty();
        });
    }

private Q_SLOTS:
    void init()
    {
        furnish();
        addSampleBooks(*m_house);
        open("view.audiobooks");
    }
    void cleanup() { leave(); }

    void whatIsTypedHolds()
    {
        correct(QStringLiteral("The Final Empire"));
        QCOMPARE(line("Series")->text(), QStringLiteral("Mistborn #1"));
        QCOMPARE(line("Narrator")->text(), QStringLiteral("Michael Kramer"));
        QVERIFY(!agree()->isEnabled()); // nothing is changed yet
        QCOMPARE(dialog()->focusWidget(), line("Title"));
        QTest::keyClick(line("Title"), Qt::Key_Tab);
        QCOMPARE(dialog()->focusWidget(), keep("Title"));
        type("Title", QStringLiteral("The Last Empire"));
        QVERIFY(keep("Title")->isChecked());
        QVERIFY(!keep("Series")->isChecked());
        type("Narrator", QStringLiteral("Michael Kramer; Kate Reading"));
        QTest::keyClick(line("Narrator"), Qt::Key_Return);
        QTRY_COMPARE(held(),
                     (QStringList{QStringLiteral("title [\"The Last Empire\"]"),
                                  QStringLiteral("narrator [\"Michael Kramer\",\"Kate Reading\"]")}));
        QTRY_VERIFY(shows(m_panel->findChild<BookPane *>(), QStringLiteral("The Last Empire")));
        undo();
        QTRY_COMPARE(held(), QStringList());
        QTRY_VERIFY(shows(m_panel->findChild<BookPane *>(), QStringLiteral("The Final Empire")));
    }

    void aBlankIsKept()
    {
        correct(QStringLiteral("The Hero of Ages"));
        type("Series", {});
        QTest::mouseClick(agree(), Qt::LeftButton);
        QTRY_COMPARE(held(), QStringList{QStringLiteral("series []")});
        QTRY_VERIFY(says(QStringLiteral("(empty)")));
        correct(QStringLiteral("The Hero of Ages"));
        QVERIFY(keep("Series")->isChecked());
        QCOMPARE(line("Series")->text(), QString());
    }

    void whatItSaysIsKeptAsItIs()
    {
        correct(QStringLiteral("Emma"));
        QTest::mouseClick(keep("Year"), Qt::LeftButton);
        QVERIFY(agree()->isEnabled());
        QTest::mouseClick(agree(), Qt::LeftButton);
        QTRY_COMPARE(held(), QStringList{QStringLiteral("year [\"1815\"]")});
    }

    void whatIsKeptIsLetGo()
    {
        const QString other = QStringLiteral("title [\"Dracula\"]");
        correct(QStringLiteral("Dracula")); // of another book: it stays
        QTest::mouseClick(keep("Title"), Qt::LeftButton);
        QTest::mouseClick(agree(), Qt::LeftButton);
        QTRY_COMPARE(held(), QStringList{other});
        const QStringList both{other, QStringLiteral("year [\"1815\"]")};
        correct(QStringLiteral("Emma"));
        type("Title", QStringLiteral("Emma Woodhouse"));
        QTest::mouseClick(keep("Year"), Qt::LeftButton);
        QTest::keyClick(line("Title"), Qt::Key_Return);
        QTRY_COMPARE(held().size(), 3);
        correct(QStringLiteral("Emma Woodhouse"));
        QTest::mouseClick(keep("Title"), Qt::LeftButton);
        QVERIFY(!keep("Title")->isChecked());
        QTest::mouseClick(agree(), Qt::LeftButton);
        QTRY_COMPARE(held(), both); // with the other word that was said at once
        QTRY_VERIFY(shows(m_panel->findChild<BookPane *>(), QStringLiteral("Emma")));
        undo();
        QTRY_COMPARE(held().size(), 3);
        trigger("edit.redo");
        QTRY_COMPARE(held(), both);
    }

    void whatCannotBeIsTold()
    {
        correct(QStringLiteral("Emma"));
        type("Year", QStringLiteral("soon"));
        QVERIFY(shows(dialog(), QStringLiteral("\"soon\" is no year.")));
        QVERIFY(!agree()->isEnabled());
        QTest::mouseClick(keep("Year"), Qt::LeftButton); // nobody keeps it: what was there is back
        QCOMPARE(line("Year")->text(), QStringLiteral("1815"));
        QVERIFY(!shows(dialog(), QStringLiteral("is no year.")));
        type("Title", {});
        QVERIFY(shows(dialog(), QStringLiteral("A book needs a title.")));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QCOMPARE(held(), QStringList());
    }

    void ofABookInTwoPlacesAPersonSaysWhich()
    {
        select(QStringLiteral("Dune"));
        trigger("books.correct");
        const auto menu = [this] { return m_panel->findChild<QMenu *>(QStringLiteral("correctMenu")); };
        QTRY_VERIFY(menu() && menu()->isVisible());
        const QList<QAction *> places = menu()->actions();
        const auto vance = std::ranges::find_if(
            places, [](const QAction *place) { return place->text().contains(QLatin1String("Simon Vance")); });
        QVERIFY(vance != places.end());
        (*vance)->trigger();
        menu()->close();
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QCOMPARE(line("Narrator")->text(), QStringLiteral("Simon Vance"));
    }

    void thePaneOffersIt()
    {
        select(QStringLiteral("Emma"));
        QPushButton *offered = button(m_panel->findChild<BookPane *>(), QStringLiteral("Correct…"));
        QVERIFY(offered);
        QTest::mouseClick(offered, Qt::LeftButton);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QCOMPARE(line("Title")->text(), QStringLiteral("Emma"));
    }
};

QTEST_MAIN(TestCorrectionDialog)
#include "test_correctiondialog.moc"
