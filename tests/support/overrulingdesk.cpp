// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/overrulingdesk.h"

#include "models/store/librarytable.h"
#include "models/store/recordtable.h"

#include <map>

namespace kuramori
{
void OverrulingDesk::beginOverruling(Dialect dialect)
{
    begin(dialect);
    m_items.clear();
    m_lines.clear();
    m_root = need(store().write([](WriteTx &tx) {
        tx.run("UPDATE persons SET pen_name_of = NULL");
        for (const char *table : {"overrides", "items", "persons", "series", "roots"}) {
            tx.run(std::string("DELETE FROM ") + table);
        }
        return LibraryTable(tx).addRoot("/books");
    }));
}

ItemId OverrulingDesk::put(const QString &line)
{
    m_lines.append(line);
    m_items.append(need(store().write([&](WriteTx &tx) {
        lockWorks(tx);
        return putBook(tx, m_root, QByteArray::number(m_items.size()), bookOf(line));
    })));
    return m_items.constLast();
}

void OverrulingDesk::scanAgain()
{
    for (qsizetype at = 0; at < m_items.size(); ++at) {
        need(store().write([&](WriteTx &tx) {
            lockWorks(tx);
            putBook(tx, m_root, QByteArray::number(at), bookOf(m_lines.at(at)));
        }));
    }
}

QString OverrulingDesk::groups(const char *column)
{
    return groupsOf(store(), m_items, column);
}

QString OverrulingDesk::persons()
{
    std::map<qint64, QStringList> names;
    need(store().read([&](ReadTx &tx) {
        names.clear();
        tx.each("SELECT person_id, spelling FROM person_spellings ORDER BY spelling",
                [&](const Row &row) { names[row.integer(0)].append(row.text(1)); });
    }));
    QStringList groups;
    for (const auto &[id, spellings] : names) {
        groups.append(spellings.join(QLatin1String(", ")));
    }
    groups.sort();
    return groups.join(QLatin1String(" / "));
}

PersonId OverrulingDesk::person(const char *spelling)
{
    return PersonId(need(store().read([&](ReadTx &tx) {
        return tx.number("SELECT person_id FROM person_spellings WHERE spelling = $1", QString::fromLatin1(spelling));
    })));
}

QString OverrulingDesk::taken(ItemId item)
{
    const auto records = need(store().read([item](ReadTx &tx) { return RecordRows(tx).recordsOf(item); }));
    const auto one = std::ranges::find(records, LinkState::Taken, &LinkedRecord::state);
    return one == records.end() ? QString() : one->known.record.id;
}
} // namespace kuramori
