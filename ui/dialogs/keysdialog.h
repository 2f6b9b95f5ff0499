// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/secretlines.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace kuramori
{
class AsyncReader;
class AsyncSecrets;
class PlainLabel;
class SecretField;

/// Every key and password that the program knows of: whose it is, where it is kept and since when, and whom it is sent
/// to; never itself. Entered, replaced and forgotten below the table; tested where a test is known.
class KeysDialog final : public QDialog
{
    Q_OBJECT
public:
    /// All of it outlives the dialog.
    KeysDialog(AsyncSecrets &secrets, AsyncReader &reader, const Settings &settings, QWidget *parent = nullptr);

    void say(const QString &sentence); ///< below the table: what came of a test

Q_SIGNALS:
    void testWanted(const kuramori::Server &server);
    void said(const QString &sentence); ///< what was done

private:
    void setUpTable();
    QWidget *createButtons();
    void refresh();
    void fill(const QList<Server> &servers);
    const SecretLine *current() const; ///< null: none is selected
    void followSelection();
    void followEdits();
    void test();

    AsyncSecrets &m_secrets;
    AsyncReader &m_reader;
    const Settings &m_settings;
    QList<Server> m_servers;
    QList<SecretLine> m_lines;
    QTreeWidget *m_table;
    PlainLabel *m_empty;
    PlainLabel *m_note;
    SecretField *m_field;
    QPushButton *m_keep;
    QPushButton *m_test;
};
} // namespace kuramori
