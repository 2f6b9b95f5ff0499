// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/markuptext.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
constexpr qsizetype longestEntity = 10; // letters between & and ;

/// The names of U+00A0 to U+00FF, in their order (HTML 4, §24.2).
constexpr std::array latinNames{
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",    "copy",   "ordf",
    "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn", "sup2",   "sup3",   "acute",  "micro",
    "para",   "middot", "cedil",  "sup1",   "ordm",   "raquo",  "frac14", "frac12", "frac34", "iquest", "Agrave",
    "Aacute", "Acirc",  "Atilde", "Auml",   "Aring",  "AElig",  "Ccedil", "Egrave", "Eacute", "Ecirc",  "Euml",
    "Igrave", "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde", "Ograve", "Oacute", "Ocirc",  "Otilde", "Ouml",
    "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",  "Uuml",   "Yacute", "THORN",  "szlig",  "agrave", "aacute",
    "acirc",  "atilde", "auml",   "aring",  "aelig",  "ccedil", "egrave", "eacute", "ecirc",  "euml",   "igrave",
    "iacute", "icirc",  "iuml",   "eth",    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide",
    "oslash", "ugrave", "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"};
constexpr char16_t firstLatin = 0xa0;

struct Entity
{
    const char *name;
    char16_t character;
};
constexpr std::array others{
    Entity{"amp", u'&'},         Entity{"lt", u'<'},          Entity{"gt", u'>'},         Entity{"quot", u'"'},
    Entity{"apos", u'\''},       Entity{"ndash", u'\u2013'},  Entity{"mdash", u'\u2014'}, Entity{"lsquo", u'\u2018'},
    Entity{"rsquo", u'\u2019'},  Entity{"sbquo", u'\u201a'},  Entity{"ldquo", u'\u201c'}, Entity{"rdquo", u'\u201d'},
    Entity{"bdquo", u'\u201e'},  Entity{"hellip", u'\u2026'}, Entity{"bull", u'\u2022'},  Entity{"trade", u'\u2122'},
    Entity{"euro", u'\u20ac'},   Entity{"OElig", u'\u0152'},  Entity{"oelig", u'\u0153'}, Entity{"Scaron", u'\u0160'},
    Entity{"scaron", u'\u0161'}, Entity{"ensp", u' '},        Entity{"emsp", u' '},       Entity{"thinsp", u' '},
    Entity{"zwnj", u'\u200c'},   Entity{"zwj", u'\u200d'}};

/// Numbers of windows-1252 are what writers of "&#146;" mean, and what browsers show.
constexpr QStringView windows1252
    = u"\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd"
      u"\u017d\ufffd\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a"
      u"\u0153\ufffd\u017e\u0178";

const QHash<QString, QChar> &entities()
{
    static const QHash<QString, QChar> known = [] {
        QHash<QString, QChar> all;
        for (size_t i = 0; i < latinNames.size(); ++i) {
            all.insert(QString::fromLatin1(latinNames.at(i)), QChar(char16_t(firstLatin + i)));
        }
        for (const Entity &entity : others) {
            all.insert(QString::fromLatin1(entity.name), entity.character);
        }
        return all;
    }();
    return known;
}

/// What "#8217" or "#x2019" stands for; empty when it is no number.
QString numbered(QStringView text)
{
    const bool isHex = text.size() > 1 && (text.at(1) == u'x' || text.at(1) == u'X');
    bool isNumber = false;
    const uint code = text.sliced(isHex ? 2 : 1).toString().toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber) {
        return {};
    }
    if (code >= 0x80 && code < 0xa0) {
        return QString(windows1252.at(code - 0x80));
    }
    const bool isText = (code >= 0x20 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code)) || code == '\n'
        || code == '\t';
    const auto character = char32_t(isText ? code : uint(QChar::ReplacementCharacter));
    return QString::fromUcs4(&character, 1);
}

QString decoded(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end
            = text.at(i) == u'&' ? text.sliced(i, std::min(longestEntity + 2, text.size() - i)).indexOf(u';') : -1;
        const QStringView name = end > 1 ? text.sliced(i + 1, end - 1) : QStringView();
        QString meant;
        if (name.startsWith(u'#')) {
            meant = numbered(name);
        } else if (!name.isEmpty()) {
            const QChar character = entities().value(name.toString());
            meant = character.isNull() ? QString() : QString(character);
        }
        plain += meant.isEmpty() ? QString(text.at(i)) : meant;
        i += meant.isEmpty() ? 0 : end;
    }
    return plain;
}

struct Tag
{
    QString name; ///< lower case, with its slash: "p", "/p", "!"
    qsizetype end = 0; ///< behind its ">"
};

/// The tag that begins at `start`; without a name when what begins there is none, or never ends. `lastClose` is where
/// the last ">" stands: to look for it behind every "<" would be quadratic.
Tag tagAt(QStringView markup, qsizetype start, qsizetype lastClose)
{
    if (markup.sliced(start).startsWith(u"<!--")) {
        const qsizetype close = markup.indexOf(u"-->", start + 4);
        return {QStringLiteral("!"), close < 0 ? markup.size() : close + 3};
    }
    qsizetype at = start + 1;
    const bool isMarked
        = at < markup.size() && (markup.at(at) == u'/' || markup.at(at) == u'!' || markup.at(at) == u'?');
    at += isMarked ? 1 : 0;
    const qsizetype first = at;
    while (at < markup.size() && markup.at(at).unicode() < 0x80 && markup.at(at).isLetterOrNumber()) {
        ++at;
    }
    const bool isName = at > first && markup.at(first).isLetter();
    const qsizetype close = isName && at <= lastClose ? markup.indexOf(u'>', at) : -1;
    return close < 0 ? Tag{} : Tag{markup.sliced(start + 1, at - start - 1).toString().toLower(), close + 1};
}

/// How many line ends a tag stands for.
int lineEnds(const QString &tag)
{
    static const QStringList paragraphs{QStringLiteral("p"), QStringLiteral("/p"), QStringLiteral("/ul"),
                                        QStringLiteral("/ol"), QStringLiteral("/blockquote")};
    static const QStringList lines{QStringLiteral("br"),   QStringLiteral("li"), QStringLiteral("div"),
                                   QStringLiteral("/div"), QStringLiteral("tr"), QStringLiteral("hr")};
    const bool isHeading = tag.size() == 3 && tag.startsWith(QLatin1String("/h")) && tag.at(2).isDigit();
    if (isHeading || paragraphs.contains(tag)) {
        return 2;
    }
    return lines.contains(tag) ? 1 : 0;
}

/// Where the content of a script or style ends.
qsizetype behindContent(QStringView markup, const Tag &tag)
{
    if (tag.name != QLatin1String("script") && tag.name != QLatin1String("style")) {
        return tag.end;
    }
    const qsizetype close = markup.indexOf(QString(QLatin1String("</") + tag.name), tag.end, Qt::CaseInsensitive);
    const qsizetype end = close < 0 ? -1 : markup.indexOf(u'>', close);
    return end < 0 ? markup.size() : end + 1;
}

/// Runs of blanks made one, lines trimmed, at most one empty line in a row.
QString tidied(const QString &text)
{
    QStringList lines;
    const QStringList raw = text.split(u'\n');
    for (const QString &line : raw) {
        const QString simple = line.simplified();
        if (!simple.isEmpty() || (!lines.isEmpty() && !lines.constLast().isEmpty())) {
            lines.append(simple);
        }
    }
    return lines.join(u'\n').trimmed();
}
} // namespace

QString textOfMarkup(QStringView markup)
{
    QString text;
    qsizetype done = 0;
    const qsizetype lastClose = markup.lastIndexOf(u'>');
    for (qsizetype at = markup.indexOf(u'<'); at >= 0; at = markup.indexOf(u'<', at)) {
        const Tag tag = tagAt(markup, at, lastClose);
        if (tag.name.isEmpty()) {
            ++at;
            continue;
        }
        text += decoded(markup.sliced(done, at - done)) + QString(lineEnds(tag.name), u'\n');
        done = behindContent(markup, tag);
        at = done;
    }
    text += decoded(markup.sliced(done));
    return tidied(text.replace(QChar::Null, QChar::ReplacementCharacter).replace(QChar::Nbsp, u' '));
}

QString lineOfMarkup(QStringView markup)
{
    return textOfMarkup(markup).simplified();
}
} // namespace kuramori
