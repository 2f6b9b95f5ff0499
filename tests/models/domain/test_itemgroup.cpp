// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/itemgroup.h"
#include "models/domain/seriesgap.h"

#include <QTest>

#include <algorithm>

using namespace kuramori;

namespace
{
/// "path", "path album=X track=2 disc=1 chapters".
ScannedFile scanned(const QString &line)
{
    const QStringList words = line.split(u'|');
    ScannedFile file;
    file.path = words.constFirst().toUtf8();
    file.kind = fileKindOf(file.path);
    for (const QString &word : words.mid(1)) {
        const QString value = word.section(u'=', 1);
        if (word.startsWith(QLatin1String("album="))) {
            file.album = value;
        } else if (word.startsWith(QLatin1String("track="))) {
            file.track = value.toInt();
        } else if (word.startsWith(QLatin1String("disc="))) {
            file.disc = value.toInt();
        } else {
            file.hasChapters = word == QLatin1String("chapters");
        }
    }
    return file;
}

/// "path: file, file" a line, "path" alone for an item that is a file by itself.
QString grouped(const QStringList &lines)
{
    QList<ScannedFile> files;
    for (const QString &line : lines) {
        files.append(scanned(line));
    }
    QStringList shown;
    for (const ItemGroup &group : itemGroups(files)) {
        QStringList names;
        for (const ItemMember &member : group.members) {
            names.append(QString::fromUtf8(files.at(member.file).path));
        }
        const bool isAlone = group.isFile && names.size() == 1;
        const QString path = QString::fromUtf8(group.path);
        shown.append(isAlone ? path
                             : path + QLatin1String(group.isFile ? "*: " : ": ") + names.join(QLatin1String(", ")));
    }
    return shown.join(u'\n');
}

QStringList words(const char *lines)
{
    return QString::fromUtf8(lines).split(u'\n');
}
} // namespace

class TestItemGroup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsFiles_data();
    void groupsFiles();
    void keepsEveryByteOfAName();
    void losesNoAudioFile();
    void seesGaps_data();
    void seesGaps();
};

void TestItemGroup::groupsFiles_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("items");

    QTest::newRow("a folder is a book, with all that lies in it")
        << words("A/B/02.mp3\nA/B/01.mp3\nA/B/cover.jpg\nA/B/extra/metadata.opf")
        << "A/B: A/B/01.mp3, A/B/02.mp3, A/B/cover.jpg, A/B/extra/metadata.opf";
    QTest::newRow("discs of one book") << words("A/B/CD 2/01.mp3\nA/B/CD 1/01.mp3")
                                       << "A/B: A/B/CD 1/01.mp3, A/B/CD 2/01.mp3";
    QTest::newRow("single files with their side-cars")
        << words("One.m4b\nOne.jpg\nTwo.m4b\nnote.txt") << "One.m4b*: One.m4b, One.jpg\nTwo.m4b";
    QTest::newRow("numbers as numbers") << words("B/Part ten.mp3\nB/b10.mp3\nB/b9.mp3")
                                        << "B: B/b9.mp3, B/b10.mp3, B/Part ten.mp3";
    QTest::newRow("tags go before names")
        << words("B/01 last.mp3|track=2\nB/02 first.mp3|track=1") << "B: B/02 first.mp3, B/01 last.mp3";
    QTest::newRow("tags that do not tell files apart give way to names")
        << words("B/02.mp3|track=1\nB/01.mp3|track=1") << "B: B/01.mp3, B/02.mp3";
    QTest::newRow("volumes beside each other are books")
        << words("S/a.m4b|album=Ash|chapters\nS/b.m4b|album=Birch|chapters\nS/cover.jpg") << "S/a.m4b\nS/b.m4b";
    QTest::newRow("volumes that differ by their number alone")
        << words("S/a.mp3|album=Grove, Book 1\nS/b.mp3|album=Grove, Book 11") << "S/a.mp3\nS/b.mp3";
    QTest::newRow("volumes of several files each")
        << words("S/a1.mp3|album=Ash|track=1\nS/a2.mp3|album=Ash|track=2\nS/b1.mp3|album=Birch|track=1")
        << "S/a1.mp3: S/a1.mp3, S/a2.mp3\nS/b1.mp3";
    QTest::newRow("chapters tagged as albums are no books")
        << words("B/1.mp3|album=Chapter One|track=1\nB/2.mp3|album=Chapter Two|track=2") << "B: B/1.mp3, B/2.mp3";
    QTest::newRow("discs tagged as albums are no books")
        << words("B/1.mp3|album=Ash (Disc 1)|track=1\nB/2.mp3|album=Ash (Disc 2)|track=1") << "B: B/1.mp3, B/2.mp3";
    QTest::newRow("whole files that say nothing are books")
        << words("A/Ash.m4b|chapters\nA/Birch.m4b|chapters") << "A/Ash.m4b\nA/Birch.m4b";
    QTest::newRow("one that cannot be read beside a book")
        << words("A/Ash.m4b\nA/Birch.m4b|album=Birch") << "A/Ash.m4b\nA/Birch.m4b";
    QTest::newRow("parts with chapters that say nothing are no books")
        << words("A/Ash 1.m4b|chapters\nA/Ash 2.m4b|chapters") << "A: A/Ash 1.m4b, A/Ash 2.m4b";
    QTest::newRow("one file says nothing of its album")
        << words("B/1.mp3|album=Ash\nB/2.mp3|album=Birch\nB/3.mp3") << "B: B/1.mp3, B/2.mp3, B/3.mp3";
}

void TestItemGroup::groupsFiles()
{
    QFETCH(QStringList, files);
    QFETCH(QString, items);
    QCOMPARE(grouped(files), items);
    std::ranges::reverse(files);
    QStringList sorted = grouped(files).split(u'\n');
    QStringList expected = items.split(u'\n');
    sorted.sort();
    expected.sort();
    if (!QByteArray(QTest::currentDataTag()).startsWith("volumes of several")) { // is called by its first file
        QCOMPARE(sorted, expected);
    }
}

void TestItemGroup::keepsEveryByteOfAName()
{
    const QByteArray path("A\xff\xfe/\xc3\xa9\n \x80.mp3");
    const QList<ItemGroup> groups = itemGroups({{path, FileKind::Audio, {}, {}, {}, false}});
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.at(0).path, QByteArray("A\xff\xfe"));
}

void TestItemGroup::losesNoAudioFile()
{
    QList<ScannedFile> files;
    for (int at = 0; at < 500; ++at) {
        const QString path
            = QStringLiteral("%1/%2/%3.mp3|album=%4|track=%5").arg(at % 7).arg(at % 3).arg(at).arg(at % 5).arg(at % 4);
        files.append(scanned(path));
    }
    QList<int> times(files.size(), 0);
    for (const ItemGroup &group : itemGroups(files)) {
        for (const ItemMember &member : group.members) {
            ++times[member.file];
        }
    }
    QCOMPARE(times, QList<int>(files.size(), 1));
}

void TestItemGroup::seesGaps_data()
{
    QTest::addColumn<QString>("owned");
    QTest::addColumn<QString>("gaps");
    QTest::newRow("none") << ""
                          << "";
    QTest::newRow("one alone") << "7"
                               << "";
    QTest::newRow("in a row") << "1 2 3"
                              << "";
    QTest::newRow("one is missing") << "1 2 4"
                                    << "3-3";
    QTest::newRow("what comes before the first is not known") << "3 4"
                                                              << "";
    QTest::newRow("several") << "8 1 4"
                             << "2-3 5-7";
    QTest::newRow("a novella is no volume") << "1 2.5 4"
                                            << "2-2 3-3";
    QTest::newRow("a prequel") << "0.5 2"
                               << "1-1";
    QTest::newRow("an omnibus holds its volumes") << "1-3 5"
                                                  << "4-4";
    QTest::newRow("an omnibus beside its volumes") << "1 1-3 2 6"
                                                   << "4-5";
}

void TestItemGroup::seesGaps()
{
    QFETCH(QString, owned);
    QFETCH(QString, gaps);
    QList<SeriesPosition> positions;
    for (const QString &word : owned.split(u' ', Qt::SkipEmptyParts)) {
        positions.append(seriesPosition(word).value());
    }
    QStringList found;
    for (const SeriesGap &gap : gapsWithin(positions)) {
        found.append(QStringLiteral("%1-%2").arg(gap.from).arg(gap.to));
    }
    QCOMPARE(found.join(u' '), gaps);
}

QTEST_APPLESS_MAIN(TestItemGroup)
#include "test_itemgroup.moc"
