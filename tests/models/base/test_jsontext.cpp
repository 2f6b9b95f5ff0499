// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kuramori;

namespace
{
QString asDocument(const QString &text)
{
    const QString array = QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact)); // ["text"]
    return array.sliced(1, array.size() - 2);
}

QString written(const QString &text)
{
    QString json;
    appendJsonString(json, text);
    return json;
}
} // namespace

/// Against QJsonDocument, which writes the same texts.
class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLetterAlone();
    void textsAsTheyCome_data();
    void textsAsTheyCome();
    void appends();
};

void TestJsonText::everyLetterAlone()
{
    for (int letter = 0; letter <= 0xffff; ++letter) { // lone surrogates too
        const QString text = QStringLiteral("a") + QChar(letter) + QStringLiteral("b");
        QCOMPARE(written(text), asDocument(text));
    }
}

void TestJsonText::textsAsTheyCome_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("only an escape") << QStringLiteral("\"");
    QTest::newRow("escapes at both ends") << QStringLiteral("\\Kuramori\n");
    QTest::newRow("Japanese") << QStringLiteral("葬送のフリーレン");
    QTest::newRow("a pair") << QStringLiteral("\U0001F431 and \U0001D11E");
    QTest::newRow("half a pair at the end") << QStringLiteral("a") + QChar(0xd83d);
    QTest::newRow("pair the wrong way round") << QString(QChar(0xdc31)) + QChar(0xd83d);
    QTest::newRow("two first halves, one second") << QString(QChar(0xd83d)) + QChar(0xd83d) + QChar(0xdc31);
}

void TestJsonText::textsAsTheyCome()
{
    QFETCH(const QString, text);
    QCOMPARE(written(text), asDocument(text));
}

void TestJsonText::appends()
{
    QString json = QStringLiteral("[");
    appendJsonString(json, u"a");
    appendJsonString(json, u"b");
    QCOMPARE(json, QStringLiteral("[\"a\"\"b\""));
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "test_jsontext.moc"
