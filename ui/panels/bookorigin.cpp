// SPDX-License-Identifier: GPL-3.0-or-later
// Who says what of an item, beside the table of audiobooks.
#include "models/tables/bookwords.h"
#include "ui/panels/bookpane.h"
#include "ui/panels/smalltable.h"

#include <QLocale>
#include <QVBoxLayout>

namespace kuramori
{
namespace
{
QString lookupText(const BookLookup &lookup)
{
    switch (lookup.decision) {
    case MatchDecision::Automatic:
        return BookPane::tr("found at %1").arg(lookup.matched.join(QStringLiteral(", ")));
    case MatchDecision::Review:
        return BookPane::tr("waits in the Review panel");
    case MatchDecision::None:
        break;
    }
    return BookPane::tr("nobody has anything like it");
}

QString fieldNames(const QList<BookField> &fields)
{
    QStringList names;
    names.reserve(fields.size());
    for (const BookField field : fields) {
        names.append(bookFieldWord(field));
    }
    return names.join(QStringLiteral(", "));
}
} // namespace

void BookPane::addLookup(QFormLayout &form, const BookItem &item)
{
    if (!item.lookup) {
        addFact(form, tr("Looked up"), tr("not yet"));
        return;
    }
    const QDateTime at = toDateTime(item.lookup->askedAt).toLocalTime();
    addFact(form, tr("Looked up"),
            QStringLiteral("%1: %2").arg(QLocale().toString(at, QLocale::ShortFormat), lookupText(*item.lookup)));
    if (!item.lookup->silent.isEmpty()) {
        addFact(form, tr("No answer"), item.lookup->silent.join(u'\n'));
    }
}

/// What a person holds, and what waits for one.
void BookPane::addSettled(QFormLayout &form, const BookItem &item)
{
    QList<BookField> kept;
    for (const BookAssertion &assertion : item.assertions) {
        if (assertion.source == BookSource::Person && !kept.contains(assertion.field)) {
            kept.append(assertion.field);
        }
    }
    if (!kept.isEmpty()) {
        addFact(form, tr("Kept by you"), fieldNames(kept));
    }
    if (!item.waiting.isEmpty()) {
        addFact(form, tr("To review"), fieldNames(item.waiting));
    }
}

void BookPane::addAssertions(const BookItem &item)
{
    if (item.assertions.isEmpty()) {
        return;
    }
    addCaption(tr("What the sources say"));
    auto *table = new SmallTable(tr("What the sources say"), {tr("Field"), tr("Value"), tr("Source")}, 1);
    for (const BookField field : bookFields) {
        for (const BookAssertion &assertion : item.assertions) {
            if (assertion.field == field) {
                const QString place = assertion.label.isEmpty() ? QString() : QStringLiteral(" #") + assertion.label;
                const QString value = assertion.value.isEmpty() ? tr("(empty)") : assertion.value + place;
                table->addLine({bookFieldWord(field), value, bookSourceWord(assertion.source)});
            }
        }
    }
    m_page->addWidget(table);
}
} // namespace kuramori
