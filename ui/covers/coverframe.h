// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/covers/covershelf.h"

#include <QWidget>

namespace kuramori
{
/// The cover of one work, or what stands for it. Wishes for it in the name of the details.
class CoverFrame final : public QWidget
{
    Q_OBJECT
public:
    /// The shelf outlives it. `size`: of the cover, device independent pixels.
    explicit CoverFrame(CoverShelf &shelf, QSize size, QWidget *parent = nullptr);

    void setWork(const QString &title, const QUrl &address); ///< an empty address: there is no cover
    bool showsPicture() const; ///< false: a placeholder

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CoverWish wish() const;
    void ask();

    CoverShelf &m_shelf;
    QString m_title;
    QUrl m_address;
    CoverWish m_wished;
};
} // namespace kuramori
