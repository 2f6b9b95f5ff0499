// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/samplehouse.h"
#include "ui/panels/datatable.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QStatusBar>
#include <QTest>

#include <memory>
#include <vector>

namespace kuramori
{
/// Base of tests of one panel by clicks and keys, in a window over a house that the test fills first. The models of all
/// its tables are watched for what a model must not do.
template <class Panel>
class PanelDesk
{
public:
    void furnish() { m_house = std::make_unique<SampleHouse>(); } ///< before each test
    void leave() ///< after each test
    {
        m_testers.clear();
        m_window.reset();
        m_house.reset();
    }
    /// \a view: the action that shows the panel.
    void open(const char *view)
    {
        m_window = std::make_unique<MainWindow>(m_house->parts());
        m_window->resize(1280, 800);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        m_panel = m_window->findChild<Panel *>();
        for (const DataTable *table : m_panel->template findChildren<DataTable *>()) {
            m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
                table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest));
        }
        action(view)->trigger();
    }
    QAction *action(const char *id) const { return m_window->actions().action(QLatin1String(id)); }
    /// Once it is enabled, which it is at the next turn of the event loop.
    void trigger(const char *id) const
    {
        QTRY_VERIFY2(action(id)->isEnabled(), id);
        action(id)->trigger();
    }
    static QStringList column(const DataTable *table, int column)
    {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            texts.append(table->model()->index(row, column).data().toString());
        }
        return texts;
    }
    QString message() const { return m_window->statusBar()->currentMessage(); }
    qint64 number(const char *sql) const
    {
        return m_house->read([sql](ReadTx &tx) { return tx.number(sql); });
    }

protected:
    std::unique_ptr<SampleHouse> m_house;
    std::unique_ptr<MainWindow> m_window;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
    Panel *m_panel = nullptr;
};
} // namespace kuramori
