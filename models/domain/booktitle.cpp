// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/booktitle.h"

#include "models/domain/comparableperson.h"
#include "models/domain/comparekey.h"
#include "models/domain/personname.h"
#include "models/domain/seriesnote.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace kuramori
{
namespace
{
const auto folded = QRegularExpression::CaseInsensitiveOption;

bool hasAny(QStringView text, QStringView letters)
{
    return std::ranges::any_of(text, [letters](QChar c) { return letters.contains(c); });
}

bool hasDigit(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

QString shown(QStringView raw)
{
    static const QRegularExpression ending(QStringLiteral("\\.(?:m4b|m4a|mp3|ogg|opus|flac|aac|wma)\\z"), folded);
    static const QRegularExpression spacedRange(
        QStringLiteral("(\\b(?:books|volumes|vols\\.?)\\s+\\d+)\\s+[-–—]\\s+(?=\\d)"), folded);
    QString text = raw.toString().normalized(QString::NormalizationForm_C);
    if (text.contains(u'.')) {
        text.remove(ending);
    }
    if (!text.contains(u' ')) {
        text.replace(u'_', u' ');
    }
    text = text.simplified();
    return hasDigit(text) ? text.replace(spacedRange, QStringLiteral("\\1-")) : text;
}

/// Fills a BookTitle piece by piece.
class TitleParts
{
public:
    TitleParts(QString text, const TitleHints &hints)
        : m_text(std::move(text))
        , m_knownSeries(knownSeries(hints.series))
    {
        m_knownAuthors.reserve(hints.authors.size());
        for (const QString &author : hints.authors) {
            m_knownAuthors.append(comparablePerson(author));
        }
    }
    BookTitle take();

private:
    void takeBrackets();
    bool takeBracket(QChar open, QString content);
    void takeTrailingWords();
    void takeLeadingNumber();
    QStringList pieces() const;
    bool takePiece(QStringList *pieces, qsizetype at);
    bool takeNumber(QStringList *pieces, qsizetype at);
    bool takeSeries(QString *piece);
    bool isKnownAuthor(const PersonName &name) const;
    bool mayNameAuthor(const QString &piece) const;
    bool takeAuthor(const QString &piece);
    void takeByline(QString *piece);
    void keepSomething(const QString &raw);

    QString m_text;
    QStringList m_knownSeries; // keys
    QList<ComparablePerson> m_knownAuthors;
    BookTitle m_title;
    QString m_named; // a piece that is the name of a series
    QString m_leading; // the last number taken off the front
    QString m_unknown; // a bracket at the end that nothing is known about
};

bool TitleParts::isKnownAuthor(const PersonName &name) const
{
    const ComparablePerson person = comparablePerson(name.name);
    return std::ranges::any_of(m_knownAuthors,
                               [&person](const ComparablePerson &known) { return samePerson(person, known) >= 0.9; });
}

/// Looking for a surname is a tenth of taking names apart, and most pieces are none.
bool TitleParts::mayNameAuthor(const QString &piece) const
{
    if (m_knownAuthors.isEmpty()) {
        return false;
    }
    const QString letters = foldedWords(piece).remove(u' ');
    return std::ranges::any_of(m_knownAuthors, [&letters](const ComparablePerson &known) {
        return !known.tellingWord().isEmpty() && letters.contains(known.tellingWord());
    });
}

bool TitleParts::takeAuthor(const QString &piece)
{
    if (!mayNameAuthor(piece)) {
        return false;
    }
    const QList<PersonName> persons = personNames(piece);
    if (!std::ranges::all_of(persons, [this](const PersonName &person) { return isKnownAuthor(person); })) {
        return false;
    }
    for (const PersonName &person : persons) {
        m_title.authors.append(person.name);
    }
    return !persons.isEmpty();
}

/// True when all of the piece was about the series; otherwise the piece may have become shorter.
bool TitleParts::takeSeries(QString *piece)
{
    const std::optional<SeriesNote> note = seriesNote(*piece, m_knownSeries);
    if (!note) {
        return false;
    }
    if (m_title.series.isEmpty()) {
        m_title.series = note->series;
    }
    if (!m_title.position) {
        m_title.position = note->position;
    }
    if (m_named.isEmpty() && !note->position) {
        m_named = *piece;
    }
    *piece = note->rest;
    return note->rest.isEmpty();
}

/// "(Mistborn, #3; Cosmere #5)", "(Mistborn #3, Unabridged)". A bare number is no position here: "(2)" may count
/// copies.
bool TitleParts::takeBracket(QChar open, QString content)
{
    if (takeNote(content, &m_title.notes)) {
        return true;
    }
    if (open == u'{') {
        const QList<PersonName> readers = personNames(content);
        for (const PersonName &reader : readers) {
            m_title.notes.narrators.append(reader.name);
        }
        return !readers.isEmpty();
    }
    const qsizetype comma = content.lastIndexOf(u',');
    if (comma > 0 && takeNote(content.mid(comma + 1), &m_title.notes)) {
        content.truncate(comma);
    }
    bool isSeries = false;
    for (QString part : content.split(u';', Qt::SkipEmptyParts)) {
        isSeries = takeSeries(&part) || isSeries;
    }
    return isSeries;
}

void TitleParts::takeBrackets()
{
    if (!hasAny(m_text, u"([{")) {
        return;
    }
    static const QRegularExpression bracket(
        QStringLiteral("(?:^|(?<=\\s))([(\\[{])([^()\\[\\]{}]*)[)\\]}](?=\\z|[\\s,.:;(\\[{-])"));
    QString kept;
    qsizetype end = 0;
    for (auto matches = bracket.globalMatch(m_text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString content = match.captured(2).simplified();
        kept.append(QStringView(m_text).mid(end, match.capturedStart() - end));
        end = match.capturedEnd();
        if (takeBracket(match.captured(1).front(), content)) {
            continue;
        }
        if (end == m_text.size() && !kept.trimmed().isEmpty()) {
            m_unknown = content;
        } else {
            kept += match.captured();
        }
    }
    m_text = kept.append(QStringView(m_text).mid(end)).simplified();
}

void TitleParts::takeTrailingWords()
{
    if (!m_text.contains(QLatin1String("abridged"), Qt::CaseInsensitive)
        && !m_text.contains(QLatin1String("audio"), Qt::CaseInsensitive)
        && !m_text.contains(QLatin1String("d by "), Qt::CaseInsensitive)) {
        return; // which is quicker than the pattern
    }
    static const QRegularExpression trailing(
        QStringLiteral("^(.*[^\\s,:;–—-])[\\s,:;–—-]+((?:un)?abridged|audio\\s?book|(?:read|narrated) by .+)\\z"),
        folded);
    for (auto match = trailing.match(m_text); match.hasMatch(); match = trailing.match(m_text)) {
        takeNote(match.captured(2), &m_title.notes);
        m_text = match.captured(1);
    }
}

QStringList TitleParts::pieces() const
{
    if (!hasAny(m_text, u"-–—|:：")) {
        return m_text.isEmpty() ? QStringList() : QStringList{m_text};
    }
    static const QRegularExpression separator(QStringLiteral("\\s+[-–—|]\\s+|\\s*:\\s+|\\s*：\\s*"));
    return m_text.split(separator, Qt::SkipEmptyParts);
}

/// "01 - Title", "1-3 - Title", "1994 - Title"; a colon belongs to the title ("2001: A Space Odyssey").
void TitleParts::takeLeadingNumber()
{
    if (!hasDigit(m_text.left(2))) {
        return;
    }
    static const QRegularExpression leading(QStringLiteral(
        "^(?:(\\d{1,3}(?:\\.\\d{1,2}|-\\d{1,3})?)|\\(?((?:1[5-9]|20)\\d\\d)\\)?)\\s+[-–—]\\s+(\\S.*)\\z"));
    for (auto match = leading.match(m_text); match.hasMatch(); match = leading.match(m_text)) {
        m_leading = match.captured(1) + match.captured(2);
        if (match.captured(2).isEmpty()) {
            m_title.position = seriesPosition(match.captured(1));
        } else {
            m_title.notes.year = match.captured(2).toInt();
        }
        m_text = match.captured(3);
    }
}

/// "Mistborn - 01 - Title". The last piece is a number only when it is padded: "Apollo - 13".
bool TitleParts::takeNumber(QStringList *pieces, qsizetype at)
{
    static const QRegularExpression number(QStringLiteral("^\\d{1,3}(?:\\.\\d{1,2})?\\z"));
    const QString piece = pieces->at(at);
    const bool isPadded = piece.startsWith(u'0') && piece.size() > 1;
    const bool isLast = at == pieces->size() - 1;
    if (at == 0 || m_title.position || (isLast && !isPadded) || !number.match(piece).hasMatch()) {
        return false;
    }
    m_title.position = seriesPosition(piece);
    if (at == 1 && !isLast && m_title.series.isEmpty()) {
        m_title.series = std::exchange((*pieces)[0], QString());
    }
    return true;
}

void TitleParts::takeByline(QString *piece)
{
    const qsizetype by = piece->lastIndexOf(QLatin1String(" by "), -1, Qt::CaseInsensitive);
    if (by > 0 && takeAuthor(piece->mid(by + 4))) {
        piece->truncate(by);
    }
}

bool TitleParts::takePiece(QStringList *pieces, qsizetype at)
{
    const bool isPart = pieces->size() > 1 || !m_leading.isEmpty();
    if (isPart && (takeNumber(pieces, at) || takeAuthor(pieces->at(at)))) {
        return true;
    }
    if (at > 0 && takeNote(pieces->at(at), &m_title.notes)) {
        return true;
    }
    takeByline(&(*pieces)[at]);
    return takeSeries(&(*pieces)[at]);
}

/// "1984 - George Orwell" is no book of 1984 that has no title.
void TitleParts::keepSomething(const QString &raw)
{
    if (m_title.main.isEmpty() && m_title.series.isEmpty() && !m_title.authors.isEmpty() && !m_leading.isEmpty()) {
        m_title.main = m_leading;
        m_title.position.reset();
        m_title.notes.year.reset();
    } else if (m_title.main.isEmpty()) {
        const QString &name = m_named.isEmpty() ? m_title.series : m_named;
        m_title.main = name.isEmpty() ? (m_text.isEmpty() ? raw : m_text) : name;
    }
    if (!m_unknown.isEmpty()) {
        m_title.subtitle += (m_title.subtitle.isEmpty() ? QString() : QStringLiteral(": ")) + m_unknown;
    }
    m_title.key = titleKey(m_title.main);
}

BookTitle TitleParts::take()
{
    const QString raw = m_text;
    takeBrackets();
    takeTrailingWords();
    takeLeadingNumber();
    QStringList found = pieces();
    for (qsizetype at = 0; at < found.size(); ++at) {
        if (takePiece(&found, at)) {
            found[at].clear();
        }
    }
    found.removeAll(QString());
    m_title.main = found.value(0);
    m_title.subtitle = found.mid(1).join(QLatin1String(": "));
    keepSomething(raw);
    return m_title;
}
} // namespace

BookTitle bookTitle(QStringView raw, const TitleHints &hints)
{
    return TitleParts(shown(raw), hints).take();
}
} // namespace kuramori
