// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/libraryfile.h"

#include "models/domain/audioname.h"

#include <QLatin1String>

#include <algorithm>

namespace kuramori
{
namespace
{
struct Ending
{
    std::string_view text; ///< of an ending without its dot, or of a whole name
    FileKind kind;
};

constexpr std::array endings{
    Ending{"jpg", FileKind::Image},    Ending{"jpeg", FileKind::Image},   Ending{"png", FileKind::Image},
    Ending{"webp", FileKind::Image},   Ending{"epub", FileKind::Ebook},   Ending{"pdf", FileKind::Ebook},
    Ending{"mobi", FileKind::Ebook},   Ending{"azw3", FileKind::Ebook},   Ending{"cbr", FileKind::Ebook},
    Ending{"cbz", FileKind::Ebook},    Ending{"opf", FileKind::Metadata}, Ending{"nfo", FileKind::Metadata},
    Ending{"abs", FileKind::Metadata}, Ending{"cue", FileKind::Metadata}, Ending{"txt", FileKind::Text},
};
constexpr std::array sideCars{
    Ending{"metadata.json", FileKind::Metadata},
    Ending{"desc.txt", FileKind::Metadata},
    Ending{"reader.txt", FileKind::Metadata},
};
constexpr std::array kindNames{"audio", "image", "ebook", "metadata", "text", "other"};
static_assert(kindNames.size() == fileKinds.size());

template <std::size_t count>
std::optional<FileKind> find(const std::array<Ending, count> &table, const QByteArray &text)
{
    const std::string_view wanted(text.constData(), std::size_t(text.size()));
    const auto found
        = std::find_if(table.begin(), table.end(), [&](const Ending &each) { return each.text == wanted; });
    return found == table.end() ? std::nullopt : std::optional(found->kind);
}
} // namespace

FileKind fileKindOf(QByteArrayView name)
{
    const QByteArray lower = name.toByteArray().toLower(); // of ASCII alone, as endings are
    if (const auto sideCar = find(sideCars, lower)) {
        return *sideCar;
    }
    if (isAudioFile(QString::fromLatin1(lower))) { // its ending is ASCII, whatever comes before
        return FileKind::Audio;
    }
    const qsizetype dot = lower.lastIndexOf('.');
    if (dot <= 0) { // a hidden file, or no ending
        return FileKind::Other;
    }
    return find(endings, lower.mid(dot + 1)).value_or(FileKind::Other);
}

QString fileKindName(FileKind kind)
{
    return QLatin1String(kindNames[std::size_t(kind)]);
}

std::optional<FileKind> fileKindFrom(const QString &text)
{
    const auto found = std::find_if(fileKinds.begin(), fileKinds.end(),
                                    [&](FileKind kind) { return text == QLatin1String(kindNames[std::size_t(kind)]); });
    return found == fileKinds.end() ? std::nullopt : std::optional(*found);
}

int coverRank(QByteArrayView path)
{
    const QByteArrayView name = path.sliced(path.lastIndexOf('/') + 1);
    const qsizetype dot = name.lastIndexOf('.');
    const QByteArray stem = name.first(dot < 0 ? name.size() : dot).toByteArray().toLower();
    return stem == "cover" ? 0 : stem == "folder" ? 1 : 2;
}

QString shownPath(QByteArrayView path)
{
    constexpr char16_t controlPictures = 0x2400;
    constexpr char16_t deletePicture = 0x2421;
    QString text = QString::fromUtf8(path);
    for (QChar &character : text) {
        if (character.unicode() < u' ') {
            character = QChar(char16_t(controlPictures + character.unicode()));
        } else if (character.unicode() == 0x7f) {
            character = QChar(deletePicture);
        }
    }
    return text;
}
} // namespace kuramori
