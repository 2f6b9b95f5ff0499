// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says of the fields of a book, and how judgement follows.
#include "models/store/drifttable.h"
#include "models/store/itemjudging.h"
#include "models/store/itemtable.h"
#include "models/store/overruling.h"
#include "models/store/recordtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Overruling)
};

Override wordOn(OverrideKind kind, ItemId item, const HeldField &held)
{
    return {kind, QString::number(item.value()), heldText(held)};
}

FieldDrift waiting(ReadTx &tx, const FieldOfItem &field)
{
    const std::optional<KeptDrift> kept = DriftRows(tx).open(field);
    if (!kept) {
        stopWith(ErrorKind::Conflict, Words::tr("This field does not wait for a person any more."));
    }
    return kept->drift;
}
} // namespace

ActId Overruling::hold(ItemId item, const QList<HeldField> &fields)
{
    QList<Override> words;
    words.reserve(fields.size());
    for (const HeldField &field : fields) {
        if (const QString why = whyNotHeld(field); !why.isEmpty()) {
            stopWith(ErrorKind::Usage, why);
        }
        words.append(wordOn(OverrideKind::HoldField, item, field));
    }
    return say(words);
}

ActId Overruling::searchAs(const QList<ItemId> &items, const SearchWords &search)
{
    if (search.title.trimmed().isEmpty()) {
        stopWith(ErrorKind::Usage, Words::tr("A book cannot be searched for without a title."));
    }
    QList<Override> words;
    words.reserve(items.size());
    for (const ItemId item : items) {
        words.append({OverrideKind::SearchAs, QString::number(item.value()), searchText(search)});
    }
    return say(words);
}

ActId Overruling::acceptFields(const QList<FieldOfItem> &fields)
{
    QList<Override> words;
    words.reserve(fields.size());
    for (const FieldOfItem &field : fields) {
        const FieldDrift drift = waiting(m_tx, field);
        const OverrideKind kind = drift.isUnsure ? OverrideKind::HoldField : OverrideKind::AcceptField;
        words.append(wordOn(kind, field.item, heldField(field.field, drift.other)));
    }
    return say(words);
}

ActId Overruling::keepFields(const QList<FieldOfItem> &fields)
{
    QList<Override> words;
    words.reserve(fields.size());
    for (const FieldOfItem &field : fields) {
        words.append(wordOn(OverrideKind::HoldField, field.item, heldField(field.field, waiting(m_tx, field).held)));
    }
    return say(words);
}

void Overruling::judgeFacts(const OverrideChange &change)
{
    QList<SpokenItem> items;
    const auto add = [&](const QList<Override> &words, QList<Override> SpokenItem::*list) {
        for (const Override &word : words) {
            if (!isOfFacts(word.kind)) {
                continue;
            }
            const ItemId item(word.subject.toLongLong());
            auto spoken = std::ranges::find(items, item, &SpokenItem::item);
            if (spoken == items.end()) {
                items.append({item, ItemRows(m_tx).assertions(item), {}, {}});
                spoken = items.end() - 1;
            }
            ((*spoken).*list).append(word);
        }
    };
    add(change.said, &SpokenItem::said);
    add(change.ended, &SpokenItem::ended);
    for (const SpokenItem &spoken : std::as_const(items)) {
        RecordTable(m_tx).chooseAnew(spoken.item);
        takeHeldFields(m_tx, spoken.item);
    }
    judgeSpoken(m_tx, items);
}
} // namespace kuramori
