// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/sidecarspec.h"
#include "tests/workers/library/scandesk.h"

namespace kuramori
{
/// Base of tests of side-cars: a scanned folder with one book, "Frank Herbert/Dune", that side-cars are allowed in.
class SideCarDesk : protected ScanDesk
{
protected:
    /// A new store and a new folder from here on.
    void beginWithBook(Dialect dialect, const QByteArray &probeProgram);
    RootId root() const { return m_root; }
    QByteArray json() const { return "Frank Herbert/Dune/metadata.json"; }
    QByteArray opf() const { return "Frank Herbert/Dune/metadata.opf"; }

    static SideCarOrder order(bool mayReplace = false); ///< of metadata.json, for all books
    End write(const SideCarOrder &order);
    End undo(qint64 act);
    End emptyBin();
    void allow(bool isAllowed);
    void hold(const QString &title); ///< a person's word on every item

    bool exists(const QByteArray &file) const;
    QByteArray content(const QByteArray &file) const;
    QString titleIn(const QByteArray &file) const; ///< of a metadata.json
    QList<QByteArray> namesIn(const QByteArray &folder) const; ///< of all that lies there, sorted
    QString states(); ///< "create done, refresh undone" of all steps

private:
    RootId m_root;
};
} // namespace kuramori
