// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplebooks.h"

#include "models/store/booktable.h"
#include "models/store/librarytable.h"
#include "tests/support/putbook.h"
#include "tests/ui/samplehouse.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

#include <array>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

struct Sample
{
    const char *title;
    const char *authors;
    const char *series; ///< "": none
    const char *narrators;
    int year;
    double hours;
    const char *language;
    const char *format;
    int files;
};

constexpr std::array samples{
    Sample{"Dune", "Frank Herbert", "Dune #1", "Scott Brick", 1965, 21.1, "en", "m4b", 1},
    Sample{"Dune", "Frank Herbert", "Dune #1", "Simon Vance", 1965, 20.6, "en", "mp3", 22}, // another recording
    Sample{"Dune Messiah", "Frank Herbert", "Dune #2", "Scott Brick", 1969, 8.9, "en", "m4b", 1},
    Sample{"Children of Dune", "Frank Herbert", "Dune #3", "Scott Brick", 1976, 16.8, "en", "m4b", 1},
    Sample{"The Final Empire", "Brandon Sanderson", "Mistborn #1", "Michael Kramer", 2006, 24.6, "en", "m4b", 1},
    Sample{"The Well of Ascension", "Brandon Sanderson", "Mistborn #2", "Michael Kramer", 2007, 28.9, "en", "m4b", 1},
    Sample{"The Hero of Ages", "Brandon Sanderson", "Mistborn #3", "Michael Kramer", 2008, 27.4, "en", "m4b", 1},
    Sample{"Secret History", "Brandon Sanderson", "Mistborn #3.5", "Michael Kramer", 2016, 4.9, "en", "m4b", 1},
    Sample{"Guards! Guards!", "Terry Pratchett", "Discworld #8", "Nigel Planer", 1989, 10.1, "en", "mp3", 9},
    Sample{"Men at Arms", "Terry Pratchett", "Discworld #15", "Nigel Planer", 1993, 10.9, "en", "mp3", 10},
    Sample{"Feet of Clay", "Terry Pratchett", "Discworld #19", "Nigel Planer", 1996, 10.6, "en", "mp3", 10},
    Sample{"Good Omens", "Neil Gaiman, Terry Pratchett", "", "Martin Jarvis", 1990, 12.5, "en", "m4b", 1},
    Sample{"A Wizard of Earthsea", "Ursula K. Le Guin", "Earthsea Cycle #1", "Rob Inglis", 1968, 7.4, "en", "opus", 5},
    Sample{"The Tombs of Atuan", "Ursula K. Le Guin", "Earthsea Cycle #2", "Rob Inglis", 1971, 5.8, "en", "opus", 4},
    Sample{"The Farthest Shore", "Ursula K. Le Guin", "Earthsea Cycle #3", "Rob Inglis", 1972, 7.7, "en", "opus", 5},
    Sample{"Consider Phlebas", "Iain M. Banks", "Culture #1", "Peter Kenny", 1987, 16.3, "en", "m4b", 1},
    Sample{"The Player of Games", "Iain M. Banks", "Culture #2", "Peter Kenny", 1988, 11.4, "en", "m4b", 1},
    Sample{"Use of Weapons", "Iain M. Banks", "Culture #3", "Peter Kenny", 1990, 12.4, "en", "m4b", 1},
    Sample{"All Systems Red", "Martha Wells", "The Murderbot Diaries #1", "Kevin R. Free", 2017, 3.3, "en", "m4b", 1},
    Sample{"Artificial Condition", "Martha Wells", "The Murderbot Diaries #2", "Kevin R. Free", 2018, 3.4, "en", "m4b",
           1},
    Sample{"Project Hail Mary", "Andy Weir", "", "Ray Porter", 2021, 16.2, "en", "m4b", 1},
    Sample{"Pride and Prejudice", "Jane Austen", "", "Rosamund Pike", 1813, 11.6, "en", "mp3", 61},
    Sample{"Emma", "Jane Austen", "", "Juliet Stevenson", 1815, 16.6, "en", "mp3", 55},
    Sample{"Frankenstein", "Mary Shelley", "", "Dan Stevens", 1818, 8.6, "en", "flac", 24},
    Sample{"The Strange Case of Dr Jekyll and Mr Hyde and Other Tales of Terror", "Robert Louis Stevenson", "",
           "Martin Jarvis", 1886, 3.1, "en", "ogg", 10},
    Sample{"The Odyssey", "Homer", "", "Ian McKellen", 0, 13.5, "en", "m4b", 1},
    Sample{"Die 13½ Leben des Käpt’n Blaubär", "Walter Moers", "Zamonien #1", "Dirk Bach", 1999, 20.8, "de", "mp3",
           180},
    Sample{"Die Stadt der Träumenden Bücher", "Walter Moers", "Zamonien #4", "Dirk Bach", 2004, 18.4, "de", "mp3", 160},
    Sample{"Il nome della rosa", "Umberto Eco", "", "Tommaso Ragno", 1980, 20.9, "it", "m4b", 1},
    Sample{"ノルウェイの森", "村上春樹", "", "妻夫木聡", 1987, 14.2, "ja", "m4b", 1},
    Sample{"吾輩は猫である", "夏目漱石", "", "", 1905, 17.3, "ja", "mp3", 11},
    Sample{"Dracula", "Bram Stoker", "", "Alan Cumming, Tim Curry, Simon Vance", 1897, 15.5, "en", "m4b", 1},
    Sample{"unnamed recording 0007", "", "", "", 0, 2.2, "", "wma", 1},
};
static_assert(samples.size() == sampleBooks + 1); // of one there are two recordings

void paintCover(const QString &path, quint32 seed)
{
    QRandomGenerator random(seed);
    QImage image(300, 300, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const int hue = random.bounded(360);
    QLinearGradient ground(0, 0, 300, 300);
    ground.setColorAt(0, QColor::fromHsl(hue, 130, 60));
    ground.setColorAt(1, QColor::fromHsl((hue + 60) % 360, 110, 150));
    painter.fillRect(image.rect(), ground);
    painter.setPen(Qt::NoPen);
    for (int shape = 0; shape < 5; ++shape) {
        painter.setBrush(QColor::fromHsl((hue + shape * 20) % 360, 140, 90 + shape * 28, 170));
        const int side = 60 + random.bounded(150);
        painter.drawEllipse(random.bounded(300) - side / 2, random.bounded(300) - side / 2, side, side);
    }
    painter.end();
    image.save(path, "JPG", 90);
}

void touch(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("%s cannot be written", qUtf8Printable(path));
    }
}

BookToPut toBook(const Sample &sample, const QDir &library, quint32 number)
{
    BookToPut book;
    book.title = QString::fromUtf8(sample.title);
    book.authors = QString::fromUtf8(sample.authors).split(QStringLiteral(", "), Qt::SkipEmptyParts);
    book.series = QString::fromUtf8(sample.series);
    book.narrators = QString::fromUtf8(sample.narrators).split(QStringLiteral(", "), Qt::SkipEmptyParts);
    book.language = QString::fromUtf8(sample.language);
    book.year = sample.year > 0 ? std::optional(sample.year) : std::nullopt;
    if (number % 4 == 0) {
        book.publisher = QStringLiteral("Grove Audio");
        book.asin = QStringLiteral("B00%1").arg(number, 7, 10, QLatin1Char('0'));
    }
    const QString folder = QStringLiteral("%1/%2 {%3}")
                               .arg(book.authors.value(0, QStringLiteral("unsorted")), book.title,
                                    book.narrators.value(0, QStringLiteral("unknown")));
    library.mkpath(folder);
    const auto runtime = std::chrono::milliseconds(qint64(sample.hours * 3'600'000 / sample.files));
    for (int at = 1; at <= sample.files; ++at) {
        const QString name = sample.files == 1
            ? QStringLiteral("%1/%2.%3").arg(folder, book.title, QLatin1String(sample.format))
            : QStringLiteral("%1/%2 - %3.%4")
                  .arg(folder)
                  .arg(at, 3, 10, QLatin1Char('0'))
                  .arg(book.title, QLatin1String(sample.format));
        touch(library.filePath(name));
        FileToPut file{QFile::encodeName(name), runtime.count() * 8, runtime, 64'000, {}};
        for (int chapter = 0; sample.files == 1 && chapter < 14; ++chapter) {
            file.chapters.append(
                {runtime / 14 * chapter, runtime / 14 * (chapter + 1),
                 chapter % 5 == 4 ? QString() : QStringLiteral("Chapter %1: by the river").arg(chapter + 1)});
        }
        book.files.append(file);
    }
    if (!book.authors.isEmpty() && number % 6 != 5) { // the others have no cover
        paintCover(library.filePath(folder + QStringLiteral("/cover.jpg")), number);
        book.files.append({QFile::encodeName(folder + QStringLiteral("/cover.jpg")), 20'000, 0ms, 0, {}});
    }
    return book;
}

/// As a scan finds it: files that are there no more, of the item or of all of it.
void lose(SampleHouse &house, ItemId item, const char *files, bool whole)
{
    house.write([&](WriteTx &tx) {
        tx.run("UPDATE files SET missing_since = $2 WHERE id IN (SELECT file_id FROM item_files WHERE item_id = $1) "
               "AND shown LIKE $3",
               item, tx.now(), QString::fromLatin1(files));
        if (whole) {
            tx.run("UPDATE items SET missing_since = $2 WHERE id = $1", item, tx.now());
        }
        BookTable(tx).refresh(WorkId(
            tx.number("SELECT e.work_id FROM items i JOIN editions e ON e.id = i.edition_id WHERE i.id = $1", item)));
        tx.touch(Topic::Books | Topic::Library);
    });
}
} // namespace

RootId addSampleBooks(SampleHouse &house)
{
    const QDir library(house.folder.filePath(QStringLiteral("audiobooks")));
    const RootId root = house.write([&](WriteTx &tx) {
        const RootId id = LibraryTable(tx).addRoot(QFile::encodeName(library.path()));
        LibraryTable(tx).setOnline(id, {"disk", 1});
        return id;
    });
    QList<ItemId> items;
    for (const Sample &sample : samples) {
        house.clock.advance(1h);
        items.append(putBook(*house.store, root, toBook(sample, library, quint32(items.size()))));
    }
    lose(house, items.at(1), "%", true);
    lose(house, items.at(21), "%03%", false);
    lose(house, items.at(25), "%", true);
    house.write([root](WriteTx &tx) {
        LibraryTable(tx).setScanned(root);
        tx.touch(Topic::Library);
    });
    return root;
}
} // namespace kuramori
