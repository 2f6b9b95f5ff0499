// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/drifts.h"

#include "app/assembly/house.h"
#include "app/batch/saying.h"
#include "models/base/clock.h"
#include "models/store/fieldwordsjson.h"
#include "models/store/worktable.h"

#include <QSet>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Drifts)
};

const QString everyField = QStringLiteral("all");

QString shown(const FieldWords &words)
{
    QStringList texts;
    texts.reserve(words.size());
    for (const FieldWord &word : words) {
        texts.append(word.place.isEmpty() ? word.text : word.text + QLatin1String(" #") + word.place);
    }
    return texts.join(QLatin1String(", "));
}

QStringList namesOf(const QList<BookSource> &sources)
{
    QStringList names;
    names.reserve(sources.size());
    for (const BookSource source : sources) {
        names.append(bookSourceName(source));
    }
    return names;
}

QString levelWord(const FieldDrift &drift)
{
    const QString level = drift.level == DriftLevel::Identity ? Words::tr("another book, perhaps")
        : drift.level == DriftLevel::Factual                  ? Words::tr("another fact")
                                                              : Words::tr("another spelling");
    return drift.isUnsure ? Words::tr("%1; not sure").arg(level) : level;
}

/// The books that are named; empty: all.
QSet<WorkId> booksNamed(ReadTx &tx, const QStringList &words)
{
    QSet<WorkId> books;
    for (const QString &word : words) {
        const WorkId book(numberOf(word));
        if (itemsOfBook(tx, book).isEmpty()) {
            stopWith(ErrorKind::Usage, Words::tr("There is no book %1. `query books` lists them.").arg(word));
        }
        books.insert(book);
    }
    return books;
}

/// `field`: its name; of all where it is empty or "all".
QList<WaitingDrift> waitingOf(ReadTx &tx, const QStringList &words, const QString &field)
{
    const QSet<WorkId> books = booksNamed(tx, words);
    const std::optional<BookField> wanted = bookFieldFrom(field);
    if (!field.isEmpty() && field != everyField && !wanted) {
        stopWith(ErrorKind::Usage, Words::tr("\"%1\" is no field; `query drifts` shows which wait.").arg(field));
    }
    QList<WaitingDrift> drifts = DriftRows(tx).waiting();
    drifts.removeIf([&](const WaitingDrift &one) {
        return (!books.isEmpty() && !books.contains(one.work)) || (wanted && one.where.field != *wanted);
    });
    return drifts;
}

/// Those that would be decided.
Result<ExitCode> tellUndecided(VerbRun &run, const QStringList &books, const QString &field)
{
    const auto drifts = run.house.store().read([&](ReadTx &tx) { return waitingOf(tx, books, field); });
    if (!drifts) {
        return fail(drifts.error());
    }
    tellDrifts(run.output, *drifts);
    if (drifts->isEmpty()) {
        run.output.line(Words::tr("No such field waits for you."));
    }
    run.summary.counts.insert(QStringLiteral("fields"), drifts->size());
    return drifts->isEmpty() ? ExitCode::Done : ExitCode::Changes;
}

Result<ExitCode> decide(VerbRun &run, const QStringList &books)
{
    const bool isAccepted = run.line.has("accept");
    if (isAccepted && run.line.has("keep")) {
        return fail(ErrorKind::Usage, Words::tr("A field is accepted or kept, not both."));
    }
    const QString field = run.line.value(isAccepted ? "accept" : "keep");
    if (run.line.has("dry-run")) {
        return tellUndecided(run, books, field);
    }
    const auto said = run.house.store().write([&](WriteTx &tx) {
        lockWorks(tx);
        QList<FieldOfItem> fields;
        for (const WaitingDrift &drift : waitingOf(tx, books, field)) {
            fields.append(drift.where);
        }
        Overruling overruling(tx);
        return std::pair(fields.size(), isAccepted ? overruling.acceptFields(fields) : overruling.keepFields(fields));
    });
    if (!said) {
        return fail(said.error());
    }
    const auto &[count, act] = *said;
    run.summary.counts.insert(QStringLiteral("fields"), count);
    if (count == 0) {
        run.output.line(Words::tr("No such field waits for you."));
    } else {
        tellAct(run, act);
    }
    return ExitCode::Done;
}
} // namespace

QJsonObject toJson(const WaitingDrift &waiting)
{
    const FieldDrift &drift = waiting.kept.drift;
    return {{QStringLiteral("item"), waiting.where.item.value()},
            {QStringLiteral("book"), waiting.work.value()},
            {QStringLiteral("title"), waiting.title},
            {QStringLiteral("path"), waiting.path},
            {QStringLiteral("field"), bookFieldName(drift.field)},
            {QStringLiteral("kind"), drift.isUnsure ? QStringLiteral("unsure") : QStringLiteral("drift")},
            {QStringLiteral("level"), driftLevelName(drift.level)},
            {QStringLiteral("held"), toJsonArray(drift.held)},
            {QStringLiteral("holders"), QJsonArray::fromStringList(namesOf(drift.holders))},
            {QStringLiteral("other"), toJsonArray(drift.other)},
            {QStringLiteral("held_words"), shown(drift.held)},
            {QStringLiteral("other_words"), shown(drift.other)},
            {QStringLiteral("sources"), QJsonArray::fromStringList(namesOf(drift.sources))},
            {QStringLiteral("margin"), drift.margin ? QJsonValue(*drift.margin) : QJsonValue()},
            {QStringLiteral("since"), toIso(waiting.kept.since)}};
}

void tellDrifts(Output &output, const QList<WaitingDrift> &drifts)
{
    for (const WaitingDrift &waiting : drifts) {
        const FieldDrift &drift = waiting.kept.drift;
        output.event(QStringLiteral("drift"), toJson(waiting));
        output.line(Words::tr("book %1, %2, %3: \"%4\" is held; %5: \"%6\" (%7)")
                        .arg(QString::number(waiting.work.value()), waiting.title, bookFieldName(drift.field),
                             shown(drift.held), namesOf(drift.sources).join(QLatin1String(", ")), shown(drift.other),
                             levelWord(drift)));
    }
}

Result<ExitCode> runDrifts(VerbRun &run)
{
    const QStringList books = run.line.words().mid(1);
    if (run.line.has("accept") || run.line.has("keep")) {
        return decide(run, books);
    }
    const auto drifts = run.house.store().read([&](ReadTx &tx) { return waitingOf(tx, books, {}); });
    if (!drifts) {
        return fail(drifts.error());
    }
    tellDrifts(run.output, *drifts);
    if (drifts->isEmpty()) {
        run.output.line(Words::tr("No field waits for you."));
    }
    run.summary.counts.insert(QStringLiteral("drifts"), drifts->size());
    return ExitCode::Done;
}
} // namespace kuramori
