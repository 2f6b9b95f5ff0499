// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/samplemark.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SampleMark)
};
} // namespace

SampleMark::SampleMark(const QString &database)
    : m_database(database)
    , m_file(database + QStringLiteral(".sample"))
    , m_isNew(QFileInfo(database).size() == 0)
{ }

Result<void> SampleMark::check() const
{
    return m_isNew || QFileInfo::exists(m_file) ? Result<void>() : fail(refusal());
}

Result<void> SampleMark::settle(QUuid instance) const
{
    const QByteArray name = instance.toByteArray(QUuid::WithoutBraces) + '\n';
    if (m_isNew) {
        QSaveFile file(m_file);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(name) == name.size() && file.commit();
        return written ? Result<void>()
                       : fail(ErrorKind::Io, Words::tr("%1 cannot be written: %2").arg(m_file, file.errorString()));
    }
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) && file.readAll() == name ? Result<void>() : fail(refusal());
}

Error SampleMark::refusal() const
{
    return {ErrorKind::Refused,
            Words::tr("The database %1 was not made by --sample, and the sample must not mix with it. Leave --profile "
                      "out, or name a new folder.")
                .arg(m_database),
            {},
            std::nullopt};
}
} // namespace kuramori
