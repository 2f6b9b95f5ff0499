// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/booktags.h"

#include "models/domain/assertionlist.h"
#include "models/domain/booktitle.h"
#include "models/domain/comparekey.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <tuple>
#include <utility>

namespace kuramori
{
namespace
{
using Key = QLatin1String;

constexpr double samePersonFrom = 0.9; // as sameRecording()
constexpr double mostFiles = 0.5; // more than that share of the files
constexpr qsizetype mostValues = 256; // of one key over all files
constexpr qsizetype mostNames = 64; // of one key; each is compared with each

/// How surely a key means what it is read as (audiobooks.md §2.5, §2.7).
namespace certainty
{
constexpr double narrator = 1.0; // made for it
constexpr double readBy = 0.9; // in a title: plain words, though in the wrong place
constexpr double performer = 0.75; // means it where tagged for books; players write the artist there
constexpr double composer = 0.7; // the habit of Audible's tools and Audiobookshelf, but of some taggers the author
constexpr double besideAuthor = 0.5; // artist and album_artist are two persons: one wrote, so the other reads
constexpr double albumArtist = 1.0; // the author by nearly every habit
constexpr double artist = 0.8; // the author too, unless it is the reader
constexpr double authorOfPath = 1.0; // two witnesses
constexpr double album = 0.9; // the book, or now and then its series
constexpr double albumOfSeries = 0.4; // it is but the name that another key gives the series
constexpr double titleOfFile = 0.8; // of a single file: the book, or its only chapter
constexpr double subtitle = 0.9;
constexpr double publisher = 0.9; // or who ripped it
constexpr double language = 0.9; // or the tagger's default
constexpr double abridged = 1.0;
constexpr double format = 0.8; // "Unabridged", among much else
constexpr double identifier = 1.0; // its form is checked
constexpr double comment = 0.5; // may name other books
} // namespace certainty

struct SeriesKey
{
    Key name;
    Key part;
    double certainty;
    bool needsPosition; ///< without one the key mostly says something else
};
constexpr SeriesKey seriesKeys[] = {
    {Key("series"), Key("series_part"), 1.0, false},
    {Key("movement_name"), Key("movement"), 0.8, false}, // Apple's audiobooks; else a movement of a symphony
    {Key("show"), Key("episode"), 0.6, true}, // or the title once more
    {Key("grouping"), Key(""), 0.6, true}, // or "Fiction"
};

struct YearKey
{
    Key name;
    double certainty;
};
constexpr YearKey yearKeys[] = {
    {Key("date"), 0.8}, // of this recording, as players sort by it
    {Key("release_date"), 0.7}, // the same, or of the rip
    {Key("original_date"), 0.5}, // of the first edition on paper
};

/// What a key says over all files.
struct Said
{
    QStringList values;
    double share = 0; ///< of the files that have the key
};

QString withoutEnd(const QString &album, const QRegularExpression &end)
{
    const QString rest = QString(album).remove(end);
    return rest.isEmpty() ? album : rest;
}

QRegularExpression numbered(const QString &words)
{
    return QRegularExpression(
        QStringLiteral("[\\s,:;–—-]*[(\\[]?\\b(?:%1)[\\s#.-]*\\d{1,3}(?:\\s*(?:of|/)\\s*\\d{1,3})?[)\\]]?\\z")
            .arg(words),
        QRegularExpression::CaseInsensitiveOption);
}

/// "Dune (Disc 2)", "Dune - CD 2".
QString withoutDisc(const QString &album)
{
    static const QRegularExpression disc = numbered(QStringLiteral("disc|disk|cd"));
    return withoutEnd(album, disc);
}

/// "Dune, Part 2" beside "Dune, Part 1"; where all files agree it is the book's own name.
QString withoutPart(const QString &album)
{
    static const QRegularExpression part = numbered(QStringLiteral("disc|disk|cd|part|pt"));
    return withoutEnd(album, part);
}

struct Cast
{
    QStringList people; ///< of no role, or the author's
    QStringList readers; ///< said to read
};

/// Nobody in particular is left out, and who translates, illustrates or the like.
Cast castOf(const QStringList &values)
{
    using enum PersonRole;
    Cast cast;
    for (const QString &value : values) {
        for (const PersonName &person : personNames(value)) {
            const bool isPerson = person.role == Unsaid || person.role == Author || person.role == Editor;
            if (namesNobody(person.name) || !(isPerson || person.role == Narrator)) {
                continue;
            }
            QStringList &names = isPerson ? cast.people : cast.readers;
            if (names.size() == mostNames) {
                return cast;
            }
            if (!names.contains(person.name)) {
                names.append(person.name);
            }
        }
    }
    return cast;
}

QStringList without(QStringList names, const QStringList &others)
{
    names.removeIf([&others](const QString &name) {
        return others.contains(name) || samePerson({name}, others) >= samePersonFrom;
    });
    return names;
}

class TagReading
{
public:
    TagReading(const QList<AudioFile> &files, QStringList authorsOfPath)
        : m_files(files)
        , m_authorsOfPath(std::move(authorsOfPath))
    { }
    QList<BookAssertion> read();

private:
    struct Authors
    {
        Key key{""};
        QStringList names;
        double certainty = 0;
    };

    Said mostly(Key key, const std::function<QString(const QString &)> &form = {}) const;
    QStringList anywhere(Key key) const;
    const Cast &cast(Key key);
    QStringList authorCandidates(Key key, double *share);
    QStringList toldReaders();
    Authors authors(const QStringList &readers);
    void addReaders(const QStringList &names, double certainty);
    void readTitlesForReaders();
    void readNarrators(const QStringList &told, const Authors &authors);
    void readPersons();
    bool readSeries(const SeriesKey &key);
    void readTitles();
    void readRest();

    const QList<AudioFile> &m_files;
    const QStringList m_authorsOfPath;
    QHash<Key, Cast> m_casts; ///< of all files; each key is asked several times
    AssertionList m_said{BookSource::Tags};
};

Said TagReading::mostly(Key key, const std::function<QString(const QString &)> &form) const
{
    QHash<QStringList, int> files;
    Said most;
    int highest = 0;
    int all = 0;
    for (const AudioFile &file : m_files) {
        QStringList values = file.values(key);
        if (values.isEmpty()) {
            continue;
        }
        if (form) {
            std::ranges::transform(values, values.begin(), form);
        }
        const int count = ++files[values];
        ++all;
        if (count > highest) {
            highest = count;
            most.values = values;
        }
    }
    most.share = all ? double(highest) / all : 0;
    return most;
}

QStringList TagReading::anywhere(Key key) const
{
    QStringList all;
    for (const AudioFile &file : m_files) {
        for (const QString &value : file.values(key)) {
            if (all.size() < mostValues && !all.contains(value)) {
                all.append(value);
            }
        }
    }
    return all;
}

const Cast &TagReading::cast(Key key)
{
    auto found = m_casts.find(key);
    if (found == m_casts.end()) {
        found = m_casts.insert(key, castOf(anywhere(key)));
    }
    return *found;
}

/// Where no list has most of the files, each story of an anthology has an author of its own.
QStringList TagReading::authorCandidates(Key key, double *share)
{
    const Said most = mostly(key);
    *share = most.share;
    return most.share > mostFiles && most.share < 1 ? castOf(most.values).people : cast(key).people;
}

/// Who reads by the key made for it, or by a word beside the name in any other ("X - narrator").
QStringList TagReading::toldReaders()
{
    const Cast &own = cast(Key("narrator"));
    QStringList readers = own.people + own.readers;
    for (const Key key : {Key("album_artist"), Key("artist"), Key("performer"), Key("composer")}) {
        readers += without(cast(key).readers, readers);
    }
    return readers;
}

TagReading::Authors TagReading::authors(const QStringList &readers)
{
    double share = 0;
    for (const Key key : {Key("album_artist"), Key("artist"), Key("composer")}) {
        const QStringList names = authorCandidates(key, &share);
        if (samePerson(names, m_authorsOfPath) >= samePersonFrom) {
            return {key, without(names, without(readers, m_authorsOfPath)), certainty::authorOfPath * share};
        }
    }
    for (const bool mayRead : {false, true}) { // an author who reads is the last to be thought of
        for (const auto &[key, sure] :
             {std::pair(Key("album_artist"), certainty::albumArtist), std::pair(Key("artist"), certainty::artist)}) {
            const QStringList names = authorCandidates(key, &share);
            const QStringList others = without(names, readers);
            if (!others.isEmpty() || (mayRead && !names.isEmpty())) {
                const bool isList = key == Key("artist") && !others.isEmpty(); // "author, narrator"
                return {key, isList ? others : names, sure * share};
            }
        }
    }
    return {};
}

void TagReading::addReaders(const QStringList &names, double certainty)
{
    for (const QString &name : names) {
        m_said.addPerson(BookField::Narrator, {name, PersonRole::Narrator}, certainty);
    }
}

void TagReading::readTitlesForReaders()
{
    const QStringList titles = m_files.size() == 1 ? anywhere(Key("title")) : QStringList();
    for (const QString &title : mostly(Key("album")).values + titles) {
        addReaders(bookTitle(title).notes.narrators, certainty::readBy);
    }
}

/// Goes on to a less sure key only while nobody was found.
void TagReading::readNarrators(const QStringList &told, const Authors &authors)
{
    addReaders(told, certainty::narrator);
    if (told.isEmpty()) {
        readTitlesForReaders();
    }
    const QStringList writers = authors.names + m_authorsOfPath;
    for (const auto &[key, sure, isShared] : {std::tuple(Key("performer"), certainty::performer, true),
                                              std::tuple(Key("composer"), certainty::composer, true),
                                              std::tuple(Key("artist"), certainty::besideAuthor, false),
                                              std::tuple(Key("album_artist"), certainty::besideAuthor, false)}) {
        if (m_said.has(BookField::Narrator) || key == authors.key) {
            continue;
        }
        const QStringList names = cast(key).people;
        const QStringList others = without(names, writers);
        // A second name beside the author's may be a second author.
        if (isShared || (!authors.names.isEmpty() && others.size() == names.size())) {
            addReaders(others, sure);
        }
    }
}

void TagReading::readPersons()
{
    const QStringList readers = toldReaders();
    const Authors found = authors(readers);
    for (const QString &name : found.names) {
        m_said.addPerson(BookField::Author, {name, PersonRole::Author}, found.certainty);
    }
    readNarrators(readers, found);
}

/// Several stand in several values, or behind ";" with as many positions (Audiobookshelf).
bool TagReading::readSeries(const SeriesKey &key)
{
    const Said names = mostly(key.name);
    if (names.share <= mostFiles) {
        return false;
    }
    const QStringList all = names.values.join(u';').split(u';', Qt::SkipEmptyParts).mid(0, mostNames);
    const QStringList parts = mostly(key.part).values.join(u';').split(u';', Qt::SkipEmptyParts);
    AssertionList found(BookSource::Tags);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool isPaired = parts.size() == all.size();
        found.addSeries(all.at(i), isPaired ? parts.at(i) : QString(), 1);
    }
    for (const BookAssertion &one : found.take()) {
        if (!key.needsPosition || !one.label.isEmpty()) {
            m_said.addSeries(one.value, one.label, key.certainty * names.share);
        }
    }
    return m_said.has(BookField::Series);
}

void TagReading::readTitles()
{
    Said album = mostly(Key("album"), withoutDisc);
    if (album.share < 1) {
        album = mostly(Key("album"), withoutPart);
    }
    const QStringList series = m_said.values(BookField::Series);
    const QString key = seriesKey(album.values.value(0));
    const bool isSeries = std::ranges::any_of(series, [&key](const QString &name) { return seriesKey(name) == key; });
    m_said.addTitle(album.values.value(0), album.share * (isSeries ? certainty::albumOfSeries : certainty::album));
    if (m_files.size() == 1) {
        m_said.addTitle(m_files.constFirst().value(Key("title")), certainty::titleOfFile);
    }
    if (const Said subtitle = mostly(Key("subtitle")); subtitle.share > mostFiles) {
        m_said.addSubtitle(subtitle.values.value(0), subtitle.share * certainty::subtitle);
    }
}

void TagReading::readRest()
{
    const auto most = [this](const char *key) { return mostly(Key(key)).values.value(0); };
    for (const YearKey &key : yearKeys) {
        m_said.addYear(mostly(key.name).values.value(0), key.certainty);
    }
    m_said.addLanguage(most("language"), certainty::language);
    m_said.addText(BookField::Publisher, most("publisher"), certainty::publisher);
    if (const auto abridged = abridgedFrom(most("abridged"))) {
        m_said.addAbridged(*abridged, certainty::abridged);
    }
    TitleNotes notes;
    if (takeNote(most("format"), &notes) && notes.abridged) {
        m_said.addAbridged(*notes.abridged, certainty::format);
    }
    m_said.addAsin(most("asin"), certainty::identifier);
    m_said.addIsbn(most("isbn"), certainty::identifier);
    m_said.addIdentifiersIn(most("comment"), certainty::comment);
}

QList<BookAssertion> TagReading::read()
{
    readPersons();
    for (const SeriesKey &key : seriesKeys) {
        if (readSeries(key)) {
            break;
        }
    }
    readTitles();
    readRest();
    return m_said.take();
}
} // namespace

QList<BookAssertion> assertionsOfTags(const QList<AudioFile> &files, const QStringList &authorsOfPath)
{
    return TagReading(files, authorsOfPath).read();
}
} // namespace kuramori
