// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/audiobookshelf/mediapayload.h"

#include <QJsonDocument>
#include <QTest>

using namespace kuramori;

/// Fields in the server's letters.
class TestMediaPayload final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void payloads_data();
    void payloads();
};

void TestMediaPayload::payloads_data()
{
    QTest::addColumn<BookField>("field");
    QTest::addColumn<FieldWords>("words");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](BookField field, const FieldWords &words, const char *json) {
        QTest::addRow("%s %d", qPrintable(bookFieldName(field)), int(words.size()))
            << field << words << QByteArray(json);
    };
    const FieldWord a{QStringLiteral("A")};
    const FieldWord b{QStringLiteral("B")};
    row(BookField::Title, {a}, R"({"title":"A"})");
    row(BookField::Title, {}, "{}"); // a book without a title is found by nobody
    row(BookField::Subtitle, {}, R"({"subtitle":null})");
    row(BookField::Narrator, {}, R"({"narrators":[]})");
    row(BookField::Year, {}, R"({"publishedYear":null})");
    row(BookField::Author, {a, b}, R"({"authors":[{"name":"A"},{"name":"B"}]})");
    row(BookField::Author, {}, R"({"authors":[]})");
    row(BookField::Narrator, {a, b}, R"({"narrators":["A","B"]})");
    row(BookField::Series, {{QStringLiteral("A"), QStringLiteral("1.5")}, b},
        R"({"series":[{"name":"A","sequence":"1.5"},{"name":"B","sequence":null}]})");
    row(BookField::Series, {}, R"({"series":[]})");
    row(BookField::Publisher, {a}, R"({"publisher":"A"})");
    row(BookField::Year, {{QStringLiteral("2006")}}, R"({"publishedYear":"2006"})"); // a text, not a number
    row(BookField::Language, {a}, R"({"language":"A"})");
    row(BookField::Isbn, {a}, R"({"isbn":"A"})");
    row(BookField::Asin, {a}, R"({"asin":"A"})");
    row(BookField::Abridged, {{QStringLiteral("yes")}}, R"({"abridged":true})");
    row(BookField::Abridged, {{QStringLiteral("no")}}, R"({"abridged":false})");
    row(BookField::Abridged, {}, R"({"abridged":false})");
}

void TestMediaPayload::payloads()
{
    QFETCH(BookField, field);
    QFETCH(FieldWords, words);
    QTEST(QJsonDocument(metadataPayload({{field, words}})).toJson(QJsonDocument::Compact), "json");
}

QTEST_GUILESS_MAIN(TestMediaPayload)
#include "test_mediapayload.moc"
