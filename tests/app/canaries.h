// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QStringList>

namespace kuramori
{
/// Secrets that nobody else would write, to be looked for afterwards: plain, in base64 at each of the three places in
/// which it may begin, in percent form and in UTF-16 of both orders.
class Canaries
{
public:
    explicit Canaries(int count);

    const QByteArray &at(int i) const { return m_values.at(i); }
    /// The first that is in there, in the form in which it is; empty: none.
    QByteArray in(const QByteArray &content) const;

    struct Search
    {
        QStringList read; ///< names of the files that were looked into
        QStringList found; ///< their paths, with what is in them
    };
    Search inFilesUnder(const QString &folder) const;

    static QByteArray commandLines(); ///< of all processes now, NUL between the words
    static QByteArray limitsOf(qint64 process);

private:
    QByteArrayList m_values;
    QByteArrayList m_forms;
};
} // namespace kuramori
