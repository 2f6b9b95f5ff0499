// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace kuramori
{
namespace
{
QString pathOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

/// Paints one drawing with its strokes in the colour asked for.
class LineIcon final : public QIconEngine
{
public:
    LineIcon(QString name, QColor color)
        : m_name(std::move(name))
        , m_color(color)
    { }

    QIconEngine *clone() const override { return new LineIcon(m_name, m_color); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap drawing = scaledPixmap(rect.size() * ratio, mode, state, ratio);
        drawing.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawing);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QColor color = colorFor(mode);
        const QString key = QStringLiteral("kuramori/%1/%2x%3/%4")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(color.name(QColor::HexArgb));
        QPixmap drawing;
        if (!QPixmapCache::find(key, &drawing)) {
            drawing = draw(size, color);
            QPixmapCache::insert(key, drawing);
        }
        return drawing;
    }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled) {
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        }
        return m_color.isValid() ? m_color : palette.color(QPalette::ButtonText);
    }

    QPixmap draw(const QSize &size, const QColor &color) const
    {
        QPixmap drawing(size);
        drawing.fill(Qt::transparent);
        QFile file(pathOf(m_name));
        if (!file.open(QIODevice::ReadOnly)) {
            return drawing;
        }
        QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&drawing);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter);
        return drawing;
    }

    QString m_name;
    QColor m_color; // invalid: the palette's text
};
} // namespace

QIcon themeIcon(const QString &name)
{
    return themeIcon(name, QColor());
}

QIcon themeIcon(const QString &name, const QColor &color)
{
    return QFile::exists(pathOf(name)) ? QIcon(new LineIcon(name, color)) : QIcon();
}

QIcon programIcon()
{
    return themeIcon(QStringLiteral("kuramori")); // it names its own colours, so nothing is tinted
}
} // namespace kuramori
