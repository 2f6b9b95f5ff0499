// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/openlibrary.h"

#include "models/base/textkey.h"
#include "models/domain/bookidentifier.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenLibrary)
};

constexpr int mostMoves = 5;
constexpr int perPage = 100;
constexpr int mostPages = 10;

ProviderPlan plan()
{
    ProviderPlan plan;
    plan.name = QStringLiteral("openlibrary");
    plan.title = QStringLiteral("Open Library");
    plan.perSecond = 1; // three for those who say in the User-Agent whom to write to; one does
    return plan;
}

bool isKey(const QString &id, QChar kind)
{
    static const QRegularExpression form(QStringLiteral("^OL\\d{1,12}[AMW]\\z"));
    return id.endsWith(kind) && form.match(id).hasMatch();
}

template <class T>
ProviderAnswer<T> refused(const QString &id)
{
    ProviderAnswer<T> answer;
    answer.failure = ErrorKind::Usage;
    answer.message = Words::tr("\"%1\" is no number of Open Library, so it was not asked for.").arg(id);
    return answer;
}

template <class T>
ProviderAnswer<T> endless()
{
    ProviderAnswer<T> answer;
    answer.failure = ErrorKind::BadSchema;
    answer.message = Words::tr("Open Library sends in a circle: a record points to others, and none of them is one.");
    return answer;
}

ProviderQuestion questionAt(const QString &path, const QString &subject)
{
    ProviderQuestion question;
    question.pathAndQuery = path;
    question.subject = subject;
    question.readStatuses = {404};
    question.meansMissing = true; // what is not there is often told by a page for people
    return question;
}
} // namespace

OpenLibrary::OpenLibrary(const ProviderParts &parts)
    : m_gate(parts, plan())
{ }

ProviderAnswer<QList<BookRecord>> OpenLibrary::search(const QString &title, const QString &author,
                                                      const Asking &asking) const
{
    ProviderQuestion question;
    // What is not asked for is not sent since 2025.
    static const QString fields = QStringLiteral("key,title,subtitle,author_name,first_publish_year,cover_i,isbn,"
                                                 "language,publisher,subject,series_name,series_position");
    question.pathAndQuery = QStringLiteral("/search.json")
        + queryOf({{QStringLiteral("title"), title},
                   {QStringLiteral("author"), author},
                   {QStringLiteral("fields"), fields},
                   {QStringLiteral("limit"), QStringLiteral("20")}});
    question.subject = QStringLiteral("search %1 | %2").arg(textKey(title), textKey(author));
    return m_gate.ask(question, asking, [](const Reply &reply) { return decodeOpenLibrarySearch(reply.body); });
}

/// Answers with the record at a path, or with the one that it has become.
template <class T, class Decode>
ProviderAnswer<T> OpenLibrary::followed(QString path, const QString &subject, const Asking &asking, Decode decode) const
{
    for (int moves = 0; moves <= mostMoves; ++moves) {
        auto answer = m_gate.ask(questionAt(path, subject), asking, decode);
        if (!answer.isFound() || answer.value.movedTo.isEmpty()) {
            ProviderAnswer<T> last;
            static_cast<ProviderWord &>(last) = answer;
            last.value = std::move(answer.value.value);
            return last;
        }
        path = answer.value.movedTo + QStringLiteral(".json");
    }
    return endless<T>();
}

ProviderAnswer<OpenLibraryBook> OpenLibrary::edition(const QString &number, const Asking &asking) const
{
    const bool isOwn = isKey(number, u'M');
    const QString valid = isOwn ? number : isbn13Of(number);
    const QString path = isOwn ? QStringLiteral("/books/%1.json") : QStringLiteral("/isbn/%1.json");
    const QString subject = isOwn ? QStringLiteral("edition ") : QStringLiteral("isbn ");
    return valid.isEmpty()
        ? refused<OpenLibraryBook>(number)
        : followed<OpenLibraryBook>(path.arg(valid), subject + valid, asking, [&](const Reply &reply) {
              return decodeOpenLibraryEdition(reply.body, m_gate.today());
          });
}

ProviderAnswer<OpenLibraryBook> OpenLibrary::work(const QString &workId, const Asking &asking) const
{
    return !isKey(workId, u'W')
        ? refused<OpenLibraryBook>(workId)
        : followed<OpenLibraryBook>(QStringLiteral("/works/%1.json").arg(workId), QStringLiteral("work ") + workId,
                                    asking, [](const Reply &reply) { return decodeOpenLibraryWork(reply.body); });
}

ProviderAnswer<AuthorRecord> OpenLibrary::author(const QString &authorId, const Asking &asking) const
{
    return !isKey(authorId, u'A')
        ? refused<AuthorRecord>(authorId)
        : followed<AuthorRecord>(QStringLiteral("/authors/%1.json").arg(authorId), QStringLiteral("author ") + authorId,
                                 asking, [](const Reply &reply) { return decodeOpenLibraryAuthor(reply.body); });
}

ProviderAnswer<QList<OpenLibraryBook>> OpenLibrary::editions(const QString &workId, const Asking &asking) const
{
    ProviderAnswer<QList<OpenLibraryBook>> all;
    if (!isKey(workId, u'W')) {
        return refused<QList<OpenLibraryBook>>(workId);
    }
    QSet<QString> known;
    for (int page = 0; page < mostPages; ++page) {
        const QString path
            = QStringLiteral("/works/%1/editions.json?limit=%2&offset=%3").arg(workId).arg(perPage).arg(page * perPage);
        // That there is no second page says nothing about the work.
        const auto answer
            = m_gate.ask(questionAt(path, page == 0 ? QStringLiteral("editions ") + workId : QString()), asking,
                         [&](const Reply &reply) { return decodeOpenLibraryEditions(reply.body, m_gate.today()); });
        static_cast<ProviderWord &>(all) = answer;
        if (!answer.isFound()) {
            all.value.clear();
            break;
        }
        const qsizetype before = known.size();
        for (const OpenLibraryBook &book : answer.value.books) {
            if (!known.contains(book.record.id)) {
                known.insert(book.record.id);
                all.value.append(book);
            }
        }
        // The total that it tells is not to be trusted; a page that is short, or brings nothing new, is the last.
        if (answer.value.rows < perPage || known.size() == before) {
            break;
        }
    }
    return all;
}
} // namespace kuramori
