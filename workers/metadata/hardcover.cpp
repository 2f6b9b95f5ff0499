// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/hardcover.h"

#include "models/base/textkey.h"
#include "models/domain/bookidentifier.h"
#include "workers/metadata/graphql.h"

#include <QCoreApplication>
#include <QSet>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Hardcover)
};

constexpr int mostHits = 25;
constexpr int mostEntries = 500;
constexpr int mostMerges = 5;

const QByteArray people = "contributions { contribution author { name } } ";
const QByteArray bookFields = "id canonical_id title subtitle description release_date release_year compilation "
                              "is_partial_book users_count cached_image cached_tags "
                              "book_series { position details series { id name } } "
                              "default_audio_edition { asin audio_seconds } "
    + people;
const QByteArray editionFields = "id book_id canonical_id title subtitle asin isbn_10 isbn_13 audio_seconds "
                                 "edition_information reading_format_id release_date release_year cached_image "
                                 "language { code2 language } publisher { name } "
    + people + "book { " + bookFields + "} ";

const QByteArray searchQuery = "query Search($words: String!, $kind: String!, $most: Int!) { search(query: $words, "
                               "query_type: $kind, per_page: $most, page: 1) { results error } }";
const QByteArray bookQuery = "query Book($id: Int!) { books(where: {id: {_eq: $id}}) { " + bookFields + "} }";
const QByteArray slugQuery
    = "query BySlug($slug: String!) { books(where: {slug: {_eq: $slug}}, limit: 1) { " + bookFields + "} }";
const QByteArray editionQuery
    = "query Edition($id: Int!) { editions(where: {id: {_eq: $id}}) { " + editionFields + "} }";
const QByteArray recordingsQuery = "query Recordings($id: Int!) { editions(where: {book_id: {_eq: $id}, "
                                   "reading_format_id: {_in: [2, 3]}}, order_by: [{users_count: desc}], limit: 100) { "
    + editionFields + "} }";
const QByteArray asinQuery
    = "query ByAsin($asin: String!) { editions(where: {asin: {_eq: $asin}}, limit: 20) { " + editionFields + "} }";
const QByteArray isbnQuery
    = "query ByIsbn($isbn: String!) { editions(where: {isbn_13: {_eq: $isbn}}, limit: 20) { " + editionFields + "} }";

// The recipe of protocols.md §4 without `distinct_on`, which makes one of all that are not numbered, and with what it
// filters out but for duplicates: omnibuses and parts are told apart here.
const QByteArray seriesHead
    = "query Series($id: Int!, $most: Int!) { series(where: {id: {_eq: $id}}) { id canonical_id "
      "name books_count primary_books_count is_completed ";
const QByteArray seriesQuery = seriesHead
    + "book_series(where: {book: {canonical_id: {_is_null: true}}}, order_by: [{position: asc}, {book: {users_count: "
      "desc}}], limit: $most) { position details compilation book { "
    + bookFields + "} } } }";
const QByteArray seriesSlugQuery = "query SeriesCalled($slug: String!) { series(where: {slug: {_eq: $slug}}, order_by: "
                                   "[{canonical_id: asc_nulls_first}], limit: 1) { id } }";
/// For a server that has dropped a field of the other.
const QByteArray plainSeriesQuery = "query PlainSeries($id: Int!, $most: Int!) { series(where: {id: {_eq: $id}}) { id "
                                    "name book_series(limit: $most) { position book { id title release_date "
                                    "contributions { contribution author { name } } } } } }";

ProviderPlan plan()
{
    ProviderPlan plan;
    plan.name = QStringLiteral("hardcover");
    plan.title = QStringLiteral("Hardcover");
    plan.perSecond = 5; // bursts of ten are allowed
    plan.needsKey = true;
    return plan;
}

ProviderQuestion questionOf(const QString &subject, const char *operation, const QByteArray &query,
                            const QJsonObject &variables)
{
    ProviderQuestion question;
    question.graphql = graphqlRequest(operation, query, variables);
    question.subject = subject;
    question.readStatuses = {400, 401, 403, 408};
    return question;
}

template <class T>
ProviderAnswer<T> failedBecause(ErrorKind kind, const QString &message)
{
    ProviderAnswer<T> answer;
    answer.failure = kind;
    answer.message = message;
    return answer;
}

bool lacksField(const ProviderWord &word)
{
    return word.state == AnswerState::Failed && word.failure == ErrorKind::Rejected
        && (word.detail.contains(QLatin1String("not found in type"))
            || word.detail.contains(QLatin1String("validation-failed")));
}
} // namespace

Hardcover::Hardcover(const ProviderParts &parts)
    : m_gate(parts, plan())
{ }

ProviderAnswer<QList<BookRecord>> Hardcover::search(const QString &words, const Asking &asking) const
{
    const ProviderQuestion question = questionOf(QStringLiteral("search ") + textKey(words), "Search", searchQuery,
                                                 {{QStringLiteral("words"), words},
                                                  {QStringLiteral("kind"), QStringLiteral("book")},
                                                  {QStringLiteral("most"), mostHits}});
    return m_gate.ask(question, asking,
                      [&](const Reply &reply) { return decodeHardcoverSearch(reply.body, m_gate.today()); });
}

ProviderAnswer<BookRecord> Hardcover::book(qint64 id, const Asking &asking) const
{
    return followed<BookRecord>(id, [&](qint64 next) {
        return m_gate.ask(
            questionOf(QStringLiteral("book %1").arg(next), "Book", bookQuery, {{QStringLiteral("id"), next}}), asking,
            [&](const Reply &reply) { return decodeHardcoverBook(reply.body, m_gate.today()); });
    });
}

ProviderAnswer<BookRecord> Hardcover::bookBySlug(const QString &slug, const Asking &asking) const
{
    auto found
        = m_gate.ask(questionOf(QStringLiteral("slug ") + slug, "BySlug", slugQuery, {{QStringLiteral("slug"), slug}}),
                     asking, [&](const Reply &reply) { return decodeHardcoverBook(reply.body, m_gate.today()); });
    if (found.isFound() && found.value.mergedInto != 0) {
        return book(found.value.mergedInto, asking);
    }
    ProviderAnswer<BookRecord> answer;
    static_cast<ProviderWord &>(answer) = found;
    answer.value = std::move(found.value.value);
    return answer;
}

ProviderAnswer<BookRecord> Hardcover::edition(qint64 id, const Asking &asking) const
{
    const auto found = editions(
        questionOf(QStringLiteral("edition %1").arg(id), "Edition", editionQuery, {{QStringLiteral("id"), id}}),
        asking);
    ProviderAnswer<BookRecord> answer;
    static_cast<ProviderWord &>(answer) = found;
    answer.value = found.value.value(0);
    return answer;
}

ProviderAnswer<QList<BookRecord>> Hardcover::recordings(qint64 bookId, const Asking &asking) const
{
    return editions(questionOf(QStringLiteral("recordings %1").arg(bookId), "Recordings", recordingsQuery,
                               {{QStringLiteral("id"), bookId}}),
                    asking);
}

ProviderAnswer<QList<BookRecord>> Hardcover::editionsByAsin(const QString &asin, const Asking &asking) const
{
    const QString valid = asinOf(asin);
    return valid.isEmpty()
        ? failedBecause<QList<BookRecord>>(ErrorKind::Usage,
                                           Words::tr("\"%1\" is no ASIN, so it was not asked for.").arg(asin))
        : editions(questionOf(QStringLiteral("asin ") + valid, "ByAsin", asinQuery, {{QStringLiteral("asin"), valid}}),
                   asking);
}

ProviderAnswer<QList<BookRecord>> Hardcover::editionsByIsbn(const QString &isbn, const Asking &asking) const
{
    const QString valid = isbn13Of(isbn);
    return valid.isEmpty()
        ? failedBecause<QList<BookRecord>>(ErrorKind::Usage,
                                           Words::tr("\"%1\" is no ISBN, so it was not asked for.").arg(isbn))
        : editions(questionOf(QStringLiteral("isbn ") + valid, "ByIsbn", isbnQuery, {{QStringLiteral("isbn"), valid}}),
                   asking);
}

ProviderAnswer<QList<BookRecord>> Hardcover::editions(const ProviderQuestion &question, const Asking &asking) const
{
    return m_gate.ask(question, asking,
                      [&](const Reply &reply) { return decodeHardcoverEditions(reply.body, m_gate.today()); });
}

ProviderAnswer<QList<SeriesRecord>> Hardcover::searchSeries(const QString &name, const Asking &asking) const
{
    const ProviderQuestion question
        = questionOf(QStringLiteral("search series ") + textKey(name), "Search", searchQuery,
                     {{QStringLiteral("words"), name},
                      {QStringLiteral("kind"), QStringLiteral("series")},
                      {QStringLiteral("most"), mostHits}});
    return m_gate.ask(question, asking, [](const Reply &reply) { return decodeHardcoverSeriesSearch(reply.body); });
}

ProviderAnswer<SeriesRecord> Hardcover::series(qint64 id, const Asking &asking) const
{
    const auto ask = [&](qint64 next, const char *operation, const QByteArray &query) {
        return m_gate.ask(
            questionOf(QStringLiteral("series %1").arg(next), operation, query,
                       {{QStringLiteral("id"), next}, {QStringLiteral("most"), mostEntries}}),
            asking, [&](const Reply &reply) { return decodeHardcoverSeries(reply.body, m_gate.today(), mostEntries); });
    };
    return followed<SeriesRecord>(id, [&](qint64 next) {
        auto answer = ask(next, "Series", seriesQuery);
        return lacksField(answer) ? ask(next, "PlainSeries", plainSeriesQuery) : answer;
    });
}

ProviderAnswer<qint64> Hardcover::seriesCalled(const QString &slug, const Asking &asking) const
{
    const ProviderQuestion question = questionOf(QStringLiteral("series called ") + slug, "SeriesCalled",
                                                 seriesSlugQuery, {{QStringLiteral("slug"), slug}});
    return m_gate.ask(question, asking, [](const Reply &reply) { return decodeHardcoverSeriesNumber(reply.body); });
}

/// Answers with the record itself or the one that it was merged into, which may have been merged in turn.
template <class T, class Ask>
ProviderAnswer<T> Hardcover::followed(qint64 id, Ask ask)
{
    QSet<qint64> seen;
    for (qint64 next = id; !seen.contains(next) && seen.size() <= mostMerges;) {
        seen.insert(next);
        auto answer = ask(next);
        if (!answer.isFound() || answer.value.mergedInto == 0) {
            ProviderAnswer<T> last;
            static_cast<ProviderWord &>(last) = answer;
            last.value = std::move(answer.value.value);
            return last;
        }
        next = answer.value.mergedInto;
    }
    return failedBecause<T>(
        ErrorKind::BadSchema,
        Words::tr("Hardcover sends in a circle: %1 was merged into others, and none of them is left.").arg(id));
}
} // namespace kuramori
