// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/serverwords.h"

#include "models/jobs/mappingfinding.h"
#include "models/settings/secrets.h"
#include "models/store/jobrows.h"
#include "models/tables/secretwords.h"

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

QString serverSecretWords(const Secrets &secrets, const Server &server)
{
    const QString name = serverSecretName(server.name);
    const std::optional<SecretNote> note = secrets.note(name);
    if (!note) {
        return Words::tr("Nobody has entered it. Choose \"Change the server\" and type it in, or put it into %1 in the "
                         "environment.")
            .arg(Secrets::variable(name));
    }
    return secretWords(*note, server.url);
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
