// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/covers/covershelf.h"

#include "models/base/fileaddress.h"
#include "models/base/post.h"
#include "models/live/coverboard.h"
#include "ui/covers/coverimage.h"

#include <QFile>
#include <QLoggingCategory>

#include <functional>
#include <utility>

namespace kuramori
{
namespace
{
Q_LOGGING_CATEGORY(lcCovers, "kuramori.covers", QtInfoMsg)

constexpr int decoders = 2;
char poolMark; // its address alone matters
} // namespace

CoverShelf::CoverShelf(QObject *parent)
    : QObject(parent)
    , m_board(nullptr)
{
    m_pool.setMaxThreadCount(decoders);
}

CoverShelf::CoverShelf(CoverBoard &board, QObject *parent)
    : CoverShelf(parent)
{
    m_board = &board;
    m_board->setListener([this] { post(this, [this] { takeFound(); }); });
}

CoverShelf::~CoverShelf()
{
    if (m_board) {
        m_board->setListener({});
    }
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
    findFiles();
    renewBoard();
    decodeNext();
}

void CoverShelf::hold(bool held)
{
    if (m_board) {
        m_board->hold(held);
    }
}

QString CoverShelf::keyOf(const CoverWish &wish)
{
    return QStringLiteral("%1x%2 ").arg(wish.size.width()).arg(wish.size.height()) + wish.address.toString();
}

/// What is neither there nor on its way.
QList<CoverWish> CoverShelf::openWishes() const
{
    QList<CoverWish> open;
    for (const QList<CoverWish> &place : m_wishes) {
        for (const CoverWish &wish : place) {
            const QString key = keyOf(wish);
            if (!m_pixmaps.contains(key) && !m_decoding.contains(key) && !m_files.contains(wish.address)) {
                open.append(wish);
            }
        }
    }
    return open;
}

/// A file that was no picture is tried again when it is wished for anew: its disk may be back.
void CoverShelf::findFiles()
{
    QSet<QUrl> useless;
    for (const CoverWish &wish : openWishes()) {
        if (m_useless.contains(wish.address)) {
            useless.insert(wish.address);
        } else if (wish.address.isLocalFile()) {
            m_files.insert(wish.address, pathOf(wish.address));
        }
    }
    m_useless = useless;
}

void CoverShelf::renewBoard()
{
    if (!m_board) {
        return;
    }
    QList<QUrl> addresses;
    for (const CoverWish &wish : openWishes()) {
        if (!wish.address.isLocalFile()) {
            addresses.append(wish.address);
        }
    }
    m_board->want(addresses);
}

void CoverShelf::takeFound()
{
    for (const CoverFile &file : m_board->takeFound()) {
        m_files.insert(file.address, QFile::encodeName(file.path));
    }
    decodeNext();
}

/// No more than there are decoders, so that what was scrolled away meanwhile is not decoded before what is seen now.
void CoverShelf::decodeNext()
{
    QHash<QUrl, QByteArray> wished;
    for (const QList<CoverWish> &place : m_wishes) {
        for (const CoverWish &wish : place) {
            const auto file = m_files.constFind(wish.address);
            if (file == m_files.cend() || m_pixmaps.contains(keyOf(wish)) || m_decoding.contains(keyOf(wish))) {
                continue;
            }
            if (m_decoding.size() < decoders) {
                decode(wish, *file);
            } else {
                wished.insert(wish.address, *file);
            }
        }
    }
    m_files = wished;
}

void CoverShelf::decode(const CoverWish &wish, const QByteArray &path)
{
    m_decoding.insert(keyOf(wish));
    std::function<void()> work = [this, wish, path] {
        takeOver(&poolMark);
        Result<QImage> image = decodeCover(path, wish.size);
        if (!image) {
            qCDebug(lcCovers).noquote() << image.error().message;
        }
        post(this, [this, wish, picture = image ? std::move(*image) : QImage()] { keep(wish, picture); });
    };
    handOver(&poolMark);
    m_pool.start(std::move(work));
}

void CoverShelf::keep(const CoverWish &wish, const QImage &image)
{
    m_decoding.remove(keyOf(wish));
    if (image.isNull()) {
        m_files.remove(wish.address);
        if (wish.address.isLocalFile()) {
            m_useless.insert(wish.address);
        } else if (m_board) {
            m_board->reject(wish.address);
        }
        decodeNext();
        return;
    }
    m_pixmaps.insert(keyOf(wish), new QPixmap(QPixmap::fromImage(image)), image.sizeInBytes());
    decodeNext();
    Q_EMIT arrived(wish.address);
}
} // namespace kuramori
