// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/panels/panelhouse.h"

#include "ui/theme/theme.h"

#include <QApplication>

namespace kuramori
{
namespace
{
std::unique_ptr<Store> openStore(const QString &folder, Clock &clock)
{
    StoreOptions options;
    options.database.path = folder + QStringLiteral("/kuramori.db");
    return need(Store::open(options, clock));
}
} // namespace

PanelHouse::PanelHouse(const QString &place, JobKinds jobKinds)
    : kinds(std::move(jobKinds))
    , folder(place)
    , settings(need(Settings::load(place + QStringLiteral("/kuramori.ini"), QProcessEnvironment(), {})))
    , store(openStore(place, clock))
    , reader(*store)
{ }

void PanelHouse::openWindow()
{
    applyTheme(*qApp, QStringLiteral("light"));
    window = std::make_unique<MainWindow>(WindowParts{*store, reader, *settings, secrets, kinds, progress, hosts, log,
                                                      covers, clock, folder + QStringLiteral("/layout.ini")});
    window->resize(1920, 1080);
    window->show();
}
} // namespace kuramori
