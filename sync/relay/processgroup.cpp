#include "sync/relay/processgroup.h"

#include "sync/relay/childprocess.h"
#include "sync/relay/log.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTcpServer>

#include <algorithm>
#include <csignal>
#include <unistd.h>

namespace bytecrowds::relay {

/// One of the processes, again and again.
class ProcessGroup::Member
{
public:
    Member(ProcessGroup& group, int number)
        : m_group(group)
        , m_number(number)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { hear(); });
        connect(&m_process, &QProcess::finished, &m_process, [this] { m_group.noteEnd(*this); });
        connect(&m_process, &QProcess::errorOccurred, &m_process, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                m_group.noteEnd(*this);
        });
        m_process.setChildProcessModifier([parent = ::getpid()] { tieToParent(parent); });
        m_restart.setSingleShot(true);
        connect(&m_restart, &QTimer::timeout, &m_process, [this] { start(); });
    }

    void start()
    {
        m_ready = false;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        // systemd watches the group alone.
        for (const char* name : {"NOTIFY_SOCKET", "WATCHDOG_PID", "WATCHDOG_USEC"})
            environment.remove(QLatin1String(name));
        environment.insert(QLatin1String(ProcessPlace::Variable), ProcessPlace{m_number, m_group.m_port.port()}.text());
        m_process.setProcessEnvironment(environment);
        m_process.start(QCoreApplication::applicationFilePath(), m_group.m_arguments);
    }
    void startLater()
    {
        m_restart.start(m_delay);
        m_delay = std::min(m_delay * 2, LastRestart);
    }
    void startNoMore() { m_restart.stop(); }
    void kill(int signal) const
    {
        if (isRunning())
            ::kill(pid_t(m_process.processId()), signal);
    }
    void waitForEnd() { m_process.waitForFinished(StopTimeout); }

    int number() const { return m_number; }
    bool isReady() const { return m_ready && isRunning(); }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

private:
    void hear()
    {
        static const QByteArray ready("listening on ");
        while (m_process.canReadLine()) {
            const QByteArray line = m_process.readLine().trimmed();
            if (!line.startsWith(ready))
                continue;
            m_ready = true;
            m_delay = FirstRestart;
            m_group.noteReady(*this, QUrl(QString::fromUtf8(line.sliced(ready.size()))));
        }
    }

    ProcessGroup& m_group;
    const int m_number;
    QProcess m_process;
    QTimer m_restart;
    int m_delay = FirstRestart;
    bool m_ready = false;
};

ProcessGroup::ProcessGroup(Options options, QStringList arguments)
    : m_options(std::move(options))
    , m_arguments(std::move(arguments))
    , m_data(m_options.data)
{
    m_stop.setSingleShot(true);
    connect(&m_stop, &QTimer::timeout, this, [this] {
        qCWarning(lcRelay) << "a process of the relay does not end, and is killed";
        kill(SIGKILL);
    });
}

ProcessGroup::~ProcessGroup()
{
    m_draining = true;
    kill(SIGTERM);
    for (const auto& member : m_members)
        member->waitForEnd(); // the private Redis ends after them
}

void ProcessGroup::start()
{
    QString problem = m_data.take();
    if (problem.isEmpty())
        problem = holdPort();
    if (problem.isEmpty())
        problem = openRedis();
    if (!problem.isEmpty()) {
        Q_EMIT failed(problem);
        return;
    }
    for (int number = 0; number < m_options.processes; ++number) {
        m_members.push_back(std::make_unique<Member>(*this, number));
        m_members.back()->start();
    }
}

/// Others of the same account could share a port with us without either noticing: so it has to be free at first.
QString ProcessGroup::holdPort()
{
    QTcpServer probe;
    const bool isFree = probe.listen(m_options.address, m_options.port);
    const QString error = probe.errorString();
    const quint16 port = probe.serverPort();
    probe.close();
    if (isFree && m_port.hold(m_options.address, port))
        return {};
    return m_options.cantListen(isFree ? qt_error_string() : error);
}

QString ProcessGroup::openRedis()
{
    if (!m_options.redis.isEmpty())
        return {};
    m_redis = std::make_unique<PrivateRedis>(m_data.path());
    connect(m_redis.get(), &PrivateRedis::failed, this, &ProcessGroup::failed);
    const QString problem = m_redis->start();
    if (problem.isEmpty()) {
        m_redisWatch = std::make_unique<RedisClient>(m_redis->address());
        connect(m_redisWatch.get(), &RedisClient::ready, m_redis.get(), &PrivateRedis::noteAnswered);
        m_redisWatch->open();
    }
    return problem;
}

void ProcessGroup::noteReady(Member& member, const QUrl& url)
{
    qCInfo(lcRelay) << "process" << member.number() << "is ready";
    if (m_ready || !std::all_of(m_members.begin(), m_members.end(), [](const auto& each) { return each->isReady(); }))
        return;
    m_ready = true;
    if (const QString problem = m_data.publish(url); !problem.isEmpty())
        Q_EMIT failed(problem);
    else
        Q_EMIT ready(url);
}

void ProcessGroup::noteEnd(Member& member)
{
    if (m_draining) {
        if (!isRunning())
            Q_EMIT finished();
        return;
    }
    if (!m_ready) {
        // It has said why.
        Q_EMIT failed(tr("Process %1 of the relay does not start.").arg(member.number()));
        return;
    }
    qCWarning(lcRelay) << "process" << member.number() << "of the relay ended; starting it again";
    member.startLater();
}

void ProcessGroup::drain()
{
    if (std::exchange(m_draining, true))
        return;
    Q_EMIT draining();
    for (const auto& member : m_members)
        member->startNoMore();
    kill(SIGTERM);
    m_stop.start(StopTimeout);
    if (!isRunning())
        Q_EMIT finished();
}

bool ProcessGroup::reload()
{
    if (!m_options.canReload())
        return false;
    kill(SIGHUP);
    return true;
}

void ProcessGroup::kill(int signal)
{
    for (const auto& member : m_members)
        member->kill(signal);
}

bool ProcessGroup::isRunning() const
{
    return std::any_of(m_members.begin(), m_members.end(), [](const auto& member) { return member->isRunning(); });
}

QString ProcessGroup::summary() const
{
    const auto ready =
        std::count_if(m_members.begin(), m_members.end(), [](const auto& each) { return each->isReady(); });
    return tr("Processes: %1 of %2.").arg(ready).arg(m_members.size());
}

} // namespace bytecrowds::relay
