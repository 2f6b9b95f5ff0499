// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/gatheredmodel.h"
#include "models/tables/personreading.h"

namespace kuramori
{
/// The authors and narrators of the library.
class PersonTableModel final : public GatheredModel<PersonColumn, PersonReading, PersonQuery>
{
    Q_OBJECT
public:
    PersonTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent = nullptr);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Persons whose spellings and pen names together contain all words of `text`, as the library's search folds them.
    void setFilter(const QString &text);
    void setChoice(PersonChoice choice);
    void setOnlySeveralSpellings(bool only);
    const PersonLine *lineAt(int row) const;
    const PersonLine *line(PersonId person) const; ///< null: not known any more

Q_SIGNALS:
    void refreshed();
    void failed(const kuramori::Error &error);

protected:
    QVariant cell(int row, PersonColumn column, int role) const override;
    QString title(PersonColumn column) const override;
    bool isNumber(PersonColumn column) const override;
    void refreshedNow() override { Q_EMIT refreshed(); }
    void notRead(const Error &error) override { Q_EMIT failed(error); }
};

/// "Author", "Narrator", "Author and narrator"; of neither a dash.
QString personRoleWord(bool isAuthor, bool isNarrator);
/// "pen name of Stephen King", "pen names: Richard Bachman, John Swithen"; empty: neither.
QString penNameText(const PersonLine &line);
} // namespace kuramori
