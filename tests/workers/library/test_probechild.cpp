// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/probechild.h"

#include <QTest>

#include <poll.h>

using namespace kuramori;

class TestProbeChild final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A file that takes the child over is to find no key in its environment.
    void secretsStayWithTheParent()
    {
        qputenv("KURAMORI_SECRET_AUDIOBOOKSHELF_HOME", "the-key-of-the-house");
        qputenv("KURAMORI_SECRETS_PASSPHRASE", "the-passphrase");
        qputenv("KURAMORI_LOG_LEVEL", "debug");
        const auto child = ProbeChild::start("/usr/bin/env", {});
        QVERIFY(child);
        QByteArray said;
        char part[4096];
        for (qsizetype size = 0; size >= 0; size = (*child)->receive(part, sizeof part)) {
            said.append(part, size);
            pollfd other{(*child)->descriptor(), POLLIN, 0};
            QVERIFY(poll(&other, 1, 10'000) == 1);
        }
        QVERIFY2(said.contains("KURAMORI_LOG_LEVEL=debug"), said.constData());
        QVERIFY2(!said.contains("KURAMORI_SECRET") && !said.contains("the-"), said.constData());
    }
};

QTEST_GUILESS_MAIN(TestProbeChild)
#include "test_probechild.moc"
