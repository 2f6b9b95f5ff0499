// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/redact.h"
#include "models/settings/secrets.h"

#include <QTest>

using namespace kuramori;

class TestSecrets final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foundByName();
    void notLogged();
};

void TestSecrets::foundByName()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("KURAMORI_SECRET_AUDIOBOOKSHELF_MY_NAS"), QStringLiteral(" key-of-the-nas\n"));
    environment.insert(QStringLiteral("KURAMORI_SECRET_EMPTY"), QStringLiteral("\n"));
    environment.insert(QStringLiteral("AUDIOBOOKSHELF_HOME"), QStringLiteral("not a secret of ours"));
    const Secrets secrets(environment);
    QCOMPARE(Secrets::variable(QStringLiteral("audiobookshelf.my-nas")),
             QStringLiteral("KURAMORI_SECRET_AUDIOBOOKSHELF_MY_NAS"));
    const auto found = secrets.find(QStringLiteral("audiobookshelf.my-nas"));
    QVERIFY(found);
    QCOMPARE(found->reveal(), QByteArray("key-of-the-nas"));
    QVERIFY(!secrets.find(QStringLiteral("audiobookshelf.home")));
    QVERIFY(!secrets.find(QStringLiteral("empty")));
}

void TestSecrets::notLogged()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("KURAMORI_SECRET_X"), QStringLiteral("never-to-be-logged"));
    const Secrets secrets(environment);
    QVERIFY(secrets.find(QStringLiteral("x")));
    QVERIFY(!redacted(QStringLiteral("it is never-to-be-logged")).contains(QStringLiteral("never")));
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "test_secrets.moc"
