// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/house.h"

#include "app/assembly/keeping.h"
#include "app/assembly/samplemark.h"
#include "app/assembly/schedules.h"
#include "models/domain/recordingkey.h"
#include "models/jobs/wantedspec.h"
#include "models/store/jobtable.h"
#include "models/store/ownership.h"
#include "models/store/scheduletable.h"
#include "models/store/wantedtable.h"
#include "models/store/worktable.h"
#include "workers/audiobookshelf/serverjobs.h"
#include "workers/covers/coverfetcher.h"
#include "workers/http/curltransport.h"
#include "workers/http/httpclient.h"
#include "workers/http/tape.h"
#include "workers/library/filecheckjob.h"
#include "workers/library/folderwatch.h"
#include "workers/library/libraryscan.h"
#include "workers/library/probepool.h"
#include "workers/metadata/animejob.h"
#include "workers/metadata/enrichjob.h"
#include "workers/metadata/fetchjob.h"
#include "workers/metadata/providers.h"
#include "workers/metadata/recordingjob.h"
#include "workers/metadata/seriesjobs.h"
#include "workers/metadata/wantedjob.h"
#include "workers/schedule/jobrunner.h"
#include "workers/schedule/scheduler.h"
#include "workers/sources/jikan/jikanjobs.h"
#include "workers/sources/jikan/jikansource.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <utility>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(House)
};

constexpr int mostProbes = 4; // beyond that a disk only seeks
const QString sampleTape = QStringLiteral(":/tapes/sample.tape");

HttpOptions httpOptions(const Settings &settings, bool sample)
{
    HttpOptions options;
    options.userAgent = QStringLiteral("Kuramori/") + QCoreApplication::applicationVersion();
    if (const QString contact = settings.text(QStringLiteral("http.contact")); !contact.isEmpty()) {
        options.userAgent += QStringLiteral(" (%1)").arg(contact);
    }
    options.proxy = settings.text(QStringLiteral("http.proxy"));
    options.interface = settings.text(QStringLiteral("http.interface"));
    options.paced = !sample;
    return options;
}

Result<std::unique_ptr<Transport>> player()
{
    Result<std::unique_ptr<TapePlayer>> player = TapePlayer::open(sampleTape);
    if (!player) {
        return fail(std::move(player.error()));
    }
    return std::move(*player);
}

/// The network; what it answers goes to `tape`, if one is named.
Result<std::unique_ptr<Transport>> wire(const HttpOptions &options, const QString &tape)
{
    auto curl = std::make_unique<CurlTransport>(options);
    if (tape.isEmpty()) {
        return curl;
    }
    Result<std::unique_ptr<TapeRecorder>> recorder = TapeRecorder::open(tape, std::move(curl));
    if (!recorder) {
        return fail(std::move(recorder.error()));
    }
    return std::move(*recorder);
}
} // namespace

/// Built from top to bottom, taken down from bottom to top.
struct House::Works
{
    Works(House &house, const HttpOptions &options, std::unique_ptr<Transport> transport)
        : http(options, std::move(transport), house.m_clock, house.m_hosts, house.m_store.get())
        , jikan(http, house.settings())
        , probes(probePlan(), house.m_clock)
        , providers({http, house.store(), house.settings(), house.secrets(), house.m_clock})
        , runner(house.store(), house.m_clock, house.m_progress, kinds(house), runnerOptions(house.settings()))
    { }

    JobKinds kinds(House &house)
    {
        JobKinds all;
        for (const JobKind &kind : jikanJobKinds(jikan, house.store(), house.settings())) {
            all.emplace(kind.name, kind);
        }
        for (const JobKind &kind : libraryJobKinds(house.store(), probes, house.clock())) {
            all.emplace(kind.name, kind);
        }
        const JobKind check = checkJobKind(house.store(), house.settings(), decodePlan(), house.m_clock);
        all.emplace(check.name, check);
        for (const JobKind &kind :
             serverJobKinds({http, house.store(), house.settings(), house.secrets(), house.m_clock})) {
            all.emplace(kind.name, kind);
        }
        for (const JobKind &kind :
             {enrichJobKind(providers, house.store(), house.m_clock),
              fetchJobKind(providers, house.store(), house.m_clock), seriesLookupJob(providers, house.store()),
              recordingJobKind(providers, house.store()), wantedJobKind(house.store()),
              animeJobKind(providers, house.store(), house.settings(), house.m_clock)}) {
            all.emplace(kind.name, kind);
        }
        const JobKind backup = backupKind(house.store(), house.settings(), house.profile().backupFolder());
        all.emplace(backup.name, backup);
        return all;
    }

    static ProbePlan probePlan()
    {
        ProbePlan plan;
        plan.program = ProbePool::programFor(QCoreApplication::applicationDirPath());
        plan.children = std::clamp(QThread::idealThreadCount(), 1, mostProbes);
        return plan;
    }

    static DecodePlan decodePlan()
    {
        DecodePlan plan;
        plan.program = ProbePool::programFor(QCoreApplication::applicationDirPath());
        plan.children = std::clamp(QThread::idealThreadCount(), 1, mostProbes);
        return plan;
    }

    static RunnerOptions runnerOptions(const Settings &settings)
    {
        RunnerOptions options;
        options.workers = int(settings.integer(QStringLiteral("jobs.workers")));
        return options;
    }

    HttpClient http;
    JikanSource jikan;
    ProbePool probes;
    Providers providers;
    JobRunner runner;
    bool running = false;
    bool haveStopped = true; ///< no job runs that was told to stop
    std::unique_ptr<Scheduler> scheduler;
    std::unique_ptr<FolderWatch> folders;
    std::unique_ptr<CoverFetcher> covers;
};

Result<std::unique_ptr<House>> House::build(const HousePlan &plan)
{
    const bool throwAway = plan.sample && plan.profile.isEmpty();
    Result<Profile> profile = throwAway ? Profile::throwAway() : Profile::open(plan.profile);
    if (!profile) {
        return fail(std::move(profile.error()));
    }
    Result<DatabaseUrl> database = DatabaseUrl::parse(
        plan.database.isEmpty() ? QStringLiteral("sqlite:") + profile->databaseFile() : plan.database);
    if (!database) {
        return fail(std::move(database.error()));
    }
    Result<std::unique_ptr<Settings>> settings
        = Settings::load(profile->settingsFile(), QProcessEnvironment::systemEnvironment(), plan.assignments);
    if (!settings) {
        return fail(std::move(settings.error()));
    }
    std::unique_ptr<House> house(new House(plan, std::move(*profile), std::move(*database)));
    house->m_settings = std::move(*settings);
    Result<std::unique_ptr<Secrets>> secrets = plan.sample
        ? std::make_unique<Secrets>(QProcessEnvironment()) // it needs none, and is to leave nothing behind
        : openSecrets(house->m_profile, *house->m_settings, house->m_clock);
    if (!secrets) {
        return fail(std::move(secrets.error()));
    }
    house->m_secrets = std::move(*secrets);
    house->m_log.setLevel(logLevelFromName(house->m_settings->text(QStringLiteral("log.level"))));
    return house;
}

House::House(const HousePlan &plan, Profile profile, DatabaseUrl database)
    : m_plan(plan)
    , m_profile(std::move(profile))
    , m_database(std::move(database))
    , m_log(m_logBoard, m_clock)
    , m_progress(m_clock)
    , m_covers(m_clock)
{ }

House::~House()
{
    stopWorkers();
}

Result<void> House::open(StoreOptions::Access access)
{
    StoreOptions options;
    options.database = m_database;
    options.access = access;
    options.backupFolder = m_profile.backupFolder();
    options.haste = m_end.get_token();
    const SampleMark mark(m_database.path);
    if (m_plan.sample && !Ownership::holder(m_database.path)) { // an owner is told by its pid
        if (Result<void> ours = mark.check(); !ours) {
            return ours;
        }
    }
    Result<std::unique_ptr<Store>> store = Store::open(options, m_clock);
    if (!store) {
        if (store.error().kind == ErrorKind::Io) { // no folder, or nothing may be written there: a matter of state
            store.error().kind = ErrorKind::Refused;
        }
        return fail(std::move(store.error()));
    }
    if (Result<void> ours = m_plan.sample ? mark.settle((*store)->instance()) : Result<void>(); !ours) {
        return ours;
    }
    m_store = std::move(*store);
    return {};
}

Result<void> House::openStore()
{
    Result<void> opened = open(StoreOptions::Access::Own);
    if (opened) {
        m_log.openFile(m_profile.logFile());
    }
    return opened;
}

Result<void> House::openStoreForReading()
{
    Result<void> opened = open(StoreOptions::Access::Read);
    if (opened) {
        return opened;
    }
    if (Result<void> owned = open(StoreOptions::Access::Own); !owned) {
        return owned.error().kind == ErrorKind::DatabaseBusy ? opened : owned;
    }
    closeStore(); // a reader must not keep the others from owning it
    return open(StoreOptions::Access::Read);
}

Result<void> House::openStoreAsItIs()
{
    return open(StoreOptions::Access::Read);
}

void House::closeStore()
{
    m_store.reset();
}

Result<void> House::furnish()
{
    const std::scoped_lock lock(m_mutex);
    return furnishLocked();
}

Result<void> House::furnishLocked()
{
    if (m_works) {
        return {};
    }
    const HttpOptions options = httpOptions(*m_settings, m_plan.sample);
    Result<std::unique_ptr<Transport>> transport
        = m_plan.sample ? player() : wire(options, m_settings->text(QStringLiteral("http.tape")));
    if (!transport) {
        return fail(std::move(transport.error()));
    }
    m_works = std::make_unique<Works>(*this, options, std::move(*transport));
    return {};
}

/// What is missing is kept in the store, for all who use it. Who has said nothing changes nothing; what a change left
/// stale, or one that was cut short, is a job's work.
Result<void> House::takeLanguages()
{
    const QString key = QStringLiteral("library.languages");
    const bool isSaid = m_settings->origin(key) != Settings::Origin::Default;
    const QStringList languages = languageKeys(m_settings->text(key));
    return m_store->write([isSaid, languages, &kinds = m_works->runner.kinds()](WriteTx &tx) {
        lockWorks(tx);
        if (isSaid) {
            WantedTable(tx).setUserLanguages(languages);
        }
        if (WantedRows(tx).stale() > 0) {
            JobTable(tx).insert(wantedSpec(), kinds);
        }
    });
}

Result<void> House::startWorkers()
{
    const std::scoped_lock lock(m_mutex);
    if (isEnding()) {
        return fail(ErrorKind::Refused, Words::tr("This Kuramori is about to end and begins nothing new."));
    }
    Result<void> ready = furnishLocked();
    if (ready && !m_works->running) {
        ready = takeLanguages();
    }
    if (ready && !m_works->running) {
        ready = m_works->runner.start();
        m_works->running = bool(ready);
    }
    return ready;
}

Result<void> House::startScheduler()
{
    const QList<ScheduleSpec> specs = defaultSchedules(*m_settings, m_store->dialect());
    Result<void> written = m_store->write([&](WriteTx &tx) {
        for (const ScheduleSpec &spec : specs) {
            ScheduleTable(tx).put(spec);
        }
    });
    if (!written) {
        return written;
    }
    const std::scoped_lock lock(m_mutex);
    m_works->scheduler = std::make_unique<Scheduler>(*m_store, m_clock, m_works->runner.kinds());
    m_works->folders = std::make_unique<FolderWatch>(*m_store, *m_settings, m_works->runner.kinds(), m_clock);
    m_works->folders->start();
    return m_works->scheduler->start();
}

void House::startCovers()
{
    const std::scoped_lock lock(m_mutex);
    if (m_plan.sample || m_works->covers || isEnding()) {
        return;
    }
    CoverFetcher::Plan plan;
    plan.folder = m_profile.coverFolder();
    m_works->covers = std::make_unique<CoverFetcher>(m_works->http, m_covers, *m_settings, m_clock, plan);
    m_works->covers->start();
}

const JobKinds &House::jobKinds()
{
    const std::scoped_lock lock(m_mutex);
    return m_works->runner.kinds();
}

QString House::worker()
{
    const std::scoped_lock lock(m_mutex);
    return m_works->runner.worker();
}

bool House::stopWorkers()
{
    const std::scoped_lock stopping(m_stopping);
    std::unique_lock lock(m_mutex);
    if (!m_works) {
        return true;
    }
    const std::unique_ptr<CoverFetcher> covers = std::move(m_works->covers);
    const std::unique_ptr<FolderWatch> folders = std::move(m_works->folders);
    const std::unique_ptr<Scheduler> scheduler = std::move(m_works->scheduler);
    const bool wasRunning = std::exchange(m_works->running, false);
    Works &works = *m_works; // stays until this house goes
    lock.unlock();
    if (covers) {
        covers->stop();
    }
    if (folders) {
        folders->stop();
    }
    if (scheduler) {
        scheduler->stop();
    }
    if (wasRunning) {
        works.haveStopped = works.runner.stop(m_settings->seconds(QStringLiteral("jobs.stop_grace")));
    }
    return works.haveStopped;
}
} // namespace kuramori
