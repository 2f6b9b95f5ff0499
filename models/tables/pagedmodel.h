// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/keyedmodel.h"
#include "models/tables/refresher.h"

#include <QCache>
#include <QHash>
#include <QList>
#include <QTimer>

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace kuramori
{
inline constexpr int pageSize = 256; ///< rows that are read at once
inline constexpr int cachedRows = 32 * pageSize; ///< whose cells are kept at hand

/// What a PagedModel asks the store. Called on reader threads, several at a time.
template <class Query, class Line>
struct PageSource
{
    qint64 (*total)(ReadTx &tx); ///< rows without any filter
    Keys (*order)(ReadTx &tx, const Query &query, int limit); ///< `limit` 0: all
    QList<Line> (*lines)(ReadTx &tx, std::span<const qint64> ids); ///< in any order, without those that are gone
};

/// Any number of things in an order. The order of all rows is held as ids (8 MB a million); what stands in the cells
/// comes in pages, when a view asks for it. Everything is read on reader threads; when they change, the rows are
/// brought up to date by difference. A `Line` compares with == and has an `id`, of a type of models/base/ids.h.
template <class Column, class Query, class Line>
class PagedModel : public KeyedModel<Column>
{
public:
    using LineId = decltype(Line::id);

    bool isLoaded() const { return m_loaded; }
    qint64 total() const { return m_total; } ///< in the store; rowCount() is what the filter leaves
    LineId idAt(int row) const { return LineId(this->keyAt(row)); }
    /// Nothing when the page has not arrived yet.
    const Line *lineAt(int row) const
    {
        return row >= 0 && row < this->rows() ? m_lines.object(this->keyAt(row)) : nullptr;
    }

    /// False: nothing is read, until it is called with true, which brings the rows up to date.
    void follow(bool following) { m_refresher.setActive(following); }

protected:
    /// `pause`: how long changes of the topics are gathered; a crawl writes a page of works every second.
    PagedModel(Store &store, AsyncReader &reader, Topics topics, std::chrono::milliseconds pause,
               const PageSource<Query, Line> &source, QObject *parent)
        : KeyedModel<Column>(parent)
        , m_source(source)
        , m_reader(reader)
        , m_refresher(store, reader, topics, pause)
    {
        m_loadTimer.setSingleShot(true);
        QObject::connect(&m_loadTimer, &QTimer::timeout, this, [this] { loadPages(); });
        const auto question = [this] {
            std::vector<int> pages = m_touched.empty() ? std::vector<int>{0} : m_touched;
            return [source = m_source, query = m_query, shown = this->keys(), pages = std::move(pages),
                    limit = m_loaded ? 0 : firstRows](ReadTx &tx) {
                return answer(tx, source, query, shown, pages, limit);
            };
        };
        m_refresher.watch(question, [this](Result<Answer> answer) {
            answer ? show(std::move(*answer)) : tellFailed(answer.error());
        });
    }

    const Query &query() const { return m_query; }
    void setQuery(const Query &query)
    {
        if (query != m_query) {
            m_query = query;
            m_refresher.refreshNow();
        }
    }
    /// The line of a cell that a view asks for; nothing while its page is on the way.
    const Line *wantedLine(int row) const
    {
        touch(row / pageSize);
        const Line *line = lineAt(row);
        if (!line) {
            m_loadTimer.start(0);
        }
        return line;
    }

    virtual void tellRefreshed() = 0; ///< rows and total() are those of the store and of the filter
    virtual void tellFailed(const Error &error) = 0;

private:
    static constexpr int firstRows = 2 * pageSize; // shown before the whole order is known
    static constexpr size_t touchedPages = 4; // what a tall view shows at once, and one to spare

    /// What a reader thread works out, so that the GUI thread only applies it.
    struct Answer
    {
        Rearrangement order;
        QList<Line> lines; ///< what the view looks at
        qint64 total = 0;
        bool whole = true; ///< false: the first rows only
    };

    static Answer answer(ReadTx &tx, const PageSource<Query, Line> &source, const Query &query, const SharedKeys &shown,
                         const std::vector<int> &pages, int limit)
    {
        Answer answer;
        answer.total = source.total(tx);
        Keys ids = source.order(tx, query, limit);
        answer.whole = limit == 0 || int(ids.size()) < limit;
        for (const int page : pages) {
            const size_t first = std::min(ids.size(), size_t(page) * pageSize);
            const size_t count = std::min(ids.size() - first, size_t(pageSize));
            answer.lines += source.lines(tx, std::span<const qint64>(ids).subspan(first, count));
        }
        answer.order = Rearrangement::of(shown, std::move(ids));
        return answer;
    }

    void show(Answer answer)
    {
        m_total = answer.total;
        QHash<qint64, Line> before; // as cached until now, to tell what really changed
        for (const Line &line : std::as_const(answer.lines)) {
            if (const Line *known = m_lines.object(line.id.value())) {
                before.insert(line.id.value(), *known);
            }
        }
        m_lines.clear(); // what the view does not look at is read again when it does
        for (const Line &line : std::as_const(answer.lines)) {
            m_lines.insert(line.id.value(), new Line(line));
        }
        this->removeGone(answer.order);
        this->insertComing(answer.order);
        const std::vector<int> pages = m_touched;
        for (const int page : pages) {
            announceChanges(page, before);
        }
        m_loaded = true;
        if (answer.whole) {
            tellRefreshed();
        } else {
            m_refresher.refreshNow(); // the rest
        }
    }

    void announceChanges(int page, const QHash<qint64, Line> &before)
    {
        const int end = std::min(this->rows(), (page + 1) * pageSize);
        int first = -1;
        for (int row = page * pageSize; row <= end; ++row) {
            const Line *line = row < end ? lineAt(row) : nullptr;
            const bool changed = line && (!before.contains(line->id.value()) || before[line->id.value()] != *line);
            if (changed && first < 0) {
                first = row;
            } else if (!changed && first >= 0) {
                this->cellsChanged(first, row - 1);
                first = -1;
            }
        }
    }

    void touch(int page) const
    {
        if (!m_touched.empty() && m_touched.front() == page) {
            return;
        }
        std::erase(m_touched, page);
        m_touched.insert(m_touched.begin(), page);
        if (m_touched.size() > touchedPages) {
            m_touched.pop_back();
        }
    }

    void loadPages()
    {
        if (m_loading) {
            return; // asks again when the answer is there
        }
        Keys missing;
        for (const int page : m_touched) {
            for (int row = page * pageSize; row < std::min(this->rows(), (page + 1) * pageSize); ++row) {
                if (!m_lines.contains(this->keyAt(row))) {
                    missing.push_back(this->keyAt(row));
                }
            }
        }
        if (missing.empty()) {
            return;
        }
        m_loading = true;
        m_reader.read(
            this, [lines = m_source.lines, missing](ReadTx &tx) { return lines(tx, missing); },
            [this, missing](Result<QList<Line>> lines) {
                m_loading = false;
                lines ? showLoaded(missing, *lines) : tellFailed(lines.error());
            });
    }

    void showLoaded(const Keys &wanted, const QList<Line> &lines)
    {
        for (const qint64 id : wanted) {
            Line gone; // replaced below unless the thing is gone: then it is not asked for again
            gone.id = LineId(id);
            m_lines.insert(id, new Line(gone));
        }
        for (const Line &line : lines) {
            m_lines.insert(line.id.value(), new Line(line));
        }
        const std::vector<int> pages = m_touched;
        for (const int page : pages) {
            if (page * pageSize < this->rows()) {
                this->cellsChanged(page * pageSize, std::min(this->rows(), (page + 1) * pageSize) - 1);
            }
        }
        loadPages();
    }

    const PageSource<Query, Line> m_source;
    AsyncReader &m_reader;
    Refresher m_refresher;
    Query m_query;
    qint64 m_total = 0;
    bool m_loaded = false;

    mutable QCache<qint64, Line> m_lines{cachedRows};
    mutable std::vector<int> m_touched; ///< pages a view asked for last, latest first
    mutable QTimer m_loadTimer; ///< asks for pages after the view has painted
    bool m_loading = false;
};
} // namespace kuramori
