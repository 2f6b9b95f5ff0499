// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/keyedmodel.h"
#include "models/tables/refresher.h"

#include <memory>
#include <utility>

namespace kuramori
{
/// Some ten thousand rows whose cells fit into memory: read, sorted and filtered on reader threads; here they are only
/// brought up to date by difference. Nothing is read before follow(true).
///
/// `Reading` has `static Reading read(ReadTx &)`, `Keys order(const Query &) const` and ==.
template <class Column, class Reading, class Query>
class GatheredModel : public KeyedModel<Column>
{
public:
    /// `pause`: how long changes are gathered.
    GatheredModel(Store &store, AsyncReader &reader, Topics topics, std::chrono::milliseconds pause, QObject *parent)
        : KeyedModel<Column>(parent)
        , m_store(store)
        , m_reader(reader)
        , m_topics(topics)
        , m_pause(pause)
        , m_arranger(store, reader, {}, std::chrono::milliseconds(0))
    { }

    /// Reads now and after every change, until it is called with false.
    void follow(bool following)
    {
        if (following == bool(m_refresher)) {
            return;
        }
        if (!following) {
            m_refresher.reset();
            return;
        }
        m_refresher = std::make_unique<Refresher>(m_store, m_reader, m_topics, m_pause);
        const auto question = [this] {
            return [before = m_read](ReadTx &tx) {
                Reading now = Reading::read(tx);
                return before && now == *before ? before : std::make_shared<const Reading>(std::move(now));
            };
        };
        m_refresher->watch(question, [this](Result<Shared> reading) {
            if (!reading) {
                notRead(reading.error());
            } else if (std::exchange(m_read, *reading) != *reading) {
                arrange();
            }
        });
    }
    bool isLoaded() const { return m_loaded; }
    const Reading &reading() const { return *m_shown; } ///< what the rows are taken from
    const Query &query() const { return m_query; }
    void setQuery(const Query &query)
    {
        if (std::exchange(m_query, query) != query && m_read) {
            arrange();
        }
    }

protected:
    virtual void refreshedNow() = 0; ///< rows and reading() are those of the store and of the query
    virtual void notRead(const Error &error) = 0;

private:
    using Shared = std::shared_ptr<const Reading>;
    struct Answer
    {
        Shared reading;
        Rearrangement order;
    };

    void arrange()
    {
        if (std::exchange(m_arranging, true)) {
            m_arranger.refreshNow();
            return;
        }
        const auto question = [this] {
            return [reading = m_read, query = m_query, shown = this->keys()](ReadTx &) {
                return Answer{reading, Rearrangement::of(shown, reading->order(query))};
            };
        };
        m_arranger.watch(question, [this](Result<Answer> answer) {
            if (answer) {
                show(std::move(*answer));
            } else {
                notRead(answer.error());
            }
        });
    }
    void show(Answer answer)
    {
        this->removeGone(answer.order);
        const bool changed = std::exchange(m_shown, answer.reading) != answer.reading;
        this->insertComing(answer.order);
        if (changed && this->rows() > 0) {
            this->cellsChanged(0, this->rows() - 1);
        }
        m_loaded = true;
        refreshedNow();
    }

    Store &m_store;
    AsyncReader &m_reader;
    const Topics m_topics;
    const std::chrono::milliseconds m_pause;
    std::unique_ptr<Refresher> m_refresher; ///< while it follows
    Refresher m_arranger; ///< asks the store nothing: it borrows the threads
    Query m_query;
    Shared m_read; ///< null: nothing yet
    Shared m_shown = std::make_shared<const Reading>();
    bool m_arranging = false; ///< the arranger was told what to ask
    bool m_loaded = false;
};
} // namespace kuramori
