// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/keyedmodel.h"
#include "models/tables/refresher.h"
#include "models/tables/snapshotorder.h"

#include <memory>

namespace kuramori
{
enum SnapshotRole {
    EntryStateRole = FirstModelRole, ///< EntryState as int
    GainRole, ///< of the columns that show one: above 0 it rose, below it fell; null: unknown
};

/// The works of one snapshot beside those of another. Both are read, compared, sorted and filtered on reader threads;
/// here the rows are only brought up to date by difference. Nothing is read before follow(true).
class SnapshotTableModel final : public KeyedModel<SnapshotColumn>
{
    Q_OBJECT
public:
    /// `pause`: how long changes are gathered; a crawl writes a page of them every second.
    SnapshotTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent = nullptr);

    /// Reads now and after every change, until it is called with false: two large lists are not read for nobody.
    void follow(bool following);

    const SnapshotWish &wish() const { return m_wish; }
    void setWish(const SnapshotWish &wish);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Works whose titles, in any language, contain all words of `text`. Case and accents do not matter.
    void setFilter(const QString &text);
    void setChoice(SnapshotChoice choice);
    SnapshotChoice choice() const { return m_query.choice; }
    bool isFiltered() const { return !m_query.words.isEmpty(); }

    bool isLoaded() const { return m_loaded; }
    /// What the rows are taken from.
    const SnapshotReading &reading() const { return *m_shown; }
    WorkId workAt(int row) const;

Q_SIGNALS:
    void refreshed(); ///< rows and reading() are those of the store, of the wish and of the filter
    void failed(const kuramori::Error &error);

protected:
    QVariant cell(int row, SnapshotColumn column, int role) const override;
    QString title(SnapshotColumn column) const override;
    bool isNumber(SnapshotColumn column) const override;

private:
    using SharedReading = std::shared_ptr<const SnapshotReading>;
    struct Answer
    {
        SharedReading reading;
        Rearrangement order;
    };

    void setQuery(const SnapshotQuery &query);
    void arrange();
    void show(Answer answer);
    const SnapshotLine *lineAt(int row) const;
    static QString text(const SnapshotLine &line, SnapshotColumn column);

    Store &m_store;
    AsyncReader &m_reader;
    const std::chrono::milliseconds m_pause;
    std::unique_ptr<Refresher> m_refresher; ///< while it follows
    Refresher m_arranger; ///< asks the store nothing: it borrows the threads
    SnapshotWish m_wish;
    SnapshotQuery m_query;
    SharedReading m_read; ///< null: nothing yet
    SharedReading m_shown = std::make_shared<const SnapshotReading>();
    bool m_arranging = false; ///< the arranger was told what to ask
    bool m_loaded = false;
};

QString entryStateWord(EntryState state);
} // namespace kuramori
