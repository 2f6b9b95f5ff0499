// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/metadata/simulatedproviders.h"

#include "workers/http/curltransport.h"

#include <QTcpSocket>

#include <sys/prctl.h>

#include <csignal>

namespace kuramori
{
namespace
{
constexpr int patience = 60'000; // milliseconds

HttpOptions once(bool paced)
{
    HttpOptions options;
    options.userAgent = QStringLiteral("Kuramori/test");
    options.quickRetries = 0;
    options.paced = paced;
    return options;
}

QProcessEnvironment environment(const QString &hardcoverKey)
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("KURAMORI_SECRET_HARDCOVER"), hardcoverKey);
    return environment;
}

/// Every provider at its path of the simulator, as fast as it can.
QStringList assignments(const QUrl &base)
{
    QStringList words;
    for (const char *name : {"hardcover", "audnexus", "audible", "openlibrary", "itunes", "anilist"}) {
        const QString key = QStringLiteral("metadata.%1.").arg(QLatin1String(name));
        words.append(key + QStringLiteral("url=%1/%2").arg(base.toString(), QLatin1String(name)));
        words.append(key + QStringLiteral("per_minute=6000"));
    }
    return words;
}

StoreOptions sqliteIn(const QTemporaryDir &folder)
{
    StoreOptions options;
    options.database = need(DatabaseUrl::parse(QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("a.db"))));
    return options;
}
} // namespace

SimulatedProviders::~SimulatedProviders()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool SimulatedProviders::start()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); }); // also when the test crashes
    m_process.start(QStringLiteral("python3"), {QStringLiteral(KURAMORI_SOURCE_DIR "/tests/simulators/metadata.py")});
    const auto line = [this] {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {
        }
        return QString::fromLatin1(m_process.readLine()).trimmed();
    };
    m_base = QUrl(line());
    m_key = line();
    return m_base.isValid() && !m_key.isEmpty();
}

QJsonDocument SimulatedProviders::control(const QByteArray &path, const QByteArray &body) const
{
    QTcpSocket socket;
    socket.connectToHost(m_base.host(), quint16(m_base.port()));
    socket.write("POST " + path + " HTTP/1.1\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size())
                 + "\r\n\r\n" + body);
    while (socket.waitForReadyRead(patience)) {
    }
    const QByteArray answer = socket.readAll();
    const qsizetype head = answer.indexOf("\r\n\r\n");
    return answer.startsWith("HTTP/1.1 200") ? QJsonDocument::fromJson(answer.sliced(head + 4)) : QJsonDocument();
}

int SimulatedProviders::requests() const
{
    return control("/_stats")[QLatin1String("requests")].toInt();
}

int SimulatedProviders::asked(const QString &path) const
{
    return control("/_stats")[QLatin1String("paths")][path].toInt();
}

ProviderRig::ProviderRig(const SimulatedProviders &services, const QString &hardcoverKey, bool paced,
                         const QStringList &more, Clock *other)
    : clock(other ? *other : m_system)
    , m_store(need(Store::open(sqliteIn(m_folder), clock)))
    , m_settings(
          need(Settings::load(m_folder.filePath(QStringLiteral("a.ini")), {}, assignments(services.base()) + more)))
    , m_secrets(environment(hardcoverKey))
    , m_http(once(paced), std::make_unique<CurlTransport>(once(paced)), clock, m_board, m_store.get())
    , providers(ProviderParts{m_http, *m_store, *m_settings, m_secrets, clock})
{ }

const std::map<QByteArray, AskOne> &questionToEach()
{
    static const std::map<QByteArray, AskOne> all{
        {"hardcover", [](const Providers &p, const Asking &asking) { return p.hardcover.book(1001, asking); }},
        {"audnexus",
         [](const Providers &p, const Asking &asking) {
             return p.audnexus.book(QStringLiteral("B0SIM00001"), AudibleRegion::Us, asking);
         }},
        {"audible",
         [](const Providers &p, const Asking &asking) {
             return p.audible.asins(QStringLiteral("Tale 1"), {}, AudibleRegion::Us, asking);
         }},
        {"openlibrary",
         [](const Providers &p, const Asking &asking) { return p.openLibrary.work(QStringLiteral("OL1W"), asking); }},
        {"itunes",
         [](const Providers &p, const Asking &asking) { return p.iTunes.book(500'001, QStringLiteral("us"), asking); }},
        {"anilist", [](const Providers &p, const Asking &asking) { return p.aniList.byId(100'001, asking); }}};
    return all;
}

QByteArray lastingFault(const QByteArray &service, const QByteArray &kind, const QByteArray &more)
{
    return R"({"kind":")" + kind + R"(","path":"/)" + service + R"(","times":0)" + more + '}';
}

QByteArray said(const ProviderWord &word)
{
    return QByteArray::number(int(word.state)) + ' ' + errorKindName(word.failure).toUtf8() + ' '
        + word.message.toUtf8() + ' ' + word.detail.toUtf8();
}
} // namespace kuramori
