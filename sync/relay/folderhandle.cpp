#include "sync/relay/folderhandle.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace bytecrowds::relay {

FolderHandle::~FolderHandle()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool FolderHandle::open(const QString& path)
{
    if (QDir().mkpath(path))
        m_descriptor = ::open(QFile::encodeName(path).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    return m_descriptor >= 0;
}

QString FolderHandle::pathOf(const QString& name) const
{
    return QStringLiteral("/proc/self/fd/%1/%2").arg(m_descriptor).arg(name);
}

} // namespace bytecrowds::relay
