// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgreserror.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PostgresStore)
};

struct Meaning
{
    const char *sqlState; ///< whole, or the class that stands in front
    ErrorKind kind;
    const char *sentence;
    bool mayPass = false; ///< nothing is wrong with the statement: it is worth another try soon
};

constexpr Meaning meanings[] = {
    {"23505", ErrorKind::Conflict,
     QT_TRANSLATE_NOOP("PostgresStore", "A row with the same key is already there in %1.")},
    {"40001", ErrorKind::DatabaseBusy,
     QT_TRANSLATE_NOOP("PostgresStore", "%1 is too busy: a transaction met others each time it was tried.")},
    {"40P01", ErrorKind::DatabaseBusy,
     QT_TRANSLATE_NOOP("PostgresStore", "%1 is too busy: a transaction met others each time it was tried.")},
    {"55P03", ErrorKind::DatabaseBusy, QT_TRANSLATE_NOOP("PostgresStore", "%1 is locked by somebody else.")},
    {"53300", ErrorKind::DatabaseBusy,
     QT_TRANSLATE_NOOP("PostgresStore", "%1 has no connection left. Raise max_connections on the server.")},
    {"53100", ErrorKind::NoSpace,
     QT_TRANSLATE_NOOP("PostgresStore",
                       "There is no space left on the disk of %1. Nothing was lost; free some space.")},
    {"57014", ErrorKind::Timeout, QT_TRANSLATE_NOOP("PostgresStore", "%1 took too long over a statement.")},
    {"25006", ErrorKind::Refused, QT_TRANSLATE_NOOP("PostgresStore", "%1 may only be read.")},
    {"28", ErrorKind::Auth,
     QT_TRANSLATE_NOOP("PostgresStore", "%1 does not let this user in. Check the user and ~/.pgpass.")},
    {"XX001", ErrorKind::DatabaseCorrupt, QT_TRANSLATE_NOOP("PostgresStore", "%1 says that its data is damaged.")},
    {"XX002", ErrorKind::DatabaseCorrupt, QT_TRANSLATE_NOOP("PostgresStore", "%1 says that an index is damaged.")},
    {"08", ErrorKind::Database, QT_TRANSLATE_NOOP("PostgresStore", "The connection to %1 broke."), true},
    {"57P", ErrorKind::Database, QT_TRANSLATE_NOOP("PostgresStore", "%1 is stopping or starting."), true},
    {"", ErrorKind::Database, QT_TRANSLATE_NOOP("PostgresStore", "A statement failed in %1.")},
};
} // namespace

Error postgresError(const QByteArray &sqlState, const QString &server, QString context)
{
    const Meaning *meaning = meanings;
    while (!sqlState.startsWith(meaning->sqlState)) {
        ++meaning;
    }
    Error error{meaning->kind, Words::tr(meaning->sentence).arg(server), QString::fromLatin1(sqlState) + u' ' + context,
                std::nullopt};
    if (meaning->mayPass) {
        error.retryAfter = untilTheServerIsBack;
    }
    return error;
}

bool mayRetry(const QByteArray &sqlState)
{
    return sqlState == "40001" || sqlState == "40P01";
}
} // namespace kuramori
