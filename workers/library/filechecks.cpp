// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/filechecks.h"

#include "models/store/jobtable.h"
#include "models/store/store.h"
#include "workers/library/folderwalk.h"

#include <QCoreApplication>

#include <numeric>

namespace kuramori
{
namespace
{
constexpr qsizetype pageSize = 64; // files read from the store together
constexpr std::size_t writesInFlight = 64;
constexpr qsizetype toldDamaged = 3;
constexpr qint64 mebibyte = 1024 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FileChecks)
};

CheckFinding obstacle(CheckRule rule, const QString &detail = {})
{
    return {rule, CheckWeight::Obstacle, {}, {}, {}, detail};
}

/// Of a file that could not be decoded, when its disk is not to blame.
CheckFinding findingOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Defect:
        return {CheckRule::DecoderCrashed, CheckWeight::Fault, {}, {}, {}, error.message};
    case ErrorKind::BadSchema:
        return {CheckRule::NotAudio, CheckWeight::Fault, std::chrono::milliseconds(0), {}, {}, error.context};
    case ErrorKind::Refused:
        return obstacle(CheckRule::NoDecoder);
    default:
        return obstacle(CheckRule::DecoderGaveUp, error.message);
    }
}
} // namespace

FileChecks::FileChecks(Job &job, Store &store, AudioDecoder &decoder, CheckTier depth)
    : m_job(job)
    , m_store(store)
    , m_decoder(decoder)
    , m_depth(depth)
{ }

void FileChecks::run(const QList<DueFile> &files)
{
    m_total = files.size();
    m_totalBytes = std::accumulate(files.begin(), files.end(), qint64(0),
                                   [](qint64 sum, const DueFile &file) { return sum + file.size; });
    Result<void> checked;
    for (qsizetype at = 0; checked && at < files.size(); at += pageSize) {
        QList<FileId> page;
        page.reserve(pageSize);
        for (qsizetype i = at; i < std::min(at + pageSize, files.size()); ++i) {
            page.append(files.at(i).id);
        }
        checked = runPage(page);
    }
    await(0); // what was checked is kept, however it ended
    need(checked);
}

Result<void> FileChecks::runPage(const QList<FileId> &page)
{
    std::vector<Case> cases;
    need(m_store.read([&](ReadTx &tx) {
        cases.clear();
        for (const FileId id : page) {
            if (std::optional<FileToCheck> file = CheckRows(tx).file(id)) {
                const bool isTimed = m_depth >= CheckTier::Runtime;
                RuntimeFacts runtime = isTimed ? CheckRows(tx).runtimeFacts(id) : RuntimeFacts();
                cases.push_back({*std::move(file), {}, {}, {}, std::move(runtime), false});
            }
        }
    }));
    std::vector<Case> toDecode;
    for (Case &each : cases) {
        look(each);
        if (isWorthDecoding(each)) {
            toDecode.push_back(std::move(each));
        } else {
            keep(each);
        }
    }
    return decode(toDecode);
}

RootLook &FileChecks::rootOf(RootId id)
{
    std::unique_ptr<RootLook> &root = m_roots[id];
    if (!root) {
        root = std::make_unique<RootLook>(m_store, id);
    }
    return *root;
}

/// All that is to be known without decoding.
void FileChecks::look(Case &each)
{
    RootLook &root = rootOf(each.file.root);
    each.path = root.path() + '/' + each.file.path;
    each.stamp = each.file.stamp;
    if (root.whyAway()) {
        missed(each, FilePresence::RootOffline, {});
        return;
    }
    lookAtDisk(each);
    if (!each.isLooked) {
        return;
    }
    if (m_depth >= CheckTier::Header) {
        each.findings += headerFindings(each.file.header);
    }
    if (m_depth >= CheckTier::Tracks) {
        each.findings += each.file.header.audio ? chapterFindings(*each.file.header.audio) : CheckFindings();
        each.findings += root.trackFindingsOf(each.file.id);
    }
}

void FileChecks::lookAtDisk(Case &each)
{
    const Result<FileStamp> stamp = stampAt(each.path);
    if (!stamp) {
        const bool isAbsent = stamp.error().kind == ErrorKind::NotFound;
        missed(each, isAbsent ? FilePresence::Absent : FilePresence::Unreadable, stamp.error().context);
        return;
    }
    const bool isChanged = *stamp != each.file.stamp;
    each.findings = presenceFindings(FilePresence::There, isChanged, stamp->size);
    each.stamp = *stamp;
    each.isLooked = !isChanged && stamp->size > 0;
}

/// It could not be looked at; when its root is gone meanwhile, that is why.
void FileChecks::missed(Case &each, FilePresence presence, const QString &detail)
{
    const bool isAway = presence == FilePresence::RootOffline || rootOf(each.file.root).lookAgain();
    each.findings = presenceFindings(isAway ? FilePresence::RootOffline : presence, false, 0);
    each.findings.first().detail = isAway ? QString() : detail;
    each.isLooked = false;
}

/// What holds no sound by its header, or is encrypted, holds none for the decoder.
bool FileChecks::isWorthDecoding(const Case &each) const
{
    return m_depth >= CheckTier::Decode && each.isLooked && each.file.header.audio
        && !each.file.header.audio->isEncrypted;
}

Result<void> FileChecks::decode(std::vector<Case> &cases)
{
    QByteArrayList paths;
    paths.reserve(qsizetype(cases.size()));
    for (const Case &each : cases) {
        paths.append(each.path);
    }
    QHash<qsizetype, qint64> inWork; // bytes of the files that are being decoded
    const auto tell = [&](qsizetype index, qint64 bytes) {
        inWork[index] = bytes;
        report(paths.at(index), std::accumulate(inWork.cbegin(), inWork.cend(), qint64(0)));
    };
    const auto take = [&](qsizetype index, const Result<DecodedAudio> &decoded) {
        inWork.remove(index);
        takeDecoded(cases.at(std::size_t(index)), decoded);
    };
    Result<void> decoded = m_decoder.decodeAll(paths, take, tell, m_job.stop());
    if (decoded && m_job.stop().stop_requested()) {
        return fail(ErrorKind::Cancelled, Words::tr("The check was stopped."));
    }
    return decoded;
}

void FileChecks::takeDecoded(Case &each, const Result<DecodedAudio> &decoded)
{
    const ErrorKind trouble = decoded ? ErrorKind::Cancelled : decoded.error().kind;
    if (decoded) {
        // Streams are recorded before anybody knows how long they get; now it is known.
        each.findings.removeIf([](const CheckFinding &finding) { return finding.rule == CheckRule::LengthUnknown; });
        each.findings += decodeFindings(*decoded, each.file.header);
        if (m_depth >= CheckTier::Runtime) {
            each.findings += runtimeFindings(*decoded, each.runtime);
        }
    } else if (trouble == ErrorKind::NotFound || trouble == ErrorKind::Rejected) {
        missed(each, FilePresence::Absent, {});
    } else if (trouble == ErrorKind::Io) {
        missed(each, FilePresence::Unreadable, decoded.error().context);
    } else {
        each.findings.append(findingOf(decoded.error()));
    }
    keep(each);
}

void FileChecks::keep(const Case &each)
{
    FileCheck check;
    check.findings = each.findings;
    check.verdict = verdictOf(each.findings);
    check.stamp = each.stamp;
    ++m_counts.at(std::size_t(check.verdict));
    if (check.verdict == FileVerdict::Damaged && m_damaged.size() < toldDamaged) {
        m_damaged.append(shownPath(each.file.path));
    }
    // What cannot be reached keeps what was known of it, and is due again as soon as it can be.
    const bool isOutOfReach = !each.isLooked && check.verdict == FileVerdict::Unknown;
    check.tier = isOutOfReach ? CheckTier::Presence : m_depth;
    m_pending.push_back(m_store.submit([fence = m_job.fence(), id = each.file.id, check, isOutOfReach](WriteTx &tx) {
        need(JobTable(tx).hold(fence));
        isOutOfReach ? CheckTable(tx).putIfNew(id, check) : CheckTable(tx).put(id, check);
    }));
    await(writesInFlight);
    m_doneBytes += each.file.stamp.size;
    report(each.path);
}

void FileChecks::await(std::size_t most)
{
    while (m_pending.size() > most) {
        Pending<void> first = std::move(m_pending.front());
        m_pending.pop_front();
        need(first.get());
    }
}

/// Decoding takes as long as files are large; all else as long as they are many.
void FileChecks::report(const QByteArray &path, qint64 bytesInWork)
{
    const QString name = shownPath(path.mid(path.lastIndexOf('/') + 1));
    if (m_depth >= CheckTier::Decode) {
        m_job.report(
            {Words::tr("Decoding %1 (MB)").arg(name), (m_doneBytes + bytesInWork) / mebibyte, m_totalBytes / mebibyte});
    } else {
        m_job.report({Words::tr("Checking %1").arg(name), count(), m_total});
    }
}

qint64 FileChecks::count() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), qint64(0));
}

QJsonObject FileChecks::output() const
{
    QJsonObject output{{QStringLiteral("files"), count()}};
    for (const FileVerdict verdict : fileVerdicts) {
        output.insert(fileVerdictName(verdict), count(verdict));
    }
    return output;
}
} // namespace kuramori
