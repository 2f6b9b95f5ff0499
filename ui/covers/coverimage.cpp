// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/covers/coverimage.h"

#include "models/domain/imagekind.h"
#include "models/domain/libraryfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>
#include <QPainter>

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CoverImage)
};

constexpr int mostMegabytes = 64; // of one unpacked picture

/// Qt keeps one limit for the whole program: it is set before the first picture is read.
void limitAllocations()
{
    [[maybe_unused]] static const bool once = [] {
        QImageReader::setAllocationLimit(mostMegabytes);
        return true;
    }();
}

QByteArray formatOf(ImageKind kind)
{
    switch (kind) {
    case ImageKind::Jpeg:
        return "jpeg";
    case ImageKind::Png:
        return "png";
    case ImageKind::Webp:
        break;
    }
    return "webp";
}

Result<QByteArray> contentOf(const QByteArray &path, const QString &shown)
{
    // By its bytes, and without waiting for who writes into a pipe of that name.
    const int descriptor = ::open(path.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0) {
        return fail(ErrorKind::Io, Words::tr("The cover %1 cannot be read: %2").arg(shown, qt_error_string(errno)));
    }
    QFile file;
    struct stat status
    { };
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle) || ::fstat(descriptor, &status) != 0
        || !S_ISREG(status.st_mode)) {
        return fail(ErrorKind::Io, Words::tr("The cover %1 is no file.").arg(shown));
    }
    QByteArray content = file.read(largestCoverFile + 1);
    if (content.size() > largestCoverFile) {
        return fail(ErrorKind::TooLarge, Words::tr("The cover %1 is too large a file.").arg(shown));
    }
    return content;
}

QImage withRoundCorners(QImage image)
{
    QImage round(image.size(), QImage::Format_ARGB32_Premultiplied);
    round.fill(Qt::transparent);
    QPainter painter(&round);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(std::move(image)));
    const double radius = round.width() / 24.0;
    painter.drawRoundedRect(round.rect(), radius, radius);
    return round;
}
} // namespace

Result<QImage> decodeCover(const QByteArray &path, QSize size)
{
    const QString file = shownPath(path);
    Result<QByteArray> content = contentOf(path, file);
    if (!content) {
        return fail(std::move(content.error()));
    }
    const std::optional<ImageKind> kind = imageKindOf(*content);
    if (!kind) {
        return fail(ErrorKind::BadSchema, Words::tr("The cover %1 is no picture of a kind that is shown.").arg(file));
    }
    limitAllocations();
    QBuffer buffer(&*content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, formatOf(*kind)); // no other decoder is asked, whatever the content says
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(false);
    const QSize original = reader.size();
    if (original.isEmpty()) {
        return fail(ErrorKind::BadSchema,
                    Words::tr("The cover %1 cannot be decoded: %2").arg(file, reader.errorString()));
    }
    // A decoder may hold the whole picture whatever size is asked for, out of reach of Qt's limit.
    const bool isHuge = qint64(original.width()) * original.height() > mostCoverPixels;
    if (isHuge || original.width() > longestCoverSide || original.height() > longestCoverSide) {
        return fail(
            ErrorKind::TooLarge,
            Words::tr("The cover %1 has %2 × %3 pixels.").arg(file).arg(original.width()).arg(original.height()));
    }
    const QSize scaled
        = original.scaled(size, Qt::KeepAspectRatioByExpanding).boundedTo({longestCoverSide, longestCoverSide});
    reader.setScaledSize(scaled);
    QImage image = reader.read();
    if (image.isNull()) {
        return fail(ErrorKind::BadSchema,
                    Words::tr("The cover %1 cannot be decoded: %2").arg(file, reader.errorString()));
    }
    const QRect middle(QPoint((image.width() - size.width()) / 2, (image.height() - size.height()) / 2), size);
    return withRoundCorners(image.copy(middle.intersected(image.rect())));
}
} // namespace kuramori
