// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/markuptext.h"

#include <QTest>

using namespace kuramori;

class TestMarkupText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void line();
    void hostileMarkupIsReadInOneGo_data();
    void hostileMarkupIsReadInOneGo();
};

void TestMarkupText::text_data()
{
    QTest::addColumn<QString>("markup");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *markup, const char *text) {
        QTest::newRow(markup) << QString::fromUtf8(markup) << QString::fromUtf8(text);
    };
    row("", "");
    row("plain", "plain");
    row("3 < 4 and 5 > 4", "3 < 4 and 5 > 4");
    row("I <3 you", "I <3 you");
    row("a < b", "a < b");
    row("<p>One <b>bold</b> word.</p> <p>Two.</p>", "One bold word.\n\nTwo.");
    row("Lost.<br><br>\n(Source: X)", "Lost.\n\n(Source: X)");
    row("One.<br />Two.<BR/>Three.", "One.\nTwo.\nThree.");
    row("<ul><li>a</li><li>b</li></ul>end", "a\nb\n\nend");
    row("<h2>Head</h2>text", "Head\n\ntext");
    row("<a href=\"javascript:alert(1)\">link</a>", "link");
    row("a<script>alert('<b>')</script>b", "ab");
    row("a<STYLE>p > q {}</STYLE>b", "ab");
    row("a<!-- <b> -->b", "ab");
    row("a<!-- never closed", "a");
    row("a<b never closed", "a<b never closed");
    row("Tom &amp; Jerry&#39;s &quot;caf&eacute;&quot;", "Tom & Jerry's \"café\"");
    row("&lt;i&gt;", "<i>");
    row("&amp;lt;", "&lt;");
    row("&#8217;&#x2019;&#X2019;&rsquo;", "’’’’");
    row("&#146;&#150;", "’–");
    row("&Ouml;&yuml;&nbsp;&szlig;", "Öÿ ß");
    row("&hellip;&mdash;", "…—");
    row("AT&T; R&D & &unknown; &;", "AT&T; R&D & &unknown; &;");
    row("&#0;&#xD800;&#x110000;&#1;", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
    row("&#x1F409;", "\xf0\x9f\x90\x89");
    row("&#99999999999;", "&#99999999999;");
    row("  many   blanks\t here \n\n\n\n there ", "many blanks here\n\nthere");
    row("<p></p><p></p>late", "late");
    row("物語 <i>一</i>", "物語 一");
}

void TestMarkupText::text()
{
    QFETCH(QString, markup);
    QTEST(textOfMarkup(markup), "text");
}

void TestMarkupText::line()
{
    QCOMPARE(lineOfMarkup(u"One<br>two &amp;\n three"), QStringLiteral("One two & three"));
}

void TestMarkupText::hostileMarkupIsReadInOneGo_data()
{
    QTest::addColumn<QString>("unit");
    for (const char *unit : {"<b", "<!--", "&", "<script>", "<p>", "&#1;", "<b x=\"", "</"}) {
        QTest::newRow(unit) << QString::fromLatin1(unit);
    }
}

/// A quadratic way would take minutes, and the test its time limit.
void TestMarkupText::hostileMarkupIsReadInOneGo()
{
    QFETCH(QString, unit);
    const QString hostile = unit.repeated(1'000'000 / unit.size());
    QVERIFY(textOfMarkup(hostile).size() <= hostile.size());
    QVERIFY(textOfMarkup(QString(hostile + u'>')).size() <= hostile.size() + 1);
}

QTEST_GUILESS_MAIN(TestMarkupText)
#include "test_markuptext.moc"
