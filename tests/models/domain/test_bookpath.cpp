// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/audioname.h"
#include "models/domain/bookpath.h"

#include <QTest>

using namespace kuramori;

namespace
{
/// title|subtitle|authors|series|position|year|narrators|asin
QString spelt(const BookPath &said)
{
    return QStringList{said.title,
                       said.subtitle,
                       said.authors.join(u','),
                       said.series,
                       said.position ? QString::number(said.position->from) : QString(),
                       said.year ? QString::number(*said.year) : QString(),
                       said.narrators.join(u','),
                       said.asin}
        .join(u'|');
}
} // namespace

class TestBookPath final : public QObject
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
        row("Dune", "Dune|||||||");
        row("Frank Herbert/Dune", "Dune||Frank Herbert|||||");
        row("Herbert, Frank/Dune", "Dune||Frank Herbert|||||");
        row("A One & B Two/Title", "Title||A One,B Two|||||");
        row("Frank Herbert/Dune Saga/Dune", "Dune||Frank Herbert|Dune Saga||||");
        row("SF/Frank Herbert/Dune Saga/Dune", "Dune||Frank Herbert|Dune Saga||||");
        row("A/S/Vol 1 - 1994 - Title {Narrator}", "Title||A|S|1|1994|Narrator|");
        row("A/S/1994 - Book 1 - Title", "Title||A|S|1|1994||");
        row("A/S/Book 1. Title", "Title||A|S|1|||");
        row("A/S/01 - Title", "Title||A|S|1|||");
        row("A/S/6. Title", "Title||A|S|6|||");
        row("A/S/0.5 - Title", "Title||A|S|0.5|||");
        row("A/S/.5 - Title", "Title||A|S|0.5|||");
        row("A/S/100 - Title", "Title||A|S|100|||");
        row("A/S/Volume 12. Title - Sub", "Title - Sub||A|S|12|||");
        row("A/S/Vol. 3 Title - Sub", "Title - Sub||A|S|3|||");
        row("A/S/Title - Sub - Vol 12", "Title - Sub||A|S|12|||");
        row("A/S/Title - volume 9 - Sub", "Title - Sub||A|S|9|||");
        row("A/S/1980 - Book 2 - Title", "Title||A|S|2|1980||");
        row("A/S/101 Dalmatians", "101 Dalmatians||A|S||||");
        row("A/S/101. Dalmatians", "Dalmatians||A|S|101|||");
        row("A/01 - Title", "01 - Title||A|||||"); // no series, no position
        row("A/1994 - Title", "Title||A|||1994||");
        row("A/(1994) - Title", "Title||A|||1994||");
        row("A/1984", "1984||A|||||");
        row("A/S/22", "22||A|S|22|||"); // a title all the same
        row("A/Title [B0015T963C]", "Title||A|||||B0015T963C");
        row("A/[B0015T963C] Title", "Title||A|||||B0015T963C");
        row("A/Title [B0015T963C] {N One, N Two}", "Title||A||||N One,N Two|B0015T963C");
        row("A/Title [b0015t963c]", "Title [b0015t963c]||A|||||");
        row("A/[B0015T963C]", "[B0015T963C]||A|||||");
        row("A/Title {", "Title {||A|||||");
        row("A/Title.m4b", "Title||A|||||");
        row("A/S/Vol. 2", "Vol. 2||A|S|2|||");
        row("Автор/Книга", "Книга||Автор|||||");
        row("", "|||||||");
        row("//", "|||||||");
    }
    void paths()
    {
        QFETCH(QString, path);
        QTEST(spelt(bookPath(path)), "expected");
    }

    void subtitles()
    {
        const BookPath said = bookPath(u"A/S/Book 2 - Title - Sub - More {N}", SubtitleRule::BehindDash);
        QCOMPARE(spelt(said), QStringLiteral("Title|Sub - More|A|S|2||N|"));
        QCOMPARE(bookPath(u"Title", SubtitleRule::BehindDash).subtitle, QString());
    }

    void endings()
    {
        QVERIFY(isAudioFile(u"a/b.M4B"));
        QVERIFY(isAudioFile(u"b.c.mp3"));
        QVERIFY(!isAudioFile(u"mp3"));
        QVERIFY(!isAudioFile(u".mp3"));
        QVERIFY(!isAudioFile(u"a.mp3/b"));
        QVERIFY(!isAudioFile(u"a/.mp3"));
        QVERIFY(!isAudioFile(u"cover.jpg"));
        QCOMPARE(withoutAudioEnding(QStringLiteral("Vol. 2")), QStringLiteral("Vol. 2"));
    }
};

QTEST_GUILESS_MAIN(TestBookPath)
#include "test_bookpath.moc"
