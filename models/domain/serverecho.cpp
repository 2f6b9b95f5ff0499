// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/serverecho.h"

#include <algorithm>

namespace kuramori
{
namespace
{
FieldWords wordsOn(BookField field, const QList<BookAssertion> &said)
{
    FieldWords words;
    for (const BookAssertion &one : said) {
        if (one.source == BookSource::MetadataJson && one.field == field) {
            words.append({one.value, one.label});
        }
    }
    return words;
}
} // namespace

QList<BookAssertion> withoutEcho(QList<BookAssertion> said, const QList<BookAssertion> &before, const SentFields &sent)
{
    for (const BookField field : writableFields) {
        const FieldWords now = wordsOn(field, said);
        const bool isSent = std::ranges::any_of(sent, [&](const std::pair<BookField, FieldWords> &one) {
            return one.first == field && sameWords(field, one.second, now);
        });
        if (isSent && !sameWords(field, wordsOn(field, before), now)) {
            said.removeIf([field](const BookAssertion &one) { return one.field == field; });
        }
    }
    return said;
}
} // namespace kuramori
