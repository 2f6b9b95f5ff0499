// SPDX-License-Identifier: GPL-3.0-or-later
//
//   fuzz_probe [--count N | --seconds S] [--seed N] [--keep FOLDER] [--program PATH]
//
// Breaks valid audio files of every format, the same way for the same seed, and has ProbePool read them: flipped bits,
// lengths that lie, cut, repeated and exchanged pieces. The program must answer for each file, whatever happens to the
// children. Prints a JSON line; files that ended a child are kept in FOLDER. Ends with 1 when a file got no answer.
#include "tests/workers/library/madeaudio.h"
#include "workers/library/probepool.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <random>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
constexpr int batch = 200;

QByteArrayList validFiles(const QString &folder)
{
    QByteArrayList files;
    const auto make = [&](const char *name, const char *options) {
        files.append(contentOf(makeAudio(folder, QLatin1String(name), QString::fromLatin1(options).split(u' '))));
    };
    make("a.mp3", "-c:a libmp3lame -b:a 32k -id3v2_version 3 -metadata NARRATOR=Nora");
    make("b.mp3", "-c:a libmp3lame -b:a 32k -id3v2_version 4 -write_id3v1 1");
    make("a.m4b", "-c:a aac -b:a 32k");
    make("b.m4b", "-c:a aac -b:a 32k -movflags faststart");
    make("a.ogg", "-c:a libvorbis -q:a 0");
    make("a.opus", "-c:a libopus -b:a 24k");
    make("a.flac", "-c:a flac");
    make("a.aac", "-c:a aac -b:a 32k");
    make("a.wma", "-c:a wmav2 -b:a 32k");
    return files;
}

/// Turns one valid file after another into a broken one.
class Breaker
{
public:
    Breaker(QByteArrayList valid, quint64 seed)
        : m_valid(std::move(valid))
        , m_random(seed)
    { }

    QByteArray next()
    {
        QByteArray file = m_valid.at(below(m_valid.size()));
        for (qsizetype times = 1 + below(4); times > 0; --times) {
            breakOnce(file);
        }
        return file;
    }

private:
    // Not std::uniform_int_distribution: what that makes of a seed differs between libraries.
    qsizetype below(qsizetype bound) { return bound > 0 ? qsizetype(m_random() % quint64(bound)) : 0; }

    /// Headers are where parsers go wrong, and they stand at both ends.
    qsizetype place(const QByteArray &file)
    {
        const qsizetype near = std::min<qsizetype>(file.size(), 2048);
        switch (below(4)) {
        case 0:
            return below(file.size());
        case 1:
            return file.size() - 1 - below(near);
        default:
            return below(near);
        }
    }

    void breakOnce(QByteArray &file)
    {
        if (file.size() < 16) {
            return;
        }
        switch (below(6)) {
        case 0:
            flipBits(file);
            break;
        case 1:
            lieAboutLength(file);
            break;
        case 2:
            file.truncate(below(2) == 0 ? below(file.size()) : below(512));
            break;
        case 3:
            cut(file);
            break;
        case 4:
            repeat(file);
            break;
        default:
            exchange(file);
            break;
        }
    }

    void flipBits(QByteArray &file)
    {
        for (qsizetype bits = 1 + below(32); bits > 0; --bits) {
            const qsizetype at = place(file);
            file[at] = char(file.at(at) ^ (1 << below(8)));
        }
    }

    void lieAboutLength(QByteArray &file)
    {
        constexpr std::array<quint32, 10> lies = {0, 1, 7, 8, 0x7F, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF};
        const quint32 lie = lies.at(std::size_t(below(lies.size())));
        const qsizetype at = std::min(place(file), file.size() - 4);
        for (int i = 0; i < 4; ++i) {
            file[at + i] = char(lie >> (8 * (below(8) == 0 ? i : 3 - i)));
        }
    }

    void exchange(QByteArray &file)
    {
        const QByteArray &other = m_valid.at(below(m_valid.size()));
        const QByteArray piece = other.mid(place(other), 256);
        file.replace(place(file), piece.size(), piece);
    }

    void cut(QByteArray &file)
    {
        const qsizetype at = place(file);
        file.remove(at, 1 + below(64));
    }

    void repeat(QByteArray &file)
    {
        const qsizetype from = place(file);
        const QByteArray piece = file.mid(from, 1 + below(512));
        file.insert(place(file), piece);
    }

    const QByteArrayList m_valid;
    std::mt19937_64 m_random;
};

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
                        [&](qsizetype index, const Result<AudioFile> &file) {
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
