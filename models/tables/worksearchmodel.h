// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/tables/librarysearch.h"
#include "models/tables/listmodel.h"
#include "models/tables/worksearch.h"

namespace kuramori
{
/// Type: of a book its authors, of a series or a person how many books. Group: the kind, where it begins.
enum class FoundColumn { Title, Type, Season, Score, Group, Count };

enum FoundRole {
    OtherTitleRole = FirstModelRole, ///< the name that was found, when another one is shown; else empty
};

/// Books, series, persons and anime found by their names while a person types, in the order of FoundWorks. Rows are
/// always those of the text given last: until its answer is there, there are none.
class WorkSearchModel final : public ListModel<FoundWork, FoundColumn>
{
    Q_OBJECT
public:
    /// Has the index made, if it is not there yet.
    explicit WorkSearchModel(LibrarySearch &search, QObject *parent = nullptr);

    /// As LibraryIndex finds it.
    void search(const QString &text);
    bool hasWords() const { return !m_key.isEmpty(); } ///< false: nothing was given that could be searched
    bool isAnswered() const { return m_isAnswered; }
    bool isCut() const { return m_isCut; } ///< rows are the first of more
    bool isStoreEmpty() const { return m_isStoreEmpty; } ///< nothing was found because there is nothing

Q_SIGNALS:
    void answered(); ///< rows are those of the text given last
    void failed(const kuramori::Error &error);

protected:
    QVariant cell(int row, FoundColumn column, int role) const override;
    QString title(FoundColumn column) const override;
    bool isNumber(FoundColumn column) const override { return column == FoundColumn::Score; }

private:
    void ask();
    void show(Result<FoundWorks> found);
    static QString typeOf(const FoundWork &work);
    static QString groupName(SubjectKind kind);
    static QString spoken(const FoundWork &work);

    LibrarySearch &m_search;
    QString m_text;
    QString m_key; // what of it counts
    bool m_hasFailed = false; // the same may be asked again
    bool m_isAnswered = true;
    bool m_isCut = false;
    bool m_isStoreEmpty = false;
};
} // namespace kuramori
