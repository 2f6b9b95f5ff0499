// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/serverorders.h"

#include "models/jobs/serverspec.h"
#include "models/store/jobtable.h"
#include "models/store/servertable.h"

#include <algorithm>

namespace kuramori
{
Order accountOrder(const Server &server)
{
    return [server](WriteTx &tx) -> Outcome {
        const auto before = ServerRows(tx).server(server.id);
        if (!before || (before->url == server.url && before->user == server.user)) {
            return {0, {}};
        }
        ServerTable(tx).setAccount(server.id, server.url, server.user);
        return {1, accountOrder(*before)};
    };
}

Order enableOrder(const QList<ServerId> &servers, bool enable)
{
    return [servers, enable](WriteTx &tx) -> Outcome {
        QList<ServerId> changed;
        for (const ServerId id : servers) {
            const auto before = ServerRows(tx).server(id);
            if (before && before->isEnabled != enable) {
                ServerTable(tx).setEnabled(id, enable);
                changed.append(id);
            }
        }
        return {changed.size(), changed.isEmpty() ? Order() : enableOrder(changed, !enable)};
    };
}

Order mappingOrder(ServerId server, const QString &serverFolder, const std::optional<QString> &local)
{
    return [server, serverFolder, local](WriteTx &tx) -> Outcome {
        const QList<PathMapping> mappings = ServerRows(tx).mappings(server);
        const auto known = std::ranges::find(mappings, serverFolder, &PathMapping::server);
        const auto before = known == mappings.end() ? std::nullopt : std::optional(known->local);
        if (before == local || !ServerRows(tx).server(server)) {
            return {0, {}};
        }
        if (local) {
            ServerTable(tx).map(server, {serverFolder, *local});
        } else {
            ServerTable(tx).unmap(server, serverFolder);
        }
        return {1, mappingOrder(server, serverFolder, before)};
    };
}

Order removeServerOrder(ServerId server)
{
    return [server](WriteTx &tx) -> Outcome {
        if (!ServerRows(tx).server(server)) {
            return {0, {}};
        }
        ServerTable(tx).remove(server);
        return {1, {}};
    };
}

Order allowWritingOrder(ServerId server, bool mayWrite)
{
    return [server, mayWrite](WriteTx &tx) -> Outcome {
        const auto before = ServerRows(tx).server(server);
        if (!before || before->isWritable == mayWrite) {
            return {0, {}};
        }
        ServerTable(tx).setWritable(server, mayWrite);
        return {1, allowWritingOrder(server, !mayWrite)};
    };
}

Order choiceOrder(const QList<PlanLine> &lines, WriteChoice choice)
{
    return [lines, choice](WriteTx &tx) -> Outcome {
        for (const PlanLine &line : lines) {
            ServerWriteTable(tx).choose(line.book, line.planned.field, choice);
        }
        const auto before = [lines, choice](WriteTx &later) -> Outcome {
            for (const PlanLine &line : lines) {
                ServerWriteTable(later).choose(line.book, line.planned.field, line.planned.choice);
            }
            return {lines.size(), choiceOrder(lines, choice)};
        };
        return {lines.size(), before};
    };
}

Order serverWorkOrder(ServerId server, const JobSpec &spec, const JobKinds &kinds)
{
    return [server, spec, &kinds](WriteTx &tx) -> Outcome {
        const bool isKnown = ServerRows(tx).server(server).has_value();
        return {isKnown ? JobTable(tx).insert(QList<JobSpec>{spec}, kinds).size() : 0, {}};
    };
}

Order readServersOrder(const QList<ServerId> &servers, const JobKinds &kinds)
{
    return [servers, &kinds](WriteTx &tx) -> Outcome {
        QList<JobSpec> specs;
        for (const ServerId id : servers) {
            if (const auto server = ServerRows(tx).server(id)) {
                specs.append(serverSyncSpec(id, server->name));
            }
        }
        return {JobTable(tx).insert(specs, kinds).size(), {}};
    };
}
} // namespace kuramori
