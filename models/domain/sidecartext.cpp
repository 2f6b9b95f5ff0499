// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sidecartext.h"

#include "models/domain/sidecar.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace kuramori
{
namespace
{
/// Windows 1252 from 0x80 to 0x9F, where Latin-1 has control characters that nobody writes.
constexpr char16_t windowsLetters[] = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
constexpr char16_t firstOfWindows = 0x80;
constexpr std::size_t windowsCount = std::size(windowsLetters) - 1;
static_assert(windowsCount == 32);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SideCar)
};

QString fromLatin1(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &letter : text) {
        if (letter.unicode() >= firstOfWindows && letter.unicode() < firstOfWindows + windowsCount) {
            letter = QChar(windowsLetters[letter.unicode() - firstOfWindows]);
        }
    }
    return text;
}

QString decoded(const QByteArray &bytes)
{
    const std::optional<QStringConverter::Encoding> marked = QStringConverter::encodingForData(bytes);
    if (!marked && !bytes.isValidUtf8()) {
        return fromLatin1(bytes);
    }
    QStringDecoder decode(marked.value_or(QStringConverter::Utf8));
    return decode(bytes);
}
} // namespace

Result<QString> sideCarText(const QByteArray &bytes)
{
    if (bytes.size() > largestSideCar) {
        return fail(ErrorKind::TooLarge,
                    Words::tr("It is larger than %1 bytes; no file of facts about a book is.").arg(largestSideCar));
    }
    QString text = decoded(bytes);
    if (text.contains(QChar(u'\0'))) {
        return fail(ErrorKind::BadSchema, Words::tr("It holds zero bytes, so it is no text."));
    }
    if (text.trimmed().isEmpty()) {
        return fail(ErrorKind::Empty, Words::tr("It is empty."));
    }
    return text;
}
} // namespace kuramori
