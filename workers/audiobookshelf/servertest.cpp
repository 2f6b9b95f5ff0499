// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/audiobookshelf/servertest.h"

#include "models/jobs/mappingfinding.h"
#include "models/jobs/sourcetest.h"
#include "models/store/serverbooktable.h"
#include "models/store/servertable.h"
#include "models/store/store.h"
#include "workers/audiobookshelf/audiobookshelfclient.h"
#include "workers/audiobookshelf/serveraccount.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <sys/stat.h>

#include <algorithm>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServerTest)
};

constexpr int sampledBooks = 20;
constexpr int rememberedFiles = 500; // for a guess: of books that a sync has read

/// As the disk has it now.
std::optional<LocalFile> lookAt(const QString &path)
{
    struct stat file = {};
    if (stat(QFile::encodeName(path).constData(), &file) != 0 || !S_ISREG(file.st_mode)) {
        return std::nullopt;
    }
    return LocalFile{path, quint64(file.st_dev), quint64(file.st_ino), qint64(file.st_size)};
}

QString shellWord(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

/// A path that no mapping covers is tried as it is: the server may share this machine.
MappingVerdict verdictOn(const QList<PathMapping> &mappings, const ServerFile &known)
{
    MappingVerdict verdict = testMapping(PathMappings(mappings), known, lookAt);
    if (verdict.kind != MappingVerdict::Kind::Unmapped) {
        return verdict;
    }
    MappingVerdict asItIs = testMapping(orAsItIs({}), known, lookAt);
    if (!asItIs.isGood()) {
        return verdict;
    }
    asItIs.words = Words::tr("\"%1\" lies on this machine under the same name. No mapping is needed.").arg(known.path);
    return asItIs;
}

class ServerTest
{
public:
    ServerTest(Job &job, const ServerParts &parts, const Server &server)
        : m_job(job)
        , m_parts(parts)
        , m_server(server)
    { }
    void run();

private:
    Result<void> ask();
    Result<void> tryFolders(AudiobookshelfClient &client, const ServerLibrary &library,
                            const QList<PathMapping> &mappings);
    void tryFolder(const ServerLibrary &library, const QString &folder, const QList<ServerFile> &files,
                   const QList<PathMapping> &mappings);
    void advise(MappingFinding &finding, const ServerLibrary &library, QList<ServerFile> files) const;

    Job &m_job;
    const ServerParts &m_parts;
    const Server &m_server;
    TestFinding m_finding;
    QJsonArray m_mappings;
};

void ServerTest::run()
{
    m_job.report({Words::tr("Asking %1").arg(m_server.name), 0, 0});
    if (Result<void> asked = ask(); !asked) {
        if (asked.error().kind == ErrorKind::Cancelled) {
            stopWith(asked.error()); // says nothing about the server
        }
        m_finding.error = asked.error();
    }
    QJsonObject output = m_finding.toJson();
    output.insert(QStringLiteral("mappings"), m_mappings);
    m_job.setOutput(output);
}

Result<void> ServerTest::ask()
{
    auto account = accountOf(m_server, m_parts, m_job.stop());
    if (!account) {
        return fail(account.error());
    }
    AudiobookshelfClient client(m_parts.http, std::move(*account));
    const SteadyTime start = m_parts.clock.steady();
    const auto probe = client.probe(m_job.stop());
    m_finding.took = std::chrono::ceil<std::chrono::milliseconds>(m_parts.clock.steady() - start);
    const auto libraries = probe ? client.libraries(m_job.stop()) : fail(probe.error());
    if (!libraries) {
        return fail(libraries.error());
    }
    const QList<PathMapping> mappings
        = need(m_parts.store.read([this](ReadTx &tx) { return ServerRows(tx).mappings(m_server.id); }));
    for (const ServerLibrary &library : *libraries) {
        if (library.mediaType != QLatin1String("book")) {
            continue;
        }
        if (Result<void> tried = tryFolders(client, library, mappings); !tried) {
            return tried;
        }
    }
    return {};
}

Result<void> ServerTest::tryFolders(AudiobookshelfClient &client, const ServerLibrary &library,
                                    const QList<PathMapping> &mappings)
{
    m_job.report({Words::tr("A file of %1").arg(library.name), 0, 0});
    const auto books = client.sample(library.id, sampledBooks, m_job.stop());
    if (!books) {
        return fail(books.error());
    }
    QList<ServerFile> files;
    for (const ServerBook &book : *books) {
        std::copy_if(book.files.begin(), book.files.end(), std::back_inserter(files), [&book](const ServerFile &file) {
            return !book.isMissing && file.fileType == QLatin1String("audio");
        });
    }
    for (const QString &folder : library.folders) {
        tryFolder(library, folder, files, mappings);
    }
    return {};
}

void ServerTest::tryFolder(const ServerLibrary &library, const QString &folder, const QList<ServerFile> &files,
                           const QList<PathMapping> &mappings)
{
    const PathMappings inFolder({{folder, QStringLiteral("/")}});
    const auto known = std::find_if(files.begin(), files.end(),
                                    [&](const ServerFile &file) { return inFolder.local(file.path).has_value(); });
    MappingFinding finding{library.name, folder, true, {}, {}, std::nullopt};
    if (known == files.end()) {
        finding.words = Words::tr("Among the first books none lies in \"%1\": nothing to try.").arg(folder);
    } else {
        const MappingVerdict verdict = verdictOn(mappings, *known);
        finding.isGood = verdict.isGood();
        finding.words = verdict.words;
        if (verdict.kind == MappingVerdict::Kind::Unmapped || verdict.kind == MappingVerdict::Kind::NotThere) {
            advise(finding, library, files);
        }
    }
    m_mappings.append(finding.toJson());
}

/// Adds what would help, as far as the library tells.
void ServerTest::advise(MappingFinding &finding, const ServerLibrary &library, QList<ServerFile> files) const
{
    const LocalAudio local = need(m_parts.store.read([&](ReadTx &tx) {
        for (const StoredLibrary &stored : ServerRows(tx).libraries(m_server.id)) {
            if (stored.library.id == library.id) {
                files += ServerBookRows(tx).someFiles(stored.id, rememberedFiles);
            }
        }
        return ServerBookRows(tx).localAudio();
    }));
    if (local.files.isEmpty()) {
        finding.advice = Words::tr("No folder of this machine has been read yet, so there is nothing to compare with: "
                                   "kuramori --batch scan FOLDER");
        return;
    }
    finding.guess = guessMapping(finding.serverFolder, files, local.files);
    if (!finding.guess) {
        finding.advice = Words::tr("No file of the library has the name and size of one of its %1 files: read the "
                                   "folder that holds them with kuramori --batch scan FOLDER")
                             .arg(files.size());
        return;
    }
    const PathMapping &mapping = finding.guess->mapping;
    finding.advice = Words::tr("With this, %1 of %2 files would be found: kuramori --batch servers map %3 %4 %5")
                         .arg(finding.guess->agreeing)
                         .arg(finding.guess->tried)
                         .arg(m_server.name, shellWord(mapping.server), shellWord(mapping.local));
}
} // namespace

void testServer(Job &job, const ServerParts &parts)
{
    const Server server = serverOf(job, parts.store);
    ServerTest(job, parts, server).run();
}
} // namespace kuramori
