#include "app/desktop/program/runmarker.h"

#include <QDir>
#include <QFileInfo>

namespace bytecrowds::desktop {

namespace {

QString fileIn(const QString& dataFolder)
{
    QDir().mkpath(dataFolder);
    return QDir(dataFolder).filePath(QStringLiteral("running"));
}

} // namespace

RunMarker::RunMarker(const QString& dataFolder)
    : m_file(fileIn(dataFolder))
{
    m_file.setStaleLockTime(0); // only a process that has gone leaves a file that may be taken
    const bool wasThere = QFileInfo::exists(m_file.fileName());
    m_isAfterCrash = m_file.tryLock() && wasThere;
}

} // namespace bytecrowds::desktop
