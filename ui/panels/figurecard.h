// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace kuramori
{
class PlainLabel;

/// One figure that counts: its name, the number, and what it means.
class FigureCard final : public QFrame
{
    Q_OBJECT
public:
    explicit FigureCard(const QString &name, QWidget *parent = nullptr);
    void set(const QString &figure, const QString &meaning);

private:
    QString m_name;
    PlainLabel *m_figure;
    PlainLabel *m_meaning;
};
} // namespace kuramori
