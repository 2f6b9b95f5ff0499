// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/nameindex.h"
#include "tests/models/search/namelines.h"

#include <QTest>

using namespace kuramori;

Q_DECLARE_METATYPE(NameMatch)

class TestNameIndex final : public QObject
{
    Q_OBJECT
private:
    static QString idsOf(const QList<NameHit> &hits)
    {
        QStringList ids;
        for (const NameHit &hit : hits) {
            ids.append(QString::number(hit.subject.value()));
        }
        return ids.join(u' ');
    }

private Q_SLOTS:
    void matches_data();
    void matches();
    void ranks_data();
    void ranks();
    void findsNot_data();
    void findsNot();

    void showsTheNameThatMatched()
    {
        NameIndex index;
        index.put(subjectsOf(
            QStringLiteral("The Way of Kings|=El camino de los reyes|~Stormlight Archive|@Brandon Sanderson")));
        const auto first = [&](const char *query) { return index.find(QString::fromUtf8(query), 1).value(0); };
        QCOMPARE(first("camino").name, QStringLiteral("El camino de los reyes"));
        QCOMPARE(first("camino").kind, NameKind::AlternativeTitle);
        QCOMPARE(first("BRANDON").name, QStringLiteral("Brandon Sanderson"));
        QCOMPARE(first("way kings sanderson").name, QStringLiteral("The Way of Kings")); // most of the words are there
        QCOMPARE(first("stormlight sanderson").kind, NameKind::Series); // as many: the heavier kind
    }

    void filters()
    {
        NameIndex index;
        index.put(subjectsOf(QStringLiteral("King|@Anna\nMisery|@Stephen King\nLear|%King|~King")));
        NameFilter filter;
        QCOMPARE(idsOf(index.find(u"king", 10, filter)), QStringLiteral("1 3 2"));
        filter.kinds = {NameKind::Author};
        QCOMPARE(idsOf(index.find(u"king", 10, filter)), QStringLiteral("2"));
        QCOMPARE(idsOf(index.find(u"misery king", 10, filter)), QString()); // titles are not looked at
        filter.kinds = {NameKind::Narrator, NameKind::Series};
        QCOMPARE(index.find(u"king", 10, filter).value(0).kind, NameKind::Series);
        filter.kinds = {};
        filter.accepts = [](SubjectId subject) { return subject.value() != 1; };
        QCOMPARE(idsOf(index.find(u"king", 10, filter)), QStringLiteral("3 2"));
        QCOMPARE(idsOf(index.find(u"king", 1, filter)), QStringLiteral("3")); // what is refused takes no place
        QCOMPARE(idsOf(index.find(u"kign", 10, filter)), QStringLiteral("3 2"));
        QCOMPARE(idsOf(index.find(u"king", 0)), QString());
        QCOMPARE(idsOf(index.find(u"king", -1)), QString());
    }

    void standing()
    {
        const auto named = [](qint64 id, const char *title, quint8 standing) {
            return SubjectNames{SubjectId(id), {{NameKind::Title, QString::fromLatin1(title)}}, standing};
        };
        NameIndex index;
        index.put({named(1, "Dune Two", 15),
                   named(2, "Dune Three", 0),
                   named(3, "Dune", 15),
                   named(4, "Dune", 1),
                   {SubjectId(5), {{NameKind::Narrator, QStringLiteral("Dune")}}, 0}});
        QCOMPARE(idsOf(index.find(u"dune", 9)), QStringLiteral("4 3 5 2 1")); // behind match and kind, before length
        QCOMPARE(idsOf(index.find(u"dune", 2)), QStringLiteral("4 3"));
        QCOMPARE(int(index.find(u"dune", 9).at(3).standing), 0);
        index.put({named(6, "Other", 0)}); // parts become one: each keeps its standing
        index.put({named(3, "Dune", 0)});
        QCOMPARE(idsOf(index.find(u"dune", 9)), QStringLiteral("3 4 5 2 1"));
    }

    void enoughEndsTheForgiving()
    {
        NameIndex index;
        index.put(subjectsOf(QStringLiteral("Mistborn\nMistborn Two\nMistbron")));
        NameFilter filter;
        QCOMPARE(idsOf(index.find(u"mistborn", 9, filter)), QStringLiteral("1 2 3"));
        filter.enough = 3;
        QCOMPARE(idsOf(index.find(u"mistborn", 9, filter)), QStringLiteral("1 2 3"));
        filter.enough = 2;
        QCOMPARE(idsOf(index.find(u"mistborn", 9, filter)), QStringLiteral("1 2"));
        QCOMPARE(idsOf(index.find(u"mistbonr", 9, filter)), QStringLiteral("1 2"));
        filter.enough = 1;
        QCOMPARE(idsOf(index.find(u"mitsborn", 9, filter)), QStringLiteral("1 2"));
        std::stop_source end;
        end.request_stop();
        filter.stop = end.get_token();
        QCOMPARE(idsOf(index.find(u"mitsborn", 9, filter)), QString());
    }

    void replacesAndRemoves()
    {
        NameIndex index;
        index.put(subjectsOf(QStringLiteral("Dune\nDune Messiah\nHyperion")));
        QCOMPARE(index.subjects(), 3);
        index.put({{SubjectId(1), {{NameKind::Title, QStringLiteral("Der Wüstenplanet")}}}});
        QCOMPARE(index.subjects(), 3);
        QCOMPARE(idsOf(index.find(u"dune", 10)), QStringLiteral("2"));
        QCOMPARE(idsOf(index.find(u"wustenplanet", 10)), QStringLiteral("1"));
        index.remove({SubjectId(2), SubjectId(77)});
        QCOMPARE(index.subjects(), 2);
        QCOMPARE(idsOf(index.find(u"dune", 10)), QString());
        QCOMPARE(idsOf(index.find(u"messaih", 10)), QString());
        index.put({{SubjectId(3), {}}}); // a subject without names cannot be found
        QCOMPARE(idsOf(index.find(u"hyperion", 10)), QString());
        index.put({{SubjectId(4), {{NameKind::Title, QStringLiteral("Old")}}},
                   {SubjectId(4), {{NameKind::Title, QStringLiteral("New")}}}});
        QCOMPARE(idsOf(index.find(u"old", 10)), QString());
        QCOMPARE(idsOf(index.find(u"new", 10)), QStringLiteral("4"));
        index.remove({SubjectId(1), SubjectId(3), SubjectId(4)});
        QCOMPARE(index.subjects(), 0);
        index.put({});
        QCOMPARE(index.names(), 0); // what is removed does not stay in memory
        QCOMPARE(idsOf(index.find(u"new", 10)), QString());
    }

    void partsAnswerAsOne()
    {
        const QList<SubjectNames> subjects
            = subjectsOf(QStringLiteral("Dune|@Frank Herbert\nDune Messiah|@Frank Herbert\nHyperion|@Dan "
                                        "Simmons\nDunes|@Anna Dune\nDuna\nA Dune Too"));
        NameIndex whole;
        whole.put(subjects);
        NameIndex grown;
        for (const SubjectNames &subject : subjects) {
            grown.put({{subject.subject, {{NameKind::Title, QStringLiteral("dune")}}}}); // is replaced below
        }
        for (const SubjectNames &subject : subjects) {
            grown.put({subject});
        }
        QCOMPARE(grown.subjects(), whole.subjects());
        for (const QString &query : {QStringLiteral("dune"), QStringLiteral("d"), QStringLiteral("dnue"),
                                     QStringLiteral("herbert dune"), QStringLiteral("frank hebert")}) {
            QVERIFY(!whole.find(query, 10).isEmpty());
            QCOMPARE(idsOf(grown.find(query, 10)), idsOf(whole.find(query, 10)));
            QCOMPARE(idsOf(grown.find(query, 2)), idsOf(whole.find(query, 2)));
        }
    }
};

void TestNameIndex::matches_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("query");
    QTest::addColumn<NameMatch>("match");
    QTest::addColumn<int>("mistakes");
    const auto row = [](const char *subject, const char *query, NameMatch match, int mistakes = 0) {
        QTest::addRow("%s / %s", subject, query)
            << QString::fromUtf8(subject) << QString::fromUtf8(query) << match << mistakes;
    };
    using enum NameMatch;
    row("Cowboy Bebop", "cowboy bebop", Exact);
    row("Cowboy Bebop", "  COWBOY:  bebop! ", Exact);
    row("The Hobbit", "hobbit", Exact);
    row("Hobbit", "the hobbit", Exact);
    row("Cowboy Bebop", "cowboy b", Prefix);
    row("Cowboy Bebop", "c", Prefix);
    row("Cowboy Bebop", "beb", WordPrefix);
    row("Cowboy Bebop", "b", WordPrefix);
    row("Tales of Cowboy Bebop", "cowboy beb", WordPrefix);
    row("Cowboy Bebop", "bebop cowboy", Words);
    row("Cowboy Bebop", "beb cow", Words);
    row("Mistborn|@Brandon Sanderson", "sanderson mistborn", WordsAcross);
    row("Mistborn|~Era One|%Michael Kramer", "kramer mist one", WordsAcross);
    row("Cowboy Bebop", "boy", Inside);
    row("Cowboy Bebop", "boy be", Inside);
    row("Tales of Cowboy Bebop", "ebop", Inside);
    row("Преступление", "ступление", Inside);
    row("Cowboy Bebop", "cowbyo bebop", Exact, 1); // with mistakes
    row("Cowboy Bebop", "cowboybebop", Exact, 1);
    row("Cowboy Bebop", "cowboyb ebop", Exact, 1);
    row("Cowboy Bebop", "bowboy bebop", Exact, 1);
    row("Cowboy Bebop", "owboy bebop", Inside);
    row("Cowboy Bebop", "cowboy ebopp", Exact, 2);
    row("Cowboy Bebop", "cowbyo be", Prefix, 1);
    row("Cowboy Bebop", "bebpo", WordPrefix, 1);
    row("Cowboy Bebop", "bebop cwoboy", Words, 1);
    row("Mistborn|@Brandon Sanderson", "sandersen mistborn", WordsAcross, 1);
    row("Mistborn|@Brandon Sanderson", "sandersen mistbron", WordsAcross, 2);
    row("The Sandman", "teh sandman", Exact, 1);
    row("The Sandman", "thesandman", Exact, 1);
    row("The Sandman", "th esandman", Exact, 1);
    row("A Sandman", "asandman", Exact, 1);
    row("The Sandman", "teh sadnman", Exact, 2);
    row("J.R.R. Tolkien", "jrr tolkien", Exact, 2);
    // scripts
    row("鋼の錬金術師", "鋼の錬金術師", Exact);
    row("鋼の錬金術師", "鋼", Prefix);
    row("鋼の錬金術師", "錬金", WordPrefix);
    row("鋼の錬金術師", "師", WordPrefix);
    row("鋼の錬金術師", "術師 鋼", Words);
    row("鋼の錬金術師", "鋼の錬近術師", Exact, 1);
    row("鋼の錬金術師", "鋼錬金術師", Exact, 1);
    row("鋼の錬金術師", "錬術金師", WordPrefix, 1);
    row("ひぐらしのなく頃に", "ヒグラシ", Prefix);
    row("ｶﾞﾝﾀﾞﾑ Seed", "ガンダム seed", Exact);
    row("진격의 거인", "거인", WordPrefix);
    row("Преступление и наказание|@Фёдор Достоевский", "федор", Prefix);
    row("Преступление и наказание|@Фёдор Достоевский", "Преступлние и наказание", Exact, 1);
    row("Преступление и наказание|@Фёдор Достоевский", "достоевский наказание", WordsAcross);
    row("Die unendliche Geschichte: Grüße", "grusse", WordPrefix);
    row("Les Misérables", "miserables", WordPrefix);
    row("Les Misérables", "les miserabels", Exact, 1);
    row("L'Étranger", "letranger", Exact);
    row("!!!", "!!!", Exact);
    row("𠮷野家の謎", "𠮷野", Prefix);
}

void TestNameIndex::matches()
{
    QFETCH(QString, subject);
    QFETCH(QString, query);
    NameIndex index;
    index.put(subjectsOf(subject));
    const QList<NameHit> hits = index.find(query, 5);
    QCOMPARE(hits.size(), 1);
    QTEST(hits.constFirst().mistakes, "mistakes");
    QTEST(hits.constFirst().match, "match");
}

void TestNameIndex::ranks_data()
{
    QTest::addColumn<QString>("subjects");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("order");
    const auto row = [](const char *name, const char *subjects, const char *query, const char *order) {
        QTest::newRow(name) << QString::fromUtf8(subjects) << QString::fromUtf8(query) << QString::fromLatin1(order);
    };
    row("by match", "B|@Star King\nKing B Star\nRed Star King\nStar Kings\nStar King\nStra King\nKing|@Star",
        "star king", "5 1 4 3 2 7 6");
    row("by kind", "B|%King\nC|@King\nD|~King\nE|=King\nKing", "king", "5 4 3 2 1");
    row("match before kind", "Kings\nB|%King", "king", "2 1");
    row("mistakes before match", "Dunes of Mars Red Sand\nDnue", "dune", "1 2");
    row("match before kind with mistakes", "Dnue Two\nB|%Dnue", "dune", "2 1");
    row("shorter first", "Dune Messiah\nDune Two\nDune 2", "dune", "3 2 1");
    row("then by number", "Dune\nDune\nDune", "dune", "1 2 3");
    row("fewer mistakes", "Foundatiom Ome\nFoundation Ome\nFoundation One", "foundation one", "3 2 1");
    row("inside before mistakes", "Duma\nSanduma Two", "uma", "1 2");
    row("inside last of the right ones", "Sandune\nDunes\nDnue", "dune", "2 1 3");
    row("best name of a subject", "Dune Two|=Dune\nDune A", "dune", "1 2");
}

void TestNameIndex::ranks()
{
    QFETCH(QString, subjects);
    QFETCH(QString, query);
    NameIndex index;
    index.put(subjectsOf(subjects));
    const QList<NameHit> hits = index.find(query, 20);
    QTEST(idsOf(hits), "order");
    for (int limit = 1; limit < hits.size(); ++limit) {
        QCOMPARE(idsOf(index.find(query, limit)), idsOf(hits.first(limit)));
    }
}

void TestNameIndex::findsNot_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("query");
    const auto row = [](const char *subject, const char *query) {
        QTest::addRow("%s / %s", subject, query) << QString::fromUtf8(subject) << QString::fromUtf8(query);
    };
    row("Cowboy Bebop", "");
    row("Cowboy Bebop", " ?");
    row("Cowboy Bebop", "akira");
    row("Cowboy Bebop", "oy"); // two letters inside a word
    row("Cowboy Bebop", "boi"); // mistakes inside of words
    row("Cowboy Bebop", "cowboy akira");
    row("Akira", "abc"); // three letters must be right
    row("Dune", "dn");
    row("Dune", "dxyne"); // two mistakes in a short word
    row("Foundation", "fuondatoinn"); // three
    row("鋼の錬金術師", "金錬"); // another order
    row("夏 雪", "夏雪空");
    row("звезда", "夏 звезда"); // a wrong letter is no article
}

void TestNameIndex::findsNot()
{
    QFETCH(QString, subject);
    QFETCH(QString, query);
    NameIndex index;
    index.put(subjectsOf(subject));
    QCOMPARE(idsOf(index.find(query, 5)), QString()); // each row is something that must not be found
}

QTEST_GUILESS_MAIN(TestNameIndex)
#include "test_nameindex.moc"
