// SPDX-License-Identifier: GPL-3.0-or-later
//
//   fuzz_probe [--count N | --seconds S] [--seed N] [--keep FOLDER] [--program PATH]
//
// Breaks valid audio files of every format, the same way for the same seed, and has ProbePool read them: flipped bits,
// lengths that lie, cut, repeated and exchanged pieces. The program must answer for each file, whatever happens to the
// children. Prints a JSON line; files that ended a child are kept in FOLDER. Ends with 1 when a file got no answer.
#include "tests/fuzz/breaker.h"
#include "tests/workers/library/madeaudio.h"
#include "workers/library/probepool.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
constexpr int batch = 200;

struct Tally
{
    qint64 files = 0;
    qint64 good = 0;
    qint64 unanswered = 0;
    QMap<QString, qint64> errors; // by kind
};

/// Reads one batch; files that ended a child go to \a keep.
void readBatch(ProbePool &pool, const QByteArrayList &paths, const QString &keep, Tally &tally)
{
    QList<int> answers(paths.size(), 0);
    const Result<void> done
        = pool.probeAll(paths,
                        [&](qint64 index, const Result<AudioFile> &file) {
                            ++answers[index];
                            if (file) {
                                ++tally.good;
                                return;
                            }
                            ++tally.errors[errorKindName(file.error().kind)];
                            const bool hasEnded
                                = file.error().kind == ErrorKind::Defect || file.error().kind == ErrorKind::Timeout;
                            if (hasEnded && !keep.isEmpty()) {
                                QDir().mkpath(keep);
                                QFile::copy(QFile::decodeName(paths.at(index)),
                                            QStringLiteral("%1/%2").arg(keep).arg(tally.files + index));
                            }
                        },
                        {});
    tally.files += paths.size();
    tally.unanswered += done ? paths.size() - answers.count(1) : paths.size();
}

int report(const Tally &tally, int lostChildren, std::chrono::nanoseconds took)
{
    QString errors;
    for (auto error = tally.errors.cbegin(); error != tally.errors.cend(); ++error) {
        errors += QStringLiteral("%1\"%2\":%3")
                      .arg(errors.isEmpty() ? QString() : QStringLiteral(","), error.key())
                      .arg(error.value());
    }
    std::printf("{\"fuzz\":\"probe\",\"files\":%lld,\"good\":%lld,\"errors\":{%s},\"lost_children\":%d,"
                "\"unanswered\":%lld,\"seconds\":%.1f}\n",
                qlonglong(tally.files), qlonglong(tally.good), qPrintable(errors), lostChildren,
                qlonglong(tally.unanswered), std::chrono::duration<double>(took).count());
    return tally.unanswered == 0 ? 0 : 1;
}

int run(qint64 count, std::chrono::seconds seconds, quint64 seed, const QString &keep, const QByteArray &program)
{
    const QTemporaryDir folder;
    Breaker breaker(validFiles(folder.path()), seed);
    SystemClock clock;
    ProbePlan plan;
    plan.program = program;
    plan.perFile = 5s;
    ProbePool pool(plan, clock);
    Tally tally;
    const SteadyTime begun = clock.steady();
    while (seconds > 0s ? clock.steady() - begun < seconds : tally.files < count) {
        QByteArrayList paths;
        for (int i = 0; i < batch; ++i) {
            paths.append(QFile::encodeName(folder.filePath(QStringLiteral("%1.mp3").arg(i))));
            writeTo(paths.constLast(), breaker.next());
        }
        readBatch(pool, paths, keep, tally);
    }
    return report(tally, pool.lostChildren(), clock.steady() - begun);
}
} // namespace

int main(int argumentCount, char **arguments)
{
    const QCoreApplication application(argumentCount, arguments);
    QCommandLineParser parser;
    const QCommandLineOption count(QStringLiteral("count"), {}, QStringLiteral("N"), QStringLiteral("2000"));
    const QCommandLineOption seconds(QStringLiteral("seconds"), {}, QStringLiteral("S"), QStringLiteral("0"));
    const QCommandLineOption seed(QStringLiteral("seed"), {}, QStringLiteral("N"), QStringLiteral("1"));
    const QCommandLineOption keep(QStringLiteral("keep"), {}, QStringLiteral("FOLDER"));
    const QCommandLineOption program(QStringLiteral("program"), {}, QStringLiteral("PATH"),
                                     QStringLiteral(KURAMORI_PROBE));
    parser.addOptions({count, seconds, seed, keep, program});
    parser.process(application);
    return run(parser.value(count).toLongLong(), std::chrono::seconds(parser.value(seconds).toInt()),
               parser.value(seed).toULongLong(), parser.value(keep), QFile::encodeName(parser.value(program)));
}
