// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/tx.h"

#include <QStringList>

namespace kuramori
{
/// A search that a person has given a name, in the words of `query`: `query TABLE --search … --where … --order …`.
struct SavedFilter
{
    QString name; ///< 1 to 100 characters
    QString table;
    QString search; ///< empty: any
    QStringList conditions;
    QString order; ///< empty: the best first, or as the table has it
    bool operator==(const SavedFilter &) const = default;
};

/// Reading them.
class FilterRows
{
public:
    explicit FilterRows(ReadTx &tx)
        : m_tx(tx)
    { }
    QList<SavedFilter> all() const; ///< by name
    std::optional<SavedFilter> named(const QString &name) const;

private:
    ReadTx &m_tx;
};

/// Changing them. Touches Topic::Settings.
class FilterTable
{
public:
    explicit FilterTable(WriteTx &tx)
        : m_tx(tx)
    { }
    void put(const SavedFilter &filter); ///< in place of one of this name
    bool remove(const QString &name); ///< false: there is none

private:
    WriteTx &m_tx;
};
} // namespace kuramori
