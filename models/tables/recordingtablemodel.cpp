// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/recordingtablemodel.h"

#include "models/jobs/recordingspec.h"
#include "models/store/jobrows.h"
#include "models/store/wantedjson.h"
#include "models/store/wantedtable.h"
#include "models/tables/recordingwords.h"

#include <utility>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr auto pause = 300ms;

QString textOf(const ListedRecording &recording, RecordingColumn column)
{
    switch (column) {
    case RecordingColumn::Narrators:
        return narratorsText(recording);
    case RecordingColumn::Length:
        return lengthText(recording);
    case RecordingColumn::Abridged:
        return abridgedText(recording);
    case RecordingColumn::Language:
        return languageText(recording);
    case RecordingColumn::Publisher:
        return recording.publisher.isEmpty() ? QStringLiteral("?") : recording.publisher;
    case RecordingColumn::Released:
        return releaseDayText(recording);
    case RecordingColumn::Tellers:
        return tellersText(recording);
    case RecordingColumn::Choice:
    case RecordingColumn::Count:
        break;
    }
    return {};
}
} // namespace

RecordingView RecordingView::read(ReadTx &tx, SeriesId series, const QString &entry)
{
    const RecordingRows rows(tx);
    RecordingView view;
    const auto json = tx.first(
        "SELECT recording FROM wanted WHERE series_id = $1 AND entry_key = $2 AND recording IS NOT NULL",
        [](const Row &row) { return row.text(0); }, series, entry);
    view.chosen = chosenFromJson(json.value_or(QString()));
    const QList<ListedRecording> list = rows.list(series, entry, WantedRows(tx).languages(series));
    view.lines.reserve(list.size());
    for (const ListedRecording &recording : list) {
        const bool isChosen = view.chosen && recording.records.contains(view.chosen->record);
        view.lines.append({recording, isChosen});
    }
    view.lookups = rows.lookups(series, entry);
    view.job = JobRows(tx).unfinished(recordingSpec({series, entry, false}).uniqueKey);
    return view;
}

RecordingTableModel::RecordingTableModel(Store &store, AsyncReader &reader, SeriesId series, const QString &entry,
                                         QObject *parent)
    : ListModel(parent)
    , m_refresher(store, reader, Topic::Books | Topic::Jobs, pause)
{
    const auto question = [=] { return [=](ReadTx &tx) { return RecordingView::read(tx, series, entry); }; };
    m_refresher.watch(question, [this](Result<RecordingView> view) {
        if (!view) {
            Q_EMIT failed(view.error());
            return;
        }
        update(std::exchange(view->lines, {}));
        m_view = std::move(*view);
        m_isLoaded = true;
        Q_EMIT refreshed();
    });
}

QVariant RecordingTableModel::cell(int row, RecordingColumn column, int role) const
{
    const RecordingLine &line = at(row);
    if (role == KeyRole) {
        return line.key();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (column == RecordingColumn::Choice) {
        return line.isChosen ? tr("chosen") : QString();
    }
    return textOf(line.recording, column);
}

QString RecordingTableModel::title(RecordingColumn column) const
{
    switch (column) {
    case RecordingColumn::Choice:
        return tr("Choice");
    case RecordingColumn::Narrators:
        return tr("Narrated by");
    case RecordingColumn::Length:
        return tr("Length");
    case RecordingColumn::Abridged:
        return tr("Edition");
    case RecordingColumn::Language:
        return tr("Language");
    case RecordingColumn::Publisher:
        return tr("Publisher");
    case RecordingColumn::Released:
        return tr("Released");
    case RecordingColumn::Tellers:
        return tr("Told by");
    case RecordingColumn::Count:
        break;
    }
    return {};
}
} // namespace kuramori
