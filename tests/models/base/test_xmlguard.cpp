// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/xmlguard.h"

#include <QTest>

using namespace kuramori;

namespace
{
QString nested(int depth)
{
    return QStringLiteral("<a>").repeated(depth) + QStringLiteral("</a>").repeated(depth);
}

QString withAttributes(int count)
{
    return QStringLiteral("<a") + QStringLiteral(" b='>'").repeated(count) + QStringLiteral("/>");
}
} // namespace

class TestXmlGuard final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QString>("xml");
        QTest::addColumn<bool>("isRefused");
        const auto row = [](const char *name, const QString &xml, bool isRefused) {
            QTest::addRow("%s", name) << xml << isRefused;
        };
        row("empty", QString(), false);
        row("plain", QStringLiteral("<?xml version='1.0'?><a b='c'>d<e/></a>"), false);
        row("no end", QStringLiteral("<a b='"), false); // the reader's business
        row("only an opening", QStringLiteral("<"), false);
        row("document type", QStringLiteral("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>"), true);
        row("its letters do not count", QStringLiteral("<!doctype a><a/>"), true);
        row("entity", QStringLiteral("<a><!ENTITY x 'y'></a>"), true);
        row("behind a comment", QStringLiteral("<!-- --><!DOCTYPE a><a/>"), true);
        row("behind a comment's false end", QStringLiteral("<!---><!DOCTYPE a>--><a/>"), false);
        row("behind character data", QStringLiteral("<a><![CDATA[x]]><!DOCTYPE a></a>"), true);
        row("behind an instruction", QStringLiteral("<?x ?><!DOCTYPE a>"), true);
        row("behind an attribute", QStringLiteral("<a b='<'/><!DOCTYPE a>"), true);
        row("in a comment", QStringLiteral("<!-- <!DOCTYPE a> --><a/>"), false);
        row("in character data", QStringLiteral("<a><![CDATA[<!DOCTYPE a>]]></a>"), false);
        row("in an attribute", QStringLiteral("<a b='<!DOCTYPE a>'/>"), false);
        row("depth 64", nested(64), false);
        row("depth 65", nested(65), true);
        row("many beside each other", nested(60) + nested(60), false);
        row("empty elements beside each other", QStringLiteral("<a/>").repeated(1000), false);
        row("256 attributes", withAttributes(256), false);
        row("257 attributes", withAttributes(257), true);
        row("long name", u'<' + QString(257, u'n') + QStringLiteral("/>"), true);
        row("long prefix", u'<' + QString(254, u'p') + QStringLiteral(":nn/>"), true);
        row("long name of an attribute", QStringLiteral("<a ") + QString(257, u'n') + QStringLiteral("='b'/>"), true);
        row("long value", QStringLiteral("<a b='") + QString(5000, u'v') + QStringLiteral("'/>"), false);
        row("long text", QStringLiteral("<a>") + QString(5000, u't') + QStringLiteral("</a>"), false);
    }
    void refused()
    {
        QFETCH(QString, xml);
        QFETCH(bool, isRefused);
        const Result<void> result = refuseHostileXml(xml);
        QCOMPARE(!result, isRefused);
        if (!result) {
            QCOMPARE(result.error().kind, ErrorKind::BadSchema);
        }
    }
};

QTEST_GUILESS_MAIN(TestXmlGuard)
#include "test_xmlguard.moc"
