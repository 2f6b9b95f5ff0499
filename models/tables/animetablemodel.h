// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/animeorder.h"
#include "models/tables/keyedmodel.h"
#include "models/tables/refresher.h"

#include <QCache>
#include <QHash>
#include <QTimer>

#include <vector>

namespace kuramori
{
enum AnimeRole {
    CoverRole = FirstModelRole, ///< QString: the address of the work's picture; empty: none, or not known yet
};

/// The library: any number of works. The order of all rows is held as ids (8 MB a million); what stands in the cells
/// comes in pages, when a view asks for it, and until then the title reads "…". Everything is read on reader threads;
/// when works change, the rows are brought up to date by difference.
class AnimeTableModel final : public KeyedModel<AnimeColumn>
{
    Q_OBJECT
public:
    static constexpr int pageSize = 256;
    static constexpr int cachedRows = 32 * pageSize;

    /// `pause`: how long changes of the works are gathered; a crawl writes a page of them every second.
    AnimeTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent = nullptr);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Works whose titles, in any language, contain all words of `text`. Case and accents do not matter.
    void setFilter(const QString &text);
    /// Only works whose data raised a doubt that is still open.
    void setOnlyDoubtful(bool only);
    bool isOnlyDoubtful() const { return m_query.onlyDoubtful; }

    bool isLoaded() const { return m_loaded; }
    qint64 total() const { return m_total; } ///< works in the store; rowCount() is what the filter leaves
    WorkId workAt(int row) const { return WorkId(keyAt(row)); }
    /// Nothing when the page has not arrived yet.
    const AnimeLine *lineAt(int row) const;

Q_SIGNALS:
    void refreshed(); ///< rows and total() are those of the store and of the filter
    void failed(const kuramori::Error &error);

protected:
    QVariant cell(int row, AnimeColumn column, int role) const override;
    QString title(AnimeColumn column) const override;
    bool isNumber(AnimeColumn column) const override;

private:
    /// What a reader thread works out, so that the GUI thread only applies it.
    struct Answer
    {
        Rearrangement order;
        QList<AnimeLine> lines; ///< what the view looks at
        qint64 total = 0;
        bool whole = true; ///< false: the first rows only
    };

    static Answer answer(ReadTx &tx, const AnimeQuery &query, const SharedKeys &shown, const std::vector<int> &pages,
                         int limit);
    void show(Answer answer);
    void announceChanges(int page, const QHash<qint64, AnimeLine> &before);

    void touch(int page) const;
    void loadPages();
    void showLoaded(const Keys &wanted, const QList<AnimeLine> &lines);
    QString text(const AnimeLine &line, AnimeColumn column) const;

    AsyncReader &m_reader;
    Refresher m_refresher;
    AnimeQuery m_query;
    qint64 m_total = 0;
    bool m_loaded = false;

    mutable QCache<qint64, AnimeLine> m_lines{cachedRows};
    mutable std::vector<int> m_touched; ///< pages a view asked for last, latest first
    mutable QTimer m_loadTimer; ///< asks for pages after the view has painted
    bool m_loading = false;
};
} // namespace kuramori
