// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace kuramori
{
class Layouts;
class PlainLabel;

/// The layouts with a name: switch to one, remove it, or keep the window as it stands under a name.
class LayoutsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit LayoutsDialog(Layouts &layouts, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    QWidget *createNaming();
    void refresh();
    void followSelection();
    void switchTo();
    void save();

    Layouts &m_layouts;
    QListWidget *m_list;
    PlainLabel *m_empty;
    QLineEdit *m_name;
    QPushButton *m_save;
    QPushButton *m_switch;
    QPushButton *m_remove;
};
} // namespace kuramori
