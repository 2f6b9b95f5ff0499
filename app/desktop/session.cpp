// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session.h"

#include "app/batch/batch.h"
#include "app/desktop/startuptrouble.h"
#include "app/desktop/welcome.h"
#include "app/handover/caller.h"
#include "models/jobs/crawlspec.h"
#include "models/store/jobtable.h"

#include <QApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QTimer>

namespace kuramori
{
namespace
{
constexpr std::chrono::milliseconds timeToConnect{1000};
constexpr std::chrono::milliseconds untilPatienceIsAsked{300};

/// What the sample shows is crawled at once.
Result<void> crawlSample(House &house)
{
    return house.store().write([&kinds = house.jobKinds()](WriteTx &tx) {
        for (const SnapshotList &list : SnapshotList::daily()) {
            JobTable(tx).insert(crawlSpec(list), kinds);
        }
    });
}
} // namespace

Session::Session(House &house)
    : m_house(house)
{
    connect(&m_signals, &StopSignals::asked, this, &Session::quit);
}

Session::~Session() = default;

ExitCode Session::run()
{
    if (raiseOther() || m_isQuitting) {
        return ExitCode::Done;
    }
    if (!welcome()) {
        return ExitCode::Done;
    }
    if (!openStore()) {
        return m_isQuitting ? ExitCode::Done : ExitCode::Refused;
    }
    openWindow();
    listen();
    QTimer::singleShot(0, this, &Session::startWork); // after the first paint
    QApplication::exec();
    m_listener.reset();
    m_window.reset();
    m_reader.reset();
    return ExitCode::Done;
}

bool Session::raiseOther()
{
    if (m_house.database().dialect != Dialect::Sqlite) {
        return false;
    }
    const Result<QString> address = handoverAddress(m_house.database().path);
    HandoverCaller caller([](Channel, const QByteArray &) {});
    if (!address || !caller.connectTo(*address, timeToConnect)) {
        return false;
    }
    QEventLoop loop;
    ExitCode code = ExitCode::Failed;
    connect(&caller, &HandoverCaller::finished, &loop, [&](int exitCode) {
        code = ExitCode(exitCode);
        loop.quit();
    });
    connect(&m_signals, &StopSignals::asked, &loop, &QEventLoop::quit);
    HandoverRequest request;
    request.raise = true;
    caller.ask(request);
    loop.exec();
    return code == ExitCode::Done;
}

bool Session::welcome()
{
    Welcome page(m_house);
    if (!page.isDue()) {
        return !m_isQuitting;
    }
    return page.show() && !m_isQuitting && !raiseOther(); // another one may have been faster to choose
}

bool Session::openStore()
{
    for (;;) {
        Result<void> opened = m_house.openStore();
        opened = opened ? m_house.furnish() : std::move(opened);
        if (opened) {
            m_reader = std::make_unique<AsyncReader>(m_house.store());
            return true;
        }
        if (!StartupTrouble(opened.error(), m_house).isWorthAnotherTry() || m_isQuitting) {
            return false;
        }
    }
}

void Session::openWindow()
{
    m_window = std::make_unique<MainWindow>(WindowParts{
        m_house.store(), *m_reader, m_house.settings(), m_house.secrets(), m_house.jobKinds(), m_house.progress(),
        m_house.hosts(), m_house.logBoard(), m_house.covers(), m_house.clock(), m_house.profile().stateFile()});
    connect(m_window.get(), &MainWindow::quitRequested, this, &Session::quit, Qt::QueuedConnection);
    m_window->show();
}

void Session::listen()
{
    if (m_house.database().dialect != Dialect::Sqlite) {
        return;
    }
    m_listener = std::make_unique<HandoverListener>(
        [this](const HandoverRequest &request, Output &output, std::stop_token stop) {
            return serveVerb(m_house, request, output, std::move(stop));
        },
        [this] {
            m_window->bringToFront();
            return !m_isQuitting;
        });
    const Result<QString> address = handoverAddress(m_house.database().path);
    const Result<void> listening = address ? m_listener->listen(*address) : Result<void>(fail(address.error()));
    if (!listening) {
        qWarning("%s", qUtf8Printable(listening.error().message));
    }
}

void Session::startWork()
{
    Result<void> started = m_house.startWorkers();
    started = started ? m_house.startScheduler() : std::move(started);
    if (started) {
        m_house.startCovers();
    }
    if (started && m_house.plan().sample) {
        started = crawlSample(m_house);
    }
    if (!started) {
        qCritical("%s", qUtf8Printable(started.error().message));
    }
}

void Session::quit()
{
    if (m_isQuitting) {
        return;
    }
    m_isQuitting = true;
    m_house.announceEnd();
    if (!m_window) { // the start is under way, or its trouble is being told
        QApplication::closeAllWindows();
        return;
    }
    m_window->saveLayout();
    m_window->setEnabled(false);
    auto *patience = new QProgressDialog(tr("Stopping: the jobs that run come to a safe point …"), QString(), 0, 0,
                                         m_window.get());
    patience->setMinimumDuration(int(untilPatienceIsAsked.count()));
    patience->setValue(0);
    if (!m_listener || m_listener->guests() == 0) {
        stopWork();
        return;
    }
    m_listener->close();
    connect(m_listener.get(), &HandoverListener::lastGuestLeft, this, &Session::stopWork, Qt::QueuedConnection);
    m_listener->stopGuests();
}

void Session::stopWork()
{
    if (m_listener) {
        m_listener->close();
    }
    m_stopper = std::jthread([this] {
        if (!m_house.stopWorkers()) {
            std::_Exit(int(ExitCode::Done)); // a job's thread cannot be waited for; its lease brings the job back
        }
        QMetaObject::invokeMethod(qApp, &QApplication::quit, Qt::QueuedConnection);
    });
}
} // namespace kuramori
