// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QLineEdit;

namespace kuramori
{
class PlainLabel;
class SettingEditor;
class SettingRow;

/// Every setting of the table, under headings, to be found by name. A change is in force at once and can be taken back.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(SettingEditor &editor, QWidget *parent = nullptr);

    void find(const QString &text); ///< shows what has these words

private:
    struct Group
    {
        PlainLabel *heading;
        QList<SettingRow *> rows;
    };
    QWidget *createPage();
    Group createGroup(const QString &title, const QString &prefix, QWidget *page);
    void filter(const QString &text);

    SettingEditor &m_editor;
    QLineEdit *m_search;
    PlainLabel *m_nothing;
    QList<Group> m_groups;
};
} // namespace kuramori
