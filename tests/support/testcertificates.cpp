// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcertificates.h"

#include <QDebug>
#include <QProcess>

namespace kuramori
{
namespace
{
const QString newKey = QStringLiteral("-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes");
} // namespace

TestCertificates::TestCertificates()
{
    m_isValid = run(QStringLiteral("req -x509 %1 -keyout ca.key -out ca.pem -days 2 -subj /CN=authority "
                                   "-addext basicConstraints=critical,CA:TRUE")
                        .arg(newKey))
        && run(QStringLiteral("req -x509 %1 -keyout self.key -out self.pem -days 2 -subj /CN=self "
                              "-addext subjectAltName=IP:127.0.0.1")
                   .arg(newKey))
        && makeSigned(QStringLiteral("good"), QStringLiteral("IP:127.0.0.1"), 2)
        && makeSigned(QStringLiteral("expired"), QStringLiteral("IP:127.0.0.1"), -1)
        && makeSigned(QStringLiteral("wrong"), QStringLiteral("DNS:elsewhere.example"), 2);
}

bool TestCertificates::makeSigned(const QString &name, const QString &subjectName, int days)
{
    return run(QStringLiteral("req %1 -keyout %2.key -out %2.csr -subj /CN=%2 -addext subjectAltName=%3")
                   .arg(newKey, name, subjectName))
        && run(QStringLiteral("x509 -req -in %1.csr -CA ca.pem -CAkey ca.key -CAcreateserial -copy_extensions copy "
                              "-days %2 -out %1.pem")
                   .arg(name)
                   .arg(days));
}

bool TestCertificates::run(const QString &arguments)
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(QStringLiteral("openssl"), arguments.split(u' '));
    const bool isDone = openssl.waitForFinished() && openssl.exitCode() == 0;
    if (!isDone) {
        qWarning().noquote() << openssl.errorString() << openssl.readAllStandardError();
    }
    return isDone;
}

TlsIdentity TestCertificates::identity(const QString &name) const
{
    return {m_folder.filePath(name + QStringLiteral(".pem")), m_folder.filePath(name + QStringLiteral(".key"))};
}
} // namespace kuramori
