// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace kuramori
{
/// A table of a few lines within a page that scrolls: as high as its lines, up to a limit, from where on it scrolls
/// itself. Texts are shown as they are, cut ones in full as a tool tip.
class SmallTable final : public QTreeWidget
{
    Q_OBJECT
public:
    /// `name`: what a screen reader calls it. `wide`: the column that takes what is left.
    SmallTable(const QString &name, const QStringList &headers, int wide, QWidget *parent = nullptr);
    void addLine(const QStringList &cells, const QIcon &icon = {}, const QString &note = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void opened(int line); ///< by a double click or Enter, see DataTable::opened()

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const int m_wide;
};
} // namespace kuramori
