// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplehouse.h"
#include "tests/ui/sight.h"
#include "ui/dialogs/settingrow.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

using namespace kuramori;

/// The settings, found, changed and taken back by clicks and keys.
class TestSettingsDialog final : public QObject
{
    Q_OBJECT
    std::unique_ptr<SampleHouse> m_house;
    std::unique_ptr<MainWindow> m_window;

    QAction *action(const char *id) const { return m_window->actions().action(QLatin1String(id)); }
    SettingsDialog *dialog() const { return m_window->findChild<SettingsDialog *>(); }
    SettingRow *row(const char *key) const
    {
        const auto rows = dialog()->findChildren<SettingRow *>();
        const auto found = std::find_if(rows.begin(), rows.end(),
                                        [&](const SettingRow *each) { return each->key() == QLatin1String(key); });
        return found == rows.end() ? nullptr : *found;
    }
    template <class Field>
    Field *field(const char *key) const
    {
        return row(key)->findChild<Field *>();
    }
    bool shows(const char *key, const QString &words) const { return kuramori::shows(row(key), words); }
    QString value(const char *key) const { return m_house->settings->text(QLatin1String(key)); }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<SampleHouse>();
        m_window = std::make_unique<MainWindow>(m_house->parts());
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
    }
    void cleanup()
    {
        m_window.reset();
        m_house.reset();
    }

    void everySettingIsThereOnce()
    {
        QStringList keys;
        for (const SettingRow *each : dialog()->findChildren<SettingRow *>()) {
            keys.append(each->key());
            QVERIFY2(each->isVisibleTo(dialog()), qPrintable(each->key()));
        }
        QStringList table;
        for (const SettingSpec &spec : settingTable()) {
            table.append(QLatin1String(spec.key));
        }
        keys.sort();
        table.sort();
        QCOMPARE(keys, table);
    }

    void aWordFindsTheSetting()
    {
        auto *search = dialog()->findChild<QLineEdit *>();
        QTest::keyClicks(search, QStringLiteral("tray closing"));
        QVERIFY(row("ui.close_to_tray")->isVisible());
        QVERIFY(!row("http.proxy")->isVisible());
        search->clear();
        QTest::keyClicks(search, QStringLiteral("http.proxy"));
        QVERIFY(row("http.proxy")->isVisible());
        search->clear();
        QTest::keyClicks(search, QStringLiteral("zebra"));
        const auto labels = dialog()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == QStringLiteral("No setting has these words.");
        }));
    }

    void eachSortOfFieldChangesItsSetting()
    {
        QTest::mouseClick(field<QCheckBox>("ui.close_to_tray"), Qt::LeftButton, {}, {8, 8});
        QCOMPARE(value("ui.close_to_tray"), QStringLiteral("true"));
        field<QComboBox>("ui.theme")->setFocus();
        QTest::keyClick(field<QComboBox>("ui.theme"), Qt::Key_D); // a second letter could be taken for a first one
        QCOMPARE(value("ui.theme"), QStringLiteral("dark"));
        auto *number = field<QSpinBox>("jobs.workers");
        number->selectAll();
        QTest::keyClicks(number, QStringLiteral("120"));
        QCOMPARE(value("jobs.workers"), QStringLiteral("12")); // not yet, and never 1
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(value("jobs.workers"), QStringLiteral("120"));
        auto *text = field<QLineEdit>("http.contact");
        QTest::keyClicks(text, QStringLiteral("me@example.org"));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(value("http.contact"), QStringLiteral("me@example.org"));
        QVERIFY(dialog()->isVisible());
    }

    void aWrongValueSaysWhyAndStays()
    {
        auto *text = field<QLineEdit>("sources.jikan.url");
        text->selectAll();
        QTest::keyClicks(text, QStringLiteral("jikan"));
        QTest::keyClick(text, Qt::Key_Return);
        QVERIFY(shows("sources.jikan.url", QStringLiteral("begins with http:// or https://")));
        QCOMPARE(text->text(), QStringLiteral("jikan"));
        QCOMPARE(value("sources.jikan.url"), QStringLiteral("https://api.jikan.moe/v4"));
        text->selectAll();
        QTest::keyClicks(text, QStringLiteral("http://127.0.0.1:1"));
        QTest::keyClick(text, Qt::Key_Return);
        QVERIFY(!shows("sources.jikan.url", QStringLiteral("begins with")));
    }

    void theDefaultIsShownAndComesBack()
    {
        auto *reset = field<QToolButton>("jobs.stop_grace");
        QVERIFY(!reset->isVisible());
        auto *number = field<QSpinBox>("jobs.stop_grace");
        QTest::keyClick(number, Qt::Key_Up);
        QCOMPARE(value("jobs.stop_grace"), QStringLiteral("16"));
        QVERIFY(shows("jobs.stop_grace", QStringLiteral("Default: 15")));
        QTest::mouseClick(reset, Qt::LeftButton);
        QCOMPARE(value("jobs.stop_grace"), QStringLiteral("15"));
        QCOMPARE(number->value(), 15);
        QVERIFY(!reset->isVisible());
        QVERIFY(shows("jobs.workers", QStringLiteral("next start")));
    }

    void aChangeIsTakenBackByKeys()
    {
        field<QComboBox>("ui.theme")->setFocus();
        QTest::keyClick(field<QComboBox>("ui.theme"), Qt::Key_D); // a second letter could be taken for a first one
        QTRY_VERIFY(action("edit.undo")->isEnabled());
        QVERIFY2(action("edit.undo")->text().contains(QStringLiteral("Colours is now Dark")),
                 qPrintable(action("edit.undo")->text()));
        QTest::keyClick(field<QComboBox>("ui.theme"), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(value("ui.theme"), QStringLiteral("system"));
        dialog()->close();
        QTRY_VERIFY(action("edit.redo")->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(value("ui.theme"), QStringLiteral("dark"));
    }

    void theWheelChangesNothingInPassing()
    {
        auto *number = field<QSpinBox>("jobs.stop_grace");
        dialog()->findChild<QLineEdit *>()->setFocus();
        QWheelEvent wheel({5, 5}, number->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(number, &wheel);
        QCOMPARE(value("jobs.stop_grace"), QStringLiteral("15"));
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "test_settingsdialog.moc"
