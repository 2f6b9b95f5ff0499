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
    const char *sentence;
    ErrorKind kind;
    bool mayPass = false; ///< nothing is wrong with the statement: it is worth another try soon
};

constexpr Meaning meanings[] = {
    {"23505", QT_TRANSLATE_NOOP("PostgresStore", "A row with the same key is already there in %1."),
     ErrorKind::Conflict},
    {"40001", QT_TRANSLATE_NOOP("PostgresStore", "%1 is too busy: a transaction met others each time it was tried."),
     ErrorKind::DatabaseBusy},
    {"40P01", QT_TRANSLATE_NOOP("PostgresStore", "%1 is too busy: a transaction met others each time it was tried."),
     ErrorKind::DatabaseBusy},
    {"55P03", QT_TRANSLATE_NOOP("PostgresStore", "%1 is locked by somebody else."), ErrorKind::DatabaseBusy},
    {"53300", QT_TRANSLATE_NOOP("PostgresStore", "%1 has no connection left. Raise max_connections on the server."),
     ErrorKind::DatabaseBusy},
    {"53100",
     QT_TRANSLATE_NOOP("PostgresStore", "There is no space left on the disk of %1. Nothing was lost; free some space."),
     ErrorKind::NoSpace},
    {"57014", QT_TRANSLATE_NOOP("PostgresStore", "%1 took too long over a statement."), ErrorKind::Timeout},
    {"25006", QT_TRANSLATE_NOOP("PostgresStore", "%1 may only be read."), ErrorKind::Refused},
    {"28", QT_TRANSLATE_NOOP("PostgresStore", "%1 does not let this user in. Check the user and ~/.pgpass."),
     ErrorKind::Auth},
    {"XX001", QT_TRANSLATE_NOOP("PostgresStore", "%1 says that its data is damaged."), ErrorKind::DatabaseCorrupt},
    {"XX002", QT_TRANSLATE_NOOP("PostgresStore", "%1 says that an index is damaged."), ErrorKind::DatabaseCorrupt},
    {"08", QT_TRANSLATE_NOOP("PostgresStore", "The connection to %1 broke."), ErrorKind::Database, true},
    {"57P", QT_TRANSLATE_NOOP("PostgresStore", "%1 is stopping or starting."), ErrorKind::Database, true},
    {"", QT_TRANSLATE_NOOP("PostgresStore", "A statement failed in %1."), ErrorKind::Database},
};
} // namespace

Error postgresError(const QByteArray &sqlState, const QString &server, const QString &context)
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
