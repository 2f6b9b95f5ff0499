// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/libraryfile.h"
#include "models/store/jobtable.h"
#include "models/store/sidecartable.h"
#include "models/store/store.h"
#include "workers/library/sidecarfile.h"
#include "workers/library/sidecarjob.h"
#include "workers/library/sidecarroots.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLoggingCategory>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcBin, "kuramori.library.bin")

constexpr auto keptFor = 30 * 24h; // reliability.md: what is deleted can be restored for so long
constexpr qsizetype toldTroubles = 50;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SideCarBin)
};

class BinEmptying
{
public:
    BinEmptying(Job &job, Store &store)
        : m_job(job)
        , m_store(store)
        , m_roots(store)
    { }
    void run();

private:
    void empty(const BinnedSideCar &binned);
    Result<void> drop(const OpenFolder &root, const BinnedSideCar &binned) const;
    void addTrouble(const BinnedSideCar &binned, const QString &what);

    Job &m_job;
    Store &m_store;
    SideCarRoots m_roots;
    qint64 m_emptied = 0;
    qint64 m_away = 0;
    QStringList m_troubles;
};

void BinEmptying::run()
{
    const QList<BinnedSideCar> old
        = need(m_store.read([](ReadTx &tx) { return SideCarRows(tx).binnedBefore(tx.now() - keptFor); }));
    for (const BinnedSideCar &binned : old) {
        m_job.stopIfCancelled();
        m_job.report({Words::tr("Emptying the bin"), m_emptied, old.size()});
        empty(binned);
    }
    m_job.setOutput({{QStringLiteral("emptied"), m_emptied},
                     {QStringLiteral("away"), m_away},
                     {QStringLiteral("trouble"), QJsonArray::fromStringList(m_troubles)}});
}

/// The disk first: where the program ends in between, the next run finds nothing there, which is fine.
void BinEmptying::empty(const BinnedSideCar &binned)
{
    const Result<const OpenFolder *> root = m_roots.at(binned.root, SideCarRoots::Asking::IsThere);
    if (!root) {
        ++m_away;
        return;
    }
    if (const Result<void> dropped = drop(**root, binned); !dropped) {
        addTrouble(binned, dropped.error().message);
        return;
    }
    need(m_store.write([&](WriteTx &tx) {
        need(JobTable(tx).hold(m_job.fence()));
        SideCarTable(tx).noteEmptied(binned.step);
    }));
    ++m_emptied;
}

Result<void> BinEmptying::drop(const OpenFolder &root, const BinnedSideCar &binned) const
{
    for (const BinnedSideCar::File &file : binned.files) {
        if (Result<void> dropped = dropFromBin(root, file.bin, file.hash); !dropped) {
            return dropped;
        }
    }
    return {};
}

void BinEmptying::addTrouble(const BinnedSideCar &binned, const QString &what)
{
    const QString text = QStringLiteral("%1: %2").arg(shownPath(binned.path), what);
    qCInfo(lcBin).noquote() << text;
    if (m_troubles.size() < toldTroubles) {
        m_troubles.append(text);
    }
}
} // namespace

void emptySideCarBin(Job &job, Store &store)
{
    waitForOtherSideCars(job, store);
    BinEmptying(job, store).run();
}
} // namespace kuramori
