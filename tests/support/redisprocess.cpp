#include "tests/support/redisprocess.h"

#include "tests/support/waitfor.h"

#include <QRandomGenerator>
#include <QTcpServer>

#include <signal.h>
#include <sys/prctl.h>

namespace bytecrowds::tests {

namespace {

QByteArray askWithCli(QStringList arguments, const QByteArrayList& command)
{
    arguments.append(QStringLiteral("--raw"));
    for (const QByteArray& word : command)
        arguments.append(QString::fromUtf8(word));
    QProcess cli;
    cli.start(QStringLiteral("redis-cli"), arguments);
    cli.waitForFinished(Patience);
    QByteArray reply = cli.readAllStandardOutput();
    if (reply.endsWith('\n'))
        reply.chop(1);
    return reply;
}

} // namespace

RedisProcess::RedisProcess(QStringList options)
    : m_options(std::move(options))
{
    // A test that crashes leaves no server behind.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.setStandardOutputFile(QProcess::nullDevice());
}

RedisProcess::~RedisProcess()
{
    kill9();
}

bool RedisProcess::start()
{
    const auto option = [](const char* text) { return QString::fromLatin1(text); };
    m_process.start(option("redis-server"),
                    QStringList{option("--port"), option("0"), option("--unixsocket"), socketPath(), option("--dir"),
                                m_folder.path(), option("--appendonly"), option("yes"), option("--appendfsync"),
                                option("always"), option("--save"), QString()} +
                        m_options);
    return m_process.waitForStarted(Patience) && waitFor([this] { return !cli({"PING"}).isEmpty(); });
}

bool RedisProcess::isRunning() const
{
    return m_process.state() == QProcess::Running;
}

void RedisProcess::kill9()
{
    m_process.kill();
    m_process.waitForFinished(Patience);
}

void RedisProcess::freeze()
{
    ::kill(pid_t(m_process.processId()), SIGSTOP);
}

void RedisProcess::thaw()
{
    ::kill(pid_t(m_process.processId()), SIGCONT);
}

QString RedisProcess::url() const
{
    return QStringLiteral("unix://") + socketPath();
}

QString RedisProcess::socketPath() const
{
    return m_folder.filePath(QStringLiteral("redis.sock"));
}

QByteArray RedisProcess::cli(const QByteArrayList& command) const
{
    return cli(socketPath(), command);
}

QByteArray RedisProcess::cli(const QString& socketPath, const QByteArrayList& command)
{
    return askWithCli({QStringLiteral("-s"), socketPath}, command);
}

QByteArray RedisProcess::cli(quint16 port, const QByteArrayList& command)
{
    return askWithCli({QStringLiteral("-p"), QString::number(port)}, command);
}

quint16 RedisProcess::freePort()
{
    QTcpServer probe;
    quint16 port = 0;
    do
        port = quint16(QRandomGenerator::global()->bounded(15000, 32000));
    while (!probe.listen(QHostAddress::LocalHost, port));
    return port;
}

} // namespace bytecrowds::tests
