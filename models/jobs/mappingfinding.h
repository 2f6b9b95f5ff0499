// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pathmapping.h"

#include <QJsonObject>

namespace kuramori
{
/// What the test of a server found out about one of its folders: whether its files are here, and what would help.
struct MappingFinding
{
    QString library; ///< its name
    QString serverFolder;
    bool isGood = false;
    QString words; ///< what was found: a sentence or two
    QString advice; ///< what would help, for somebody at a command line; empty: nothing needs to be mapped
    std::optional<MappingGuess> guess; ///< what would help, as far as the files tell

    QJsonObject toJson() const; ///< a member of the job's "mappings"; keys are frozen
    static MappingFinding fromJson(const QJsonObject &object);
    /// All that a test left.
    static QList<MappingFinding> allOf(const QJsonObject &jobOutput);
};
} // namespace kuramori
