// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/booklanguage.h"
#include "tests/support/overrulingdesk.h"

#include <QTest>

using namespace kuramori;

/// In which language most books are; on both dialects.
class TestBookLanguage final : public QObject, private OverrulingDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        beginOverruling(dialect);
    }

    void mostOfThemSay()
    {
        QCOMPARE(ofLibrary(), QString());
        QCOMPARE(ofLibrary({QStringLiteral("de"), QStringLiteral("en")}), QStringLiteral("de")); // the first wanted
        putIn("de", "Ebb | Ada Quill | Tides #1");
        putIn("", "Flood | Ada Quill | Tides #2");
        QCOMPARE(ofLibrary(), QStringLiteral("de"));
        putIn("eng", "Lamp | Hana Wick");
        putIn("English", "Bell | Hana Wick");
        QCOMPARE(ofLibrary(), QStringLiteral("en")); // two spellings of one
        QCOMPARE(ofSeries("Tides"), QStringLiteral("de"));
        QCOMPARE(ofLibrary({QStringLiteral("de"), QStringLiteral("en")}), QStringLiteral("en"));
        QCOMPARE(ofLibrary({QStringLiteral("de"), QStringLiteral("fr")}), QStringLiteral("de"));
        QCOMPARE(ofLibrary({QStringLiteral("fr"), QStringLiteral("it")}), QStringLiteral("fr"));
    }

    void whatIsGoneDoesNotCount()
    {
        const ItemId gone = putIn("de", "Ebb | Ada Quill | Tides #1");
        putIn("fr", "Lamp | Hana Wick");
        need(store().write(
            [gone](WriteTx &tx) { tx.run("UPDATE items SET missing_since = $2 WHERE id = $1", gone, tx.now()); }));
        QCOMPARE(ofLibrary(), QStringLiteral("fr"));
        QCOMPARE(ofSeries("Tides"), QString());
    }

private:
    ItemId putIn(const char *language, const char *line)
    {
        const ItemId item = put(QString::fromLatin1(line));
        need(store().write([&](WriteTx &tx) {
            tx.run("UPDATE editions SET language = $2 WHERE id = (SELECT edition_id FROM items WHERE id = $1)", item,
                   QString::fromLatin1(language));
        }));
        return item;
    }
    QString ofLibrary(const QStringList &among = {})
    {
        return need(store().read([&](ReadTx &tx) { return languageOfLibrary(tx, among); }));
    }
    QString ofSeries(const char *name)
    {
        return need(store().read([&](ReadTx &tx) {
            return languageOfSeries(
                tx, SeriesId(tx.number("SELECT id FROM series WHERE name = $1", QString::fromLatin1(name))));
        }));
    }
};

QTEST_GUILESS_MAIN(TestBookLanguage)
#include "test_booklanguage.moc"
