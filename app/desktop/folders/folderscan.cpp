#include "app/desktop/folders/folderscan.h"

#include "app/desktop/files/filelist.h"
#include "app/desktop/folders/ignorerules.h"
#include "app/desktop/folders/secretfiles.h"
#include "sync/protocol/limits.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <deque>
#include <optional>

namespace bytecrowds::desktop {

namespace {

using Reason = FolderScan::Reason;

/// How much of a file is looked at before it is read whole: Git takes a file for binary by as much.
constexpr qint64 PeekBytes = 8000;

constexpr QLatin1StringView Slash("/"), GitFolder(".git");

class Scanner
{
public:
    Scanner(const ScanRoom& room, const std::stop_token& stop, const std::function<void(int)>& onFile)
        : m_room(room)
        , m_stop(stop)
        , m_onFile(onFile)
    {
    }

    void addFolder(const ImportSource& folder);
    void addFile(const ImportSource& file, const QString& realName);
    void leaveOut(Reason reason) { ++m_scan.leftOut[reason]; }
    FolderScan take() { return std::move(m_scan); }

private:
    struct Below
    {
        QString path;  // relative to the top
        QString crowd; // in the crowd
    };

    void addEntries(const Below& folder);
    void addEntry(const QFileInfo& entry, const Below& place);
    void addLink(const QFileInfo& link, const Below& place);
    bool isOver();

    const ScanRoom& m_room;
    const std::stop_token& m_stop;
    const std::function<void(int)>& m_onFile;
    FolderScan m_scan;
    std::size_t m_bytes = 0;
    int m_seen = 0;

    // Of the folder that is being walked:
    QString m_top; // canonical
    std::optional<IgnoreRules> m_rules;
    std::deque<Below> m_folders; // still to be walked
};

bool Scanner::isOver()
{
    if (m_scan.files.size() >= m_room.files)
        m_scan.hasMore = true;
    return m_scan.hasMore || m_stop.stop_requested();
}

void Scanner::addFolder(const ImportSource& folder)
{
    m_top = QFileInfo(folder.source).canonicalFilePath();
    m_rules.emplace(m_top);
    m_folders = {{{}, folder.path}};
    while (!m_folders.empty() && !m_scan.hasMore && !m_stop.stop_requested()) {
        const Below next = m_folders.front();
        m_folders.pop_front();
        addEntries(next);
    }
}

void Scanner::addEntries(const Below& folder)
{
    const QString at = folder.path.isEmpty() ? m_top : m_top + Slash + folder.path;
    const auto below = [](const QString& outer, const QString& name) {
        return outer.isEmpty() ? name : outer + Slash + name;
    };
    QStringList names;
    for (QDirIterator entries(at, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
         entries.hasNext() && !m_stop.stop_requested();) {
        entries.next();
        if (entries.fileName().compare(GitFolder, Qt::CaseInsensitive) != 0)
            names.append(entries.fileName());
    }
    names.sort();
    for (const QString& name : std::as_const(names)) {
        if (m_scan.hasMore || m_stop.stop_requested())
            return;
        addEntry(QFileInfo(at + Slash + name), {below(folder.path, name), below(folder.crowd, name)});
    }
}

void Scanner::addEntry(const QFileInfo& entry, const Below& place)
{
    if (m_rules->isIgnored(place.path))
        leaveOut(Reason::Ignored);
    else if (entry.isSymLink())
        addLink(entry, place);
    else if (entry.isDir())
        m_folders.push_back(place);
    else if (entry.isFile())
        addFile({entry.filePath(), place.crowd}, entry.fileName());
}

/// A link stands for a file of the folder, which has to be one that would be taken itself.
void Scanner::addLink(const QFileInfo& link, const Below& place)
{
    const QFileInfo target(link.canonicalFilePath());
    const QString path =
        target.filePath().startsWith(m_top + Slash) ? target.filePath().sliced(m_top.size() + 1) : QString();
    if (path.isEmpty() || !target.isFile() || path.split(Slash).contains(GitFolder, Qt::CaseInsensitive))
        leaveOut(Reason::Link);
    else if (m_rules->isIgnored(path))
        leaveOut(Reason::Ignored);
    else
        addFile({target.filePath(), place.crowd},
                hasSecretName(target.fileName()) ? target.fileName() : link.fileName());
}

void Scanner::addFile(const ImportSource& source, const QString& realName)
{
    if (isOver())
        return;
    if (m_onFile)
        m_onFile(++m_seen);
    if (!FileList::isPath(source.path))
        return leaveOut(Reason::Unnameable);
    if (!m_room.takesSecrets && hasSecretName(realName))
        return m_scan.withheld.push_back(source);
    QFile file(source.source);
    if (!file.open(QIODevice::ReadOnly))
        return leaveOut(Reason::Unreadable);
    if (file.peek(PeekBytes).contains('\0'))
        return leaveOut(Reason::NoText);
    const std::size_t room = std::min(protocol::MaxTextBytes, m_room.bytes - m_bytes);
    if (file.size() > qint64(room))
        return leaveOut(Reason::TooLarge);
    file.close();
    QString why;
    auto content = TextFile::read(source.source, room, &why);
    if (!content)
        return leaveOut(Reason::NoText);
    if (!m_room.takesSecrets && holdsPrivateKey(content->text))
        return m_scan.withheld.push_back(source);
    m_bytes += std::size_t(content->text.size());
    m_scan.files.push_back({source.path, std::move(*content)});
}

} // namespace

FolderScan scanFolders(const std::vector<ImportSource>& sources, const ScanRoom& room, const std::stop_token& stop,
                       const std::function<void(int)>& onFile)
{
    Scanner scanner(room, stop, onFile);
    for (const ImportSource& source : sources) {
        const QFileInfo info(source.source);
        if (info.isDir())
            scanner.addFolder(source);
        else if (!info.isFile()) // nothing, or a pipe that one would wait for
            scanner.leaveOut(Reason::Unreadable);
        else
            scanner.addFile(source, QFileInfo(info.canonicalFilePath()).fileName());
    }
    return scanner.take();
}

} // namespace bytecrowds::desktop
