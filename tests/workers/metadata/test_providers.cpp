// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/metadata/simulatedproviders.h"
#include "tests/workers/metadata/toldrecord.h"

#include <QTest>

namespace kuramori
{
namespace
{
const QString tale = QStringLiteral("B0SIM00001"); // sold everywhere; B0SIM00010 in Germany alone
} // namespace

/// The adapters over real sockets against services that keep their promises, or what they call so.
class TestProviders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_services.start()); }
    void init();

    void eachAnswers();
    void audnexus();
    void audnexusRegions();
    void asinsAreFoundByTitle();
    void openLibrary();
    void openLibraryMoves();
    void openLibraryEditions();
    void iTunes();
    void hardcover();
    void hardcoverSeries();
    void hardcoverMerges();
    void aniList();
    void aniListSeasons();
    void whatIsNoNumberIsNotSent();

private:
    const Providers &providers() const { return m_rig->providers; }
    void order(const QByteArray &faults) const { QVERIFY(!m_services.control("/_faults", faults).isNull()); }

    SimulatedProviders m_services;
    std::unique_ptr<ProviderRig> m_rig;
};

void TestProviders::init()
{
    m_services.control("/_reset");
    m_rig = std::make_unique<ProviderRig>(m_services, m_services.key(), false);
}

void TestProviders::eachAnswers()
{
    for (const auto &[service, ask] : questionToEach()) {
        const ProviderWord first = ask(providers(), {});
        QVERIFY2(first.state == AnswerState::Found, service + ' ' + said(first));
        const int requests = m_services.requests();
        const ProviderWord again = ask(providers(), {});
        QVERIFY2(again.state == AnswerState::Found && again.saidAt == first.saidAt, service);
        QCOMPARE(m_services.requests(), requests); // kept
    }
}

void TestProviders::audnexus()
{
    const auto book = providers().audnexus.book(tale.toLower(), AudibleRegion::Us, {});
    QCOMPARE(told(book.value),
             QStringLiteral("B0SIM00001: Tale 1 of the Tidewater | by Boris Lind | read by Omar Pike | Tidewater #1 | "
                            "18420 s | 1991 | B0SIM00001 | 9780000000019 | english | unabridged | audio | Simulated "
                            "Audio | out 1991-03-04 | in us"));
    const auto chapters = providers().audnexus.chapters(tale, AudibleRegion::Us, {});
    QVERIFY2(chapters.isFound(), said(chapters));
    QCOMPARE(chapters.value.chapters.size(), 4);
    const auto authors = providers().audnexus.authors(QStringLiteral("Ada Quill"), AudibleRegion::Us, {});
    QCOMPARE(authors.value.size(), 1);
    const auto author = providers().audnexus.author(authors.value.constFirst().asin, AudibleRegion::Us, {});
    QCOMPARE(author.value.name, QStringLiteral("Ada Quill"));
    QCOMPARE(providers().audnexus.authors(QStringLiteral("Nobody"), AudibleRegion::Us, {}).state,
             AnswerState::NotFound);
}

void TestProviders::audnexusRegions()
{
    const QString german = QStringLiteral("B0SIM00010");
    const auto abroad = providers().audnexus.book(german, AudibleRegion::Us, {});
    QCOMPARE(abroad.state, AnswerState::NotFound);
    QCOMPARE(abroad.detail, QString(Audnexus::elsewhere));
    const int requests = m_services.requests();
    QCOMPARE(providers().audnexus.book(german, AudibleRegion::Us, {}).detail, QString(Audnexus::elsewhere));
    QCOMPARE(m_services.requests(), requests); // remembered
    QVERIFY(providers().audnexus.book(german, AudibleRegion::De, {}).isFound());
    const auto nowhere = providers().audnexus.book(QStringLiteral("B0SIM99999"), AudibleRegion::Us, {});
    QCOMPARE(nowhere.state, AnswerState::NotFound);
    QCOMPARE(nowhere.detail, QStringLiteral("NOT_FOUND"));
    QCOMPARE(providers().audnexus.book(QStringLiteral("B0SIMPODCA"), AudibleRegion::Us, {}).state,
             AnswerState::NotFound);
    order(
        R"([{"kind":"body","path":"/audnexus/books/B0SIM00003","body":"{\"asin\":\"B0SIM00004\",\"title\":\"X\"}"}])");
    const auto other = providers().audnexus.book(QStringLiteral("B0SIM00003"), AudibleRegion::Us, {});
    QCOMPARE(other.failure, ErrorKind::BadSchema);
}

void TestProviders::asinsAreFoundByTitle()
{
    const auto asins
        = providers().audible.asins(QStringLiteral("Tale 21"), QStringLiteral("Ada Quill"), AudibleRegion::Uk, {});
    QVERIFY2(asins.isFound(), said(asins));
    QCOMPARE(asins.value, QStringList{QStringLiteral("B0SIM00021")});
    QVERIFY(providers().audnexus.book(asins.value.constFirst(), AudibleRegion::Uk, {}).isFound());
    const auto many = providers().audible.asins(QStringLiteral("Tale"), {}, AudibleRegion::Us, {});
    QCOMPARE(many.value.size(), 10);
    const auto none = providers().audible.asins(QStringLiteral("No such & book"), {}, AudibleRegion::Us, {});
    QCOMPARE(none.state, AnswerState::NotFound);
}

void TestProviders::openLibrary()
{
    const auto hits = providers().openLibrary.search(QStringLiteral("Tale 21"), QStringLiteral("Ada Quill"), {});
    QVERIFY2(hits.isFound(), said(hits));
    QCOMPARE(told(hits.value.constFirst()),
             QStringLiteral("OL21W of OL21W: Tale 21 of the Tidewater | by Ada Quill | Tidewater #5 | 2011 | eng"));
    const auto edition = providers().openLibrary.edition(QStringLiteral("978-0-00-000021-7"), {});
    QVERIFY2(edition.isFound(), said(edition)); // by a redirect
    QCOMPARE(edition.value.record.id, QStringLiteral("OL21M"));
    QCOMPARE(edition.value.record.released.toString(), QStringLiteral("2011-03-04"));
    const auto author = providers().openLibrary.author(edition.value.authorKeys.constFirst(), {});
    QCOMPARE(author.value.name, QStringLiteral("Ada Quill"));
    const auto missing = providers().openLibrary.edition(QStringLiteral("9780441013593"), {});
    QVERIFY2(missing.state == AnswerState::NotFound, said(missing)); // by a page for people
}

void TestProviders::openLibraryMoves()
{
    const auto moved = providers().openLibrary.work(QStringLiteral("OL900W"), {});
    QVERIFY2(moved.isFound(), said(moved));
    QCOMPARE(moved.value.record.id, QStringLiteral("OL1W"));
    QCOMPARE(moved.value.record.description, QStringLiteral("Of a road."));
    QCOMPARE(providers().openLibrary.work(QStringLiteral("OL901W"), {}).state, AnswerState::NotFound);
    QCOMPARE(providers().openLibrary.work(QStringLiteral("OL902W"), {}).failure, ErrorKind::BadSchema); // a circle
    QCOMPARE(m_services.asked(QStringLiteral("/openlibrary/works/OL902W.json")), 1); // the second time it was kept
}

void TestProviders::openLibraryEditions()
{
    const auto all = providers().openLibrary.editions(QStringLiteral("OL1W"), {});
    QVERIFY2(all.isFound(), said(all));
    QCOMPARE(all.value.size(), 228); // of 230 two were hidden by rows that came twice
    QCOMPARE(m_services.requests(), 3);
    order(lastingFault("openlibrary", "lying"));
    const auto first = providers().openLibrary.editions(QStringLiteral("OL1W"), {{}, true});
    QCOMPARE(first.value.size(), 100); // the same page for ever
    QCOMPARE(m_services.requests(), 5);
    m_services.control("/_reset");
    order(R"({"kind":"status","status":500,"path":"/openlibrary","skip":1})");
    const auto cut = providers().openLibrary.editions(QStringLiteral("OL1W"), {{}, true});
    QCOMPARE(cut.state, AnswerState::Failed);
    QVERIFY(cut.value.isEmpty());
}

void TestProviders::iTunes()
{
    const auto hits = providers().iTunes.search(QStringLiteral("Tale 21 Ada Quill"), QStringLiteral("DE"), {});
    QVERIFY2(hits.isFound(), said(hits));
    QCOMPARE(
        told(hits.value.constFirst()),
        QStringLiteral("500021: Tale 21 of the Tidewater (Unabridged) | by Ada Quill | 2011 | unabridged | audio | "
                       "Simulated Audio | out 2011-03-04 | in de"));
    QCOMPARE(providers().iTunes.search(QStringLiteral("nothing"), QStringLiteral("us"), {}).state,
             AnswerState::NotFound);
    QCOMPARE(providers().iTunes.book(777, QStringLiteral("us"), {}).state, AnswerState::NotFound); // an author's
}

void TestProviders::hardcover()
{
    const auto hits = providers().hardcover.search(QStringLiteral("Tale 21 Ada Quill"), {});
    QVERIFY2(hits.isFound(), said(hits));
    QCOMPARE(told(hits.value.constFirst()),
             QStringLiteral("book/1021 of 1021: Tale 21 of the Tidewater | by Ada Quill | Tidewater | 2011 | "
                            "out 2011"));
    order(lastingFault("hardcover", "string"));
    const auto text = providers().hardcover.search(QStringLiteral("Tale 21 Ada Quill"), {{}, true});
    QCOMPARE(told(text.value.constFirst()), told(hits.value.constFirst()));
    const auto recordings = providers().hardcover.recordings(1021, {});
    const QString edition = QStringLiteral(
        "edition/77021 of 1021: Tale 21 of the Tidewater | by Ada Quill | read by Omar Pike | Tidewater "
        "#5 | 26820 s | 2011 | B0SIM00021 | 9780000000217 | en | unabridged | audio | Simulated Audio "
        "| out 2011-03-04");
    QVERIFY2(recordings.isFound(), said(recordings));
    QCOMPARE(told(recordings.value.constFirst()), edition);
    QCOMPARE(told(providers().hardcover.editionsByAsin(QStringLiteral("b0sim00021"), {}).value.constFirst()), edition);
    QCOMPARE(told(providers().hardcover.editionsByIsbn(QStringLiteral("9780000000217"), {}).value.constFirst()),
             edition);
    QCOMPARE(providers().hardcover.editionsByAsin(QStringLiteral("B0SIM99999"), {}).state, AnswerState::NotFound);
    QCOMPARE(providers().hardcover.search(QStringLiteral("nothing"), {}).state, AnswerState::NotFound);
}

void TestProviders::hardcoverSeries()
{
    const auto found = providers().hardcover.searchSeries(QStringLiteral("long road"), {});
    QVERIFY2(found.isFound(), said(found));
    const qint64 id = found.value.constFirst().id.toLongLong();
    const auto series = providers().hardcover.series(id, {});
    QVERIFY2(series.isFound(), said(series));
    QStringList places;
    for (const SeriesRecordEntry &entry : series.value.entries) {
        places.append(entry.position ? entry.position->label
                              + (entry.isCompilation.value_or(false) ? QStringLiteral("c") : QString())
                                     : QStringLiteral("-"));
    }
    QCOMPARE(places.join(u' '), QStringLiteral("1 1-3c 2 2.5 3 4 5 6 -"));
    QCOMPARE(series.value.primaryBooks, std::optional(6));
    QVERIFY(series.value.isWhole);
    QVERIFY(!series.value.entries.constFirst().book.facts.identifiers.asin.isEmpty());
    order(R"({"kind":"errors","path":"/hardcover","message":"field 'compilation' not found in type: 'x'"})");
    const auto plain = providers().hardcover.series(id, {{}, true});
    QVERIFY2(plain.isFound(), said(plain));
    QVERIFY(plain.value.entries.size() >= 8);
    QCOMPARE(providers().hardcover.series(99, {}).state, AnswerState::NotFound);
}

void TestProviders::hardcoverMerges()
{
    const auto book = providers().hardcover.book(9001, {});
    QVERIFY2(book.isFound(), said(book));
    QCOMPARE(book.value.workId, QStringLiteral("1001"));
    QCOMPARE(m_services.requests(), 3);
    const auto circle = providers().hardcover.book(9010, {});
    QCOMPARE(circle.failure, ErrorKind::BadSchema);
    QCOMPARE(m_services.requests(), 5);
    QCOMPARE(providers().hardcover.book(5, {}).state, AnswerState::NotFound);
}

void TestProviders::aniList()
{
    const auto work = providers().aniList.byMalId(20'007, {});
    QVERIFY2(work.isFound(), said(work));
    QCOMPARE(work.value.id, 100'007);
    QCOMPARE(work.value.relations.constFirst().relation, QStringLiteral("SEQUEL"));
    QCOMPARE(work.value.english, QStringLiteral("Story 7"));
    QCOMPARE(work.value.synonyms, QStringList{QStringLiteral("Mono 7")});
    QCOMPARE(providers().aniList.byMalId(1, {}).state, AnswerState::NotFound);
    const auto several = providers().aniList.byMalIds({20'001, 20'002, 1}, {});
    QCOMPARE(several.value.size(), 2);
    const auto hits = providers().aniList.search(QStringLiteral("Monogatari 300"), {});
    QCOMPARE(hits.value.size(), 1);
    QVERIFY(!hits.value.constFirst().malId);
    QCOMPARE(providers().aniList.search(QStringLiteral("nothing"), {}).state, AnswerState::NotFound);
    order(R"({"kind":"errors","path":"/anilist","message":"Internal Server Error","more":{"status":500}})");
    QCOMPARE(providers().aniList.byId(100'009, {}).failure, ErrorKind::ServerError);
    QVERIFY(providers().aniList.byId(100'009, {}).isFound()); // it was not kept
}

void TestProviders::aniListSeasons()
{
    const SeasonOfYear fall{2016, Season::Fall};
    const auto all = providers().aniList.season(fall, {});
    QVERIFY2(all.isFound(), said(all));
    QCOMPARE(all.value.size(), 15);
    order(lastingFault("anilist", "lying"));
    const int before = m_services.requests();
    QCOMPARE(providers().aniList.season(fall, {{}, true}).value.size(), 15);
    QCOMPARE(m_services.requests(), before + 2); // the first page again, and that ends it
    QCOMPARE(providers().aniList.season({1990, Season::Fall}, {}).state, AnswerState::NotFound);
}

void TestProviders::whatIsNoNumberIsNotSent()
{
    const QList<ErrorKind> kinds{providers().audnexus.book(QStringLiteral("../health"), AudibleRegion::Us, {}).failure,
                                 providers().audnexus.chapters(QStringLiteral("B0"), AudibleRegion::Us, {}).failure,
                                 providers().audnexus.author({}, AudibleRegion::Us, {}).failure,
                                 providers().openLibrary.work(QStringLiteral("OL1W/../../x"), {}).failure,
                                 providers().openLibrary.work(QStringLiteral("OL1M"), {}).failure,
                                 providers().openLibrary.author(QStringLiteral("OL1W"), {}).failure,
                                 providers().openLibrary.editions(QStringLiteral("OL1A"), {}).failure,
                                 providers().openLibrary.edition(QStringLiteral("9780000000000"), {}).failure,
                                 providers().iTunes.search(QStringLiteral("x"), QStringLiteral("usa"), {}).failure,
                                 providers().iTunes.book(1, {}, {}).failure,
                                 providers().hardcover.editionsByAsin(QStringLiteral("x"), {}).failure,
                                 providers().hardcover.editionsByIsbn(QStringLiteral("x"), {}).failure};
    QCOMPARE(kinds, QList<ErrorKind>(12, ErrorKind::Usage));
    QCOMPARE(m_services.requests(), 0);
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestProviders)
#include "test_providers.moc"
