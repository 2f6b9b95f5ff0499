// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplehouse.h"
#include "tests/ui/sight.h"
#include "ui/dialogs/bringpage.h"
#include "ui/dialogs/welcomecard.h"
#include "ui/dialogs/welcomedialog.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace kuramori;

/// The first page by clicks and keys, with its two doors to the program held open by the test.
class TestWelcomeDialog final : public QObject
{
    Q_OBJECT
    std::unique_ptr<SampleHouse> m_house;
    std::unique_ptr<WelcomeDialog> m_dialog;
    int m_looks = 0;
    QString m_restored; ///< what the last restore was given
    Result<void> m_answer; ///< of both doors
    QSemaphore m_mayRestore; ///< a restore waits for it

    void open(bool canRestore = true)
    {
        WelcomeParts parts{*m_house->settings,
                           [this] {
                               ++m_looks;
                               return m_answer;
                           },
                           {}};
        if (canRestore) {
            parts.restore = [this](const QString &file) {
                m_mayRestore.acquire();
                m_restored = file;
                return m_answer;
            };
        }
        m_dialog = std::make_unique<WelcomeDialog>(parts);
        m_dialog->show();
        QApplication::setActiveWindow(m_dialog.get());
        QTRY_VERIFY(m_dialog->isActiveWindow());
    }
    QPushButton *card(int number) const
    {
        QList<QPushButton *> buttons;
        for (const WelcomeCard *each : m_dialog->findChildren<WelcomeCard *>()) {
            if (each->isVisible()) {
                buttons.append(each->button());
            }
        }
        return buttons.value(number);
    }
    BringPage *bring() const { return m_dialog->findChild<BringPage *>(); }
    QComboBox *box(const char *key) const
    {
        const auto boxes = m_dialog->findChildren<QComboBox *>(QLatin1String(key));
        const auto visible = std::ranges::find_if(boxes, [](const QComboBox *each) { return each->isVisible(); });
        return visible == boxes.end() ? nullptr : *visible;
    }
    /// By the keyboard, as a person would.
    void choose(const char *key, const char *value) const
    {
        QComboBox *chosen = box(key);
        const int wanted = chosen->findData(QLatin1String(value));
        for (int step = 0; step < 20 && chosen && chosen->currentIndex() != wanted; ++step) {
            QTest::keyClick(chosen, chosen->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
            chosen = box(key); // the page may have been built anew
        }
    }
    bool shows(const QString &text) const { return kuramori::shows(m_dialog.get(), text); }
    bool isWelcomed() const { return m_house->settings->boolean(QStringLiteral("ui.welcomed")); }
    void chooseFile(const QString &path) const
    {
        bring()->restoreButton()->click();
        auto *files = m_dialog->findChild<QFileDialog *>();
        QVERIFY(files && files->isVisible());
        files->selectFile(path);
        QMetaObject::invokeMethod(files, "accept");
    }
    QString backup() const
    {
        const QString path = m_house->folder.filePath(QStringLiteral("mine.sqlite"));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) ? path : QString();
    }

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init()
    {
        m_house = std::make_unique<SampleHouse>();
        m_looks = 0;
        m_restored.clear();
        m_answer = {};
        applyLanguage(*qApp, QStringLiteral("en"));
        applyTheme(*qApp, QStringLiteral("light"));
    }
    void cleanup()
    {
        m_mayRestore.release(10);
        m_dialog.reset();
        m_mayRestore.tryAcquire(m_mayRestore.available());
        m_house.reset();
    }

    void startFreshIsRemembered()
    {
        open();
        QTest::mouseClick(card(2), Qt::LeftButton);
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(isWelcomed());
        QCOMPARE(m_house->settings->inFile(QStringLiteral("ui.welcomed")), QStringLiteral("true"));
        QCOMPARE(m_looks, 0);
    }

    void closingRemembersNothing_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Esc") << true;
        QTest::newRow("closed") << false;
    }
    void closingRemembersNothing()
    {
        QFETCH(bool, byKey);
        open();
        if (byKey) {
            QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        } else {
            card(1)->click(); // the other page, where Esc would only go back
            m_dialog->close();
        }
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
        QVERIFY(!isWelcomed());
    }

    void lookingAroundStays()
    {
        open();
        QTest::mouseClick(card(0), Qt::LeftButton);
        QCOMPARE(m_looks, 1);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(shows(QStringLiteral("window of its own")));
        QVERIFY(!isWelcomed());
    }

    void aSampleThatDoesNotStartIsTold()
    {
        open();
        m_answer = fail(ErrorKind::Io, QStringLiteral("Not <b>today</b>."));
        QTest::mouseClick(card(0), Qt::LeftButton);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(shows(QStringLiteral("Not <b>today</b>.")));
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                     qPrintable(label->text()));
        }
    }

    void settingsThatCannotBeWrittenKeepNobodyOut()
    {
        open();
        const QString ini = m_house->settings->iniPath();
        QFile::remove(ini);
        QVERIFY(QDir().mkpath(ini + QStringLiteral("/in the way")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("kuramori.ini")));
        QTest::mouseClick(card(2), Qt::LeftButton);
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    }

    void aBackupIsRestored()
    {
        open();
        QTest::mouseClick(card(1), Qt::LeftButton);
        for (const char *later : {"Audiobookshelf", "qBittorrent", "Transmission", "Prowlarr", "MyAnonamouse"}) {
            QVERIFY2(shows(QLatin1String(later)), later);
        }
        QVERIFY(shows(QStringLiteral("later version")));
        QVERIFY(bring()->restoreButton()->hasFocus());
        chooseFile(backup());
        QTRY_VERIFY(shows(QStringLiteral("Reading")));
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape); // not in the middle of it
        m_dialog->close();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!isWelcomed());
        m_mayRestore.release();
        QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
        QCOMPARE(m_restored, m_house->folder.filePath(QStringLiteral("mine.sqlite")));
        QVERIFY(isWelcomed());
    }

    void whoWantsOutMeanwhileIsLetOut()
    {
        open();
        card(1)->click();
        m_answer = fail(ErrorKind::Refused, QStringLiteral("That is no backup."));
        chooseFile(backup());
        QTRY_VERIFY(shows(QStringLiteral("Reading")));
        m_dialog->close();
        QVERIFY(m_dialog->isVisible());
        m_mayRestore.release();
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
    }

    void aBackupThatIsNoneIsTold()
    {
        open();
        card(1)->click();
        m_answer = fail(ErrorKind::Refused, QStringLiteral("That is no backup."));
        m_mayRestore.release();
        chooseFile(backup());
        QTRY_VERIFY(shows(QStringLiteral("That is no backup.")));
        QVERIFY(bring()->restoreButton()->isEnabled()); // for another try
        QVERIFY(!isWelcomed());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(card(2));
        QVERIFY(!shows(QStringLiteral("That is no backup.")));
    }

    void aServersDatabaseHasItsKeeper()
    {
        open(false);
        card(1)->click();
        QVERIFY(!bring()->restoreButton()->isEnabled());
        QVERIFY(shows(QStringLiteral("pg_restore")));
        QVERIFY(bring()->backButton()->hasFocus());
        bring()->backButton()->click();
        QVERIFY(card(2) && card(1)->hasFocus());
    }

    void theLanguageHoldsAtOnce()
    {
        open();
        const auto dark = [this] { return box("ui.theme")->itemText(2); };
        QCOMPARE(dark(), QStringLiteral("Dark"));
        choose("ui.language", "de");
        QCOMPARE(m_house->settings->text(QStringLiteral("ui.language")), QStringLiteral("de"));
        QCOMPARE(dark(), QStringLiteral("Dunkel"));
        QVERIFY(box("ui.language")->hasFocus());
        choose("ui.language", "ja");
        QVERIFY(dark() != QStringLiteral("Dunkel") && dark() != QStringLiteral("Dark"));
        choose("ui.language", "en"); // nothing of the others is left
        QCOMPARE(dark(), QStringLiteral("Dark"));
        QCOMPARE(m_dialog->findChildren<WelcomeCard *>(Qt::FindChildrenRecursively).isEmpty(), false);
        QTest::mouseClick(card(2), Qt::LeftButton); // what was built anew works
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    }

    void theLanguageLeavesThePageOpen()
    {
        open();
        card(1)->click();
        QVERIFY(bring()->isVisible());
        choose("ui.language", "de");
        QVERIFY(bring()->isVisible());
        choose("ui.language", "en");
    }

    void theColoursHoldAtOnce()
    {
        open();
        choose("ui.theme", "dark");
        QVERIFY(themeColors(m_dialog->palette()).dark);
        QCOMPARE(m_house->settings->text(QStringLiteral("ui.theme")), QStringLiteral("dark"));
        choose("ui.theme", "light");
        QVERIFY(!themeColors(m_dialog->palette()).dark);
    }

    void keysReachEverything()
    {
        open();
        QVERIFY(card(2)->hasFocus());
        box("ui.language")->setFocus();
        const QList<QWidget *> order{box("ui.theme"), card(0), card(1), card(2)};
        for (const QWidget *next : order) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), next);
        }
        box("ui.theme")->setFocus();
        QTest::keyClick(box("ui.theme"), Qt::Key_Return); // no button has the focus
        QVERIFY(m_dialog->isVisible() && card(2));
        QCOMPARE(m_looks, 0);
        QVERIFY(!m_dialog->findChild<QFileDialog *>());
        card(0)->setFocus();
        QTest::keyClick(card(0), Qt::Key_Return);
        QCOMPARE(m_looks, 1);
        QTest::keyClick(m_dialog.get(), Qt::Key_L, Qt::AltModifier);
        QCOMPARE(m_looks, 1); // one sample at a time
        QTest::keyClick(m_dialog.get(), Qt::Key_B, Qt::AltModifier);
        QTRY_VERIFY(bring()->isVisible());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QTRY_VERIFY(!bring()->isVisible());
        QTest::keyClick(m_dialog.get(), Qt::Key_S, Qt::AltModifier);
        QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    }

    void everyControlHasAName()
    {
        open();
        for (const QWidget *each : m_dialog->findChildren<QWidget *>()) {
            if (each->isVisible() && each->focusPolicy() != Qt::NoFocus
                && !each->objectName().startsWith(QLatin1String("qt_"))) {
                QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(each));
                QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), each->metaObject()->className());
            }
        }
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("points");
        for (const int points : {10, 16}) {
            for (const QSize size : {QSize(900, 600), QSize(1280, 800), QSize(1920, 1080)}) {
                QTest::addRow("%d points, %dx%d", points, size.width(), size.height()) << size << points;
            }
        }
    }
    void nothingIsCut()
    {
        QFETCH(QSize, size);
        QFETCH(int, points);
        const QFont before = QApplication::font();
        QFont font = before;
        font.setPointSize(points);
        QApplication::setFont(font);
        open();
        m_dialog->resize(size);
        QTRY_COMPARE(m_dialog->size(), size);
        QCoreApplication::processEvents();
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap()) {
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            }
        }
        for (const QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->isVisible()) {
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
            }
        }
        for (const QScrollArea *area : m_dialog->findChildren<QScrollArea *>()) {
            QVERIFY(!area->isVisible() || area->widget()->width() <= area->viewport()->width());
        }
        QApplication::setFont(before);
    }
};

QTEST_MAIN(TestWelcomeDialog)
#include "test_welcomedialog.moc"
