// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QComboBox;
class QHeaderView;
class QTableView;
class QToolButton;

namespace kuramori
{
/// Chooses what a table is sorted by where its header is not seen. Header and choice always say the same.
class SortChoice final : public QWidget
{
    Q_OBJECT
public:
    /// `descendingFirst`: the columns of which the largest are wanted first when they are chosen. The table has its
    /// model.
    SortChoice(QTableView &table, const QList<int> &descendingFirst, QWidget *parent = nullptr);

private:
    void choose(int column);
    void turn();
    void follow();

    QTableView &m_table;
    const QList<int> m_descendingFirst;
    QComboBox *m_columns;
    QToolButton *m_direction;
};
} // namespace kuramori
