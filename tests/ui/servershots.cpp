// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/servershots.h"

#include "models/jobs/mappingfinding.h"
#include "models/jobs/serverspec.h"
#include "models/store/jobtable.h"
#include "models/store/servertable.h"
#include "models/store/serverwritetable.h"
#include "tests/ui/samplehouse.h"
#include "tests/ui/sampleservers.h"
#include "tests/ui/sight.h"
#include "tests/ui/studio.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/mappingdialog.h"
#include "ui/dialogs/serverdialog.h"
#include "ui/dialogs/writebackdialog.h"
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

FieldWords words(const char *text, const char *place = "")
{
    return {{QString::fromUtf8(text), QString::fromUtf8(place)}};
}

/// One field of each kind, as the server's answer left it.
void putPlan(WriteTx &tx)
{
    const auto field = [](BookField which, WriteOutcome outcome, const FieldSides &sides) {
        return PlannedField{which, sides, outcome, WriteChoice::None};
    };
    const QList<ServerBookId> books = tx.all("SELECT id FROM server_books ORDER BY id LIMIT 3",
                                             [](const Row &row) { return row.id<ServerBookId>(0); });
    const QStringList titles{QStringLiteral("The Final Empire"), QStringLiteral("Dune Messiah"),
                             QStringLiteral("また、同じ夢を見ていた")};
    for (qsizetype at = 0; at < books.size(); ++at) {
        tx.run("UPDATE server_books SET title = $2 WHERE id = $1", books.at(at), titles.at(at));
    }
    ServerWriteTable table(tx);
    table.putPlan(
        books.at(0),
        {field(BookField::Subtitle, WriteOutcome::Send, {{}, {}, words("Mistborn, Book 1")}),
         field(BookField::Author, WriteOutcome::FirstContact, {{}, words("B. Sanderson"), words("Brandon Sanderson")}),
         field(BookField::Series, WriteOutcome::Send, {words("Mistborn"), words("Mistborn"), words("Mistborn", "1")})});
    table.putPlan(books.at(1),
                  {field(BookField::Publisher, WriteOutcome::Conflict,
                         {words("Macmillan"), words("Tantor Audio"), words("Macmillan Audio")}),
                   field(BookField::Year, WriteOutcome::Adopt, {words("2007"), words("2009"), words("2007")})});
    table.putPlan(books.at(2), {field(BookField::Narrator, WriteOutcome::Send, {{}, {}, words("早見沙織")})});
}

void endComparison(WriteTx &tx)
{
    JobTable jobs(tx);
    const auto claimed = jobs.claim(audiobookshelfQueue, 1, QStringLiteral("test:1:a"), std::chrono::seconds(90));
    for (const ClaimedJob &job : claimed) {
        jobs.complete({{job.fence, {}}});
    }
}

void takeWriteBack(const Studio &studio, SampleHouse &house, MainWindow &window)
{
    const auto open = [&] {
        window.actions().action(QStringLiteral("servers.write"))->trigger();
        waitFor([&] {
            return house.read([](ReadTx &tx) {
                return tx.number("SELECT count(*) FROM jobs WHERE kind = $1 AND state = 0", serverWriteKind) == 1;
            });
        });
        return window.findChildren<WriteBackDialog *>().constLast();
    };
    WriteBackDialog *dialog = open();
    studio.take(*dialog, QStringLiteral("write-back-comparing"));
    house.write([](WriteTx &tx) {
        endComparison(tx);
        putPlan(tx);
        ServerTable(tx).setWritable(ServerRows(tx).named(QStringLiteral("home"))->id, true);
    });
    waitFor([&] { return button(dialog, QStringLiteral("Write"))->isEnabled(); });
    studio.take(*dialog, QStringLiteral("write-back"));
    dialog->reject();
    house.write([](WriteTx &tx) { tx.run("DELETE FROM server_plans"); });
    WriteBackDialog *empty = open();
    house.write(endComparison);
    waitFor([&] { return button(empty, QStringLiteral("Compare again"))->isEnabled(); });
    studio.take(*empty, QStringLiteral("write-back-empty"));
    empty->reject();
}

void takeKeys(const Studio &studio, SampleHouse &house, MainWindow &window)
{
    const QList<Server> servers = house.read([](ReadTx &tx) { return ServerRows(tx).all(); });
    need(house.secrets->keep(serverSecretName(servers.constFirst().name), Secret("a key"), servers.constFirst().url));
    window.actions().action(QStringLiteral("program.keys"))->trigger();
    auto *dialog = window.findChild<KeysDialog *>();
    const auto *table = dialog->findChild<QTreeWidget *>();
    waitFor([&] { return table->topLevelItemCount() > servers.size(); }); // and the services that want one
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
    takeWriteBack(studio, house, window);
    takeKeys(studio, house, window);
}
} // namespace kuramori
