// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/sourcetest.h"
#include "models/store/jobrows.h"
#include "ui/panels/panelparts.h"

#include <QHash>
#include <QObject>

namespace kuramori
{
/// Tests of sources that a panel has asked for: each is followed to its end, or until that takes too long.
class SourceTests final : public QObject
{
    Q_OBJECT
public:
    explicit SourceTests(const PanelParts &parts, QObject *parent = nullptr);

    void start(const KnownSource &source); ///< says so when its work is paused; joins a test that is under way
    bool isUnderWay(const QString &name) const { return m_underWay.contains(name); }

Q_SIGNALS:
    void began(const QString &sentence);
    /// It may have come to nothing: then the job is not there, or not at its end.
    void ended(const kuramori::KnownSource &source, const kuramori::JobRow &job, const QString &sentence);

private:
    void follow(const QString &name, JobId job);
    void end(const QString &name, const JobRow &job, const QString &sentence);

    PanelParts m_parts;
    QHash<QString, KnownSource> m_wanted; ///< by name: their jobs are being made
    QHash<QString, KnownSource> m_underWay;
};
} // namespace kuramori
