#pragma once

#include <QCoreApplication>
#include <QString>
#include <QUrl>

namespace bytecrowds::relay {

/// The relay's folder: one relay at a time.
///
///   lock        held as long as the relay lives
///   endpoint    the relay's address while it listens
///   redis/      of the private redis-server
class DataFolder
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::relay::DataFolder)
public:
    explicit DataFolder(QString path);
    ~DataFolder();
    DataFolder(const DataFolder&) = delete;
    DataFolder& operator=(const DataFolder&) = delete;

    /// Makes the folder if need be and takes it for this process. Empty when that went well, else a sentence that says
    /// what to do.
    QString take();
    /// Writes the endpoint; it goes when this object does.
    QString publish(const QUrl& url);

    QString path() const { return m_path; }
    static QString defaultPath();

private:
    QString endpointPath() const;
    QString takenSentence() const;

    const QString m_path;
    int m_lock = -1;
    bool m_published = false;
};

} // namespace bytecrowds::relay
