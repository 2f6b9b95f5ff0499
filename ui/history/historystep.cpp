// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historystep.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QUndoStack>

#include <utility>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryStep)
};

/// Whether the step is still there, and the last that was moved in this direction.
bool stands(const QUndoStack &history, const QUndoCommand *step, HistoryStep::Direction direction)
{
    const int at = direction == HistoryStep::Direction::Back ? history.index() : history.index() - 1;
    return history.command(at) == step;
}
} // namespace

HistoryStep::HistoryStep(QUndoStack &history, const QString &sentence)
    : QUndoCommand(sentence)
    , m_history(history)
{ }

void HistoryStep::move(Direction direction)
{
    if (!std::exchange(m_isStill, false)) {
        go(direction);
    }
}

void HistoryStep::refuse(QUndoStack &history, HistoryStep *step, Direction direction)
{
    const auto moveBack = [&history, step, direction] {
        if (!stands(history, step, direction)) {
            return; // another step has taken its place
        }
        step->m_isStill = true;
        direction == Direction::Back ? history.redo() : history.undo();
    };
    QMetaObject::invokeMethod(&history, moveBack, Qt::QueuedConnection); // the stack may still be moving
}

QString HistoryStep::sentence(const QString &step, Direction direction)
{
    return (direction == Direction::Back ? Words::tr("Undone: %1") : Words::tr("Done again: %1")).arg(step);
}
} // namespace kuramori
