// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/wantedscore.h"
#include "models/domain/wantedstate.h"

#include <QTest>

#include <numeric>

using namespace kuramori;
using namespace std::chrono_literals;
using S = WantedState;
using E = WantedEvent;

class TestWantedState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreFrozen();
    void pathToTheLibrary();
    void whatMeansNothing_data();
    void whatMeansNothing();
    void atAnyTime();
    void settles_data();
    void settles();
    void rechecks();
    void scores_data();
    void scores();
    void pointsAddUp();
};

void TestWantedState::namesAreFrozen()
{
    QStringList names;
    for (const S state : wantedStates) {
        names.append(wantedStateName(state));
        QCOMPARE(wantedStateFrom(names.constLast()), std::optional(state));
    }
    QCOMPARE(names.join(u' '),
             QStringLiteral("detected confirmed wanted searching candidate grabbed owned ignored unavailable"));
    QVERIFY(!wantedStateFrom(QStringLiteral("gone")));
}

void TestWantedState::pathToTheLibrary()
{
    S state = S::Detected;
    for (const auto &[event, after] :
         {std::pair(E::Confirm, S::Confirmed), std::pair(E::Want, S::Wanted), std::pair(E::Search, S::Searching),
          std::pair(E::FindNothing, S::Unavailable), std::pair(E::Recheck, S::Searching),
          std::pair(E::Find, S::Candidate), std::pair(E::Grab, S::Grabbed), std::pair(E::GrabFail, S::Wanted),
          std::pair(E::Search, S::Searching), std::pair(E::Find, S::Candidate), std::pair(E::Grab, S::Grabbed),
          std::pair(E::Arrive, S::Owned), std::pair(E::Leave, S::Detected), std::pair(E::Ignore, S::Ignored),
          std::pair(E::Heed, S::Detected)}) {
        const std::optional<S> next = stateAfter(state, event);
        QVERIFY(next);
        state = *next;
        QCOMPARE(state, after);
    }
}

void TestWantedState::whatMeansNothing_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("event");
    const auto row = [](const char *name, S state, E event) { QTest::newRow(name) << int(state) << int(event); };
    row("nobody searches what nobody wants", S::Confirmed, E::Search);
    row("nothing is grabbed that was not found", S::Wanted, E::Grab);
    row("what is here is not wanted", S::Owned, E::Want);
    row("what is here is not ignored", S::Owned, E::Ignore);
    row("what is ignored is not confirmed", S::Ignored, E::Confirm);
    row("what is on its way stays wanted", S::Grabbed, E::Unwant);
    row("nothing leaves that was not here", S::Wanted, E::Leave);
    row("here twice", S::Owned, E::Arrive);
    row("ignored twice", S::Ignored, E::Ignore);
}

void TestWantedState::whatMeansNothing()
{
    QFETCH(int, state);
    QFETCH(int, event);
    QVERIFY(!stateAfter(S(state), E(event)));
}

void TestWantedState::atAnyTime()
{
    for (const S state : wantedStates) {
        QCOMPARE(stateAfter(state, E::Arrive).value_or(S::Owned), S::Owned);
        QCOMPARE(stateAfter(state, E::Ignore).has_value(), state != S::Owned && state != S::Ignored);
    }
}

void TestWantedState::settles_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("facts"); // o: owned, i: ignored, w: wanted, s: sure
    QTest::addColumn<QString>("expected");
    QTest::newRow("new and unsure") << "detected"
                                    << ""
                                    << "detected";
    QTest::newRow("sure") << "detected"
                          << "s"
                          << "confirmed";
    QTest::newRow("sure no more") << "confirmed"
                                  << ""
                                  << "detected";
    QTest::newRow("wanted, sure or not") << "detected"
                                         << "w"
                                         << "wanted";
    QTest::newRow("wanted no more, and sure") << "wanted"
                                              << "s"
                                              << "confirmed";
    QTest::newRow("a search goes on while it is wanted") << "searching"
                                                         << "ws"
                                                         << "searching";
    QTest::newRow("unavailable stays so") << "unavailable"
                                          << "w"
                                          << "unavailable";
    QTest::newRow("unavailable and wanted no more") << "unavailable"
                                                    << "s"
                                                    << "confirmed";
    QTest::newRow("it came") << "grabbed"
                             << "ow"
                             << "owned";
    QTest::newRow("it went, and is wanted still") << "owned"
                                                  << "ws"
                                                  << "wanted";
    QTest::newRow("ignored") << "wanted"
                             << "iw"
                             << "ignored";
    QTest::newRow("owned beats ignored") << "ignored"
                                         << "io"
                                         << "owned";
    QTest::newRow("heeded again") << "ignored"
                                  << "s"
                                  << "confirmed";
}

void TestWantedState::settles()
{
    QFETCH(QString, from);
    QFETCH(QString, facts);
    const WantedFacts known{facts.contains(u'o'), facts.contains(u'i'), facts.contains(u'w'), facts.contains(u's')};
    const S state = settled(*wantedStateFrom(from), known);
    QTEST(wantedStateName(state), "expected");
    QCOMPARE(settled(state, known), state);
}

void TestWantedState::rechecks()
{
    QList<int> days;
    for (int miss = 0; miss <= 7; ++miss) {
        days.append(int(recheckAfter(miss).count()));
    }
    QCOMPARE(days, (QList{1, 1, 3, 7, 14, 30, 30, 30}));
}

void TestWantedState::scores_data()
{
    QTest::addColumn<double>("completion");
    QTest::addColumn<int>("ahead");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("boosted");
    QTest::addColumn<double>("expected");
    const auto row = [](const char *name, double completion, int ahead, int days, bool boosted, double expected) {
        QTest::newRow(name) << completion << ahead << days << boosted << expected;
    };
    row("nothing known", -1, -1, -1, false, 0);
    row("the last one of a series", 1, -1, -1, false, 35);
    row("half of it", 0.5, -1, -1, false, 17.5);
    row("next to listen to", -1, 1, -1, false, 20);
    row("the fourth from here", -1, 4, -1, false, 5);
    row("listened past it", -1, 0, -1, false, 0);
    row("a year of waiting", -1, -1, 365, false, 10);
    row("ten years are no more", -1, -1, 3650, false, 10);
    row("since today", -1, -1, 0, false, 0);
    row("a person's push", -1, -1, -1, true, 10);
    row("all together", 1, 1, 365, true, 75);
    row("more than whole is whole", 7, -1, -1, false, 35);
}

void TestWantedState::scores()
{
    QFETCH(double, completion);
    QFETCH(int, ahead);
    QFETCH(int, days);
    ScoreFacts facts;
    facts.completion = completion < 0 ? std::optional<double>() : completion;
    facts.volumesAhead = ahead < 0 ? std::optional<int>() : ahead;
    facts.waiting = days < 0 ? std::optional<std::chrono::days>() : std::chrono::days(days);
    QFETCH(bool, boosted);
    facts.isBoosted = boosted;
    const QList<ScorePart> parts = scoreParts(facts);
    QTEST(totalOf(parts), "expected");
    QCOMPARE(parts.at(int(ScoreTerm::Completion)).points.has_value(), completion >= 0);
    QVERIFY(!parts.at(int(ScoreTerm::Affinity)).points); // not known, and not nought
    QVERIFY(parts.at(int(ScoreTerm::Boost)).points);
}

void TestWantedState::pointsAddUp()
{
    const int sum = std::accumulate(scoreTerms.begin(), scoreTerms.end(), 0,
                                    [](int points, ScoreTerm term) { return points + mostPoints(term); });
    QCOMPARE(sum, 100);
    ScoreFacts facts{1.0, 1, 1.0, 1.0, std::chrono::days(365), true};
    QCOMPARE(totalOf(scoreParts(facts)), 100.0);
    for (const ScoreTerm term : scoreTerms) {
        QCOMPARE(scoreTermFrom(scoreTermName(term)), std::optional(term));
    }
}

QTEST_GUILESS_MAIN(TestWantedState)
#include "test_wantedstate.moc"
