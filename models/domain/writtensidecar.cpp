// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/writtensidecar.h"

#include "models/domain/recordingkey.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

#include <algorithm>
#include <array>
#include <utility>

namespace kuramori
{
namespace
{
constexpr qsizetype mostChapters = 4000; // more make the file larger than anybody reads
constexpr double milliseconds = 1000; // a second

/// A lone surrogate has no UTF-8, and XML no control characters, U+FFFE and U+FFFF.
QString plain(const QString &text)
{
    QString clean = QString::fromUtf8(text.toUtf8());
    clean.remove(QChar::ByteOrderMark);
    for (QChar &letter : clean) {
        if (letter.category() == QChar::Other_Control || letter.unicode() >= 0xFFFE) {
            letter = u' ';
        }
    }
    return clean.simplified();
}

/// The words of a field that say anything.
FieldWords wordsOfField(const SideCarBook &book, BookField field)
{
    const auto found = book.words.find(field);
    FieldWords words;
    if (found != book.words.end()) {
        for (const FieldWord &word : found->second) {
            if (QString text = plain(word.text); !text.isEmpty()) {
                words.append({std::move(text), plain(word.place)});
            }
        }
    }
    return words;
}

QString firstWord(const SideCarBook &book, BookField field)
{
    const FieldWords words = wordsOfField(book, field);
    return words.isEmpty() ? QString() : words.constFirst().text;
}

QJsonArray chapterArray(const QList<AudioChapter> &chapters)
{
    QJsonArray array;
    for (qsizetype at = 0; at < chapters.size(); ++at) {
        const AudioChapter &chapter = chapters.at(at);
        array.append(QJsonObject{{QStringLiteral("id"), at},
                                 {QStringLiteral("start"), double(chapter.start.count()) / milliseconds},
                                 {QStringLiteral("end"), double(chapter.end.count()) / milliseconds},
                                 {QStringLiteral("title"), plain(chapter.title)}});
    }
    return array;
}

struct JsonKey
{
    BookField field;
    const char *key;
};
constexpr std::array jsonTexts{JsonKey{BookField::Title, "title"},        JsonKey{BookField::Subtitle, "subtitle"},
                               JsonKey{BookField::Year, "publishedYear"}, JsonKey{BookField::Publisher, "publisher"},
                               JsonKey{BookField::Isbn, "isbn"},          JsonKey{BookField::Asin, "asin"},
                               JsonKey{BookField::Language, "language"}};
constexpr std::array jsonLists{JsonKey{BookField::Author, "authors"}, JsonKey{BookField::Narrator, "narrators"},
                               JsonKey{BookField::Series, "series"}};

QByteArray writtenJson(const SideCarBook &book)
{
    QJsonObject object;
    for (const auto &[field, key] : jsonTexts) {
        if (const QString text = firstWord(book, field); !text.isEmpty()) {
            object.insert(QLatin1String(key), text);
        }
    }
    for (const auto &[field, key] : jsonLists) {
        QJsonArray members;
        for (const FieldWord &word : wordsOfField(book, field)) {
            members.append(word.place.isEmpty() ? word.text : word.text + QLatin1String(" #") + word.place);
        }
        if (!members.isEmpty()) {
            object.insert(QLatin1String(key), members);
        }
    }
    if (const QString abridged = firstWord(book, BookField::Abridged); !abridged.isEmpty()) {
        object.insert(QStringLiteral("abridged"), abridged == QLatin1String("yes"));
    }
    if (!book.chapters.isEmpty() && book.chapters.size() <= mostChapters) {
        object.insert(QStringLiteral("chapters"), chapterArray(book.chapters));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

class OpfWriting
{
public:
    explicit OpfWriting(const SideCarBook &book)
        : m_book(book)
        , m_xml(&m_content)
    { }
    QByteArray write();

private:
    void writeText(const char *name, BookField field);
    void writePersons(const char *role, BookField field);
    void writeIdentifier(const char *scheme, const QString &text);
    void writeHardcover();
    void writeLanguage();
    void writeSeries();
    void writeMeta(const char *name, const QString &content);

    const SideCarBook &m_book;
    QByteArray m_content;
    QXmlStreamWriter m_xml;
    bool m_hasIdentifier = false;
};

void OpfWriting::writeText(const char *name, BookField field)
{
    if (const QString text = firstWord(m_book, field); !text.isEmpty()) {
        m_xml.writeTextElement(QLatin1String(name), text);
    }
}

void OpfWriting::writePersons(const char *role, BookField field)
{
    for (const FieldWord &person : wordsOfField(m_book, field)) {
        m_xml.writeStartElement(QStringLiteral("dc:creator"));
        m_xml.writeAttribute(QStringLiteral("opf:role"), QLatin1String(role));
        m_xml.writeCharacters(person.text);
        m_xml.writeEndElement();
    }
}

/// The first one is what <package> points at.
void OpfWriting::writeIdentifier(const char *scheme, const QString &text)
{
    if (text.isEmpty()) {
        return;
    }
    m_xml.writeStartElement(QStringLiteral("dc:identifier"));
    if (!std::exchange(m_hasIdentifier, true)) {
        m_xml.writeAttribute(QStringLiteral("id"), QStringLiteral("book-id"));
    }
    m_xml.writeAttribute(QStringLiteral("opf:scheme"), QLatin1String(scheme));
    m_xml.writeCharacters(text);
    m_xml.writeEndElement();
}

/// In the words of Calibre's plugin.
void OpfWriting::writeHardcover()
{
    const QString id = firstWord(m_book, BookField::Hardcover);
    const char *scheme = id.startsWith(QLatin1String("book/")) ? "HARDCOVER-ID"
        : id.startsWith(QLatin1String("edition/"))             ? "HARDCOVER-EDITION"
                                                               : "HARDCOVER";
    writeIdentifier(scheme, id.section(u'/', 1));
}

void OpfWriting::writeLanguage()
{
    const QString language = firstWord(m_book, BookField::Language);
    if (language.isEmpty()) {
        return;
    }
    constexpr qsizetype longestCode = 3;
    const QString code = languageKey(language);
    m_xml.writeTextElement(QStringLiteral("dc:language"), code.size() <= longestCode ? code : language);
}

void OpfWriting::writeMeta(const char *name, const QString &content)
{
    m_xml.writeEmptyElement(QStringLiteral("meta"));
    m_xml.writeAttribute(QStringLiteral("name"), QLatin1String(name));
    m_xml.writeAttribute(QStringLiteral("content"), content);
}

/// The place of a series is the one behind its name.
void OpfWriting::writeSeries()
{
    for (const FieldWord &series : wordsOfField(m_book, BookField::Series)) {
        writeMeta("calibre:series", series.text);
        if (!series.place.isEmpty()) {
            writeMeta("calibre:series_index", series.place);
        }
    }
}

QByteArray OpfWriting::write()
{
    const bool isIdentified
        = std::ranges::any_of(std::array{BookField::Asin, BookField::Isbn, BookField::Hardcover},
                              [this](BookField field) { return !firstWord(m_book, field).isEmpty(); });
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(2);
    m_xml.writeStartDocument();
    m_xml.writeStartElement(QStringLiteral("package"));
    m_xml.writeAttribute(QStringLiteral("xmlns"), QStringLiteral("http://www.idpf.org/2007/opf"));
    m_xml.writeAttribute(QStringLiteral("version"), QStringLiteral("2.0"));
    if (isIdentified) {
        m_xml.writeAttribute(QStringLiteral("unique-identifier"), QStringLiteral("book-id"));
    }
    m_xml.writeStartElement(QStringLiteral("metadata"));
    m_xml.writeAttribute(QStringLiteral("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"));
    m_xml.writeAttribute(QStringLiteral("xmlns:opf"), QStringLiteral("http://www.idpf.org/2007/opf"));
    writeText("dc:title", BookField::Title);
    writeText("dc:subtitle", BookField::Subtitle);
    writePersons("aut", BookField::Author);
    writePersons("nrt", BookField::Narrator);
    writeIdentifier("ASIN", firstWord(m_book, BookField::Asin));
    writeIdentifier("ISBN", firstWord(m_book, BookField::Isbn));
    writeHardcover();
    writeText("dc:publisher", BookField::Publisher);
    writeText("dc:date", BookField::Year);
    writeLanguage();
    writeSeries();
    m_xml.writeEndDocument();
    return m_content;
}

/// Chapters of one file moved to where it begins; nothing when they are not whole.
QList<AudioChapter> shifted(const AudioFile &file, std::chrono::milliseconds begin)
{
    QList<AudioChapter> chapters;
    chapters.reserve(file.chapters.size());
    std::chrono::milliseconds last{0};
    for (const AudioChapter &chapter : file.chapters) {
        if (chapter.start < last || chapter.end <= chapter.start || chapter.end > *file.duration) {
            return {};
        }
        last = chapter.end;
        chapters.append({begin + chapter.start, begin + chapter.end, chapter.title});
    }
    return chapters;
}
} // namespace

QString sideCarFormName(SideCarForm form)
{
    return form == SideCarForm::Opf ? QStringLiteral("opf") : QStringLiteral("json");
}

std::optional<SideCarForm> sideCarFormFrom(const QString &text)
{
    const auto found = std::find_if(sideCarForms.begin(), sideCarForms.end(),
                                    [&text](SideCarForm form) { return sideCarFormName(form) == text; });
    return found == sideCarForms.end() ? std::nullopt : std::optional(*found);
}

QByteArray sideCarFileName(SideCarForm form)
{
    return form == SideCarForm::Opf ? QByteArrayLiteral("metadata.opf") : QByteArrayLiteral("metadata.json");
}

QByteArray writtenSideCar(SideCarForm form, const SideCarBook &book)
{
    return form == SideCarForm::Opf ? OpfWriting(book).write() : writtenJson(book);
}

QList<AudioChapter> chaptersOfBook(const QList<AudioFile> &files)
{
    QList<AudioChapter> all;
    std::chrono::milliseconds begin{0};
    for (const AudioFile &file : files) {
        const bool isSure = file.duration && !file.isDurationEstimated;
        const QList<AudioChapter> chapters = isSure ? shifted(file, begin) : QList<AudioChapter>();
        if (chapters.isEmpty()) {
            return {};
        }
        all += chapters;
        begin += *file.duration;
    }
    return all;
}

QByteArray sideCarHash(QByteArrayView content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}
} // namespace kuramori
