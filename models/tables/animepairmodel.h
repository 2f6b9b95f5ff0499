// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/animepairreading.h"
#include "models/tables/gatheredmodel.h"

namespace kuramori
{
/// Anime of which a person is to say which one of AniList they are.
class AnimePairModel final : public GatheredModel<AnimePairColumn, AnimePairReading, AnimePairQuery>
{
    Q_OBJECT
public:
    AnimePairModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent = nullptr);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Anime whose title contains all words of `text`. Case and accents do not matter.
    void setFilter(const QString &text);
    void skip(qint64 malId); ///< from now on the last, for as long as the model lives
    const AnimePairLine *lineAt(int row) const;

Q_SIGNALS:
    void refreshed();
    void failed(const kuramori::Error &error);

protected:
    QVariant cell(int row, AnimePairColumn column, int role) const override;
    QString title(AnimePairColumn column) const override;
    bool isNumber(AnimePairColumn column) const override { return column == AnimePairColumn::Candidates; }
    void refreshedNow() override { Q_EMIT refreshed(); }
    void notRead(const Error &error) override { Q_EMIT failed(error); }
};

/// An anime beside the records of AniList that it may be.
class AnimeSideModel final : public SideBySideModel
{
    Q_OBJECT
public:
    AnimeSideModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent = nullptr);

    void setAnime(qint64 malId); ///< 0: none
    /// Of the anime of setAnime(), or of none until they are read: nobody chooses for one what was shown for another.
    const QList<AnimeSide> &sides() const { return m_sides; }

Q_SIGNALS:
    void shown(); ///< the sides are other ones
    void failed(const kuramori::Error &error);

private:
    void show(AnimeSides reading);

    qint64 m_malId = 0;
    QList<AnimeSide> m_sides;
    Refresher m_refresher;
};
} // namespace kuramori
