// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scriptedserver.h"

#include <QTemporaryDir>

namespace kuramori
{
/// An authority and certificates for 127.0.0.1 signed by it, made for one test run with the openssl command.
class TestCertificates
{
public:
    TestCertificates();

    bool isValid() const { return m_isValid; }
    QString caFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); } ///< what a client must trust
    TlsIdentity good() const { return identity(QStringLiteral("good")); }
    TlsIdentity expired() const { return identity(QStringLiteral("expired")); }
    TlsIdentity wrongHost() const { return identity(QStringLiteral("wrong")); }
    TlsIdentity selfSigned() const { return identity(QStringLiteral("self")); }

private:
    TlsIdentity identity(const QString &name) const;
    bool makeSigned(const QString &name, const QString &subjectName, int days);
    bool run(const QString &arguments);

    QTemporaryDir m_folder;
    bool m_isValid = false;
};
} // namespace kuramori
