#include "sync/relay/privateredis.h"

#include "sync/relay/childprocess.h"
#include "sync/relay/log.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
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

RedisAddress addressIn(const FolderHandle& folder)
{
    return RedisAddress::unixSocket(folder.pathOf(QLatin1String(SocketName)));
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
}

QString PrivateRedis::start()
{
    if (QStandardPaths::findExecutable(QStringLiteral("redis-server")).isEmpty())
        return tr("There is no redis-server on this machine: install it (apt install redis-server), or name a Redis "
                  "with --redis.");
    if (const QString problem = find(); !problem.isEmpty())
        return problem;
    if (const QString problem = takeLock(); !problem.isEmpty())
        return problem;
    launch();
    return {};
}

QString PrivateRedis::find()
{
    return m_handle.make(m_folder);
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
    return addressIn(m_handle);
}

std::optional<RedisAddress> PrivateRedis::runningIn(const QString& folder, FolderHandle& handle)
{
    QLocalSocket probe;
    if (!handle.open(folderIn(folder)))
        return std::nullopt;
    const RedisAddress address = addressIn(handle);
    probe.connectToServer(address.servers.constFirst().socketPath);
    return probe.waitForConnected() ? std::optional(address) : std::nullopt;
}

void PrivateRedis::launch()
{
    m_process.setWorkingDirectory(m_folder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C")); // it refuses to start with an unknown locale
    m_process.setProcessEnvironment(environment);
    m_process.setChildProcessModifier([lock = m_lock, parent = ::getpid()] {
        tieToParent(parent);
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
