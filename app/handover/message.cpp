// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/message.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

constexpr int protocolVersion = 1;
constexpr qsizetype mostWords = 256;
constexpr qsizetype longestSocketPath = 80; // sun_path holds 108, and Qt binds under a temporary name first

const QString versionKey = QStringLiteral("version");
const QString raiseKey = QStringLiteral("raise");
const QString wordsKey = QStringLiteral("words");
const QString terminalKey = QStringLiteral("terminal");
const QString folderKey = QStringLiteral("folder");
const QString outKey = QStringLiteral("out");
const QString errKey = QStringLiteral("err");
const QString exitKey = QStringLiteral("exit");
const QString unservedKey = QStringLiteral("unserved");

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<QJsonObject> objectOf(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject()) {
        return fail(ErrorKind::BadSchema, Words::tr("The other Kuramori sent a line that is not understood."));
    }
    return document.object();
}

ucred peer(const QLocalSocket &socket)
{
    ucred credentials{0, uid_t(-1), gid_t(-1)};
    socklen_t size = sizeof credentials;
    getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &credentials, &size);
    return credentials;
}

/// A folder only this user can enter, whoever made it.
bool isPrivateFolder(const QByteArray &path)
{
    struct stat facts
    { };
    return lstat(path.constData(), &facts) == 0 && S_ISDIR(facts.st_mode) && facts.st_uid == geteuid()
        && (facts.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}
} // namespace

QByteArray HandoverRequest::toLine() const
{
    return lineOf({{versionKey, protocolVersion},
                   {raiseKey, raise},
                   {wordsKey, QJsonArray::fromStringList(words)},
                   {terminalKey, terminal.toJson()},
                   {folderKey, folder}});
}

Result<HandoverRequest> HandoverRequest::fromLine(const QByteArray &line)
{
    const Result<QJsonObject> object = objectOf(line);
    if (!object) {
        return fail(object.error());
    }
    const QJsonArray array = object->value(wordsKey).toArray();
    if (object->value(versionKey).toInt() != protocolVersion || array.size() > mostWords) {
        return fail(ErrorKind::Refused,
                    Words::tr("The running Kuramori is of another version. Restart it to hand work to it."));
    }
    HandoverRequest request;
    request.raise = object->value(raiseKey).toBool();
    for (const QJsonValue &word : array) {
        request.words.append(word.toString());
    }
    request.terminal = Terminal::fromJson(object->value(terminalKey).toObject());
    request.folder = object->value(folderKey).toString();
    return request;
}

QByteArray HandoverReply::toLine() const
{
    if (exitCode) {
        return lineOf({{exitKey, *exitCode}});
    }
    if (isUnserved) {
        return lineOf({{unservedKey, true}});
    }
    return lineOf({{channel == Channel::Out ? outKey : errKey, QString::fromUtf8(bytes)}});
}

Result<HandoverReply> HandoverReply::fromLine(const QByteArray &line)
{
    const Result<QJsonObject> object = objectOf(line);
    if (!object) {
        return fail(object.error());
    }
    HandoverReply reply;
    if (object->contains(exitKey)) {
        reply.exitCode = object->value(exitKey).toInt();
        return reply;
    }
    reply.isUnserved = object->contains(unservedKey);
    reply.channel = object->contains(outKey) ? Channel::Out : Channel::Err;
    reply.bytes = object->value(reply.channel == Channel::Out ? outKey : errKey).toString().toUtf8();
    return reply;
}

QByteArray cancelLine()
{
    return lineOf({{QStringLiteral("cancel"), true}});
}

Result<QString> handoverAddress(const QString &databasePath)
{
    const QString beside = databasePath + QStringLiteral(".socket");
    if (beside.toLocal8Bit().size() <= longestSocketPath) {
        return beside;
    }
    const QFileInfo database(databasePath);
    const QString canonical = database.dir().canonicalPath() + u'/' + database.fileName();
    const QByteArray folder = "/tmp/kuramori-" + QByteArray::number(geteuid());
    mkdir(folder.constData(), S_IRWXU);
    if (!isPrivateFolder(folder)) {
        return fail(ErrorKind::Refused,
                    Words::tr("%1 is not this user's alone; remove it.").arg(QString::fromLocal8Bit(folder)));
    }
    const QByteArray name = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QString::fromLocal8Bit(folder + '/' + name);
}

bool isOwnUser(const QLocalSocket &socket)
{
    return peer(socket).uid == geteuid();
}

qint64 peerPid(const QLocalSocket &socket)
{
    return peer(socket).pid;
}
} // namespace kuramori
