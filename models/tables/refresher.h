// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/asyncread.h"
#include "models/store/store.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

namespace kuramori
{
/// Keeps one answer of the store fresh on the GUI thread: asks once at the start and again when one of the topics
/// changed. Changes are gathered for `pause`, and two questions never run at the same time.
class Refresher final : public QObject
{
    Q_OBJECT
public:
    Refresher(Store &store, AsyncReader &reader, Topics topics, std::chrono::milliseconds pause,
              QObject *parent = nullptr);

    /// `question()` is called on this thread and gives the function that a reader thread runs on its ReadTx;
    /// `show` gets its Result back on this thread.
    template <class Question, class Show>
    void watch(Question question, Show show)
    {
        m_ask = [this, question, show] {
            m_reader.read(this, question(), [this, show](auto answer) {
                answered();
                show(std::move(answer));
            });
        };
        refreshNow();
    }
    /// At the next turn of the event loop, or right after the question that is under way.
    void refreshNow();
    /// False: asks nothing, until it is called with true; then once, if there was a reason meanwhile. True at first.
    void setActive(bool active);

private:
    void onChanged(Topics topics);
    void ask();
    void answered();

    AsyncReader &m_reader;
    const Topics m_topics;
    const std::chrono::milliseconds m_pause;
    std::function<void()> m_ask;
    QTimer m_timer;
    bool m_asking = false;
    bool m_active = true;
    bool m_missed = false; // a reason to ask while it was not active
    bool m_stale = false; // changed while a question was under way
    bool m_urgent = false; // refreshNow() was called while a question was under way
};
} // namespace kuramori
