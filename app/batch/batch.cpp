// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/batch.h"

#include "app/assembly/house.h"
#include "app/assembly/stopsignals.h"
#include "app/batch/answer.h"
#include "app/batch/verb.h"
#include "app/batch/verbrun.h"
#include "app/handover/caller.h"
#include "app/handover/listener.h"
#include "models/store/ownership.h"
#include "ui/theme/language.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QJsonArray>

#include <thread>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Batch)
};

constexpr std::chrono::milliseconds timeToConnect{500};
constexpr std::chrono::milliseconds betweenTries{200};
constexpr std::chrono::seconds timeForAnOwnerToStop{20};

Error stoppedBeforeItBegan()
{
    return {ErrorKind::Cancelled, Words::tr("It was stopped before it began."), {}, std::nullopt};
}

/// Follows the verb in the owner to its end; nothing when the owner went without beginning it.
std::optional<int> follow(HandoverCaller &caller, const CommandLine &line, Output &output)
{
    StopSignals signals;
    QEventLoop loop;
    int exitCode = int(ExitCode::Failed);
    bool isEnough = false;
    QObject::connect(&signals, &StopSignals::asked, &caller, [&] {
        isEnough = true;
        caller.cancel();
    });
    QObject::connect(&caller, &HandoverCaller::finished, &loop, [&](int code) {
        exitCode = code;
        loop.quit();
    });
    caller.ask({false, line.original(), output.terminal(), QDir::currentPath()});
    loop.exec();
    if (caller.wasServed() && line.has("set")) {
        output.note(Words::tr("--set has no effect here: process %1 does the work, with its own settings.")
                        .arg(caller.ownerPid()));
    }
    if (isEnough && !caller.wasServed()) {
        return exitWith(output, line.verb(), stoppedBeforeItBegan());
    }
    return caller.wasServed() ? std::optional(exitCode) : std::nullopt;
}

/// The verb on a thread of its own; this one serves signals, and guests when the store is owned.
int runHere(const CommandLine &line, House &house, Output &output, HandoverListener *listener)
{
    StopSignals signals;
    QEventLoop loop;
    ExitCode code = ExitCode::Failed;
    bool isDone = false;
    const auto leaveWhenAlone = [&] {
        if (!isDone || (listener && listener->guests() > 0)) {
            return; // whoever comes meanwhile is served too: nobody else can have the store
        }
        if (listener) {
            listener->close(); // whoever comes now becomes the next owner
        }
        loop.quit();
    };
    QObject context;
    std::jthread verb([&](std::stop_token stop) {
        code = runVerb(line, house, output, std::move(stop));
        QMetaObject::invokeMethod(
            &context,
            [&] {
                isDone = true;
                leaveWhenAlone();
            },
            Qt::QueuedConnection);
    });
    if (listener) {
        QObject::connect(listener, &HandoverListener::lastGuestLeft, &context, leaveWhenAlone, Qt::QueuedConnection);
    }
    QObject::connect(&signals, &StopSignals::asked, &context, [&] {
        house.announceEnd();
        verb.request_stop();
        if (listener) {
            listener->close();
            listener->stopGuests();
        }
    });
    loop.exec();
    verb.join();
    if (!house.stopWorkers()) {
        output.note(Words::tr("Some jobs did not stop in time. They go on at the next start."));
        std::_Exit(int(code)); // their threads cannot be waited for
    }
    return int(code);
}

/// The owner works with its own network: what is to be played from the tape is not for it.
bool mayHandOver(const CommandLine &line)
{
    return !line.has("no-handover") && !line.has("sample") && line.verb()->need(line) != Need::Alone;
}

/// The process that owns the database, if there is one and it may be asked.
std::unique_ptr<HandoverCaller> callOwner(const CommandLine &line, House &house)
{
    const DatabaseUrl &database = house.database();
    if (database.dialect != Dialect::Sqlite || !mayHandOver(line) || !Ownership::holder(database.path)) {
        return nullptr;
    }
    const Result<QString> address = handoverAddress(database.path);
    auto caller = std::make_unique<HandoverCaller>(ownDescriptors());
    if (!address || !caller->connectTo(*address, timeToConnect)) {
        return nullptr;
    }
    return caller;
}

/// Owns the store and runs the verb, or hands it to the process that owns it.
int runOwning(const CommandLine &line, House &house, Output &output)
{
    const SteadyTime deadline = house.clock().steady() + timeForAnOwnerToStop;
    for (;;) {
        const auto caller = callOwner(line, house);
        if (const std::optional<int> code = caller ? follow(*caller, line, output) : std::nullopt) {
            return *code;
        }
        const Result<void> opened = house.openStore();
        if (opened) {
            break;
        }
        // Busy, but nobody listens: the owner is about to listen, or about to end.
        const bool isWorthWaiting = mayHandOver(line) && opened.error().kind == ErrorKind::DatabaseBusy;
        if (!isWorthWaiting || house.clock().steady() > deadline) {
            return exitWith(output, line.verb(), opened.error());
        }
        house.clock().sleep(betweenTries, {});
    }
    if (house.database().dialect != Dialect::Sqlite) {
        return runHere(line, house, output, nullptr);
    }
    HandoverListener listener([&](const HandoverRequest &request, Output &guestOutput, std::stop_token stop) {
        return serveVerb(house, request, guestOutput, std::move(stop));
    });
    const Result<QString> address = handoverAddress(house.database().path);
    if (const auto listening = address ? listener.listen(*address) : Result<void>(fail(address.error())); !listening) {
        output.note(listening.error().message);
    }
    return runHere(line, house, output, &listener);
}

/// Charts are painted by Qt's GUI, on a platform that shows nothing.
std::unique_ptr<QCoreApplication> makeApplication(const CommandLine &line, int &argc, char **argv)
{
    if (!line.verb()->paints || !line.verb()->paints(line)) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

/// A verb that reads the sample gets it played first.
Result<void> playSample(House &house, std::stop_token stop)
{
    const Result<CommandLine> sync
        = CommandLine::parse({QStringLiteral("--batch"), QStringLiteral("sync")}, verbTable());
    Result<void> ready = sync ? house.openStore() : fail(sync.error());
    ready = ready ? house.startWorkers() : std::move(ready);
    if (stop.stop_requested()) {
        return fail(ErrorKind::Cancelled, Words::tr("The sample was stopped before its end."));
    }
    if (!ready) {
        return ready;
    }
    Output silence(Terminal(), [](Channel, const QByteArray &) {});
    VerbRun play{*sync, house, silence, stop, false, QDir::currentPath(), {}};
    const Result<ExitCode> code = sync->verb()->run(play);
    if (!code) {
        return fail(code.error());
    }
    if (*code == ExitCode::Done) {
        return {};
    }
    if (stop.stop_requested()) {
        return fail(ErrorKind::Cancelled, Words::tr("The sample was stopped before its end."));
    }
    const QJsonValue unfinished = play.summary.more.value(QLatin1String("unfinished")).toArray().first();
    return fail(ErrorKind::Empty,
                Words::tr("The sample could not be played. %1").arg(unfinished[QLatin1String("reason")].toString()));
}

/// What a verb needs beside an open store.
Result<void> prepare(VerbRun &run)
{
    switch (run.line.verb()->need(run.line)) {
    case Need::Working: {
        Result<void> started = run.house.startWorkers();
        const bool isStopped = !started && run.house.isEnding() && !run.isGuest;
        return isStopped ? fail(stoppedBeforeItBegan()) : started;
    }
    case Need::Reading:
        return run.line.has("sample") && !run.isGuest ? playSample(run.house, run.stop) : Result<void>();
    default:
        return {};
    }
}

void showLog(House &house, Output &output, bool verbose)
{
    house.log().setShow([&output](const LogLine &logLine) { output.log(logText(logLine)); },
                        verbose ? LogLevel::Debug : LogLevel::Warning);
}
} // namespace

HousePlan planFrom(const CommandLine &line)
{
    return {line.value("profile"), line.value("database"), line.values("set"), line.has("sample")};
}

int runBatch(const CommandLine &line, int &argc, char **argv)
{
    Output output(Terminal::ofThisProcess(line.has("json")), ownDescriptors());
    auto house = House::build(planFrom(line));
    if (!house) {
        QCoreApplication application(argc, argv);
        applyLanguage(application, languageOf(line));
        house = House::build(planFrom(line)); // what it says is in that language
    }
    if (!house) {
        return exitWith(output, line.verb(), house.error());
    }
    const auto application = makeApplication(line, argc, argv); // after the house: its log takes what Qt has to say
    applyLanguage(*application, (*house)->settings().text(QStringLiteral("ui.language")));
    showLog(**house, output, line.has("verbose"));
    const auto quiet = qScopeGuard([&] { (*house)->log().setShow({}, LogLevel::Error); });
    switch (line.verb()->need(line)) {
    case Need::Settings:
        return runHere(line, **house, output, nullptr);
    case Need::NewSettings: {
        const auto caller = callOwner(line, **house);
        const std::optional<int> code = caller ? follow(*caller, line, output) : std::nullopt;
        return code ? *code : runHere(line, **house, output, nullptr);
    }
    case Need::Reading: {
        const Result<void> opened = line.has("sample") ? Result<void>() : (*house)->openStoreForReading();
        return opened ? runHere(line, **house, output, nullptr) : exitWith(output, line.verb(), opened.error());
    }
    case Need::Writing:
    case Need::Working:
    case Need::Alone:
        break;
    }
    return runOwning(line, **house, output);
}

namespace
{
/// What is left when the verb is `ready`, or could not be made so.
ExitCode finishVerb(VerbRun &run, Result<void> ready, SteadyTime start)
{
    Output &output = run.output;
    Result<ExitCode> code = ready ? run.line.verb()->run(run) : fail(std::move(ready.error()));
    output.showLive({});
    if (!code) {
        output.error(code.error());
    }
    run.summary.verb = QLatin1String(run.line.verb()->name);
    run.summary.code = code ? *code : exitCodeFor(code.error().kind);
    run.summary.seconds = std::chrono::duration<double>(run.house.clock().steady() - start).count();
    output.summary(run.summary);
    return run.summary.code;
}
} // namespace

ExitCode runVerb(const CommandLine &line, House &house, Output &output, std::stop_token stop)
{
    const SteadyTime start = house.clock().steady();
    VerbRun run{line, house, output, std::move(stop), false, QDir::currentPath(), {}};
    return finishVerb(run, prepare(run), start);
}

std::optional<ExitCode> serveVerb(House &house, const HandoverRequest &request, Output &output, std::stop_token stop)
{
    const Result<CommandLine> line = CommandLine::parse(request.words, verbTable());
    if (!line || !line->verb()) {
        output.note(line ? Words::tr("No verb was handed over.") : line.error().message);
        return ExitCode::Usage;
    }
    qInfo("Another process handed over: %s", qUtf8Printable(request.words.join(u' ')));
    const SteadyTime start = house.clock().steady();
    VerbRun run{*line, house, output, std::move(stop), true, request.folder, {}};
    Result<void> ready = prepare(run);
    if (!ready && house.isEnding()) { // it came too late: whoever asks becomes the next owner
        return std::nullopt;
    }
    return finishVerb(run, std::move(ready), start);
}
} // namespace kuramori
