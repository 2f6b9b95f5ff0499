// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/currentwork.h"

#include "models/tables/tablemodel.h"

#include <QItemSelectionModel>
#include <QTableView>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr auto untilRest = 120ms;
} // namespace

CurrentWork::CurrentWork(QAbstractItemModel &model, QTableView &table, QObject *parent)
    : QObject(parent)
    , m_table(table)
{
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &CurrentWork::leave); // before the view does
    table.setModel(&model);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CurrentWork::follow);
    m_browsing.setSingleShot(true);
    m_browsing.setInterval(untilRest);
    connect(&m_browsing, &QTimer::timeout, this, [this] {
        if (m_shown != m_current) {
            Q_EMIT detailsWanted();
        }
    });
}

void CurrentWork::follow(const QModelIndex &current)
{
    m_current = current.isValid() ? WorkId(current.data(KeyRole).toLongLong()) : WorkId();
    if (!m_browsing.isActive()) {
        Q_EMIT detailsWanted();
    }
    m_browsing.start();
}

void CurrentWork::leave(const QModelIndex &, int first, int last)
{
    const int current = m_table.currentIndex().row();
    if (current >= first && current <= last) {
        m_table.selectionModel()->clear();
        Q_EMIT left();
    }
}
} // namespace kuramori
