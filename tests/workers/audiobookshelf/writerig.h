// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/writeback.h"
#include "models/store/serverwritetable.h"
#include "tests/workers/audiobookshelf/syncrig.h"

namespace kuramori
{
/// A server of books of which some are here, and what is known of them here.
class WriteRig
{
public:
    /// Reads the server and allows writing.
    bool begin(Dialect dialect, bool withPassword = false, int books = 30);

    SyncRig &rig() { return m_desk.rig(); }
    SimulatedServer &server() { return m_desk.server(); }
    Store &store() { return rig().store(); }
    /// The server's ids of its books, by our own; those with this and that unknown there come from here.
    QStringList ids(const QByteArray &where = "1 = 1");
    QJsonObject book(const QString &id); ///< its metadata, as the server has it
    void edit(const QString &id, const QJsonObject &metadata); ///< by a person, there
    void fault(const QByteArray &fault);

    static QJsonObject publisher(const QString &name) { return {{QStringLiteral("publisher"), name}}; } ///< an edit
    static JudgedBook judgedAs(const QJsonObject &metadata); ///< the judge agrees with every word
    /// The book is here, whole, and this is what is known of it; again: it is judged anew.
    ItemId know(const QString &id, const JudgedBook &book);
    /// The same as the server's word, with one other publisher.
    ItemId knowPublisher(const QString &id, const QString &publisher);

    QList<PlanLine> plan();
    QString planned(); ///< "publisher: send | …"
    void choose(WriteChoice choice); ///< for all that is planned
    QString base(const QString &id, BookField field); ///< JSON; empty: never written
    ServerActId lastAct();
    int updates(); ///< requests that would change something, so far

private:
    SyncDesk m_desk;
};
} // namespace kuramori
