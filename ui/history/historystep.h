// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>

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
} // namespace kuramori
