// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/worksearchmodel.h"

#include "models/domain/snapshotlist.h"
#include "models/tables/titlewords.h"

#include <QLocale>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

QString shownIn(const FoundWork &work)
{
    if (work.season) {
        return SnapshotList::season(*work.season).title();
    }
    return work.year > 0 ? QString::number(work.year) : QString();
}
} // namespace

WorkSearchModel::WorkSearchModel(Store &store, AsyncReader &reader, QObject *parent)
    : ListModel(parent)
    , m_refresher(store, reader, Topic::Works, 1s)
{
    const auto question = [this] {
        m_asked = m_words;
        return [words = m_words](ReadTx &tx) { return findWorks(tx, words); };
    };
    m_refresher.watch(question, [this](const Result<FoundWorks> &found) { show(found); });
}

void WorkSearchModel::search(const QString &text)
{
    const QStringList words = titleWords(text);
    if (words == m_words && !m_hasFailed) {
        return;
    }
    m_hasFailed = false;
    m_words = words;
    m_total = 0;
    m_isAnswered = words.isEmpty();
    update({});
    if (hasWords()) {
        m_refresher.refreshNow();
    }
}

void WorkSearchModel::show(const Result<FoundWorks> &found)
{
    if (!found) {
        if (m_asked == m_words) {
            m_hasFailed = true;
            Q_EMIT failed(found.error());
        }
    } else if (found->words == m_words) { // else the person has typed on
        m_total = found->total;
        m_isStoreEmpty = found->isStoreEmpty;
        m_isAnswered = true;
        update(found->works);
        Q_EMIT answered();
    }
}

QVariant WorkSearchModel::cell(int row, FoundColumn column, int role) const
{
    const FoundWork &work = at(row);
    switch (role) {
    case KeyRole:
        return work.key();
    case OtherTitleRole:
        return column == FoundColumn::Title ? work.otherTitle : QString();
    case Qt::AccessibleTextRole:
        return column == FoundColumn::Title && !work.otherTitle.isEmpty()
            ? tr("%1, also called %2").arg(work.title, work.otherTitle)
            : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case FoundColumn::Title:
        return work.title;
    case FoundColumn::Type:
        return work.type;
    case FoundColumn::Season:
        return shownIn(work);
    case FoundColumn::Score:
        return work.score ? QLocale().toString(*work.score, 'f', 2) : QString();
    case FoundColumn::Count:
        break;
    }
    return {};
}

QString WorkSearchModel::title(FoundColumn column) const
{
    switch (column) {
    case FoundColumn::Title:
        return tr("Title");
    case FoundColumn::Type:
        return tr("Type");
    case FoundColumn::Season:
        return tr("Season");
    case FoundColumn::Score:
        return tr("Score");
    case FoundColumn::Count:
        break;
    }
    return {};
}
} // namespace kuramori
