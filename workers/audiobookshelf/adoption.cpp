// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/audiobookshelf/adoption.h"

#include "models/store/jobtable.h"
#include "models/store/serveradoption.h"
#include "models/store/serverwritetable.h"
#include "models/store/store.h"
#include "models/store/worktable.h"
#include "models/tables/bookwords.h"
#include "workers/audiobookshelf/audiobookshelfclient.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServerAdoption)
};

template <class Change>
auto write(const Job &job, Store &store, Change change)
{
    return need(store.write([fence = job.fence(), &change](WriteTx &tx) {
        need(JobTable(tx).hold(fence));
        return change(tx);
    }));
}

struct Adopted
{
    ServerActId act; ///< invalid: no field here can hold what they say
    bool isPassed = false; ///< the book here, or what was written of it, is another one by now
};

/// Since both sides were compared, somebody may have spoken here, or another run have written there.
bool isOther(ReadTx &tx, const WritableBook &book, BookField field)
{
    const ServerWriteRows rows(tx);
    const BookWords bases = rows.bases(book.id);
    const auto before = book.bases.find(field);
    const auto now = bases.find(field);
    const bool isBaseSame
        = before == book.bases.end() ? now == bases.end() : now != bases.end() && now->second == before->second;
    return !isBaseSame || rows.mine(book.item, field) != book.mine.at(field);
}

Adopted adoptStep(WriteTx &tx, ServerId server, const WritableBook &book, ServerStep step)
{
    lockWorks(tx);
    if (isOther(tx, book, step.field)) {
        return {{}, true};
    }
    const std::optional<ActId> said = holdField(tx, book.item, step.field, step.written);
    if (!said) {
        return {};
    }
    step.act = step.act.isValid() ? step.act : ServerWriteTable(tx).begin(server);
    step.said = *said;
    ServerWriteTable(tx).adopt(step);
    return {step.act, false};
}
} // namespace

Result<ComparedBooks> compareBooks(Job &job, Store &store, AudiobookshelfClient &client,
                                   const QList<WritableBook> &books, PlanUse use)
{
    QStringList ids;
    ids.reserve(books.size());
    for (const WritableBook &book : books) {
        ids.append(book.sourceId);
    }
    const Result<ServerDetails> details = client.details(ids, job.stop());
    if (!details) {
        return fail(details.error());
    }
    QHash<QString, const ServerBook *> theirs;
    for (const ServerBook &book : details->books) {
        theirs.insert(book.id, &book);
    }
    ComparedBooks compared;
    compared.found = theirs.size();
    compared.planned = write(job, store, [&](WriteTx &tx) {
        QList<PlannedBook> all;
        for (const WritableBook &book : books) {
            if (const ServerBook *found = theirs.value(book.sourceId)) {
                PlannedBook one = planBook(tx, book, *found, use);
                if (!one.fields.isEmpty()) {
                    all.append(std::move(one));
                }
            }
        }
        return all;
    });
    return compared;
}

bool adopt(Job &job, Store &store, ServerId server, const PlannedBook &planned, Adoption *adoption)
{
    bool isWhole = true;
    for (const ServerStep &planStep : stepsOf(planned, WriteDeed::Adopt)) {
        ServerStep step = planStep;
        step.act = adoption->act;
        const Adopted adopted
            = write(job, store, [&](WriteTx &tx) { return adoptStep(tx, server, planned.book, step); });
        isWhole = isWhole && !adopted.isPassed;
        if (adopted.act.isValid()) {
            adoption->act = adopted.act;
            ++adoption->adopted;
        }
        if (adopted.act.isValid() || adopted.isPassed) {
            continue;
        }
        ++adoption->unheld;
        adoption->troubles.append(Words::tr("%1: %2 was changed on the server to what no book here can hold.")
                                      .arg(planned.book.title, bookFieldWord(step.field)));
    }
    return isWhole;
}

Result<void> adoptNewEdits(Job &job, Store &store, AudiobookshelfClient &client, const Server &server,
                           Adoption *adoption)
{
    constexpr int atOnce = AudiobookshelfClient::perUpdate;
    ServerBookId after;
    qint64 done = 0;
    while (true) {
        QList<WritableBook> books
            = need(store.read([&](ReadTx &tx) { return ServerWriteRows(tx).uncompared(server.id, after, atOnce); }));
        if (books.isEmpty()) {
            return {};
        }
        after = books.constLast().id;
        job.report({Words::tr("What was changed on %1").arg(server.name), done, 0});
        done += books.size();
        const Result<ComparedBooks> compared = compareBooks(job, store, client, books, PlanUse::Adopting);
        if (!compared && compared.error().kind == ErrorKind::Auth) { // one may lie where the account may not look
            adoption->isDenied = true;
            continue;
        }
        if (!compared) {
            return fail(compared.error());
        }
        for (const PlannedBook &planned : compared->planned) {
            if (!adopt(job, store, server.id, planned, adoption)) {
                books.removeIf([&](const WritableBook &book) { return book.id == planned.book.id; });
            }
        }
        // Only now, and only what was not passed over: the next reading compares the rest again.
        write(job, store, [&](WriteTx &tx) { ServerWriteTable(tx).setCompared(books); });
    }
}
} // namespace kuramori
