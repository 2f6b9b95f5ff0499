// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace kuramori
{
/// A page with holes: `{{name}}` or `{{name.part}}` is a text, always escaped for HTML; `{{#name}}…{{/name}}` repeats
/// for each element of a list, or stands once for anything that is not empty, with the names of that element in reach;
/// `{{^name}}…{{/name}}` stands for what is empty. Nothing reaches the page unescaped.
QString fillTemplate(const QString &page, const QJsonObject &data);
} // namespace kuramori
