#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <thread>
#include <vector>

namespace bytecrowds::desktop {

class OpenCrowd;

/// A job that writes all files of a crowd into a folder of this computer, in a thread. Their paths are made safe first
/// (sync/paths/filepaths.h): whatever others have named them, nothing outside of the folder is touched, and nothing of
/// a repository's own. finished() comes once.
class FolderExport : public QObject
{
    Q_OBJECT
public:
    /// The crowd as it is now; what others type later is not written.
    FolderExport(OpenCrowd& crowd, QString folder, QObject* parent = nullptr);
    ~FolderExport() override;

    void start();
    /// The answer to differing(): true writes everything, false what is not there yet alone.
    void resolve(bool replace);
    /// Writes nothing more.
    void cancel();

Q_SIGNALS:
    /// Files of these paths are there, with another content: resolve() or cancel() goes on.
    void differing(const QStringList& paths);
    /// `problems`: sentences about files that could not be written.
    void finished(int written, const QStringList& problems);

private:
    struct File
    {
        QString path;
        QByteArray content;
    };

    void compare(const std::stop_token& stop);
    void write(const std::stop_token& stop);
    QString writeFile(const File& file) const;
    QString placeOf(const File& file) const;
    bool leadsOut(const QString& place) const;

    const QString m_folder;
    std::vector<File> m_files; // the reader's while it runs
    QStringList m_differing;   // likewise
    std::jthread m_worker;
};

} // namespace bytecrowds::desktop
