// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/fileaddress.h"
#include "tests/support/virtualclock.h"
#include "tests/ui/samplecovers.h"
#include "ui/covers/covershelf.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
using Place = CoverShelf::Place;
using Step = CoverTask::Step;

constexpr QSize size{136, 204};

CoverWish wish(int number)
{
    return {QUrl(QStringLiteral("https://covers.example/images/%1.jpg").arg(number)), size};
}
} // namespace

/// From the wish to the picture, and what is done when there is none.
class TestCoverShelf final : public QObject
{
    Q_OBJECT
    VirtualClock m_clock;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void aWishBecomesAPicture()
    {
        CoverBoard board(m_clock);
        CoverShelf shelf(board);
        const QSignalSpy arrived(&shelf, &CoverShelf::arrived);
        const SampleCovers covers(board, m_folder.path());
        QVERIFY(shelf.cover(wish(1)).isNull());
        shelf.want(Place::Grid, {wish(1), wish(2)});
        QTRY_COMPARE(arrived.size(), 2);
        QCOMPARE(shelf.cover(wish(1)).size(), size);
        QCOMPARE(shelf.cover(wish(2)).size(), size);
        QVERIFY2(shelf.cover({wish(1).address, size * 2}).isNull(), "another size is another picture");
        shelf.want(Place::Grid, {wish(1), wish(3)});
        QTRY_COMPARE(arrived.size(), 3);
        QCOMPARE(covers.asked().size(), 3);
    }

    void filesOfThisMachineNeedNoBoard()
    {
        CoverShelf shelf;
        const QSignalSpy arrived(&shelf, &CoverShelf::arrived);
        const QByteArray folder = QFile::encodeName(m_folder.path());
        const QByteArray path = folder + "/odd \xff%41#?.jpg"; // Qt has no name for it
        QVERIFY(QImage(300, 300, QImage::Format_RGB32).save(m_folder.filePath(QStringLiteral("square.jpg"))));
        QCOMPARE(::rename((folder + "/square.jpg").constData(), path.constData()), 0);
        const CoverWish odd{fileAddress(path), size};
        shelf.want(Place::Grid, {odd});
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(shelf.cover(odd).size(), size);
    }

    void aFileThatIsNoPictureIsTriedAgainWhenItIsWishedForAnew()
    {
        CoverShelf shelf;
        const QSignalSpy arrived(&shelf, &CoverShelf::arrived);
        const QString path = m_folder.filePath(QStringLiteral("later.png"));
        const CoverWish later{fileAddress(QFile::encodeName(path)), size};
        const QString other = m_folder.filePath(QStringLiteral("other.png"));
        const CoverWish there{fileAddress(QFile::encodeName(other)), size};
        QVERIFY(QImage(30, 30, QImage::Format_RGB32).save(other));
        shelf.want(Place::Grid, {later, there});
        QTRY_COMPARE(arrived.size(), 1); // the other one
        QVERIFY(QImage(30, 30, QImage::Format_RGB32).save(path));
        shelf.want(Place::Grid, {there});
        shelf.want(Place::Grid, {later, there});
        QTRY_COMPARE(arrived.size(), 2);
        QVERIFY(!shelf.cover(later).isNull());
    }

    void theDetailsComeFirst()
    {
        CoverBoard board(m_clock);
        CoverShelf shelf(board);
        shelf.want(Place::Grid, {wish(1), wish(2)});
        shelf.want(Place::Details, {wish(3)});
        QCOMPARE(board.next({})->address, wish(3).address);
        shelf.want(Place::Details, {});
        shelf.want(Place::Grid, {wish(2)});
        QCOMPARE(board.next({})->address, wish(2).address);
        QCOMPARE(board.open(), 1);
    }

    void whatWasScrolledAwayIsNotDecodedFirst()
    {
        CoverBoard board(m_clock);
        CoverShelf shelf(board);
        const QSignalSpy arrived(&shelf, &CoverShelf::arrived);
        const SampleCovers covers(board, m_folder.path());
        QList<CoverWish> scrolledAway;
        for (int number = 1; number <= 12; ++number) {
            scrolledAway.append(wish(number));
        }
        shelf.want(Place::Grid, scrolledAway);
        const QDeadlineTimer deadline(5'000);
        while (board.open() > 0 && !deadline.hasExpired()) { // all are found; this thread has not yet been told
            QThread::yieldCurrentThread();
        }
        QCOMPARE(board.open(), 0);
        QCoreApplication::sendPostedEvents(&shelf); // two are being decoded
        shelf.want(Place::Grid, {wish(13)});
        QTRY_VERIFY(!shelf.cover(wish(13)).isNull());
        QCOMPARE_LE(arrived.size(), 3);
    }

    void aDamagedFileIsRejectedOnce()
    {
        CoverBoard board(m_clock);
        CoverShelf shelf(board);
        const QSignalSpy arrived(&shelf, &CoverShelf::arrived);
        const QString path = m_folder.filePath(QStringLiteral("damaged.jpg"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromHex("ffd8ffe0").leftJustified(500, 'x'));
        file.close();
        shelf.want(Place::Grid, {wish(1)});
        QVERIFY(board.next({}) == (CoverTask{wish(1).address, Step::Look}));
        board.found(wish(1).address, path);
        QTRY_COMPARE(board.open(), 1);
        QVERIFY(board.next({}) == (CoverTask{wish(1).address, Step::Fetch}));
        board.found(wish(1).address, path);
        QTRY_COMPARE(board.open(), 0);
        shelf.want(Place::Grid, {wish(1), wish(2)});
        QTRY_COMPARE(board.open(), 1);
        QCOMPARE(board.next({})->address, wish(2).address);
        QCOMPARE(arrived.size(), 0);
    }

    void memoryHasALimit()
    {
        CoverBoard board(m_clock);
        CoverShelf shelf(board);
        const QSignalSpy arrived(&shelf, &CoverShelf::arrived);
        const SampleCovers covers(board, m_folder.path());
        constexpr QSize large{1200, 1800}; // 8.6 MB each
        QList<CoverWish> wishes;
        for (int number = 1; number <= 9; ++number) {
            wishes.append({wish(number).address, large});
        }
        shelf.want(Place::Grid, wishes);
        QTRY_COMPARE(arrived.size(), 9);
        const auto kept = std::count_if(wishes.cbegin(), wishes.cend(),
                                        [&](const CoverWish &each) { return !shelf.cover(each).isNull(); });
        QCOMPARE(kept, CoverShelf::mostBytes / (qint64(large.width()) * large.height() * 4));
    }

    void theEndWaitsForNobody()
    {
        CoverBoard board(m_clock);
        const SampleCovers covers(board, m_folder.path());
        for (int round = 0; round < 20; ++round) {
            CoverShelf shelf(board);
            QList<CoverWish> wishes;
            for (int number = 1; number <= 20; ++number) {
                wishes.append(wish(round * 20 + number));
            }
            shelf.want(Place::Grid, wishes);
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(board.open(), 0);
    }
};

QTEST_MAIN(TestCoverShelf)
#include "test_covershelf.moc"
