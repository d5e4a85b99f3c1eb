#include "tests/support/relayprocess.h"

#include "tests/support/waitfor.h"

namespace bytecrowds::tests {

RelayProcess::RelayProcess(QString program, QStringList options)
    : m_program(std::move(program))
    , m_options(std::move(options))
    , m_data(m_temporary.filePath(QStringLiteral("relay")))
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
}

RelayProcess::~RelayProcess()
{
    if (isRunning() && stop() == -1)
        kill9();
}

bool RelayProcess::start()
{
    m_url.clear();
    return launch();
}

bool RelayProcess::restart()
{
    if (isRunning())
        stop();
    return launch();
}

bool RelayProcess::launch()
{
    const int port = m_url.isEmpty() ? 0 : m_url.port();
    m_process.start(m_program, QStringList{QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(port),
                                           QStringLiteral("--data"), m_data} +
                                   m_options);
    static const QByteArray ready("listening on ");
    QByteArray line;
    const bool heard = waitFor([&] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; });
    if (heard && m_process.canReadLine())
        line = m_process.readLine().trimmed();
    if (!line.startsWith(ready))
        return false;
    m_url = QUrl(QString::fromUtf8(line.mid(ready.size())));
    return m_url.isValid();
}

void RelayProcess::kill9()
{
    m_process.kill();
    m_process.waitForFinished(Patience);
}

int RelayProcess::stop()
{
    if (isRunning())
        m_process.terminate();
    if (!m_process.waitForFinished(Patience) && m_process.state() != QProcess::NotRunning)
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

bool RelayProcess::isRunning() const
{
    return m_process.state() == QProcess::Running;
}

qint64 RelayProcess::processId() const
{
    return m_process.processId();
}

QUrl RelayProcess::url() const
{
    return m_url;
}

QUrl RelayProcess::webSocketUrl(const QString& id) const
{
    QUrl url = m_url;
    url.setScheme(QStringLiteral("ws"));
    url.setPath(QStringLiteral("/ws/") + id);
    return url;
}

QString RelayProcess::redisSocket() const
{
    return m_data + QStringLiteral("/redis/redis.sock");
}

void RelayProcess::setDataFolder(const QString& path)
{
    m_data = path;
}

QString RelayProcess::dataFolder() const
{
    return m_data;
}

void RelayProcess::setOptions(const QStringList& options)
{
    m_options = options;
}

QByteArray RelayProcess::log()
{
    m_log += m_process.readAllStandardError();
    return m_log;
}

} // namespace bytecrowds::tests
