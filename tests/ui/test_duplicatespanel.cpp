// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paneldesk.h"
#include "tests/ui/sight.h"
#include "ui/panels/duplicatespanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace kuramori;

/// What is there twice, by clicks and keys.
class TestDuplicatesPanel final : public QObject, private PanelDesk<DuplicatesPanel>
{
    Q_OBJECT
    void open() { PanelDesk::open("view.duplicates"); }
    QStringList levels() const { return column(m_panel->table(), int(DuplicateColumn::Level)); }
    void choose(const char *level)
    {
        QTRY_VERIFY2(levels().contains(QLatin1String(level)), qPrintable(levels().join(u',')));
        m_panel->table()->selectRow(int(levels().indexOf(QLatin1String(level))));
        m_panel->table()->setFocus();
    }
    void show(const char *choice)
    {
        auto *box = m_panel->findChild<QComboBox *>();
        box->setCurrentIndex(box->findText(QLatin1String(choice)));
    }
    qint64 books() const { return number("SELECT count(*) FROM books"); }
    qint64 editions() const { return number("SELECT count(*) FROM editions"); }

private Q_SLOTS:
    void init() { furnish(); }
    void cleanup() { leave(); }

    void withoutDuplicatesFilesCanBeCompared()
    {
        open();
        QTRY_VERIFY(shows(m_panel, QStringLiteral("Nothing is there twice")));
        QTest::mouseClick(button(m_panel, QStringLiteral("Compare the files")), Qt::LeftButton);
        QTRY_COMPARE(number("SELECT count(*) FROM jobs WHERE kind = 'library.compare'"), 1);
    }

    void everyLevelIsShownWithItsProof()
    {
        m_house->addBooks();
        open();
        QTRY_COMPARE(levels(),
                     (QStringList{QStringLiteral("The same recording?"), QStringLiteral("The same recording?"),
                                  QStringLiteral("The same book?"), QStringLiteral("Several recordings"),
                                  QStringLiteral("Same audio files")}));
        const QStringList proofs = column(m_panel->table(), int(DuplicateColumn::Proof));
        QCOMPARE(proofs.at(0), QStringLiteral("who reads is not known of both"));
        QVERIFY2(proofs.at(2).contains(QLatin1String("title 100 %, author")), qPrintable(proofs.at(2)));
        QVERIFY2(proofs.at(4).startsWith(QLatin1String("all files are equal: 2, 181")), qPrintable(proofs.at(4)));
        choose("The same book?");
        QTRY_VERIFY(column(m_panel->facts(), int(PairColumn::Second)).contains(QLatin1String("Holloway Mira")));
        const QStringList facts = column(m_panel->facts(), int(PairColumn::Fact));
        const QStringList agreement = column(m_panel->facts(), int(PairColumn::Agreement));
        QCOMPARE(agreement.at(facts.indexOf(QStringLiteral("Title"))), QStringLiteral("same, 100 %"));
        QVERIFY(agreement.at(facts.indexOf(QStringLiteral("Authors"))).startsWith(QLatin1String("differs, ")));
        QCOMPARE(agreement.at(facts.indexOf(QStringLiteral("Format"))), QStringLiteral("differs"));
        QCOMPARE(column(m_panel->facts(), int(PairColumn::First)).at(facts.indexOf(QStringLiteral("Bit rate"))),
                 QStringLiteral("66 kbit/s"));
    }

    void chosenAndFiltered()
    {
        m_house->addBooks();
        open();
        QTRY_COMPARE(levels().size(), 5);
        show("Same audio files");
        QTRY_COMPARE(levels(), QStringList{QStringLiteral("Same audio files")});
        show("What you said");
        QTRY_VERIFY(shows(m_panel, QStringLiteral("No such pairs")));
        show("All duplicates");
        QTRY_COMPARE(levels().size(), 5);
        QTest::keyClick(m_panel->table(), Qt::Key_Slash);
        QTest::keyClicks(m_panel->findChild<QLineEdit *>(), QStringLiteral("ebb"));
        QTRY_COMPARE(levels(), QStringList{QStringLiteral("The same book?")});
    }

    void theSameAndTakenBack()
    {
        m_house->addBooks();
        open();
        const qint64 before = books();
        choose("The same book?");
        QTRY_VERIFY(action("duplicates.same")->isEnabled());
        QTest::keyClick(m_panel->table(), Qt::Key_S);
        QTRY_COMPARE(books(), before - 1);
        QTRY_VERIFY(!levels().contains(QStringLiteral("The same book?")));
        QCOMPARE(message(), QStringLiteral("The two are one book now."));
        QTRY_VERIFY(action("edit.undo")->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(books(), before);
        QTRY_VERIFY(levels().contains(QStringLiteral("The same book?")));
    }

    void notTheSame()
    {
        m_house->addBooks();
        open();
        choose("The same recording?");
        QTRY_VERIFY(action("duplicates.other")->isEnabled());
        QTest::keyClick(m_panel->table(), Qt::Key_N);
        QTRY_VERIFY(!levels().contains(QStringLiteral("The same recording?")));
        const qint64 apart = books();
        choose("Several recordings");
        QTRY_VERIFY(action("duplicates.same")->isEnabled() && action("duplicates.other")->isEnabled());
        QTest::keyClick(m_panel->table(), Qt::Key_N);
        QTRY_COMPARE(books(), apart + 1);
    }

    void equalFilesCannotBeToldApart()
    {
        m_house->addBooks();
        open();
        choose("Same audio files");
        QTRY_VERIFY(action("duplicates.ignore")->isEnabled());
        QTRY_VERIFY(!action("duplicates.same")->isEnabled()); // it was, for the pair before
        QVERIFY(!action("duplicates.other")->isEnabled());
        QVERIFY(!action("duplicates.takeback")->isEnabled());
    }

    void whatIsIgnoredIsFoundAgain()
    {
        m_house->addBooks();
        open();
        choose("Same audio files");
        QTRY_VERIFY(action("duplicates.ignore")->isEnabled());
        QTest::keyClick(m_panel->table(), Qt::Key_I);
        QTRY_VERIFY(!levels().contains(QStringLiteral("Same audio files")));
        show("What you said");
        choose("You said: ignore");
        QTRY_VERIFY(action("duplicates.takeback")->isEnabled());
        QTest::keyClick(m_panel->table(), Qt::Key_Delete);
        QTRY_VERIFY(levels().isEmpty());
        show("All duplicates");
        QTRY_VERIFY(levels().contains(QStringLiteral("Same audio files")));
    }

    void aFolderThatIsNotThereIsNamed()
    {
        m_house->addBooks();
        open();
        choose("Same audio files");
        QTRY_VERIFY(action("duplicates.second")->isEnabled());
        action("duplicates.second")->trigger();
        QTRY_VERIFY2(message().contains(QLatin1String("Bird of Paper (13) is not there")), qPrintable(message()));
        QTest::keyClick(m_panel->table(), Qt::Key_Return);
        QTRY_VERIFY2(message().contains(QLatin1String("Bird of Paper (12) is not there")), qPrintable(message()));
    }
};

QTEST_MAIN(TestDuplicatesPanel)
#include "test_duplicatespanel.moc"
