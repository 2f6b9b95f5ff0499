// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/tracknumber.h"

#include <QTest>

using namespace kuramori;

namespace
{
BookPath orwell()
{
    BookPath book;
    book.title = QStringLiteral("1984");
    book.authors = {QStringLiteral("George Orwell")};
    book.series = QStringLiteral("100 Classics");
    book.year = 1949;
    return book;
}
} // namespace

class TestTrackNumber final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("disc"); // -1: none
        QTest::addColumn<int>("track");
        QTest::addColumn<bool>("isAmbiguous");
        const auto row = [](const char *path, int disc, int track, bool isAmbiguous = false) {
            QTest::addRow("%s", path) << QString::fromUtf8(path) << disc << track << isAmbiguous;
        };
        row("01 - x.mp3", -1, 1);
        row("x 12.mp3", -1, 12);
        row("Disc 2 Track 03.mp3", 2, 3);
        row("CD2 03 x.mp3", 2, 3);
        row("cd 02 - 03.mp3", 2, 3);
        row("disk 2 - 03.mp3", 2, 3);
        row("Disc 123 x.mp3", -1, 123); // discs have two digits
        row("x (3 of 12).mp3", -1, 3);
        row("12 Monkeys - Chapter 3.mp3", -1, 3);
        row("12 Monkeys - Track 003.mp3", -1, 3);
        row("101 x.mp3", -1, 101, true);
        row("001 x.mp3", -1, 1);
        row("1001 x.mp3", -1, 1001);
        row("x 101.mp3", -1, 101);
        row("Book/CD 2/101 x.mp3", 2, 101);
        row("Book/CD 2/Disc 1 05.mp3", 2, 5); // the folder goes first
        row("Book/Disc 03/x.mp3", 3, -1);
        row("Book/Volume 3/x.mp3", -1, -1);
        row("x.mp3", -1, -1); // the 3 of the ending is none
        row("12345.mp3", -1, 1234); // as Audiobookshelf reads it
        row("", -1, -1);
    }
    void numbers()
    {
        QFETCH(QString, path);
        const TrackNumber number = trackNumber(path);
        QTEST(number.disc.value_or(-1), "disc");
        QTEST(number.track.value_or(-1), "track");
        QTEST(number.isAmbiguous, "isAmbiguous");
    }

    void whatIsKnownOfTheBookIsNoTrack()
    {
        QCOMPARE(trackNumber(u"1984 - 05.mp3", orwell()).track, std::optional(5));
        QCOMPARE(trackNumber(u"1984.mp3", orwell()).track, std::nullopt);
        QCOMPARE(trackNumber(u"George Orwell - 1984 (1949) 07.mp3", orwell()).track, std::optional(7));
        QCOMPARE(trackNumber(u"100 classics - 08.mp3", orwell()).track, std::optional(8));
        BookPath broken;
        broken.title = QString(QChar(0xd83d)) + QStringLiteral(" 2");
        QCOMPARE(trackNumber(QString(broken.title + QStringLiteral(" - 09.mp3")), broken).track, std::optional(9));
        QCOMPARE(trackNumber(u"11984 1984 - 06.mp3", orwell()).track,
                 std::optional(1198)); // the later one is the title
        QCOMPARE(trackNumber(u"19841.mp3", orwell()).track, std::optional(1984)); // not as a part of a number
    }
};

QTEST_GUILESS_MAIN(TestTrackNumber)
#include "test_tracknumber.moc"
