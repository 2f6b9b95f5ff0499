// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/metadata/simulatedproviders.h"

#include <QTest>

namespace kuramori
{
/// Which shops of Audible are asked, and which answers. Every tenth book of the simulator is sold in Germany alone.
class TestAudibleShops final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_services.start()); }
    void init() { m_services.control("/_reset"); }

    void orders_data();
    void orders();
    void languages_data();
    void languages();
    void aBookIsFoundWhereItIsSold_data();
    void aBookIsFoundWhereItIsSold();
    void countries();

private:
    SimulatedProviders m_services;
};

void TestAudibleShops::orders_data()
{
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("usual");
    QTest::addColumn<QString>("shops");
    const auto row = [](const char *home, const char *own, const char *usual, const char *shops) {
        QTest::addRow("%s|%s|%s", home, own, usual) << QString::fromLatin1(home) << QString::fromLatin1(own)
                                                    << QString::fromLatin1(usual) << QString::fromLatin1(shops);
    };
    row("language", "", "", "us uk de");
    row("language", "en", "de", "us de uk");
    row("language", "de", "en", "de us uk");
    row("language", "German", "", "de us uk");
    row("language", "", "de", "de us uk");
    row("language", "sv", "fr", "fr us uk"); // no shop is Swedish
    row("uk", "", "", "uk us de");
    row("uk", "en", "", "uk us de");
    row("uk", "de", "en", "de uk us");
    row("de", "en", "de", "us de uk");
    row("de", "", "fr", "de fr us");
    row("ca", "fr", "", "ca fr us");
    row("in", "hi", "", "in us uk");
    row("jp", "sv", "", "jp us uk");
}

void TestAudibleShops::orders()
{
    QFETCH(QString, home);
    QFETCH(QString, own);
    QFETCH(QString, usual);
    const ProviderRig rig(m_services, {}, false, {QStringLiteral("metadata.audible.region=") + home});
    const QList<AudibleRegion> asked = rig.providers.shops.inOrder({own, usual});
    QStringList shops;
    shops.reserve(asked.size());
    for (const AudibleRegion shop : asked) {
        shops.append(regionCode(shop));
    }
    QTEST(shops.join(u' '), "shops");
}

void TestAudibleShops::languages_data()
{
    QTest::addColumn<QString>("wanted"); // blanks between them
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("ofVolumes");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *wanted, const char *told, const char *ofVolumes, const char *language) {
        QTest::addRow("%s|%s|%s", wanted, told, ofVolumes)
            << QString::fromLatin1(wanted) << QString::fromLatin1(told) << QString::fromLatin1(ofVolumes)
            << QString::fromLatin1(language);
    };
    row("de", "en", "en", "de");
    row("de en", "en", "de", "en"); // of this one there is an English recording
    row("de en", "en fr", "", "en");
    row("de en", "de en", "en", "en");
    row("de en", "", "en", "en"); // not the first of the alphabet
    row("de en", "", "fr", "");
    row("", "", "fr", "fr");
    row("", "ja", "fr", "ja");
    row("de en", "", "", "");
}

void TestAudibleShops::languages()
{
    QFETCH(QString, wanted);
    QFETCH(QString, told);
    QFETCH(QString, ofVolumes);
    QTEST(languageLookedFor(wanted.split(u' ', Qt::SkipEmptyParts), told.split(u' ', Qt::SkipEmptyParts), ofVolumes),
          "language");
}

void TestAudibleShops::aBookIsFoundWhereItIsSold_data()
{
    QTest::addColumn<QString>("asin");
    QTest::addColumn<QList<AudibleRegion>>("shops");
    QTest::addColumn<AsinTrust>("trust");
    QTest::addColumn<QString>("region"); // where it was found; empty: nowhere
    QTest::addColumn<int>("requests");
    using enum AudibleRegion;
    using enum AsinTrust;
    const QString everywhere = QStringLiteral("B0SIM00001");
    const QString german = QStringLiteral("B0SIM00010");
    const QString unknown = QStringLiteral("B0SIM99999");
    QTest::newRow("at once") << everywhere << QList{Fr, Us} << Guess << "fr" << 1;
    QTest::newRow("elsewhere") << german << QList{Us, Uk, De} << Guess << "de" << 3;
    QTest::newRow("at home") << german << QList{De, Us} << Guess << "de" << 1;
    QTest::newRow("nowhere asked") << german << QList{Fr, Us} << Guess << "" << 2;
    QTest::newRow("a guess that nobody knows") << unknown << QList{Fr, Uk, Us} << Guess << "" << 1;
    QTest::newRow("its own that nobody knows") << unknown << QList{Fr, Uk, Us} << Known << "" << 2;
    QTest::newRow("the largest does not know it") << unknown << QList{Us, Uk} << Known << "" << 1;
}

void TestAudibleShops::aBookIsFoundWhereItIsSold()
{
    QFETCH(QString, asin);
    QFETCH(QList<AudibleRegion>, shops);
    QFETCH(AsinTrust, trust);
    const ProviderRig rig(m_services, {}, false);
    const auto book = bookFromShops(rig.providers.audnexus, asin, shops, trust, {});
    QTEST(book.value.region, "region");
    QCOMPARE(book.isFound(), !book.value.region.isEmpty());
    QTEST(m_services.requests(), "requests");
    // What was said stays said: the second time nobody is asked, and the end is the same.
    QCOMPARE(bookFromShops(rig.providers.audnexus, asin, shops, trust, {}).value.region, book.value.region);
    QTEST(m_services.requests(), "requests");
}

void TestAudibleShops::countries()
{
    QCOMPARE(regionCountry(AudibleRegion::Uk), QStringLiteral("gb")); // iTunes has no "uk"
    QCOMPARE(regionCountry(AudibleRegion::Jp), QStringLiteral("jp"));
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestAudibleShops)
#include "test_audibleshops.moc"
