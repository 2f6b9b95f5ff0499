// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/batch.h"
#include "app/batch/verb.h"
#include "app/desktop/desktop.h"

#include <QCoreApplication>

#include <sys/resource.h>

#include <cstdio>

using namespace kuramori;

namespace
{
void print(FILE *stream, const QString &text)
{
    std::fputs(qUtf8Printable(text), stream);
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        words.append(QString::fromLocal8Bit(argv[i]));
    }
    return words;
}

/// Memory holds secrets: no core of it is left behind.
void forbidCores()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

int answer(const CommandLine &line)
{
    print(stdout,
          line.has("version") ? QStringLiteral("Kuramori " KURAMORI_VERSION "\n") : helpText(verbTable(), line.verb()));
    return int(ExitCode::Done);
}
} // namespace

int main(int argc, char **argv)
{
    forbidCores();
    QCoreApplication::setApplicationName(QStringLiteral("kuramori"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KURAMORI_VERSION));
    const Result<CommandLine> line = CommandLine::parse(wordsOf(argc, argv), verbTable());
    if (!line) {
        print(stderr, QStringLiteral("kuramori: %1\n").arg(line.error().message));
        return int(ExitCode::Usage);
    }
    if (line->has("help") || line->has("version")) {
        return answer(*line);
    }
    return line->isBatch() ? runBatch(*line, argc, argv) : runDesktop(*line, argc, argv);
}
