// SPDX-License-Identifier: GPL-3.0-or-later
//
//   bench_probe make FOLDER COUNT          small tagged files: 26 mp3 to one m4b with chapters, ten to a book
//   bench_probe pool FOLDER PROGRAM N      reads them by ProbePool with N children
//   bench_probe taglib FOLDER N            reads them by a bare TagLib loop on N threads
//
// Prints a JSON line a run. The order of files is the folder's, the same for both.
#include "models/domain/libraryfile.h"
#include "workers/library/probepool.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

#include <taglib/fileref.h>
#include <taglib/tag.h>
#include <taglib/tpropertymap.h>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace kuramori;

namespace
{
constexpr int mp3PerM4b = 26; // 19,268 : 732, as in shared libraries of audiobooks

void run(const QStringList &arguments)
{
    if (QProcess::execute(QStringLiteral("ffmpeg"), arguments) != 0) {
        qFatal("ffmpeg failed");
    }
}

QString seedOf(const QString &folder, const QString &name, const QStringList &coding)
{
    const QString chapters = folder + QStringLiteral("/chapters.txt");
    QFile file(chapters);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("no chapters");
    }
    file.write(";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=1000\ntitle=One\n"
               "[CHAPTER]\nTIMEBASE=1/1000\nSTART=1000\nEND=3000\ntitle=Two\n");
    file.close();
    const bool hasChapters = name.endsWith(QLatin1String(".m4b"));
    QString path = folder + u'/' + name;
    run(QStringList{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y"), QStringLiteral("-f"),
                    QStringLiteral("lavfi"), QStringLiteral("-i"), QStringLiteral("sine=duration=3")}
        + (hasChapters
               ? QStringList{QStringLiteral("-i"), chapters, QStringLiteral("-map_metadata"), QStringLiteral("1")}
               : QStringList())
        + coding + QStringList{path});
    QFile::remove(chapters);
    return path;
}

void tag(const QString &path, int number)
{
    TagLib::FileRef file(QFile::encodeName(path).constData(), false);
    TagLib::PropertyMap map;
    const auto put = [&map](const char *key, const QString &value) {
        map.insert(key, TagLib::StringList(TagLib::String(value.toUtf8().constData(), TagLib::String::UTF8)));
    };
    put("TITLE", QStringLiteral("Chapter %1").arg(number));
    put("ALBUM", QStringLiteral("The Book of %1").arg(number / 10));
    put("ARTIST", QStringLiteral("Author %1").arg(number / 100));
    put("ALBUMARTIST", QStringLiteral("Author %1").arg(number / 100));
    put("COMPOSER", QStringLiteral("Narrator %1").arg(number / 50));
    put("TRACKNUMBER", QString::number(number % 10 + 1));
    put("DATE", QString::number(1970 + number % 50));
    put("GENRE", QStringLiteral("Audiobook"));
    put("SERIES", QStringLiteral("Series %1").arg(number / 40));
    put("ASIN", QStringLiteral("B%1").arg(number, 9, 10, QLatin1Char('0')));
    put("COMMENT", QStringLiteral("A long road, read in %1 parts.").arg(number % 7));
    file.file()->setProperties(map);
    file.save();
}

int make(const QString &folder, int count)
{
    QDir().mkpath(folder);
    const QString mp3 = seedOf(folder, QStringLiteral("seed.mp3"), {QStringLiteral("-b:a"), QStringLiteral("32k")});
    const QString m4b
        = seedOf(folder, QStringLiteral("seed.m4b"),
                 {QStringLiteral("-b:a"), QStringLiteral("32k"), QStringLiteral("-f"), QStringLiteral("ipod")});
    for (int i = 0; i < count; ++i) {
        const bool isM4b = i % (mp3PerM4b + 1) == mp3PerM4b;
        const QString book = QStringLiteral("%1/book %2").arg(folder).arg(i / 10, 6, 10, QLatin1Char('0'));
        QDir().mkpath(book);
        const QString path = QStringLiteral("%1/%2.%3")
                                 .arg(book)
                                 .arg(i % 10)
                                 .arg(isM4b ? QStringLiteral("m4b") : QStringLiteral("mp3"));
        QFile::copy(isM4b ? m4b : mp3, path);
        tag(path, i);
    }
    QFile::remove(mp3);
    QFile::remove(m4b);
    return 0;
}

QByteArrayList filesIn(const QString &folder)
{
    QByteArrayList paths;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray path = QFile::encodeName(files.next());
        if (fileKindOf(path) == FileKind::Audio) {
            paths.append(path);
        }
    }
    return paths;
}

int report(const char *name, const QByteArrayList &paths, qint64 good, std::chrono::nanoseconds took)
{
    const double seconds = std::chrono::duration<double>(took).count();
    std::printf("{\"bench\":\"probe\",\"run\":\"%s\",\"files\":%lld,\"good\":%lld,\"seconds\":%.3f,"
                "\"files_per_second\":%.0f}\n",
                name, qlonglong(paths.size()), qlonglong(good), seconds, double(paths.size()) / seconds);
    return good == paths.size() ? 0 : 1;
}

int readByPool(const QByteArrayList &paths, const QByteArray &program, int children)
{
    SystemClock clock;
    const SteadyTime begun = clock.steady();
    ProbePlan plan;
    plan.program = program;
    plan.children = children;
    ProbePool pool(plan, clock);
    qint64 good = 0;
    const Result<void> done
        = pool.probeAll(paths,
                        [&](qint64, const Result<AudioFile> &file) {
                            good += file && file->duration && !file->value(QLatin1String("title")).isEmpty() ? 1 : 0;
                        },
                        {});
    return report("pool", paths, done ? good : -1, clock.steady() - begun);
}

bool readByTagLib(const QByteArray &path)
{
    const TagLib::FileRef file(path.constData());
    return !file.isNull() && !file.tag()->title().isEmpty() && !file.tag()->artist().isEmpty()
        && !file.tag()->album().isEmpty() && file.tag()->year() > 0
        && file.audioProperties()->lengthInMilliseconds() > 0;
}

int readByLoop(const QByteArrayList &paths, int count)
{
    SystemClock clock;
    const SteadyTime begun = clock.steady();
    std::atomic<qsizetype> next = 0;
    std::atomic<qint64> good = 0;
    std::vector<std::jthread> threads;
    threads.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        threads.emplace_back([&] {
            for (qsizetype at = next++; at < paths.size(); at = next++) {
                good += readByTagLib(paths.at(at)) ? 1 : 0;
            }
        });
    }
    threads.clear(); // joins
    return report("taglib", paths, good, clock.steady() - begun);
}
} // namespace

int main(int count, char **words)
{
    const QCoreApplication application(count, words);
    const QStringList arguments = QCoreApplication::arguments();
    const QString verb = arguments.value(1);
    if (verb == QLatin1String("make") && count == 4) {
        return make(arguments.at(2), arguments.at(3).toInt());
    }
    if (verb == QLatin1String("pool") && count == 5) {
        return readByPool(filesIn(arguments.at(2)), QFile::encodeName(arguments.at(3)), arguments.at(4).toInt());
    }
    if (verb == QLatin1String("taglib") && count == 4) {
        return readByLoop(filesIn(arguments.at(2)), arguments.at(3).toInt());
    }
    std::fputs("usage: bench_probe make|pool|taglib FOLDER …\n", stderr);
    return 64;
}
