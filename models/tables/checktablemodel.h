// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/checkedfiles.h"
#include "models/tables/pagedmodel.h"

namespace kuramori
{
enum CheckRole {
    CheckVerdictRole = FirstModelRole, ///< FileVerdict as int, -1: never checked; invalid until it is read
};

/// The audio files and what checks found of them: any number. Until a file is read, it reads "…".
class CheckTableModel final : public PagedModel<CheckColumn, CheckQuery, CheckLine>
{
    Q_OBJECT
public:
    /// `pause`: how long changes are gathered; a check stores some dozens of files a second.
    CheckTableModel(Store &store, AsyncReader &reader, const Clock &clock, std::chrono::milliseconds pause,
                    QObject *parent = nullptr);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Files whose path, title, series and persons together contain all words of `text`. Case and accents do not
    /// matter.
    void setFilter(const QString &text);
    void setChoice(CheckChoice choice);
    void setTier(std::optional<CheckTier> tier); ///< empty: any
    const CheckQuery &shown() const { return query(); }

Q_SIGNALS:
    void refreshed(); ///< rows and total() are those of the store and of the filter
    void failed(const kuramori::Error &error);

protected:
    QVariant cell(int row, CheckColumn column, int role) const override;
    QString title(CheckColumn column) const override;
    bool isNumber(CheckColumn column) const override;
    void tellRefreshed() override { Q_EMIT refreshed(); }
    void tellFailed(const Error &error) override { Q_EMIT failed(error); }

private:
    QString text(const CheckLine &line, CheckColumn column) const;

    const Clock &m_clock;
};

// In words for a person.
QString checkVerdictText(const CheckLine &line); ///< "Damaged", "Never checked"
QString checkEvidence(
    const CheckLine &line); ///< all that is wrong, a sentence each; what is only a note does not count
QString checkedText(const CheckLine &line, Timestamp now); ///< when, and whether the file has changed since
} // namespace kuramori
