// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/xmlguard.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
constexpr int deepest = 64; // elements within each other
constexpr int mostAttributes = 256; // of one element
constexpr int longestName = 256; // UTF-16 units

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Xml)
};

/// Goes from one piece of markup to the next. Where the text is not well-formed it may lose its way; the reader stops
/// there, so what it overlooks behind that place is never read.
class Scan
{
public:
    explicit Scan(QStringView xml)
        : m_xml(xml)
    { }
    QString objection(); ///< empty: none

private:
    void skipBehind(QStringView end);
    QString tagObjection();

    QStringView m_xml;
    qsizetype m_at = 0;
    int m_depth = 0;
};

void Scan::skipBehind(QStringView end)
{
    const qsizetype found = m_xml.indexOf(end, m_at);
    m_at = found < 0 ? m_xml.size() : found + end.size();
}

/// From behind "<" to behind the ">" that ends the tag.
QString Scan::tagObjection()
{
    const bool isEnd = m_at < m_xml.size() && m_xml[m_at] == u'/';
    int attributes = 0;
    int name = 0;
    QChar last;
    for (; m_at < m_xml.size() && m_xml[m_at] != u'>'; ++m_at) {
        last = m_xml[m_at];
        attributes += last == u'=' ? 1 : 0;
        name = last.isSpace() || last == u'=' ? 0 : name + 1;
        if (attributes > mostAttributes) {
            return Words::tr("an element has more than %1 attributes").arg(mostAttributes);
        }
        if (name > longestName) {
            return Words::tr("a name is longer than %1 letters").arg(longestName);
        }
        if (last == u'"' || last == u'\'') {
            ++m_at;
            skipBehind(QStringView(&last, 1));
            --m_at;
            name = 0;
        }
    }
    m_depth += isEnd ? -1 : (last == u'/' ? 0 : 1);
    return m_depth > deepest ? Words::tr("more than %1 elements stand within each other").arg(deepest) : QString();
}

QString Scan::objection()
{
    for (skipBehind(u"<"); m_at < m_xml.size(); skipBehind(u"<")) {
        const QStringView rest = m_xml.sliced(m_at);
        if (rest.startsWith(u"!--")) {
            m_at += 3;
            skipBehind(u"-->");
        } else if (rest.startsWith(u"![CDATA[")) {
            skipBehind(u"]]>");
        } else if (rest.startsWith(u'?')) {
            skipBehind(u"?>");
        } else if (rest.startsWith(u'!')) {
            return Words::tr("it declares a document type or entities");
        } else if (QString found = tagObjection(); !found.isEmpty()) {
            return found;
        }
    }
    return {};
}
} // namespace

Result<void> refuseHostileXml(QStringView xml)
{
    const QString objection = Scan(xml).objection();
    if (!objection.isEmpty()) {
        return fail(ErrorKind::BadSchema, Words::tr("The XML is refused: %1.").arg(objection));
    }
    return {};
}
} // namespace kuramori
