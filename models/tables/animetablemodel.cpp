// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/animetablemodel.h"

#include "models/domain/snapshotlist.h"
#include "models/tables/titlewords.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace kuramori
{
namespace
{
constexpr int firstRows = 2 * AnimeTableModel::pageSize; // shown before the whole order is known
constexpr size_t touchedPages = 4; // what a tall view shows at once, and one to spare

QString unknownText()
{
    return QStringLiteral("–");
}

template <class T>
QString numberText(const std::optional<T> &value)
{
    return value ? QLocale().toString(*value) : unknownText();
}

QString textOr(const QString &text)
{
    return text.isEmpty() ? unknownText() : text;
}
} // namespace

AnimeTableModel::AnimeTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent)
    : KeyedModel(parent)
    , m_reader(reader)
    , m_refresher(store, reader, Topic::Works | Topic::Findings, pause)
{
    m_loadTimer.setSingleShot(true);
    connect(&m_loadTimer, &QTimer::timeout, this, &AnimeTableModel::loadPages);
    const auto question = [this] {
        std::vector<int> pages = m_touched.empty() ? std::vector<int>{0} : m_touched;
        return [query = m_query, shown = keys(), pages = std::move(pages),
                limit = m_loaded ? 0 : firstRows](ReadTx &tx) { return answer(tx, query, shown, pages, limit); };
    };
    m_refresher.watch(question, [this](Result<Answer> answer) {
        if (answer) {
            show(std::move(*answer));
        } else {
            Q_EMIT failed(answer.error());
        }
    });
}

void AnimeTableModel::sort(int column, Qt::SortOrder order)
{
    AnimeQuery query = m_query;
    query.column = column < 0 ? AnimeColumn::Title : AnimeColumn(column);
    query.descending = order == Qt::DescendingOrder;
    if (query != m_query) {
        m_query = query;
        m_refresher.refreshNow();
    }
}

void AnimeTableModel::setFilter(const QString &text)
{
    const QStringList words = titleWords(text);
    if (words != m_query.words) {
        m_query.words = words;
        m_refresher.refreshNow();
    }
}

void AnimeTableModel::setOnlyDoubtful(bool only)
{
    if (std::exchange(m_query.onlyDoubtful, only) != only) {
        m_refresher.refreshNow();
    }
}

AnimeTableModel::Answer AnimeTableModel::answer(ReadTx &tx, const AnimeQuery &query, const SharedKeys &shown,
                                                const std::vector<int> &pages, int limit)
{
    Answer answer;
    answer.total = tx.number("SELECT count(*) FROM anime");
    Keys ids = animeOrder(tx, query, limit);
    answer.whole = limit == 0 || int(ids.size()) < limit;
    for (const int page : pages) {
        const size_t first = std::min(ids.size(), size_t(page) * pageSize);
        const size_t count = std::min(ids.size() - first, size_t(pageSize));
        answer.lines += animeLines(tx, std::span(ids).subspan(first, count));
    }
    answer.order = Rearrangement::of(shown, std::move(ids));
    return answer;
}

void AnimeTableModel::show(Answer answer)
{
    m_total = answer.total;
    QHash<qint64, AnimeLine> before; // as cached until now, to tell what really changed
    for (const AnimeLine &line : std::as_const(answer.lines)) {
        if (const AnimeLine *known = m_lines.object(line.id.value())) {
            before.insert(line.id.value(), *known);
        }
    }
    m_lines.clear(); // what the view does not look at is read again when it does
    for (const AnimeLine &line : std::as_const(answer.lines)) {
        m_lines.insert(line.id.value(), new AnimeLine(line));
    }
    removeGone(answer.order);
    insertComing(answer.order);
    const std::vector<int> pages = m_touched;
    for (const int page : pages) {
        announceChanges(page, before);
    }
    m_loaded = true;
    if (answer.whole) {
        Q_EMIT refreshed();
    } else {
        m_refresher.refreshNow(); // the rest
    }
}

void AnimeTableModel::announceChanges(int page, const QHash<qint64, AnimeLine> &before)
{
    const int end = std::min(rows(), (page + 1) * pageSize);
    int first = -1;
    for (int row = page * pageSize; row <= end; ++row) {
        const AnimeLine *line = row < end ? lineAt(row) : nullptr;
        const bool changed = line && (!before.contains(line->id.value()) || before[line->id.value()] != *line);
        if (changed && first < 0) {
            first = row;
        } else if (!changed && first >= 0) {
            cellsChanged(first, row - 1);
            first = -1;
        }
    }
}

const AnimeLine *AnimeTableModel::lineAt(int row) const
{
    return m_lines.object(keyAt(row));
}

void AnimeTableModel::touch(int page) const
{
    if (!m_touched.empty() && m_touched.front() == page) {
        return;
    }
    std::erase(m_touched, page);
    m_touched.insert(m_touched.begin(), page);
    if (m_touched.size() > touchedPages) {
        m_touched.pop_back();
    }
}

void AnimeTableModel::loadPages()
{
    if (m_loading) {
        return; // asks again when the answer is there
    }
    Keys missing;
    for (const int page : m_touched) {
        for (int row = page * pageSize; row < std::min(rows(), (page + 1) * pageSize); ++row) {
            if (!m_lines.contains(keyAt(row))) {
                missing.push_back(keyAt(row));
            }
        }
    }
    if (missing.empty()) {
        return;
    }
    m_loading = true;
    m_reader.read(
        this, [missing](ReadTx &tx) { return animeLines(tx, missing); },
        [this, missing](Result<QList<AnimeLine>> lines) {
            m_loading = false;
            if (lines) {
                showLoaded(missing, *lines);
            } else {
                Q_EMIT failed(lines.error());
            }
        });
}

void AnimeTableModel::showLoaded(const Keys &wanted, const QList<AnimeLine> &lines)
{
    for (const qint64 id : wanted) {
        AnimeLine gone; // replaced below unless the work is gone: then it is not asked for again
        gone.id = WorkId(id);
        m_lines.insert(id, new AnimeLine(gone));
    }
    for (const AnimeLine &line : lines) {
        m_lines.insert(line.id.value(), new AnimeLine(line));
    }
    const std::vector<int> pages = m_touched;
    for (const int page : pages) {
        if (page * pageSize < rows()) {
            cellsChanged(page * pageSize, std::min(rows(), (page + 1) * pageSize) - 1);
        }
    }
    loadPages();
}

QString AnimeTableModel::text(const AnimeLine &line, AnimeColumn column) const
{
    switch (column) {
    case AnimeColumn::Title:
        return line.title;
    case AnimeColumn::Type:
        return textOr(line.type);
    case AnimeColumn::Season:
        return line.season ? SnapshotList::season(*line.season).title() : unknownText();
    case AnimeColumn::Episodes:
        return numberText(line.episodes);
    case AnimeColumn::Status:
        return textOr(line.status);
    case AnimeColumn::Score:
        return line.score ? QLocale().toString(*line.score, 'f', 2) : unknownText();
    case AnimeColumn::Rank:
        return numberText(line.rank);
    case AnimeColumn::Popularity:
        return numberText(line.popularity);
    case AnimeColumn::Members:
        return numberText(line.members);
    case AnimeColumn::Favorites:
        return numberText(line.favorites);
    case AnimeColumn::Count:
        break;
    }
    return {};
}

QVariant AnimeTableModel::cell(int row, AnimeColumn column, int role) const
{
    if (role == KeyRole) {
        return workAt(row).value();
    }
    if (role != Qt::DisplayRole && role != SortRole && role != CoverRole) {
        return {};
    }
    touch(row / pageSize);
    const AnimeLine *line = lineAt(row);
    if (!line) {
        m_loadTimer.start(0);
        return role == Qt::DisplayRole && column == AnimeColumn::Title ? QStringLiteral("…") : QVariant();
    }
    if (role == CoverRole) {
        return line->cover;
    }
    if (role == SortRole) {
        return column == AnimeColumn::Score && line->score ? QVariant(*line->score) : QVariant();
    }
    return text(*line, column);
}

QString AnimeTableModel::title(AnimeColumn column) const
{
    switch (column) {
    case AnimeColumn::Title:
        return tr("Title");
    case AnimeColumn::Type:
        return tr("Type");
    case AnimeColumn::Season:
        return tr("Season");
    case AnimeColumn::Episodes:
        return tr("Episodes");
    case AnimeColumn::Status:
        return tr("Status");
    case AnimeColumn::Score:
        return tr("Score");
    case AnimeColumn::Rank:
        return tr("Rank");
    case AnimeColumn::Popularity:
        return tr("Popularity");
    case AnimeColumn::Members:
        return tr("Members");
    case AnimeColumn::Favorites:
        return tr("Favourites");
    case AnimeColumn::Count:
        break;
    }
    return {};
}

bool AnimeTableModel::isNumber(AnimeColumn column) const
{
    switch (column) {
    case AnimeColumn::Title:
    case AnimeColumn::Type:
    case AnimeColumn::Season:
    case AnimeColumn::Status:
        return false;
    default:
        return true;
    }
}
} // namespace kuramori
