// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/house.h"
#include "app/batch/secretinput.h"
#include "app/batch/verbrun.h"
#include "app/batch/verbs.h"
#include "app/output/textgrid.h"
#include "models/store/servertable.h"
#include "models/tables/secretlines.h"
#include "models/tables/secretwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SecretsVerb)
};

Error usage(const QString &message)
{
    return {ErrorKind::Usage, message, {}, std::nullopt};
}

Result<QList<SecretLine>> allLines(VerbRun &run)
{
    const auto servers = run.house.store().read([](ReadTx &tx) { return ServerRows(tx).all(); });
    if (!servers) {
        return fail(servers.error());
    }
    if (const Result<void> read = run.house.secrets().refresh(); !read) {
        return fail(read.error());
    }
    return secretLines(*servers, run.house.settings(), run.house.secrets());
}

/// Never the value: neither to people nor to --json.
QJsonObject row(const SecretLine &line)
{
    QJsonObject object{
        {QStringLiteral("name"), line.name},
        {QStringLiteral("service"), line.service},
        {QStringLiteral("url"), line.url.toString()},
        {QStringLiteral("kept_in"), line.note ? QJsonValue(secretPlaceName(line.note->place)) : QJsonValue()},
        {QStringLiteral("variable"), Secrets::variable(line.name)}};
    if (line.note && line.note->since) {
        object.insert(QStringLiteral("origin"), line.note->origin);
        object.insert(QStringLiteral("since"), toIso(*line.note->since));
    }
    return object;
}

Result<ExitCode> list(VerbRun &run)
{
    const Result<QList<SecretLine>> lines = allLines(run);
    if (!lines) {
        return fail(lines.error());
    }
    TextGrid grid(
        {Words::tr("name"), Words::tr("for"), Words::tr("kept in"), Words::tr("since"), Words::tr("sent to")});
    for (const SecretLine &line : *lines) {
        const std::optional<SecretNote> &note = line.note;
        grid.add({line.name, line.service, note ? secretPlaceWord(note->place) : Words::tr("missing"),
                  note && note->since ? toIso(*note->since) : QString(),
                  note && !note->origin.isEmpty() ? note->origin : line.url.toString()});
        run.output.event(QStringLiteral("secret"), row(line));
    }
    run.output.grid(grid);
    run.summary.counts.insert(QStringLiteral("secrets"), lines->size());
    return ExitCode::Done;
}

/// Whether each that is needed can be had now.
Result<ExitCode> check(VerbRun &run)
{
    const Result<QList<SecretLine>> lines = allLines(run);
    if (!lines) {
        return fail(lines.error());
    }
    ExitCode code = ExitCode::Done;
    for (const SecretLine &line : *lines) {
        if (line.url.isEmpty()) {
            continue;
        }
        const auto secret = run.house.secrets().find(line.name, line.url, run.stop);
        QString said = Words::tr("it is there");
        if (!secret) {
            said = secret.error().message;
        } else if (!*secret) {
            said = Words::tr("nobody has told it: kuramori --batch secrets set %1").arg(line.name);
        }
        const bool isThere = secret && *secret;
        code = isThere || (secret && line.isOptional()) ? code : ExitCode::Auth;
        run.output.line(QStringLiteral("%1: %2").arg(line.name, said));
        run.output.event(
            QStringLiteral("check"),
            {{QStringLiteral("name"), line.name}, {QStringLiteral("ok"), isThere}, {QStringLiteral("text"), said}});
    }
    return code;
}

Result<SecretLine> lineNamed(VerbRun &run, const QString &name)
{
    const Result<QList<SecretLine>> lines = allLines(run);
    if (!lines) {
        return fail(lines.error());
    }
    const auto found = std::find_if(lines->cbegin(), lines->cend(),
                                    [&](const SecretLine &line) { return line.name == name.toLower(); });
    return found == lines->cend()
        ? fail(usage(Words::tr("Nothing here needs a secret \"%1\". `secrets list` shows what does.").arg(name)))
        : Result<SecretLine>(*found);
}

Result<ExitCode> set(VerbRun &run, const QString &name)
{
    const Result<SecretLine> line = lineNamed(run, name);
    if (!line) {
        return fail(line.error());
    }
    const auto ask
        = [&] { run.output.note(Words::tr("Type the secret %1 and press Enter. It is not shown.").arg(line->name)); };
    const Result<Secret> value = secretFromInput(ask, run.stop);
    if (!value) {
        return fail(value.error());
    }
    const Result<SecretNote> kept = run.house.secrets().keep(line->name, *value, line->url);
    if (!kept) {
        return fail(kept.error());
    }
    run.output.line(keptSentence(*kept));
    run.output.event(QStringLiteral("secret"), row({line->name, line->service, line->url, line->server, *kept}));
    if (line->note && line->note->place == SecretPlace::Environment) {
        run.output.note(Words::tr("%1 in the environment goes before it.").arg(Secrets::variable(line->name)));
    }
    return ExitCode::Done;
}

Result<ExitCode> forget(VerbRun &run, const QString &name)
{
    if (Result<void> gone = run.house.secrets().forget(name.toLower()); !gone) {
        const bool isMissing = gone.error().kind == ErrorKind::NotFound;
        return fail(isMissing ? ErrorKind::Auth : gone.error().kind, gone.error().message, gone.error().context);
    }
    run.output.line(Words::tr("The secret %1 is forgotten.").arg(name.toLower()));
    return ExitCode::Done;
}

Result<ExitCode> run(VerbRun &run)
{
    const QStringList &words = run.line.words();
    const QString action = words.value(0, QStringLiteral("list"));
    if (action == QLatin1String("list") && words.size() <= 1) {
        return list(run);
    }
    if (action == QLatin1String("check") && words.size() == 1) {
        return check(run);
    }
    if (action == QLatin1String("set") && words.size() == 2) {
        return set(run, words.at(1));
    }
    if (action == QLatin1String("forget") && words.size() == 2) {
        return forget(run, words.at(1));
    }
    return fail(
        usage(Words::tr("Write secrets list, secrets check, secrets set NAME or secrets forget NAME. A secret is "
                        "read from the standard input, never from the command line: others can read that.")));
}
} // namespace

// Never handed to the process that owns the database: what is typed here stays here, and the owner finds it where it is
// kept.
const Verb secretsVerb{.name = "secrets",
                       .arguments = "[list | check | set NAME | forget NAME]",
                       .mostWords = anyNumberOfWords, // so that a secret among them is not repeated in an error
                       .summary = QT_TRANSLATE_NOOP("CommandLine", "keep keys and passwords, told on standard input"),
                       .canSample = false,
                       .need = [](const CommandLine &) { return Need::Reading; },
                       .run = run};
} // namespace kuramori
