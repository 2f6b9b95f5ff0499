// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace kuramori
{
namespace
{
const QString sqlitePrefix = QStringLiteral("sqlite:");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseUrl)
};
} // namespace

Result<DatabaseUrl> DatabaseUrl::parse(const QString &text)
{
    DatabaseUrl parsed;
    if (text.startsWith(sqlitePrefix)) {
        const QString path = text.mid(sqlitePrefix.size());
        if (path.isEmpty()) {
            return fail(ErrorKind::Usage, Words::tr("The database address \"%1\" names no file.").arg(text));
        }
        parsed.path = QFileInfo(path).absoluteFilePath();
        return parsed;
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != QLatin1String("postgresql") && url.scheme() != QLatin1String("postgres"))) {
        return fail(
            ErrorKind::Usage,
            Words::tr("\"%1\" is not a database address. Write sqlite:PATH or postgresql://user@host:port/name.")
                .arg(text));
    }
    if (!url.password().isEmpty()) {
        return fail(ErrorKind::Usage,
                    Words::tr("A password must not stand in the database address; use ~/.pgpass or PGPASSFILE."));
    }
    parsed.dialect = Dialect::PostgreSql;
    parsed.host = url.host();
    parsed.port = url.port(parsed.port);
    parsed.user = url.userName();
    parsed.name = url.path().mid(1);
    if (parsed.host.isEmpty() || parsed.name.isEmpty()) {
        return fail(ErrorKind::Usage, Words::tr("The database address \"%1\" needs a host and a name.").arg(text));
    }
    return parsed;
}

QString DatabaseUrl::toString() const
{
    if (dialect == Dialect::Sqlite) {
        return sqlitePrefix + path;
    }
    return QStringLiteral("postgresql://%1@%2:%3/%4").arg(user, host).arg(port).arg(name);
}
} // namespace kuramori
