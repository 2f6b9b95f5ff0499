// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/sidecarspec.h"
#include "models/tables/sidecarmodel.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QPushButton;
class QTableView;

namespace kuramori
{
class PlainLabel;

/// Shows which side-cars of some books would be written where, has them written, and taken back. Asks for a plan when
/// it opens and whenever something else is wanted; what it shows is the store's and follows the work.
class SideCarDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Store and reader must outlive it.
    SideCarDialog(Store &store, AsyncReader &reader, QList<WorkId> books, QWidget *parent = nullptr);
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void wanted(const kuramori::SideCarOrder &order); ///< a plan, or the writing
    void undoWanted(kuramori::SideCarActId act);
    void stopWanted(kuramori::JobId job);

private:
    QHBoxLayout *createChoices();
    QHBoxLayout *createTools();
    void setUpTable();
    SideCarOrder order(bool isPlan) const;
    void ask(bool isPlan);
    void follow();
    void showWork();
    bool isBusy() const { return m_askedAfter || m_model.isBusy(); }
    QString stateSentence() const;

    const QList<WorkId> m_books;
    SideCarModel m_model;
    QComboBox *m_form;
    QCheckBox *m_replace;
    QTableView *m_table;
    PlainLabel *m_state;
    QPushButton *m_stop = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_write = nullptr;
    bool m_isPlanned = false;
    std::optional<JobId> m_askedAfter; ///< the last job when an order was given, whose own was not seen yet
};
} // namespace kuramori
