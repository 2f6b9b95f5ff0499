// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/fingerprinttable.h"

#include "models/store/bookplacement.h"
#include "models/store/itemtable.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr size_t mostOwners = 20; // items with the same file; the pairs among them grow with the square

struct FileLikeness
{
    QString verdict;
    double score = 0;
    QString proof;
    bool operator==(const FileLikeness &) const = default;
};
using LikenessByPair = std::map<std::pair<ItemId, ItemId>, FileLikeness>;

QString proofOf(const SharedAudio &shared)
{
    const QJsonObject proof{{QStringLiteral("ground"), QStringLiteral("files")},
                            {QStringLiteral("files"), shared.files},
                            {QStringLiteral("bytes"), shared.bytes},
                            {QStringLiteral("files_a"), shared.filesA},
                            {QStringLiteral("files_b"), shared.filesB}};
    return QString::fromUtf8(QJsonDocument(proof).toJson(QJsonDocument::Compact));
}

LikenessByPair likenessesIn(const SharedAudioByPair &pairs)
{
    LikenessByPair found;
    for (const auto &[pair, shared] : pairs) {
        if (const auto verdict = sharedAudioVerdict(shared)) {
            const QString word = verdict->isSame ? QStringLiteral("same") : QStringLiteral("review");
            found.emplace(pair, FileLikeness{word, verdict->score, proofOf(shared)});
        }
    }
    return found;
}

LikenessByPair knownLikenesses(ReadTx &tx)
{
    LikenessByPair known;
    tx.each("SELECT item_a, item_b, verdict, score, proof FROM likenesses WHERE level = 'file'", [&](const Row &row) {
        known.emplace(std::pair(row.id<ItemId>(0), row.id<ItemId>(1)),
                      FileLikeness{row.text(2), row.real(3), row.text(4)});
    });
    return known;
}

using Owners = std::map<ItemId, int>; // how many files of one content an item has

void addPairs(const Owners &owners, qint64 size, SharedAudioByPair &pairs)
{
    if (owners.size() > mostOwners) {
        return;
    }
    for (auto a = owners.begin(); a != owners.end(); ++a) {
        for (auto b = std::next(a); b != owners.end(); ++b) {
            const int files = std::min(a->second, b->second);
            SharedAudio &shared = pairs[{a->first, b->first}];
            shared.files += files;
            shared.bytes += files * size;
        }
    }
}
} // namespace

QList<FileId> FingerprintRows::filesToCompare() const
{
    return m_tx.all(
        // Few sizes are left before anything else is looked up: a sixth of the time.
        "WITH alike AS (SELECT f.id, f.size, m.item_id, coalesce(a.duration_ms, -1) AS duration, "
        "coalesce(a.tags, '') AS tags FROM files f JOIN item_files m ON m.file_id = f.id "
        "LEFT JOIN audio a ON a.file_id = f.id WHERE f.kind = 'audio' AND f.missing_since IS NULL AND f.size > 0 "
        "AND f.size IN (SELECT size FROM files WHERE kind = 'audio' AND missing_since IS NULL GROUP BY size "
        "HAVING count(*) > 1)) "
        "SELECT f.id FROM alike JOIN (SELECT size, duration, tags FROM alike GROUP BY size, duration, tags "
        "HAVING min(item_id) <> max(item_id)) AS shared ON shared.size = alike.size "
        "AND shared.duration = alike.duration AND shared.tags = alike.tags "
        "JOIN files f ON f.id = alike.id JOIN roots r ON r.id = f.root_id "
        "LEFT JOIN file_fingerprints p ON p.file_id = f.id AND p.inode = f.inode AND p.size = f.size "
        "AND p.modified_ns = f.modified_ns WHERE p.file_id IS NULL AND r.state NOT IN ('offline', 'leaving') ORDER BY "
        "f.id",
        [](const Row &row) { return row.id<FileId>(0); });
}

std::optional<FileToFingerprint> FingerprintRows::file(FileId id) const
{
    return m_tx.first(
        "SELECT r.path, f.path, f.inode, f.size, f.modified_ns FROM files f JOIN roots r ON r.id = f.root_id "
        "WHERE f.id = $1 AND f.missing_since IS NULL",
        [id](const Row &row) {
            return FileToFingerprint{
                id,
                row.bytes(0) + '/' + row.bytes(1),
                {quint64(row.integer(2)), row.integer(3), std::chrono::nanoseconds(row.integer(4))}};
        },
        id);
}

SharedAudioByPair FingerprintRows::sharedAudio() const
{
    SharedAudioByPair pairs;
    Owners owners;
    std::pair<qint64, QByteArray> content;
    m_tx.each("SELECT p.size, p.ends_hash, m.item_id FROM file_fingerprints p JOIN files f ON f.id = p.file_id "
              "AND f.inode = p.inode AND f.size = p.size AND f.modified_ns = p.modified_ns "
              "JOIN item_files m ON m.file_id = f.id WHERE f.missing_since IS NULL ORDER BY p.size, p.ends_hash",
              [&](const Row &row) {
                  std::pair next(row.integer(0), row.bytes(1));
                  if (next != content) {
                      addPairs(owners, content.first, pairs);
                      owners.clear();
                      content = std::move(next);
                  }
                  ++owners[row.id<ItemId>(2)];
              });
    addPairs(owners, content.first, pairs);
    for (auto &[pair, shared] : pairs) {
        const auto whole = [this](ItemId item, int *files, qint64 *bytes) {
            m_tx.each(
                "SELECT audio_files, size FROM items WHERE id = $1",
                [&](const Row &row) {
                    *files = int(row.integer(0));
                    *bytes = row.integer(1);
                },
                item);
        };
        whole(pair.first, &shared.filesA, &shared.bytesA);
        whole(pair.second, &shared.filesB, &shared.bytesB);
    }
    return pairs;
}

void FingerprintTable::set(FileId file, const FileStamp &stamp, const QByteArray &hash)
{
    // From the files' own table, so that a file that is gone meanwhile is no error; so it is with the items below.
    m_tx.run("INSERT INTO file_fingerprints (file_id, inode, size, modified_ns, ends_hash) "
             "SELECT f.id, $2, $3, $4, $5 FROM files f WHERE f.id = $1 "
             "ON CONFLICT (file_id) DO UPDATE SET inode = excluded.inode, size = excluded.size, "
             "modified_ns = excluded.modified_ns, ends_hash = excluded.ends_hash",
             file, qint64(stamp.inode), stamp.size, qint64(stamp.modified.count()), hash);
}

qint64 FingerprintRows::countAlike() const
{
    return m_tx.number("SELECT count(*) FROM likenesses WHERE level = 'file'");
}

qint64 FingerprintTable::setLikenesses(const SharedAudioByPair &pairs)
{
    const LikenessByPair found = likenessesIn(pairs);
    LikenessByPair known = knownLikenesses(m_tx);
    bool isOther = false;
    for (const auto &[pair, likeness] : found) {
        const auto before = known.extract(pair);
        if (before && before.mapped() == likeness) {
            continue;
        }
        isOther = true;
        m_tx.run("INSERT INTO likenesses (item_a, item_b, level, verdict, score, proof) "
                 "SELECT a.id, b.id, 'file', $3, $4, $5 FROM items a, items b WHERE a.id = $1 AND b.id = $2 "
                 "ON CONFLICT (item_a, item_b) DO UPDATE SET "
                 "level = excluded.level, verdict = excluded.verdict, score = excluded.score, proof = excluded.proof",
                 pair.first, pair.second, likeness.verdict, likeness.score, likeness.proof);
    }
    BookPlacement placement(m_tx);
    for (const auto &[pair, likeness] : known) {
        isOther = true;
        m_tx.run("DELETE FROM likenesses WHERE item_a = $1 AND item_b = $2", pair.first, pair.second);
        if (const auto item = ItemRows(m_tx).item(pair.second); item && item->edition.isValid()) {
            placement.place(*item);
        }
    }
    if (isOther) {
        placement.finish(); // tells that books changed, too
    }
    return qint64(found.size());
}
} // namespace kuramori
