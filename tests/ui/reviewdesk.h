// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordtable.h"
#include "tests/ui/paneldesk.h"
#include "tests/ui/samplereviews.h"
#include "tests/ui/sight.h"
#include "ui/panels/reviewpanel.h"

namespace kuramori
{
/// Base of tests of the books that wait for a person.
class ReviewDesk : public PanelDesk<ReviewPanel>
{
public:
    void open()
    {
        m_items = addSampleReviews(*m_house);
        PanelDesk::open("view.review");
    }
    QStringList titles() const { return column(m_panel->table(), int(ReviewColumn::Book)); }
    QString currentTitle() const
    {
        return m_panel->table()->currentIndex().siblingAtColumn(int(ReviewColumn::Book)).data().toString();
    }
    /// Its candidates are shown and can be chosen.
    void choose(const char *title)
    {
        const QString wanted = QLatin1String(title);
        QTRY_VERIFY2(titles().contains(wanted), qPrintable(titles().join(u',')));
        m_panel->table()->selectRow(int(titles().indexOf(wanted)));
        m_panel->table()->setFocus();
        QTRY_VERIFY(facts("Title", CandidateColumn::Own) == wanted && action("review.first")->isEnabled());
    }
    QString facts(const char *name, CandidateColumn where) const
    {
        const QStringList names = column(m_panel->facts(), int(CandidateColumn::Fact));
        const qsizetype row = names.indexOf(QLatin1String(name));
        return row < 0 ? QString() : column(m_panel->facts(), int(where)).at(row);
    }
    QString takenOf(ItemId item) const
    {
        return m_house->read([item](ReadTx &tx) {
            QStringList keys;
            for (const LinkedRecord &one : RecordRows(tx).recordsOf(item)) {
                if (one.state == LinkState::Taken) {
                    keys.append(recordKeyText(keyOf(one.known.record)));
                }
            }
            return keys.join(u';');
        });
    }
    qint64 words(const char *kind) const
    {
        return m_house->read([kind](ReadTx &tx) {
            return tx.number("SELECT count(*) FROM overrides WHERE kind = $1 AND ended_at IS NULL",
                             QString::fromLatin1(kind));
        });
    }
    void press(Qt::Key key) const { QTest::keyClick(m_panel->table(), key); }

protected:
    QList<ItemId> m_items; // as addSampleReviews() gives them
};
} // namespace kuramori
