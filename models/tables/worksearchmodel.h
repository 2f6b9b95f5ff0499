// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/tables/listmodel.h"
#include "models/tables/refresher.h"
#include "models/tables/worksearch.h"

namespace kuramori
{
enum class FoundColumn { Title, Type, Season, Score, Count };

enum FoundRole {
    OtherTitleRole = FirstModelRole, ///< the title that was found, when another one is shown; else empty
};

/// Works found by their titles while a person types, the best first. Searched on reader threads; rows are always those
/// of the text given last: until its answer is there, there are none.
class WorkSearchModel final : public ListModel<FoundWork, FoundColumn>
{
    Q_OBJECT
public:
    WorkSearchModel(Store &store, AsyncReader &reader, QObject *parent = nullptr);

    /// All words must occur in the titles of a work, in any language. Case and accents do not matter.
    void search(const QString &text);
    bool hasWords() const { return !m_words.isEmpty(); } ///< false: nothing was given that could be searched
    bool isAnswered() const { return m_isAnswered; }
    qint64 total() const { return m_total; } ///< works found; rows are the first of them
    bool isStoreEmpty() const { return m_isStoreEmpty; } ///< nothing was found because there is nothing
    WorkId workAt(int row) const { return at(row).id; }

Q_SIGNALS:
    void answered(); ///< rows and total() are those of the text given last
    void failed(const kuramori::Error &error);

protected:
    QVariant cell(int row, FoundColumn column, int role) const override;
    QString title(FoundColumn column) const override;
    bool isNumber(FoundColumn column) const override { return column == FoundColumn::Score; }

private:
    void show(const Result<FoundWorks> &found);

    QStringList m_words;
    qint64 m_total = 0;
    QStringList m_asked; // what is being read now
    bool m_hasFailed = false; // the same words may be asked again
    bool m_isAnswered = true;
    bool m_isStoreEmpty = false;
    Refresher m_refresher;
};
} // namespace kuramori
