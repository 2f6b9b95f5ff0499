// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/servershots.h"

#include "models/jobs/mappingfinding.h"
#include "models/jobs/serverspec.h"
#include "models/store/jobtable.h"
#include "models/store/servertable.h"
#include "tests/ui/samplehouse.h"
#include "tests/ui/sampleservers.h"
#include "tests/ui/sight.h"
#include "tests/ui/studio.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/mappingdialog.h"
#include "ui/dialogs/serverdialog.h"
#include "ui/panels/serverspanel.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QDockWidget>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

namespace kuramori
{
namespace
{
/// What a test of the server says whose one folder is found and whose other is not.
QJsonObject testOutput()
{
    TestFinding answered;
    answered.took = std::chrono::milliseconds(38);
    MappingFinding found;
    found.library = QStringLiteral("Audiobooks");
    found.serverFolder = QStringLiteral("/audiobooks");
    found.isGood = true;
    found.words = QStringLiteral("\"/audiobooks/Emma/Emma.m4b\" is \"/srv/audiobooks/Emma/Emma.m4b\" here.");
    MappingFinding open = found;
    open.serverFolder = QStringLiteral("/incoming");
    open.isGood = false;
    open.words = QStringLiteral("No mapping covers \"/incoming/Dune/Dune.m4b\". Add one for a folder that it lies in.");
    open.advice = QStringLiteral("…");
    open.guess
        = MappingGuess{{QStringLiteral("/incoming"), QStringLiteral("/home/collector/Downloads/finished")}, 18, 20};
    QJsonObject output = answered.toJson();
    output.insert(QStringLiteral("mappings"), QJsonArray{found.toJson(), open.toJson()});
    return output;
}

void takeDialogs(const Studio &studio, MainWindow &window)
{
    window.actions().action(QStringLiteral("servers.add"))->trigger();
    auto *dialog = window.findChild<ServerDialog *>();
    field(dialog, QStringLiteral("Name of the server"))->setFocus();
    QTest::keyClicks(field(dialog, QStringLiteral("Name of the server")), QStringLiteral("home"));
    QTest::keyClicks(field(dialog, QStringLiteral("Address of the server")), QStringLiteral("nas:13378"));
    studio.take(*dialog, QStringLiteral("server-dialog"));
    field(dialog, QStringLiteral("Name of the server"))->setText(QStringLiteral("my home"));
    button(dialog, QStringLiteral("Add"))->click();
    studio.take(*dialog, QStringLiteral("server-dialog-wrong"));
    dialog->reject();
    window.actions().action(QStringLiteral("servers.map"))->trigger();
    auto *mapping = window.findChild<MappingDialog *>();
    studio.take(*mapping, QStringLiteral("mapping-dialog"));
    mapping->reject();
}

void takeKeys(const Studio &studio, SampleHouse &house, MainWindow &window)
{
    const QList<Server> servers = house.read([](ReadTx &tx) { return ServerRows(tx).all(); });
    need(house.secrets->keep(serverSecretName(servers.constFirst().name), Secret("a key"), servers.constFirst().url));
    window.actions().action(QStringLiteral("program.keys"))->trigger();
    auto *dialog = window.findChild<KeysDialog *>();
    const auto *table = dialog->findChild<QTreeWidget *>();
    waitFor([&] { return table->topLevelItemCount() == servers.size(); });
    studio.take(*dialog, QStringLiteral("keys-dialog"));
    dialog->reject();
}
} // namespace

void takeServers(const Studio &studio)
{
    SampleHouse house;
    addSampleServers(house);
    MainWindow window(house.parts());
    window.resize(studio.size);
    window.show();
    for (const char *dock : {"queue", "log", "connections", "folders"}) {
        window.findChild<QDockWidget *>(QLatin1String(dock))->close();
    }
    window.actions().action(QStringLiteral("view.servers"))->trigger();
    waitFor([&] { return showsRows(window, "servers"); });
    select(window, "servers", 1);
    studio.take(window, QStringLiteral("servers-trouble"));
    select(window, "servers", 2);
    QAction *test = window.actions().action(QStringLiteral("servers.test"));
    waitFor([&] { return test->isEnabled(); });
    test->trigger();
    waitFor([&] { return !test->isEnabled(); });
    house.write([](WriteTx &tx) {
        JobTable jobs(tx);
        const ClaimedJob job
            = jobs.claim(audiobookshelfQueue, 1, QStringLiteral("test:1:a"), std::chrono::seconds(90)).constFirst();
        jobs.complete({{job.fence, testOutput()}});
    });
    waitFor([&] { return test->isEnabled(); });
    studio.take(window, QStringLiteral("servers"));
    takeDialogs(studio, window);
    takeKeys(studio, house, window);
}
} // namespace kuramori
