// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/lenientjson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace kuramori;

class TestLenientJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts();
    void integers();
    void numbers();
    void truths();
};

void TestLenientJson::texts()
{
    QCOMPARE(jsonText(QStringLiteral("a")), QStringLiteral("a"));
    QCOMPARE(jsonText(12), QStringLiteral("12"));
    QCOMPARE(jsonText(qint64(9'007'199'254'740'993)), QStringLiteral("9007199254740993"));
    QCOMPARE(jsonText(QString(QChar::Null)), QString(QChar::ReplacementCharacter));
    for (const QJsonValue &other : {QJsonValue(), QJsonValue(QJsonValue::Undefined), QJsonValue(true),
                                    QJsonValue(QJsonObject()), QJsonValue(QJsonArray())}) {
        QCOMPARE(jsonText(other), QString());
    }
}

void TestLenientJson::integers()
{
    QCOMPARE(jsonInteger(7), std::optional<qint64>(7));
    QCOMPARE(jsonInteger(QStringLiteral("-7")), std::optional<qint64>(-7));
    QCOMPARE(jsonInteger(7.9), std::optional<qint64>(7));
    QCOMPARE(jsonInteger(1e300), std::nullopt);
    QCOMPARE(jsonInteger(QStringLiteral("7.9")), std::nullopt);
    QCOMPARE(jsonInteger(QStringLiteral("99999999999999999999")), std::nullopt);
    QCOMPARE(jsonInteger(QStringLiteral("seven")), std::nullopt);
    QCOMPARE(jsonInteger(QJsonValue()), std::nullopt);
}

void TestLenientJson::numbers()
{
    QCOMPARE(jsonNumber(4.5), std::optional(4.5));
    QCOMPARE(jsonNumber(QStringLiteral("4.5")), std::optional(4.5));
    QCOMPARE(jsonNumber(QStringLiteral("inf")), std::nullopt);
    QCOMPARE(jsonNumber(QStringLiteral("nan")), std::nullopt);
    QCOMPARE(jsonNumber(QJsonValue(true)), std::nullopt);
}

void TestLenientJson::truths()
{
    for (const QJsonValue &yes :
         {QJsonValue(true), QJsonValue(1), QJsonValue(QStringLiteral("1")), QJsonValue(QStringLiteral("true"))}) {
        QCOMPARE(jsonTruth(yes), std::optional(true));
    }
    for (const QJsonValue &no :
         {QJsonValue(false), QJsonValue(0), QJsonValue(QStringLiteral("0")), QJsonValue(QStringLiteral("false"))}) {
        QCOMPARE(jsonTruth(no), std::optional(false));
    }
    for (const QJsonValue &unknown : {QJsonValue(), QJsonValue(2), QJsonValue(QStringLiteral("yes"))}) {
        QCOMPARE(jsonTruth(unknown), std::nullopt);
    }
}

QTEST_GUILESS_MAIN(TestLenientJson)
#include "test_lenientjson.moc"
