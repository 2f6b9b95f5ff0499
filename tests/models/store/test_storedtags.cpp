// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storedtags.h"

#include <QJsonDocument>
#include <QTest>

using namespace kuramori;

namespace
{
QByteArray json(const char *withApostrophes)
{
    return QByteArray(withApostrophes).replace('\'', '"');
}
} // namespace

class TestStoredTags final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comeBackAsTheyWere_data()
    {
        QTest::addColumn<QList<AudioTag>>("tags");
        QTest::addColumn<QByteArray>("stored");
        QTest::newRow("none") << QList<AudioTag>() << json("{}");
        QTest::newRow("several of one key") << QList<AudioTag>{{QStringLiteral("artist"), QStringLiteral("Ann")},
                                                               {QStringLiteral("artist"), QStringLiteral("Bo")},
                                                               {QStringLiteral("album"), QStringLiteral("Ash")}}
                                            << json("{'artist':['Ann','Bo'],'album':['Ash']}");
        QTest::newRow("what JSON escapes")
            << QList<AudioTag>{{QStringLiteral("title"), QStringLiteral("a \"b\" \\ \n\u0001")}}
            << json("{'title':['a \\'b\\' \\\\ \\n\\u0001']}");
        QTest::newRow("all scripts") << QList<AudioTag>{{QStringLiteral("title"), QStringLiteral("Æon 葬送 😀")}}
                                     << json("{'title':['Æon 葬送 😀']}");
        QTest::newRow("empty value") << QList<AudioTag>{{QStringLiteral("title"), QStringLiteral("")}}
                                     << json("{'title':['']}");
    }

    void comeBackAsTheyWere()
    {
        QFETCH(QList<AudioTag>, tags);
        QFETCH(QByteArray, stored);
        QCOMPARE(storedTags(tags).toUtf8(), stored);
        QCOMPARE(tagsOf(stored), tags);
        QCOMPARE(QJsonDocument::fromJson(stored).isNull(), false);
    }

    void whatIsNoSuchObjectSaysNothing_data()
    {
        QTest::addColumn<QByteArray>("stored");
        for (const char *text : {"", "{", "[]", "'x'", "{'a':'b'}", "{'a':[1,null]}"}) {
            QTest::addRow("%s", text) << json(text);
        }
    }

    void whatIsNoSuchObjectSaysNothing()
    {
        QFETCH(QByteArray, stored);
        QCOMPARE(tagsOf(stored), QList<AudioTag>());
    }
};

QTEST_APPLESS_MAIN(TestStoredTags)
#include "test_storedtags.moc"
