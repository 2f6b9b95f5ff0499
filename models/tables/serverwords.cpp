// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/serverwords.h"

#include "models/jobs/mappingfinding.h"
#include "models/settings/secrets.h"
#include "models/store/jobrows.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServerWords)
};

QString advice(const MappingFinding &finding)
{
    if (finding.guess) {
        const PathMapping &mapping = finding.guess->mapping;
        return Words::tr("With %1 mapped to %2, %3 of %4 files would be found: choose \"Map a folder\".")
            .arg(mapping.server, mapping.local)
            .arg(finding.guess->agreeing)
            .arg(finding.guess->tried);
    }
    return Words::tr("Add the folder that holds these files under Folders, then test again.");
}
} // namespace

QString serverStateWord(ServerState state)
{
    switch (state) {
    case ServerState::Off:
        return Words::tr("Off");
    case ServerState::Unread:
        return Words::tr("Not read yet");
    case ServerState::Read:
        return Words::tr("Read");
    case ServerState::Trouble:
        return Words::tr("Trouble");
    }
    return {};
}

QString serverAccountWords(const Server &server)
{
    return server.user.isEmpty() ? Words::tr("API key") : server.user;
}

QString serverSecretVariable(const QString &serverName)
{
    const Result<QString> name = checkedServerName(serverName);
    return name ? Secrets::variable(serverSecretName(*name)) : QString();
}

QString serverSecretWords(const Secrets &secrets, const QString &serverName)
{
    const QString variable = serverSecretVariable(serverName);
    if (variable.isEmpty()) {
        return Words::tr("It is told in the environment, under a name that follows from the name of the server.");
    }
    if (secrets.find(serverSecretName(serverName.toLower()))) {
        return Words::tr("It stands in the environment of this program.");
    }
    return Words::tr("It does not stand in the environment of this program. Put %1=… there, for example in a file of "
                     "~/.config/environment.d, log in anew and start Kuramori again.")
        .arg(variable);
}

QStringList mappingLines(const JobRow &test)
{
    QStringList lines;
    for (const MappingFinding &finding : MappingFinding::allOf(test.output)) {
        const QString words = finding.advice.isEmpty() ? finding.words : finding.words + u' ' + advice(finding);
        lines.append(QStringLiteral("%1: %2").arg(finding.library, words));
    }
    return lines;
}
} // namespace kuramori
