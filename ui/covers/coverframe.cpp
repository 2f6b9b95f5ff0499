// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/covers/coverframe.h"

#include "ui/covers/placeholder.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace kuramori
{
CoverFrame::CoverFrame(CoverShelf &shelf, CoverShelf::Place place, QSize size, QWidget *parent)
    : QWidget(parent)
    , m_shelf(shelf)
    , m_place(place)
{
    setFixedSize(size);
    connect(&m_shelf, &CoverShelf::arrived, this, [this](const QUrl &address) {
        if (address == m_address) {
            update();
        }
    });
}

void CoverFrame::setWork(const QString &title, const QUrl &address)
{
    m_title = title;
    m_address = address;
    setAccessibleName(tr("Cover of %1").arg(title));
    ask();
    update();
}

void CoverFrame::setCoverSize(QSize size)
{
    if (size != this->size()) {
        setFixedSize(size);
        ask();
    }
}

void CoverFrame::ask()
{
    m_wished = wish();
    m_shelf.want(m_place,
                 m_address.isEmpty() || !isVisible() || !m_isSeen ? QList<CoverWish>() : QList<CoverWish>{m_wished});
}

bool CoverFrame::showsPicture() const
{
    return !m_shelf.cover(wish()).isNull();
}

CoverWish CoverFrame::wish() const
{
    return {m_address, size() * devicePixelRatioF()};
}

void CoverFrame::setSeen(bool seen)
{
    m_isSeen = seen;
    ask();
}

void CoverFrame::showEvent(QShowEvent *)
{
    ask();
}

void CoverFrame::hideEvent(QHideEvent *)
{
    m_shelf.want(m_place, {});
}

void CoverFrame::paintEvent(QPaintEvent *)
{
    if (wish() != m_wished) { // the window is on another screen than it was, or than anybody knew before it was shown
        QMetaObject::invokeMethod(this, &CoverFrame::ask, Qt::QueuedConnection);
    }
    QPainter painter(this);
    if (const QPixmap cover = m_shelf.cover(wish()); !cover.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(rect(), cover);
    } else {
        Placeholder::of(m_title, themeColors(palette()).dark).paint(painter, rect());
    }
}
} // namespace kuramori
