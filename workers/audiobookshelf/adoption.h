// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/server.h"
#include "models/jobs/job.h"
#include "workers/audiobookshelf/writeplan.h"

namespace kuramori
{
class AudiobookshelfClient;
class Store;

/// Books as they stand here and on the server now.
struct ComparedBooks
{
    qint64 found = 0; ///< that the server has
    QList<PlannedBook> planned; ///< of them, those with fields that are not the same
};
/// Reads the books afresh, in one request, and keeps the plan; as planBook(). At most AudiobookshelfClient::perUpdate.
Result<ComparedBooks> compareBooks(Job &job, Store &store, AudiobookshelfClient &client,
                                   const QList<WritableBook> &books, PlanUse use);

/// What became of edits that somebody made on a server.
struct Adoption
{
    ServerActId act; ///< by which they are taken back; invalid: there were none
    qint64 adopted = 0; ///< fields that are a person's word here now
    qint64 unheld = 0; ///< and those that no field here can hold
    bool isDenied = false; ///< of some books the account may not read what is there now
    QStringList troubles; ///< "Title: why.", of each of the latter
};
/// Makes them a person's words here, each field in a transaction of its own. A run that has an act goes on with it.
/// False when one was passed over, for something else was said here or written there since both were compared.
bool adopt(Job &job, Store &store, ServerId server, const PlannedBook &planned, Adoption *adoption);

/// Compares what has been read of the server since it was compared last, and adopts what was changed there since both
/// were alike, or since it was written from here. Nothing is sent, so that nobody need have allowed to write. Books
/// that were not compared are the next time, and `adoption` tells what was done, also when it fails.
Result<void> adoptNewEdits(Job &job, Store &store, AudiobookshelfClient &client, const Server &server,
                           Adoption *adoption);
} // namespace kuramori
