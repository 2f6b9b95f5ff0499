// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/name.h"

#include <QList>

#include <memory>
#include <mutex>
#include <vector>

namespace kuramori
{
class NameSegment;

/// The names of the library in memory, to be searched while they are typed: typos, beginnings, words in any order and
/// of different names of a subject, scripts with and without blanks, from one letter on. The order is that of NameHit.
///
/// Any thread may call anything at any time. A search sees one state from its begin to its end, each put() and remove()
/// wholly or not at all, and never waits for one that runs; writers wait for each other. A put() may take as long as
/// making the whole index (10 µs a name) when it merges parts, so it belongs on a worker; the names can be found before
/// that. About 200 bytes a name, the double while parts are merged.
class NameIndex
{
public:
    NameIndex();
    ~NameIndex();
    NameIndex(const NameIndex &) = delete;
    NameIndex &operator=(const NameIndex &) = delete;

    /// These are the names of these subjects from now on; other subjects keep theirs. Of a subject given twice the last
    /// counts.
    void put(const QList<SubjectNames> &subjects);
    void remove(const QList<SubjectId> &subjects); ///< unknown ones are passed over
    /// The `limit` best subjects, the best first; nothing for a query without letters. Of a query the first 200 letters
    /// of its key count. With mistakes only when there are fewer without, and fewer than are enough.
    QList<NameHit> find(QStringView query, int limit, const NameFilter &filter = {}) const;
    qsizetype subjects() const;
    qsizetype names() const; ///< removed ones count until they are cleared away
    size_t bytes() const; ///< memory

private:
    struct Part;
    using Parts = std::vector<Part>;

    std::shared_ptr<const Parts> now() const;
    void publish(Parts parts);

    mutable std::mutex m_mutex; // guards m_parts, for the time of a copy
    std::shared_ptr<const Parts> m_parts;
    std::mutex m_writing; // held by the one who changes
};
} // namespace kuramori
