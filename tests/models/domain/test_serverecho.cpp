// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/serverecho.h"

#include <QTest>

using namespace kuramori;

namespace
{
/// "publisher=Tor; author=Ann Leckie|Iain Banks; series=Mistborn #1", each value an assertion of this source.
QList<BookAssertion> said(const QString &text, BookSource source = BookSource::MetadataJson)
{
    QList<BookAssertion> all;
    const QStringList fields = text.split(QStringLiteral("; "), Qt::SkipEmptyParts);
    for (const QString &field : fields) {
        const BookField of = bookFieldFrom(field.section(u'=', 0, 0)).value_or(BookField::Runtime);
        const QStringList values = field.section(u'=', 1).split(u'|');
        for (int place = 0; place < values.size(); ++place) {
            all.append({source, of, place, values.at(place).section(QStringLiteral(" #"), 0, 0),
                        values.at(place).section(QStringLiteral(" #"), 1), 1});
        }
    }
    return all;
}

SentFields sent(const QString &text)
{
    SentFields all;
    const QStringList fields = text.split(QStringLiteral("; "), Qt::SkipEmptyParts);
    all.reserve(fields.size());
    for (const QString &field : fields) {
        const QList<BookAssertion> values = said(field);
        FieldWords words;
        words.reserve(values.size());
        for (const BookAssertion &one : values) {
            words.append({one.value, one.label});
        }
        all.append({bookFieldFrom(field.section(u'=', 0, 0)).value_or(BookField::Runtime), words});
    }
    return all;
}
} // namespace

/// What a metadata.json says of its own, and what only comes back.
class TestServerEcho final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void echoes_data();
    void echoes();
    void othersBeforeDoNotCount();
};

void TestServerEcho::echoes_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("left");
    const auto row = [](const char *name, const char *now, const char *before, const char *written, const char *left) {
        QTest::newRow(name) << QString::fromUtf8(now) << QString::fromUtf8(before) << QString::fromUtf8(written)
                            << QString::fromUtf8(left);
    };
    row("nothing was written", "publisher=Tor", "", "", "publisher=Tor");
    row("what was written comes back", "publisher=Tor", "", "publisher=Tor", "");
    row("in other letters", "author=Leckie, Ann; year=2013", "", "author=Ann Leckie; year=2013", "");
    row("an edit is heard", "publisher=Gollancz", "", "publisher=Tor", "publisher=Gollancz");
    row("only that field", "title=Ash; publisher=Tor; asin=B002V0QK4C", "", "publisher=Tor; asin=B002V0QK4C",
        "title=Ash");
    row("its own word stays", "publisher=Tor", "publisher=Tor", "publisher=Tor", "publisher=Tor");
    row("another word before is no such", "publisher=Tor", "publisher=Gollancz", "publisher=Tor", "");
    row("a list is one word", "narrator=Bo Ek|Cy Dee", "", "narrator=Bo Ek", "narrator=Bo Ek|Cy Dee");
    row("a whole list", "narrator=Bo Ek|Cy Dee", "", "narrator=Cy Dee|Bo Ek", "");
    row("a series and its place", "series=Mistborn #1", "", "series=Mistborn #1", "");
    row("a place is moved by somebody", "series=Mistborn #2", "", "series=Mistborn #1", "series=Mistborn #2");
    row("of two servers one", "publisher=Tor", "", "publisher=Orbit; publisher=Tor", "");
    row("a blank is no word", "title=Ash", "publisher=Tor", "publisher=", "title=Ash");
    row("nor are lengths", "runtime=10:00:00", "", "runtime=10:00:00", "runtime=10:00:00");
}

void TestServerEcho::echoes()
{
    QFETCH(QString, now);
    QFETCH(QString, before);
    QFETCH(QString, written);
    QFETCH(QString, left);
    QCOMPARE(withoutEcho(said(now), said(before), sent(written)), said(left));
}

/// A record that said it is where our word came from.
void TestServerEcho::othersBeforeDoNotCount()
{
    const QString tor = QStringLiteral("publisher=Tor");
    QCOMPARE(withoutEcho(said(tor), said(tor, BookSource::Audnexus), sent(tor)), QList<BookAssertion>());
}

QTEST_GUILESS_MAIN(TestServerEcho)
#include "test_serverecho.moc"
