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

namespace kuramori
{
namespace
{
Q_LOGGING_CATEGORY(lcSideCar, "kuramori.sidecar", QtInfoMsg)

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ItemWords)
};

using Read = Result<QList<BookAssertion>> (*)(const QByteArray &bytes);

/// How a side-car of this name is read; not at all for other files.
Read readerFor(const QByteArray &path)
{
    const QByteArray name = path.mid(path.lastIndexOf('/') + 1).toLower();
    if (name == "metadata.json") {
        return assertionsOfMetadataJson;
    }
    if (name == "reader.txt") {
        return assertionsOfReaderText;
    }
    if (name.endsWith(".opf")) {
        return assertionsOfOpf;
    }
    return name.endsWith(".nfo") ? assertionsOfNfo : nullptr;
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

/// Nothing where the file is ours.
std::optional<QList<BookAssertion>> wordsOfSideCar(const QByteArray &path, Read read, const OwnWords &own)
{
    const Result<QByteArray> content = contentOf(path);
    if (content && own.isOurs(*content)) {
        return std::nullopt;
    }
    Result<QList<BookAssertion>> said = content ? read(*content) : fail(content.error());
    if (!said) {
        qCWarning(lcSideCar).noquote() << Words::tr("%1 says nothing: %2").arg(shownPath(path), said.error().message);
        return QList<BookAssertion>();
    }
    return *std::move(said);
}
} // namespace

QList<BookAssertion> wordsOfItem(const QByteArray &root, const LibraryItem &item, const QList<FileOfItem> &files,
                                 const OwnWords &own)
{
    const QString path = shownPath(item.path);
    QList<BookAssertion> words = assertionsOfPath(path);
    QList<AudioFile> audio;
    QSet<Read> read;
    for (const FileOfItem &file : files) {
        if (file.audio) {
            audio.append(*file.audio);
        }
        const Read reader = readerFor(file.path);
        if (reader && !read.contains(reader)) {
            if (const auto said = wordsOfSideCar(root + '/' + file.path, reader, own)) {
                read.insert(reader);
                words += reader == assertionsOfMetadataJson ? own.others(item.id, *said) : *said;
            }
        }
    }
    words += assertionsOfTags(audio, bookPath(path).authors);
    return words;
}
} // namespace kuramori
