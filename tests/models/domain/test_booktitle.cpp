// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/booktitle.h"

#include <QTest>

using namespace kuramori;

namespace
{
/// "1", "1-3" or nothing.
QString spelt(const std::optional<SeriesPosition> &position)
{
    if (!position) {
        return {};
    }
    const QString from = QString::number(position->from);
    return position->isRange() ? from + u'-' + QString::number(position->to) : from;
}

const TitleHints mistborn{{QStringLiteral("The Mistborn Saga")}, {QStringLiteral("Brandon Sanderson")}};
} // namespace

class TestBookTitle final : public QObject
{
    Q_OBJECT

    static void partColumns()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("main");
        QTest::addColumn<QString>("subtitle");
        QTest::addColumn<QString>("series");
        QTest::addColumn<QString>("position");
    }
    static void row(const char *raw, const char *main, const char *subtitle = "", const char *series = "",
                    const char *position = "")
    {
        QTest::addRow("%s", raw) << QString::fromUtf8(raw) << QString::fromUtf8(main) << QString::fromUtf8(subtitle)
                                 << QString::fromUtf8(series) << QString::fromUtf8(position);
    }
    static void compareParts(const TitleHints &hints)
    {
        QFETCH(QString, raw);
        const BookTitle title = bookTitle(raw, hints);
        QTEST(title.main, "main");
        QTEST(title.subtitle, "subtitle");
        QTEST(title.series, "series");
        QTEST(spelt(title.position), "position");
        QVERIFY(!title.key.isEmpty() || title.main.isEmpty());
    }

private Q_SLOTS:
    void parts_data()
    {
        partColumns();
        row("Dune", "Dune");
        row("  Dune \n Messiah ", "Dune Messiah");
        row("", "");
        row("Sapiens: A Brief History of Humankind", "Sapiens", "A Brief History of Humankind");
        row("Sapiens - A Brief History of Humankind", "Sapiens", "A Brief History of Humankind");
        row("The Final Empire (Mistborn, #1)", "The Final Empire", "", "Mistborn", "1");
        row("The Final Empire (Mistborn #1)", "The Final Empire", "", "Mistborn", "1");
        row("The Final Empire (Mistborn Book 1)", "The Final Empire", "", "Mistborn", "1");
        row("The Final Empire (Mistborn, 1)", "The Final Empire", "", "Mistborn", "1");
        row("The Final Empire (Book 1 of Mistborn)", "The Final Empire", "", "Mistborn", "1");
        row("The Final Empire (Book 1)", "The Final Empire", "", "", "1");
        row("Shadows of Self (Mistborn, #5; Cosmere #9)", "Shadows of Self", "", "Mistborn", "5");
        row("Mistborn #1 - The Final Empire", "The Final Empire", "", "Mistborn", "1");
        row("Mistborn, Book 1: The Final Empire", "The Final Empire", "", "Mistborn", "1");
        row("1-3 - The Mistborn Books", "The Mistborn Books", "", "", "1-3");
        row("Mistborn - 01 - The Final Empire", "The Final Empire", "", "Mistborn", "1");
        row("The Final Empire: Mistborn, Book 1", "The Final Empire", "", "Mistborn", "1");
        row("The Final Empire: Book One of Mistborn", "The Final Empire", "", "Mistborn", "1");
        row("The Final Empire: Book 1 in the Mistborn Saga", "The Final Empire", "", "the Mistborn Saga", "1");
        row("The Founding: A LitRPG Saga (Chaos Seeds Book 1)", "The Founding", "", "Chaos Seeds", "1");
        row("Mistborn Trilogy: Books 1 - 3", "Mistborn Trilogy", "", "", "1-3");
        row("Expeditionary Force, Book 3", "Expeditionary Force", "", "Expeditionary Force", "3");
        row("Expeditionary Force, Book 2.5", "Expeditionary Force", "", "Expeditionary Force", "2.5");
        row("Expeditionary Force 03", "Expeditionary Force", "", "Expeditionary Force", "3");
        row("Expeditionary Force 3", "Expeditionary Force 3"); // or a title
        row("Fahrenheit 451", "Fahrenheit 451");
        row("Catch-22", "Catch-22");
        row("Station Eleven", "Station Eleven");
        row("11/22/63", "11/22/63");
        row("1984", "1984");
        row("2001: A Space Odyssey", "2001", "A Space Odyssey");
        row("Apollo - 13", "Apollo", "13");
        row("24: The Countdown", "24", "The Countdown");
        row("1994 - 01 - The Final Empire", "The Final Empire", "", "", "1");
        row("01 - The Final Empire", "The Final Empire", "", "", "1");
        row("1. The Final Empire", "The Final Empire", "", "", "1");
        row("01 The Final Empire", "The Final Empire", "", "", "1");
        row("Book 1. The Final Empire", "The Final Empire", "", "", "1");
        row("Vol. 3 Title Here - Subtitle", "Title Here", "Subtitle", "", "3");
        row("1994 - Insomnia", "Insomnia");
        row("Dune, Part 2", "Dune, Part 2"); // a part of the book
        row("The Book Thief", "The Book Thief");
        row("The Last Edition", "The Last Edition");
        row("Abridged", "Abridged");
        row("Insomnia: A Novel", "Insomnia");
        row("Insomnia (A Novel)", "Insomnia");
        row("Insomnia (Gift)", "Insomnia", "Gift");
        row("(Un)lucky", "(Un)lucky");
        row("Who (Really) Did It", "Who (Really) Did It");
        row("[Unabridged]", "[Unabridged]");
        row("The_Final_Empire.m4b", "The Final Empire");
        row("Stand by Me", "Stand by Me");
        row("Spider-Man - Far from Home", "Spider-Man", "Far from Home");
        row("転生したらスライムだった件", "転生したらスライムだった件");
        row("三体：黒暗森林", "三体", "黒暗森林");
        row("Мастер и Маргарита (Unabridged)", "Мастер и Маргарита");
        row("!!!", "!!!");
        row("Book 3", "Book 3", "", "", "3");
    }
    void parts() { compareParts({}); }

    void withHints_data()
    {
        partColumns();
        row("Mistborn: The Final Empire", "The Final Empire", "", "Mistborn");
        row("Mistborn 1: The Final Empire", "The Final Empire", "", "Mistborn", "1");
        row("Mistborn 1 The Final Empire", "The Final Empire", "", "Mistborn", "1");
        row("Mistborn Book 1 The Final Empire", "The Final Empire", "", "Mistborn", "1");
        row("The Final Empire (Mistborn)", "The Final Empire", "", "Mistborn");
        row("Mistborn 3", "Mistborn", "", "Mistborn", "3");
        row("Mistborn 1-3", "Mistborn", "", "Mistborn", "1-3");
        row("Mistborn", "Mistborn", "", "Mistborn");
        row("Brandon Sanderson - The Final Empire", "The Final Empire");
        row("Brandon Sanderson - Mistborn 01 - The Final Empire", "The Final Empire", "", "Mistborn", "1");
        row("The Final Empire by Brandon Sanderson", "The Final Empire");
        row("The Final Empire - B. Sanderson", "The Final Empire");
        row("Brandon Sanderson", "Brandon Sanderson");
        row("Stand by Me", "Stand by Me");
        row("Robert Jordan - The Final Empire", "Robert Jordan", "The Final Empire"); // not one of its authors
        row("1984 - Brandon Sanderson", "1984");
        row("Mistborn Seventeen", "Mistborn Seventeen");
    }
    void withHints() { compareParts(mistborn); }

    void notes_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("main");
        QTest::addColumn<QString>("expected"); // abridged|formats|editions|year|narrators
        const auto note = [](const char *raw, const char *main, const char *expected) {
            QTest::addRow("%s", raw) << QString::fromUtf8(raw) << QString::fromUtf8(main)
                                     << QString::fromUtf8(expected);
        };
        note("Dune (Unabridged)", "Dune", "no||||");
        note("Dune [Abridged]", "Dune", "yes||||");
        note("Dune - Unabridged", "Dune", "no||||");
        note("Dune Unabridged", "Dune", "no||||");
        note("Dune: Audiobook", "Dune", "|audiobook|||");
        note("Dune (Unabridged Audiobook)", "Dune", "no|audiobook|||");
        note("Dune [M4B 64 kbps]", "Dune", "|m4b,64 kbps|||");
        note("Dune (MP3, 128k) (2007)", "Dune", "|mp3,128k||2007|");
        note("Dune (Unabridged, 2007)", "Dune", "no|||2007|");
        note("2007 - Dune", "Dune", "|||2007|");
        note("Dune {Simon Vance}", "Dune", "||||Simon Vance");
        note("Dune {Simon Vance, Scott Brick}", "Dune", "||||Simon Vance,Scott Brick");
        note("Dune (read by Simon Vance)", "Dune", "||||Simon Vance");
        note("Dune - Narrated by Simon Vance & Scott Brick", "Dune", "||||Simon Vance,Scott Brick");
        note("Dune (Deluxe Edition)", "Dune", "||Deluxe Edition||");
        note("Dune [B002V1OF70]", "Dune", "||||");
        note("Dune (Dramatized Adaptation)", "Dune", "|dramatized adaptation|||");
        note("Dune (Dune Chronicles #1, Unabridged)", "Dune", "no||||");
        note("Warhammer 40K", "Warhammer 40K", "||||");
        note("Warhammer 40K (64k)", "Warhammer 40K", "|64k|||");
        note("Dune [epub]", "Dune", "|epub|||");
        note("1984", "1984", "||||");
    }
    void notes()
    {
        QFETCH(QString, raw);
        const BookTitle title = bookTitle(raw);
        const TitleNotes &notes = title.notes;
        const QString abridged = notes.abridged ? QString::fromLatin1(*notes.abridged ? "yes" : "no") : QString();
        const QStringList said{abridged, notes.formats.join(u','), notes.editions.join(u','),
                               notes.year ? QString::number(*notes.year) : QString(), notes.narrators.join(u',')};
        QTEST(title.main, "main");
        QTEST(said.join(u'|'), "expected");
    }

    void authorsAreThoseOfTheHints()
    {
        const BookTitle title = bookTitle(u"B. Sanderson - The Final Empire", mistborn);
        QCOMPARE(title.authors, QStringList{QStringLiteral("B. Sanderson")});
        QCOMPARE(bookTitle(u"Robert Jordan - The Final Empire", mistborn).authors, QStringList());
    }
    void theKeyIsOfTheMainTitle()
    {
        QCOMPARE(bookTitle(u"The Two Towers (Unabridged): Book Two of Rings").key, QStringLiteral("2 towers"));
        QCOMPARE(bookTitle(u"...").key, QStringLiteral("..."));
        QCOMPARE(bookTitle(u"").key, QString());
    }
    void anythingIsTakenApart()
    {
        const QString brackets = QString(5000, u'(') + QStringLiteral("a") + QString(5000, u')');
        QVERIFY(!bookTitle(brackets).main.isEmpty());
        QVERIFY(!bookTitle(QString(20000, u'-')).main.isEmpty());
        QVERIFY(!bookTitle(QStringLiteral("a - ").repeated(5000)).main.isEmpty());
        QVERIFY(!bookTitle(QString(QChar(0xd800))).main.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBookTitle)
#include "test_booktitle.moc"
