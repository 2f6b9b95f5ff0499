// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/comparableperson.h"
#include "models/domain/personname.h"

#include <QTest>

using namespace kuramori;

Q_DECLARE_METATYPE(PersonRole)

class TestPersonName final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lists_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("expected"); // joined with "|"
        const auto row = [](const char *field, const char *expected) {
            QTest::addRow("%s", field) << QString::fromUtf8(field) << QString::fromUtf8(expected);
        };
        row("Frank Herbert", "Frank Herbert");
        row("  Frank \t Herbert ", "Frank Herbert");
        row("Herbert, Frank", "Frank Herbert");
        row("Brian Herbert, Kevin J. Anderson", "Brian Herbert|Kevin J. Anderson");
        row("Tolkien, J.R.R.", "J.R.R. Tolkien");
        row("Le Guin, Ursula K.", "Ursula K. Le Guin");
        row("von Mises, Ludwig", "Ludwig von Mises");
        row("Толстой, Лев", "Лев Толстой");
        row("García Márquez, Gabriel", "García Márquez|Gabriel"); // could be two
        row("Sanderson, Brandon & Patterson, Janci", "Brandon Sanderson|Janci Patterson");
        row("Brandon Sanderson & Janci Patterson", "Brandon Sanderson|Janci Patterson");
        row("Brandon Sanderson and Janci Patterson", "Brandon Sanderson|Janci Patterson");
        row("A One, B Two and C Three", "A One|B Two|C Three");
        row("A One, B Two, and C Three", "A One|B Two|C Three");
        row("A One; B Two", "A One|B Two");
        row("Herbert, Frank; Brian Aldiss", "Frank Herbert|Brian Aldiss");
        row("A One / B Two", "A One|B Two");
        row("James Patterson with Maxine Paetro", "James Patterson|Maxine Paetro");
        row("Smith, Jones & John Brown", "Smith|Jones|John Brown");
        row("Andy Weir, Andy Weir", "Andy Weir");
        row("Sandy Anderson", "Sandy Anderson"); // "and" within words
        row("Sammy Davis, Jr.", "Sammy Davis Jr.");
        row("King, Martin Luther, Jr.", "Martin Luther King Jr.");
        row("Jane Roe, PhD, John Doe", "Jane Roe PhD|John Doe");
        row("村上, 春樹", "村上|春樹");
        row("村上春樹、川上未映子", "村上春樹|川上未映子");
        row("Stephen King, Full Cast", "Stephen King|Full Cast");
        row("King, Full Cast", "King|Full Cast");
        row("John Smith,", "John Smith");
        row("", "");
        row(" ; & ", "");
    }
    void lists()
    {
        QFETCH(QString, field);
        QStringList names;
        for (const PersonName &person : personNames(field)) {
            names.append(person.name);
        }
        QTEST(names.join(u'|'), "expected");
    }

    void roles_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("name");
        QTest::addColumn<PersonRole>("role");
        const auto row = [](const char *field, const char *name, PersonRole role) {
            QTest::addRow("%s", field) << QString::fromUtf8(field) << QString::fromUtf8(name) << role;
        };
        row("Ken Liu", "Ken Liu", PersonRole::Unsaid);
        row("Ken Liu (translator)", "Ken Liu", PersonRole::Translator);
        row("Ken Liu - translator", "Ken Liu", PersonRole::Translator);
        row("Ken Liu – Translator", "Ken Liu", PersonRole::Translator);
        row("Ken Liu, translator", "Ken Liu", PersonRole::Translator);
        row("Translated by Ken Liu", "Ken Liu", PersonRole::Translator);
        row("Read by Simon Vance", "Simon Vance", PersonRole::Narrator);
        row("Narrated by: Simon Vance", "Simon Vance", PersonRole::Narrator);
        row("Simon Vance - narrator", "Simon Vance", PersonRole::Narrator);
        row("Simon Vance (Narrator)", "Simon Vance", PersonRole::Narrator);
        row("Jane Roe [ed.]", "Jane Roe", PersonRole::Editor);
        row("Neil Gaiman - foreword", "Neil Gaiman", PersonRole::Introduction);
        row("By Frank Herbert", "Frank Herbert", PersonRole::Author);
        row("Herbert, Frank (author)", "Frank Herbert", PersonRole::Author);
        row("Byron Katie", "Byron Katie", PersonRole::Unsaid);
        row("Robert Galbraith (J. K. Rowling)", "Robert Galbraith (J. K. Rowling)", PersonRole::Unsaid);
        row("Jean-Paul Sartre", "Jean-Paul Sartre", PersonRole::Unsaid);
    }
    void roles()
    {
        QFETCH(QString, field);
        const PersonName person = personName(field);
        QTEST(person.name, "name");
        QTEST(person.role, "role");
    }
    void aRoleBeforeAListIsEverybodys()
    {
        const QList<PersonName> readers{{QStringLiteral("Kate Reading"), PersonRole::Narrator},
                                        {QStringLiteral("Michael Kramer"), PersonRole::Narrator}};
        QCOMPARE(personNames(u"Read by Kate Reading & Michael Kramer"), readers);
        const QList<PersonName> mixed{{QStringLiteral("Cixin Liu"), PersonRole::Unsaid},
                                      {QStringLiteral("Ken Liu"), PersonRole::Translator}};
        QCOMPARE(personNames(u"Cixin Liu, Ken Liu - translator"), mixed);
        QCOMPARE(personNames(u"Cixin Liu, Ken Liu, translator"), mixed);
    }

    void keys()
    {
        for (const QString &spelling :
             {QStringLiteral("J. R. R. Tolkien"), QStringLiteral("JRR Tolkien"), QStringLiteral("j.r.r. tolkien"),
              QStringLiteral("Tolkien J.R.R."), QStringLiteral("Tolkien, J. R. R.")}) {
            QCOMPARE(personKey(spelling), personKey(u"J.R.R. Tolkien"));
        }
        QCOMPARE(personKey(u"A. A. Milne"), QStringLiteral("aa milne")); // no article
        QCOMPARE(personKey(u"Jo Nesbø"), personKey(u"Jo Nesbo"));
        QCOMPARE(personKey(u"Jane Roe Ph.D."), personKey(u"Dr. Jane Roe"));
        QCOMPARE(personKey(u"村上 春樹"), QStringLiteral("村上春樹"));
        QCOMPARE(personKey(u""), QString());
        QVERIFY(personKey(u"John Smith Jr.") != personKey(u"John Smith"));
    }

    void same_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<double>("expected");
        const auto row = [](const char *a, const char *b, double expected) {
            QTest::addRow("%s / %s", a, b) << QString::fromUtf8(a) << QString::fromUtf8(b) << expected;
        };
        row("J.R.R. Tolkien", "J. R. R. Tolkien", 1);
        row("J.R.R. Tolkien", "JRR Tolkien", 1);
        row("J.R.R. Tolkien", "John Ronald Reuel Tolkien", 0.95);
        row("JRR Tolkien", "John Ronald Reuel Tolkien", 0.95);
        row("J. Tolkien", "J.R.R. Tolkien", 0.9);
        row("Iain Banks", "Iain M. Banks", 0.9);
        row("George R. R. Martin", "George R.R. Martin", 1);
        row("George Martin", "George R.R. Martin", 0.9);
        row("Jo Nesbø", "JO NESBO", 1);
        row("Haruki Murakami", "Murakami Haruki", 0.8);
        row("Henry James", "James Henry", 0.8);
        row("村上 春樹", "村上春樹", 1);
        row("Brian Herbert", "Frank Herbert", 0);
        row("B. Herbert", "Frank Herbert", 0);
        row("Kevin J. Anderson", "Poul Anderson", 0);
        row("John A. Smith", "John B. Smith", 0);
        row("Bob Smith", "B. Smith", 0.95);
        row("Herbert", "Frank Herbert", 0.6);
        row("F. Scott Fitzgerald", "Scott Fitzgerald", 0.75);
        row("Frank Herbert", "Frank Hebert", 0); // the surname must match
        row("Stephen King", "Stephen Kink", 0);
        row("Martin Luther King", "Martin Luther King Jr.", 0.8);
        row("John Smith Jr.", "John Smith Sr.", 0);
        row("Ursula K. Le Guin", "Ursula Le Guin", 0.9);
        row("Ludwig von Mises", "Ludwig Mises", 1);
        row("Al Gore", "Bo Gore", 0);
        row("Various", "Various", 0); // nobody is not somebody
        row("Full Cast", "Full Cast", 0);
        row("", "", 0);
        row("", "Frank Herbert", 0);
    }
    void same()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(samePerson(QStringView(a), QStringView(b)), "expected");
        QTEST(samePerson(QStringView(b), QStringView(a)), "expected");
    }
    void theBestPairCounts()
    {
        const QStringList two{QStringLiteral("Brian Herbert"), QStringLiteral("Kevin J. Anderson")};
        QCOMPARE(samePerson(two, {QStringLiteral("Kevin Anderson")}), 0.9);
        QCOMPARE(samePerson(two, {QStringLiteral("Frank Herbert")}), 0.0);
        QCOMPARE(samePerson(two, QStringList()), 0.0);
    }

    void slips_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<double>("expected");
        const auto row = [](const char *a, const char *b, double expected) {
            QTest::addRow("%s / %s", a, b) << QString::fromUtf8(a) << QString::fromUtf8(b) << expected;
        };
        row("Fyodor Dostoevsky", "Fyodor Dostoyevsky", 0.8);
        row("F. Dostoevsky", "Fyodor Dostoyevsky", 0.6);
        row("Claire Norel", "Clarie Norel", 0.8);
        row("Ann Lee", "Ann Leo", 0); // too short to tell
        row("Anna B. Lee", "Anna C. Lee", 0); // a middle name contradicts
        row("Ann Norel", "Ben Norell", 0);
        row("Claire Norell", "Clarie Norel", 0); // two words
        row("John Smith Jr.", "Jonh Smith Sr.", 0);
        row("Various", "Variuos", 0);
        row("Homer", "Homerr", 0);
    }
    void slips()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        const ComparablePerson one = comparablePerson(a);
        const ComparablePerson other = comparablePerson(b);
        QTEST(slipOfPen(one, other), "expected");
        QTEST(slipOfPen(other, one), "expected");
        QVERIFY(samePerson(one, other) < 0.9);
    }
};

QTEST_GUILESS_MAIN(TestPersonName)
#include "test_personname.moc"
