// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/agreement.h"
#include "models/tables/listmodel.h"

#include <QList>
#include <QUrl>

#include <array>
#include <optional>

namespace kuramori
{
/// How many records a person looks at side by side.
inline constexpr size_t mostCandidates = 3;

/// Something that is known of what a person looks at, and what each candidate says of it.
struct CandidateFact
{
    int number = 0; ///< in the order of the table
    QString name;
    QString own;
    std::array<QString, mostCandidates> said;
    std::array<Agreement, mostCandidates> agreement{}; ///< with the own
    /// Of the row of covers, which is the first: the own, then each candidate's; empty: it has none.
    std::optional<std::array<QUrl, mostCandidates + 1>> covers = {};
    /// Of the row of lengths: each one's share of the longest, in the same order; below 0: it is not known.
    std::optional<std::array<double, mostCandidates + 1>> shares = {};
    qint64 key() const { return number; }
    bool operator==(const CandidateFact &) const = default;
};

/// The first of the facts: \a own cover, then each candidate's, and in words where it is.
CandidateFact coversOf(const QUrl &own, const QList<QUrl> &candidates);

enum SideBySideRoles {
    LengthShareRole = AgreementRole + 1, ///< double, above 0 to 1; invalid: there is no length to compare
};

enum class CandidateColumn { Fact, Own, First, Second, Third, Count };

/// One thing beside those that it may be. Columns of candidates know AgreementRole, these and the own
/// LengthShareRole.
class SideBySideModel : public ListModel<CandidateFact, CandidateColumn>
{
    Q_OBJECT
protected:
    /// \a own: what the thing itself is called.
    SideBySideModel(QString own, QObject *parent);
    struct Side
    {
        QString name; ///< in its head
        QString caption = {}; ///< of its cover
        bool operator==(const Side &) const = default;
    };
    /// Of the candidates, the best first. Before the rows, whose covers are asked for as soon as they are there.
    void setSides(const QList<Side> &sides);

    QVariant cell(int row, CandidateColumn column, int role) const final;
    QString title(CandidateColumn column) const final;

private:
    const QString m_own;
    QList<Side> m_heads;
};
} // namespace kuramori
