// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/librarytable.h"
#include "models/store/queryview.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
AudioTag tag(const char *key, const QString &value)
{
    return {QLatin1String(key), value};
}
} // namespace

/// What the store keeps of files, as scripts read it, on both dialects.
class TestLibraryTable final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();
    void cleanup() { m_store.reset(); }

    void tagsAndChaptersComeBackWhole();
    void aFileWithoutTagsHasNone();
    void pathsAreToldByteByByte();

private:
    QJsonObject only(const QString &table)
    {
        const QueryView view = need(QueryView::prepare({table, {}, {}, std::nullopt}));
        QList<QJsonObject> rows;
        need(m_store->read([&](ReadTx &tx) { view.each(tx, [&](const QJsonObject &row) { rows.append(row); }); }));
        return rows.size() == 1 ? rows.constFirst() : QJsonObject();
    }
    void put(const QByteArray &path, const AudioFile &audio)
    {
        need(m_store->write([&](WriteTx &tx) {
            LibraryTable library(tx);
            const RootId root = library.addRoot("/books");
            library.addFile(root, {path, FileKind::Audio, {7, 1000, 1s}});
            library.setAudio(LibraryRows(tx).files(root).value(hashOf(path)).id, audio);
        }));
    }

    FreshStores m_stores;
    VirtualClock m_clock;
    std::unique_ptr<Store> m_store;
};

void TestLibraryTable::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    m_store = m_stores.open(dialect, m_clock);
}

void TestLibraryTable::tagsAndChaptersComeBackWhole()
{
    AudioFile audio;
    audio.tags
        = {tag("artist", QStringLiteral("Ulla \"Quick\" Falmere")), tag("title", QStringLiteral("C:\\road\tend")),
           tag("artist", QStringLiteral("Zoë \U0001F409")), tag("comment", QStringLiteral("]}'--"))};
    audio.chapters = {{0ms, 1500ms, QStringLiteral("\"One\"")}, {1500ms, 1500ms, QString()}};
    put("a.mp3", audio);
    const QJsonObject row = only(QStringLiteral("audio"));
    const QJsonObject tags{{QStringLiteral("artist"),
                            QJsonArray{QStringLiteral("Ulla \"Quick\" Falmere"), QStringLiteral("Zoë \U0001F409")}},
                           {QStringLiteral("title"), QJsonArray{QStringLiteral("C:\\road\tend")}},
                           {QStringLiteral("comment"), QJsonArray{QStringLiteral("]}'--")}}};
    QCOMPARE(row.value(QLatin1String("tags")).toObject(), tags);
    const QJsonArray chapters{QJsonArray{0, 1500, QStringLiteral("\"One\"")}, QJsonArray{1500, 1500, QString()}};
    QCOMPARE(row.value(QLatin1String("chapters")).toArray(), chapters);
}

void TestLibraryTable::aFileWithoutTagsHasNone()
{
    put("a.mp3", {});
    const QJsonObject row = only(QStringLiteral("audio"));
    QVERIFY(row.value(QLatin1String("tags")).isObject());
    QVERIFY(row.value(QLatin1String("tags")).toObject().isEmpty());
    QVERIFY(row.value(QLatin1String("chapters")).isArray());
    QVERIFY(row.value(QLatin1String("chapters")).toArray().isEmpty());
}

void TestLibraryTable::pathsAreToldByteByByte()
{
    put("M\xfcnter\n.mp3", {});
    const QJsonObject row = only(QStringLiteral("files"));
    QCOMPARE(row.value(QLatin1String("path_hex")).toString(), QStringLiteral("4dfc6e7465720a2e6d7033"));
}

QTEST_GUILESS_MAIN(TestLibraryTable)
#include "test_librarytable.moc"
