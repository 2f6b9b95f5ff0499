// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/covers/covershelf.h"

#include <QWidget>

namespace kuramori
{
/// The cover of one work, or what stands for it. Wishes for it in the name of a place, while it is seen.
class CoverFrame final : public QWidget
{
    Q_OBJECT
public:
    /// The shelf outlives it. `size`: of the cover, device independent pixels.
    CoverFrame(CoverShelf &shelf, CoverShelf::Place place, QSize size, QWidget *parent = nullptr);

    void setWork(const QString &title, const QUrl &address); ///< an empty address: there is no cover
    void setCoverSize(QSize size); ///< device independent pixels
    bool showsPicture() const; ///< false: a placeholder
    /// Whether its panel is: docks behind others count as visible. It is until told otherwise.
    void setSeen(bool seen);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    CoverWish wish() const;
    void ask();

    CoverShelf &m_shelf;
    const CoverShelf::Place m_place;
    QString m_title;
    QUrl m_address;
    CoverWish m_wished;
    bool m_isSeen = true;
};
} // namespace kuramori
