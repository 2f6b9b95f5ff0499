// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/xmlguard.h"
#include "models/domain/assertionlist.h"
#include "models/domain/bookidentifier.h"
#include "models/domain/sidecar.h"
#include "models/domain/sidecartext.h"
#include "models/domain/statedlength.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <utility>

namespace kuramori
{
namespace
{
constexpr double certain = 1.0;
constexpr double withoutRole = 0.9; // by Dublin Core a creator wrote it; by some writers of OPF he may as well read it
constexpr double withoutScheme = 0.9;
constexpr qsizetype mostElements = 512; // of a record

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SideCar)
};

/// An element of the record; names without prefixes, for files forget to declare them.
struct Element
{
    QString name;
    QHash<QString, QString> attributes;
    QString text;
};

QString withoutPrefix(QStringView name)
{
    return name.sliced(name.lastIndexOf(u':') + 1).toString();
}

class OpfReading
{
public:
    explicit OpfReading(QList<Element> elements);
    QList<BookAssertion> read();

private:
    QString refined(const Element &element, const QString &property) const;
    QString meta(const QString &name) const;
    void readPerson(const Element &element);
    void readNarratorColumn(const QString &name);
    void readCalibreSeries();
    void readCollections();
    void readIdentifier(const Element &element);
    void readHardcover();
    void readDate(const Element &element);
    void readTitles();
    void readRuntime(const Element &element);

    QList<Element> m_elements;
    QHash<std::pair<QString, QString>, QString> m_refinements; ///< by id and property
    QStringList m_hardcover; ///< hardcoverIdOf(), as they come
    AssertionList m_said{BookSource::Opf};
};

OpfReading::OpfReading(QList<Element> elements)
    : m_elements(std::move(elements))
{
    for (const Element &element : std::as_const(m_elements)) {
        const QString refines = element.attributes.value(QStringLiteral("refines"));
        if (refines.startsWith(u'#')) {
            m_refinements.insert({refines.mid(1), element.attributes.value(QStringLiteral("property"))}, element.text);
        }
    }
}

/// An attribute of EPUB 2, or what a <meta refines="#id"> of EPUB 3 says instead.
QString OpfReading::refined(const Element &element, const QString &property) const
{
    const QString id = element.attributes.value(QStringLiteral("id"));
    const QString refinement = id.isEmpty() ? QString() : m_refinements.value({id, property});
    return refinement.isEmpty() ? element.attributes.value(property) : refinement;
}

QString OpfReading::meta(const QString &name) const
{
    const auto found = std::ranges::find_if(m_elements, [&name](const Element &element) {
        return element.attributes.value(QStringLiteral("name")) == name;
    });
    return found == m_elements.end() ? QString() : found->attributes.value(QStringLiteral("content"));
}

void OpfReading::readPerson(const Element &element)
{
    const QString role = refined(element, QStringLiteral("role")).trimmed().toLower();
    if (role == QLatin1String("nrt")) {
        m_said.addPersons(BookField::Narrator, element.text, certain);
    } else if (role == QLatin1String("aut")) {
        m_said.addPersons(BookField::Author, element.text, certain);
    } else if (role.isEmpty() && element.name == QLatin1String("creator")) {
        m_said.addPersons(BookField::Author, element.text, withoutRole);
    }
}

/// Calibre keeps a column of the user's own as JSON.
void OpfReading::readNarratorColumn(const QString &name)
{
    const QString column = meta(QStringLiteral("calibre:user_metadata:#") + name);
    const QJsonValue value = QJsonDocument::fromJson(column.toUtf8()).object().value(QLatin1String("#value#"));
    const QJsonArray names = value.isString() ? QJsonArray{value} : value.toArray();
    for (qsizetype i = 0; i < std::min(names.size(), mostElements); ++i) {
        m_said.addPersons(BookField::Narrator, names.at(i).toString(), certain);
    }
}

/// The index is the next one behind its series; with a single series it may stand anywhere.
void OpfReading::readCalibreSeries()
{
    QList<std::pair<QString, QString>> series;
    QString loose;
    for (const Element &element : std::as_const(m_elements)) {
        const QString name = element.attributes.value(QStringLiteral("name"));
        const QString content = element.attributes.value(QStringLiteral("content")).trimmed();
        if (name == QLatin1String("calibre:series") && !content.isEmpty()) {
            series.append({content, {}});
        } else if (name == QLatin1String("calibre:series_index") && loose.isEmpty() && series.isEmpty()) {
            loose = content;
        } else if (name == QLatin1String("calibre:series_index") && !series.isEmpty()
                   && series.last().second.isEmpty()) {
            series.last().second = content;
        }
    }
    for (const auto &[name, index] : std::as_const(series)) {
        m_said.addSeries(name, index.isEmpty() && series.size() == 1 ? loose : index, certain);
    }
}

void OpfReading::readCollections()
{
    for (const Element &element : std::as_const(m_elements)) {
        const bool isCollection
            = element.attributes.value(QStringLiteral("property")) == QLatin1String("belongs-to-collection");
        if (isCollection && refined(element, QStringLiteral("collection-type")) != QLatin1String("set")) {
            m_said.addSeries(element.text, refined(element, QStringLiteral("group-position")), certain);
        }
    }
}

/// What Calibre's plugins for Hardcover write: "HARDCOVER" and "HARDCOVER-SLUG", "HARDCOVER-ID", "HARDCOVER-EDITION".
QString hardcoverIdIn(const QString &scheme, const QString &value)
{
    const char *kind = scheme.endsWith(QLatin1String("-edition")) ? "edition/"
        : scheme.endsWith(QLatin1String("-id"))                   ? "book/"
                                                                  : "slug/";
    return hardcoverIdOf(QString(QLatin1String(kind) + value.trimmed()));
}

/// Schemes are those of Calibre ("ISBN", "AMAZON", "MOBI-ASIN", "amazon_uk") and Audiobookshelf ("ASIN").
void OpfReading::readIdentifier(const Element &element)
{
    static const QRegularExpression urn(
        QStringLiteral("^(?:urn:)?(isbn|asin|amazon|audible|hardcover(?:-(?:id|slug|edition))?):(.*)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = urn.match(element.text.left(200).trimmed());
    QString scheme = element.attributes.value(QStringLiteral("scheme")).toLower();
    const double sure = scheme.isEmpty() ? withoutScheme : certain;
    const QString value = match.hasMatch() ? match.captured(2) : element.text;
    scheme += match.captured(1).toLower();
    if (scheme.contains(QLatin1String("isbn"))) {
        m_said.addIsbn(value, sure);
    } else if (scheme.contains(QLatin1String("asin")) || scheme.contains(QLatin1String("amazon"))
               || scheme.contains(QLatin1String("audible"))) {
        m_said.addAsin(value, sure);
    } else if (scheme.startsWith(QLatin1String("hardcover"))) {
        m_hardcover.append(hardcoverIdIn(scheme, value));
    }
}

/// One, for all name the same work: the book's number, or its edition's; a name can change.
void OpfReading::readHardcover()
{
    for (const char *kind : {"book/", "edition/", "slug/"}) {
        const auto found = std::ranges::find_if(
            m_hardcover, [kind](const QString &id) { return id.startsWith(QLatin1String(kind)); });
        if (found != m_hardcover.end()) {
            m_said.addHardcover(*found, certain);
            return;
        }
    }
}

/// Not the day on which a file was made or changed. Calibre's "0101-01-01" for no date is no year of a book.
void OpfReading::readDate(const Element &element)
{
    const QString event = element.attributes.value(QStringLiteral("event")).toLower();
    if (event.isEmpty() || event.endsWith(QLatin1String("publication"))) {
        m_said.addYear(element.text, certain);
    }
}

/// The first title, unless another is said to be the main one; one that is said to be a subtitle is that.
void OpfReading::readTitles()
{
    QString title;
    QString subtitle;
    for (const Element &element : std::as_const(m_elements)) {
        const QString type = refined(element, QStringLiteral("title-type"));
        const bool isTitle = element.name == QLatin1String("title");
        if (element.name == QLatin1String("subtitle") || (isTitle && type == QLatin1String("subtitle"))) {
            subtitle = subtitle.isEmpty() ? element.text : subtitle;
        } else if (isTitle && (title.isEmpty() || type == QLatin1String("main"))) {
            title = element.text;
        }
    }
    m_said.addTitle(title, certain);
    m_said.addSubtitle(subtitle, certain);
}

/// EPUB 3's media:duration, but for one that refines a part of the book, and dcterms:extent.
void OpfReading::readRuntime(const Element &element)
{
    const bool isDuration = element.attributes.value(QStringLiteral("property")) == QLatin1String("media:duration");
    const bool isOfBook = !element.attributes.contains(QStringLiteral("refines"));
    if ((isDuration && isOfBook) || element.name == QLatin1String("extent")) {
        if (const auto length = statedLength(element.text)) {
            m_said.addRuntime(*length, certain);
        }
    }
}

QList<BookAssertion> OpfReading::read()
{
    for (const Element &element : std::as_const(m_elements)) {
        readRuntime(element);
        if (element.name == QLatin1String("creator") || element.name == QLatin1String("contributor")) {
            readPerson(element);
        } else if (element.name == QLatin1String("identifier")) {
            readIdentifier(element);
        } else if (element.name == QLatin1String("date")) {
            readDate(element);
        } else if (element.name == QLatin1String("language")) {
            m_said.addLanguage(element.text, certain);
        } else if (element.name == QLatin1String("publisher")) {
            m_said.addText(BookField::Publisher, element.text, certain);
        }
    }
    for (const char *column : {"narrators", "narrator"}) {
        if (!m_said.has(BookField::Narrator)) {
            readNarratorColumn(QLatin1String(column));
        }
    }
    readHardcover();
    readCalibreSeries();
    readCollections();
    readTitles();
    return m_said.take();
}

Element elementAt(QXmlStreamReader &xml)
{
    Element element{withoutPrefix(xml.qualifiedName()), {}, {}};
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        element.attributes.insert(withoutPrefix(attribute.qualifiedName()), attribute.value().toString());
    }
    return element;
}

/// All elements within <metadata>, however deep (OPF 1 wraps them once more), with the text directly in them.
QList<Element> elementsOf(QXmlStreamReader &xml, bool *hasRecord)
{
    QList<Element> elements;
    QList<qsizetype> open; // where the elements around the cursor stand in `elements`, from the record on
    while (!xml.atEnd() && elements.size() < mostElements) {
        xml.readNext();
        if (xml.isStartElement()) {
            const bool isRecord = withoutPrefix(xml.qualifiedName()) == QLatin1String("metadata");
            if (isRecord || !open.isEmpty()) {
                *hasRecord = true;
                open.append(elements.size());
                elements.append(elementAt(xml));
            }
        } else if (xml.isEndElement() && !open.isEmpty()) {
            open.removeLast();
        } else if (xml.isCharacters() && !open.isEmpty()) {
            elements[open.constLast()].text += xml.text();
        }
    }
    return elements;
}

/// sideCarText() has taken the bytes for Latin-1 though they say that they are something else.
bool isMisread(const QByteArray &bytes, const QString &text)
{
    static const QRegularExpression declared(QStringLiteral("^\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"'](?!utf-?(?:8|"
                                                            "16)|iso-8859-1[\"']|latin1|windows-1252|(?:us-)?ascii)"),
                                             QRegularExpression::CaseInsensitiveOption);
    return !bytes.isValidUtf8() && declared.match(text.left(200)).hasMatch();
}

/// The declared encoding has no say: the text has been decoded. Namespaces are off, for files use what they do not
/// declare.
Result<QList<Element>> recordOf(const QString &text)
{
    QXmlStreamReader xml(text);
    xml.setNamespaceProcessing(false);
    bool hasRecord = false;
    QList<Element> elements = elementsOf(xml, &hasRecord);
    if (xml.hasError()) {
        return fail(ErrorKind::BadSchema,
                    Words::tr("It is no XML: %1 in line %2.").arg(xml.errorString()).arg(xml.lineNumber()));
    }
    if (!hasRecord) {
        return fail(ErrorKind::BadSchema, Words::tr("It is XML, but has no <metadata> as an OPF file must."));
    }
    return elements;
}
} // namespace

Result<QList<BookAssertion>> assertionsOfOpf(const QByteArray &bytes)
{
    const Result<QString> text = sideCarText(bytes);
    if (!text) {
        return fail(text.error());
    }
    if (isMisread(bytes, *text)) {
        return fail(ErrorKind::BadSchema, Words::tr("It is neither UTF-8, UTF-16 nor Latin-1."));
    }
    if (const Result<void> tame = refuseHostileXml(*text); !tame) {
        return fail(tame.error());
    }
    const Result<QList<Element>> elements = recordOf(text->trimmed());
    if (!elements) {
        return fail(elements.error());
    }
    return OpfReading(*elements).read();
}
} // namespace kuramori
