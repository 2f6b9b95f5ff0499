// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace kuramori
{
struct AskedBook;

/// By what a person wants a book to be looked for at providers, in place of what its files say.
struct SearchWords
{
    QString title; ///< never empty
    QStringList authors; ///< empty: of any
    bool operator==(const SearchWords &) const = default;
};

// Pure.

/// `as ["Dune","Frank Herbert"]`: the object of an override SearchAs. Frozen.
QString searchText(const SearchWords &words);
std::optional<SearchWords> searchWordsFrom(const QString &text);
/// Title and authors are these; series, year and identifiers, which name another book then, are not known. What is
/// heard of the recording stays: runtime, narrators, chapters and language are the files' own.
AskedBook searchedAs(AskedBook book, const SearchWords &words);
} // namespace kuramori
