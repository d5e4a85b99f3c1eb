#pragma once

#include "app/desktop/folders/importsummary.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>
#include <thread>

namespace bytecrowds::editor {
class Languages;
}

namespace bytecrowds::desktop {

class OpenCrowd;

/// A job that makes text files of this computer files of a crowd: they are read in a thread and added in slices, of
/// which each is one transaction, so that neither typing nor a message's limit suffers. finished() comes once.
class FileImport : public QObject
{
    Q_OBJECT
public:
    /// What becomes of a file whose path the crowd has already.
    enum class Clash
    {
        KeepBoth, ///< the new one gets a number
        Replace,
        Skip,
    };
    struct Options
    {
        bool takesSecrets = false; ///< the person has said that they are to be added
        bool isNewCrowd = false;   ///< it was made here just now, so that nothing of it can be anywhere else
    };
    /// One transaction's text, in bytes: a file that is larger has one of its own.
    static constexpr std::size_t SliceBytes = 1024 * 1024;
    static constexpr int SliceFiles = 100;

    /// The crowd and the languages outlive the job.
    FileImport(OpenCrowd& crowd, const editor::Languages& languages, std::vector<ImportSource> sources, Options options,
               QObject* parent = nullptr);
    ~FileImport() override;

    void start();
    /// What has been added stays.
    void cancel();
    /// The answer to clashed().
    void resolve(Clash clash);

    /// Whether there is nothing in a crowd: its only file is the first one, empty and without a name of its own.
    static bool isEmpty(OpenCrowd& crowd);

Q_SIGNALS:
    /// How many files have been looked at; not for each.
    void progressed(int seen);
    /// The crowd has files of these paths: resolve() goes on.
    void clashed(const QStringList& paths);
    void finished(const bytecrowds::desktop::ImportSummary& summary);

private:
    bool mayUseFirst() const;
    ScanRoom room() const;
    void onScanned(FolderScan scan);
    void addSlice();
    void add(FolderScan::File& file);
    void write(const QString& id, const FolderScan::File& file);
    QString freePath(const QString& path) const;
    bool isBlocked(const QString& path) const;
    void take(const QString& path);
    void end();

    OpenCrowd& m_crowd;
    const editor::Languages& m_languages;
    std::vector<ImportSource> m_sources;
    Options m_options;

    std::jthread m_reader;
    QTimer m_slices;
    std::vector<FolderScan::File> m_files;
    std::size_t m_next = 0;        // of m_files
    QHash<QString, QString> m_ids; // of the crowd's files, by path
    QSet<QString> m_folders;       // of the crowd
    std::optional<Clash> m_clash;
    bool m_usesFirst = false; // the first file to be added takes the place of the crowd's empty one
    ImportSummary m_summary;
};

} // namespace bytecrowds::desktop
