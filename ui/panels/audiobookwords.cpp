// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can say of books in the panel of audiobooks. Each can be undone.
#include "ui/panels/actionregistry.h"
#include "ui/panels/audiobookspanel.h"
#include "ui/panels/commands.h"
#include "ui/panels/currentwork.h"
#include "ui/panels/datatable.h"

#include <QCursor>
#include <QMenu>

namespace kuramori
{
namespace
{
/// Part of a book that can become a book of its own.
struct Part
{
    QString name;
    QList<ItemId> items;
};

QList<ItemId> itemsOf(const BookRecording &recording)
{
    QList<ItemId> items;
    for (const BookItem &item : recording.items) {
        items.append(item.id);
    }
    return items;
}

/// Recordings, and below those that lie in several places each place. None when the book is one thing in one place.
QList<Part> partsOf(const BookDetails &book)
{
    QList<Part> parts;
    const bool hasSeveral = book.recordings.size() > 1;
    for (const BookRecording &recording : book.recordings) {
        if (hasSeveral) {
            const QString reader = recording.narrators.isEmpty() ? AudiobooksPanel::tr("unknown") : recording.narrators;
            parts.append({AudiobooksPanel::tr("The recording of %1").arg(reader), itemsOf(recording)});
        }
        if (recording.items.size() > 1) {
            for (const BookItem &item : recording.items) {
                parts.append({AudiobooksPanel::tr("Only what lies in %1").arg(item.shown), {item.id}});
            }
        }
    }
    return parts;
}
} // namespace

void AudiobooksPanel::registerWordActions()
{
    const auto add = [this](const QString &id, const QString &text, const QString &tip, const QString &icon,
                            std::function<void()> command) {
        m_parts.actions.add({.id = id,
                             .text = text,
                             .tip = tip,
                             .icon = icon,
                             .shortcut = {},
                             .command = std::move(command),
                             .enabledWhen = [this] { return hasCurrent(); },
                             .checkedWhen = {}});
    };
    m_parts.actions.add({.id = QStringLiteral("books.same"),
                         .text = tr("They are &one book"),
                         .tip = tr("Put the selected audiobooks together into the current one; recordings stay apart"),
                         .icon = QStringLiteral("compare"),
                         .shortcut = {},
                         .command = [this] { mergeChosen(); },
                         .enabledWhen = [this] { return hasCurrent() && m_table->selectedKeys().size() > 1; },
                         .checkedWhen = {}});
    add(QStringLiteral("books.split"), tr("&Separate…"),
        tr("Make a recording, or a copy, of the selected audiobook a book of its own"), QStringLiteral("columns"),
        [this] { withCurrent([this](const BookDetails &details) { askWhatToSplit(details); }); });
    add(QStringLiteral("books.correct"), tr("Correct the &book…"),
        tr("Say what title, authors, series and other fields of the selected audiobook are to hold, or keep them as "
           "they are"),
        QStringLiteral("edit"),
        [this] { withCurrent([this](const BookDetails &details) { askWhatToCorrect(details); }); });
    add(QStringLiteral("books.pin"), tr("P&in the book"),
        tr("Keep the selected audiobooks put together as they are, whatever a scan finds"),
        QStringLiteral("state-completed"), [this] { m_parts.commands.pinBooks(chosen()); });
    add(QStringLiteral("books.ignore"), tr("I&gnore the book"),
        tr("Count the selected audiobooks neither in their series nor among duplicates"), QStringLiteral("cancel"),
        [this] { m_parts.commands.ignoreBooks(chosen()); });
    add(QStringLiteral("books.heed"), tr("Count the book a&gain"),
        tr("Take back that the selected audiobooks are ignored"), QStringLiteral("redrive"),
        [this] { m_parts.commands.heedBooks(chosen()); });
}

QList<WorkId> AudiobooksPanel::chosen() const
{
    QList<WorkId> works;
    const QList<qint64> keys = m_table->selectedKeys();
    works.reserve(keys.size());
    for (const qint64 key : keys) {
        works.append(WorkId(key));
    }
    return works;
}

void AudiobooksPanel::mergeChosen()
{
    QList<WorkId> others = chosen();
    others.removeOne(m_current->id());
    m_parts.commands.mergeBooks(m_current->id(), others);
}

void AudiobooksPanel::askWhatToSplit(const BookDetails &details)
{
    const QList<Part> parts = partsOf(details);
    if (parts.isEmpty()) {
        Q_EMIT failed(
            tr("\"%1\" is one recording in one place: there is nothing to separate.").arg(details.line.title));
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("splitMenu"));
    menu->addSection(tr("A book of its own becomes"));
    for (const Part &part : parts) {
        menu->addAction(part.name, this, [this, items = part.items] { m_parts.commands.splitBook(items); });
    }
    menu->popup(QCursor::pos());
}

/// What is corrected is what lies in one place: of a book that lies in several, a person says which.
void AudiobooksPanel::askWhatToCorrect(const BookDetails &details)
{
    QList<BookItem> items;
    for (const BookRecording &recording : details.recordings) {
        items += recording.items;
    }
    if (items.size() == 1) {
        wantCorrection(items.constFirst().id);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("correctMenu"));
    menu->addSection(tr("Correct what lies in"));
    for (const BookItem &item : std::as_const(items)) {
        menu->addAction(item.shown, this, [this, id = item.id] { wantCorrection(id); });
    }
    menu->popup(QCursor::pos());
}

void AudiobooksPanel::wantCorrection(ItemId item)
{
    m_parts.reader.read(
        this, [item](ReadTx &tx) { return correctableBook(tx, item); },
        [this](const Result<std::optional<CorrectableBook>> &book) {
            if (!book) {
                Q_EMIT failed(book.error().message);
            } else if (*book) {
                Q_EMIT correctionWanted(**book);
            }
        });
}
} // namespace kuramori
