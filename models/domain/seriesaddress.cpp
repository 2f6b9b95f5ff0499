// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seriesaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SeriesAddress)
};

constexpr qint64 largestNumber = 2'147'483'647; // Hardcover's are GraphQL Ints

std::optional<SeriesAddress> ofNumber(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]{1,10}$"));
    const qint64 number = digits.match(text).hasMatch() ? text.toLongLong() : 0;
    return number > 0 && number <= largestNumber ? std::optional(SeriesAddress{number, {}}) : std::nullopt;
}

std::optional<SeriesAddress> ofPath(const QStringList &path)
{
    static const QRegularExpression slug(QStringLiteral("^[a-z0-9][a-z0-9-]{0,199}$"));
    if (path.size() >= 3 && path.at(0) == QLatin1String("id") && path.at(1) == QLatin1String("series")) {
        return ofNumber(path.at(2));
    }
    if (path.size() >= 2 && path.at(0) == QLatin1String("series") && slug.match(path.at(1)).hasMatch()) {
        return SeriesAddress{0, path.at(1)};
    }
    return std::nullopt;
}
} // namespace

Result<SeriesAddress> seriesAddress(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool isNamed = trimmed.startsWith(QLatin1String("hardcover:"));
    if (const auto number = ofNumber(isNamed ? trimmed.section(u':', 1) : trimmed)) {
        return *number;
    }
    const QUrl url(trimmed.contains(QLatin1String("://")) ? trimmed : QLatin1String("https://") + trimmed);
    const QString host = url.host().startsWith(QLatin1String("www.")) ? url.host().mid(4) : url.host();
    if (host == QLatin1String("hardcover.app")) {
        if (const auto address = ofPath(url.path().split(u'/', Qt::SkipEmptyParts))) {
            return *address;
        }
    }
    if (host.startsWith(QLatin1String("audible."))) {
        return fail(ErrorKind::Usage,
                    Words::tr("Series of Audible are put together from the books that name them, not from a page. "
                              "Name the series at Hardcover."));
    }
    return fail(ErrorKind::Usage,
                Words::tr("This names no series. Write its number at Hardcover, or paste the link of its page there."));
}

QString seriesAddressText(const SeriesAddress &address)
{
    return address.number > 0 ? QString::number(address.number) : address.slug;
}
} // namespace kuramori
