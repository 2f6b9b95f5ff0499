// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/startuptrouble.h"

#include "app/assembly/house.h"
#include "models/store/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StartupTrouble)
};

QString newestBackup(const QString &folder)
{
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.sqlite")}, QDir::Files, QDir::Time);
    return files.isEmpty() ? QString() : files.first().filePath();
}

void show(QMessageBox::Icon icon, const QString &text)
{
    QMessageBox box(icon, QStringLiteral("Kuramori"), text, QMessageBox::Ok);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}
} // namespace

StartupTrouble::StartupTrouble(const Error &error, House &house)
    : m_error(error)
    , m_house(house)
{
    if (error.kind == ErrorKind::DatabaseCorrupt && house.database().dialect == Dialect::Sqlite) {
        m_backup = newestBackup(house.profile().backupFolder());
    }
}

bool StartupTrouble::isWorthAnotherTry()
{
    qCritical("%s", qUtf8Printable(m_error.message));
    QMessageBox box(QMessageBox::Critical, Words::tr("Kuramori cannot start"), m_error.message);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(Words::tr("Nothing was changed. The log stands in %1.").arg(m_house.profile().logFile()));
    box.setDetailedText(m_error.context);
    const QPushButton *again = box.addButton(Words::tr("Try &again"), QMessageBox::AcceptRole);
    const QPushButton *restore = nullptr;
    if (!m_backup.isEmpty()) {
        const QString made = QLocale().toString(QFileInfo(m_backup).lastModified(), QLocale::ShortFormat);
        restore = box.addButton(Words::tr("&Restore the backup of %1").arg(made), QMessageBox::ActionRole);
    }
    box.addButton(Words::tr("&Quit"), QMessageBox::RejectRole);
    box.exec();
    if (restore && box.clickedButton() == restore) {
        return restoreBackup();
    }
    return box.clickedButton() == again;
}

bool StartupTrouble::restoreBackup()
{
    const Result<QString> kept = restore(m_backup, m_house.database().path, m_house.clock().wall());
    if (!kept) {
        show(QMessageBox::Critical, kept.error().message);
    } else if (!kept->isEmpty()) {
        show(QMessageBox::Information, Words::tr("The damaged database was kept as %1.").arg(*kept));
    }
    return true;
}
} // namespace kuramori
