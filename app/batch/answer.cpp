// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/answer.h"

#include "app/assembly/profile.h"
#include "app/batch/commandline.h"
#include "app/batch/verb.h"
#include "app/output/output.h"
#include "models/settings/settings.h"
#include "ui/theme/language.h"

#include <QCoreApplication>

namespace kuramori
{
int answerWords(const QStringList &words, int &argc, char **argv)
{
    const CommandLine understood = CommandLine::understood(words, verbTable());
    QCoreApplication application(argc, argv);
    applyLanguage(application, languageOf(understood));
    const Result<CommandLine> line = CommandLine::parse(words, verbTable()); // what it says is in that language
    if (!line) {
        Output output(Terminal::ofThisProcess(understood.has("json")), ownDescriptors());
        return exitWith(output, understood.verb(), line.error());
    }
    const QString text = line->has("version")
        ? QStringLiteral("Kuramori %1\n").arg(QCoreApplication::applicationVersion())
        : helpText(verbTable(), line->verb());
    ownDescriptors()(Channel::Out, text.toUtf8());
    return int(ExitCode::Done);
}

int exitWith(Output &output, const Verb *verb, const Error &error)
{
    output.error(error);
    Summary summary;
    summary.verb = verb ? QString::fromLatin1(verb->name) : QString();
    summary.code = exitCodeFor(error.kind);
    output.summary(summary);
    return int(summary.code);
}

QString languageOf(const CommandLine &line)
{
    const QString key = QStringLiteral("ui.language");
    const QString variable = QStringLiteral("KURAMORI_UI_LANGUAGE");
    QProcessEnvironment environment;
    if (qEnvironmentVariableIsSet(variable.toLatin1().constData())) {
        environment.insert(variable, qEnvironmentVariable(variable.toLatin1().constData()));
    }
    const QStringList assignments = line.values("set").filter(key + u'=');
    const auto settings = Settings::load(Profile::settingsFileIn(line.value("profile")), environment, assignments);
    return settings ? (*settings)->text(key) : QStringLiteral("system");
}
} // namespace kuramori
