// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/heldfield.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HeldField)
};

bool takesSeveral(BookField field)
{
    return field == BookField::Author || field == BookField::Narrator || field == BookField::Series;
}

/// What is no such number stays as it is, to be told so.
QString asKept(BookField field, const QString &typed)
{
    const QString number = field == BookField::Asin ? asinOf(typed)
        : field == BookField::Isbn                  ? isbn13Of(typed)
        : field == BookField::Hardcover             ? hardcoverIdOf(typed)
                                                    : QString();
    return number.isEmpty() ? typed : number;
}

QString whyNotValue(BookField field, const HeldValue &held)
{
    bool isNumber = false;
    switch (field) {
    case BookField::Year: {
        const int year = held.value.toInt(&isNumber);
        return isNumber && year > 0 && year <= 9999 ? QString() : Words::tr("\"%1\" is no year.").arg(held.value);
    }
    case BookField::Asin:
        return asinOf(held.value) == held.value ? QString() : Words::tr("\"%1\" is no ASIN.").arg(held.value);
    case BookField::Isbn:
        return isbn13Of(held.value) == held.value ? QString()
                                                  : Words::tr("\"%1\" is no ISBN of 13 digits.").arg(held.value);
    case BookField::Hardcover:
        return hardcoverIdOf(held.value) == held.value
            ? QString()
            : Words::tr(
                  "\"%1\" is nothing that Hardcover calls a book: write book/NUMBER, edition/NUMBER or slug/NAME.")
                  .arg(held.value);
    case BookField::Abridged:
        return held.value == QLatin1String("yes") || held.value == QLatin1String("no")
            ? QString()
            : Words::tr("Whether it is abridged is \"yes\" or \"no\".");
    case BookField::Series:
        return held.label.isEmpty() || seriesPosition(held.label)
            ? QString()
            : Words::tr("\"%1\" is no place in a series.").arg(held.label);
    case BookField::Runtime:
        return Words::tr("The runtime is that of the files.");
    default:
        return {};
    }
}
} // namespace

QString heldText(const HeldField &held)
{
    QJsonArray values;
    for (const HeldValue &one : held.values) {
        values.append(one.label.isEmpty() ? QJsonValue(one.value) : QJsonValue(QJsonArray{one.value, one.label}));
    }
    return bookFieldName(held.field) + u' ' + QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

std::optional<HeldField> heldFieldFrom(const QString &text)
{
    const qsizetype blank = text.indexOf(u' ');
    const auto field = bookFieldFrom(text.left(blank));
    const QJsonDocument json = QJsonDocument::fromJson(text.mid(blank + 1).toUtf8());
    if (blank < 0 || !field || !json.isArray()) {
        return std::nullopt;
    }
    HeldField held{*field, {}};
    const QJsonArray values = json.array();
    held.values.reserve(values.size());
    for (const QJsonValueConstRef value : values) {
        const QJsonArray pair = value.toArray();
        held.values.append(pair.isEmpty() ? HeldValue{value.toString(), {}}
                                          : HeldValue{pair.at(0).toString(), pair.at(1).toString()});
    }
    return held;
}

HeldField heldField(BookField field, const FieldWords &words)
{
    HeldField held{field, {}};
    held.values.reserve(words.size());
    for (const FieldWord &word : words) {
        held.values.append({word.text, word.place});
    }
    return held;
}

HeldValue heldValueFrom(BookField field, const QString &word)
{
    const qsizetype hash = field == BookField::Series ? word.lastIndexOf(QLatin1String(" #")) : -1;
    return hash < 0 ? HeldValue{word, {}} : HeldValue{word.left(hash), word.mid(hash + 2)};
}

QString typedText(const HeldField &held)
{
    QStringList values;
    values.reserve(held.values.size());
    for (const HeldValue &one : held.values) {
        values.append(one.label.isEmpty() ? one.value : one.value + QLatin1String(" #") + one.label);
    }
    return values.join(QLatin1String("; "));
}

HeldField heldFieldTyped(BookField field, const QString &text)
{
    HeldField held{field, {}};
    const QStringList words = takesSeveral(field) ? text.split(u';') : QStringList{text};
    for (const QString &word : words) {
        if (const QString value = word.simplified(); !value.isEmpty()) {
            held.values.append(heldValueFrom(field, asKept(field, value)));
        }
    }
    return held;
}

QList<BookAssertion> assertionsOf(const HeldField &held)
{
    QList<BookAssertion> said;
    if (held.values.isEmpty()) {
        said.append({BookSource::Person, held.field, 0, {}, {}, 1});
    }
    for (const HeldValue &one : held.values) {
        said.append({BookSource::Person, held.field, int(said.size()), one.value, one.label, 1});
    }
    return said;
}

QString whyNotHeld(const HeldField &held)
{
    if (held.field == BookField::Title && held.values.isEmpty()) {
        return Words::tr("A book needs a title.");
    }
    if (held.values.size() > 1 && !takesSeveral(held.field)) {
        return Words::tr("This field holds one value only.");
    }
    for (const HeldValue &one : held.values) {
        if (one.value.trimmed().isEmpty()) {
            return Words::tr("A value is empty.");
        }
        if (QString why = whyNotValue(held.field, one); !why.isEmpty()) {
            return why;
        }
    }
    return {};
}
} // namespace kuramori
