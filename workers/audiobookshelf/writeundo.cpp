// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/jobtable.h"
#include "models/store/noticetable.h"
#include "models/store/overruling.h"
#include "models/store/serverwritetable.h"
#include "models/store/store.h"
#include "models/store/worktable.h"
#include "models/tables/bookwords.h"
#include "workers/audiobookshelf/serveraccount.h"
#include "workers/audiobookshelf/serverwriter.h"
#include "workers/audiobookshelf/writeback.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace kuramori
{
namespace
{
constexpr qsizetype perUpdate = AudiobookshelfClient::perUpdate;
constexpr qsizetype toldTroubles = 50;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServerWriteUndo)
};

/// What is to be taken back of one book.
struct UndoneBook
{
    QString id;
    QString title;
    std::optional<Timestamp> updatedAt;
    QList<ServerStep> steps;
    BookWords theirs; ///< as read last

    bool isWrittenTo() const
    {
        return std::any_of(steps.begin(), steps.end(),
                           [](const ServerStep &step) { return step.deed == WriteDeed::Send; });
    }
};

class ServerUndo
{
public:
    ServerUndo(Job &job, const ServerParts &parts, Server server, ServerAccount account)
        : m_job(job)
        , m_store(parts.store)
        , m_server(std::move(server))
        , m_client(parts.http, std::move(account))
        , m_act(job.args().value(QLatin1String("act")).toInteger())
    { }

    void run();

private:
    QList<UndoneBook> readSteps() const;
    void readBooks(QList<UndoneBook> &books);
    void intend(const QList<UndoneBook> &books, const QSet<QString> &ids);
    void takeBackHere(const UndoneBook &book, const ServerStep &step);
    void writeBefore(const QList<UndoneBook> &books);
    void keep(const UndoneBook &book, const BookWords &theirs);
    bool isAsWritten(const UndoneBook &book, const ServerStep &step) const;
    void addTrouble(const QString &title, BookField field, const QString &what);
    void finish();

    Job &m_job;
    Store &m_store;
    const Server m_server;
    AudiobookshelfClient m_client;
    const ServerActId m_act;
    qint64 m_fields = 0;
    qint64 m_undone = 0;
    qint64 m_changedSince = 0;
    qint64 m_untaken = 0;
    QStringList m_troubles;
};

void ServerUndo::run()
{
    const QList<UndoneBook> all = readSteps();
    if (all.isEmpty()) {
        stopWith(ErrorKind::Usage, Words::tr("Nothing is left of what was written by run %1.").arg(m_act.value()));
    }
    if (std::any_of(all.begin(), all.end(), [](const UndoneBook &book) { return book.isWrittenTo(); })) {
        requireWritable(m_server);
        requirePermission(m_server, m_client, m_job);
    }
    for (qsizetype from = 0; from < all.size(); from += perUpdate) {
        m_job.report({Words::tr("Taking back on %1").arg(m_server.name), from, all.size()});
        QList<UndoneBook> books = all.mid(from, perUpdate);
        readBooks(books);
        writeBefore(books);
    }
    finish();
}

QList<UndoneBook> ServerUndo::readSteps() const
{
    const QList<ServerStep> steps = need(m_store.read([this](ReadTx &tx) {
        const ServerWriteRows rows(tx);
        return rows.serverOf(m_act) == m_server.id ? rows.steps(m_act) : QList<ServerStep>();
    }));
    QList<UndoneBook> books;
    for (const ServerStep &step : steps) {
        if (books.isEmpty() || books.constLast().id != step.sourceId) {
            books.append({step.sourceId, {}, {}, {}, {}});
        }
        books.last().steps.append(step);
    }
    return books;
}

void ServerUndo::readBooks(QList<UndoneBook> &books)
{
    QStringList ids;
    ids.reserve(books.size());
    for (const UndoneBook &book : std::as_const(books)) {
        ids.append(book.id);
    }
    const ServerDetails details = need(m_client.details(ids, m_job.stop()));
    for (const ServerBook &told : details.books) {
        UndoneBook &book = books[ids.indexOf(told.id)];
        book.title = told.title;
        book.updatedAt = told.updatedAt;
        book.theirs = wordsOf(told);
    }
}

/// They still say what the run left. A step that nobody read back may not even have taken: then it is as it was.
bool ServerUndo::isAsWritten(const UndoneBook &book, const ServerStep &step) const
{
    const auto found = book.theirs.find(step.field);
    return found != book.theirs.end() && sameWords(step.field, found->second, step.written);
}

void ServerUndo::writeBefore(const QList<UndoneBook> &books)
{
    QList<BookToWrite> toWrite;
    for (const UndoneBook &book : books) {
        BookToWrite one{book.id, book.updatedAt, {}};
        for (const ServerStep &step : book.steps) {
            ++m_fields;
            if (step.deed == WriteDeed::Adopt) {
                takeBackHere(book, step);
            } else if (isAsWritten(book, step)) {
                one.fields.emplace(step.field, step.before);
            }
        }
        if (!one.fields.empty()) {
            toWrite.append(one);
        }
    }
    WriteProof proof;
    if (!toWrite.isEmpty()) {
        proof = need(
            ServerWriter(m_client, m_job.stop()).write(toWrite, [&](const QSet<QString> &ids) { intend(books, ids); }));
    }
    for (const UndoneBook &book : books) {
        keep(book, proof.after.contains(book.id) ? proof.after.value(book.id) : book.theirs);
    }
    if (proof.trouble) {
        need(Result<void>(fail(*proof.trouble)));
    }
}

/// Before it is sent: who stops now leaves words on the server that are nobody's edit.
void ServerUndo::intend(const QList<UndoneBook> &books, const QSet<QString> &ids)
{
    need(m_store.write([&](WriteTx &tx) {
        need(JobTable(tx).hold(m_job.fence()));
        for (const UndoneBook &book : books) {
            for (const ServerStep &step : book.steps) {
                if (ids.contains(book.id) && step.deed == WriteDeed::Send && step.isProven && isAsWritten(book, step)) {
                    ServerWriteTable(tx).intendUndo(step);
                }
            }
        }
    }));
}

void ServerUndo::takeBackHere(const UndoneBook &book, const ServerStep &step)
{
    const auto found = book.theirs.find(step.field);
    const FieldWords theirs = found == book.theirs.end() ? step.written : found->second;
    need(m_store.write([&](WriteTx &tx) {
        need(JobTable(tx).hold(m_job.fence()));
        lockWorks(tx);
        if (step.said.isValid()) {
            Overruling(tx).takeBack(step.said);
        }
        ServerWriteTable(tx).undo(step, theirs);
    }));
    ++m_undone;
}

void ServerUndo::keep(const UndoneBook &book, const BookWords &theirs)
{
    for (const ServerStep &step : book.steps) {
        if (step.deed == WriteDeed::Adopt) {
            continue;
        }
        const auto found = theirs.find(step.field);
        if (found != theirs.end() && sameWords(step.field, found->second, step.before)) {
            need(m_store.write([&](WriteTx &tx) {
                need(JobTable(tx).hold(m_job.fence()));
                ServerWriteTable(tx).undo(step, found->second);
            }));
            ++m_undone;
        } else if (isAsWritten(book, step)) {
            ++m_untaken;
            addTrouble(book.title, step.field, Words::tr("the server did not take it back"));
        } else {
            ++m_changedSince;
            addTrouble(book.title, step.field, Words::tr("it was changed since, and stays"));
        }
    }
}

void ServerUndo::addTrouble(const QString &title, BookField field, const QString &what)
{
    if (m_troubles.size() < toldTroubles) {
        m_troubles.append(QStringLiteral("%1, %2: %3.").arg(title, bookFieldWord(field), what));
    }
}

void ServerUndo::finish()
{
    Notice notice;
    notice.kind = m_troubles.isEmpty() ? NoticeKind::Success : NoticeKind::Warning;
    notice.title = Words::tr("Server %1").arg(m_server.name);
    constexpr qsizetype few = 5;
    notice.text
        = (QStringList{Words::tr("Fields taken back: %1 of %2.").arg(m_undone).arg(m_fields)} + m_troubles.mid(0, few))
              .join(u' ');
    notice.job = m_job.id();
    need(m_store.write([&](WriteTx &tx) {
        need(JobTable(tx).hold(m_job.fence()));
        NoticeTable(tx).add(notice);
    }));
    m_job.setOutput({{QStringLiteral("fields"), m_fields},
                     {QStringLiteral("undone"), m_undone},
                     {QStringLiteral("changed_since"), m_changedSince},
                     {QStringLiteral("untaken"), m_untaken},
                     {QStringLiteral("complete"), m_undone == m_fields},
                     {QStringLiteral("trouble"), QJsonArray::fromStringList(m_troubles)}});
}
} // namespace

void undoServerWrite(Job &job, const ServerParts &parts)
{
    const Server server = serverOf(job, parts.store);
    ServerUndo(job, parts, server, need(accountOf(server, parts, job.stop()))).run();
}
} // namespace kuramori
