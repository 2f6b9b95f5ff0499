// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCache>
#include <QHash>
#include <QImage>
#include <QList>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QSize>
#include <QString>
#include <QThreadPool>
#include <QUrl>

#include <array>

namespace kuramori
{
class CoverBoard;

/// A cover as it is to be drawn.
struct CoverWish
{
    QUrl address;
    QSize size; ///< device pixels
    bool operator==(const CoverWish &) const = default;
};

/// The covers that a panel has at hand, decoded on threads of its own and kept within a limit of memory. Addresses of
/// files on this machine are read as they are; others are wished for on the board. GUI thread; it never waits but in
/// its destructor, for at most two covers.
class CoverShelf final : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype mostBytes = 64 * 1024 * 1024;
    /// Who wishes; the first one is served first. Who is not seen wishes for nothing.
    enum class Place { Review, Anime, Wanted, Details, Grid, Count };

    /// One shelf a board: it has one list of wishes.
    explicit CoverShelf(CoverBoard &board, QObject *parent = nullptr);
    /// For files on this machine alone.
    explicit CoverShelf(QObject *parent = nullptr);
    ~CoverShelf() override;

    /// Null while it is not there; arrived() tells when it is.
    QPixmap cover(const CoverWish &wish) const;
    /// What a place shows, most wanted first, in place of what it showed before.
    void want(Place place, const QList<CoverWish> &wishes);
    /// While held nothing is fetched from the network.
    void hold(bool held);

Q_SIGNALS:
    void arrived(const QUrl &address);

private:
    static QString keyOf(const CoverWish &wish);
    QList<CoverWish> openWishes() const;
    void renewBoard();
    void findFiles();
    void takeFound();
    void decodeNext();
    void decode(const CoverWish &wish, const QByteArray &path);
    void keep(const CoverWish &wish, const QImage &image);

    CoverBoard *m_board; // may be null
    QCache<QString, QPixmap> m_pixmaps{mostBytes};
    std::array<QList<CoverWish>, size_t(Place::Count)> m_wishes; // by place
    QHash<QUrl, QByteArray> m_files; // found, and not decoded in every size that is wished for
    QSet<QUrl> m_useless; // files of this machine that are wished for and are no pictures
    QSet<QString> m_decoding;
    QThreadPool m_pool;
};
} // namespace kuramori
