// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace kuramori
{
/// What a run of the program left.
struct Ended
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    /// The lines of stdout; a line that is no JSON object comes as an empty one.
    QList<QJsonObject> objects() const;
    QJsonObject summary() const { return objects().value(objects().size() - 1); }
    qint64 count(const char *name) const;
};

/// A simulator of tests/simulators, as a process of its own on loopback.
class SimulatorProcess
{
public:
    ~SimulatorProcess();
    QString url() const { return m_url; }
    QJsonObject stats() const; ///< GET /_stats
    int requests() const { return stats().value(QLatin1String("requests")).toInt(); }
    void fault(const QByteArray &json) const; ///< adds one
    void release(const QByteArray &path) const; ///< ends what a fault of kind "wait" holds up
    void reset() const; ///< forgets faults and what was counted

protected:
    SimulatorProcess(const QString &script, const QStringList &options);
    QString line(); ///< the next that it prints
    QByteArray ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {}) const;

private:
    QProcess m_process;
    QString m_url;
};

class JikanProcess final : public SimulatorProcess
{
public:
    explicit JikanProcess(const QStringList &options);
    void nextDay() const;
};

class ShelfProcess final : public SimulatorProcess
{
public:
    explicit ShelfProcess(const QStringList &options);
    QString apiKey() const { return m_apiKey; }

private:
    const QString m_apiKey;
};

/// tests/simulators/metadata.py.
class MetadataProcess final : public SimulatorProcess
{
public:
    MetadataProcess();
    QString hardcoverKey() const { return m_hardcoverKey; }
    /// "--set …" of every service that tells of books.
    QString settings() const;

private:
    const QString m_hardcoverKey;
};

/// The real binary in a profile of its own, in front of a simulated Jikan.
class BatchDesk
{
public:
    /// `databaseUrl` empty: SQLite in the profile.
    explicit BatchDesk(const QString &jikanUrl = {}, const QString &databaseUrl = {});

    /// `kuramori --batch WORDS` to its end.
    Ended run(const QString &words, std::chrono::seconds patience = std::chrono::seconds(60)) const;
    /// The same without waiting; stdout and stderr are kept apart. `folder`: where it stands, if not where file() is.
    std::unique_ptr<QProcess> start(const QString &words, const QString &folder = {}) const;
    static Ended end(QProcess &process, std::chrono::seconds patience = std::chrono::seconds(60));
    /// Blocks until the words stand in the output; false after some seconds, or when the process ends before.
    static bool waitFor(QProcess &process, const QByteArray &words);

    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString profile() const { return m_folder.filePath(QStringLiteral("profile")); }

private:
    QTemporaryDir m_folder;
    QStringList m_common;
};
} // namespace kuramori
