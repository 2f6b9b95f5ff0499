// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/answer.h"
#include "app/batch/batch.h"
#include "app/batch/verb.h"
#include "app/desktop/desktop.h"

#include <QCoreApplication>

#include <sys/resource.h>

using namespace kuramori;

namespace
{
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
} // namespace

int main(int argc, char **argv)
{
    forbidCores();
    QCoreApplication::setApplicationName(QStringLiteral("kuramori"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KURAMORI_VERSION));
    const QStringList words = wordsOf(argc, argv);
    const Result<CommandLine> line = CommandLine::parse(words, verbTable());
    if (!line || line->has("help") || line->has("version")) {
        return answerWords(words, argc, argv);
    }
    return line->isBatch() ? runBatch(*line, argc, argv) : runDesktop(*line, argc, argv);
}
