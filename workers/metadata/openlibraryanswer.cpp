// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/openlibraryanswer.h"

#include "models/base/lenientjson.h"
#include "models/base/markuptext.h"
#include "workers/metadata/answerjson.h"
#include "workers/metadata/recordfields.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
const QString openLibrary = QStringLiteral("Open Library");
constexpr qsizetype mostSubjects = 20; ///< a famous work has hundreds, the useful ones first

/// "OL893414W" of "/works/OL893414W"; empty for anything else.
QString keyOf(const QJsonValue &value, QChar kind)
{
    const QString key = jsonText(value).section(u'/', -1);
    static const QRegularExpression form(QStringLiteral("^OL\\d+[AMW]\\z"));
    return key.endsWith(kind) && form.match(key).hasMatch() ? key : QString();
}

/// A text is itself or {type, value}.
QString prose(const QJsonValue &value)
{
    return textOfMarkup(jsonText(value.isObject() ? value[QLatin1String("value")] : value));
}

QUrl coverOf(const QJsonValue &value)
{
    // Without default=false a picture that is not there comes as one white dot.
    const qint64 number = jsonInteger(value).value_or(0);
    return number > 0 ? QUrl(QStringLiteral("https://covers.openlibrary.org/b/id/%1-L.jpg?default=false").arg(number))
                      : QUrl();
}

QUrl coverOf(const QJsonArray &covers)
{
    for (const QJsonValueConstRef cover : covers) {
        if (QUrl url = coverOf(QJsonValue(cover)); !url.isEmpty()) {
            return url;
        }
    }
    return {};
}

/// Without those that are marks of machines: "nyt:mass-market=2021", "award:hugo_award=1966".
QStringList subjectsOf(const QJsonValue &value)
{
    QStringList subjects = linesOf(value);
    subjects.removeIf([](const QString &subject) { return subject.contains(u'=') || subject.contains(u':'); });
    return subjects.mid(0, mostSubjects);
}

/// What all editions of a work share, when they share it.
QString onlyOne(const QJsonValue &value)
{
    const QStringList all = linesOf(value);
    return all.size() == 1 ? all.constFirst() : QString();
}

BookRecord blank(const QString &key, const QString &kind)
{
    BookRecord record;
    record.provider = BookProvider::OpenLibrary;
    record.id = key;
    record.page = QUrl(QStringLiteral("https://openlibrary.org/%1/%2").arg(kind, key));
    return record;
}

void readSeries(const QJsonObject &doc, BookFacts &facts)
{
    const QStringList names = linesOf(doc.value(QLatin1String("series_name")));
    const QJsonArray positions = doc.value(QLatin1String("series_position")).toArray();
    for (qsizetype i = 0; i < names.size(); ++i) {
        // The lists are parallel only while both are whole.
        addSeries(names.at(i), positions.size() == names.size() ? positionOf(positions.at(i)) : std::nullopt, facts);
    }
}

BookRecord readHit(const QJsonObject &doc)
{
    BookRecord record = blank(keyOf(doc.value(QLatin1String("key")), u'W'), QStringLiteral("works"));
    record.workId = record.id;
    record.facts.title = lineOf(doc.value(QLatin1String("title")));
    record.facts.subtitle = lineOf(doc.value(QLatin1String("subtitle")));
    Credits credits;
    const QStringList authors = linesOf(doc.value(QLatin1String("author_name")));
    for (const QString &author : authors) {
        credits.add(author, PersonRole::Author);
    }
    credits.apply(record);
    readSeries(doc, record.facts);
    if (const auto year = jsonInteger(doc.value(QLatin1String("first_publish_year"))); year > 0 && year < 3000) {
        record.facts.year = int(*year);
    }
    record.isbns = isbnsOf(linesOf(doc.value(QLatin1String("isbn")))); // of all editions
    record.recording.language = onlyOne(doc.value(QLatin1String("language")));
    record.publisher = onlyOne(doc.value(QLatin1String("publisher")));
    record.genres = subjectsOf(doc.value(QLatin1String("subject")));
    record.cover = coverOf(doc.value(QLatin1String("cover_i")));
    return record;
}

/// Keys as they stand in editions ({key}) and in works ({author:{key}}).
QStringList authorKeys(const QJsonValue &value)
{
    QStringList keys;
    const QJsonArray rows = value.toArray();
    for (const QJsonValueConstRef row : rows) {
        const QJsonValue own = row[QLatin1String("author")];
        const QString key = keyOf(own.isObject() ? own[QLatin1String("key")] : row[QLatin1String("key")], u'A');
        if (!key.isEmpty() && !keys.contains(key)) {
            keys.append(key);
        }
    }
    return keys;
}

/// {error:"notfound"} and its kin.
std::optional<Error> errorOf(const QJsonObject &root)
{
    const QString code = jsonText(root.value(QLatin1String("error")));
    if (code.isEmpty()) {
        return std::nullopt;
    }
    const bool isMissing = code.compare(QLatin1String("notfound"), Qt::CaseInsensitive) == 0;
    return providerError(isMissing ? ErrorKind::NotFound : ErrorKind::Rejected, openLibrary, code, code);
}

Result<QJsonObject> answer(const QByteArray &body)
{
    auto root = answerObject(body, openLibrary);
    if (!root) {
        return root;
    }
    if (auto error = errorOf(*root)) {
        return fail(std::move(*error));
    }
    return root;
}

/// Hands the record itself to `read`, unless it was deleted or has moved.
template <class T, class Read>
Result<OpenLibraryRecord<T>> recordOf(const QByteArray &body, Read read)
{
    const auto root = answer(body);
    if (!root) {
        return fail(root.error());
    }
    const QString type = jsonText(root->value(QLatin1String("type"))[QLatin1String("key")]);
    if (type == QLatin1String("/type/delete")) {
        return notThere(openLibrary, type);
    }
    if (type != QLatin1String("/type/redirect")) {
        Result<T> value = read(*root);
        return value ? Result<OpenLibraryRecord<T>>(OpenLibraryRecord<T>{std::move(*value)})
                     : fail(std::move(value.error()));
    }
    static const QRegularExpression place(QStringLiteral("^/(?:works|books|authors)/OL\\d+[AMW]\\z"));
    const QString location = jsonText(root->value(QLatin1String("location")));
    return place.match(location).hasMatch() ? Result<OpenLibraryRecord<T>>(OpenLibraryRecord<T>{{}, location})
                                            : fieldMissing(openLibrary, "location");
}

Result<OpenLibraryBook> readEdition(const QJsonObject &edition, QDate today)
{
    OpenLibraryBook book{blank(keyOf(edition.value(QLatin1String("key")), u'M'), QStringLiteral("books")),
                         authorKeys(edition.value(QLatin1String("authors")))};
    BookRecord &record = book.record;
    record.facts.title = lineOf(edition.value(QLatin1String("title")));
    if (record.id.isEmpty() || record.facts.title.isEmpty()) {
        return fieldMissing(openLibrary, record.id.isEmpty() ? "key" : "title");
    }
    record.facts.subtitle = lineOf(edition.value(QLatin1String("subtitle")));
    record.workId = keyOf(edition.value(QLatin1String("works"))[0][QLatin1String("key")], u'W');
    setIsbns(linesOf(edition.value(QLatin1String("isbn_13"))) + linesOf(edition.value(QLatin1String("isbn_10"))),
             record);
    const QJsonArray languages = edition.value(QLatin1String("languages")).toArray();
    if (languages.size() == 1) {
        record.recording.language = jsonText(languages.first()[QLatin1String("key")]).section(u'/', -1);
    }
    record.format = physicalFormat(lineOf(edition.value(QLatin1String("physical_format"))));
    record.publisher = linesOf(edition.value(QLatin1String("publishers"))).value(0);
    setReleased(publishDate(lineOf(edition.value(QLatin1String("publish_date")))), today, record);
    record.genres = subjectsOf(edition.value(QLatin1String("subjects")));
    record.description = prose(edition.value(QLatin1String("description")));
    record.cover = coverOf(edition.value(QLatin1String("covers")).toArray());
    return book;
}

Result<OpenLibraryBook> readWork(const QJsonObject &work)
{
    OpenLibraryBook book{blank(keyOf(work.value(QLatin1String("key")), u'W'), QStringLiteral("works")),
                         authorKeys(work.value(QLatin1String("authors")))};
    BookRecord &record = book.record;
    record.facts.title = lineOf(work.value(QLatin1String("title")));
    if (record.id.isEmpty() || record.facts.title.isEmpty()) {
        return fieldMissing(openLibrary, record.id.isEmpty() ? "key" : "title");
    }
    record.workId = record.id;
    record.facts.subtitle = lineOf(work.value(QLatin1String("subtitle")));
    if (const PartialDate first = publishDate(lineOf(work.value(QLatin1String("first_publish_date"))));
        !first.isNull()) {
        record.facts.year = first.year;
    }
    record.genres = subjectsOf(work.value(QLatin1String("subjects")));
    record.description = prose(work.value(QLatin1String("description")));
    record.cover = coverOf(work.value(QLatin1String("covers")).toArray());
    return book;
}

Result<AuthorRecord> readAuthor(const QJsonObject &author)
{
    AuthorRecord record;
    record.provider = BookProvider::OpenLibrary;
    record.id = keyOf(author.value(QLatin1String("key")), u'A');
    record.name = personName(lineOf(author.value(QLatin1String("name")))).name;
    if (record.id.isEmpty() || record.name.isEmpty()) {
        return fieldMissing(openLibrary, record.id.isEmpty() ? "key" : "name");
    }
    record.description = prose(author.value(QLatin1String("bio")));
    return record;
}
} // namespace

Result<QList<BookRecord>> decodeOpenLibrarySearch(const QByteArray &body)
{
    const auto root = answer(body);
    if (!root) {
        return fail(root.error());
    }
    const QJsonValue docs = root->value(QLatin1String("docs"));
    if (!docs.isArray()) {
        return fieldMissing(openLibrary, "docs");
    }
    QList<BookRecord> records;
    const QJsonArray rows = docs.toArray();
    records.reserve(rows.size());
    for (const QJsonValueConstRef row : rows) {
        const BookRecord record = readHit(row.toObject());
        if (!record.id.isEmpty() && !record.facts.title.isEmpty()) {
            records.append(record);
        }
    }
    if (records.isEmpty() && !rows.isEmpty()) {
        return fieldMissing(openLibrary, "docs.key");
    }
    return records.isEmpty() ? Result<QList<BookRecord>>(notThere(openLibrary)) : records;
}

Result<OpenLibraryRecord<OpenLibraryBook>> decodeOpenLibraryEdition(const QByteArray &body, QDate today)
{
    return recordOf<OpenLibraryBook>(body, [&](const QJsonObject &edition) { return readEdition(edition, today); });
}

Result<OpenLibraryRecord<OpenLibraryBook>> decodeOpenLibraryWork(const QByteArray &body)
{
    return recordOf<OpenLibraryBook>(body, readWork);
}

Result<OpenLibraryRecord<AuthorRecord>> decodeOpenLibraryAuthor(const QByteArray &body)
{
    return recordOf<AuthorRecord>(body, readAuthor);
}

Result<OpenLibraryEditions> decodeOpenLibraryEditions(const QByteArray &body, QDate today)
{
    const auto root = answer(body);
    if (!root) {
        return fail(root.error());
    }
    if (!root->value(QLatin1String("entries")).isArray()) {
        return fieldMissing(openLibrary, "entries");
    }
    const QJsonArray rows = root->value(QLatin1String("entries")).toArray();
    OpenLibraryEditions editions;
    editions.rows = rows.size();
    for (const QJsonValueConstRef row : rows) {
        if (Result<OpenLibraryBook> edition = readEdition(row.toObject(), today)) {
            editions.books.append(std::move(*edition));
        }
    }
    return editions;
}

PartialDate publishDate(const QString &text)
{
    if (const PartialDate day = dayOf(text); !day.isNull()) {
        return day;
    }
    static const QRegularExpression written(
        QStringLiteral("^(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?"
                       "(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?)?,?\\s+(\\d{4})\\z"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression year(QStringLiteral("^\\W*c?(?:opyright)?\\s*(\\d{4})\\W*\\z"),
                                         QRegularExpression::CaseInsensitiveOption);
    static constexpr std::array months{"jan", "feb", "mar", "apr", "may", "jun",
                                       "jul", "aug", "sep", "oct", "nov", "dec"};
    if (const QRegularExpressionMatch match = written.match(text.simplified()); match.hasMatch()) {
        const QString name = match.captured(2).toLower();
        const auto month = std::find_if(months.begin(), months.end(),
                                        [&](const char *known) { return name == QLatin1String(known); });
        const QString day = match.captured(1).isEmpty() ? match.captured(3) : match.captured(1);
        return dayOf(PartialDate{match.captured(4).toInt(), int(month - months.begin()) + 1, day.toInt()}.toString());
    }
    const QRegularExpressionMatch match = year.match(text.simplified());
    return match.hasMatch() ? dayOf(match.captured(1)) : PartialDate();
}

BookFormat physicalFormat(const QString &text)
{
    struct Sign
    {
        const char *word;
        BookFormat format;
    };
    static constexpr std::array signs{Sign{"cd-rom", BookFormat::Unsaid},      Sign{"audio", BookFormat::Audio},
                                      Sign{"mp3", BookFormat::Audio},          Sign{"cassette", BookFormat::Audio},
                                      Sign{"compact disc", BookFormat::Audio}, Sign{"cd", BookFormat::Audio},
                                      Sign{"ebook", BookFormat::Ebook},        Sign{"e-book", BookFormat::Ebook},
                                      Sign{"kindle", BookFormat::Ebook},       Sign{"electronic", BookFormat::Ebook},
                                      Sign{"epub", BookFormat::Ebook},         Sign{"hardcover", BookFormat::Print},
                                      Sign{"hardback", BookFormat::Print},     Sign{"paperback", BookFormat::Print},
                                      Sign{"binding", BookFormat::Print},      Sign{"mass market", BookFormat::Print}};
    const auto sign = std::find_if(signs.begin(), signs.end(), [&](const Sign &each) {
        const auto at = text.indexOf(QLatin1String(each.word), 0, Qt::CaseInsensitive);
        const bool isInWord = at > 0 && text.at(at - 1).isLetter();
        return at >= 0 && !isInWord;
    });
    return sign == signs.end() ? BookFormat::Unsaid : sign->format;
}
} // namespace kuramori
