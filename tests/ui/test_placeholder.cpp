// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/covers/placeholder.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace kuramori;

namespace
{
double luminance(const QColor &color)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// As WCAG counts it.
double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, brighter] = std::minmax({luminance(a), luminance(b)});
    return (brighter + 0.05) / (darker + 0.05);
}
} // namespace

class TestPlaceholder final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLetterCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void everyLetterCanBeRead()
    {
        QFETCH(bool, dark);
        QSet<QRgb> fields;
        for (int number = 0; number < 1'000; ++number) {
            const Placeholder placeholder = Placeholder::of(QStringLiteral("Work %1").arg(number), dark);
            fields.insert(placeholder.field.rgb());
            QVERIFY2(contrast(placeholder.field, placeholder.letterColor) >= 4.5, qPrintable(placeholder.field.name()));
        }
        QVERIFY2(fields.size() > 20, "titles have colours of their own");
    }

    void theFirstLetterStands_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("letter");
        QTest::newRow("latin") << "cowboy Bebop"
                               << "C";
        QTest::newRow("digit") << "86"
                               << "8";
        QTest::newRow("in brackets") << QString::fromUtf8("【推しの子】") << QString::fromUtf8("推");
        QTest::newRow("with an accent") << QString::fromUtf8("e\u0301tude") << QString::fromUtf8("E\u0301");
        QTest::newRow("beyond the first plane") << QString::fromUtf8("𠮷野") << QString::fromUtf8("𠮷");
        QTest::newRow("signs only") << QString::fromUtf8("☆★!?") << "";
        QTest::newRow("nothing") << ""
                                 << "";
    }
    void theFirstLetterStands()
    {
        QFETCH(QString, title);
        QTEST(Placeholder::of(title, false).letter, "letter");
    }

    void aTitleKeepsItsColour()
    {
        QCOMPARE(Placeholder::of(QStringLiteral("Mushishi"), false).field.hslHue(),
                 Placeholder::of(QStringLiteral("Mushishi"), true).field.hslHue());
        QCOMPARE(Placeholder::of(QStringLiteral("Mushishi"), false).field,
                 Placeholder::of(QStringLiteral("Mushishi"), false).field);
    }
};

QTEST_GUILESS_MAIN(TestPlaceholder)
#include "test_placeholder.moc"
