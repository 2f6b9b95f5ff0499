// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/coverchoice.h"

#include "models/base/fileaddress.h"
#include "models/domain/libraryfile.h"

#include <tuple>

namespace kuramori
{
void CoverChoice::offer(const QByteArray &path, qint64 modified)
{
    if (m_path.isEmpty() || std::pair(coverRank(path), path) < std::pair(coverRank(m_path), m_path)) {
        m_path = path;
        m_modified = modified;
    }
}

QUrl CoverChoice::address() const
{
    QUrl address;
    if (!m_path.isEmpty()) {
        address = fileAddress(m_path);
        address.setFragment(QString::number(m_modified, 36)); // a new picture is asked for anew
    }
    return address;
}

QUrl coverOfItem(ReadTx &tx, ItemId item)
{
    CoverChoice choice;
    tx.each(
        "SELECT r.path, f.path, f.modified_ns FROM item_files m JOIN files f ON f.id = m.file_id JOIN roots r ON r.id "
        "= f.root_id WHERE m.item_id = $1 AND f.kind = 'image' AND f.missing_since IS NULL",
        [&](const Row &row) { choice.offer(row.bytes(0) + '/' + row.bytes(1), row.integer(2)); }, item);
    return choice.address();
}
} // namespace kuramori
