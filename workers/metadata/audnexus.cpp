// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/audnexus.h"

#include "models/base/lenientjson.h"
#include "models/base/markuptext.h"
#include "models/base/textkey.h"
#include "workers/http/classify.h"
#include "workers/metadata/answerjson.h"
#include "workers/metadata/recordfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace kuramori
{
namespace
{
using std::chrono::milliseconds;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Audnexus)
};

const QString audnexus = QStringLiteral("Audnexus");
constexpr int perSecond = 6; // Audiobookshelf leaves 150 ms between two

ProviderPlan plan()
{
    ProviderPlan plan;
    plan.name = QStringLiteral("audnexus");
    plan.title = audnexus;
    plan.perSecond = perSecond;
    return plan;
}

ErrorKind kindOfCode(const QString &code)
{
    // A podcast that is asked for as a book is no book.
    for (const char *missing : {"NOT_FOUND", "REGION_UNAVAILABLE", "CONTENT_TYPE_MISMATCH"}) {
        if (code == QLatin1String(missing)) {
            return ErrorKind::NotFound;
        }
    }
    return code == QLatin1String("RATE_LIMIT_EXCEEDED") ? ErrorKind::Throttled : ErrorKind::Rejected;
}

/// {error:{code,message,details}}, or in older versions {statusCode,error,message}.
std::optional<Error> errorOf(const QJsonObject &root)
{
    const QJsonValue error = root.value(QLatin1String("error"));
    if (error.isObject()) {
        const QString code = jsonText(error[QLatin1String("code")]);
        Error told = providerError(kindOfCode(code), audnexus, lineOf(error[QLatin1String("message")]), code);
        const auto wait = jsonInteger(error[QLatin1String("details")][QLatin1String("retryAfterSeconds")]);
        if (told.kind == ErrorKind::Throttled && wait > 0) {
            told.retryAfter = std::chrono::seconds(std::min<qint64>(*wait, 24 * 3600));
        }
        return told;
    }
    if (!error.isString()) {
        return std::nullopt;
    }
    const QString message = lineOf(root.value(QLatin1String("message")));
    const auto status = jsonInteger(root.value(QLatin1String("statusCode")));
    return providerError(kindOfStatus(status.value_or(400)), audnexus, message.isEmpty() ? lineOf(error) : message,
                         jsonText(error));
}

Result<QJsonObject> answer(const QByteArray &body)
{
    auto root = answerObject(body, audnexus);
    if (!root) {
        return root;
    }
    if (auto error = errorOf(*root)) {
        return fail(std::move(*error));
    }
    return root;
}

milliseconds lengthOf(const QJsonValue &value)
{
    return milliseconds(std::max<qint64>(0, jsonInteger(value).value_or(0)));
}

void readPeople(const QJsonObject &book, BookRecord &record)
{
    Credits credits;
    const QJsonArray authors = book.value(QLatin1String("authors")).toArray();
    for (const QJsonValueConstRef author : authors) {
        credits.add(jsonText(author[QLatin1String("name")]), PersonRole::Author);
    }
    const QJsonArray narrators = book.value(QLatin1String("narrators")).toArray();
    for (const QJsonValueConstRef narrator : narrators) {
        credits.add(jsonText(narrator[QLatin1String("name")]), PersonRole::Narrator);
    }
    credits.apply(record);
}

void readSeries(const QJsonObject &book, BookFacts &facts)
{
    for (const char *field : {"seriesPrimary", "seriesSecondary"}) {
        const QJsonValue series = book.value(QLatin1String(field));
        addSeries(lineOf(series[QLatin1String("name")]), positionOf(series[QLatin1String("position")]), facts);
    }
}

/// The wide ones ("genre") before the narrow ones ("tag").
QStringList genresOf(const QJsonValue &list)
{
    QStringList genres;
    QStringList tags;
    const QJsonArray rows = list.toArray();
    for (const QJsonValueConstRef row : rows) {
        const bool isTag = jsonText(row[QLatin1String("type")]) == QLatin1String("tag");
        (isTag ? tags : genres).append(lineOf(row[QLatin1String("name")]));
    }
    genres += tags;
    genres.removeAll(QString());
    genres.removeDuplicates();
    return genres;
}

void readRecording(const QJsonObject &book, QDate today, BookRecord &record)
{
    const qint64 minutes = jsonInteger(book.value(QLatin1String("runtimeLengthMin"))).value_or(0);
    constexpr qint64 most = 60 * 24 * 365; // no book is longer than a year
    if (minutes > 0 && minutes < most) {
        record.facts.runtime = minutes * 60;
    }
    record.recording.runtime = record.facts.runtime;
    record.recording.abridged = abridgedOf(jsonText(book.value(QLatin1String("formatType"))));
    record.recording.language = lineOf(book.value(QLatin1String("language")));
    setReleased(dayOf(jsonText(book.value(QLatin1String("releaseDate")))), today, record);
    record.publisher = lineOf(book.value(QLatin1String("publisherName")));
    record.region = jsonText(book.value(QLatin1String("region")));
}

QUrl shopPage(const BookRecord &record)
{
    const auto region = regionFrom(record.region);
    return region ? QUrl(QStringLiteral("https://www.audible.%1/pd/%2").arg(regionDomain(*region), record.id)) : QUrl();
}

template <class T>
ProviderAnswer<T> refusedAsin(const QString &asin)
{
    ProviderAnswer<T> answer;
    answer.failure = ErrorKind::Usage;
    answer.message = Words::tr("\"%1\" is no ASIN, so it was not asked for.").arg(asin);
    return answer;
}

/// Told of another book than was asked for? Then it is nobody's word on this one.
template <class T, class AsinOf>
Result<T> about(const QString &asin, Result<T> told, AsinOf asinOfTold)
{
    if (told && asinOfTold(*told) != asin) {
        return badAnswer(audnexus, Words::tr("%1 was asked for and %2 was told about.").arg(asin, asinOfTold(*told)));
    }
    return told;
}
} // namespace

Audnexus::Audnexus(const ProviderParts &parts)
    : m_gate(parts, plan())
{ }

ProviderAnswer<BookRecord> Audnexus::book(const QString &asin, AudibleRegion region, const Asking &asking) const
{
    const QString valid = asinOf(asin);
    if (valid.isEmpty()) {
        return refusedAsin<BookRecord>(asin);
    }
    return m_gate.ask(question(QStringLiteral("/books/") + valid, QStringLiteral("book ") + valid, region), asking,
                      [&](const Reply &reply) {
                          return about(valid, decodeAudnexusBook(reply.body, m_gate.today()),
                                       [](const BookRecord &record) { return record.id; });
                      });
}

ProviderAnswer<AudnexusChapters> Audnexus::chapters(const QString &asin, AudibleRegion region,
                                                    const Asking &asking) const
{
    const QString valid = asinOf(asin);
    if (valid.isEmpty()) {
        return refusedAsin<AudnexusChapters>(asin);
    }
    return m_gate.ask(
        question(QStringLiteral("/books/%1/chapters").arg(valid), QStringLiteral("chapters ") + valid, region), asking,
        [&](const Reply &reply) {
            return about(valid, decodeAudnexusChapters(reply.body),
                         [](const AudnexusChapters &chapters) { return chapters.asin; });
        });
}

ProviderAnswer<AuthorRecord> Audnexus::author(const QString &asin, AudibleRegion region, const Asking &asking) const
{
    const QString valid = asinOf(asin);
    if (valid.isEmpty()) {
        return refusedAsin<AuthorRecord>(asin);
    }
    return m_gate.ask(question(QStringLiteral("/authors/") + valid, QStringLiteral("author ") + valid, region), asking,
                      [&](const Reply &reply) {
                          return about(valid, decodeAudnexusAuthor(reply.body),
                                       [](const AuthorRecord &record) { return record.id; });
                      });
}

ProviderAnswer<QList<AudnexusName>> Audnexus::authors(const QString &name, AudibleRegion region,
                                                      const Asking &asking) const
{
    ProviderQuestion asked = question(QStringLiteral("/authors"), QStringLiteral("authors ") + textKey(name), region);
    asked.pathAndQuery += QStringLiteral("&name=") + QString::fromLatin1(QUrl::toPercentEncoding(name));
    return m_gate.ask(asked, asking, [](const Reply &reply) { return decodeAudnexusNames(reply.body); });
}

ProviderQuestion Audnexus::question(const QString &path, const QString &subject, AudibleRegion region) const
{
    ProviderQuestion question;
    question.pathAndQuery = path + QStringLiteral("?region=") + regionCode(region);
    question.subject = subject + u' ' + regionCode(region);
    question.readStatuses = {400, 404, 422};
    return question;
}

void addChapters(const AudnexusChapters &chapters, BookRecord &book)
{
    book.chapters = chapters.chapters;
    book.areChaptersExact = chapters.areExact;
    book.intro = chapters.intro;
    book.outro = chapters.outro;
    if (chapters.runtime > milliseconds(0)) {
        book.facts.runtime = std::chrono::round<std::chrono::seconds>(chapters.runtime).count();
        book.recording.runtime = book.facts.runtime;
    }
}

Result<BookRecord> decodeAudnexusBook(const QByteArray &body, QDate today)
{
    const auto book = answer(body);
    if (!book) {
        return fail(book.error());
    }
    BookRecord record;
    record.provider = BookProvider::Audnexus;
    record.id = asinOf(jsonText(book->value(QLatin1String("asin"))));
    record.facts.title = lineOf(book->value(QLatin1String("title")));
    if (record.id.isEmpty() || record.facts.title.isEmpty()) {
        return fieldMissing(audnexus, record.id.isEmpty() ? "asin" : "title");
    }
    record.facts.subtitle = lineOf(book->value(QLatin1String("subtitle")));
    record.facts.identifiers.asin = record.id;
    setIsbns({jsonText(book->value(QLatin1String("isbn")))}, record);
    readPeople(*book, record);
    readSeries(*book, record.facts);
    record.format = BookFormat::Audio;
    readRecording(*book, today, record);
    record.genres = genresOf(book->value(QLatin1String("genres")));
    const QString summary = textOfMarkup(jsonText(book->value(QLatin1String("summary"))));
    record.description
        = summary.isEmpty() ? textOfMarkup(jsonText(book->value(QLatin1String("description")))) : summary;
    record.cover = addressOf(book->value(QLatin1String("image")));
    record.page = shopPage(record);
    return record;
}

Result<AudnexusChapters> decodeAudnexusChapters(const QByteArray &body)
{
    const auto root = answer(body);
    if (!root) {
        return fail(root.error());
    }
    AudnexusChapters read;
    read.asin = asinOf(jsonText(root->value(QLatin1String("asin"))));
    if (read.asin.isEmpty() || !root->value(QLatin1String("chapters")).isArray()) {
        return fieldMissing(audnexus, read.asin.isEmpty() ? "asin" : "chapters");
    }
    const QJsonArray rows = root->value(QLatin1String("chapters")).toArray();
    read.chapters.reserve(rows.size());
    for (const QJsonValueConstRef row : rows) {
        read.chapters.append({lengthOf(row[QLatin1String("startOffsetMs")]), lengthOf(row[QLatin1String("lengthMs")]),
                              lineOf(row[QLatin1String("title")])});
    }
    read.areExact = jsonTruth(root->value(QLatin1String("isAccurate"))).value_or(false);
    read.intro = lengthOf(root->value(QLatin1String("brandIntroDurationMs")));
    read.outro = lengthOf(root->value(QLatin1String("brandOutroDurationMs")));
    read.runtime = lengthOf(root->value(QLatin1String("runtimeLengthMs")));
    return read;
}

Result<AuthorRecord> decodeAudnexusAuthor(const QByteArray &body)
{
    const auto root = answer(body);
    if (!root) {
        return fail(root.error());
    }
    AuthorRecord record;
    record.id = asinOf(jsonText(root->value(QLatin1String("asin"))));
    record.name = personName(lineOf(root->value(QLatin1String("name")))).name;
    if (record.id.isEmpty() || record.name.isEmpty()) {
        return fieldMissing(audnexus, record.id.isEmpty() ? "asin" : "name");
    }
    record.description = textOfMarkup(jsonText(root->value(QLatin1String("description"))));
    record.genres = genresOf(root->value(QLatin1String("genres")));
    record.image = addressOf(root->value(QLatin1String("image")));
    record.region = jsonText(root->value(QLatin1String("region")));
    return record;
}

Result<QList<AudnexusName>> decodeAudnexusNames(const QByteArray &body)
{
    // The one answer that is a list; a failure is an object nevertheless.
    if (!body.trimmed().startsWith('[')) {
        const auto root = answer(body);
        return root ? badAnswer(audnexus, Words::tr("It is no list.")) : fail(root.error());
    }
    const auto root = answer("{\"names\":" + body + '}');
    if (!root) {
        return fail(root.error());
    }
    QList<AudnexusName> names;
    const QJsonArray rows = root->value(QLatin1String("names")).toArray();
    for (const QJsonValueConstRef row : rows) {
        const AudnexusName name{asinOf(jsonText(row[QLatin1String("asin")])), lineOf(row[QLatin1String("name")])};
        const bool isKnown = std::any_of(names.cbegin(), names.cend(),
                                         [&](const AudnexusName &other) { return other.asin == name.asin; });
        if (!name.asin.isEmpty() && !name.name.isEmpty() && !isKnown) {
            names.append(name);
        }
    }
    return names.isEmpty() ? Result<QList<AudnexusName>>(notThere(audnexus)) : names;
}
} // namespace kuramori
