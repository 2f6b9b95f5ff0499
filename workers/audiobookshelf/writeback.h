// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/server.h"
#include "models/jobs/job.h"
#include "workers/audiobookshelf/serverjobs.h"

namespace kuramori
{
class AudiobookshelfClient;

/// Job "servers.write", args {server, dry_run, books}: what is known here of books that are whole on both sides, to the
/// server. Everything is read afresh and compared three ways (writeback.h); what a person has to say to is left in the
/// plan. Fields are sent, read back and kept as base only when they have taken; what somebody changed there becomes a
/// person's word here. A dry run ends with the plan, and changes nothing else. Refused where nobody has allowed
/// writing, or the account may not. Output: books, to_send, to_adopt, conflicts, first_contacts, left, written,
/// adopted, untaken, unheld, moved, gone, act, complete, trouble [sentence].
void writeServer(Job &job, const ServerParts &parts);

/// Job "servers.undo_write", args {server, act}: what one such run did, taken back where both sides still are as it
/// left them. What was only taken over from the server needs no permission. Output: fields, undone, changed_since,
/// untaken, complete, trouble [sentence].
void undoServerWrite(Job &job, const ServerParts &parts);

/// Refused unless a person has allowed it.
void requireWritable(const Server &server);
/// Refused unless the account may. Two requests.
void requirePermission(const Server &server, AudiobookshelfClient &client, const Job &job);
} // namespace kuramori
