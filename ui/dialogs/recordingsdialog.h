// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/recordingtablemodel.h"

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QTableView;

namespace kuramori
{
class PlainLabel;

/// Shows which recordings there are of what is wanted, has the services asked, and takes a person's choice. What it
/// shows is the store's and follows it; nobody is asked of itself.
class RecordingsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `entry`: the key of a ListedEntry; `title`: of its book. Store and reader must outlive it.
    RecordingsDialog(Store &store, AsyncReader &reader, SeriesId series, const QString &entry, const QString &title,
                     QWidget *parent = nullptr);
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void askWanted();
    void stopWanted(kuramori::JobId job);
    void chosen(const kuramori::RecordKey &record);
    void choiceDropped(); ///< any recording will do

private:
    void setUpTable();
    QHBoxLayout *createButtons();
    void showState();
    QString choiceText() const;
    const RecordingLine *current() const;

    RecordingTableModel m_model;
    PlainLabel *m_choice;
    QTableView *m_table;
    PlainLabel *m_state;
    QPushButton *m_choose = nullptr;
    QPushButton *m_drop = nullptr;
    QPushButton *m_ask = nullptr;
    QPushButton *m_stop = nullptr;
};
} // namespace kuramori
