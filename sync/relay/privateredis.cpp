#include "sync/relay/privateredis.h"

#include "sync/relay/log.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace bytecrowds::relay {

namespace {

const char* const SocketName = "redis.sock";
/// Bytes of what it says that are kept, for the sentence when it ends.
constexpr qsizetype MaxOutput = 4096;

QString folderIn(const QString& dataFolder)
{
    return dataFolder + QStringLiteral("/redis");
}

/// A handle, or -1.
int openFolder(const QString& path)
{
    return ::open(QFile::encodeName(path).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
}

/// By way of the open folder: the path itself may be longer than the system allows for a socket.
RedisAddress addressIn(int folder)
{
    return RedisAddress::unixSocket(QStringLiteral("/proc/self/fd/%1/%2").arg(folder).arg(QLatin1String(SocketName)));
}

} // namespace

PrivateRedis::PrivateRedis(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_folder(folderIn(folder))
{
    m_restart.setSingleShot(true);
    connect(&m_restart, &QTimer::timeout, this, &PrivateRedis::launch);
    connect(&m_process, &QProcess::finished, this, &PrivateRedis::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended();
    });
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    connect(&m_process, &QProcess::readyReadStandardOutput, this,
            [this] { m_output = (m_output + m_process.readAllStandardOutput()).right(MaxOutput); });
}

PrivateRedis::~PrivateRedis()
{
    m_stopping = true;
    m_restart.stop();
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate();
        if (!m_process.waitForFinished(StopTimeout))
            m_process.kill();
        m_process.waitForFinished(StopTimeout);
    }
    if (m_lock >= 0)
        ::close(m_lock);
    if (m_folderHandle >= 0)
        ::close(m_folderHandle);
}

QString PrivateRedis::start()
{
    if (QStandardPaths::findExecutable(QStringLiteral("redis-server")).isEmpty())
        return tr("There is no redis-server on this machine: install it (apt install redis-server), or name a Redis "
                  "with --redis.");
    if (QDir().mkpath(m_folder))
        m_folderHandle = openFolder(m_folder);
    if (m_folderHandle < 0)
        return tr("The folder %1 can't be used (%2): name another data folder with --data.")
            .arg(m_folder, QString::fromLocal8Bit(std::strerror(errno)));
    if (const QString problem = takeLock(); !problem.isEmpty())
        return problem;
    launch();
    return {};
}

/// The server inherits the lock, so that it is held for as long as any server works in that folder: also one whose
/// relay was killed, and that is ending now.
QString PrivateRedis::takeLock()
{
    const QByteArray path = QFile::encodeName(m_folder + QStringLiteral("/lock"));
    m_lock = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    const QDeadlineTimer deadline(OrphanTimeout);
    while (m_lock >= 0 && ::flock(m_lock, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK || deadline.hasExpired()) {
            return tr("An earlier relay's redis-server still works in %1: end it, or name another data folder with "
                      "--data.")
                .arg(m_folder);
        }
        QThread::msleep(20); // nothing else runs yet
    }
    return m_lock >= 0 ? QString()
                       : tr("The folder %1 can't be written to: name another data folder with --data.").arg(m_folder);
}

RedisAddress PrivateRedis::address() const
{
    return addressIn(m_folderHandle);
}

std::optional<PrivateRedis::Running> PrivateRedis::runningIn(const QString& folder)
{
    const int handle = openFolder(folderIn(folder));
    QLocalSocket probe;
    if (handle >= 0) {
        const Running running{addressIn(handle), handle};
        probe.connectToServer(running.address.servers.constFirst().socketPath);
        if (probe.waitForConnected())
            return running;
        ::close(handle);
    }
    return std::nullopt;
}

void PrivateRedis::launch()
{
    m_process.setWorkingDirectory(m_folder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C")); // it refuses to start with an unknown locale
    m_process.setProcessEnvironment(environment);
    m_process.setChildProcessModifier([lock = m_lock, parent = ::getpid()] {
        ::setsid(); // a terminal's Ctrl-C is for the relay, which needs it for a little longer
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (::getppid() != parent)
            ::_exit(1);
        sigset_t none;
        ::sigemptyset(&none);
        ::sigprocmask(SIG_SETMASK, &none, nullptr);
        ::fcntl(lock, F_SETFD, 0);
    });
    // In the working folder, so that no path is too long.
    static const char* const arguments[] = {
        "--port",       "0",   "--unixsocket",  SocketName, "--unixsocketperm", "700", "--dir",      ".",
        "--appendonly", "yes", "--appendfsync", "always",   "--save",           "",    "--loglevel", "warning",
    };
    QStringList list;
    for (const char* argument : arguments)
        list.append(QString::fromLatin1(argument));
    m_process.start(QStringLiteral("redis-server"), list);
}

void PrivateRedis::noteAnswered()
{
    m_answered = true;
    m_delay = FirstRestart;
}

void PrivateRedis::ended()
{
    if (m_stopping)
        return;
    const QString last = QString::fromUtf8(m_output).trimmed().section(QLatin1Char('\n'), -1);
    if (!m_answered) {
        Q_EMIT failed(tr("The private redis-server in %1 does not start: %2").arg(m_folder, last));
        return;
    }
    qCWarning(lcRelay).noquote() << "the private redis-server ended; starting it again." << last;
    m_restart.start(m_delay);
    m_delay = std::min(m_delay * 2, LastRestart);
}

} // namespace bytecrowds::relay
