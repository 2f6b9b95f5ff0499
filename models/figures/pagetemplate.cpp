// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/pagetemplate.h"

#include <QJsonArray>
#include <QLocale>

namespace kuramori
{
namespace
{
const QString opening = QStringLiteral("{{");
const QString closing = QStringLiteral("}}");

/// Names are looked up from the innermost section outwards.
QJsonValue find(const QString &name, const QList<QJsonObject> &scopes)
{
    const QStringList path = name.split(u'.');
    for (qsizetype at = scopes.size() - 1; at >= 0; --at) {
        QJsonValue value = scopes.at(at).value(path.constFirst());
        if (!value.isUndefined()) {
            for (const QString &part : path.mid(1)) {
                value = value.toObject().value(part);
            }
            return value;
        }
    }
    return {};
}

bool isEmpty(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isBool() && !value.toBool())
        || (value.isString() && value.toString().isEmpty()) || (value.isArray() && value.toArray().isEmpty());
}

QString text(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        const bool isWhole = number == double(value.toInteger());
        return isWhole ? QLocale().toString(value.toInteger()) : QLocale().toString(number, 'f', 2);
    }
    return value.toVariant().toString().toHtmlEscaped();
}

QString filled(QStringView page, QList<QJsonObject> &scopes);

QString section(QStringView body, const QJsonValue &value, QList<QJsonObject> &scopes)
{
    const QJsonArray elements = value.isArray() ? value.toArray() : QJsonArray{value};
    QString result;
    for (const QJsonValueConstRef element : elements) {
        scopes.append(element.toObject());
        result += filled(body, scopes);
        scopes.removeLast();
    }
    return result;
}

QString filled(QStringView page, QList<QJsonObject> &scopes)
{
    QString result;
    for (;;) {
        const qsizetype start = page.indexOf(opening);
        const qsizetype end = page.indexOf(closing, start);
        if (start < 0 || end < 0) {
            return result.append(page);
        }
        result += page.left(start);
        const QString tag = page.mid(start + 2, end - start - 2).toString();
        page = page.mid(end + 2);
        if (!tag.startsWith(u'#') && !tag.startsWith(u'^')) {
            result += text(find(tag, scopes));
            continue;
        }
        const QString name = tag.mid(1);
        const QString last = QStringLiteral("{{/%1}}").arg(name);
        const qsizetype length = page.indexOf(last);
        const QStringView body = page.left(length);
        const QJsonValue value = find(name, scopes);
        if (tag.startsWith(u'#') && !isEmpty(value)) {
            result += section(body, value, scopes);
        } else if (tag.startsWith(u'^') && isEmpty(value)) {
            result += filled(body, scopes);
        }
        page = page.mid(length + last.size());
    }
}
} // namespace

QString fillTemplate(const QString &page, const QJsonObject &data)
{
    QList<QJsonObject> scopes{data};
    return filled(page, scopes);
}
} // namespace kuramori
