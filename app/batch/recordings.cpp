// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/recordings.h"

#include "app/assembly/house.h"
#include "app/batch/jobverb.h"
#include "app/batch/saying.h"
#include "app/output/textgrid.h"
#include "models/jobs/recordingspec.h"
#include "models/store/wantedjson.h"
#include "models/store/worktable.h"
#include "models/tables/recordingtablemodel.h"
#include "models/tables/recordingwords.h"

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordingVerb)
};

/// An entry as it is named on the command line.
struct Named
{
    SeriesId series;
    QString entry;
};

bool isChoice(const CommandLine &line)
{
    return line.words().value(0) == QLatin1String("recording");
}

Named entryNamed(ReadTx &tx, const QStringList &words)
{
    Named named{SeriesId(numberOf(words.at(1))), words.at(2)};
    if (tx.number("SELECT count(*) FROM wanted WHERE series_id = $1 AND entry_key = $2", named.series, named.entry)
        == 0) {
        stopWith(
            ErrorKind::Usage,
            Words::tr("Nobody has told of a volume \"%1\" of the series. `query wanted` lists them.").arg(named.entry));
    }
    return named;
}

/// A record in full, or its id alone where it is kept.
RecordKey recordNamed(ReadTx &tx, const Named &named, const QString &text)
{
    for (const ToldRecording &told : RecordingRows(tx).told(named.series, named.entry)) {
        RecordKey key = keyOf(told.record);
        if (recordKeyText(key) == text || key.id.compare(text, Qt::CaseInsensitive) == 0) {
            return key;
        }
    }
    stopWith(ErrorKind::Usage,
             Words::tr("Nobody has told of a recording \"%1\" of this volume. `series recordings "
                       "%2 %3` lists them.")
                 .arg(text)
                 .arg(named.series.value())
                 .arg(named.entry));
}

RecordingWord wordOf(ReadTx &tx, const CommandLine &line)
{
    const QStringList &words = line.words();
    const Named named = entryNamed(tx, words);
    return line.has("none") ? RecordingWord{named.entry, std::nullopt}
                            : RecordingWord{named.entry, recordNamed(tx, named, words.mid(3).join(u' '))};
}

/// Whether saying it would change anything.
Result<ExitCode> tellChoice(VerbRun &run)
{
    const auto isNew = run.house.store().read([&](ReadTx &tx) {
        const RecordingWord word = wordOf(tx, run.line);
        return RecordingRows(tx).chosen(SeriesId(numberOf(run.line.words().at(1))), word.entry) != word.record;
    });
    if (!isNew) {
        return fail(isNew.error());
    }
    run.summary.counts.insert(QStringLiteral("acts"), *isNew ? 1 : 0);
    run.output.line(*isNew ? Words::tr("It would be said.") : Words::tr("That had been said before."));
    return *isNew ? ExitCode::Changes : ExitCode::Done;
}

Result<ExitCode> choose(VerbRun &run)
{
    if (run.line.has("dry-run")) {
        return tellChoice(run);
    }
    const Result<ActId> act = run.house.store().write([&](WriteTx &tx) {
        lockWorks(tx);
        const SeriesId series(numberOf(run.line.words().at(1)));
        return Overruling(tx).chooseRecording(series, wordOf(tx, run.line));
    });
    if (!act) {
        return fail(act.error());
    }
    tellAct(run, *act);
    return ExitCode::Done;
}

void tellRow(const RecordingLine &line, VerbRun &run, TextGrid &grid)
{
    const ListedRecording &recording = line.recording;
    QJsonObject object = recordingJson(recording);
    object.insert(QLatin1String("chosen"), line.isChosen);
    run.output.event(QStringLiteral("recording"), object);
    grid.add({line.isChosen ? QStringLiteral("*") : QString(), recordKeyText(recording.records.constFirst()),
              narratorsText(recording), lengthText(recording), abridgedText(recording), languageText(recording),
              recording.publisher, releaseDayText(recording), tellersText(recording)});
}

void tellKnown(const RecordingView &view, VerbRun &run)
{
    TextGrid grid({QString(), Words::tr("record"), Words::tr("narrated by"), Words::tr("length"), Words::tr("edition"),
                   Words::tr("language"), Words::tr("publisher"), Words::tr("released"), Words::tr("told by")});
    for (const RecordingLine &line : view.lines) {
        tellRow(line, run, grid);
    }
    run.summary.counts.insert(QStringLiteral("recordings"), view.lines.size());
    if (!run.output.isJson() && !grid.isEmpty()) {
        run.output.grid(grid);
    }
    if (view.chosen) {
        run.output.line(chosenSentences(*view.chosen).join(u' '));
        if (view.chosen->recording.isGone) {
            run.output.line(goneSentence(*view.chosen));
        }
    }
    run.output.line(recordingsSentence(view.lines.size(), view.lookups));
    if (view.lookups.isEmpty()) {
        run.output.line(Words::tr("The same with --refresh asks."));
    }
}

Result<ExitCode> tell(VerbRun &run)
{
    const auto named = run.house.store().read([&](ReadTx &tx) { return entryNamed(tx, run.line.words()); });
    if (!named) {
        return fail(named.error());
    }
    Result<ExitCode> code = ExitCode::Done;
    if (run.line.has("refresh")) {
        code = runJobs(run, {recordingSpec({named->series, named->entry, true})}, recordingColumns());
    } else if (run.line.has("dry-run")) {
        return fail(ErrorKind::Usage, Words::tr("--dry-run belongs to --refresh, or to series recording."));
    }
    if (!code || run.line.has("dry-run")) {
        return code;
    }
    const auto view
        = run.house.store().read([&](ReadTx &tx) { return RecordingView::read(tx, named->series, named->entry); });
    if (!view) {
        return fail(view.error());
    }
    tellKnown(*view, run);
    return code;
}
} // namespace

bool isOfRecordings(const CommandLine &line)
{
    return isChoice(line) || line.words().value(0) == QLatin1String("recordings");
}

Need needOfRecordings(const CommandLine &line)
{
    if (line.has("dry-run")) {
        return Need::Reading;
    }
    return isChoice(line) ? Need::Writing : line.has("refresh") ? Need::Working : Need::Reading;
}

Result<ExitCode> runRecordings(VerbRun &run)
{
    const qsizetype words = run.line.words().size();
    const bool hasNone = run.line.has("none");
    const bool fits = isChoice(run.line) ? (hasNone ? words == 3 : words >= 4 && words <= 6) && !run.line.has("refresh")
                                         : words == 3 && !hasNone;
    if (!fits) {
        return fail(
            ErrorKind::Usage,
            Words::tr("Write series recordings SERIES VOLUME [--refresh], series recording SERIES VOLUME RECORD "
                      "or series recording SERIES VOLUME --none; a record is as the first one lists it."));
    }
    return isChoice(run.line) ? choose(run) : tell(run);
}
} // namespace kuramori
