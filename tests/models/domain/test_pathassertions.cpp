// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pathassertions.h"
#include "tests/models/domain/speltassertions.h"

#include <QTest>

using namespace kuramori;

class TestPathAssertions final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *path, const char *expected) {
            QTest::addRow("%s", path) << QString::fromUtf8(path) << QString::fromUtf8(expected);
        };
        row("Dune", "title=Dune");
        row("Frank Herbert/Dune.m4b", "title=Dune|author=Frank Herbert");
        row("Brian Herbert, Kevin J. Anderson/Dune", "title=Dune|author=Brian Herbert,Kevin J. Anderson");
        row("Various/Dune", "title=Dune");
        row("Brandon Sanderson/Mistborn/01 - The Final Empire {Michael Kramer} [B002V1OF70]",
            "title=The Final Empire|author=Brandon Sanderson|narrator=Michael "
            "Kramer|series=Mistborn#01|asin=B002V1OF70");
        row("A One/S/Vol 1 - 1994 - Title {N One, N Two}",
            "title=Title|author=A One|narrator=N One,N Two|series=S#1|year=1994");
        row("A One/S/0.5 - Title (Unabridged)", "title=Title|author=A One|series=S#0.5|abridged=no");
        row("Frank Herbert/Frank Herbert - Dune", "title=Dune|author=Frank Herbert");
        row("Brandon Sanderson/Mistborn/Brandon Sanderson - Mistborn 03 - The Hero of Ages",
            "title=The Hero of Ages|author=Brandon Sanderson|series=Mistborn#03");
        row("Jane Austen/Emma (Read by Nadia May)", "title=Emma|author=Jane Austen|narrator=Nadia May");
        row("Jane Austen/Emma [9780141439587]", "title=Emma|author=Jane Austen|isbn=9780141439587");
        row("Jane Austen/Emma (1815)", "title=Emma|author=Jane Austen|year=1815");
        // nobody says which side of the dash the author is: nothing is taken off
        row("Frank Herbert - Dune", "title=Frank Herbert - Dune");
        row("A One/2001 - A Space Odyssey", "title=A Space Odyssey|author=A One|year=2001"); // as Audiobookshelf
        row("A One/2001: A Space Odyssey", "title=2001: A Space Odyssey|author=A One");
        // a subtitle stays in the title (Audiobookshelf's default)
        row("A One/S/Volume 12. Title - Sub", "title=Title - Sub|author=A One|series=S#12");
        // numbers that nothing else keeps stay
        row("A One/The Good Guys/The Good Guys 11", "title=The Good Guys 11|author=A One|series=The Good Guys#11");
        row("A One/01 - Title", "title=01. Title|author=A One");
        row("A One/S/Vol. 2", "title=Vol. 2|author=A One|series=S#2");
        row("A One/1984", "title=1984|author=A One");
        row("A One/S/22", "title=22|author=A One|series=S#22");
        row("A One/CD 1", "author=A One");
        row("A One/[NOTANASIN1] Title", "title=Title|author=A One");
        row("", "");
    }
    void paths()
    {
        QFETCH(QString, path);
        const QList<BookAssertion> said = assertionsOfPath(path);
        QTEST(spelt(said), "expected");
        QCOMPARE(wrongIn(said, BookSource::Folder), QString());
    }
};

QTEST_GUILESS_MAIN(TestPathAssertions)
#include "test_pathassertions.moc"
