// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/overruling.h"
#include "models/store/worktable.h"
#include "tests/support/putbook.h"
#include "tests/ui/paneldesk.h"
#include "tests/ui/samplewanted.h"
#include "tests/ui/sight.h"
#include "ui/dialogs/recordingsdialog.h"
#include "ui/panels/wantedpanel.h"

#include <QPushButton>
#include <QTableView>

using namespace kuramori;

/// Which recordings there are of a volume that is missing, and a person's choice among them, by clicks.
class TestRecordingsDialog final : public QObject, private PanelDesk<WantedPanel>
{
    Q_OBJECT
    RecordingsDialog *m_dialog = nullptr;
    const QString m_third = QStringLiteral("Spring Tide");

    QStringList books() const { return column(m_panel->table(), int(WantedColumn::Book)); }
    void select(const QString &book)
    {
        QTRY_VERIFY(books().contains(book));
        m_panel->table()->selectRow(int(books().indexOf(book)));
    }
    void openDialog(const QString &book)
    {
        select(book);
        trigger("wanted.recordings");
        m_dialog = m_window->findChild<RecordingsDialog *>();
        QVERIFY(m_dialog);
        m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
            m_dialog->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest));
    }
    QString cell(int row, RecordingColumn column) const
    {
        return m_dialog->table()->model()->index(row, int(column)).data().toString();
    }
    QStringList chosen() const
    {
        QStringList words;
        const int rows = m_dialog->table()->model()->rowCount();
        words.reserve(rows);
        for (int row = 0; row < rows; ++row) {
            words.append(cell(row, RecordingColumn::Choice));
        }
        return words;
    }
    void click(const char *name) const
    {
        QPushButton *found = button(m_dialog, QLatin1String(name));
        QVERIFY2(found, name);
        QTRY_VERIFY2(found->isEnabled(), name);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    bool isEnabled(const char *name) const { return button(m_dialog, QLatin1String(name))->isEnabled(); }
    bool says(const char *text) const { return shows(m_dialog, QString::fromUtf8(text)); }

private Q_SLOTS:
    void init()
    {
        furnish();
        m_house->addBooks();
        addSampleWanted(*m_house);
    }
    void cleanup() { leave(); }

    void nobodyWasAsked()
    {
        open("view.wanted");
        openDialog(QStringLiteral("The Weir"));
        QTRY_VERIFY(says("Nobody has been asked yet which recordings there are."));
        QVERIFY(says("No recording is chosen: whichever comes will do."));
        QVERIFY(!isEnabled("Choose it") && !isEnabled("Any will do") && !isEnabled("Stop"));
        click("Ask the services");
        QTRY_COMPARE(number("SELECT count(*) FROM jobs WHERE kind = 'metadata.recordings' AND args LIKE "
                            "'%\"fresh\":true%' AND args LIKE '%\"entry\":\"5\"%'"),
                     1);
        QTRY_VERIFY(says("The services are being asked …"));
        QVERIFY(!isEnabled("Ask the services"));
        click("Stop");
        QTRY_COMPARE(number("SELECT count(*) FROM jobs WHERE kind = 'metadata.recordings' AND state = 6"), 1);
        QTRY_VERIFY(isEnabled("Ask the services"));
    }

    void whatIsKnownStandsThere()
    {
        addSampleRecordings(*m_house);
        open("view.wanted");
        openDialog(m_third);
        QTRY_COMPARE(m_dialog->table()->model()->rowCount(), 4);
        QCOMPARE(cell(0, RecordingColumn::Abridged), QStringLiteral("abridged"));
        QCOMPARE(cell(1, RecordingColumn::Narrators), QStringLiteral("Elin Marsh"));
        QCOMPARE(cell(1, RecordingColumn::Length), QStringLiteral("11 h 20 min"));
        QCOMPARE(cell(1, RecordingColumn::Tellers), QStringLiteral("Audible (Audnexus), Hardcover"));
        QCOMPARE(cell(2, RecordingColumn::Publisher), QStringLiteral("Strand Audio"));
        QCOMPARE(cell(3, RecordingColumn::Narrators), QStringLiteral("not known"));
        QCOMPARE(cell(3, RecordingColumn::Abridged), QStringLiteral("?"));
        QCOMPARE(cell(3, RecordingColumn::Language), QStringLiteral("French"));
        QVERIFY(says("Recordings known: 4."));
        QCOMPARE(number("SELECT count(*) FROM jobs WHERE kind = 'metadata.recordings'"), 0); // nobody is asked for that
    }

    void chosenAndTakenBack()
    {
        addSampleRecordings(*m_house);
        open("view.wanted");
        openDialog(m_third);
        QTRY_COMPARE(m_dialog->table()->model()->rowCount(), 4);
        m_dialog->table()->selectRow(1);
        click("Choose it");
        QTRY_COMPARE(chosen(), QStringList({QString(), QStringLiteral("chosen"), QString(), QString()}));
        QCOMPARE(message(), QStringLiteral("This recording is chosen: another one will not count as here."));
        QVERIFY(!isEnabled("Choose it"));
        QTRY_VERIFY(says("Your recording: narrated by Elin Marsh, 11 h 20 min, unabridged, English."));
        QTRY_VERIFY(shows(m_panel, QStringLiteral("Your recording: narrated by Elin Marsh")));
        m_dialog->table()->selectRow(2);
        click("Choose it"); // in place of the other
        QTRY_COMPARE(chosen(), QStringList({QString(), QString(), QStringLiteral("chosen"), QString()}));
        trigger("edit.undo");
        QTRY_COMPARE(chosen().value(1), QStringLiteral("chosen"));
        click("Any will do");
        QTRY_VERIFY(says("No recording is chosen: whichever comes will do."));
        trigger("edit.undo");
        QTRY_COMPARE(chosen().value(1), QStringLiteral("chosen"));
    }

    void anotherRecordingIsHere()
    {
        addSampleRecordings(*m_house);
        m_house->write([](WriteTx &tx) {
            lockWorks(tx);
            const SeriesId series(tx.number("SELECT id FROM series WHERE name = 'Tidewater'"));
            const RecordKey elin{BookProvider::Audnexus, QStringLiteral("B0TIDE0001"), QStringLiteral("us")};
            Overruling(tx).chooseRecording(series, {QStringLiteral("3"), elin});
            const RootId root(tx.number("SELECT min(id) FROM roots"));
            putBook(tx, root, "Spring Tide",
                    bookOf(QStringLiteral("Spring Tide | Mira Holloway | Tidewater #3 | Tom Ferrow | 2013")));
        });
        open("view.wanted");
        select(m_third);
        QTRY_VERIFY(shows(m_panel, QStringLiteral("Another recording of it is here.")));
    }

    void notOfSeveralOrAnime()
    {
        addSampleAnimeStory(*m_house);
        open("view.wanted");
        select(m_third);
        QTRY_VERIFY(action("wanted.recordings")->isEnabled());
        select(QStringLiteral("Lanterns over the Strait 2nd Season"));
        QTRY_VERIFY(!action("wanted.recordings")->isEnabled());
        m_panel->table()->selectAll();
        QTRY_VERIFY(!action("wanted.recordings")->isEnabled());
    }
};

QTEST_MAIN(TestRecordingsDialog)
#include "test_recordingsdialog.moc"
