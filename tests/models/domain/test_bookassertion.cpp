// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bookassertion.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace kuramori;

namespace
{
/// "source field weight value[#label]" lines.
QList<BookAssertion> saidIn(const QString &text)
{
    QList<BookAssertion> said;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.simplified().split(u' ');
        BookAssertion one;
        one.source = bookSourceFrom(words.at(0)).value();
        one.field = bookFieldFrom(words.at(1)).value();
        one.weight = words.at(2).toDouble();
        one.value = words.mid(3).join(u' ').section(u'#', 0, 0);
        one.label = words.mid(3).join(u' ').section(u'#', 1);
        said.append(one);
    }
    return said;
}

QString spelt(const JudgedBook &book)
{
    QStringList fields;
    const auto add = [&fields](const char *name, const QString &value) {
        if (!value.isEmpty()) {
            fields.append(QLatin1String(name) + u'=' + value);
        }
    };
    add("title", book.facts.title);
    add("subtitle", book.facts.subtitle);
    add("author", book.facts.authors.join(u','));
    add("narrator", book.recording.narrators.join(u','));
    QStringList series;
    for (const SeriesEntry &entry : book.facts.series) {
        series.append(entry.name + (entry.position ? QString(u'#' + entry.position->label) : QString()));
    }
    add("series", series.join(u','));
    add("year", book.facts.year ? QString::number(*book.facts.year) : QString());
    add("language", book.recording.language);
    add("publisher", book.publisher);
    add("abridged", book.recording.abridged ? QString::number(int(*book.recording.abridged)) : QString());
    add("asin", book.facts.identifiers.asin);
    add("isbn", book.facts.identifiers.isbn13);
    return fields.join(u'|');
}

void columns()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("expected");
}

void row(const char *name, const char *said, const char *expected)
{
    QTest::addRow("%s", name) << QString::fromUtf8(said) << QString::fromUtf8(expected);
}

void judgeRow()
{
    QFETCH(QString, said);
    QTEST(spelt(judgeBook(saidIn(said))), "expected");
}
} // namespace

class TestBookAssertion final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names()
    {
        QSet<QString> all;
        for (const BookField field : bookFields) {
            QCOMPARE(bookFieldFrom(bookFieldName(field)), std::optional(field));
            all.insert(bookFieldName(field));
        }
        for (const BookSource source : bookSources) {
            QCOMPARE(bookSourceFrom(bookSourceName(source)), std::optional(source));
            all.insert(bookSourceName(source));
        }
        QCOMPARE(all.size(), qsizetype(bookFields.size() + bookSources.size()));
        QCOMPARE(bookFieldName(BookField::Isbn), QStringLiteral("isbn"));
        QCOMPARE(bookSourceName(BookSource::MetadataJson), QStringLiteral("metadata_json"));
        QCOMPARE(bookFieldFrom(QStringLiteral("Title")), std::nullopt);
        QCOMPARE(bookSourceFrom(QString()), std::nullopt);
    }

    void fields_data()
    {
        columns();
        row("nothing", "", "");
        row("one source",
            "opf title 0.9 Dune\nopf subtitle 0.9 A Saga\nopf author 0.9 Frank Herbert\nopf narrator 0.9 Simon Vance\n"
            "opf series 0.9 Dune Saga#1\nopf year 0.9 1965\nopf language 0.9 eng\nopf publisher 0.9 Ace\n"
            "opf abridged 0.9 no\nopf asin 0.9 B002V1OF70\nopf isbn 0.9 9780441013593",
            "title=Dune|subtitle=A Saga|author=Frank Herbert|narrator=Simon Vance|series=Dune Saga#1|year=1965|"
            "language=eng|publisher=Ace|abridged=0|asin=B002V1OF70|isbn=9780441013593");
        row("abridged", "tags abridged 0.5 yes", "abridged=1");
        row("the heavier", "tags year 0.5 2006\nnfo year 0.6 1965", "year=1965");
        row("the heavier, though trusted less", "tags year 0.6 2006\nnfo year 0.5 1965", "year=2006");
        row("two against one", "folder year 0.3 2006\ntags year 0.4 2006\nnfo year 0.6 1965", "year=2006");
        row("of equals the trusted", "folder year 0.5 2006\ntags year 0.5 1965", "year=1965");
        row("of equal sums the trusted", "folder year 0.3 2006\ntags year 0.6 2006\nopf year 0.9 1965", "year=1965");
        row("saying it twice is saying it once", "tags title 0.5 Dune\ntags title 0.5 DUNE\nopf title 0.9 Emma",
            "title=Emma");
        row("of one source the heavier", "tags title 0.4 Mistborn\ntags title 0.8 Elend", "title=Elend");
        row("language by any name", "folder language 0.3 en\ntags language 0.3 English\nnfo language 0.5 de",
            "language=English");
        row("publisher by its letters", "folder publisher 0.3 ACE\ntags publisher 0.3 Ace!\nnfo publisher 0.5 Tor",
            "publisher=Ace!");
    }
    void fields() { judgeRow(); }

    void titles_data()
    {
        columns();
        row("spelling of the most trusted that agrees",
            "folder title 0.3 DUNE\ntags title 0.6 Dune\nnfo title 0.7 Emma", "title=Dune");
        row("no colons in folders",
            "folder title 0.3 2001 A Space Odyssey\ntags title 0.5 2001: A Space Odyssey\n"
            "nfo title 0.7 Emma",
            "title=2001: A Space Odyssey");
        row("author before the title, named elsewhere",
            "folder title 0.3 Frank Herbert - Dune\ntags author 0.6 Frank Herbert", "title=Dune|author=Frank Herbert");
        row("such a title agrees",
            "folder title 0.3 Frank Herbert - Dune\ntags title 0.5 Dune\ntags author 0.6 Frank Herbert\n"
            "nfo title 0.7 Emma",
            "title=Dune|author=Frank Herbert");
        row("a subtitle that only a title has", "folder title 0.3 Star Wars - Thrawn\ntags title 0.6 Star Wars",
            "title=Star Wars|subtitle=Thrawn");
        row("a subtitle twice", "tags title 0.6 Emma: A Tale\ntags subtitle 0.6 A tale", "title=Emma: A Tale");
        row("a subtitle besides the title's",
            "tags title 0.6 Emma: A Tale\nnfo title 0.7 Emma: A Tale\nfolder subtitle 0.3 Of Highbury",
            "title=Emma: A Tale|subtitle=Of Highbury");
        row("other subtitles, other titles",
            "folder title 0.3 Star Wars: Thrawn\ntags title 0.4 Star Wars: Thrawn\nnfo title 0.6 Star Wars: Heir",
            "title=Star Wars: Thrawn");
        row("other volumes, other titles",
            "folder title 0.3 The Good Guys 1\ntags title 0.3 The Good Guys 1\nnfo title 0.5 The Good Guys 11\n"
            "opf series 0.9 The Good Guys",
            "title=The Good Guys 1|series=The Good Guys#1");
    }
    void titles() { judgeRow(); }

    void persons_data()
    {
        columns();
        row("spellings of one",
            "folder author 0.3 J.R.R. Tolkien\ntags author 0.5 J. R. R. Tolkien\nnfo author 0.7 X Y",
            "author=J. R. R. Tolkien");
        row("a list is one word", "tags author 0.6 A One\ntags author 0.6 B Two\nnfo author 0.7 A One", "author=A One");
        row("in any order",
            "folder author 0.3 B Two\nfolder author 0.3 A One\ntags author 0.6 A One\n"
            "tags author 0.6 B Two\nnfo author 0.7 A One",
            "author=A One,B Two");
        row("many names weigh no more than one",
            "tags narrator 0.5 A One\ntags narrator 0.5 B Two\ntags narrator 0.5 C Three\nnfo narrator 0.6 D Four",
            "narrator=D Four");
        row("twice within a list", "tags author 0.6 J.R.R. Tolkien\ntags author 0.6 J. R. R. Tolkien",
            "author=J.R.R. Tolkien");
    }
    void persons() { judgeRow(); }

    void series_data()
    {
        columns();
        row("name without position", "tags series 0.6 Mistborn#3\nopf series 0.9 Mistborn", "series=Mistborn#3");
        row("spellings of a series",
            "folder series 0.3 Mistborn#3\ntags series 0.5 The Mistborn Saga\nnfo series 0.7 X",
            "series=The Mistborn Saga#3");
        row("positions are judged by themselves",
            "folder series 0.3 Mistborn#2\ntags series 0.6 Mistborn#2.0\nnfo series 0.7 Mistborn#3\nopf series 0.9 "
            "Mistborn",
            "series=Mistborn#2.0");
        row("several", "tags series 0.6 Mistborn#3\ntags series 0.6 Cosmere#5\nfolder series 0.3 Cosmere#6",
            "series=Mistborn#3,Cosmere#5");
        row("a position that only a title has",
            "tags series 0.6 Mistborn\ntags title 0.6 Elend\nfolder title 0.3 Mistborn 2 - Elend",
            "title=Elend|series=Mistborn#2");
        row("a number without a name, of the only series", "tags series 0.6 Tales\nfolder title 0.3 03. Stories",
            "title=Stories|series=Tales#03");
        row("a number without a name, of one of two",
            "tags series 0.6 Tales\ntags series 0.6 Other\nfolder title 0.3 03. Stories",
            "title=03. Stories|series=Tales,Other");
        row("twice within a list",
            "tags series 0.6 Mistborn#3\ntags series 0.6 The Mistborn Saga\nopf series 0.5 Cosmere",
            "series=Mistborn#3");
        row("no position at all", "tags series 0.6 Mistborn#1a", "series=Mistborn");
    }
    void series() { judgeRow(); }

    /// The sources may come in any order; within one source the order is its word.
    void orderOfSources()
    {
        QList<BookAssertion> said = saidIn(
            QStringLiteral("folder title 0.3 dune\ntags title 0.6 Dune\nopf title 0.9 Emma\nnfo author 0.7 A One\nnfo "
                           "author 0.7 B Two\n"
                           "opf author 0.7 B Two\nopf author 0.7 A One\nfolder year 0.3 1965\ntags year 0.3 2006"));
        const QString expected = spelt(judgeBook(said));
        for (const bool isDescending : {false, true}) {
            std::ranges::stable_sort(said, [isDescending](const BookAssertion &a, const BookAssertion &b) {
                return isDescending ? a.source > b.source : a.source < b.source;
            });
            QCOMPARE(spelt(judgeBook(said)), expected);
        }
        QCOMPARE(expected, QStringLiteral("title=Emma|author=B Two,A One|year=2006"));
    }
};

QTEST_GUILESS_MAIN(TestBookAssertion)
#include "test_bookassertion.moc"
