// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kuramori
{
/// Columns a text takes on a terminal: most East Asian signs take two.
int displayWidth(const QString &text);
/// Cut with "…" so that it fits.
QString cutToWidth(const QString &text, int width);
/// Foreign text without anything a terminal would obey.
QString harmless(QString text);

/// Rows in aligned columns under a head; numbers to the right.
class TextGrid
{
public:
    explicit TextGrid(const QStringList &head);
    void add(const QStringList &cells);
    bool isEmpty() const { return m_rows.size() < 2; }
    QStringList lines() const;

private:
    QList<QStringList> m_rows; ///< the head first
};
} // namespace kuramori
