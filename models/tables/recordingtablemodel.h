// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordingtable.h"
#include "models/tables/listmodel.h"
#include "models/tables/refresher.h"

namespace kuramori
{
/// A recording as a row of a table.
struct RecordingLine
{
    ListedRecording recording;
    bool isChosen = false; ///< by a person

    qint64 key() const { return recording.id.value(); }
    bool operator==(const RecordingLine &) const = default;
};

/// What is known of the recordings of an entry.
struct RecordingView
{
    QList<RecordingLine> lines; ///< see recordingList()
    QList<RecordingLookup> lookups; ///< empty: nobody was asked
    std::optional<ChosenRecording> chosen; ///< beside what is here
    std::optional<JobId> job; ///< that is asking

    static RecordingView read(ReadTx &tx, SeriesId series, const QString &entry);
};

enum class RecordingColumn { Choice, Narrators, Length, Abridged, Language, Publisher, Released, Tellers, Count };

/// The recordings of one entry, as the store has them.
class RecordingTableModel final : public ListModel<RecordingLine, RecordingColumn>
{
    Q_OBJECT
public:
    RecordingTableModel(Store &store, AsyncReader &reader, SeriesId series, const QString &entry,
                        QObject *parent = nullptr);

    const RecordingView &view() const { return m_view; } ///< but for the lines
    bool isLoaded() const { return m_isLoaded; }

Q_SIGNALS:
    void refreshed();
    void failed(const kuramori::Error &error);

protected:
    QVariant cell(int row, RecordingColumn column, int role) const override;
    QString title(RecordingColumn column) const override;

private:
    RecordingView m_view;
    bool m_isLoaded = false;
    Refresher m_refresher;
};
} // namespace kuramori
