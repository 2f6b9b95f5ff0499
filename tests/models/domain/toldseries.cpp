// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/domain/toldseries.h"

namespace kuramori
{
namespace
{
QStringList piecesOf(const QString &line)
{
    QStringList pieces = line.split(u'|');
    for (QString &piece : pieces) {
        piece = piece.trimmed();
    }
    return pieces;
}

QStringList namesOf(const QString &piece)
{
    return piece.isEmpty() ? QStringList() : piece.split(QStringLiteral(", "));
}
} // namespace

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    list.reserve(qsizetype(texts.size()));
    for (const char *text : texts) {
        list.append(QString::fromUtf8(text));
    }
    return list;
}

KeptEntry entryOf(BookProvider provider, const QString &line)
{
    const QStringList pieces = piecesOf(line);
    const QStringList place = pieces.value(0).split(u' ');
    KeptEntry kept;
    kept.saidAt = toldAt;
    SeriesRecordEntry &entry = kept.entry;
    entry.position = seriesPosition(place.constFirst());
    entry.isCompilation = place.contains(QStringLiteral("omnibus"));
    entry.isPartial = place.contains(QStringLiteral("part"));
    entry.book.provider = provider;
    entry.book.id = provider == BookProvider::Hardcover ? QStringLiteral("book/") + line : line;
    entry.book.facts.title = pieces.value(1);
    entry.book.facts.authors = namesOf(pieces.value(2));
    entry.book.released = PartialDate::fromString(pieces.value(3));
    if (const QString audio = pieces.value(4); audio.startsWith(QStringLiteral("audio"))) {
        entry.book.format = BookFormat::Audio;
        entry.book.recording.language = audio.section(u':', 1);
    }
    entry.book.facts.identifiers.asin = pieces.value(5);
    return kept;
}

KeptSeries toldBy(BookProvider provider, const QStringList &lines)
{
    KeptSeries series;
    series.series.provider = provider;
    series.series.isWhole = provider == BookProvider::Hardcover;
    series.saidAt = toldAt;
    for (const QString &line : lines) {
        series.entries.append(entryOf(provider, line));
    }
    return series;
}

OwnedVolume ownedOf(qint64 work, const QString &line)
{
    const QStringList pieces = piecesOf(line);
    OwnedVolume volume;
    volume.work = WorkId(work);
    volume.position = seriesPosition(pieces.value(0));
    volume.facts.title = pieces.value(1);
    volume.facts.authors = namesOf(pieces.value(2));
    if (const QString asin = pieces.value(3); !asin.isEmpty()) {
        volume.asins = {asin};
    }
    return volume;
}

QList<OwnedVolume> ownedOf(const QStringList &lines)
{
    QList<OwnedVolume> volumes;
    for (const QString &line : lines) {
        volumes.append(ownedOf(volumes.size() + 1, line));
    }
    return volumes;
}

SeriesRecord answerOf(BookProvider provider, const QString &id, const QString &name, const QStringList &lines)
{
    const KeptSeries told = toldBy(provider, lines);
    SeriesRecord answer = told.series;
    answer.id = id;
    answer.name = name;
    for (const KeptEntry &entry : told.entries) {
        answer.entries.append(entry.entry);
    }
    return answer;
}

SeriesRecord catalogueOf(BookProvider provider, const QString &id, const QString &name, const QStringList &lines)
{
    SeriesRecord answer;
    answer.provider = provider;
    answer.id = id;
    answer.name = name;
    answer.isWhole = true;
    answer.entries.reserve(lines.size());
    for (const QString &line : lines) {
        const QStringList pieces = piecesOf(line);
        SeriesRecordEntry entry;
        entry.position = seriesPosition(pieces.value(0));
        BookRecord &book = entry.book;
        book.provider = provider;
        book.workId = pieces.value(2);
        book.facts.identifiers.asin = pieces.value(3);
        book.id = book.workId.isEmpty() ? book.facts.identifiers.asin : book.workId;
        book.facts.title = pieces.value(1);
        book.facts.authors = {QStringLiteral("Ada Quill")};
        book.released = {2001, 0, 0};
        book.format = BookFormat::Audio;
        book.recording.language = QStringLiteral("en");
        answer.entries.append(entry);
    }
    return answer;
}

const QStringList sixVolumes
    = lines({"1 | The Toll House | Ada Quill | 2001 | audio:en", "2 | The Ferry Crossing | Ada Quill | 2003 | audio:en",
             "3 | The Mill | Ada Quill | 2005 | audio:en", "3.5 | A Night Out | Ada Quill | 2006 | audio:en",
             "4 | The Last Mile | Ada Quill | 2010", "5 | Home | Ada Quill | 2199-03-01 | audio:en",
             "1-3 omnibus | The First Three | Ada Quill | 2012 | audio:en"});
} // namespace kuramori
