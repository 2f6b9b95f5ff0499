// SPDX-License-Identifier: GPL-3.0-or-later
//
//   bench_panels rows|books|jobs|chart FOLDER COUNT
//
// Measures the GUI thread of the window over a store that it makes in the empty FOLDER: with COUNT works, COUNT
// audiobooks, COUNT updates of jobs a second, or COUNT rows of snapshots. Prints a JSON line a figure.
#include "models/base/result.h"
#include "tests/bench/panels/guithread.h"
#include "tests/bench/panels/parts.h"

#include <QJsonDocument>

#include <cstdio>

using namespace kuramori;

void kuramori::printLine(const QString &name, QJsonObject figures)
{
    figures.insert(QStringLiteral("name"), name);
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

int main(int count, char **words)
{
    SqlCount::watch();
    TimedApplication application(count, words);
    const QStringList arguments = QCoreApplication::arguments();
    const QString part = arguments.value(1);
    const int number = arguments.value(3).toInt();
    try {
        if (part == QLatin1String("rows")) {
            measureRows(application, arguments.value(2), number);
        } else if (part == QLatin1String("books")) {
            measureBooks(application, arguments.value(2), number);
        } else if (part == QLatin1String("jobs")) {
            measureJobs(application, arguments.value(2), number);
        } else {
            measureChart(application, arguments.value(2), number);
        }
    } catch (const Failure &failure) {
        std::fprintf(stderr, "%s\n%s\n", qUtf8Printable(failure.error().message),
                     qUtf8Printable(failure.error().context));
        return 1;
    }
    return 0;
}
