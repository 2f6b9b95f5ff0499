// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/tx.h"

#include <QUrl>

namespace kuramori
{
/// Of the pictures beside a book the one that is its cover; see coverRank().
class CoverChoice
{
public:
    /// `path`: absolute, as the disk has it. `modified`: the file's stamp, by which a new picture is told.
    void offer(const QByteArray &path, qint64 modified);
    /// See fileAddress(); another one when the file is another. Empty: nothing was offered.
    QUrl address() const;

private:
    QByteArray m_path;
    qint64 m_modified = 0;
};

/// The cover among the pictures of an item's own folder; empty where there is none.
QUrl coverOfItem(ReadTx &tx, ItemId item);
} // namespace kuramori
