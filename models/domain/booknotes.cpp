// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/assertionlist.h"
#include "models/domain/sidecar.h"
#include "models/domain/sidecartext.h"
#include "models/domain/statedlength.h"

#include <QHash>
#include <QStringTokenizer>

#include <algorithm>
#include <vector>

namespace kuramori
{
namespace
{
constexpr qsizetype longestKey = 64; // with its frame; a colon behind that belongs to a sentence
constexpr qsizetype longestLine = 2000; // of reader.txt: names, not a story
constexpr std::size_t mostLines = 256; // with a key that means something
constexpr double plain = 1.0;
constexpr double ofRecording = 0.9; // years
constexpr double ofRelease = 0.8; // of the recording, or of the rip
constexpr double ofBook = 0.6;

enum class NfoKey {
    Title,
    Author,
    Narrator,
    Series,
    Position,
    RecordingYear,
    ReleaseYear,
    BookYear,
    Abridged,
    Unabridged,
    Publisher,
    Asin,
    Isbn,
    Language,
    Runtime
};

struct NfoLine
{
    NfoKey key;
    QStringView value;
};

const QHash<QString, NfoKey> &nfoKeys()
{
    using enum NfoKey;
    static const QHash<QString, NfoKey> keys{
        {QStringLiteral("title"), Title},
        {QStringLiteral("author"), Author},
        {QStringLiteral("authors"), Author},
        {QStringLiteral("narrator"), Narrator},
        {QStringLiteral("narrators"), Narrator},
        {QStringLiteral("read by"), Narrator},
        {QStringLiteral("series name"), Series},
        {QStringLiteral("series"), Series},
        {QStringLiteral("position in series"), Position},
        {QStringLiteral("audiobook copyright"), RecordingYear},
        {QStringLiteral("recording copyright"), RecordingYear},
        {QStringLiteral("audible.com release"), ReleaseYear},
        {QStringLiteral("release date"), ReleaseYear},
        {QStringLiteral("date"), ReleaseYear},
        {QStringLiteral("copyright"), BookYear},
        {QStringLiteral("book copyright"), BookYear},
        {QStringLiteral("abridged"), Abridged},
        {QStringLiteral("unabridged"), Unabridged},
        {QStringLiteral("publisher"), Publisher},
        {QStringLiteral("asin"), Asin},
        {QStringLiteral("isbn"), Isbn},
        {QStringLiteral("isbn-10"), Isbn},
        {QStringLiteral("isbn-13"), Isbn},
        {QStringLiteral("language"), Language},
        {QStringLiteral("lang"), Language},
        {QStringLiteral("duration"), Runtime},
        {QStringLiteral("total duration"), Runtime},
        {QStringLiteral("length"), Runtime},
        {QStringLiteral("total length"), Runtime},
        {QStringLiteral("runtime"), Runtime},
        {QStringLiteral("run time"), Runtime},
        {QStringLiteral("running time"), Runtime},
        {QStringLiteral("playing time"), Runtime},
        {QStringLiteral("total time"), Runtime},
    };
    return keys;
}

/// "* Author.....", "│ Author": frames and dots around the words.
QString keyWords(QStringView text)
{
    const auto isWord = [](QChar letter) { return letter.isLetterOrNumber(); };
    while (!text.isEmpty() && !isWord(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && !isWord(text.back())) {
        text.chop(1);
    }
    return text.toString().simplified().toLower();
}

/// Without the frame at the end of the line.
QStringView framed(QStringView text)
{
    text = text.trimmed();
    while (!text.isEmpty()
           && (text.back() == u'*' || text.back() == u'|' || text.back() == u'│' || text.back() == u'║')) {
        text = text.chopped(1).trimmed();
    }
    return text;
}

std::vector<NfoLine> linesOf(const QString &text)
{
    std::vector<NfoLine> lines;
    for (const QStringView line : QStringTokenizer(text, u'\n')) {
        const qsizetype colon = line.left(longestKey).indexOf(u':');
        const QString key = keyWords(colon < 0 ? line.left(longestKey) : line.left(colon));
        if (lines.size() == mostLines || key == QLatin1String("book description")) {
            break;
        }
        const auto found = nfoKeys().constFind(key);
        const QStringView value = colon < 0 ? QStringView() : framed(line.sliced(colon + 1));
        if (found != nfoKeys().constEnd() && !value.isEmpty()) {
            lines.push_back({*found, value});
        }
    }
    return lines;
}

QStringView first(const std::vector<NfoLine> &lines, NfoKey key)
{
    const auto found = std::ranges::find(lines, key, &NfoLine::key);
    return found == lines.end() ? QStringView() : found->value;
}

void addLine(const NfoLine &line, AssertionList *said)
{
    switch (line.key) {
    case NfoKey::Author:
        return said->addPersons(BookField::Author, line.value, plain);
    case NfoKey::Narrator:
        return said->addPersons(BookField::Narrator, line.value, plain);
    case NfoKey::RecordingYear:
        return said->addYear(line.value, ofRecording);
    case NfoKey::ReleaseYear:
        return said->addYear(line.value, ofRelease);
    case NfoKey::BookYear:
        return said->addYear(line.value, ofBook);
    case NfoKey::Abridged:
    case NfoKey::Unabridged:
        if (const std::optional<bool> isSo = abridgedFrom(line.value)) {
            // "Unabridged: Unabridged" contradicts itself only when read as an answer.
            const bool isAnswer = !line.value.endsWith(QLatin1String("abridged"), Qt::CaseInsensitive);
            said->addAbridged(*isSo != (line.key == NfoKey::Unabridged && isAnswer), plain);
        }
        return;
    case NfoKey::Asin:
        return said->addAsin(line.value, plain);
    case NfoKey::Isbn:
        return said->addIsbn(line.value, plain);
    default: // one of a kind
        return;
    }
}

/// Several that differ are of tracks, not of the book.
void addRuntime(const std::vector<NfoLine> &lines, AssertionList *said)
{
    std::optional<std::chrono::milliseconds> length;
    for (const NfoLine &line : lines) {
        const auto stated = line.key == NfoKey::Runtime ? statedLength(line.value) : std::nullopt;
        if (stated && length && *stated != *length) {
            return;
        }
        length = stated ? stated : length;
    }
    if (length) {
        said->addRuntime(*length, plain);
    }
}
} // namespace

Result<QList<BookAssertion>> assertionsOfNfo(const QByteArray &bytes)
{
    const Result<QString> text = sideCarText(bytes);
    if (!text) {
        return fail(text.error());
    }
    const std::vector<NfoLine> lines = linesOf(*text);
    AssertionList said(BookSource::Nfo);
    said.addSeries(first(lines, NfoKey::Series), first(lines, NfoKey::Position), plain);
    for (const NfoLine &line : lines) {
        addLine(line, &said);
    }
    said.addTitle(first(lines, NfoKey::Title), plain);
    said.addText(BookField::Publisher, first(lines, NfoKey::Publisher), plain);
    said.addLanguage(first(lines, NfoKey::Language), plain);
    addRuntime(lines, &said);
    return said.take();
}

Result<QList<BookAssertion>> assertionsOfReaderText(const QByteArray &bytes)
{
    const Result<QString> text = sideCarText(bytes);
    if (!text) {
        return fail(text.error());
    }
    const QStringView trimmed = QStringView(*text).trimmed();
    const QStringView line = trimmed.left(trimmed.indexOf(u'\n'));
    AssertionList said(BookSource::ReaderText);
    if (line.size() <= longestLine) {
        said.addPersons(BookField::Narrator, line, plain);
    }
    return said.take();
}
} // namespace kuramori
