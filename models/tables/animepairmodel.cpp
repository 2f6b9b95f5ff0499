// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/animepairmodel.h"

#include "models/tables/titlewords.h"

#include <QLocale>

namespace kuramori
{
AnimePairModel::AnimePairModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent)
    : GatheredModel(store, reader, Topic::Books, pause, parent)
{ }

void AnimePairModel::sort(int column, Qt::SortOrder order)
{
    AnimePairQuery wish = query();
    wish.column = column < 0 ? AnimePairColumn::Why : AnimePairColumn(column);
    wish.descending = order == Qt::DescendingOrder;
    setQuery(wish);
}

void AnimePairModel::setFilter(const QString &text)
{
    AnimePairQuery wish = query();
    wish.words = titleWords(text);
    setQuery(wish);
}

void AnimePairModel::skip(qint64 malId)
{
    AnimePairQuery wish = query();
    wish.skipped.removeOne(malId);
    wish.skipped.append(malId);
    setQuery(wish);
}

const AnimePairLine *AnimePairModel::lineAt(int row) const
{
    const auto place = reading().places.constFind(keyAt(row));
    return place == reading().places.cend() ? nullptr : &reading().lines.at(*place);
}

QVariant AnimePairModel::cell(int row, AnimePairColumn column, int role) const
{
    if (role == KeyRole) {
        return keyAt(row);
    }
    const AnimePairLine *line = lineAt(row);
    if (!line || role != Qt::DisplayRole) {
        return {};
    }
    const WaitingPair &pair = line->pair;
    switch (column) {
    case AnimePairColumn::Anime:
        return pair.title;
    case AnimePairColumn::Form: {
        QStringList parts{pair.type, pair.start.toString()};
        parts.removeAll(QString());
        return parts.join(QLatin1String(", "));
    }
    case AnimePairColumn::Why:
        return pairReasonText(pair);
    case AnimePairColumn::Candidates:
        return QLocale().toString(pair.candidates);
    case AnimePairColumn::Count:
        break;
    }
    return {};
}

QString AnimePairModel::title(AnimePairColumn column) const
{
    switch (column) {
    case AnimePairColumn::Anime:
        return tr("Anime");
    case AnimePairColumn::Form:
        return tr("Form and start");
    case AnimePairColumn::Why:
        return tr("Why");
    case AnimePairColumn::Candidates:
        return tr("Candidates");
    case AnimePairColumn::Count:
        break;
    }
    return {};
}

AnimeSideModel::AnimeSideModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent)
    : SideBySideModel(tr("MyAnimeList"), parent)
    , m_refresher(store, reader, Topic::Books, pause)
{
    const auto question = [this] { return [malId = m_malId](ReadTx &tx) { return AnimeSides::read(tx, malId); }; };
    m_refresher.watch(question, [this](Result<AnimeSides> reading) {
        if (!reading) {
            Q_EMIT failed(reading.error());
        } else if (reading->malId == m_malId) { // else the person is already at the next one
            show(std::move(*reading));
        }
    });
}

void AnimeSideModel::setAnime(qint64 malId)
{
    if (std::exchange(m_malId, malId) != malId) {
        m_sides.clear();
        m_refresher.refreshNow();
        Q_EMIT shown();
    }
}

void AnimeSideModel::show(AnimeSides reading)
{
    QList<Side> sides;
    sides.reserve(reading.sides.size());
    for (const AnimeSide &side : reading.sides) {
        sides.append({QStringLiteral("AniList %1").arg(side.aniListId), side.title});
    }
    const bool isOther = std::exchange(m_sides, reading.sides) != reading.sides;
    setSides(sides); // before the rows, whose covers are asked for as soon as they are there
    update(std::move(reading.facts));
    if (isOther) {
        Q_EMIT shown();
    }
}
} // namespace kuramori
