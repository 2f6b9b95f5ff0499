// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bookshots.h"

#include "models/jobs/checkspec.h"
#include "models/store/jobtable.h"
#include "models/store/overruling.h"
#include "models/store/persontable.h"
#include "models/store/worktable.h"
#include "tests/ui/samplebooks.h"
#include "tests/ui/samplechecks.h"
#include "tests/ui/samplecovers.h"
#include "tests/ui/sampledrifts.h"
#include "tests/ui/samplehouse.h"
#include "tests/ui/samplepairs.h"
#include "tests/ui/samplereviews.h"
#include "tests/ui/samplewanted.h"
#include "tests/ui/sight.h"
#include "tests/ui/studio.h"
#include "ui/covers/coverframe.h"
#include "ui/dialogs/correctiondialog.h"
#include "ui/dialogs/recordingsdialog.h"
#include "ui/panels/animepairpanel.h"
#include "ui/panels/coverrow.h"
#include "ui/panels/datatable.h"
#include "ui/panels/driftpanel.h"
#include "ui/panels/personspanel.h"
#include "ui/panels/reviewpanel.h"
#include "ui/panels/reviewtabs.h"
#include "ui/panels/serieslinkpane.h"
#include "ui/panels/seriespanel.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace kuramori
{
namespace
{
/// An action is enabled at the next turn of the event loop.
void trigger(MainWindow &window, const char *id)
{
    QAction *action = window.actions().action(QLatin1String(id));
    waitFor([&] { return action->isEnabled(); });
    action->trigger();
}

/// The table of a panel that tells more of what is selected in its first.
QTableView *detailsOf(const MainWindow &window, const char *dock)
{
    const auto tables = window.findChild<QDockWidget *>(QLatin1String(dock))->findChildren<QTableView *>();
    return tables.at(tables.constFirst() == tableOf(window, dock) ? 1 : 0);
}

void say(SampleHouse &house, const std::function<void(Overruling &, const PersonTable &)> &words)
{
    house.write([&](WriteTx &tx) {
        lockWorks(tx);
        Overruling overruling(tx);
        words(overruling, PersonTable(tx));
    });
}
} // namespace

void takeChecks(const Studio &studio)
{
    SampleHouse house;
    addSampleBooks(house);
    MainWindow window(house.parts());
    window.resize(studio.size);
    window.show();
    for (const char *dock : {"queue", "log", "connections", "folders"}) {
        window.findChild<QDockWidget *>(QLatin1String(dock))->close();
    }
    window.actions().action(QStringLiteral("view.integrity"))->trigger();
    waitFor([&] { return isEmpty(window, "integrity"); });
    studio.take(window, QStringLiteral("integrity-unchecked"));
    addSampleChecks(house);
    waitFor([&] { return showsRows(window, "integrity"); });
    select(window, "integrity", 0);
    studio.take(window, QStringLiteral("integrity"));
    const JobId job = house.write([&](WriteTx &tx) {
        JobTable(tx).insert(checkSpec(RootId(1), QStringLiteral("/srv/audiobooks"), CheckTier::Runtime), house.kinds);
        return JobTable(tx)
            .claim(checkQueue, 1, QStringLiteral("test:1:a"), std::chrono::seconds(90))
            .constFirst()
            .fence.id;
    });
    house.progress.start(job);
    house.progress.report(job, {QStringLiteral("Decoding 017 - Emma.mp3 (MB)"), 3120, 8890});
    const auto *bar = window.findChild<QDockWidget *>(QStringLiteral("integrity"))->findChild<QProgressBar *>();
    waitFor([&] { return bar->value() > 0; });
    auto *box = window.findChild<QDockWidget *>(QStringLiteral("integrity"))->findChild<QComboBox *>();
    box->setCurrentIndex(box->count() - 1);
    waitFor([&] { return tableOf(window, "integrity")->model()->rowCount() > 20; });
    studio.take(window, QStringLiteral("integrity-running"));
}

void takeBooks(const Studio &studio)
{
    SampleHouse house;
    house.addBooks();
    MainWindow window(house.parts());
    window.resize(studio.size);
    window.show();
    for (const char *dock : {"queue", "log", "connections", "folders"}) {
        window.findChild<QDockWidget *>(QLatin1String(dock))->close();
    }
    window.actions().action(QStringLiteral("view.series"))->trigger();
    waitFor([&] { return showsRows(window, "series"); });
    QTableView *volumes = window.findChild<SeriesPanel *>()->volumes();
    select(window, "series", 2);
    waitFor([&] { return volumes->model()->rowCount() == 8; });
    volumes->selectRow(3);
    trigger(window, "series.ignore");
    waitFor([&] { return volumes->model()->index(3, 2).data().toString().endsWith(QLatin1String("ignored")); });
    studio.take(window, QStringLiteral("series"));
    addSampleUnsureLinks(house);
    waitFor([&] { return showsText(window, QStringLiteral("4 of 4 series, unsure: 1")); });
    trigger(window, "series.unsure");
    const QTableView *links = window.findChild<SeriesPanel *>()->links()->table();
    waitFor([&] { return links->isVisible() && links->model()->rowCount() == 2; });
    studio.take(window, QStringLiteral("series-services"));
    trigger(window, "series.unsure");
    window.actions().action(QStringLiteral("view.review"))->trigger();
    const QWidget *unsure = window.findChild<ReviewTabs *>()->cornerWidget();
    waitFor([&] { return unsure->isVisible() && isEmpty(window, "review"); });
    studio.take(window, QStringLiteral("series-to-review"));
    window.actions().action(QStringLiteral("view.duplicates"))->trigger();
    waitFor([&] { return showsRows(window, "duplicates"); });
    select(window, "duplicates", 0);
    const QTableView *sides = detailsOf(window, "duplicates");
    waitFor([&] { return sides->model()->rowCount() > 5; });
    studio.take(window, QStringLiteral("duplicates"));
    auto *box = window.findChild<QDockWidget *>(QStringLiteral("duplicates"))->findChild<QComboBox *>();
    trigger(window, "duplicates.other");
    box->setCurrentIndex(box->count() - 1);
    waitFor([&] { return tableOf(window, "duplicates")->model()->rowCount() == 1; });
    studio.take(window, QStringLiteral("duplicates-said"));
}

void takeCorrection(const Studio &studio)
{
    SampleHouse house;
    house.addBooks();
    MainWindow window(house.parts());
    window.resize(studio.size);
    window.show();
    for (const char *dock : {"queue", "log", "connections", "folders"}) {
        window.findChild<QDockWidget *>(QLatin1String(dock))->close();
    }
    window.actions().action(QStringLiteral("view.audiobooks"))->trigger();
    waitFor([&] { return showsRows(window, "audiobooks"); });
    select(window, "audiobooks", 3);
    trigger(window, "books.correct");
    waitFor(
        [&] { return window.findChild<CorrectionDialog *>() && window.findChild<CorrectionDialog *>()->isVisible(); });
    auto *dialog = window.findChild<CorrectionDialog *>();
    QTest::keyClicks(field(dialog, QStringLiteral("Subtitle")), QStringLiteral("A tale of the river"));
    QTest::keyClicks(field(dialog, QStringLiteral("ISBN")), QStringLiteral("978"));
    studio.take(*dialog, QStringLiteral("correct-wrong"));
    field(dialog, QStringLiteral("ISBN"))->clear();
    studio.take(*dialog, QStringLiteral("correct"));
    button(dialog, QStringLiteral("Correct"))->click();
    waitFor([&] { return showsText(window, QStringLiteral("Kept by you")); });
    studio.take(window, QStringLiteral("corrected"));
}

void takeWanted(const Studio &studio)
{
    SampleHouse house;
    house.addBooks();
    addSampleWanted(house);
    const SampleCovers covers(house.covers, house.folder.path());
    MainWindow window(house.parts());
    window.resize(studio.size);
    window.show();
    for (const char *dock : {"queue", "log", "connections", "folders"}) {
        window.findChild<QDockWidget *>(QLatin1String(dock))->close();
    }
    window.actions().action(QStringLiteral("view.wanted"))->trigger();
    waitFor([&] { return showsRows(window, "wanted"); });
    const auto stateOf = [&](int row) { return tableOf(window, "wanted")->model()->index(row, 4).data().toString(); };
    select(window, "wanted", 2);
    trigger(window, "wanted.pin");
    waitFor([&] { return stateOf(0).endsWith(QLatin1String("pinned")); });
    select(window, "wanted", 1);
    trigger(window, "wanted.want");
    waitFor([&] { return stateOf(1) == QLatin1String("Wanted"); });
    select(window, "wanted", 1); // nobody has told of a cover of the first
    const auto *cover = window.findChild<QDockWidget *>(QStringLiteral("wanted"))->findChild<CoverFrame *>();
    waitFor([&] { return cover->showsPicture(); });
    studio.take(window, QStringLiteral("wanted"));
    auto *box = window.findChild<QDockWidget *>(QStringLiteral("wanted"))->findChild<QComboBox *>();
    box->setCurrentIndex(box->count() - 1);
    waitFor([&] { return tableOf(window, "wanted")->model()->rowCount() > 6; });
    studio.take(window, QStringLiteral("wanted-all"));
    addSampleAnimeStory(house);
    auto *media
        = window.findChild<QDockWidget *>(QStringLiteral("wanted"))->findChild<QComboBox *>(QStringLiteral("media"));
    media->setCurrentIndex(2);
    waitFor([&] { return tableOf(window, "wanted")->model()->rowCount() == 5; });
    select(window, "wanted", 1);
    waitFor([&] { return cover->height() > cover->width() && cover->showsPicture(); });
    studio.take(window, QStringLiteral("wanted-anime"));
    box->setCurrentIndex(0);
    media->setCurrentIndex(0);
    waitFor([&] { // as many rows as before, but books among them
        const QAbstractItemModel &rows = *tableOf(window, "wanted")->model();
        return !rows.match(rows.index(0, 2), Qt::DisplayRole, QStringLiteral("Mira Holloway")).isEmpty();
    });
    select(window, "wanted", 2);
    studio.take(window, QStringLiteral("wanted-both"));
    window.actions().action(QStringLiteral("view.series"))->trigger();
    waitFor([&] { return showsRows(window, "series"); });
    select(window, "series", 2);
    QTableView *volumes = window.findChild<SeriesPanel *>()->volumes();
    waitFor([&] { return volumes->model()->rowCount() == 9; });
    volumes->selectRow(3);
    volumes->scrollToBottom();
    waitFor([&] { return window.actions().action(QStringLiteral("series.want"))->isEnabled(); });
    studio.take(window, QStringLiteral("series-missing"));
}

void takeRecordings(const Studio &studio)
{
    SampleHouse house;
    house.addBooks();
    addSampleWanted(house);
    MainWindow window(house.parts());
    window.resize(studio.size);
    window.show();
    for (const char *dock : {"queue", "log", "connections", "folders"}) {
        window.findChild<QDockWidget *>(QLatin1String(dock))->close();
    }
    window.actions().action(QStringLiteral("view.wanted"))->trigger();
    waitFor([&] { return showsRows(window, "wanted"); });
    const QAbstractItemModel &rows = *tableOf(window, "wanted")->model();
    select(window, "wanted",
           rows.match(rows.index(0, 0), Qt::DisplayRole, QStringLiteral("Spring Tide")).value(0).row());
    trigger(window, "wanted.recordings");
    auto *dialog = window.findChild<RecordingsDialog *>();
    waitFor(
        [&] { return showsText(*dialog, QStringLiteral("Nobody has been asked yet which recordings there are.")); });
    studio.take(*dialog, QStringLiteral("recordings-empty"));
    addSampleRecordings(house);
    waitFor([&] { return dialog->table()->model()->rowCount() == 4; });
    dialog->table()->selectRow(1);
    button(dialog, QStringLiteral("Choose it"))->click();
    waitFor([&] { return !dialog->table()->model()->index(1, 0).data().toString().isEmpty(); });
    dialog->table()->selectRow(2);
    studio.take(*dialog, QStringLiteral("recordings"));
    dialog->reject();
    waitFor([&] {
        return showsText(window,
                         QStringLiteral("Your recording: narrated by Elin Marsh, 11 h 20 min, unabridged, English."));
    });
    studio.take(window, QStringLiteral("wanted-recording"));
}

void takeReviews(const Studio &studio)
{
    SampleHouse house;
    addSampleReviews(house);
    const SampleCovers covers(house.covers, house.folder.path());
    MainWindow window(house.parts());
    window.resize(studio.size);
    window.show();
    for (const char *dock : {"queue", "log", "connections", "folders"}) {
        window.findChild<QDockWidget *>(QLatin1String(dock))->close();
    }
    window.actions().action(QStringLiteral("view.review"))->trigger();
    const ReviewPanel *panel = window.findChild<ReviewTabs *>()->matches();
    QTableView *books = panel->table();
    waitFor([&] { return books->isVisible() && books->model()->rowCount() > 0; });
    books->selectRow(0);
    const QTableView *sides = panel->facts();
    waitFor([&] { return sides->model()->rowCount() > 5; });
    const auto showsCover = [sides](int column) {
        return static_cast<const CoverRow *>(sides->itemDelegateForRow(0))
            ->showsPicture(sides->model()->index(0, column));
    };
    waitFor([&] { return showsCover(2); });
    studio.take(window, QStringLiteral("review"));
    books->selectRow(2);
    waitFor([&] {
        return sides->model()->index(1, 1).data() == QLatin1String("Winter Orchard")
            && int(showsCover(2)) + int(showsCover(3)) + int(showsCover(4)) == 2;
    });
    studio.take(window, QStringLiteral("review-other"));
}

void takeDrifts(const Studio &studio)
{
    SampleHouse house;
    addSampleDrifts(house);
    MainWindow window(house.parts());
    window.resize(studio.size);
    window.show();
    for (const char *dock : {"queue", "log", "connections", "folders"}) {
        window.findChild<QDockWidget *>(QLatin1String(dock))->close();
    }
    window.actions().action(QStringLiteral("view.review"))->trigger();
    auto *tabs = window.findChild<ReviewTabs *>();
    tabs->setCurrentWidget(tabs->fields());
    QTableView *table = tabs->fields()->table();
    waitFor([&] { return table->isVisible() && table->model()->rowCount() > 2; });
    table->selectRow(0);
    studio.take(window, QStringLiteral("review-fields"));
}

void takePairs(const Studio &studio)
{
    SampleHouse house;
    addSamplePairs(house);
    MainWindow window(house.parts());
    window.resize(studio.size);
    window.show();
    for (const char *dock : {"queue", "log", "connections", "folders"}) {
        window.findChild<QDockWidget *>(QLatin1String(dock))->close();
    }
    window.actions().action(QStringLiteral("view.review"))->trigger();
    auto *tabs = window.findChild<ReviewTabs *>();
    tabs->setCurrentWidget(tabs->anime());
    QTableView *table = tabs->anime()->table();
    const QTableView *sides = tabs->anime()->facts();
    waitFor([&] { return table->isVisible() && table->model()->rowCount() > 2; });
    table->selectRow(0);
    waitFor([&] { return sides->model()->rowCount() > 5; });
    studio.take(window, QStringLiteral("review-anime"));
}

void takePersons(const Studio &studio)
{
    SampleHouse house;
    house.addBooks();
    addSampleBooks(house);
    const auto of = [](const PersonTable &persons, const char *name) {
        return persons.known(QString::fromUtf8(name)).value_or(PersonId());
    };
    say(house, [&](Overruling &overruling, const PersonTable &persons) {
        overruling.mergePersons(of(persons, "Mira Holloway"), of(persons, "Holloway Mira"));
    });
    say(house, [&](Overruling &overruling, const PersonTable &persons) {
        overruling.linkPenName(of(persons, "Mira Holloway"), of(persons, "Ilse Marchetti"));
    });
    MainWindow window(house.parts());
    window.resize(studio.size);
    window.show();
    for (const char *dock : {"queue", "log", "connections", "folders"}) {
        window.findChild<QDockWidget *>(QLatin1String(dock))->close();
    }
    window.actions().action(QStringLiteral("view.persons"))->trigger();
    waitFor([&] { return showsRows(window, "persons"); });
    const QAbstractItemModel *model = tableOf(window, "persons")->model();
    int row = 0;
    while (model->index(row, int(PersonColumn::Name)).data() != QLatin1String("Mira Holloway")) {
        ++row;
    }
    select(window, "persons", row);
    QTableView *spellings = window.findChild<PersonsPanel *>()->spellings();
    waitFor([&] { return spellings->model()->rowCount() == 2; });
    spellings->selectRow(1);
    studio.take(window, QStringLiteral("persons"));
    trigger(window, "persons.several");
    waitFor([&] { return model->rowCount() < 10; });
    studio.take(window, QStringLiteral("persons-several"));
}
} // namespace kuramori
