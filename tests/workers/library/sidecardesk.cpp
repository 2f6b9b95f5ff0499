// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/library/sidecardesk.h"

#include "models/jobs/scanspec.h"
#include "models/store/librarytable.h"
#include "models/store/overruling.h"
#include "models/store/worktable.h"
#include "workers/library/sidecarjob.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace kuramori
{
void SideCarDesk::beginWithBook(Dialect dialect, const QByteArray &probeProgram)
{
    begin(dialect, probeProgram);
    m_rig->put("Frank Herbert/Dune/01.mp3");
    m_rig->put("Frank Herbert/Dune/02.mp3", "xy");
    m_root = addRoot();
    need(scan(m_root).result);
    allow(true);
}

SideCarOrder SideCarDesk::order(bool mayReplace)
{
    SideCarOrder order;
    order.forms = {SideCarForm::MetadataJson};
    order.mayReplace = mayReplace;
    return order;
}

ScanDesk::End SideCarDesk::write(const SideCarOrder &order)
{
    return work(sideCarJobKinds(*m_store).constFirst(), sideCarSpec(order));
}

ScanDesk::End SideCarDesk::undo(qint64 act)
{
    return work(sideCarJobKinds(*m_store).at(1), sideCarUndoSpec(SideCarActId(act)));
}

ScanDesk::End SideCarDesk::emptyBin()
{
    JobSpec spec;
    spec.kind = librarySideCarBinKind;
    spec.queue = libraryQueue;
    return work(sideCarJobKinds(*m_store).at(2), spec);
}

void SideCarDesk::allow(bool isAllowed)
{
    need(m_store->write([&](WriteTx &tx) { LibraryTable(tx).allowSideCars(m_root, isAllowed); }));
}

void SideCarDesk::hold(const QString &title)
{
    need(m_store->write([&](WriteTx &tx) {
        lockWorks(tx);
        const QList<ItemId> items = tx.all("SELECT id FROM items", [](const Row &row) { return row.id<ItemId>(0); });
        for (const ItemId item : items) {
            Overruling(tx).hold(item, {{BookField::Title, {{title, {}}}}});
        }
    }));
}

bool SideCarDesk::exists(const QByteArray &file) const
{
    return QFile::exists(QFile::decodeName(m_rig->path(file)));
}

QByteArray SideCarDesk::content(const QByteArray &file) const
{
    QFile opened(QFile::decodeName(m_rig->path(file)));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

QString SideCarDesk::titleIn(const QByteArray &file) const
{
    return QJsonDocument::fromJson(content(file)).object().value(QLatin1String("title")).toString();
}

QList<QByteArray> SideCarDesk::namesIn(const QByteArray &folder) const
{
    QList<QByteArray> names;
    const QStringList entries
        = QDir(QFile::decodeName(m_rig->path(folder)))
              .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &entry : entries) {
        names.append(QFile::encodeName(entry));
    }
    return names;
}

QString SideCarDesk::states()
{
    return need(m_store->read([](ReadTx &tx) {
        QStringList states = tx.all("SELECT deed, state FROM sidecar_steps ORDER BY id",
                                    [](const Row &row) { return row.text(0) + u' ' + row.text(1); });
        return QString(states.join(QLatin1String(", ")));
    }));
}
} // namespace kuramori
