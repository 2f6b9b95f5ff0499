// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/animepairreading.h"

#include "models/base/textkey.h"
#include "models/tables/queuedrow.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AnimePairs)
};

bool isChosen(const AnimePairLine &line, const QStringList &words)
{
    const QString text = words.isEmpty() ? QString() : textKey(line.pair.title);
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
}

QueuedRow queued(const AnimePairLine &line, int place, const AnimePairQuery &query)
{
    QueuedRow row{line.key(), place, {}, 0, query.skipped.indexOf(line.key())};
    switch (query.column) {
    case AnimePairColumn::Anime:
        row.text = textKey(line.pair.title);
        break;
    case AnimePairColumn::Form:
        row.text = line.pair.type + line.pair.start.toString();
        break;
    case AnimePairColumn::Candidates:
        row.number = line.pair.candidates;
        break;
    case AnimePairColumn::Why:
    case AnimePairColumn::Count:
        row.number = place;
        break;
    }
    return row;
}
} // namespace

AnimePairReading AnimePairReading::read(ReadTx &tx)
{
    AnimePairReading reading;
    const QList<WaitingPair> waiting = AnimePairRows(tx).waiting();
    reading.lines.reserve(waiting.size());
    reading.places.reserve(waiting.size());
    for (const WaitingPair &pair : waiting) {
        reading.lines.append({pair});
        reading.places.insert(pair.malId, int(reading.lines.size()) - 1);
    }
    return reading;
}

Keys AnimePairReading::order(const AnimePairQuery &query) const
{
    std::vector<QueuedRow> rows;
    rows.reserve(size_t(lines.size()));
    for (int place = 0; place < int(lines.size()); ++place) {
        if (isChosen(lines.at(place), query.words)) {
            rows.push_back(queued(lines.at(place), place, query));
        }
    }
    return queuedKeys(std::move(rows), query.descending);
}

QString pairReasonText(const WaitingPair &pair)
{
    const QString score = QLocale().toString(pair.score * 100, 'f', 0);
    return pair.doubt == MatchDoubt::Rival ? Words::tr("two are nearly as likely, the best by %1 %").arg(score)
                                           : Words::tr("the best is alike by %1 % only").arg(score);
}
} // namespace kuramori
