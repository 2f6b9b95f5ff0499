// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bookfolder.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace kuramori;

namespace
{
/// "path: file, file" a line; a single file is its path alone.
QStringList spelt(const QList<BookFolder> &books)
{
    QStringList lines;
    for (const BookFolder &book : books) {
        lines.append(book.isSingleFile ? book.path
                                       : book.path + QLatin1String(": ") + book.files.join(QLatin1String(", ")));
    }
    return lines;
}

/// Of each layout that Audiobookshelf knows.
const QStringList layouts{QStringLiteral("note.txt"),
                          QStringLiteral("One.m4b"),
                          QStringLiteral("Two/a.m4b"),
                          QStringLiteral("Two/disk 001/a.m4b"),
                          QStringLiteral("Two/disk 002/a.m4b"),
                          QStringLiteral("A/Three/a.mp3"),
                          QStringLiteral("A/Three/Disc 1/a.mp3"),
                          QStringLiteral("A/S/Four/cover.jpg"),
                          QStringLiteral("A/S/Four/CD1/a.mp3"),
                          QStringLiteral("A/S/Four/CD2/a.mp3"),
                          QStringLiteral("A/S/Five/very/deep/cd 01/a.mp3"),
                          QStringLiteral("A/S/Five/very/deep/cd 02/a.mp3"),
                          QStringLiteral("CD 1/a.mp3")};
const QStringList books{
    QStringLiteral("One.m4b"),
    QStringLiteral("Two: Two/a.m4b, Two/disk 001/a.m4b, Two/disk 002/a.m4b"),
    QStringLiteral("A/Three: A/Three/a.mp3, A/Three/Disc 1/a.mp3"),
    QStringLiteral("A/S/Four: A/S/Four/CD1/a.mp3, A/S/Four/CD2/a.mp3"),
    QStringLiteral("A/S/Five/very/deep: A/S/Five/very/deep/cd 01/a.mp3, A/S/Five/very/deep/cd 02/a.mp3"),
    QStringLiteral("CD 1: CD 1/a.mp3")};
} // namespace

class TestBookFolder final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothRulesReadTheUsualLayouts()
    {
        QCOMPARE(spelt(booksOf(layouts, FolderRule::Audiobookshelf)), books);
        QCOMPARE(spelt(booksOf(layouts, FolderRule::Collector)), books);
    }

    void aLooseFile()
    {
        const QStringList files{QStringLiteral("A/S/Two/1.mp3"), QStringLiteral("A/loose.m4b"),
                                QStringLiteral("A/other.m4b"), QStringLiteral("A/S/Three/1.mp3")};
        QCOMPARE(spelt(booksOf(files, FolderRule::Audiobookshelf)),
                 QStringList{QStringLiteral("A: A/S/Two/1.mp3, A/loose.m4b, A/other.m4b, A/S/Three/1.mp3")});
        QCOMPARE(spelt(booksOf(files, FolderRule::Collector)),
                 (QStringList{QStringLiteral("A/S/Two: A/S/Two/1.mp3"), QStringLiteral("A/loose.m4b"),
                              QStringLiteral("A/other.m4b"), QStringLiteral("A/S/Three: A/S/Three/1.mp3")}));
    }

    void severalFilesOfAFolderAreOneBook()
    {
        const QStringList files{QStringLiteral("A/Book/1.mp3"), QStringLiteral("A/Book/2.mp3"),
                                QStringLiteral("A/Book 2/1.mp3")}; // a name that starts like another
        const QStringList expected{QStringLiteral("A/Book: A/Book/1.mp3, A/Book/2.mp3"),
                                   QStringLiteral("A/Book 2: A/Book 2/1.mp3")};
        QCOMPARE(spelt(booksOf(files, FolderRule::Audiobookshelf)), expected);
        QCOMPARE(spelt(booksOf(files, FolderRule::Collector)), expected);
    }

    void partsOfOneBook()
    {
        const QStringList files{QStringLiteral("A/Stand/Part 1/1.mp3"), QStringLiteral("A/Stand/Part 2/1.mp3"),
                                QStringLiteral("A/It/Disc 1 of 2/1.mp3"), QStringLiteral("A/It/CD-2/1.mp3")};
        QCOMPARE(booksOf(files, FolderRule::Audiobookshelf).size(), 4);
        QCOMPARE(spelt(booksOf(files, FolderRule::Collector)),
                 (QStringList{QStringLiteral("A/Stand: A/Stand/Part 1/1.mp3, A/Stand/Part 2/1.mp3"),
                              QStringLiteral("A/It: A/It/Disc 1 of 2/1.mp3, A/It/CD-2/1.mp3")}));
    }

    void discs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("strict"); // -1: none
        QTest::addColumn<int>("wide");
        QTest::addRow("CD 1") << "CD 1" << 1 << 1;
        QTest::addRow("cd01") << "cd01" << 1 << 1;
        QTest::addRow("Disc 02") << "Disc 02" << 2 << 2;
        QTest::addRow("disk 003") << "disk 003" << 3 << 3;
        QTest::addRow("Disc 1 of 3") << "Disc 1 of 3" << -1 << 1;
        QTest::addRow("Disc_02") << "Disc_02" << -1 << 2;
        QTest::addRow("CD-1") << "CD-1" << -1 << 1;
        QTest::addRow("Disc 02 - Arrakis") << "Disc 02 - Arrakis" << -1 << 2;
        QTest::addRow("Part 3") << "Part 3" << -1 << 3;
        QTest::addRow("Disc 1234") << "Disc 1234" << -1 << -1;
        QTest::addRow("Discworld 1") << "Discworld 1" << -1 << -1;
        QTest::addRow("Part 3 Dune") << "Part 3 Dune" << -1 << -1;
        QTest::addRow("Disc") << "Disc" << -1 << -1;
        QTest::addRow("A CD 1") << "A CD 1" << -1 << -1;
    }
    void discs()
    {
        QFETCH(QString, name);
        QTEST(discOfFolder(name, FolderRule::Audiobookshelf).value_or(-1), "strict");
        QTEST(discOfFolder(name, FolderRule::Collector).value_or(-1), "wide");
    }

    void theOrderOfTheFilesMakesNoOtherBooks()
    {
        QStringList files = layouts;
        std::mt19937 dice(7); // NOLINT(cert-msc51-cpp): the same order each time
        QStringList expected = books;
        expected.replaceInStrings(QRegularExpression(QStringLiteral(":.*")), QString());
        std::ranges::sort(expected);
        for (int round = 0; round < 20; ++round) {
            std::ranges::shuffle(files, dice);
            QStringList paths;
            qsizetype count = 0;
            for (const BookFolder &book : booksOf(files, FolderRule::Audiobookshelf)) {
                paths.append(book.path);
                count += book.files.size();
            }
            std::ranges::sort(paths);
            QCOMPARE(paths, expected);
            QCOMPARE(count, 11); // each file once
        }
    }

    void twinsAreTwo()
    {
        const QStringList files{QString::fromUtf8("Caf\u00e9/1.mp3"), QString::fromUtf8("Cafe\u0301/1.mp3"),
                                QStringLiteral("cafe/1.mp3"), QStringLiteral("Cafe/1.mp3")};
        QCOMPARE(booksOf(files, FolderRule::Collector).size(), 4);
        QCOMPARE(booksOf({}, FolderRule::Collector).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestBookFolder)
#include "test_bookfolder.moc"
