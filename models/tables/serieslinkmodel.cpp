// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/serieslinkmodel.h"

#include "models/domain/recordassertions.h"
#include "models/store/overridetable.h"
#include "models/tables/wantedwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SeriesLinks)
};

/// "called the same, an author in common, 4 of yours by place and title".
QString whyText(const SeriesLink &proof)
{
    const QLocale locale;
    QStringList grounds{proof.isCalledSo ? Words::tr("called the same") : Words::tr("called otherwise"),
                        proof.hasAuthor ? Words::tr("an author in common") : Words::tr("no author in common")};
    if (proof.identified > 0) {
        grounds.append(Words::tr("volumes with the same ASIN or ISBN: %1").arg(locale.toString(proof.identified)));
    }
    if (proof.placed > 0) {
        grounds.append(Words::tr("volumes with the same place and title: %1").arg(locale.toString(proof.placed)));
    }
    if (proof.recorded > 0) {
        grounds.append(Words::tr("volumes whose record is of it: %1").arg(locale.toString(proof.recorded)));
    }
    if (proof.elsewhere > 0) {
        grounds.append(Words::tr("volumes whose record is of another, or elsewhere in it: %1")
                           .arg(locale.toString(proof.elsewhere)));
    }
    if (proof.contradicted > 0) {
        grounds.append(Words::tr("places with another title: %1").arg(locale.toString(proof.contradicted)));
    }
    return grounds.join(QStringLiteral(", "));
}

QString stateText(const SeriesLinkLine &line)
{
    switch (line.verdict) {
    case LinkVerdict::Linked:
        return line.isByPerson ? Words::tr("It is this one, you said") : Words::tr("It is this one");
    case LinkVerdict::Review:
        return Words::tr("It may be this one");
    case LinkVerdict::Other:
        break;
    }
    return Words::tr("Not this one, you said");
}

SeriesLinkLine lineOf(const LinkedSeries &link, int number)
{
    const SeriesRecord &series = link.series.series;
    SeriesLinkLine line;
    line.number = number;
    line.provider = bookProviderName(series.provider);
    line.sourceId = series.id;
    line.name = series.name;
    if (series.provider == BookProvider::Hardcover) {
        line.page = QUrl(QStringLiteral("https://hardcover.app/id/series/") + series.id);
    }
    line.verdict = link.verdict;
    line.isByPerson = link.isByPerson;
    line.why = whyText(link.proof);
    line.volumes = int(link.series.entries.size());
    line.saidAt = link.series.saidAt;
    return line;
}

QList<SeriesLinkLine> linesOf(ReadTx &tx, SeriesId series)
{
    QList<SeriesLinkLine> lines;
    if (series.isValid()) {
        for (const LinkedSeries &link : ProviderSeriesRows(tx).linksOf(series)) {
            lines.append(lineOf(link, int(lines.size())));
        }
    }
    return lines;
}
/// Of a series without rows.
QString whyNone(ReadTx &tx, SeriesId series)
{
    if (OverrideRows(tx).actOf({OverrideKind::NoSeries, QString::number(series.value()), {}})) {
        return Words::tr("You said that no service has this series.");
    }
    const auto silent = tx.first(
        "SELECT trouble FROM series_lookups WHERE series_id = $1", [](const Row &row) { return row.text(0); }, series);
    if (!silent) {
        return Words::tr("No service has answered about this series yet. Look it up again, or say below which one of "
                         "Hardcover's it is.");
    }
    const QString none = Words::tr("No service that answered has a series like this one. If you know it at Hardcover, "
                                   "say below which one it is.");
    return silent->isEmpty() ? none : none + u'\n' + *silent;
}

struct Answer
{
    SeriesId series;
    QList<SeriesLinkLine> lines;
    QString whyNone;
};

Answer answerOn(ReadTx &tx, SeriesId series)
{
    Answer answer{series, linesOf(tx, series), {}};
    if (series.isValid() && answer.lines.isEmpty()) {
        answer.whyNone = whyNone(tx, series);
    }
    return answer;
}
} // namespace

SeriesLinkModel::SeriesLinkModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent)
    : ListModel(parent)
    , m_refresher(store, reader, Topic::Books, pause)
{
    const auto question = [this] { return [series = m_series](ReadTx &tx) { return answerOn(tx, series); }; };
    m_refresher.watch(question, [this](Result<Answer> answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
        } else if (answer->series == m_series) { // else the person is already at the next one
            m_shown = m_series;
            m_whyNone = std::move(answer->whyNone);
            update(std::move(answer->lines));
            Q_EMIT refreshed();
        }
    });
}

void SeriesLinkModel::setSeries(SeriesId series)
{
    if (std::exchange(m_series, series) != series) {
        m_shown = {};
        m_whyNone.clear();
        m_refresher.refreshNow();
    }
}

QVariant SeriesLinkModel::cell(int row, SeriesLinkColumn column, int role) const
{
    const SeriesLinkLine &line = at(row);
    if (role == KeyRole) {
        return line.key();
    }
    if (role == LinkVerdictRole) {
        return int(line.verdict);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case SeriesLinkColumn::Service:
        return providerWord(line.provider);
    case SeriesLinkColumn::Name:
        return line.name;
    case SeriesLinkColumn::State:
        return stateText(line);
    case SeriesLinkColumn::Why:
        return line.why;
    case SeriesLinkColumn::Volumes:
        return QLocale().toString(line.volumes);
    case SeriesLinkColumn::Told:
        return QLocale().toString(toDateTime(line.saidAt).toLocalTime().date(), QLocale::ShortFormat);
    case SeriesLinkColumn::Count:
        break;
    }
    return {};
}

QString SeriesLinkModel::title(SeriesLinkColumn column) const
{
    switch (column) {
    case SeriesLinkColumn::Service:
        return tr("Service");
    case SeriesLinkColumn::Name:
        return tr("Called there");
    case SeriesLinkColumn::State:
        return tr("State");
    case SeriesLinkColumn::Why:
        return tr("Why");
    case SeriesLinkColumn::Volumes:
        return tr("Books");
    case SeriesLinkColumn::Told:
        return tr("Last told");
    case SeriesLinkColumn::Count:
        break;
    }
    return {};
}
} // namespace kuramori
