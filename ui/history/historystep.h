// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QUndoCommand>

#include <functional>
#include <optional>
#include <utility>

class QUndoStack;

namespace kuramori
{
/// A step of the history whose doing may fail. The stack moves before anybody knows: after a failure it is moved back,
/// so that the step stands where it stood and may be tried again. A step enters the history when it is done already.
class HistoryStep : public QUndoCommand
{
public:
    enum class Direction { Back, Forth };

    HistoryStep(QUndoStack &history, const QString &sentence);
    void undo() final { move(Direction::Back); }
    void redo() final { move(Direction::Forth); }

    /// `step` failed in this direction. It may be gone by now. The stack follows at the next turn of the event loop.
    static void refuse(QUndoStack &history, HistoryStep *step, Direction direction);
    /// "Undone: …" or "Done again: …".
    static QString sentence(const QString &step, Direction direction);

protected:
    virtual void go(Direction direction) = 0;
    void refuse(Direction direction) { refuse(m_history, this, direction); }
    QString sentence(Direction direction) const { return sentence(text(), direction); }

private:
    void move(Direction direction);

    QUndoStack &m_history;
    bool m_isStill = true; // the stack moves, nothing is done
};

/// A step that is written at once: the value before or the value after, either of which may be none.
template <class Value>
class WrittenStep final : public HistoryStep
{
public:
    using Write = std::function<Result<void>(const std::optional<Value> &)>;
    using Tell = std::function<void(const Result<QString> &)>; ///< a sentence, or why not

    WrittenStep(QUndoStack &history, const QString &sentence, std::optional<Value> before, std::optional<Value> after,
                Write write, Tell tell)
        : HistoryStep(history, sentence)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_write(std::move(write))
        , m_tell(std::move(tell))
    { }

protected:
    void go(Direction direction) override
    {
        if (Result<void> written = m_write(direction == Direction::Back ? m_before : m_after); written) {
            m_tell(sentence(direction));
        } else {
            m_tell(fail(std::move(written.error())));
            refuse(direction);
        }
    }

private:
    const std::optional<Value> m_before;
    const std::optional<Value> m_after;
    const Write m_write;
    const Tell m_tell;
};
} // namespace kuramori
