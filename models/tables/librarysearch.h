// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/asyncread.h"
#include "models/tables/libraryindex.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <stop_token>
#include <utility>

namespace kuramori
{
/// The search for a thread that must not wait: the GUI's. Lives there. Nothing is read before the first question; what
/// is asked runs on a thread of its own, so that making the index holds up no table.
class LibrarySearch final : public QObject
{
    Q_OBJECT
public:
    /// `pause`: how long changes are gathered before changed().
    explicit LibrarySearch(Store &store, std::chrono::milliseconds pause = std::chrono::seconds(1),
                           QObject *parent = nullptr);

    /// Runs `question(store, index, stop)`, which gives a Result, and hands that to `onAnswer` on this thread; not when
    /// the asker has died, or has asked again, by then: what is asked later stops what was asked before.
    template <class Question, class OnAnswer>
    void ask(QObject *asker, Question question, OnAnswer onAnswer)
    {
        const std::shared_ptr<std::stop_source> end = supersede(asker);
        m_reader.run(
            asker,
            [this, end, question = std::move(question)] {
                using Answer = decltype(question(m_store, m_index, end->get_token()));
                return end->stop_requested() ? Answer(fail(ErrorKind::Cancelled, QString()))
                                             : question(m_store, m_index, end->get_token());
            },
            [end, onAnswer = std::move(onAnswer)](auto answer) {
                if (!end->stop_requested()) {
                    onAnswer(std::move(answer));
                }
            });
    }

Q_SIGNALS:
    void changed(); ///< there may be other answers now

private:
    /// Stops what the asker asked before. Shared: g++ 12 takes copies of a token in two lambdas for a use after free.
    std::shared_ptr<std::stop_source> supersede(QObject *asker);

    Store &m_store;
    LibraryIndex m_index;
    QHash<QObject *, std::shared_ptr<std::stop_source>> m_asked; // of the last question of each
    QTimer m_gathering;
    AsyncReader m_reader; // last: its thread uses the others
};
} // namespace kuramori
