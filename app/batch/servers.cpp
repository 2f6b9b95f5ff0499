// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/house.h"
#include "app/batch/servertests.h"
#include "app/batch/serverwrites.h"
#include "app/batch/verbs.h"
#include "app/output/textgrid.h"
#include "models/settings/secrets.h"
#include "models/store/servertable.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <functional>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServersVerb)
};

constexpr std::array options{
    OptionSpec{"user", "NAME",
               QT_TRANSLATE_NOOP("CommandLine",
                                 "log in as this user; without it, or with an empty one, the secret is an API key")},
    OptionSpec{"server", "NAME", QT_TRANSLATE_NOOP("CommandLine", "write to this server only")},
};

Error usage(const QString &message)
{
    return {ErrorKind::Usage, message, {}, std::nullopt};
}

Error noServer(const QString &name)
{
    return usage(Words::tr("There is no server \"%1\". `servers list` shows them all.").arg(name));
}

Result<QList<Server>> allServers(VerbRun &run)
{
    return run.house.store().read([](ReadTx &tx) { return ServerRows(tx).all(); });
}

Result<Server> serverNamed(VerbRun &run, const QString &name)
{
    const auto found
        = run.house.store().read([name = name.toLower()](ReadTx &tx) { return ServerRows(tx).named(name); });
    if (!found) {
        return fail(found.error());
    }
    return *found ? Result<Server>(**found) : fail(noServer(name));
}

/// With --dry-run it only says what it would do.
Result<ExitCode> change(VerbRun &run, const QString &would, const QString &did,
                        const std::function<void(WriteTx &)> &write)
{
    if (run.line.has("dry-run")) {
        run.output.line(would);
        run.output.event(QStringLiteral("plan"), {{QStringLiteral("text"), would}});
        return ExitCode::Changes;
    }
    if (Result<void> written = run.house.store().write(write); !written) {
        return fail(std::move(written.error()));
    }
    run.output.line(did);
    return ExitCode::Done;
}

QString accountText(const Server &server)
{
    return server.user.isEmpty() ? Words::tr("API key") : server.user;
}

QString stateText(const Server &server)
{
    switch (serverState(server)) {
    case ServerState::Off:
        return Words::tr("off");
    case ServerState::Trouble:
        return server.trouble;
    case ServerState::Unread:
        return Words::tr("not read yet");
    case ServerState::Read:
        break;
    }
    return Words::tr("read %1").arg(toIso(*server.syncedAt));
}

QJsonArray mappingsJson(const QList<PathMapping> &mappings)
{
    QJsonArray array;
    for (const PathMapping &mapping : mappings) {
        array.append(QJsonObject{{QStringLiteral("server_folder"), mapping.server},
                                 {QStringLiteral("local_folder"), mapping.local}});
    }
    return array;
}

Result<ExitCode> list(VerbRun &run)
{
    const auto servers = run.house.store().read([](ReadTx &tx) {
        QList<std::pair<Server, QList<PathMapping>>> all;
        for (const Server &server : ServerRows(tx).all()) {
            all.append({server, ServerRows(tx).mappings(server.id)});
        }
        return all;
    });
    if (!servers) {
        return fail(servers.error());
    }
    TextGrid grid({Words::tr("server"), Words::tr("address"), Words::tr("account"), Words::tr("version"),
                   Words::tr("state"), Words::tr("folders")});
    for (const auto &[server, mappings] : *servers) {
        QStringList folders;
        for (const PathMapping &mapping : mappings) {
            folders.append(QStringLiteral("%1 → %2").arg(mapping.server, mapping.local));
        }
        grid.add({server.name, server.url.toString(), accountText(server), server.version, stateText(server),
                  folders.join(QStringLiteral(", "))});
        run.output.event(QStringLiteral("server"),
                         {{QStringLiteral("name"), server.name},
                          {QStringLiteral("url"), server.url.toString()},
                          {QStringLiteral("user"), server.user},
                          {QStringLiteral("enabled"), server.isEnabled},
                          {QStringLiteral("writes"), server.isWritable},
                          {QStringLiteral("version"), server.version},
                          {QStringLiteral("trouble"), server.trouble},
                          {QStringLiteral("mappings"), mappingsJson(mappings)}});
    }
    run.output.grid(grid);
    run.summary.counts.insert(QStringLiteral("servers"), servers->size());
    return ExitCode::Done;
}

Result<ExitCode> add(VerbRun &run, const QString &name, const QString &url)
{
    const Result<QString> checkedName = checkedServerName(name);
    const Result<QUrl> checkedUrl = checkedName ? checkedServerUrl(url) : fail(checkedName.error());
    if (!checkedUrl) {
        return fail(checkedUrl.error());
    }
    if (serverNamed(run, *checkedName)) {
        return fail(ErrorKind::Refused,
                    Words::tr("There is a server %1 already. Give it another address with: kuramori --batch servers "
                              "change %1 URL")
                        .arg(*checkedName));
    }
    Server server;
    server.name = *checkedName;
    server.url = *checkedUrl;
    server.user = run.line.value("user");
    const QString secret = serverSecretName(server.name);
    return change(
        run, Words::tr("would add %1 at %2").arg(server.name, server.url.toString()),
        Words::tr("%1 is known. Tell its secret (%2): kuramori --batch secrets set %3 (or in the environment: "
                  "%4). Then try: kuramori --batch servers test %1")
            .arg(server.name, accountText(server), secret, Secrets::variable(secret)),
        [server](WriteTx &tx) { ServerTable(tx).add(server); });
}

Result<ExitCode> changeAccount(VerbRun &run, const Server &server, const QString &url)
{
    Server next = server;
    if (run.line.has("user")) {
        next.user = run.line.value("user");
    }
    if (!url.isEmpty()) {
        const Result<QUrl> checked = checkedServerUrl(url);
        if (!checked) {
            return fail(checked.error());
        }
        next.url = *checked;
    }
    const QString what = QStringLiteral("%1: %2, %3").arg(next.name, next.url.toString(), accountText(next));
    return change(run, Words::tr("would change %1").arg(what), what,
                  [next](WriteTx &tx) { ServerTable(tx).setAccount(next.id, next.url, next.user); });
}

Result<ExitCode> remove(VerbRun &run, const Server &server)
{
    const QString secret = serverSecretName(server.name);
    const std::optional<SecretNote> note = run.house.secrets().note(secret);
    if (note && note->place != SecretPlace::Environment) {
        run.output.note(
            Words::tr("Its secret stays kept. Forget it with: kuramori --batch secrets forget %1").arg(secret));
    }
    return change(run, Words::tr("would forget %1 and what it holds").arg(server.name),
                  Words::tr("%1 is forgotten, with what it holds. Nothing was changed on it.").arg(server.name),
                  [id = server.id](WriteTx &tx) { ServerTable(tx).remove(id); });
}

Result<ExitCode> setEnabled(VerbRun &run, const Server &server, bool isEnabled)
{
    return change(run,
                  isEnabled ? Words::tr("would switch %1 on").arg(server.name)
                            : Words::tr("would switch %1 off").arg(server.name),
                  isEnabled ? Words::tr("%1 is read when all servers are.").arg(server.name)
                            : Words::tr("%1 is read only when it is named.").arg(server.name),
                  [id = server.id, isEnabled](WriteTx &tx) { ServerTable(tx).setEnabled(id, isEnabled); });
}

Result<ExitCode> map(VerbRun &run, const Server &server, const QString &serverFolder, const QString &localFolder)
{
    const Result<PathMapping> mapping
        = checkedMapping(serverFolder, QDir::cleanPath(QDir(run.folder).absoluteFilePath(localFolder)));
    if (!mapping) {
        return fail(mapping.error());
    }
    if (!QDir(mapping->local).exists()) {
        run.output.note(Words::tr("There is no folder %1 now.").arg(mapping->local));
    }
    const QString what = QStringLiteral("%1: %2 → %3").arg(server.name, mapping->server, mapping->local);
    return change(run, Words::tr("would map %1").arg(what), what,
                  [id = server.id, mapping = *mapping](WriteTx &tx) { ServerTable(tx).map(id, mapping); });
}

Result<ExitCode> unmap(VerbRun &run, const Server &server, const QString &serverFolder)
{
    const auto mappings = run.house.store().read([id = server.id](ReadTx &tx) { return ServerRows(tx).mappings(id); });
    if (!mappings) {
        return fail(mappings.error());
    }
    const PathMappings given({{serverFolder, QStringLiteral("/")}}); // slashes do not matter
    const auto isIt = [&](const PathMapping &mapping) {
        return mapping.server == serverFolder || given.local(mapping.server) == QStringLiteral("/");
    };
    const auto found = std::find_if(mappings->begin(), mappings->end(), isIt);
    if (found == mappings->end()) {
        return fail(usage(Words::tr("%1 has no mapping for \"%2\".").arg(server.name, serverFolder)));
    }
    const QString what = QStringLiteral("%1: %2").arg(server.name, found->server);
    return change(run, Words::tr("would take the mapping away from %1").arg(what),
                  Words::tr("%1 has no mapping any more.").arg(what),
                  [id = server.id, folder = found->server](WriteTx &tx) { ServerTable(tx).unmap(id, folder); });
}

Result<ExitCode> setWritable(VerbRun &run, const Server &server, bool isWritable)
{
    return change(run,
                  isWritable ? Words::tr("would allow to change books on %1").arg(server.name)
                             : Words::tr("would leave the books on %1 alone").arg(server.name),
                  isWritable
                      ? Words::tr("Books on %1 may be changed from now on. See first what that would be: kuramori "
                                  "--batch servers write %1 --dry-run")
                            .arg(server.name)
                      : Words::tr("Nothing on %1 is changed any more.").arg(server.name),
                  [id = server.id, isWritable](WriteTx &tx) { ServerTable(tx).setWritable(id, isWritable); });
}

Result<QList<Server>> serversNamed(VerbRun &run, const QStringList &names)
{
    QList<Server> servers;
    for (const QString &name : names) {
        const Result<Server> server = serverNamed(run, name);
        if (!server) {
            return fail(server.error());
        }
        servers.append(*server);
    }
    return servers;
}

/// Those that are named, or all that may be written to.
Result<ExitCode> write(VerbRun &run, QStringList names)
{
    if (run.line.has("server")) {
        names.append(run.line.value("server"));
    }
    Result<QList<Server>> servers = names.isEmpty() ? allServers(run) : serversNamed(run, names);
    if (!servers) {
        return fail(servers.error());
    }
    if (names.isEmpty()) {
        servers->removeIf([](const Server &server) { return !server.isWritable; });
    }
    if (servers->isEmpty()) {
        return fail(usage(Words::tr("No server may be written to. Allow it for one: kuramori --batch servers writable "
                                    "NAME")));
    }
    return writeServers(run, *servers);
}

Result<ExitCode> test(VerbRun &run, const QStringList &names)
{
    const Result<QList<Server>> servers = names.isEmpty() ? allServers(run) : serversNamed(run, names);
    if (!servers) {
        return fail(servers.error());
    }
    if (servers->isEmpty()) {
        return fail(usage(Words::tr("There is no server to test. Name one: kuramori --batch servers add NAME URL")));
    }
    return testServers(run, *servers);
}

/// An action on a server that is known; `count` words follow its name, `count` + `further` at most.
struct Action
{
    const char *name;
    qsizetype count;
    qsizetype further;
    Result<ExitCode> (*run)(VerbRun &run, const Server &server, const QStringList &words);
};

constexpr std::array actions{
    Action{"change", 0, 1,
           [](VerbRun &run, const Server &server, const QStringList &words) {
               return changeAccount(run, server, words.value(0));
           }},
    Action{"remove", 0, 0, [](VerbRun &run, const Server &server, const QStringList &) { return remove(run, server); }},
    Action{"on", 0, 0,
           [](VerbRun &run, const Server &server, const QStringList &) { return setEnabled(run, server, true); }},
    Action{"off", 0, 0,
           [](VerbRun &run, const Server &server, const QStringList &) { return setEnabled(run, server, false); }},
    Action{"writable", 0, 0,
           [](VerbRun &run, const Server &server, const QStringList &) { return setWritable(run, server, true); }},
    Action{"read-only", 0, 0,
           [](VerbRun &run, const Server &server, const QStringList &) { return setWritable(run, server, false); }},
    Action{
        "choose", 1, 2,
        [](VerbRun &run, const Server &server, const QStringList &words) { return chooseFields(run, server, words); }},
    Action{"undo-write", 0, 1,
           [](VerbRun &run, const Server &server, const QStringList &words) {
               return undoServerWrite(run, server, words.value(0));
           }},
    Action{"map", 2, 0,
           [](VerbRun &run, const Server &server, const QStringList &words) {
               return map(run, server, words.at(0), words.at(1));
           }},
    Action{
        "unmap", 1, 0,
        [](VerbRun &run, const Server &server, const QStringList &words) { return unmap(run, server, words.at(0)); }},
};

Result<ExitCode> run(VerbRun &run)
{
    const QStringList &words = run.line.words();
    const QString action = words.value(0, QStringLiteral("list"));
    if (action == QLatin1String("list") && words.size() <= 1) {
        return list(run);
    }
    if (action == QLatin1String("add") && words.size() == 3) {
        return add(run, words.at(1), words.at(2));
    }
    if (action == QLatin1String("test") && !run.line.has("dry-run")) {
        return test(run, words.mid(1));
    }
    if (action == QLatin1String("write")) {
        return write(run, words.mid(1));
    }
    for (const Action &each : actions) {
        const qsizetype count = words.size() - 2;
        if (action == QLatin1String(each.name) && count >= each.count && count <= each.count + each.further) {
            const Result<Server> server = serverNamed(run, words.at(1));
            return server ? each.run(run, *server, words.mid(2)) : fail(server.error());
        }
    }
    return fail(
        usage(Words::tr("Write servers list, servers add NAME URL, servers change NAME [URL], servers on, off "
                        "or remove NAME, servers map NAME SERVER-FOLDER FOLDER, servers unmap NAME "
                        "SERVER-FOLDER, servers test [NAME…], servers writable or read-only NAME, servers write "
                        "[NAME…], servers choose NAME mine|theirs|leave|none [BOOK [FIELD]] or servers "
                        "undo-write NAME [RUN].")));
}

Need need(const CommandLine &line)
{
    const QString action = line.words().value(0, QStringLiteral("list"));
    if (action == QLatin1String("test") || action == QLatin1String("write")) {
        return Need::Working; // a dry run asks the server, too
    }
    if (action == QLatin1String("undo-write") && !line.has("dry-run")) {
        return Need::Working;
    }
    return action == QLatin1String("list") || line.has("dry-run") ? Need::Reading : Need::Writing;
}
} // namespace

const Verb serversVerb{
    .name = "servers",
    .arguments = "[list | add NAME URL | change NAME [URL] | on|off|remove NAME | map NAME SERVER-FOLDER FOLDER | "
                 "unmap NAME SERVER-FOLDER | test [NAME…] | writable|read-only NAME | write [NAME…] | "
                 "choose NAME mine|theirs|leave|none [BOOK [FIELD]] | undo-write NAME [RUN]]",
    .mostWords = anyNumberOfWords,
    .summary
    = QT_TRANSLATE_NOOP("CommandLine", "name Audiobookshelf servers, map their folders, test them, write to them"),
    .options = options,
    .canDryRun = true,
    .canSample = false,
    .need = need,
    .run = run};
} // namespace kuramori
