// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/pagetemplate.h"

#include <QJsonArray>
#include <QTest>

namespace kuramori
{
class TestPageTemplate final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fills_data();
    void fills();
};

void TestPageTemplate::fills_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("filled");
    const auto row = [](const char *page, const char *filled) {
        QTest::newRow(page) << QString::fromUtf8(page) << QString::fromUtf8(filled);
    };
    row("plain", "plain");
    row("{{name}}!", "B &amp; C!");
    row("<a title=\"{{evil}}\">", "<a title=\"&quot;&gt;&lt;script&gt;\">");
    row("{{deep.name}}", "below");
    row("{{deep.nothing.name}}", "");
    row("{{missing}}", "");
    row("{{whole}} {{broken}}", "1,234 7.46");
    row("{{#list}}[{{name}}]{{/list}}", "[1][&lt;2&gt;]");
    row("{{#list}}{{whole}} {{/list}}", "1,234 1,234 ");
    row("{{#empty}}no{{/empty}}{{^empty}}nothing{{/empty}}", "nothing");
    row("{{#name}}yes{{/name}}{{^name}}no{{/name}}", "yes");
    row("{{#missing}}no{{/missing}}", "");
    row("{{#false}}no{{/false}}", "");
    row("{{#list}}{{#name}}{{name}}{{/name}},{{/list}}", "1,&lt;2&gt;,");
    row("half {{open", "half {{open");
}

void TestPageTemplate::fills()
{
    const QJsonObject data{{QStringLiteral("name"), QStringLiteral("B & C")},
                           {QStringLiteral("evil"), QStringLiteral("\"><script>")},
                           {QStringLiteral("deep"), QJsonObject{{QStringLiteral("name"), QStringLiteral("below")}}},
                           {QStringLiteral("whole"), 1234},
                           {QStringLiteral("broken"), 7.456},
                           {QStringLiteral("empty"), QJsonArray()},
                           {QStringLiteral("false"), false},
                           {QStringLiteral("list"),
                            QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("1")}},
                                       QJsonObject{{QStringLiteral("name"), QStringLiteral("<2>")}}}}};
    QFETCH(QString, page);
    QTEST(fillTemplate(page, data), "filled");
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestPageTemplate)
#include "test_pagetemplate.moc"
