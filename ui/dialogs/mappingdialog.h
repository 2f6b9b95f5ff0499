// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pathmapping.h"
#include "models/domain/server.h"

#include <QDialog>
#include <QStringList>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace kuramori
{
class PlainLabel;

/// Asks which folder of this machine is a folder of a server.
class MappingDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `folders`: those the server tells of, to choose from. `proposal` stands there at first; either side may be
    /// empty.
    MappingDialog(const Server &server, const QStringList &folders, const PathMapping &proposal,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const kuramori::PathMapping &mapping); ///< as checkedMapping() leaves it

private:
    void addFields(QFormLayout &form, const QStringList &folders, const PathMapping &proposal);
    void choose();
    void look();
    void finish();

    QComboBox *m_server;
    QLineEdit *m_local;
    PlainLabel *m_note; ///< what is wrong, or odd
};
} // namespace kuramori
