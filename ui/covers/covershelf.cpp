// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/covers/covershelf.h"

#include "models/base/post.h"
#include "models/live/coverboard.h"
#include "ui/covers/coverimage.h"

#include <QLoggingCategory>

namespace kuramori
{
namespace
{
Q_LOGGING_CATEGORY(lcCovers, "kuramori.covers", QtInfoMsg)

constexpr int decoders = 2;
} // namespace

CoverShelf::CoverShelf(CoverBoard &board, QObject *parent)
    : QObject(parent)
    , m_board(board)
{
    m_pool.setMaxThreadCount(decoders);
    m_board.setListener([this] { post(this, [this] { takeFound(); }); });
}

CoverShelf::~CoverShelf()
{
    m_board.setListener({});
    m_pool.clear();
    m_pool.waitForDone();
}

QPixmap CoverShelf::cover(const CoverWish &wish) const
{
    const QPixmap *pixmap = m_pixmaps.object(keyOf(wish));
    return pixmap ? *pixmap : QPixmap();
}

void CoverShelf::want(Place place, const QList<CoverWish> &wishes)
{
    m_wishes[size_t(place)] = wishes;
    renewBoard();
}

void CoverShelf::hold(bool held)
{
    m_board.hold(held);
}

QString CoverShelf::keyOf(const CoverWish &wish)
{
    return QStringLiteral("%1x%2 ").arg(wish.size.width()).arg(wish.size.height()) + wish.address.toString();
}

void CoverShelf::renewBoard()
{
    QList<QUrl> addresses;
    for (const QList<CoverWish> &place : m_wishes) {
        for (const CoverWish &wish : place) {
            const QString key = keyOf(wish);
            if (!m_pixmaps.contains(key) && !m_decoding.contains(key)) {
                addresses.append(wish.address);
            }
        }
    }
    m_board.want(addresses);
}

void CoverShelf::takeFound()
{
    for (const CoverFile &file : m_board.takeFound()) {
        for (const QList<CoverWish> &place : m_wishes) {
            for (const CoverWish &wish : place) {
                if (wish.address == file.address && !m_pixmaps.contains(keyOf(wish))) {
                    decode(wish, file.path);
                }
            }
        }
    }
}

void CoverShelf::decode(const CoverWish &wish, const QString &path)
{
    if (m_decoding.contains(keyOf(wish))) {
        return;
    }
    m_decoding.insert(keyOf(wish));
    handOver(&m_pool);
    m_pool.start([this, wish, path] {
        takeOver(&m_pool);
        Result<QImage> image = decodeCover(path, wish.size);
        if (!image) {
            qCDebug(lcCovers).noquote() << image.error().message;
        }
        post(this, [this, wish, picture = image ? std::move(*image) : QImage()] { keep(wish, picture); });
    });
}

void CoverShelf::keep(const CoverWish &wish, const QImage &image)
{
    m_decoding.remove(keyOf(wish));
    if (image.isNull()) {
        m_board.reject(wish.address);
        return;
    }
    m_pixmaps.insert(keyOf(wish), new QPixmap(QPixmap::fromImage(image)), image.sizeInBytes());
    Q_EMIT arrived(wish.address);
}
} // namespace kuramori
