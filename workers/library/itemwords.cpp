// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/itemwords.h"

#include "models/base/result.h"
#include "models/domain/bookpath.h"
#include "models/domain/booktags.h"
#include "models/domain/pathassertions.h"
#include "models/domain/sidecar.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QSet>

#include <optional>
#include <utility>

namespace kuramori
{
namespace
{
Q_LOGGING_CATEGORY(lcSideCar, "kuramori.sidecar", QtInfoMsg)

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ItemWords)
};

/// How a kind of side-car is read.
struct Reader
{
    BookSource source;
    Result<QList<BookAssertion>> (*read)(const QByteArray &bytes);
};

/// Nothing for a file that is no side-car.
std::optional<Reader> readerFor(const QByteArray &path)
{
    const QByteArray name = path.mid(path.lastIndexOf('/') + 1).toLower();
    if (name == "metadata.json") {
        return Reader{BookSource::MetadataJson, assertionsOfMetadataJson};
    }
    if (name == "reader.txt") {
        return Reader{BookSource::ReaderText, assertionsOfReaderText};
    }
    if (name.endsWith(".opf")) {
        return Reader{BookSource::Opf, assertionsOfOpf};
    }
    return name.endsWith(".nfo") ? std::optional(Reader{BookSource::Nfo, assertionsOfNfo}) : std::nullopt;
}

/// One byte more than is taken, so that what is too large is seen to be.
Result<QByteArray> contentOf(const QByteArray &path)
{
    QFile file(QFile::decodeName(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Io, file.errorString());
    }
    QByteArray content = file.read(largestSideCar + 1);
    if (file.error() != QFileDevice::NoError) {
        return fail(ErrorKind::Io, file.errorString());
    }
    return content;
}

/// Hears the side-cars of one item.
class SideCarWords
{
public:
    SideCarWords(const QByteArray &root, const LibraryItem &item, const OwnWords &own)
        : m_root(root)
        , m_item(item)
        , m_own(own)
    { }
    void hear(const FileOfItem &file);
    ItemWords take() { return std::move(m_words); }

private:
    void keepUnread(const FileOfItem &file, BookSource source, const Error &error);

    const QByteArray &m_root;
    const LibraryItem &m_item;
    const OwnWords &m_own;
    QSet<BookSource> m_heard;
    ItemWords m_words;
};

void SideCarWords::hear(const FileOfItem &file)
{
    const std::optional<Reader> reader = readerFor(file.path);
    if (!reader || m_heard.contains(reader->source)) {
        return;
    }
    const Result<QByteArray> content = contentOf(m_root + '/' + file.path);
    if (content && m_own.isOurs(*content)) {
        return;
    }
    m_heard.insert(reader->source);
    const Result<QList<BookAssertion>> said = content ? reader->read(*content) : fail(content.error());
    if (!said) {
        keepUnread(file, reader->source, said.error());
        return;
    }
    m_words.said += reader->source == BookSource::MetadataJson ? m_own.others(m_item.id, *said) : *said;
}

void SideCarWords::keepUnread(const FileOfItem &file, BookSource source, const Error &error)
{
    qCWarning(lcSideCar).noquote()
        << Words::tr("%1 says nothing: %2").arg(shownPath(m_root + '/' + file.path), error.message);
    m_words.unread.append(source);
    if (error.kind == ErrorKind::Io) {
        m_words.toReadAgain.append(file.id);
    }
}
} // namespace

ItemWords wordsOfItem(const QByteArray &root, const LibraryItem &item, const QList<FileOfItem> &files,
                      const OwnWords &own)
{
    const QString path = shownPath(item.path);
    QList<AudioFile> audio;
    SideCarWords sideCars(root, item, own);
    for (const FileOfItem &file : files) {
        if (file.audio) {
            audio.append(*file.audio);
        }
        sideCars.hear(file);
    }
    ItemWords words = sideCars.take();
    words.said = assertionsOfPath(path) + words.said + assertionsOfTags(audio, bookPath(path).authors);
    return words;
}
} // namespace kuramori
