// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seriesshelf.h"
#include "models/domain/wantedlist.h"
#include "models/tables/listmodel.h"
#include "models/tables/refresher.h"

namespace kuramori
{
enum class VolumeColumn { Place, Title, State, Recordings, Narrators, Runtime, Count };

/// What a person can do with a place on the shelf depends on it.
enum class VolumeState { Here, FilesMissing, Ignored, Gap, IgnoredGap, Missing, Upcoming };

enum VolumeRole {
    VolumeStateRole = FirstModelRole, ///< VolumeState as int
};

/// A volume that a service's list has and the library has not.
struct ListedVolume
{
    QString key; ///< of the ListedEntry
    Standing standing = Standing::Missing;
    QString released = {}; ///< "2027-03"; empty: not known
    bool isUnscheduled = false;
    bool isWanted = false; ///< a person says so, like the next two
    bool isPinned = false;
    bool isBoosted = false;
    bool operator==(const ListedVolume &) const = default;
};

/// A place on the shelf of a series as a row of a table.
struct VolumeLine
{
    ShelfPlace place;
    WorkId work; ///< invalid: a gap
    QString title; ///< of a gap, where a service's list names it
    std::optional<ListedVolume> listed; ///< of a gap, by that list
    QString narrators;
    std::chrono::milliseconds runtime{0}; ///< 0: unknown
    QByteArray folder; ///< absolute, of its first item; empty: none is there
    qint64 key() const; ///< of a gap below 0
    bool operator==(const VolumeLine &) const = default;
};
VolumeState volumeState(const VolumeLine &line);

/// The volumes of one series in their order, and what is missing: between them, and by a service's list before and
/// behind them; of what is no main volume that which a person wants.
class VolumeTableModel final : public ListModel<VolumeLine, VolumeColumn>
{
    Q_OBJECT
public:
    VolumeTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent = nullptr);

    SeriesId series() const { return m_shown; } ///< whose rows are shown; invalid while another's are awaited
    void setSeries(SeriesId series); ///< invalid: none

Q_SIGNALS:
    void refreshed();
    void failed(const kuramori::Error &error);

protected:
    QVariant cell(int row, VolumeColumn column, int role) const override;
    QString title(VolumeColumn column) const override;
    bool isNumber(VolumeColumn column) const override;

private:
    SeriesId m_series; ///< that is asked for
    SeriesId m_shown;
    Refresher m_refresher;
};
} // namespace kuramori
