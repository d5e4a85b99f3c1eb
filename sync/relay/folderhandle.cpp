#include "sync/relay/folderhandle.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace bytecrowds::relay {

FolderHandle::~FolderHandle()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

FolderHandle::FolderHandle(FolderHandle&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FolderHandle& FolderHandle::operator=(FolderHandle&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

bool FolderHandle::open(const QString& path)
{
    *this = FolderHandle();
    m_descriptor = ::open(QFile::encodeName(path).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    return m_descriptor >= 0;
}

QString FolderHandle::make(const QString& path)
{
    return QDir().mkpath(path) && open(path)
               ? QString()
               : tr("The folder %1 can't be used (%2): name another data folder with --data.")
                     .arg(path, qt_error_string());
}

QString FolderHandle::pathOf(const QString& name) const
{
    return QStringLiteral("/proc/self/fd/%1/%2").arg(m_descriptor).arg(name);
}

} // namespace bytecrowds::relay
