// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/audiobookshelf/writeback.h"

#include "models/store/jobtable.h"
#include "models/store/noticetable.h"
#include "models/store/serverwritetable.h"
#include "models/store/store.h"
#include "models/tables/bookwords.h"
#include "workers/audiobookshelf/adoption.h"
#include "workers/audiobookshelf/serveraccount.h"
#include "workers/audiobookshelf/serverwriter.h"
#include "workers/audiobookshelf/writeplan.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>

namespace kuramori
{
namespace
{
Q_LOGGING_CATEGORY(lcWrite, "kuramori.server.write", QtInfoMsg)

constexpr int perUpdate = AudiobookshelfClient::perUpdate;
constexpr qsizetype toldTroubles = 50; // named one by one, in the output; the log has them all

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServerWrite)
};

/// Fields but for `books`, `moved` and `gone`, which are books.
struct Counts
{
    qint64 books = 0; ///< that could be written to
    qint64 toSend = 0;
    qint64 toAdopt = 0;
    qint64 conflicts = 0; ///< these two: without a person's choice
    qint64 firstContacts = 0;
    qint64 left = 0; ///< a person wants them as they are
    qint64 written = 0;
    qint64 adopted = 0;
    qint64 untaken = 0; ///< sent, and read back without them
    qint64 unheld = 0; ///< theirs, but nothing that a field here can hold
    qint64 moved = 0;
    qint64 gone = 0;
};

class ServerWrite
{
public:
    ServerWrite(Job &job, const ServerParts &parts, Server server, ServerAccount account)
        : m_job(job)
        , m_store(parts.store)
        , m_server(std::move(server))
        , m_client(parts.http, std::move(account))
        , m_isDry(job.args().value(QLatin1String("dry_run")).toBool())
    { }

    void run();

private:
    void readOnly();
    void plan();
    void planBatch(const QList<WritableBook> &books);
    void count(const QList<PlannedBook> &planned);
    void send(const QList<PlannedBook> &planned);
    void intend(const QList<PlannedBook> &planned, const QSet<QString> &ids);
    void record(const QList<PlannedBook> &planned, const WriteProof &proof);
    void adopt(const QList<PlannedBook> &planned);
    template <class Change>
    auto write(Change change);
    void addTrouble(const QString &sentence);
    void finish();
    QString summary() const;
    QJsonObject output() const;

    Job &m_job;
    Store &m_store;
    const Server m_server;
    AudiobookshelfClient m_client;
    const bool m_isDry;
    QSet<ServerBookId> m_only; ///< empty: all
    QList<PlannedBook> m_planned; ///< with something to do
    ServerActId m_act; ///< invalid: nothing was changed yet
    QSet<QString> m_sent; ///< books of the batch under way
    Counts m_counts;
    QStringList m_troubles;
};

template <class Change>
auto ServerWrite::write(Change change)
{
    return need(m_store.write([fence = m_job.fence(), &change](WriteTx &tx) {
        need(JobTable(tx).hold(fence));
        return change(tx);
    }));
}

void ServerWrite::run()
{
    readOnly();
    if (!m_isDry) {
        requireWritable(m_server);
        requirePermission(m_server, m_client, m_job);
    }
    plan();
    if (!m_isDry) {
        for (qsizetype from = 0; from < m_planned.size(); from += perUpdate) {
            m_job.report({Words::tr("Writing to %1").arg(m_server.name), from, m_planned.size()});
            const QList<PlannedBook> batch = m_planned.mid(from, perUpdate);
            adopt(batch);
            send(batch);
        }
    }
    finish();
    m_job.setOutput(output());
}

void ServerWrite::readOnly()
{
    const QJsonArray ids = m_job.args().value(QLatin1String("books")).toArray();
    for (const QJsonValueConstRef id : ids) {
        m_only.insert(ServerBookId(id.toInteger()));
    }
}

void ServerWrite::plan()
{
    const Timestamp start = need(m_store.read([](ReadTx &tx) { return tx.now(); }));
    ServerBookId after;
    while (true) {
        QList<WritableBook> books = need(
            m_store.read([&](ReadTx &tx) { return ServerWriteRows(tx).writable(m_server.id, after, perUpdate); }));
        if (books.isEmpty()) {
            break;
        }
        after = books.constLast().id;
        books.removeIf([this](const WritableBook &book) { return !m_only.isEmpty() && !m_only.contains(book.id); });
        m_job.report({Words::tr("Comparing with %1").arg(m_server.name), m_counts.books, 0});
        if (!books.isEmpty()) {
            planBatch(books);
        }
    }
    if (m_only.isEmpty()) {
        write([&](WriteTx &tx) { ServerWriteTable(tx).endPlan(m_server.id, start); });
    }
}

void ServerWrite::planBatch(const QList<WritableBook> &books)
{
    const ComparedBooks compared
        = need(compareBooks(m_job, m_store, m_client, books, m_isDry ? PlanUse::Showing : PlanUse::Writing));
    m_counts.gone += books.size() - compared.found;
    m_counts.books += compared.found;
    count(compared.planned);
}

void ServerWrite::count(const QList<PlannedBook> &planned)
{
    for (PlannedBook book : planned) {
        for (const PlannedField &field : std::as_const(book.fields)) {
            const WriteDeed deed = field.deed();
            const bool isOpen = deed == WriteDeed::Nothing && field.choice == WriteChoice::None;
            m_counts.toSend += deed == WriteDeed::Send;
            m_counts.toAdopt += deed == WriteDeed::Adopt;
            m_counts.left += deed == WriteDeed::Nothing && !isOpen;
            m_counts.conflicts += isOpen && field.outcome == WriteOutcome::Conflict;
            m_counts.firstContacts += isOpen && field.outcome == WriteOutcome::FirstContact;
        }
        book.fields.removeIf([](const PlannedField &field) { return field.deed() == WriteDeed::Nothing; });
        if (!book.fields.isEmpty()) {
            m_planned.append(book);
        }
    }
}

void ServerWrite::send(const QList<PlannedBook> &planned)
{
    QList<BookToWrite> books;
    for (const PlannedBook &each : planned) {
        BookToWrite book{each.book.sourceId, each.updatedAt, {}};
        for (const ServerStep &step : stepsOf(each, WriteDeed::Send)) {
            book.fields.emplace(step.field, step.written);
        }
        if (!book.fields.empty()) {
            books.append(book);
        }
    }
    if (books.isEmpty()) {
        return;
    }
    m_sent.clear();
    const auto onSend = [&](const QSet<QString> &ids) { intend(planned, ids); };
    const WriteProof proof = need(ServerWriter(m_client, m_job.stop()).write(books, onSend));
    m_counts.moved += proof.moved.size();
    m_counts.gone += proof.gone.size();
    record(planned, proof);
    if (proof.trouble) {
        need(Result<void>(fail(*proof.trouble)));
    }
}

/// Before anything leaves: should this process end now, the next run knows what to look for.
void ServerWrite::intend(const QList<PlannedBook> &planned, const QSet<QString> &ids)
{
    m_act = write([&](WriteTx &tx) {
        ServerWriteTable table(tx);
        const ServerActId act = m_act.isValid() ? m_act : table.begin(m_server.id);
        for (const PlannedBook &book : planned) {
            if (ids.contains(book.book.sourceId)) {
                for (const ServerStep &planStep : stepsOf(book, WriteDeed::Send)) {
                    ServerStep step = planStep;
                    step.act = act;
                    table.intend(step);
                }
            }
        }
        return act;
    });
    m_sent = ids;
}

void ServerWrite::record(const QList<PlannedBook> &planned, const WriteProof &proof)
{
    for (const PlannedBook &book : planned) {
        if (proof.moved.contains(book.book.sourceId)) {
            addTrouble(
                Words::tr("%1: it changed on the server meanwhile; the next run looks again.").arg(book.book.title));
        }
        if (!m_sent.contains(book.book.sourceId)) {
            continue;
        }
        const BookWords theirs = proof.after.value(book.book.sourceId);
        const auto hasTaken = [&theirs](const ServerStep &step) {
            const auto found = theirs.find(step.field);
            return found != theirs.end() && sameWords(step.field, found->second, step.written);
        };
        QList<ServerStep> steps = stepsOf(book, WriteDeed::Send);
        write([&](WriteTx &tx) {
            for (const ServerStep &planStep : std::as_const(steps)) {
                ServerStep step = planStep;
                step.act = m_act;
                hasTaken(step) ? ServerWriteTable(tx).prove(step, theirs.at(step.field))
                               : ServerWriteTable(tx).forget(step);
            }
        });
        for (const ServerStep &step : std::as_const(steps)) {
            if (hasTaken(step)) {
                ++m_counts.written;
            } else {
                ++m_counts.untaken;
                addTrouble(Words::tr("%1: %2 was not taken over.").arg(book.book.title, bookFieldWord(step.field)));
            }
        }
    }
}

void ServerWrite::adopt(const QList<PlannedBook> &planned)
{
    Adoption adoption;
    adoption.act = m_act;
    for (const PlannedBook &book : planned) {
        if (!kuramori::adopt(m_job, m_store, m_server.id, book, &adoption)) {
            ++m_counts.moved;
            addTrouble(
                Words::tr("%1 was changed here while this ran; the next run compares it anew.").arg(book.book.title));
        }
    }
    m_act = adoption.act;
    m_counts.adopted += adoption.adopted;
    m_counts.unheld += adoption.unheld;
    for (const QString &trouble : adoption.troubles) {
        addTrouble(trouble);
    }
}

void ServerWrite::addTrouble(const QString &sentence)
{
    qCWarning(lcWrite).noquote() << m_server.name << sentence;
    if (m_troubles.size() < toldTroubles) {
        m_troubles.append(sentence);
    }
}

void ServerWrite::finish()
{
    if (m_isDry) {
        return; // whoever asked for it reads the plan
    }
    Notice notice;
    notice.kind = m_troubles.isEmpty() ? NoticeKind::Success : NoticeKind::Warning;
    notice.title = Words::tr("Server %1").arg(m_server.name);
    notice.text = summary();
    notice.job = m_job.id();
    write([&](WriteTx &tx) { NoticeTable(tx).add(notice); });
}

QString ServerWrite::summary() const
{
    QStringList sentences{
        Words::tr("Fields written: %1. Taken over from it: %2.").arg(m_counts.written).arg(m_counts.adopted)};
    if (m_counts.conflicts + m_counts.firstContacts > 0) {
        sentences.append(
            Words::tr("Fields that wait for your word: %1.").arg(m_counts.conflicts + m_counts.firstContacts));
    }
    constexpr qsizetype few = 5; // what a notice can hold; the job has more
    sentences += m_troubles.mid(0, few);
    return sentences.join(u' ');
}

QJsonObject ServerWrite::output() const
{
    return {{QStringLiteral("books"), m_counts.books},
            {QStringLiteral("to_send"), m_counts.toSend},
            {QStringLiteral("to_adopt"), m_counts.toAdopt},
            {QStringLiteral("conflicts"), m_counts.conflicts},
            {QStringLiteral("first_contacts"), m_counts.firstContacts},
            {QStringLiteral("left"), m_counts.left},
            {QStringLiteral("written"), m_counts.written},
            {QStringLiteral("adopted"), m_counts.adopted},
            {QStringLiteral("untaken"), m_counts.untaken},
            {QStringLiteral("unheld"), m_counts.unheld},
            {QStringLiteral("moved"), m_counts.moved},
            {QStringLiteral("gone"), m_counts.gone},
            {QStringLiteral("act"), m_act.value()},
            {QStringLiteral("complete"), m_counts.untaken + m_counts.unheld + m_counts.moved == 0},
            {QStringLiteral("trouble"), QJsonArray::fromStringList(m_troubles)}};
}
} // namespace

void requireWritable(const Server &server)
{
    if (!server.isWritable) {
        stopWith(ErrorKind::Refused,
                 Words::tr("Nobody has allowed to change anything on %1. Allow it in the window under Servers, or by: "
                           "kuramori --batch servers writable %1")
                     .arg(server.name));
    }
}

void requirePermission(const Server &server, AudiobookshelfClient &client, const Job &job)
{
    const ServerProbe probe = need(client.probe(job.stop()));
    if (!probe.mayUpdate) {
        stopWith(ErrorKind::Refused,
                 Words::tr("The account %1 on %2 may read but not change books. Give it the permission \"update\" "
                           "there, or name another account.")
                     .arg(probe.userName, server.name));
    }
}

void writeServer(Job &job, const ServerParts &parts)
{
    const Server server = serverOf(job, parts.store);
    ServerWrite(job, parts, server, need(accountOf(server, parts, job.stop()))).run();
}
} // namespace kuramori
