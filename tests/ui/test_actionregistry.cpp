// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/actionregistry.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

using namespace kuramori;

class TestActionRegistry final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsCommandsAndAsksAgain()
    {
        ActionRegistry registry;
        int runs = 0;
        QAction *action = registry.add({.id = QStringLiteral("a.run"),
                                        .text = QStringLiteral("&Run"),
                                        .tip = {},
                                        .icon = {},
                                        .shortcut = {},
                                        .command = [&] { ++runs; },
                                        .enabledWhen = [&] { return runs < 2; },
                                        .checkedWhen = {}});
        QCOMPARE(registry.action(QStringLiteral("a.run")), action);
        action->trigger();
        QCOMPARE(runs, 1);
        action->trigger();
        QTRY_VERIFY(!action->isEnabled());
        action->trigger();
        QCOMPARE(runs, 2);
        runs = 0;
        registry.refresh();
        QTRY_VERIFY(action->isEnabled());
    }

    void whatWasUsedLatelyIsKnown()
    {
        ActionRegistry registry;
        QStringList ids;
        for (int i = 0; i < 8; ++i) {
            ids.append(QStringLiteral("a.%1").arg(i));
            registry.add({.id = ids.last(),
                          .text = ids.last(),
                          .tip = {},
                          .icon = {},
                          .shortcut = {},
                          .command = [] {},
                          .enabledWhen = {},
                          .checkedWhen = {}});
        }
        QVERIFY(registry.recent().isEmpty());
        for (const QString &id : ids) {
            registry.action(id)->trigger();
        }
        registry.action(ids[5])->trigger();
        const QStringList last{ids[5], ids[7], ids[6], ids[4], ids[3], ids[2]};
        QCOMPARE(registry.recent(), last);
        registry.setRecent({ids[1], QStringLiteral("gone"), ids[0]});
        QCOMPARE(registry.recent(), (QStringList{ids[1], ids[0]}));
    }

    void switchesShowTheTruth()
    {
        ActionRegistry registry;
        bool on = false;
        bool refuses = true;
        QAction *action = registry.add({.id = QStringLiteral("a.switch"),
                                        .text = QStringLiteral("Switch"),
                                        .tip = {},
                                        .icon = {},
                                        .shortcut = {},
                                        .command = [&] { on = !refuses && !on; },
                                        .enabledWhen = {},
                                        .checkedWhen = [&] { return on; }});
        QVERIFY(action->isCheckable());
        action->trigger();
        QTRY_VERIFY2(!action->isChecked(), "a switch that was refused goes back");
        refuses = false;
        action->trigger();
        QTRY_VERIFY(action->isChecked());
    }

    void shortcutsStayInTheirScope()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *inside = new QLineEdit(&window);
        auto *outside = new QLineEdit(&window);
        layout->addWidget(inside);
        layout->addWidget(outside);
        ActionRegistry registry;
        int runs = 0;
        registry.add({.id = QStringLiteral("a.scoped"),
                      .text = QStringLiteral("Scoped"),
                      .tip = {},
                      .icon = {},
                      .shortcut = QKeySequence(Qt::CTRL | Qt::Key_J),
                      .command = [&] { ++runs; },
                      .enabledWhen = {},
                      .checkedWhen = {}},
                     inside);
        window.show();
        QApplication::setActiveWindow(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        outside->setFocus();
        QTest::keyClick(outside, Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(runs, 0);
        inside->setFocus();
        QTest::keyClick(inside, Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(runs, 1);
    }

    void tellsNameAndShortcut()
    {
        ActionRegistry registry;
        const QAction *action = registry.add({.id = QStringLiteral("a.tip"),
                                              .text = QStringLiteral("&Copy <b>"),
                                              .tip = {},
                                              .icon = QStringLiteral("copy"),
                                              .shortcut = QKeySequence::Copy,
                                              .command = [] {},
                                              .enabledWhen = {},
                                              .checkedWhen = {}});
        QCOMPARE(action->statusTip(), QStringLiteral("Copy <b>"));
        QCOMPARE(action->toolTip(), QStringLiteral("<qt>Copy &lt;b&gt; (Ctrl+C)</qt>"));
        QVERIFY(!action->icon().isNull());
        QCOMPARE(registry.actions().size(), 1);
    }
};

QTEST_MAIN(TestActionRegistry)
#include "test_actionregistry.moc"
