// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/libraryitem.h"
#include "models/domain/sidecarplan.h"
#include "models/store/tx.h"

namespace kuramori
{
/// A book in one place, as far as its side-cars are concerned.
struct BookInPlace
{
    ItemId item;
    RootId root;
    QByteArray path; ///< below the root, see ItemGroup
    bool isJudged = false; ///< what is known is of its files as they are now
    SideCarBook book;
    QList<QByteArray> audio; ///< paths below the root, in playing order
};

/// Files of one step that lie in the bin.
struct BinnedSideCar
{
    SideCarStepId step;
    RootId root;
    QByteArray path; ///< of the side-car, below the root
    struct File
    {
        QByteArray bin; ///< below the root
        QByteArray hash;
    };
    QList<File> files;
};

/// Reading what is known of side-cars, and what they are to hold.
class SideCarRows
{
public:
    explicit SideCarRows(ReadTx &tx)
        : m_tx(tx)
    { }
    QList<ItemId> items(ItemId after, int most) const; ///< that are there, by id
    std::optional<BookInPlace> book(ItemId item) const; ///< nothing where it is not there
    /// What hashes to this was written here once, or is just being written.
    bool isOurs(const QByteArray &hash) const;
    /// What side-cars written here have said of the item: a server may read them again at any time.
    QList<BookWords> toldBeside(ItemId item) const;
    QList<SideCarStep> steps(SideCarActId act) const; ///< in their order
    QList<SideCarStep> unsettled() const; ///< of all runs, the latest last: nobody knows how far they came
    std::optional<SideCarActId> lastAct() const; ///< of which something can be taken back
    bool isPlan(SideCarActId act) const;
    /// Of steps that are settled and of roots that have not left: what went to the bin before `moment`.
    QList<BinnedSideCar> binnedBefore(Timestamp moment) const;
    bool isAnotherAtWork(JobId job) const; ///< a job about side-cars is running that began before this one

private:
    QList<SideCarStep> stepsWhere(std::string_view condition, qint64 value) const;

    ReadTx &m_tx;
};

/// Keeping it.
class SideCarTable
{
public:
    explicit SideCarTable(WriteTx &tx)
        : m_tx(tx)
    { }
    /// A run. A plan takes the place of all plans before it.
    SideCarActId begin(bool isPlan);
    SideCarStepId add(const SideCarStep &step);
    void settle(SideCarStepId step, SideCarState state, const QString &why = {});
    /// It is about to be taken back; what was written goes to `bin`.
    void beginUndoing(SideCarStepId step, const QByteArray &bin);
    void noteEmptied(SideCarStepId step); ///< the bin has nothing of it any more
    void forget(SideCarStepId step); ///< nothing came of it

private:
    WriteTx &m_tx;
};
} // namespace kuramori
