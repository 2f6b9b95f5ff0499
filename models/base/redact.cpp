// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/redact.h"

#include "models/base/secret.h"

#include <QSet>
#include <QUrlQuery>

#include <mutex>
#include <utility>

namespace kuramori
{
namespace
{
constexpr qsizetype shortestSecret = 6; // shorter values would blank ordinary words

const QSet<QString> &harmlessParameters()
{
    static const QSet<QString> names = [] {
        QSet<QString> set;
        for (const char *name : {"page", "limit", "order_by", "sort", "status", "type", "filter", "season", "year", "q",
                                 "sfw", "genres", "continuing", "unapproved", "t", "cat", "offset", "extended"}) {
            set.insert(QString::fromLatin1(name));
        }
        return set;
    }();
    return names;
}

struct Registry
{
    std::mutex mutex; // guards forms
    QSet<QString> forms;
};

Registry &registry()
{
    static Registry instance;
    return instance;
}
} // namespace

QString printable(const QUrl &url)
{
    QUrl shown = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    QUrlQuery kept;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyEncoded)) {
        kept.addQueryItem(name, harmlessParameters().contains(name) ? value : QStringLiteral("***"));
    }
    shown.setQuery(kept.isEmpty() ? QString() : kept.toString(QUrl::FullyEncoded));
    return redacted(shown.toString(QUrl::FullyEncoded));
}

void registerSecret(const Secret &secret)
{
    const QByteArray &value = secret.reveal();
    if (value.size() < shortestSecret) {
        return;
    }
    const std::scoped_lock lock(registry().mutex);
    registry().forms.insert(QString::fromUtf8(value));
    registry().forms.insert(QString::fromLatin1(value.toBase64()));
    registry().forms.insert(QString::fromLatin1(value.toPercentEncoding()));
}

QString redacted(QString text)
{
    const std::scoped_lock lock(registry().mutex);
    for (const QString &form : std::as_const(registry().forms)) {
        text.replace(form, QStringLiteral("***"));
    }
    return text;
}
} // namespace kuramori
