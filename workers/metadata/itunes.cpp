// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/itunes.h"

#include "models/base/lenientjson.h"
#include "models/base/markuptext.h"
#include "models/base/textkey.h"
#include "models/domain/booktitle.h"
#include "workers/metadata/answerjson.h"
#include "workers/metadata/recordfields.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ITunes)
};

const QString itunes = QStringLiteral("iTunes");

ProviderPlan plan()
{
    ProviderPlan plan;
    plan.name = QStringLiteral("itunes");
    plan.title = itunes;
    plan.throttleStatuses = {403}; // its way to say "too often", with a page or nothing at all
    return plan;
}

bool isCountry(const QString &country)
{
    static const QRegularExpression form(QStringLiteral("^[a-z]{2}\\z"));
    return form.match(country).hasMatch();
}

template <class T>
ProviderAnswer<T> refused(const QString &country)
{
    ProviderAnswer<T> answer;
    answer.failure = ErrorKind::Usage;
    answer.message = Words::tr("\"%1\" is no country of the shop, so it was not asked.").arg(country);
    return answer;
}

/// Pictures come in any size that their name asks for.
QUrl largeCover(const QJsonValue &value)
{
    static const QRegularExpression size(QStringLiteral("/\\d+x\\d+(bb)?(?=\\.\\w+\\z)"));
    return addressOf(jsonText(value).replace(size, QStringLiteral("/1000x1000bb")));
}

/// The address without what only counts where its readers come from.
QUrl shopPage(const QJsonValue &value)
{
    QUrl url = addressOf(value);
    QUrlQuery query(url);
    query.removeAllQueryItems(QStringLiteral("uo"));
    url.setQuery(query.isEmpty() ? QString() : query.toString(QUrl::FullyEncoded));
    return url;
}

/// "℗ © 2003 Oasis Audio": who holds the right to the recording. "©" alone is the author's, as a rule.
QString recordingOwner(const QString &copyright)
{
    static const QRegularExpression marks(QStringLiteral("^(?:(?:[\u2117\u00a9]|\\(p\\)|\\(c\\))\\s*)*(?:\\d{4}\\s+)?"),
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
    const bool isOfRecording
        = copyright.contains(QChar(u'\u2117')) || copyright.contains(QLatin1String("(p)"), Qt::CaseInsensitive);
    return isOfRecording ? QString(copyright).remove(marks).trimmed() : QString();
}

BookRecord readBook(const QJsonObject &row, const QString &country, QDate today)
{
    BookRecord record;
    record.provider = BookProvider::ITunes;
    record.id = QString::number(jsonInteger(row.value(QLatin1String("collectionId"))).value_or(0));
    record.facts.title = lineOf(row.value(QLatin1String("collectionName")));
    Credits credits;
    const QList<PersonName> names = personNames(lineOf(row.value(QLatin1String("artistName"))));
    for (const PersonName &person : names) {
        credits.add(person.name, person.role == PersonRole::Unsaid ? PersonRole::Author : person.role);
    }
    credits.apply(record);
    record.recording.abridged = bookTitle(record.facts.title).notes.abridged;
    record.format = BookFormat::Audio;
    setReleased(dayOf(jsonText(row.value(QLatin1String("releaseDate")))), today, record);
    record.publisher = recordingOwner(lineOf(row.value(QLatin1String("copyright"))));
    record.genres = linesOf(row.value(QLatin1String("primaryGenreName")));
    record.description = textOfMarkup(jsonText(row.value(QLatin1String("description"))));
    record.cover = largeCover(row.value(QLatin1String("artworkUrl100")));
    record.page = shopPage(row.value(QLatin1String("collectionViewUrl")));
    record.region = country;
    return record;
}

Result<QList<BookRecord>> audiobooks(const QByteArray &body, const QString &country, QDate today)
{
    const auto root = answerObject(body, itunes);
    if (!root) {
        return fail(root.error());
    }
    if (const QString message = lineOf(root->value(QLatin1String("errorMessage"))); !message.isEmpty()) {
        return fail(providerError(ErrorKind::Rejected, itunes, message, {}));
    }
    if (!root->value(QLatin1String("results")).isArray()) {
        return fieldMissing(itunes, "results");
    }
    QList<BookRecord> books;
    const QJsonArray rows = root->value(QLatin1String("results")).toArray();
    for (const QJsonValueConstRef row : rows) {
        if (jsonText(row[QLatin1String("wrapperType")]) != QLatin1String("audiobook")) {
            continue;
        }
        const BookRecord book = readBook(row.toObject(), country, today);
        if (book.id.toLongLong() > 0 && !book.facts.title.isEmpty()) {
            books.append(book);
        }
    }
    return books;
}
} // namespace

ITunes::ITunes(const ProviderParts &parts)
    : m_gate(parts, plan())
{ }

ProviderAnswer<QList<BookRecord>> ITunes::search(const QString &words, const QString &country,
                                                 const Asking &asking) const
{
    const QString shop = country.toLower();
    if (!isCountry(shop)) {
        return refused<QList<BookRecord>>(country);
    }
    ProviderQuestion question;
    question.pathAndQuery = QStringLiteral("/search")
        + queryOf({{QStringLiteral("term"), words},
                   {QStringLiteral("country"), shop.toUpper()},
                   {QStringLiteral("media"), QStringLiteral("audiobook")},
                   {QStringLiteral("entity"), QStringLiteral("audiobook")},
                   {QStringLiteral("limit"), QStringLiteral("25")}});
    question.subject = QStringLiteral("search %1 | %2").arg(textKey(words), shop);
    return m_gate.ask(question, asking,
                      [&](const Reply &reply) { return decodeITunesSearch(reply.body, shop, m_gate.today()); });
}

ProviderAnswer<BookRecord> ITunes::book(qint64 collectionId, const QString &country, const Asking &asking) const
{
    const QString shop = country.toLower();
    if (!isCountry(shop)) {
        return refused<BookRecord>(country);
    }
    ProviderQuestion question;
    question.pathAndQuery = QStringLiteral("/lookup")
        + queryOf({{QStringLiteral("id"), QString::number(collectionId)},
                   {QStringLiteral("country"), shop.toUpper()},
                   {QStringLiteral("entity"), QStringLiteral("audiobook")}});
    question.subject = QStringLiteral("book %1 %2").arg(collectionId).arg(shop);
    return m_gate.ask(question, asking, [&](const Reply &reply) {
        return decodeITunesBook(reply.body, collectionId, shop, m_gate.today());
    });
}

Result<QList<BookRecord>> decodeITunesSearch(const QByteArray &body, const QString &country, QDate today)
{
    auto books = audiobooks(body, country, today);
    return books && books->isEmpty() ? Result<QList<BookRecord>>(notThere(itunes)) : books;
}

Result<BookRecord> decodeITunesBook(const QByteArray &body, qint64 collectionId, const QString &country, QDate today)
{
    const auto books = audiobooks(body, country, today);
    if (!books) {
        return fail(books.error());
    }
    const QString id = QString::number(collectionId);
    const auto asked
        = std::find_if(books->begin(), books->end(), [&](const BookRecord &book) { return book.id == id; });
    return asked == books->end() ? Result<BookRecord>(notThere(itunes)) : *asked;
}
} // namespace kuramori
