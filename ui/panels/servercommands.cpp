// SPDX-License-Identifier: GPL-3.0-or-later
// What a person orders about audiobook servers.
#include "models/jobs/serverspec.h"
#include "models/store/servertable.h"
#include "ui/panels/commands.h"
#include "ui/panels/serverorders.h"

namespace kuramori
{
namespace
{
/// Of an order about one server that changed nothing.
QString unchanged()
{
    return Commands::tr("Nothing was to be changed: it is so already, or the server was removed.");
}
} // namespace

void Commands::addServer(const Server &server)
{
    submit(
        [server](WriteTx &tx) -> Outcome {
            ServerTable(tx).add(server);
            return {1, {}};
        },
        [name = server.name](qint64) { return tr("The server %1 is known now. Test it next.").arg(name); });
}

void Commands::changeServer(const Server &server)
{
    submit(accountOrder(server), [name = server.name](qint64 count) {
        return count > 0 ? tr("The account of the server %1 is changed.").arg(name) : unchanged();
    });
}

void Commands::switchServers(const QList<ServerId> &servers, bool on)
{
    submit(enableOrder(servers, on), [on](qint64 count) {
        return count == 0 ? unchanged()
            : on          ? tr("The server is read every day.")
                          : tr("The server is read only when you say so.");
    });
}

void Commands::removeServer(const Server &server)
{
    submit(removeServerOrder(server.id), [name = server.name](qint64 count) {
        return count > 0 ? tr("%1 is forgotten, with what it holds. Nothing was changed on it.").arg(name)
                         : unchanged();
    });
}

void Commands::readServers(const QList<ServerId> &servers)
{
    submit(readServersOrder(servers, m_kinds), [](qint64 count) {
        return count > 0 ? tr("The server will be read; the Queue shows how far it is.") : unchanged();
    });
}

void Commands::allowWriting(const Server &server, bool mayWrite)
{
    submit(allowWritingOrder(server.id, mayWrite), [mayWrite, name = server.name](qint64 count) {
        return count == 0 ? unchanged()
            : mayWrite    ? tr("Books on %1 may be changed from now on.").arg(name)
                          : tr("Nothing on %1 is changed any more.").arg(name);
    });
}

void Commands::planWriting(const Server &server)
{
    submit(serverWorkOrder(server.id, serverWriteSpec(server.id, server.name, true), m_kinds),
           [name = server.name](qint64 count) {
               return count > 0 ? tr("%1 is being compared with what is known here.").arg(name) : unchanged();
           });
}

void Commands::writeServer(const Server &server)
{
    submit(serverWorkOrder(server.id, serverWriteSpec(server.id, server.name, false), m_kinds),
           [name = server.name](qint64 count) {
               return count > 0 ? tr("%1 is being written to; the Queue shows how far it is.").arg(name) : unchanged();
           });
}

void Commands::undoWriting(const Server &server, ServerActId act)
{
    submit(serverWorkOrder(server.id, serverUndoSpec(server.id, server.name, act), m_kinds),
           [name = server.name](qint64 count) {
               return count > 0 ? tr("What was written to %1 last is being taken back.").arg(name) : unchanged();
           });
}

void Commands::chooseFields(const QList<PlanLine> &lines, WriteChoice choice)
{
    submit(choiceOrder(lines, choice), [](qint64 count) { return tr("Fields chosen: %1.").arg(count); });
}

void Commands::mapFolder(ServerId server, const PathMapping &mapping)
{
    submit(mappingOrder(server, mapping.server, mapping.local), [mapping](qint64 count) {
        return count > 0 ? tr("%1 is found at %2 from now on.").arg(mapping.server, mapping.local) : unchanged();
    });
}

void Commands::unmapFolder(ServerId server, const QString &serverFolder)
{
    submit(mappingOrder(server, serverFolder, std::nullopt), [serverFolder](qint64 count) {
        return count > 0 ? tr("%1 is mapped no longer.").arg(serverFolder) : unchanged();
    });
}
} // namespace kuramori
