#include "sync/relay/datafolder.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bytecrowds::relay {

DataFolder::DataFolder(QString path)
    : m_path(QDir(path).absolutePath())
{
}

DataFolder::~DataFolder()
{
    if (m_published)
        QFile::remove(endpointPath());
    if (m_lock >= 0)
        ::close(m_lock);
}

QString DataFolder::take()
{
    const auto unusable = [this] {
        return tr("The data folder %1 can't be used (%2): name another one with --data.")
            .arg(m_path, QString::fromLocal8Bit(std::strerror(errno)));
    };
    QDir parent = QFileInfo(m_path).dir();
    errno = 0;
    if (!parent.mkpath(QStringLiteral(".")))
        return unusable();
    // Texts of people: nobody else on this machine reads them.
    if (::mkdir(QFile::encodeName(m_path).constData(), 0700) != 0 && errno != EEXIST)
        return unusable();
    const QByteArray lock = QFile::encodeName(m_path + QStringLiteral("/lock"));
    m_lock = ::open(lock.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_lock < 0)
        return unusable();
    if (::flock(m_lock, LOCK_EX | LOCK_NB) == 0)
        return {};
    return errno == EWOULDBLOCK ? takenSentence() : unusable();
}

QString DataFolder::takenSentence() const
{
    QFile endpoint(endpointPath());
    const QString url =
        endpoint.open(QIODevice::ReadOnly) ? QString::fromUtf8(endpoint.readAll()).trimmed() : QString();
    const QString where = url.isEmpty() ? tr("Another relay is using") : tr("The relay at %1 is using").arg(url);
    return tr("%1 the data folder %2: stop it, or name another folder with --data.").arg(where, m_path);
}

QString DataFolder::publish(const QUrl& url)
{
    QSaveFile file(endpointPath());
    file.open(QIODevice::WriteOnly);
    file.write(url.toEncoded() + '\n');
    m_published = file.commit();
    return m_published ? QString()
                       : tr("The data folder %1 can't be written to (%2): free some space, or name another one with "
                            "--data.")
                             .arg(m_path, file.errorString());
}

QString DataFolder::endpointPath() const
{
    return m_path + QStringLiteral("/endpoint");
}

QString DataFolder::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/bytecrowds-relay");
}

} // namespace bytecrowds::relay
