// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storedchapters.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kuramori
{
QList<AudioChapter> chaptersFromJson(const QString &text)
{
    QList<AudioChapter> chapters;
    const QJsonArray rows = QJsonDocument::fromJson(text.toUtf8()).array();
    chapters.reserve(rows.size());
    for (const QJsonValueConstRef row : rows) {
        const QJsonArray cells = row.toArray();
        chapters.append({std::chrono::milliseconds(cells.at(0).toInteger()),
                         std::chrono::milliseconds(cells.at(1).toInteger()), cells.at(2).toString()});
    }
    return chapters;
}
} // namespace kuramori
