// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pathmapping.h"
#include "models/domain/server.h"
#include "models/jobs/job.h"
#include "models/store/serverwritetable.h"
#include "ui/panels/orders.h"

namespace kuramori
{
// What a person changes of an audiobook server. A server that is gone is passed over.

/// Its address and its user become those of `server`; the inverse brings the old ones back.
Order accountOrder(const Server &server);
/// Servers that are as wanted already are passed over; the inverse switches the others back.
Order enableOrder(const QList<ServerId> &servers, bool enable);
/// Maps the server's folder to `local`, or to nothing; the inverse brings back what was there.
Order mappingOrder(ServerId server, const QString &serverFolder, const std::optional<QString> &local);
/// With all that is known of it: it cannot be taken back.
Order removeServerOrder(ServerId server);
/// Whether its books may be changed; the inverse brings back what was.
Order allowWritingOrder(ServerId server, bool mayWrite);
/// What a person says to planned fields; the inverse brings back what was said before.
Order choiceOrder(const QList<PlanLine> &lines, WriteChoice choice);
/// Writing to it, comparing with it, or taking back what was written: `spec`. Nothing where it is gone.
Order serverWorkOrder(ServerId server, const JobSpec &spec, const JobKinds &kinds);
/// Those that are known, whether they are on or not.
Order readServersOrder(const QList<ServerId> &servers, const JobKinds &kinds);
} // namespace kuramori
