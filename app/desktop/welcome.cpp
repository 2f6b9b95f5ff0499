// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/welcome.h"

#include "app/assembly/house.h"
#include "models/store/backup.h"
#include "ui/dialogs/welcomedialog.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QProcess>

namespace kuramori
{
namespace
{
Q_LOGGING_CATEGORY(welcomeLog, "welcome")

const QString welcomedKey = QStringLiteral("ui.welcomed");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Welcome)
};

qint64 worksAndJobs(ReadTx &tx)
{
    return tx.number("SELECT count(*) FROM (SELECT id FROM works LIMIT 1) AS one")
        + tx.number("SELECT count(*) FROM (SELECT id FROM jobs LIMIT 1) AS one");
}
} // namespace

Welcome::Welcome(House &house)
    : m_house(house)
{ }

bool Welcome::isDue()
{
    return !m_house.plan().sample && !m_house.settings().boolean(welcomedKey) && !isInUse();
}

/// A store that cannot be read is in use, too: what is wrong with it is told when it is opened for the window.
bool Welcome::isInUse()
{
    if (m_house.database().dialect == Dialect::Sqlite && !QFile::exists(m_house.database().path)) {
        return false;
    }
    const std::optional<bool> filled = isFilled();
    if (filled.value_or(false)) {
        if (const Result<void> marked = m_house.settings().set(welcomedKey, QStringLiteral("true")); !marked) {
            qCWarning(welcomeLog, "%s", qUtf8Printable(marked.error().message));
        }
    }
    return filled.value_or(true);
}

/// Empty: it cannot be read, or not without changing it.
std::optional<bool> Welcome::isFilled() const
{
    if (!m_house.openStoreAsItIs()) {
        return std::nullopt;
    }
    const Result<qint64> rows = m_house.store().read(worksAndJobs);
    m_house.closeStore();
    return rows ? std::optional(*rows > 0) : std::nullopt;
}

bool Welcome::show()
{
    WelcomeParts parts{m_house.settings(), [this] { return lookAround(); }, {}};
    if (m_house.database().dialect == Dialect::Sqlite) {
        parts.restore = [this](const QString &file) { return restoreBackup(file); };
    }
    WelcomeDialog dialog(parts);
    qCInfo(welcomeLog, "%s", qUtf8Printable(Words::tr("The page of the first start is shown.")));
    return dialog.exec() == QDialog::Accepted;
}

/// The sample's profile is its own; what this page has changed holds there, too.
Result<void> Welcome::lookAround() const
{
    QStringList arguments{QStringLiteral("--sample")};
    for (const QString &key : {QStringLiteral("ui.language"), QStringLiteral("ui.theme")}) {
        arguments << QStringLiteral("--set") << key + u'=' + m_house.settings().text(key);
    }
    const QString program = QCoreApplication::applicationFilePath();
    if (!QProcess::startDetached(program, arguments)) {
        return fail(ErrorKind::Io,
                    Words::tr("The sample cannot be started. Start it in a terminal: %1 --sample").arg(program));
    }
    return {};
}

Result<void> Welcome::restoreBackup(const QString &file) const
{
    const QString database = m_house.database().path;
    if (QFile::exists(database) && isFilled().value_or(true)) { // while the page stood open
        return fail(ErrorKind::Refused,
                    Words::tr("This profile has been filled meanwhile. To replace what is in it, use: kuramori --batch "
                              "restore FILE"));
    }
    const Result<QString> kept = restore(file, database, m_house.clock().wall());
    if (!kept) {
        return fail(kept.error());
    }
    if (!kept->isEmpty()) {
        qCInfo(welcomeLog, "%s", qUtf8Printable(Words::tr("The old database was kept as %1.").arg(*kept)));
    }
    return {};
}
} // namespace kuramori
