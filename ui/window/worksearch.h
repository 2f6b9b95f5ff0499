// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/worksearchmodel.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QStackedLayout;
class QTreeView;

namespace kuramori
{
class PlainLabel;

/// Finds books, series, persons and anime by their names, in any language, while a person types. Opens beside nothing:
/// a popup that closes when it has been answered. Deletes itself.
class WorkSearch final : public QDialog
{
    Q_OBJECT
public:
    WorkSearch(LibrarySearch &search, QWidget *parent);

Q_SIGNALS:
    void chosen(const kuramori::FoundWork &work);
    void filterWanted(const QString &text, kuramori::SubjectKind kind); ///< to be the filter of the panel of this kind

protected:
    /// The keys that move in the list do so while the text field keeps the focus.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createField();
    void createList();
    QStackedLayout *createPages();
    void search(const QString &text);
    void showAnswer();
    void showPage();
    bool pressed(int key, Qt::KeyboardModifiers modifiers);
    void step(int rows);
    void openWork(const QModelIndex &index);
    void filterPanel();

    WorkSearchModel m_model;
    QLineEdit *m_field;
    QTreeView *m_list;
    PlainLabel *m_note; ///< how many were found, or what went wrong
    QStackedLayout *m_pages = nullptr;
    QTimer m_patience; ///< how long the picture stays as it was while the answer is on its way
    bool m_opensFirst = false; ///< Enter was pressed before the answer was there
};
} // namespace kuramori
