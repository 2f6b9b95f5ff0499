// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/writeplanmodel.h"

#include <QDialog>

class QCheckBox;
class QHBoxLayout;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace kuramori
{
class PlainLabel;

/// Shows what would be written to a server, field by field, and takes a person's word on each. Asks for a comparison
/// when it opens; what it shows is the store's plan and follows it.
class WriteBackDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Store and reader must outlive it.
    WriteBackDialog(Store &store, AsyncReader &reader, const Server &server, QWidget *parent = nullptr);
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void planWanted(const kuramori::Server &server); ///< compare with the server
    void writeWanted(const kuramori::Server &server);
    void undoWanted(const kuramori::Server &server, kuramori::ServerActId act);
    void chosen(const QList<kuramori::PlanLine> &lines, kuramori::WriteChoice choice);
    void allowed(const kuramori::Server &server, bool mayWrite);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *createTable();
    QHBoxLayout *createChoices();
    QPushButton *addChoice(QHBoxLayout &row, const QString &text, const QString &tip, const QString &key,
                           WriteChoice choice);
    void chooseSelected(WriteChoice choice);
    void showPlan();
    void showButtons(bool isBusy);
    QString stateSentence() const;
    bool isBusy() const;

    const Server m_server;
    WritePlanModel m_model;
    QCheckBox *m_allow;
    QTableView *m_table;
    QStackedLayout *m_pages = nullptr;
    PlainLabel *m_empty; ///< why there are no rows
    PlainLabel *m_state;
    QList<QPushButton *> m_choices;
    QPushButton *m_again = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_write = nullptr;
    bool m_wasShown = false;
};
} // namespace kuramori
