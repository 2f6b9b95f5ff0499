// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/servermatch.h"

#include <QTest>

using namespace kuramori;

namespace
{
using Extent = MatchedBook::Extent;
using Trouble = std::optional<MatchTrouble>;

ServerFile audio(const char *path, qint64 size, quint64 inode = 0)
{
    ServerFile file;
    file.path = QString::fromUtf8(path);
    file.fileType = QStringLiteral("audio");
    file.size = size;
    file.inode = inode;
    return file;
}

ServerFile cover(const char *path)
{
    ServerFile file = audio(path, 1);
    file.fileType = QStringLiteral("image");
    return file;
}

ServerBook bookOf(const QList<ServerFile> &files)
{
    ServerBook book;
    book.isDetailed = true;
    book.files = files;
    return book;
}

ServerBookMatcher matcher()
{
    const auto local = [](const char *path, quint64 inode, qint64 size, quint64 device = 1) {
        return LocalFile{QString::fromUtf8(path), device, inode, size};
    };
    return ServerBookMatcher({{QStringLiteral("/audiobooks"), QStringLiteral("/mnt/nas")},
                              {QStringLiteral("/elsewhere"), QStringLiteral("/not/read")}},
                             {local("/mnt/nas/A/CD1/1.mp3", 1, 10), local("/mnt/nas/A/CD2/1.mp3", 2, 20),
                              local("/mnt/nas/B.m4b", 3, 30), local("/home/books/C/1.mp3", 4, 40),
                              local("/mnt/nas/x/1.mp3", 5, 50), local("/home/books/x/1.mp3", 5, 50, 2)},
                             {QStringLiteral("/mnt/nas"), QStringLiteral("/home/books")});
}
} // namespace

class TestServerMatch final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void books_data();
    void books();
    void coversAreNotLookedFor();
    void namesAreFrozen();
};

void TestServerMatch::books_data()
{
    QTest::addColumn<ServerBook>("book");
    QTest::addColumn<Extent>("extent");
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<QString>("localPath");
    const auto row = [](const char *name, const ServerBook &book, Extent extent, Trouble trouble, const char *path) {
        QTest::newRow(name) << book << extent << trouble << QString::fromUtf8(path);
    };
    const ServerFile one = audio("/audiobooks/A/CD1/1.mp3", 10);
    const ServerFile two = audio("/audiobooks/A/CD2/1.mp3", 20);
    row("whole, on two discs", bookOf({one, two}), Extent::Whole, {}, "/mnt/nas/A");
    row("one folder", bookOf({one}), Extent::Whole, {}, "/mnt/nas/A/CD1");
    row("in part", bookOf({one, audio("/audiobooks/A/CD1/2.mp3", 11)}), Extent::Partly, MatchTrouble::NotThere,
        "/mnt/nas/A/CD1");
    row("not there", bookOf({audio("/audiobooks/A/3.mp3", 10)}), Extent::None, MatchTrouble::NotThere, "");
    row("unmapped", bookOf({audio("/podcasts/A/3.mp3", 10)}), Extent::None, MatchTrouble::Unmapped, "");
    row("outside", bookOf({audio("/elsewhere/A/3.mp3", 10)}), Extent::None, MatchTrouble::OutsideLibrary, "");
    row("ambiguous", bookOf({audio("/podcasts/1.mp3", 50, 5)}), Extent::None, MatchTrouble::Ambiguous, "");
    row("other size", bookOf({audio("/audiobooks/A/CD1/1.mp3", 11)}), Extent::Whole, MatchTrouble::OtherSize,
        "/mnt/nas/A/CD1");
    row("by inode without a mapping", bookOf({audio("/podcasts/1.mp3", 30, 3)}), Extent::Whole, {}, "/mnt/nas");
    row("the same path", bookOf({audio("/home/books/C/1.mp3", 40)}), Extent::Whole, {}, "/home/books/C");
    row("the same path, not there", bookOf({audio("/home/books/C/2.mp3", 40)}), Extent::None, MatchTrouble::NotThere,
        "");
    row("a folder's name is no prefix", bookOf({audio("/home/bookshop/2.mp3", 40)}), Extent::None,
        MatchTrouble::Unmapped, "");
    row("no audio", bookOf({cover("/audiobooks/A/cover.jpg")}), Extent::None, MatchTrouble::NoAudio, "");
    row("no files", bookOf({}), Extent::None, MatchTrouble::NoAudio, "");
    ServerBook single = bookOf({audio("/audiobooks/B.m4b", 30)});
    single.isFile = true;
    row("a single file", single, Extent::Whole, {}, "/mnt/nas/B.m4b");
    ServerBook gone = bookOf({audio("/audiobooks/A/3.mp3", 10)});
    gone.isMissing = true;
    row("missing there, too", gone, Extent::None, MatchTrouble::MissingThere, "");
    ServerBook moved = bookOf({one});
    moved.isMissing = true;
    row("missing there alone", moved, Extent::Whole, {}, "/mnt/nas/A/CD1");
}

void TestServerMatch::books()
{
    QFETCH(ServerBook, book);
    const MatchedBook matched = matcher().match(book);
    QTEST(matched.extent, "extent");
    QTEST(matched.trouble, "trouble");
    QTEST(matched.localPath, "localPath");
    QCOMPARE(matched.files.size(), book.files.size());
}

void TestServerMatch::coversAreNotLookedFor()
{
    const MatchedBook matched
        = matcher().match(bookOf({cover("/audiobooks/A/CD1/1.mp3"), audio("/audiobooks/A/CD1/1.mp3", 10)}));
    QCOMPARE(matched.files.at(0), MatchedFile());
    QCOMPARE(matched.files.at(1).match, (FileMatch{FileMatch::By::Path, 0}));
    QCOMPARE(matched.extent, Extent::Whole);
}

void TestServerMatch::namesAreFrozen()
{
    QCOMPARE(matchTroubleName(MatchTrouble::Unmapped), QStringLiteral("unmapped"));
    QCOMPARE(matchTroubleName(MatchTrouble::OtherSize), QStringLiteral("other_size"));
    QCOMPARE(matchTroubleName(MatchTrouble::MissingThere), QStringLiteral("missing_there"));
    QCOMPARE(matchExtentName(Extent::Whole), QStringLiteral("whole"));
}

QTEST_GUILESS_MAIN(TestServerMatch)
#include "test_servermatch.moc"
