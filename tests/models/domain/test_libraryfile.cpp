// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/libraryfile.h"

#include <QTest>

using namespace kuramori;

class TestLibraryFile final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kindsAreToldByName_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<FileKind>("kind");
        const auto row = [](const char *name, FileKind kind) { QTest::newRow(name) << QByteArray(name) << kind; };
        row("01 - Chapter.m4b", FileKind::Audio);
        row("x.M4A", FileKind::Audio);
        row("x.Mp3", FileKind::Audio);
        row("x.opus", FileKind::Audio);
        row("x.wma", FileKind::Audio);
        row("a.b.flac", FileKind::Audio);
        row("cover.JPG", FileKind::Image);
        row("book.epub", FileKind::Ebook);
        row("metadata.json", FileKind::Metadata);
        row("Metadata.JSON", FileKind::Metadata);
        row("other.json", FileKind::Other);
        row("metadata.opf", FileKind::Metadata);
        row("desc.txt", FileKind::Metadata);
        row("reader.txt", FileKind::Metadata);
        row("notes.txt", FileKind::Text);
        row("mp3", FileKind::Other);
        row(".mp3", FileKind::Other);
        row("x.mp3.part", FileKind::Other);
        row("x.", FileKind::Other);
        row("\xff\xfe.mp3", FileKind::Audio);
    }
    void kindsAreToldByName()
    {
        QFETCH(QByteArray, name);
        QTEST(fileKindOf(name), "kind");
    }

    void coversAreToldByName_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("rank");
        QTest::newRow("cover") << QByteArray("A/b/cover.jpg") << 0;
        QTest::newRow("capitals") << QByteArray("Cover.PNG") << 0;
        QTest::newRow("folder") << QByteArray("A/FOLDER.jpeg") << 1;
        QTest::newRow("a folder of that name") << QByteArray("cover/1.jpg") << 2;
        QTest::newRow("longer") << QByteArray("cover2.jpg") << 2;
        QTest::newRow("two endings") << QByteArray("cover.old.jpg") << 2;
        QTest::newRow("no ending") << QByteArray("cover") << 0;
        QTest::newRow("nothing") << QByteArray() << 2;
    }
    void coversAreToldByName()
    {
        QFETCH(QByteArray, path);
        QTEST(coverRank(path), "rank");
    }

    void kindsHaveTexts()
    {
        QSet<QString> texts;
        for (const FileKind kind : fileKinds) {
            texts.insert(fileKindName(kind));
            QCOMPARE(fileKindFrom(fileKindName(kind)), std::optional(kind));
        }
        QCOMPARE(texts.size(), qsizetype(fileKinds.size()));
        QVERIFY(!fileKindFrom(QStringLiteral("video")));
    }

    void whatCannotBeShownIsReplaced_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QByteArray("A/b c.mp3") << QStringLiteral("A/b c.mp3");
        QTest::newRow("Japanese") << QByteArray("\xe8\x94\xb5.mp3") << QStringLiteral("蔵.mp3");
        QTest::newRow("no UTF-8") << QByteArray("bad\xff.mp3") << QStringLiteral("bad\uFFFD.mp3");
        QTest::newRow("a line break") << QByteArray("a\nb") << QStringLiteral("a\u240Ab");
        QTest::newRow("an escape") << QByteArray("a\x1b[31m") << QStringLiteral("a\u241B[31m");
        QTest::newRow("delete") << QByteArray("a\x7f") << QStringLiteral("a\u2421");
    }
    void whatCannotBeShownIsReplaced()
    {
        QFETCH(QByteArray, path);
        QTEST(shownPath(path), "shown");
    }
};

QTEST_APPLESS_MAIN(TestLibraryFile)
#include "test_libraryfile.moc"
