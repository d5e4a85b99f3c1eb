#include "app/desktop/folders/folderexport.h"

#include "app/desktop/opencrowd.h"
#include "sync/paths/filepaths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace bytecrowds::desktop {

namespace {

/// Git's programs do what such files say: they are never written for somebody else.
bool isOfRepository(const QString& path)
{
    const QStringList names = path.split(QLatin1Char('/'));
    return names.contains(QLatin1String(".git"), Qt::CaseInsensitive);
}

QByteArray contentOf(OpenCrowd& crowd, const CrowdFile& file)
{
    QByteArray content = QByteArray::fromStdString(crowd.files().text(file.id).toString());
    return file.crlf ? content.replace("\n", "\r\n") : content;
}

} // namespace

FolderExport::FolderExport(OpenCrowd& crowd, QString folder, QObject* parent)
    : QObject(parent)
    , m_folder(QFileInfo(folder).canonicalFilePath())
{
    paths::SafePaths safe;
    for (const CrowdFile& file : crowd.files().files())
        m_files.push_back({safe.add(file.path.toStdString()), contentOf(crowd, file)});
}

FolderExport::~FolderExport() = default;

void FolderExport::start()
{
    m_worker = std::jthread([this](const std::stop_token& stop) { compare(stop); });
}

void FolderExport::cancel()
{
    m_worker.request_stop();
    if (m_worker.joinable())
        m_worker.join();
    Q_EMIT finished(0, {});
}

QString FolderExport::placeOf(const File& file) const
{
    return m_folder + QLatin1Char('/') + file.path;
}

void FolderExport::compare(const std::stop_token& stop)
{
    for (const File& file : m_files) {
        if (stop.stop_requested())
            return;
        QFile there(placeOf(file));
        if (!there.exists())
            continue;
        const bool isSame =
            there.size() == file.content.size() && there.open(QIODevice::ReadOnly) && there.readAll() == file.content;
        if (!isSame)
            m_differing.append(file.path);
    }
    QMetaObject::invokeMethod(this, [this] {
        if (m_differing.isEmpty())
            resolve(true);
        else
            Q_EMIT differing(m_differing);
    });
}

void FolderExport::resolve(bool replace)
{
    m_worker.join();
    if (!replace)
        std::erase_if(m_files, [this](const File& file) { return m_differing.contains(file.path); });
    m_worker = std::jthread([this](const std::stop_token& stop) { write(stop); });
}

void FolderExport::write(const std::stop_token& stop)
{
    QStringList problems;
    int written = 0;
    for (const File& file : m_files) {
        if (stop.stop_requested())
            return;
        if (const QString problem = writeFile(file); problem.isEmpty())
            ++written;
        else
            problems.append(problem);
    }
    QMetaObject::invokeMethod(this, [this, written, problems] { Q_EMIT finished(written, problems); });
}

/// Whether a link in the folder would carry what is written there out of it.
bool FolderExport::leadsOut(const QString& place) const
{
    const QFileInfo info(place);
    const QString real = info.isSymLink() ? info.canonicalFilePath() : info.dir().canonicalPath() + QLatin1Char('/');
    return !real.startsWith(m_folder.endsWith(QLatin1Char('/')) ? m_folder : m_folder + QLatin1Char('/'));
}

QString FolderExport::writeFile(const File& file) const
{
    const QString place = placeOf(file);
    if (isOfRepository(file.path))
        return tr("%1 was not written: it would change a repository.").arg(file.path);
    // From the top on: below a link that leads out, no folder is to be made.
    for (qsizetype at = file.path.indexOf(QLatin1Char('/')); at >= 0;
         at = file.path.indexOf(QLatin1Char('/'), at + 1)) {
        const QString folder = m_folder + QLatin1Char('/') + file.path.first(at);
        if (leadsOut(folder + QStringLiteral("/.")) && QFileInfo::exists(folder))
            return tr("%1 was not written: a link there leads out of the folder.").arg(file.path);
        if (!QFileInfo::exists(folder) && !QDir().mkdir(folder))
            return tr("The folder of %1 could not be made.").arg(file.path);
    }
    if (leadsOut(place))
        return tr("%1 was not written: a link there leads out of the folder.").arg(file.path);
    QSaveFile out(place);
    if (out.open(QIODevice::WriteOnly) && out.write(file.content) == file.content.size() && out.commit())
        return {};
    return tr("%1 could not be written: %2.").arg(file.path, out.errorString());
}

} // namespace bytecrowds::desktop
