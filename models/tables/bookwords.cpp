// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/bookwords.h"

#include "models/tables/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BookWords)
};
} // namespace

QString bookStateWord(BookState state)
{
    switch (state) {
    case BookState::Here:
        return Words::tr("Here");
    case BookState::Partly:
        return Words::tr("Partly missing");
    case BookState::Missing:
        return Words::tr("Missing");
    }
    return {};
}

QString bookFieldWord(BookField field)
{
    switch (field) {
    case BookField::Title:
        return Words::tr("Title");
    case BookField::Subtitle:
        return Words::tr("Subtitle");
    case BookField::Author:
        return Words::tr("Author");
    case BookField::Narrator:
        return Words::tr("Narrator");
    case BookField::Series:
        return Words::tr("Series");
    case BookField::Year:
        return Words::tr("Year");
    case BookField::Language:
        return Words::tr("Language");
    case BookField::Publisher:
        return Words::tr("Publisher");
    case BookField::Abridged:
        return Words::tr("Abridged");
    case BookField::Asin:
        return QStringLiteral("ASIN");
    case BookField::Isbn:
        return QStringLiteral("ISBN");
    case BookField::Hardcover:
        return QStringLiteral("Hardcover");
    case BookField::Runtime:
        return Words::tr("Runtime");
    }
    return {};
}

QString bookSourceWord(BookSource source)
{
    switch (source) {
    case BookSource::Folder:
        return Words::tr("File names");
    case BookSource::Tags:
        return Words::tr("Tags");
    case BookSource::ReaderText:
        return QStringLiteral("reader.txt");
    case BookSource::Nfo:
        return QStringLiteral("NFO");
    case BookSource::Opf:
        return QStringLiteral("OPF");
    case BookSource::MetadataJson:
        return QStringLiteral("metadata.json");
    case BookSource::ITunes:
        return QStringLiteral("iTunes");
    case BookSource::OpenLibrary:
        return QStringLiteral("Open Library");
    case BookSource::Hardcover:
        return QStringLiteral("Hardcover");
    case BookSource::Audnexus:
        return QStringLiteral("Audnexus");
    case BookSource::Person:
        return Words::tr("You");
    }
    return {};
}

QString languageWord(const QString &language)
{
    const QLocale::Language known = QLocale::codeToLanguage(languageKey(language));
    return known == QLocale::AnyLanguage || known == QLocale::C ? language : QLocale::languageToString(known);
}

QString abridgedWord(bool isAbridged)
{
    return isAbridged ? Words::tr("yes") : Words::tr("no");
}

QString formatWord(const QString &format)
{
    return format.toUpper();
}

QString seriesText(const QList<SeriesEntry> &series)
{
    QStringList texts;
    texts.reserve(series.size());
    for (const SeriesEntry &entry : series) {
        QString text = entry.name;
        if (entry.position) {
            text += QStringLiteral(" #%1").arg(entry.position->from);
            text += entry.position->isRange() ? QStringLiteral("-%1").arg(entry.position->to) : QString();
        }
        texts.append(text);
    }
    return texts.join(QLatin1String(", "));
}

QString runtimeText(qint64 milliseconds)
{
    using namespace std::chrono;
    return milliseconds > 0 ? durationText(round<seconds>(std::chrono::milliseconds(milliseconds))) : QString();
}
} // namespace kuramori
