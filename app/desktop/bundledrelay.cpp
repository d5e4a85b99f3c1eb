#include "app/desktop/bundledrelay.h"

#include <QFile>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QProcess>
#include <QTcpServer>

namespace bytecrowds::desktop {

namespace {

constexpr int ProbeTimeoutMs = 2000;
constexpr int RetryMs = 30;

// The relay writes its address into `endpoint`, which one that was killed leaves behind; `port` is ours: links keep
// working over restarts.
constexpr auto EndpointFile = "endpoint";
constexpr auto PortFile = "port";
constexpr auto LogFile = "relay.log";

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

bool isFree(quint16 port)
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost, port);
}

} // namespace

BundledRelay::BundledRelay(QString program, QDir data, QObject* parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_data(std::move(data))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &BundledRelay::probe);
}

void BundledRelay::ensure()
{
    if (m_busy)
        return;
    m_busy = true;
    m_started.invalidate();
    probe();
}

void BundledRelay::probe()
{
    const QUrl url = endpoint();
    if (url.isEmpty()) {
        onProbed(url, false);
        return;
    }
    QUrl health = url;
    health.setPath(QStringLiteral("/healthz"));
    QNetworkRequest request(health);
    request.setTransferTimeout(ProbeTimeoutMs);
    QNetworkReply* reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply, url] {
        reply->deleteLater();
        // A relay whose store is ill answers too; another program that has got the port since does not answer so.
        onProbed(url, QJsonDocument::fromJson(reply->readAll()).isObject());
    });
}

void BundledRelay::onProbed(const QUrl& url, bool alive)
{
    if (alive) {
        m_busy = false;
        QFile port(m_data.filePath(QLatin1String(PortFile)));
        if (port.open(QIODevice::WriteOnly))
            port.write(QByteArray::number(url.port()));
        Q_EMIT ready(url);
    } else if (!m_started.isValid()) {
        start();
    } else if (m_started.elapsed() > StartTimeoutMs) {
        const QString line = lastLogLine();
        fail(line.isEmpty() ? tr("The relay of this computer does not answer.")
                            : tr("The relay of this computer could not start: %1").arg(line));
    } else {
        m_retry.start(RetryMs);
    }
}

void BundledRelay::start()
{
    if (!m_data.mkpath(QStringLiteral("."))) {
        fail(tr("The folder %1 can't be made: check its permissions and the free disk space.").arg(m_data.path()));
        return;
    }
    const QString log = m_data.filePath(QLatin1String(LogFile));
    m_logStart = QFile(log).size();

    QProcess process;
    process.setProgram(m_program);
    process.setArguments({QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(choosePort()),
                          QStringLiteral("--data"), m_data.path(), QStringLiteral("--idle-exit"),
                          QString::number(IdleExitSeconds)});
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(log, QIODevice::Append);
    m_started.start();
    if (process.startDetached())
        m_retry.start(RetryMs);
    else
        fail(tr("The program %1 can't be started: is Bytecrowds installed whole?").arg(m_program));
}

void BundledRelay::fail(const QString& why)
{
    m_busy = false;
    Q_EMIT failed(why);
}

QUrl BundledRelay::endpoint() const
{
    return QUrl(QString::fromUtf8(contents(m_data.filePath(QLatin1String(EndpointFile)))), QUrl::StrictMode);
}

quint16 BundledRelay::choosePort() const
{
    const quint16 before = contents(m_data.filePath(QLatin1String(PortFile))).toUShort();
    for (const quint16 port : {before, UsualPort}) {
        if (port && isFree(port))
            return port;
    }
    return 0;
}

QString BundledRelay::lastLogLine() const
{
    QFile log(m_data.filePath(QLatin1String(LogFile)));
    if (!log.open(QIODevice::ReadOnly) || !log.seek(m_logStart))
        return {};
    return QString::fromUtf8(log.readAll().trimmed().split('\n').last());
}

} // namespace bytecrowds::desktop
