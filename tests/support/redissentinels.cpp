#include "tests/support/redissentinels.h"

#include "tests/support/waitfor.h"

#include <QFile>

#include <algorithm>
#include <signal.h>
#include <sys/prctl.h>

namespace bytecrowds::tests {

namespace {

const QString Name = QStringLiteral("crowds");

/// Of a reply that is a list of names and values.
QByteArray valueOf(const QByteArray& reply, const QByteArray& name)
{
    const QByteArrayList lines = reply.split('\n');
    const qsizetype at = lines.indexOf(name);
    return at < 0 ? QByteArray() : lines.value(at + 1);
}

} // namespace

RedisSentinels::RedisSentinels()
{
    for (int i = 0; i < Servers; ++i) {
        m_serverPorts.push_back(RedisProcess::freePort());
        QStringList options{QStringLiteral("--port"),
                            QString::number(m_serverPorts.back()),
                            QStringLiteral("--bind"),
                            QStringLiteral("127.0.0.1"),
                            QStringLiteral("--repl-diskless-sync-delay"),
                            QStringLiteral("0"),
                            QStringLiteral("--repl-ping-replica-period"),
                            QStringLiteral("1")};
        if (i > 0)
            options +=
                {QStringLiteral("--replicaof"), QStringLiteral("127.0.0.1"), QString::number(m_serverPorts.front())};
        m_servers.push_back(std::make_unique<RedisProcess>(options));
    }
}

RedisSentinels::~RedisSentinels()
{
    for (int i = 0; i < int(m_sentinels.size()); ++i)
        killSentinel(i);
}

bool RedisSentinels::start()
{
    for (const std::unique_ptr<RedisProcess>& server : m_servers) {
        if (!server->start())
            return false;
    }
    for (int i = 1; i < Servers; ++i) {
        if (!waitFor([&] { return server(i).cli({"INFO", "replication"}).contains("master_link_status:up"); }))
            return false;
    }
    for (int i = 0; i < Sentinels; ++i) {
        m_sentinelPorts.push_back(RedisProcess::freePort());
        QFile config(m_folder.filePath(QStringLiteral("sentinel%1.conf").arg(i)));
        const QString text = QStringLiteral("port %1\nbind 127.0.0.1\ndir %2\nsentinel monitor %3 127.0.0.1 %4 2\n"
                                            "sentinel down-after-milliseconds %3 %5\n"
                                            "sentinel failover-timeout %3 5000\n")
                                 .arg(m_sentinelPorts.back())
                                 .arg(m_folder.path(), Name)
                                 .arg(m_serverPorts.front())
                                 .arg(DownAfter);
        if (!config.open(QIODevice::WriteOnly) || config.write(text.toUtf8()) < 0)
            return false;
        config.close();
        m_sentinels.push_back(std::make_unique<QProcess>());
        QProcess& process = *m_sentinels.back();
        process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(QStringLiteral("redis-server"), {config.fileName(), QStringLiteral("--sentinel")});
        if (!process.waitForStarted(Patience))
            return false;
    }
    return std::all_of(m_sentinelPorts.begin(), m_sentinelPorts.end(), [](quint16 port) {
        return waitFor([port] {
            const QByteArray state = RedisProcess::cli(port, {"SENTINEL", "MASTER", Name.toUtf8()});
            return valueOf(state, "num-slaves").toInt() == Servers - 1 &&
                   valueOf(state, "num-other-sentinels").toInt() == Sentinels - 1;
        });
    });
}

QString RedisSentinels::url() const
{
    QStringList sentinels;
    for (const quint16 port : m_sentinelPorts)
        sentinels.append(QStringLiteral("127.0.0.1:%1").arg(port));
    return QStringLiteral("redis+sentinel://%1/%2").arg(sentinels.join(QLatin1Char(',')), Name);
}

int RedisSentinels::primary() const
{
    const quint16 port = valueOf(ask({"SENTINEL", "GET-MASTER-ADDR-BY-NAME", Name.toUtf8()}), "127.0.0.1").toUShort();
    const auto found = std::find(m_serverPorts.begin(), m_serverPorts.end(), port);
    return found == m_serverPorts.end() ? -1 : int(found - m_serverPorts.begin());
}

void RedisSentinels::killSentinel(int index)
{
    m_sentinels[std::size_t(index)]->kill();
    m_sentinels[std::size_t(index)]->waitForFinished(Patience);
}

bool RedisSentinels::failOver()
{
    return ask({"SENTINEL", "FAILOVER", Name.toUtf8()}) == "OK";
}

QByteArray RedisSentinels::ask(const QByteArrayList& command) const
{
    for (int i = 0; i < Sentinels; ++i) {
        if (m_sentinels[std::size_t(i)]->state() == QProcess::Running)
            return RedisProcess::cli(m_sentinelPorts[std::size_t(i)], command);
    }
    return {};
}

} // namespace bytecrowds::tests
