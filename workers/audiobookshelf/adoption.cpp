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

/// The act; nothing where no field here can hold what they say.
std::optional<ServerActId> adoptStep(WriteTx &tx, ServerId server, ItemId item, ServerStep step)
{
    lockWorks(tx);
    const std::optional<ActId> said = holdField(tx, item, step.field, step.written);
    if (!said) {
        return std::nullopt;
    }
    step.act = step.act.isValid() ? step.act : ServerWriteTable(tx).begin(server);
    step.said = *said;
    ServerWriteTable(tx).adopt(step);
    return step.act;
}
} // namespace

ComparedBooks compareBooks(Job &job, Store &store, AudiobookshelfClient &client, const QList<WritableBook> &books,
                           PlanUse use)
{
    QStringList ids;
    ids.reserve(books.size());
    for (const WritableBook &book : books) {
        ids.append(book.sourceId);
    }
    const ServerDetails details = need(client.details(ids, job.stop()));
    QHash<QString, const ServerBook *> theirs;
    for (const ServerBook &book : details.books) {
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

void adopt(Job &job, Store &store, ServerId server, const PlannedBook &planned, Adoption *adoption)
{
    for (const ServerStep &planStep : stepsOf(planned, WriteDeed::Adopt)) {
        ServerStep step = planStep;
        step.act = adoption->act;
        const auto act = write(job, store, [&](WriteTx &tx) { return adoptStep(tx, server, planned.book.item, step); });
        if (act) {
            adoption->act = *act;
            ++adoption->adopted;
            continue;
        }
        ++adoption->unheld;
        adoption->troubles.append(Words::tr("%1: %2 was changed on the server to what no book here can hold.")
                                      .arg(planned.book.title, bookFieldWord(step.field)));
    }
}

Adoption adoptNewEdits(Job &job, Store &store, AudiobookshelfClient &client, const Server &server)
{
    constexpr int atOnce = AudiobookshelfClient::perUpdate;
    Adoption adoption;
    ServerBookId after;
    qint64 done = 0;
    while (true) {
        const QList<WritableBook> books
            = need(store.read([&](ReadTx &tx) { return ServerWriteRows(tx).uncompared(server.id, after, atOnce); }));
        if (books.isEmpty()) {
            return adoption;
        }
        after = books.constLast().id;
        job.report({Words::tr("What was changed on %1").arg(server.name), done, 0});
        job.stopIfCancelled();
        for (const PlannedBook &planned : compareBooks(job, store, client, books, PlanUse::Adopting).planned) {
            adopt(job, store, server.id, planned, &adoption);
        }
        // Only now: what a stop leaves is compared again.
        write(job, store, [&](WriteTx &tx) { ServerWriteTable(tx).setCompared(books); });
        done += books.size();
    }
}
} // namespace kuramori
