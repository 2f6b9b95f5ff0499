// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/checktablemodel.h"

#include "models/tables/titlewords.h"
#include "models/tables/words.h"

#include <QLocale>

namespace kuramori
{
namespace
{
const QString unknown = QStringLiteral("–");
constexpr int neverChecked = -1;
} // namespace

CheckTableModel::CheckTableModel(Store &store, AsyncReader &reader, const Clock &clock, std::chrono::milliseconds pause,
                                 QObject *parent)
    : PagedModel(store, reader, Topic::Checks | Topic::Library | Topic::Books, pause,
                 {checkedFileTotal, checkedFileOrder, checkedFileLines}, parent)
    , m_clock(clock)
{ }

void CheckTableModel::sort(int column, Qt::SortOrder order)
{
    CheckQuery next = query();
    next.column = column < 0 ? CheckColumn::Verdict : CheckColumn(column);
    next.descending = order == Qt::DescendingOrder;
    setQuery(next);
}

void CheckTableModel::setFilter(const QString &text)
{
    CheckQuery next = query();
    next.words = titleWords(text);
    setQuery(next);
}

void CheckTableModel::setChoice(CheckChoice choice)
{
    CheckQuery next = query();
    next.choice = choice;
    setQuery(next);
}

void CheckTableModel::setTier(std::optional<CheckTier> tier)
{
    CheckQuery next = query();
    next.tier = tier;
    setQuery(next);
}

QString CheckTableModel::text(const CheckLine &line, CheckColumn column) const
{
    switch (column) {
    case CheckColumn::Verdict:
        return checkVerdictText(line);
    case CheckColumn::Book:
        return line.book.isEmpty() ? unknown : line.book;
    case CheckColumn::File:
        return line.path;
    case CheckColumn::What:
        return checkEvidence(line);
    case CheckColumn::Place: {
        const auto at = breaksAt(line.findings);
        return at ? clockText(*at) : unknown;
    }
    case CheckColumn::Depth:
        return line.tier ? checkTierWord(*line.tier) : unknown;
    case CheckColumn::Checked:
        return checkedText(line, m_clock.wall());
    case CheckColumn::Size:
        return QLocale().formattedDataSize(line.size);
    case CheckColumn::Count:
        break;
    }
    return {};
}

QVariant CheckTableModel::cell(int row, CheckColumn column, int role) const
{
    if (role == KeyRole) {
        return idAt(row).value();
    }
    if (role != Qt::DisplayRole && role != CheckVerdictRole) {
        return {};
    }
    const CheckLine *line = wantedLine(row);
    if (!line) {
        return role == Qt::DisplayRole && column == CheckColumn::File ? QStringLiteral("…") : QVariant();
    }
    if (role == CheckVerdictRole) {
        return line->isChecked() ? int(line->verdict) : neverChecked;
    }
    return text(*line, column);
}

QString CheckTableModel::title(CheckColumn column) const
{
    switch (column) {
    case CheckColumn::Verdict:
        return tr("Verdict");
    case CheckColumn::Book:
        return tr("Book");
    case CheckColumn::File:
        return tr("File");
    case CheckColumn::What:
        return tr("What was found");
    case CheckColumn::Place:
        return tr("Breaks at");
    case CheckColumn::Depth:
        return tr("Depth");
    case CheckColumn::Checked:
        return tr("Checked");
    case CheckColumn::Size:
        return tr("Size");
    case CheckColumn::Count:
        break;
    }
    return {};
}

bool CheckTableModel::isNumber(CheckColumn column) const
{
    return column == CheckColumn::Place || column == CheckColumn::Size;
}

QString checkVerdictText(const CheckLine &line)
{
    return line.isChecked() ? fileVerdictWord(line.verdict) : CheckTableModel::tr("Never checked");
}

QString checkEvidence(const CheckLine &line)
{
    QStringList sentences;
    for (const CheckFinding &finding : line.findings) {
        if (finding.weight != CheckWeight::Note) {
            sentences.append(checkSentence(finding));
        }
    }
    return sentences.join(u' ');
}

QString checkedText(const CheckLine &line, Timestamp now)
{
    if (!line.checkedAt) {
        return unknown;
    }
    const QString when = timeText(*line.checkedAt, now);
    return line.isStale ? CheckTableModel::tr("%1, changed since").arg(when) : when;
}
} // namespace kuramori
