// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/worksearchmodel.h"

#include "models/domain/snapshotlist.h"
#include "models/search/namekey.h"

#include <QLocale>

namespace kuramori
{
namespace
{
QString shownIn(const FoundWork &work)
{
    if (work.season) {
        return SnapshotList::season(*work.season).title();
    }
    return work.year > 0 ? QString::number(work.year) : QString();
}
} // namespace

WorkSearchModel::WorkSearchModel(LibrarySearch &search, QObject *parent)
    : ListModel(parent)
    , m_search(search)
{
    connect(&search, &LibrarySearch::changed, this, &WorkSearchModel::ask);
    ask();
}

void WorkSearchModel::search(const QString &text)
{
    const QString key = nameKey(text);
    if (key == m_key && !m_hasFailed) {
        return;
    }
    m_hasFailed = false;
    m_text = text;
    m_key = key;
    m_isCut = false;
    m_isAnswered = key.isEmpty();
    update({});
    ask();
}

void WorkSearchModel::ask()
{
    m_search.ask(
        this,
        [text = m_text](Store &store, LibraryIndex &index, const std::stop_token &stop) {
            return findWorks(store, index, text, stop);
        },
        [this](Result<FoundWorks> found) { show(std::move(found)); });
}

void WorkSearchModel::show(Result<FoundWorks> found)
{
    if (!found) {
        m_hasFailed = true;
        Q_EMIT failed(found.error());
        return;
    }
    m_isCut = found->isCut;
    m_isStoreEmpty = found->isStoreEmpty;
    m_isAnswered = true;
    update(std::move(found->works));
    Q_EMIT answered();
}

QString WorkSearchModel::typeOf(const FoundWork &work)
{
    switch (work.kind) {
    case SubjectKind::Book:
        return work.authors;
    case SubjectKind::Series:
    case SubjectKind::Person:
        return tr("Books: %1").arg(QLocale().toString(work.books));
    case SubjectKind::Anime:
        break;
    }
    return work.type;
}

QString WorkSearchModel::groupName(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Book:
        return tr("Audiobooks");
    case SubjectKind::Series:
        return tr("Series");
    case SubjectKind::Person:
        return tr("Persons");
    case SubjectKind::Anime:
        break;
    }
    return tr("Anime");
}

/// What a row shows at its beginning, and what it is.
QString WorkSearchModel::spoken(const FoundWork &work)
{
    QString name = work.title;
    if (!work.otherTitle.isEmpty()) {
        name = work.otherKind <= NameKind::AlternativeTitle ? tr("%1, also called %2").arg(work.title, work.otherTitle)
                                                            : QStringLiteral("%1, %2").arg(work.title, work.otherTitle);
    }
    return QStringLiteral("%1: %2").arg(groupName(work.kind), name);
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
        return column == FoundColumn::Title ? spoken(work) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case FoundColumn::Title:
        return work.title;
    case FoundColumn::Type:
        return typeOf(work);
    case FoundColumn::Season:
        return shownIn(work);
    case FoundColumn::Score:
        return work.score ? QLocale().toString(*work.score, 'f', 2) : QString();
    case FoundColumn::Group:
        return work.beginsKind ? groupName(work.kind) : QString();
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
    case FoundColumn::Group:
        return tr("Kind");
    case FoundColumn::Count:
        break;
    }
    return {};
}
} // namespace kuramori
