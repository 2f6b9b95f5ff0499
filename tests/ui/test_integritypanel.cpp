// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/checkspec.h"
#include "models/store/jobtable.h"
#include "tests/ui/openedfiles.h"
#include "tests/ui/samplebooks.h"
#include "tests/ui/samplechecks.h"
#include "tests/ui/samplehouse.h"
#include "tests/ui/sight.h"
#include "ui/panels/checkpane.h"
#include "ui/panels/checkstrip.h"
#include "ui/panels/datatable.h"
#include "ui/panels/integritypanel.h"
#include "ui/panels/smalltable.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>

using namespace kuramori;

/// What checks found, by clicks and keys.
class TestIntegrityPanel final : public QObject
{
    Q_OBJECT
    std::unique_ptr<SampleHouse> m_house;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    IntegrityPanel *m_panel = nullptr;

    void open()
    {
        m_window = std::make_unique<MainWindow>(m_house->parts());
        m_window->resize(1280, 900);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        m_panel = m_window->findChild<IntegrityPanel *>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_panel->table()->model(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        action("view.integrity")->trigger();
    }
    void openChecked()
    {
        addSampleBooks(*m_house);
        addSampleChecks(*m_house);
        open();
        QTRY_COMPARE(rows(), sampleDamaged + sampleSuspect);
        QTRY_COMPARE(cell(0, CheckColumn::Verdict), QStringLiteral("Damaged"));
    }
    QAction *action(const char *id) const { return m_window->actions().action(QLatin1String(id)); }
    int rows() const { return m_panel->table()->model()->rowCount(); }
    QString cell(int row, CheckColumn column) const
    {
        return m_panel->table()->model()->index(row, int(column)).data().toString();
    }
    QStringList column(CheckColumn which) const
    {
        QStringList texts;
        for (int row = 0; row < rows(); ++row) {
            texts.append(cell(row, which));
        }
        return texts;
    }
    void select(const char *evidence) const
    {
        QTRY_VERIFY2(column(CheckColumn::What).filter(QLatin1String(evidence)).size() == 1, evidence);
        const QStringList all = column(CheckColumn::What);
        m_panel->table()->selectRow(int(all.indexOf(all.filter(QLatin1String(evidence)).constFirst())));
        m_panel->table()->setFocus();
        QTRY_VERIFY(action("integrity.play")->isEnabled());
    }
    void choose(const char *box, const char *text) const
    {
        for (QComboBox *each : m_panel->findChildren<QComboBox *>()) {
            if (each->accessibleName() == QLatin1String(box)) {
                const int index = each->findText(QLatin1String(text));
                QVERIFY2(index >= 0, text);
                each->setCurrentIndex(index);
                return;
            }
        }
        QFAIL(box);
    }
    QString summary() const
    {
        QStringList texts;
        for (const QLabel *label : m_panel->findChildren<QLabel *>(Qt::FindDirectChildrenOnly)) {
            texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    QString message() const { return m_window->statusBar()->currentMessage(); }
    QList<CheckOrder> orders()
    {
        return m_house->read([](ReadTx &tx) {
            QList<CheckOrder> orders;
            const QList<JobRow> jobs = JobRows(tx).page({{}, libraryCheckKind, {}}, {}, 100);
            for (const JobRow &job : jobs) {
                orders.append(checkOrder(job.args));
            }
            return orders;
        });
    }
    JobId addRunningCheck()
    {
        return m_house->write([this](WriteTx &tx) {
            JobTable(tx).insert(checkSpec(RootId(1), QStringLiteral("/audiobooks"), CheckTier::Decode), m_house->kinds);
            return JobTable(tx)
                .claim(checkQueue, 1, QStringLiteral("test:1:a"), std::chrono::seconds(90))
                .constFirst()
                .fence.id;
        });
    }

private Q_SLOTS:
    void initTestCase() { qputenv("PATH", "/nowhere"); } // no player that could be told where to begin
    void init() { m_house = std::make_unique<SampleHouse>(); }
    void cleanup()
    {
        m_tester.reset();
        m_window.reset();
        m_house.reset();
    }

    void withoutFilesAFolderIsAskedFor()
    {
        open();
        QTRY_VERIFY(shows(m_panel, QStringLiteral("No audio file yet")));
        QVERIFY(button(m_panel, QStringLiteral("Add a folder…")));
    }

    void withoutChecksEverythingCanBeChecked()
    {
        addSampleBooks(*m_house);
        open();
        QTRY_VERIFY(shows(m_panel, QStringLiteral("Nothing was checked yet")));
        QTest::mouseClick(button(m_panel, QStringLiteral("Check everything")), Qt::LeftButton);
        QTRY_COMPARE(orders().size(), 1);
        QVERIFY(orders().constFirst().root.isValid());
        QCOMPARE(orders().constFirst().depth, std::optional(CheckTier::Runtime));
        QTRY_COMPARE(message(), QStringLiteral("Folders that will be checked: 1."));
    }

    void whatIsWrongComesFirstWithItsEvidence()
    {
        openChecked();
        const QStringList verdicts = column(CheckColumn::Verdict);
        QCOMPARE(verdicts.count(QStringLiteral("Damaged")), sampleDamaged);
        QCOMPARE(verdicts.lastIndexOf(QStringLiteral("Damaged")), sampleDamaged - 1);
        QCOMPARE(verdicts.count(QStringLiteral("Suspect")), sampleSuspect);
        const qsizetype errors = column(CheckColumn::Place).indexOf(QStringLiteral("1:12:07"));
        QVERIFY(errors >= 0);
        QCOMPARE(cell(int(errors), CheckColumn::What),
                 QStringLiteral("Places that cannot be decoded: 17, the first at 1:12:07. It says that it plays "
                                "21:06:00, and ends at 18:54:00."));
        QCOMPARE(cell(int(errors), CheckColumn::Book), QStringLiteral("Dune"));
        QVERIFY(cell(int(errors), CheckColumn::File).startsWith(QLatin1String("Frank Herbert/Dune {")));
        QCOMPARE(cell(int(errors), CheckColumn::Depth), QStringLiteral("Length and silence"));
        QVERIFY(
            column(CheckColumn::What)
                .contains(QStringLiteral("According to the server home it takes 27:24:00, and it plays 26:40:00.")));
    }

    void theLineAboveCounts()
    {
        openChecked();
        QTRY_VERIFY2(summary().contains(QStringLiteral("Damaged: 3 · Suspect: 5 · Unknown: 1 · Sound: 501")),
                     qPrintable(summary()));
        QVERIFY2(summary().contains(QStringLiteral("Changed since: 1 · Never checked: 40")), qPrintable(summary()));
        QVERIFY2(summary().contains(QLatin1String("1 % a night, not yet run")), qPrintable(summary()));
        QVERIFY2(summary().contains(QLatin1String("Checked to: Header: ")), qPrintable(summary()));
        m_house->write([](WriteTx &tx) {
            tx.run("UPDATE schedules SET last_tick = $1", tx.now() - std::chrono::hours(30));
            tx.touch(Topic::Schedules);
        });
        QTRY_VERIFY2(summary().contains(QLatin1String("1 % a night, last ")), qPrintable(summary()));
    }

    void chosenAndFiltered()
    {
        openChecked();
        choose("Files shown", "Could not be checked");
        QTRY_COMPARE(rows(), sampleUnknown);
        QTRY_COMPARE(cell(0, CheckColumn::What), QStringLiteral("It cannot be read: Input/output error"));
        choose("Files shown", "Never checked, or changed since");
        QTRY_COMPARE(rows(), sampleNever + sampleChanged);
        choose("How deep they were checked", "Depth: Tracks");
        QTRY_VERIFY(shows(m_panel, QStringLiteral("No such files")));
        QTest::mouseClick(button(m_panel, QStringLiteral("Show what is wrong")), Qt::LeftButton);
        QTRY_COMPARE(rows(), sampleDamaged + sampleSuspect);
        QTest::keyClick(m_panel->table(), Qt::Key_Slash);
        QTest::keyClicks(m_panel->findChild<QLineEdit *>(), QStringLiteral("WEIR hail"));
        QTRY_COMPARE(rows(), 0);
        choose("Files shown", "All files");
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(cell(0, CheckColumn::Book), QStringLiteral("Project Hail Mary"));
    }

    void nothingWrongIsGoodNews()
    {
        addSampleBooks(*m_house);
        addSampleChecks(*m_house);
        m_house->write([](WriteTx &tx) { tx.run("UPDATE file_checks SET verdict = 'sound'"); });
        open();
        QTRY_VERIFY(shows(m_panel, QStringLiteral("Nothing is wrong")));
    }

    void enterShowsAllThatWasFound()
    {
        openChecked();
        select("track 2 is missing");
        QTest::keyClick(m_panel->table(), Qt::Key_Return);
        auto *findings = m_panel->findChild<CheckPane *>()->findChild<SmallTable *>();
        QTRY_VERIFY(findings->hasFocus());
        QCOMPARE(findings->topLevelItemCount(), 2);
        QCOMPARE(findings->topLevelItem(0)->text(0), QStringLiteral("Warning"));
        QCOMPARE(findings->topLevelItem(1)->text(0), QStringLiteral("Note"));
        QCOMPARE(findings->topLevelItem(1)->text(2), QStringLiteral("Its length is estimated from its size."));
        choose("Files shown", "Sound files");
        QTRY_VERIFY(findings->isHidden());
        QVERIFY(shows(m_panel->findChild<CheckPane *>(), QStringLiteral("Sound")));
    }

    void theSelectedAreCheckedAsDeepAsChosen()
    {
        openChecked();
        m_panel->table()->setFocus();
        m_panel->table()->selectAll();
        choose("How deep the next check looks", "Decode all of it");
        QTRY_VERIFY(action("integrity.check")->isEnabled());
        QTest::keyClick(m_panel->table(), Qt::Key_F5);
        QTRY_COMPARE(orders().size(), 1);
        QCOMPARE(orders().constFirst().files.size(), sampleDamaged + sampleSuspect);
        QCOMPARE(orders().constFirst().depth, std::optional(CheckTier::Decode));
        QTRY_COMPARE(message(), QStringLiteral("Files that will be checked: 8."));
    }

    void aRunningCheckIsSeenAndStopped()
    {
        openChecked();
        auto *strip = m_panel->findChild<CheckStrip *>();
        QVERIFY(strip->isHidden());
        const JobId job = addRunningCheck();
        m_house->progress.start(job);
        m_house->progress.report(job, {QStringLiteral("Decoding a.mp3 (MB)"), 250, 1000});
        QTRY_VERIFY(shows(strip, QStringLiteral("Decoding a.mp3 (MB): 250 of 1,000")));
        QVERIFY(shows(strip, QStringLiteral("Check: /audiobooks")));
        auto *bar = strip->findChild<QProgressBar *>();
        QCOMPARE(bar->value() * 4, bar->maximum());
        m_house->progress.report(job, {QStringLiteral("Decoding b.mp3 (MB)"), 500, 1000});
        QTRY_COMPARE(bar->value() * 2, bar->maximum());
        QTRY_VERIFY(action("integrity.stop")->isEnabled());
        action("integrity.stop")->trigger();
        QTRY_VERIFY(m_house->read([job](ReadTx &tx) { return JobRows(tx).row(job).value().cancelRequested; }));
        m_house->write([job](WriteTx &tx) {
            tx.run("UPDATE jobs SET state = $2, finalized_at = $3, leased_until = NULL WHERE id = $1", job,
                   int(JobState::Cancelled), tx.now());
            tx.touch(Topic::Jobs);
        });
        QTRY_VERIFY(strip->isHidden());
        QTRY_VERIFY(!action("integrity.stop")->isEnabled());
    }

    void newFindingsArriveByThemselves()
    {
        openChecked();
        m_house->write([](WriteTx &tx) {
            tx.run("UPDATE file_checks SET verdict = 'damaged' WHERE verdict = 'unknown'");
            tx.touch(Topic::Checks);
        });
        QTRY_COMPARE(rows(), sampleDamaged + sampleSuspect + 1);
    }

    void playedAndOpened()
    {
        OpenedFiles desktop;
        openChecked();
        select("It is cut off at 8:10:10.");
        QTest::keyClick(m_panel->table(), Qt::Key_P);
        QTRY_COMPARE(desktop.paths.size(), 1);
        QVERIFY(desktop.paths.constFirst().endsWith(".m4b"));
        QTest::keyClick(m_panel->table(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desktop.paths.size(), 2);
        QVERIFY(desktop.paths.constFirst().startsWith(desktop.paths.constLast() + '/'));
        QTest::keyClick(m_panel->table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text().toUtf8(), desktop.paths.constFirst());
    }

    void savedAsAReport_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("CSV") << "report.csv" << QByteArray("verdict,root,path,");
        QTest::newRow("HTML") << "report.html" << QByteArray("<!DOCTYPE html>");
    }
    void savedAsAReport()
    {
        QFETCH(QString, name);
        openChecked();
        action("integrity.export")->trigger();
        QTRY_VERIFY(m_panel->findChild<QFileDialog *>());
        const QString path = m_house->folder.filePath(name);
        Q_EMIT m_panel->findChild<QFileDialog *>()->fileSelected(path);
        QTRY_VERIFY2(message().contains(QLatin1String("is written")), qPrintable(message()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QTEST(content.left(content.indexOf(name.endsWith(u'v') ? "size" : "\n")), "beginning");
        QVERIFY(content.contains("Places that cannot be decoded: 17, the first at 1:12:07."));
        Q_EMIT m_panel->findChild<QFileDialog *>()->fileSelected(QStringLiteral("/nowhere/report.csv"));
        QTRY_VERIFY2(message().contains(QLatin1String("/nowhere/report.csv cannot be written")), qPrintable(message()));
    }
};

QTEST_MAIN(TestIntegrityPanel)
#include "test_integritypanel.moc"
