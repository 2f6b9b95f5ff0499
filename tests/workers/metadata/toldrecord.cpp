// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/metadata/toldrecord.h"

namespace kuramori
{
namespace
{
QString formatName(BookFormat format)
{
    switch (format) {
    case BookFormat::Audio:
        return QStringLiteral("audio");
    case BookFormat::Ebook:
        return QStringLiteral("ebook");
    case BookFormat::Print:
        return QStringLiteral("print");
    case BookFormat::Unsaid:
        break;
    }
    return {};
}

QString seriesText(const SeriesEntry &entry)
{
    if (!entry.position) {
        return entry.name;
    }
    const QString from = QString::number(entry.position->from);
    const QString place = entry.position->isRange() ? from + u'-' + QString::number(entry.position->to) : from;
    return entry.name + QLatin1String(" #") + place;
}

QString prefixed(const char *prefix, const QString &text)
{
    return text.isEmpty() ? QString() : QLatin1String(prefix) + text;
}
} // namespace

QString told(const BookRecord &record)
{
    const BookFacts &facts = record.facts;
    QStringList series;
    for (const SeriesEntry &entry : facts.series) {
        series.append(seriesText(entry));
    }
    QStringList parts{record.id + prefixed(" of ", record.workId) + QLatin1String(": ") + facts.title
                          + prefixed(": ", facts.subtitle),
                      prefixed("by ", facts.authors.join(QLatin1String(", "))),
                      prefixed("read by ", record.recording.narrators.join(QLatin1String(", "))),
                      series.join(QLatin1String(", ")),
                      facts.runtime ? QStringLiteral("%1 s").arg(*facts.runtime) : QString(),
                      facts.year ? QString::number(*facts.year) : QString(),
                      facts.identifiers.asin,
                      facts.identifiers.isbn13,
                      record.recording.language,
                      record.recording.abridged
                          ? (*record.recording.abridged ? QStringLiteral("abridged") : QStringLiteral("unabridged"))
                          : QString(),
                      formatName(record.format),
                      record.publisher,
                      prefixed("out ", record.released.toString()),
                      record.isUnscheduled ? QStringLiteral("unscheduled") : QString(),
                      prefixed("in ", record.region)};
    parts.removeAll(QString());
    return parts.join(QLatin1String(" | "));
}
} // namespace kuramori
