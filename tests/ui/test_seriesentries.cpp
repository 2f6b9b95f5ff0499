// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/overruling.h"
#include "models/store/worktable.h"
#include "tests/ui/paneldesk.h"
#include "tests/ui/samplewanted.h"
#include "tests/ui/sight.h"
#include "ui/dialogs/recordingsdialog.h"
#include "ui/panels/seriespanel.h"

using namespace kuramori;

/// What a person says of missing volumes where their series is shown, by clicks and keys.
class TestSeriesEntries final : public QObject, private PanelDesk<SeriesPanel>
{
    Q_OBJECT
    QStringList volumes() const { return column(m_panel->volumes(), int(VolumeColumn::Place)); }
    QString stateOf(const char *volume) const
    {
        return column(m_panel->volumes(), int(VolumeColumn::State)).value(volumes().indexOf(QLatin1String(volume)));
    }
    void select(const char *volume)
    {
        m_panel->volumes()->selectRow(int(volumes().indexOf(QLatin1String(volume))));
        m_panel->volumes()->setFocus();
    }
    void press(Qt::Key key) const { QTest::keyClick(m_panel->volumes(), key); }
    qint64 words(const char *kind) const
    {
        return m_house->read([kind](ReadTx &tx) {
            return tx.number("SELECT count(*) FROM overrides WHERE kind = $1 AND ended_at IS NULL",
                             QString::fromLatin1(kind));
        });
    }

private Q_SLOTS:
    void init()
    {
        furnish();
        m_house->addBooks();
        addSampleWanted(*m_house);
        open("view.series");
        const auto names = [this] { return column(m_panel->table(), int(SeriesColumn::Name)); };
        QTRY_VERIFY(names().contains(QStringLiteral("Tidewater")));
        m_panel->table()->selectRow(int(names().indexOf(QStringLiteral("Tidewater"))));
        QTRY_COMPARE(volumes().join(u' '), QStringLiteral("1 2 2.5 3 4 5 6 7 8"));
    }
    void cleanup() { leave(); }

    void wantedByAKeyAndTakenBack()
    {
        select("3");
        QTRY_VERIFY(action("series.want")->isEnabled());
        press(Qt::Key_W);
        QTRY_COMPARE(stateOf("3"), QStringLiteral("Missing, wanted"));
        QTRY_VERIFY(action("series.want")->isChecked());
        press(Qt::Key_W);
        QTRY_COMPARE(stateOf("3"), QStringLiteral("Missing"));
        trigger("edit.undo"); // takes back that it was taken back
        QTRY_COMPARE(stateOf("3"), QStringLiteral("Missing, wanted"));
    }

    void onTopAndPushed()
    {
        select("3");
        QTRY_VERIFY(action("series.top")->isEnabled());
        press(Qt::Key_K);
        QTRY_COMPARE(stateOf("3"), QStringLiteral("Missing, pinned"));
        press(Qt::Key_B);
        QTRY_COMPARE(stateOf("3"), QStringLiteral("Missing, pinned, pushed"));
        QCOMPARE(words("pin_entry"), 1);
        QCOMPARE(words("boost_entry"), 1);
        QCOMPARE(words("want_entry"), 0);
    }

    /// By a digit anywhere in the panel; the menu shows which rating it is.
    void theSeriesIsRated()
    {
        const auto rating = [this] {
            return column(m_panel->table(), int(SeriesColumn::Rating)).value(m_panel->table()->currentIndex().row());
        };
        QTRY_VERIFY(action("series.rate4")->isEnabled());
        QVERIFY(!action("series.rate0")->isEnabled());
        m_panel->table()->setFocus();
        QTest::keyClick(m_panel->table(), Qt::Key_4);
        QTRY_COMPARE(rating(), QStringLiteral("★★★★☆"));
        QTRY_VERIFY(action("series.rate4")->isChecked() && action("series.rate0")->isEnabled());
        QVERIFY(!action("series.rate3")->isChecked());
        press(Qt::Key_2); // with the focus among the volumes
        QTRY_COMPARE(rating(), QStringLiteral("★★☆☆☆"));
        QCOMPARE(words("rate_series"), 1);
        trigger("edit.undo");
        QTRY_COMPARE(rating(), QStringLiteral("★★★★☆"));
        QTest::keyClick(m_panel->table(), Qt::Key_0);
        QTRY_COMPARE(rating(), QString());
        QTRY_VERIFY(!action("series.rate4")->isChecked());
        trigger("edit.undo");
        QTRY_COMPARE(rating(), QStringLiteral("★★★★☆"));
        trigger("edit.redo");
        QTRY_COMPARE(rating(), QString());
    }

    void whatIsToComeCanBeWanted()
    {
        select("8");
        QTRY_VERIFY(action("series.want")->isEnabled());
        press(Qt::Key_W);
        QTRY_VERIFY(stateOf("8").startsWith(QLatin1String("Upcoming, ")));
        QTRY_VERIFY(stateOf("8").endsWith(QLatin1String(", wanted")));
    }

    void itsRecordingsAreShown()
    {
        select("3");
        QTRY_VERIFY(action("series.recordings")->isEnabled());
        press(Qt::Key_R);
        const auto *dialog = m_window->findChild<RecordingsDialog *>();
        QVERIFY(dialog);
        QVERIFY(shows(dialog, QStringLiteral("Spring Tide (Tidewater 3)")));
    }

    /// Of what is here, and of a gap that no list names, nothing of the kind is said; nor with nothing selected.
    void onlyWhatIsMissing()
    {
        select("1");
        QTRY_VERIFY(action("series.pin")->isEnabled());
        for (const char *id : {"series.want", "series.top", "series.push", "series.recordings"}) {
            QVERIFY2(!action(id)->isEnabled(), id);
        }
        select("3");
        QTRY_VERIFY(action("series.want")->isEnabled());
        m_panel->volumes()->clearSelection();
        QTRY_VERIFY(!action("series.want")->isEnabled());
        QVERIFY(action("series.ignore")->isEnabled());
    }

    /// It is no main volume: missed only when somebody wants it, and never ignored.
    void aStoryBetweenIsShownWhenItIsWanted()
    {
        const QString key = m_house->read([](ReadTx &tx) {
            return tx
                .first("SELECT entry_key FROM wanted WHERE title = 'Driftwood'",
                       [](const Row &row) { return row.text(0); })
                .value();
        });
        m_house->write([&](WriteTx &tx) {
            lockWorks(tx);
            const SeriesId series(tx.number("SELECT id FROM series WHERE name = 'Tidewater'"));
            Overruling(tx).say({{OverrideKind::WantEntry, QString::number(series.value()), key}});
        });
        QTRY_COMPARE(volumes().join(u' '), QStringLiteral("1 2 2.5 3 4 5 6 7 7.5 8"));
        QCOMPARE(stateOf("7.5"), QStringLiteral("Missing, wanted"));
        select("7.5");
        QTRY_VERIFY(action("series.want")->isChecked());
        QVERIFY(!action("series.ignore")->isEnabled());
        press(Qt::Key_W);
        QTRY_VERIFY(!volumes().contains(QStringLiteral("7.5")));
    }
};

QTEST_MAIN(TestSeriesEntries)
#include "test_seriesentries.moc"
