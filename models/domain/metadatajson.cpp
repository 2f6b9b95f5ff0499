// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/assertionlist.h"
#include "models/domain/sidecar.h"
#include "models/domain/sidecartext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr double certain = 1.0; // every key is made for its field
constexpr qsizetype mostMembers = 256; // of an array
constexpr double secondsOfMinute = 60;
constexpr double mostSeconds = 1000 * 60 * 60; // longer is no book
constexpr double milliseconds = 1000; // a second

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SideCar)
};

/// Keys within "metadata" go first, as in Audiobookshelf.
QJsonObject flattened(QJsonObject object)
{
    const QJsonObject inner = object.value(QLatin1String("metadata")).toObject();
    for (auto one = inner.begin(); one != inner.end(); ++one) {
        object.insert(one.key(), one.value());
    }
    return object;
}

class JsonReading
{
public:
    explicit JsonReading(const QJsonObject &object)
        : m_object(object)
    { }
    QList<BookAssertion> read();

private:
    QString text(const char *key) const;
    QStringList names(const char *key) const;
    void readSeries();
    void readRuntime();

    const QJsonObject &m_object;
    AssertionList m_said{BookSource::MetadataJson};
};

/// A number is taken as it is written: "publishedYear": 1965.
QString JsonReading::text(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

/// Members are strings, or objects with a name as the server's API gives them; a single string stands for one member.
QStringList JsonReading::names(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    const QJsonArray members = value.isString() ? QJsonArray{value} : value.toArray();
    QStringList names;
    names.reserve(std::min(members.size(), mostMembers));
    for (const QJsonValueConstRef member : members) {
        if (names.size() == mostMembers) {
            break;
        }
        names.append(member.isObject() ? member.toObject().value(QLatin1String("name")).toString() : member.toString());
    }
    return names;
}

void JsonReading::readSeries()
{
    const QStringList all = names("series");
    const QJsonArray members = m_object.value(QLatin1String("series")).toArray();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QJsonValue position = members.at(i).toObject().value(QLatin1String("sequence"));
        const QString label = position.isDouble() ? QString::number(position.toDouble()) : position.toString();
        m_said.addSeries(all.at(i), label, certain);
    }
}

/// Audiobookshelf writes no runtime, but chapters in seconds, and the last ends with the book; "duration" (s) and
/// "runtimeLengthMin" come from other programs.
void JsonReading::readRuntime()
{
    double seconds = m_object.value(QLatin1String("duration")).toDouble();
    if (seconds <= 0) {
        seconds = m_object.value(QLatin1String("runtimeLengthMin")).toDouble() * secondsOfMinute;
    }
    if (seconds <= 0) {
        const QJsonArray chapters = m_object.value(QLatin1String("chapters")).toArray();
        for (const QJsonValueConstRef chapter : chapters) {
            seconds = std::max(seconds, chapter.toObject().value(QLatin1String("end")).toDouble());
        }
    }
    if (seconds > 0 && seconds <= mostSeconds) {
        m_said.addRuntime(std::chrono::milliseconds(qint64(seconds * milliseconds)), certain);
    }
}

QList<BookAssertion> JsonReading::read()
{
    for (const QString &author : names("authors")) {
        m_said.addPersons(BookField::Author, author, certain);
    }
    for (const QString &narrator : names("narrators")) {
        m_said.addPersons(BookField::Narrator, narrator, certain);
    }
    readSeries();
    m_said.addYear(text("publishedYear"), certain);
    if (!m_said.has(BookField::Year)) {
        m_said.addYear(text("publishedDate"), certain);
    }
    if (abridgedFrom(m_object.value(QLatin1String("abridged")).toVariant().toString()).value_or(false)) {
        m_said.addAbridged(true, certain);
    }
    m_said.addAsin(text("asin"), certain);
    m_said.addIsbn(text("isbn"), certain);
    m_said.addTitle(text("title"), certain);
    m_said.addSubtitle(text("subtitle"), certain);
    m_said.addLanguage(text("language"), certain);
    m_said.addText(BookField::Publisher, text("publisher"), certain);
    readRuntime();
    return m_said.take();
}
} // namespace

Result<QList<BookAssertion>> assertionsOfMetadataJson(const QByteArray &bytes)
{
    const Result<QString> text = sideCarText(bytes);
    if (!text) {
        return fail(text.error());
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text->toUtf8(), &error);
    if (error.error != QJsonParseError::NoError) {
        return fail(ErrorKind::BadSchema,
                    Words::tr("It is no JSON: %1 at byte %2.").arg(error.errorString()).arg(error.offset));
    }
    if (!document.isObject()) {
        return fail(ErrorKind::BadSchema, Words::tr("It is JSON, but no object with the fields of a book."));
    }
    const QJsonObject object = flattened(document.object());
    return JsonReading(object).read();
}
} // namespace kuramori
