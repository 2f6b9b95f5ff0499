// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplebooks.h"
#include "tests/ui/samplehouse.h"
#include "tests/ui/sampleservers.h"
#include "ui/dialogs/layoutsdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/panels/audiobookspanel.h"
#include "ui/panels/datatable.h"
#include "ui/panels/librarypanel.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScopeGuard>
#include <QSet>
#include <QTest>
#include <QToolButton>

#include <functional>

using namespace kuramori;

namespace
{
constexpr int cellsLookedAt = 60; // of a table: its headers and first rows

const QList<const char *> views{"view.overview",   "view.library",     "view.queue",      "view.log",
                                "view.snapshots",  "view.connections", "view.audiobooks", "view.series",
                                "view.duplicates", "view.integrity",   "view.persons",    "view.servers",
                                "view.review"};

/// What a person can do something with, or has to know to do it.
bool needsName(const QAccessibleInterface &part)
{
    switch (part.role()) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::MenuItem:
    case QAccessible::ButtonMenu:
    case QAccessible::PageTab:
    case QAccessible::ToolBar:
    case QAccessible::Dialog:
    case QAccessible::Window:
    case QAccessible::Graphic:
    case QAccessible::Chart:
    case QAccessible::Link:
    case QAccessible::ColumnHeader:
    case QAccessible::Heading:
        return true;
    default:
        return false;
    }
}

bool isHidden(const QAccessibleInterface &part)
{
    return part.state().invisible || (part.object() && part.object()->objectName().startsWith(QLatin1String("qt_")));
}

/// Under Linux Qt tells a box's choice as its name, which leaves unsaid what is chosen there.
QString nameOf(const QAccessibleInterface &part)
{
    const auto *box = qobject_cast<const QComboBox *>(part.object());
    return (box ? box->accessibleName() : part.text(QAccessible::Name)).trimmed();
}

/// What is typed into, chosen from or gone through; the buttons of a tool bar have shortcuts and the palette instead.
bool needsFocus(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QPushButton *>(&widget);
}

QString describe(const QAccessibleInterface &part, const QString &path)
{
    return QStringLiteral("%1 > %2 (role %3)")
        .arg(path, part.object() ? QLatin1String(part.object()->metaObject()->className()) : QLatin1String("item"))
        .arg(int(part.role()));
}

/// Every part of the tree that can be seen; `path` tells where it is.
void walk(QAccessibleInterface &part, const QString &path,
          const std::function<void(const QAccessibleInterface &, const QString &)> &visit)
{
    if (isHidden(part)) {
        return;
    }
    visit(part, path);
    const QString inside = path + QLatin1Char('/') + part.text(QAccessible::Name);
    const int children = std::min(part.childCount(), part.role() == QAccessible::Table ? cellsLookedAt : 10000);
    for (int child = 0; child < children; ++child) {
        if (QAccessibleInterface *next = part.child(child); next && next->isValid()) {
            walk(*next, inside, visit);
        }
    }
}

QStringList nameless(QObject &root)
{
    QStringList faults;
    QAccessibleInterface *top = QAccessible::queryAccessibleInterface(&root);
    if (!top) {
        return {QStringLiteral("no interface")};
    }
    walk(*top, {}, [&](const QAccessibleInterface &part, const QString &path) {
        if (needsName(part) && nameOf(part).isEmpty()) {
            faults.append(describe(part, path));
        }
    });
    return faults;
}

int partsIn(QObject &root)
{
    int parts = 0;
    walk(*QAccessible::queryAccessibleInterface(&root), {},
         [&](const QAccessibleInterface &, const QString &) { ++parts; });
    return parts;
}
} // namespace

/// What a screen reader is told, and what somebody sees who has no mouse.
class TestAccessibility final : public QObject
{
    Q_OBJECT
    std::unique_ptr<SampleHouse> m_house;
    std::unique_ptr<MainWindow> m_window;

    QAction *action(const char *id) const { return m_window->actions().action(QLatin1String(id)); }

    void open()
    {
        m_window = std::make_unique<MainWindow>(m_house->parts());
        m_window->resize(1280, 800);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        auto *library = m_window->findChild<LibraryPanel *>()->table();
        QTRY_VERIFY(library->model()->rowCount() > 0);
        library->selectRow(0);
        auto *books = m_window->findChild<AudiobooksPanel *>()->table();
        QTRY_VERIFY(books->model()->rowCount() > 0);
        books->selectRow(7); // of several recordings
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<SampleHouse>();
        m_house->addAnime(30);
        m_house->addSnapshots(10);
        m_house->addJobs();
        m_house->addHosts();
        m_house->addLog(10);
        addSampleBooks(*m_house);
        addSampleServers(*m_house);
        applyTheme(*qApp, QStringLiteral("light"));
        open();
    }
    void cleanup()
    {
        m_window.reset();
        m_house.reset();
    }

    void theWalkFindsANamelessControl()
    {
        QWidget bare;
        bare.setAccessibleName(QStringLiteral("bare"));
        auto *button = new QToolButton(&bare);
        bare.show();
        QCOMPARE(nameless(bare).size(), 1);
        button->setAccessibleName(QStringLiteral("go"));
        QCOMPARE(nameless(bare), QStringList());
        auto *box = new QComboBox(&bare);
        box->addItem(QStringLiteral("what is chosen"));
        box->show();
        QCOMPARE(nameless(bare).size(), 1);
        box->setAccessibleName(QStringLiteral("what for"));
        QCOMPARE(nameless(bare), QStringList());
    }

    void everyPanelIsNamedThroughout()
    {
        for (const char *view : views) {
            action(view)->trigger();
            QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
            const QStringList faults = nameless(*m_window);
            QVERIFY2(faults.isEmpty(), qPrintable(QLatin1String(view) + faults.join(u'\n')));
            QVERIFY(partsIn(*m_window) > 100);
        }
    }

    void everyDialogAndMenuIsNamedThroughout()
    {
        for (const char *id : {"program.settings", "view.layouts", "program.palette", "servers.add"}) {
            action(id)->trigger();
            QTRY_VERIFY(QApplication::activePopupWidget() || m_window->findChild<QDialog *>());
            QWidget *opened = QApplication::activePopupWidget();
            opened = opened ? opened : m_window->findChild<QDialog *>();
            const QStringList faults = nameless(*opened);
            QVERIFY2(faults.isEmpty(), qPrintable(QLatin1String(id) + faults.join(u'\n')));
            opened->close();
            QTRY_VERIFY(!m_window->findChild<QDialog *>());
        }
        for (QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
            const QStringList faults = nameless(*menu);
            QVERIFY2(faults.isEmpty(), qPrintable(menu->title() + faults.join(u'\n')));
        }
    }

    /// With Tab alone, from the first control of a panel back to it.
    void tabReachesWhatTakesTheFocus()
    {
        for (const char *view : views) {
            action(view)->trigger();
            QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
            QSet<QWidget *> reached;
            for (int step = 0; step < 200; ++step) {
                QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(),
                                Qt::Key_Tab);
                reached.insert(QApplication::focusWidget());
            }
            for (QWidget *widget : m_window->findChildren<QWidget *>()) {
                const bool isPart = widget->focusProxy() || qobject_cast<QHeaderView *>(widget);
                if (widget->isVisible() && widget->isEnabled() && !isPart && widget->window() == m_window.get()
                    && ((widget->focusPolicy() & Qt::TabFocus) || needsFocus(*widget))) {
                    const QString what = QStringLiteral("%1: %2 \"%3\"")
                                             .arg(QLatin1String(view), QLatin1String(widget->metaObject()->className()),
                                                  widget->accessibleName());
                    QVERIFY2(reached.contains(widget), qPrintable(what));
                }
            }
        }
    }

    void theFocusIsSeen_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::newRow("light") << "light";
        QTest::newRow("dark") << "dark";
    }
    void theFocusIsSeen()
    {
        QFETCH(QString, theme);
        applyTheme(*qApp, theme);
        for (const char *view : views) {
            action(view)->trigger();
            QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
            for (QWidget *widget : m_window->findChildren<QWidget *>()) {
                if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus)
                    || widget->window() != m_window.get() || widget->visibleRegion().isEmpty()) {
                    continue;
                }
                QWidget *frame = widget->parentWidget();
                const QRect around = widget->geometry().adjusted(-2, -2, 2, 2);
                widget->setFocus(Qt::TabFocusReason);
                if (QApplication::focusWidget() != widget) {
                    continue; // hands it on
                }
                const QImage with = frame->grab(around).toImage();
                widget->clearFocus();
                const QImage without = frame->grab(around).toImage();
                const QString what = QStringLiteral("%1: %2 \"%3\"")
                                         .arg(QLatin1String(view), QLatin1String(widget->metaObject()->className()),
                                              widget->accessibleName());
                QVERIFY2(with != without, qPrintable(what));
            }
        }
    }

    /// Whoever needs large letters sets them for the whole desktop: nothing here may keep its own size.
    void lettersGrowWithTheSystems()
    {
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 1.6);
        QApplication::setFont(large);
        const auto restore = qScopeGuard([&] { QApplication::setFont(before); });
        m_window.reset();
        open();
        for (const char *view : views) {
            action(view)->trigger();
            QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
            for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
                if (widget->isVisible()) {
                    const QString what = QStringLiteral("%1: %2 \"%3\" %4")
                                             .arg(QLatin1String(view), QLatin1String(widget->metaObject()->className()),
                                                  widget->accessibleName())
                                             .arg(widget->font().pointSizeF());
                    QVERIFY2(widget->font().pointSizeF() >= large.pointSizeF() * 0.85, qPrintable(what));
                }
            }
        }
    }
};

QTEST_MAIN(TestAccessibility)
#include "test_accessibility.moc"
