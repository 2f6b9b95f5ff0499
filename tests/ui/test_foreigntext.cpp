// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/crawlspec.h"
#include "models/store/jobtable.h"
#include "models/store/noticetable.h"
#include "tests/support/putsnapshot.h"
#include "tests/ui/samplehouse.h"
#include "ui/panels/connectionspanel.h"
#include "ui/panels/datatable.h"
#include "ui/panels/librarypanel.h"
#include "ui/panels/queuepanel.h"
#include "ui/panels/snapshotspanel.h"
#include "ui/theme/plaintext.h"
#include "ui/window/mainwindow.h"
#include "ui/window/worksearch.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStatusBar>
#include <QTest>
#include <QToolTip>
#include <QTreeView>

#include <sys/inotify.h>
#include <unistd.h>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
/// Tells whether anybody opened a file since it was last asked.
class OpenWatch
{
public:
    explicit OpenWatch(const QString &file)
        : m_descriptor(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        inotify_add_watch(m_descriptor, QFile::encodeName(file).constData(), IN_OPEN);
    }
    ~OpenWatch() { close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(OpenWatch)
    bool sawOpen() const
    {
        char events[4096];
        return read(m_descriptor, events, sizeof events) > 0;
    }

private:
    int m_descriptor;
};
} // namespace

/// U-1 of the threat model: markup in every field that comes from outside, every view opened, nothing loaded and
/// everything shown as it is.
class TestForeignText final : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_picture;
    QString m_markup;

    QString marked(const char *field) const { return QLatin1String(field) + m_markup; }

    Anime hostileAnime() const
    {
        Anime anime;
        anime.malId = 1;
        anime.title = marked("title");
        anime.titles = {{marked("language"), marked("other title")}};
        anime.type = marked("type");
        anime.status = marked("status");
        anime.sourceMaterial = marked("source");
        anime.rating = marked("rating");
        anime.score = 8.5;
        anime.season = SeasonOfYear{2025, Season::Fall};
        anime.url = QUrl(QStringLiteral("https://example.org/<img src='file://%1'>").arg(m_picture));
        anime.entities
            = {{QStringLiteral("genre"), 1, marked("genre")}, {QStringLiteral("studio"), 2, marked("studio")}};
        return anime;
    }

    void fill(SampleHouse &house) const
    {
        putSnapshot(*house.store, SnapshotList::top(), QDate(2026, 5, 7), {hostileAnime()});
        house.write([this](WriteTx &tx) {
            tx.run("INSERT INTO streaming_links (work_id, name, url) VALUES (1, $1, 'https://example.org/a')",
                   marked("streaming"));
            tx.run("INSERT INTO relations (work_id, relation, target_kind, target_id, target_name) "
                   "VALUES (1, $1, 'anime', 2, $2)",
                   marked("relation"), marked("target"));
            tx.run("INSERT INTO findings (work_id, source, source_id, rule, severity, text, state, first_seen, "
                   "last_seen) VALUES (1, 'jikan', 1, 'r', 'note', $1, 'open', 0, 0)",
                   marked("finding"));
            Notice notice;
            notice.kind = NoticeKind::Error;
            notice.title = marked("notice");
            notice.text = marked("notice text");
            NoticeTable(tx).add(notice);
        });
        const ClaimedJob job = house.write([&](WriteTx &tx) {
            JobTable(tx).insert(detailsSpec(1), house.kinds);
            return JobTable(tx).claim(jikanQueue, 1, QStringLiteral("w"), 60s).constFirst();
        });
        const JobError error{house.clock.wall(), 1, ErrorKind::BadSchema, marked("error"), marked("context")};
        house.write([&](WriteTx &tx) { need(JobTable(tx).discard(job.fence, error)); });
        house.log.append({0, house.clock.wall(), LogLevel::Error, marked("part"), marked("line")});
        house.hosts.update(marked("host"), [&](HostBoard::Entry &entry) {
            entry.breaker = BreakerState::Open;
            entry.lastError = marked("host error");
            entry.lastErrorAt = house.clock.wall();
        });
    }

    static void checkWidgets(const QWidget &window)
    {
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            QVERIFY2(!widget->toolTip().contains(QStringLiteral("<img")), qPrintable(widget->toolTip()));
        }
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            const bool harmless = label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text());
            QVERIFY2(harmless, qPrintable(label->text()));
        }
    }

    /// Shows the work in the search, with its other title and the tip of the row.
    void findWork(MainWindow &window) const
    {
        window.actions().action(QStringLiteral("works.search"))->trigger();
        auto *search = qobject_cast<WorkSearch *>(QApplication::activePopupWidget());
        QVERIFY(search);
        search->findChild<QLineEdit *>()->setText(QStringLiteral("other"));
        auto *list = search->findChild<QTreeView *>();
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()->index(0, 0).data(OtherTitleRole).toString(), marked("other title"));
        search->grab();
        checkWidgets(*search);
        const QPoint row = list->visualRect(list->model()->index(0, 0)).center();
        QHelpEvent help(QEvent::ToolTip, row, list->viewport()->mapToGlobal(row));
        QApplication::sendEvent(list->viewport(), &help);
        QVERIFY(QToolTip::text().contains(QStringLiteral("&lt;img")));
        QToolTip::hideText();
        search->close();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_picture = m_folder.filePath(QStringLiteral("marker.png"));
        QVERIFY(QImage(4, 4, QImage::Format_RGB32).save(m_picture));
        m_markup = QStringLiteral(" <b>x</b><img src='file://%1'>").arg(m_picture);
    }

    void theWatchSeesWhatALabelLoads()
    {
        const OpenWatch watch(m_picture);
        QLabel careless(m_markup);
        careless.grab();
        QVERIFY2(watch.sawOpen(), "a label that guesses loads the file: the harness must see it");
        QVERIFY(!watch.sawOpen());
        PlainLabel careful(m_markup);
        careful.grab();
        QVERIFY(!watch.sawOpen());
    }

    void everyViewShowsItAsItIs()
    {
        SampleHouse house;
        fill(house);
        const OpenWatch watch(m_picture);
        MainWindow window(house.parts());
        window.resize(1600, 1000);
        window.show();
        auto *library = window.findChild<LibraryPanel *>();
        auto *queue = window.findChild<QueuePanel *>();
        QTRY_COMPARE(library->table()->model()->rowCount(), 1);
        QTRY_COMPARE(library->table()->model()->index(0, 0).data().toString(), marked("title"));
        QTRY_COMPARE(queue->table()->model()->rowCount(), 1);
        library->table()->selectRow(0);
        queue->table()->selectRow(0);
        auto *connections = window.findChild<ConnectionsPanel *>();
        connections->table()->selectRow(1);
        QCOMPARE(connections->table()->model()->index(1, 0).data().toString(), marked("host"));
        const auto labelShows = [&](const QString &text) {
            const auto labels = window.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->text() == text; });
        };
        for (const char *field : {"other title", "studio", "genre", "source", "finding", "error"}) {
            QTRY_VERIFY2(labelShows(marked(field)), field);
        }
        const auto notes = connections->findChildren<QLabel *>();
        QVERIFY(std::any_of(notes.begin(), notes.end(), [this](const QLabel *label) {
            return label->isVisibleTo(label->window()) && label->text().endsWith(marked("host error"));
        }));
        window.actions().action(QStringLiteral("view.snapshots"))->trigger();
        const auto *snapshots = window.findChild<SnapshotsPanel *>();
        QTRY_COMPARE(snapshots->table()->model()->rowCount(), 1);
        QCOMPARE(snapshots->table()->model()->index(0, 0).data().toString(), marked("title"));
        for (const char *view : {"view.overview", "view.library", "library.grid", "view.queue", "view.log",
                                 "view.snapshots", "view.connections"}) {
            window.actions().action(QLatin1String(view))->trigger();
            window.grab();
            checkWidgets(window);
        }
        findWork(window);
        window.actions().action(QStringLiteral("program.palette"))->trigger();
        QApplication::activePopupWidget()->grab();
        QApplication::activePopupWidget()->close();
        queue->table()->selectAll();
        Notice late;
        late.title = marked("late notice");
        house.write([&](WriteTx &tx) { NoticeTable(tx).add(late); });
        QTRY_VERIFY(window.statusBar()->currentMessage().startsWith(QStringLiteral("late notice <b>x</b>")));
        window.grab();
        QVERIFY(!watch.sawOpen());
    }
};

QTEST_MAIN(TestForeignText)
#include "test_foreigntext.moc"
