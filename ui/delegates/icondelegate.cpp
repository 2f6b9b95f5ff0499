// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/icondelegate.h"

#include "models/jobs/jobstate.h"
#include "models/live/logboard.h"
#include "models/tables/booktablemodel.h"
#include "models/tables/checktablemodel.h"
#include "models/tables/connectiontablemodel.h"
#include "models/tables/duplicatetablemodel.h"
#include "models/tables/foldertablemodel.h"
#include "models/tables/jobtablemodel.h"
#include "models/tables/logtablemodel.h"
#include "models/tables/pairtablemodel.h"
#include "models/tables/serieslinkmodel.h"
#include "models/tables/servertablemodel.h"
#include "models/tables/snapshottablemodel.h"
#include "models/tables/volumetablemodel.h"
#include "models/tables/wantedtablemodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace kuramori
{
IconDelegate::IconDelegate(Choice choice, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_choice(std::move(choice))
{ }

void IconDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    showIcon(option, m_choice(index, themeColors(option->palette)));
}

void showIcon(QStyleOptionViewItem *option, const CellIcon &icon)
{
    option->icon = themeIcon(icon.name, icon.color);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(16, 16);
    if (option->displayAlignment.testFlag(Qt::AlignRight)) {
        option->decorationPosition = QStyleOptionViewItem::Right; // beside its number, not beside its neighbour's
    }
}

CellIcon jobStateIcon(const QModelIndex &index, const ThemeColors &colors)
{
    const auto state = JobState(index.data(StateRole).toInt());
    const QString name = QStringLiteral("state-") + jobStateName(state);
    switch (state) {
    case JobState::Running:
        return {name, colors.accent};
    case JobState::Completed:
        return {name, colors.good};
    case JobState::Retryable:
        return {name, colors.warning};
    case JobState::Discarded:
        return {name, colors.bad};
    default:
        return {name, colors.muted};
    }
}

CellIcon logLevelIcon(const QModelIndex &index, const ThemeColors &colors)
{
    switch (LogLevel(index.data(LevelRole).toInt())) {
    case LogLevel::Debug:
        return {QStringLiteral("level-debug"), colors.muted};
    case LogLevel::Info:
        return {QStringLiteral("level-info"), colors.accent};
    case LogLevel::Warning:
        return {QStringLiteral("level-warning"), colors.warning};
    case LogLevel::Error:
        return {QStringLiteral("level-error"), colors.bad};
    }
    return {};
}

CellIcon entryStateIcon(const QModelIndex &index, const ThemeColors &colors)
{
    switch (EntryState(index.data(EntryStateRole).toInt())) {
    case EntryState::New:
        return {QStringLiteral("entry-new"), colors.good};
    case EntryState::Gone:
        return {QStringLiteral("entry-gone"), colors.bad};
    case EntryState::Changed:
        return {QStringLiteral("entry-changed"), colors.accent};
    case EntryState::Same:
    case EntryState::Unknown:
        break;
    }
    return {};
}

CellIcon gainIcon(const QModelIndex &index, const ThemeColors &colors)
{
    const double gain = index.data(GainRole).toDouble();
    if (gain == 0) {
        return {};
    }
    return gain > 0 ? CellIcon{QStringLiteral("up"), colors.good} : CellIcon{QStringLiteral("down"), colors.bad};
}

CellIcon bookStateIcon(const QModelIndex &index, const ThemeColors &colors)
{
    const QVariant state = index.data(BookStateRole);
    if (!state.isValid()) {
        return {}; // not read yet
    }
    switch (BookState(state.toInt())) {
    case BookState::Here:
        return {QStringLiteral("state-completed"), colors.good};
    case BookState::Partly:
        return {QStringLiteral("level-warning"), colors.warning};
    case BookState::Missing:
        return {QStringLiteral("level-error"), colors.bad};
    }
    return {};
}

CellIcon rootStateIcon(const QModelIndex &index, const ThemeColors &colors)
{
    switch (RootState(index.data(RootStateRole).toInt())) {
    case RootState::Unread:
        return {QStringLiteral("state-pending"), colors.muted};
    case RootState::Online:
        return {QStringLiteral("state-completed"), colors.good};
    case RootState::Offline:
        return {QStringLiteral("level-warning"), colors.warning};
    case RootState::Leaving:
        return {QStringLiteral("cancel"), colors.muted};
    }
    return {};
}

CellIcon serverStateIcon(const QModelIndex &index, const ThemeColors &colors)
{
    switch (ServerState(index.data(ServerStateRole).toInt())) {
    case ServerState::Off:
        return {QStringLiteral("state-cancelled"), colors.muted};
    case ServerState::Unread:
        return {QStringLiteral("state-pending"), colors.muted};
    case ServerState::Read:
        return {QStringLiteral("state-completed"), colors.good};
    case ServerState::Trouble:
        return {QStringLiteral("level-warning"), colors.warning};
    }
    return {};
}

CellIcon volumeStateIcon(const QModelIndex &index, const ThemeColors &colors)
{
    switch (VolumeState(index.data(VolumeStateRole).toInt())) {
    case VolumeState::Here:
        return {QStringLiteral("state-completed"), colors.good};
    case VolumeState::FilesMissing:
        return {QStringLiteral("level-warning"), colors.warning};
    case VolumeState::Gap:
    case VolumeState::Missing:
        return {QStringLiteral("entry-gone"), colors.bad};
    case VolumeState::Upcoming:
        return {QStringLiteral("state-scheduled"), colors.muted};
    case VolumeState::Ignored:
    case VolumeState::IgnoredGap:
        return {QStringLiteral("state-cancelled"), colors.muted};
    }
    return {};
}

CellIcon wantedStateIcon(const QModelIndex &index, const ThemeColors &colors)
{
    switch (WantedState(index.data(WantedStateRole).toInt())) {
    case WantedState::Detected:
        return {QStringLiteral("help"), colors.muted};
    case WantedState::Confirmed:
        return {QStringLiteral("entry-gone"), colors.bad};
    case WantedState::Wanted:
        return {QStringLiteral("wanted"), colors.accent};
    case WantedState::Searching:
        return {QStringLiteral("state-running"), colors.accent};
    case WantedState::Candidate:
    case WantedState::Grabbed:
        return {QStringLiteral("down"), colors.accent};
    case WantedState::Owned:
        return {QStringLiteral("state-completed"), colors.good};
    case WantedState::Ignored:
        return {QStringLiteral("state-cancelled"), colors.muted};
    case WantedState::Unavailable:
        return {QStringLiteral("state-scheduled"), colors.warning};
    }
    return {};
}

CellIcon duplicateLevelIcon(const QModelIndex &index, const ThemeColors &colors)
{
    switch (DuplicateLevel(index.data(DuplicateLevelRole).toInt())) {
    case DuplicateLevel::ToDecide:
        return {QStringLiteral("attention"), colors.warning};
    case DuplicateLevel::Work:
        return {QStringLiteral("compare"), colors.muted};
    case DuplicateLevel::Recording:
        return {QStringLiteral("copy"), colors.accent};
    case DuplicateLevel::File:
        return {QStringLiteral("copy"), colors.bad};
    case DuplicateLevel::Said:
        return {QStringLiteral("state-completed"), colors.good};
    }
    return {};
}

CellIcon checkVerdictIcon(const QModelIndex &index, const ThemeColors &colors)
{
    const QVariant verdict = index.data(CheckVerdictRole);
    if (!verdict.isValid()) {
        return {}; // not read yet
    }
    if (verdict.toInt() < 0) {
        return {QStringLiteral("state-pending"), colors.muted};
    }
    switch (FileVerdict(verdict.toInt())) {
    case FileVerdict::Damaged:
        return {QStringLiteral("level-error"), colors.bad};
    case FileVerdict::Suspect:
        return {QStringLiteral("level-warning"), colors.warning};
    case FileVerdict::Sound:
        return {QStringLiteral("state-completed"), colors.good};
    case FileVerdict::Unknown:
        break;
    }
    return {QStringLiteral("help"), colors.muted};
}

CellIcon agreementIcon(const QModelIndex &index, const ThemeColors &colors)
{
    switch (Agreement(index.data(AgreementRole).toInt())) {
    case Agreement::Same:
        return {QStringLiteral("state-completed"), colors.good};
    case Agreement::Differs:
        return {QStringLiteral("entry-changed"), colors.warning};
    case Agreement::Unknown:
        break;
    }
    return {};
}

CellIcon linkVerdictIcon(const QModelIndex &index, const ThemeColors &colors)
{
    switch (LinkVerdict(index.data(LinkVerdictRole).toInt())) {
    case LinkVerdict::Linked:
        return {QStringLiteral("state-completed"), colors.good};
    case LinkVerdict::Review:
        return {QStringLiteral("help"), colors.warning};
    case LinkVerdict::Other:
        break;
    }
    return {QStringLiteral("state-cancelled"), colors.muted};
}

CellIcon connectionIcon(const QModelIndex &index, const ThemeColors &colors)
{
    switch (ConnectionState(index.data(ConnectionStateRole).toInt())) {
    case ConnectionState::Ready:
    case ConnectionState::There:
        return {QStringLiteral("state-completed"), colors.good};
    case ConnectionState::Unused:
        return {QStringLiteral("state-available"), colors.muted};
    case ConnectionState::Failing:
        return {QStringLiteral("level-warning"), colors.warning};
    case ConnectionState::Slowed:
        return {QStringLiteral("state-scheduled"), colors.warning};
    case ConnectionState::Stopped:
        return {QStringLiteral("level-error"), colors.bad};
    case ConnectionState::Due:
        return {QStringLiteral("state-retryable"), colors.warning};
    case ConnectionState::Trying:
        return {QStringLiteral("state-running"), colors.accent};
    case ConnectionState::Missing:
        return {QStringLiteral("state-cancelled"), colors.muted};
    case ConnectionState::Unknown:
        return {QStringLiteral("state-pending"), colors.muted};
    }
    return {};
}
} // namespace kuramori
