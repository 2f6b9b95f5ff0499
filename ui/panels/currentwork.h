// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"

#include <QObject>
#include <QTimer>

class QAbstractItemModel;
class QModelIndex;
class QTableView;

namespace kuramori
{
/// The work that a person is at in a table, and when what is shown beside it is to be read: at once, but where a key
/// that is held down passes works faster than their details can be laid out between two frames, when it rests.
class CurrentWork final : public QObject
{
    Q_OBJECT
public:
    /// Gives the table its model, whose KeyRole is a WorkId: when the current row goes, the view would else go on to a
    /// neighbour that nobody chose.
    CurrentWork(QAbstractItemModel &model, QTableView &table, QObject *parent = nullptr);

    WorkId id() const { return m_current; } ///< invalid: none
    void setShown() { m_shown = m_current; } ///< what is shown beside is of id()

Q_SIGNALS:
    void detailsWanted(); ///< of id()
    void left(); ///< the current row goes, and no other one is chosen

private:
    void follow(const QModelIndex &current);
    void leave(const QModelIndex &parent, int first, int last);

    QTableView &m_table;
    WorkId m_current;
    WorkId m_shown;
    QTimer m_browsing; // runs while one work after the other becomes the current one
};
} // namespace kuramori
