// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/duplicatetablemodel.h"

#include "models/tables/titlewords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace kuramori
{
namespace
{

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', 0) + QLatin1String(" %");
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1);
}

QString likenessText(const QJsonObject &proof)
{
    QStringList parts;
    const std::initializer_list<std::pair<const char *, QString>> figures{
        {"title", DuplicateTableModel::tr("title %1")},
        {"author", DuplicateTableModel::tr("author %1")},
        {"runtime", DuplicateTableModel::tr("length %1")},
        {"year", DuplicateTableModel::tr("year %1")}};
    for (const auto &[key, text] : figures) {
        if (const QJsonValue figure = proof.value(QLatin1String(key)); figure.isDouble()) {
            parts.append(text.arg(percent(figure.toDouble())));
        }
    }
    return parts.join(QLatin1String(", "));
}

QString saidWord(OverrideKind kind)
{
    switch (kind) {
    case OverrideKind::SameWork:
        return DuplicateTableModel::tr("You said: the same book");
    case OverrideKind::OtherWork:
        return DuplicateTableModel::tr("You said: not the same book");
    case OverrideKind::SameEdition:
        return DuplicateTableModel::tr("You said: the same recording");
    case OverrideKind::OtherEdition:
        return DuplicateTableModel::tr("You said: not the same recording");
    case OverrideKind::PinBook:
        return DuplicateTableModel::tr("You said: stays as it is");
    default:
        return DuplicateTableModel::tr("You said: ignore");
    }
}
} // namespace

QString duplicateLevelWord(const DuplicateLine &line)
{
    switch (line.level) {
    case DuplicateLevel::ToDecide:
        return line.about == OverrideKind::SameWork ? DuplicateTableModel::tr("The same book?")
                                                    : DuplicateTableModel::tr("The same recording?");
    case DuplicateLevel::Work:
        return DuplicateTableModel::tr("Several recordings");
    case DuplicateLevel::Recording:
        return DuplicateTableModel::tr("Same recording");
    case DuplicateLevel::File:
        return DuplicateTableModel::tr("Same audio files");
    case DuplicateLevel::Said:
        return saidWord(line.about);
    }
    return {};
}

QString duplicateProofText(const DuplicateLine &line)
{
    const QJsonObject proof = QJsonDocument::fromJson(line.proof.toUtf8()).object();
    const QString ground = proof.value(QLatin1String("ground")).toString();
    if (ground == QLatin1String("files")) {
        const auto count = [&](const char *key) { return proof.value(QLatin1String(key)).toInteger(); };
        const QString size = sizeText(count("bytes"));
        const bool isAll = count("files") == count("files_a") && count("files") == count("files_b");
        return isAll ? DuplicateTableModel::tr("all files are equal: %1, %2").arg(count("files")).arg(size)
                     : DuplicateTableModel::tr("equal files: %1, of %2 and %3; %4")
                           .arg(count("files"))
                           .arg(count("files_a"))
                           .arg(count("files_b"))
                           .arg(size);
    }
    if (ground == QLatin1String("identifier")) {
        return DuplicateTableModel::tr("ASIN or ISBN in common");
    }
    if (ground == QLatin1String("narrator_unknown")) {
        return DuplicateTableModel::tr("who reads is not known of both");
    }
    if (line.level == DuplicateLevel::Recording) {
        return DuplicateTableModel::tr("same narrators, and nothing differs");
    }
    if (line.level == DuplicateLevel::Work) {
        return DuplicateTableModel::tr("one book, other recordings");
    }
    return likenessText(proof);
}

DuplicateTableModel::DuplicateTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause,
                                         QObject *parent)
    : GatheredModel(store, reader, Topic::Books, pause, parent)
{ }

void DuplicateTableModel::sort(int column, Qt::SortOrder order)
{
    DuplicateQuery wish = query();
    wish.column = column < 0 ? DuplicateColumn::Level : DuplicateColumn(column);
    wish.descending = order == Qt::DescendingOrder;
    setQuery(wish);
}

void DuplicateTableModel::setFilter(const QString &text)
{
    DuplicateQuery wish = query();
    wish.words = titleWords(text);
    setQuery(wish);
}

void DuplicateTableModel::setLevel(std::optional<DuplicateLevel> level)
{
    DuplicateQuery wish = query();
    wish.level = level;
    setQuery(wish);
}

const DuplicateLine *DuplicateTableModel::lineAt(int row) const
{
    const auto place = reading().places.constFind(keyAt(row));
    return place == reading().places.cend() ? nullptr : &reading().lines.at(*place);
}

QVariant DuplicateTableModel::cell(int row, DuplicateColumn column, int role) const
{
    if (role == KeyRole) {
        return keyAt(row);
    }
    const DuplicateLine *line = lineAt(row);
    if (line && role == DuplicateLevelRole) {
        return int(line->level);
    }
    if (!line || role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case DuplicateColumn::Book:
        return line->b.title.isEmpty() || line->a.title == line->b.title
            ? line->a.title
            : QStringLiteral("%1 / %2").arg(line->a.title, line->b.title);
    case DuplicateColumn::Level:
        return duplicateLevelWord(*line);
    case DuplicateColumn::Proof:
        return duplicateProofText(*line);
    case DuplicateColumn::Score:
        return line->score && line->level != DuplicateLevel::Said ? percent(*line->score) : QStringLiteral("–");
    case DuplicateColumn::Size:
        return sizeText(line->a.size + line->b.size);
    case DuplicateColumn::First:
        return line->a.path;
    case DuplicateColumn::Second:
        return line->b.path;
    case DuplicateColumn::Count:
        break;
    }
    return {};
}

QString DuplicateTableModel::title(DuplicateColumn column) const
{
    switch (column) {
    case DuplicateColumn::Book:
        return tr("Book");
    case DuplicateColumn::Level:
        return tr("Level");
    case DuplicateColumn::Proof:
        return tr("Proof");
    case DuplicateColumn::Score:
        return tr("Score");
    case DuplicateColumn::Size:
        return tr("Size of both");
    case DuplicateColumn::First:
        return tr("First");
    case DuplicateColumn::Second:
        return tr("Second");
    case DuplicateColumn::Count:
        break;
    }
    return {};
}

bool DuplicateTableModel::isNumber(DuplicateColumn column) const
{
    return column == DuplicateColumn::Score || column == DuplicateColumn::Size;
}
} // namespace kuramori
