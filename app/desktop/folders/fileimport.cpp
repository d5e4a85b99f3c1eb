#include "app/desktop/folders/fileimport.h"

#include "app/desktop/opencrowd.h"
#include "editor/languages.h"
#include "sync/protocol/crowdschema.h"
#include "sync/protocol/limits.h"

#include <algorithm>

namespace bytecrowds::desktop {

namespace {

/// A crowd's whole document has to fit into one message: this is for what is not text.
constexpr std::size_t SpareBytes = 1024 * 1024;
constexpr int FilesATell = 50;

constexpr QLatin1StringView Slash("/");

QStringList foldersAbove(const QString& path)
{
    QStringList folders;
    for (qsizetype at = path.indexOf(Slash); at >= 0; at = path.indexOf(Slash, at + 1))
        folders.append(path.first(at));
    return folders;
}

/// "src/b.txt", 2 → "src/b (2).txt"
QString numbered(const QString& path, int number)
{
    const qsizetype name = path.lastIndexOf(Slash) + 1;
    const qsizetype dot = path.lastIndexOf(QLatin1Char('.'));
    const qsizetype at = dot > name ? dot : path.size();
    return path.first(at) + QStringLiteral(" (%1)").arg(number) + path.sliced(at);
}

} // namespace

FileImport::FileImport(OpenCrowd& crowd, const editor::Languages& languages, std::vector<ImportSource> sources,
                       Options options, QObject* parent)
    : QObject(parent)
    , m_crowd(crowd)
    , m_languages(languages)
    , m_sources(std::move(sources))
    , m_options(options)
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &FileImport::addSlice);
}

FileImport::~FileImport() = default;

bool FileImport::isEmpty(OpenCrowd& crowd)
{
    const QList<CrowdFile> files = crowd.files().files();
    return files.size() == 1 && files.first().id == FileList::firstFile() &&
           files.first().path == QString::fromUtf8(protocol::schema::SeedPath) &&
           crowd.files().deletedFiles().isEmpty() &&
           crowd.files().text(FileList::firstFile()).utf8Length() == crdt::Utf8(0);
}

/// Before the relay has said what is in a crowd that others may have, it only seems to be empty.
bool FileImport::mayUseFirst() const
{
    return (m_options.isNewCrowd || m_crowd.session().hasSynced()) && isEmpty(m_crowd);
}

void FileImport::start()
{
    m_reader = std::jthread([this, sources = m_sources, room = room()](const std::stop_token& stop) {
        FolderScan scan = scanFolders(sources, room, stop, [this](int seen) {
            if (seen % FilesATell == 0)
                QMetaObject::invokeMethod(this, [this, seen] { Q_EMIT progressed(seen); });
        });
        QMetaObject::invokeMethod(
            this, [this, scan = std::move(scan)]() mutable { onScanned(std::move(scan)); }, Qt::QueuedConnection);
    });
}

ScanRoom FileImport::room() const
{
    const auto there = std::size_t(m_crowd.files().files().size() + m_crowd.files().deletedFiles().size());
    const std::size_t taken = m_crowd.doc().encodeStateAsUpdate().size() + SpareBytes;
    return {protocol::MaxFiles - std::min(protocol::MaxFiles, there) + (mayUseFirst() ? 1 : 0),
            protocol::MaxMessageBytes - std::min(protocol::MaxMessageBytes, taken), m_options.takesSecrets};
}

void FileImport::cancel()
{
    m_summary.cancelled = true;
    m_reader.request_stop();
    if (m_slices.isActive() || !m_files.empty())
        end();
}

void FileImport::onScanned(FolderScan scan)
{
    m_summary.leftOut = std::move(scan.leftOut);
    m_summary.withheld = std::move(scan.withheld);
    m_summary.hadMore = scan.hasMore;
    if (m_summary.cancelled || scan.files.empty()) {
        end();
        return;
    }
    m_files = std::move(scan.files);
    m_usesFirst = mayUseFirst();
    const auto isReadMe = [](const FolderScan::File& file) {
        return file.path.startsWith(QLatin1String("readme"), Qt::CaseInsensitive) && !file.path.contains(Slash);
    };
    if (m_usesFirst) // which is what people see first
        std::ranges::stable_partition(m_files, isReadMe);
    if (!m_usesFirst) {
        for (const CrowdFile& file : m_crowd.files().files()) {
            m_ids.insert(file.path, file.id);
            take(file.path);
        }
    }
    QStringList taken;
    for (const FolderScan::File& file : m_files) {
        if (m_ids.contains(file.path))
            taken.append(file.path);
    }
    if (taken.isEmpty())
        resolve(Clash::KeepBoth);
    else
        Q_EMIT clashed(taken);
}

void FileImport::resolve(Clash clash)
{
    m_clash = clash;
    m_slices.start();
}

void FileImport::addSlice()
{
    std::size_t bytes = 0;
    m_crowd.doc().transact([&] {
        for (int files = 0; m_next < m_files.size() && files < SliceFiles; ++files) {
            FolderScan::File& file = m_files[m_next];
            bytes += std::size_t(file.content.text.size());
            if (files > 0 && bytes > SliceBytes)
                return;
            add(file);
            file.content.text.clear();
            ++m_next;
        }
    });
    if (m_next == m_files.size())
        end();
}

void FileImport::add(FolderScan::File& file)
{
    FileList& files = m_crowd.files();
    if (const auto there = m_ids.constFind(file.path); there != m_ids.constEnd()) {
        if (*m_clash == Clash::Skip) {
            ++m_summary.skipped;
            return;
        }
        if (*m_clash == Clash::Replace) {
            write(*there, file);
            ++m_summary.replaced;
            return;
        }
        file.path = freePath(file.path);
    }
    if (!FileList::isPath(file.path) || isBlocked(file.path)) {
        ++m_summary.leftOut[FolderScan::Reason::Unnameable];
        return;
    }
    QString id = FileList::firstFile();
    if (std::exchange(m_usesFirst, false)) {
        files.setPath(id, file.path); // written when the relay has made the entry
        files.setLanguage(id, m_languages.languageForFileName(file.path));
        files.setCrlf(id, file.content.form.crlf);
    } else {
        id = files.create(file.path, m_languages.languageForFileName(file.path), file.content.form.crlf);
    }
    m_ids.insert(file.path, id);
    take(file.path);
    write(id, file);
    ++m_summary.added;
}

void FileImport::write(const QString& id, const FolderScan::File& file)
{
    crdt::Text& text = m_crowd.files().text(id);
    const std::string_view wanted(file.content.text.data(), std::size_t(file.content.text.size()));
    if (text.toString() == wanted)
        return;
    text.erase(crdt::Utf8(0), text.utf8Length());
    text.insert(crdt::Utf8(0), wanted);
}

QString FileImport::freePath(const QString& path) const
{
    QString free;
    for (int number = 2; free.isEmpty() || m_ids.contains(free); ++number)
        free = numbered(path, number);
    return free;
}

/// Whether a file is where one of the path's folders would be, or a folder where the file would be.
bool FileImport::isBlocked(const QString& path) const
{
    const QStringList above = foldersAbove(path);
    return m_folders.contains(path) ||
           std::ranges::any_of(above, [this](const QString& folder) { return m_ids.contains(folder); });
}

void FileImport::take(const QString& path)
{
    for (const QString& folder : foldersAbove(path))
        m_folders.insert(folder);
}

void FileImport::end()
{
    m_slices.stop();
    m_files.clear();
    Q_EMIT finished(m_summary);
}

} // namespace bytecrowds::desktop
