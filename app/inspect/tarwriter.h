#pragma once

#include <QByteArray>
#include <QString>

#include <archive.h>
#include <memory>

namespace bytecrowds::inspect {

/// Writes a .tar.gz, entry by entry: POSIX ustar, and pax where a name is long. Its first problem remains; nothing is
/// written after it.
class TarWriter
{
public:
    /// The descriptor stays its owner's. All entries are of that time, in seconds since 1970.
    TarWriter(int descriptor, qint64 time);

    /// A file that its owner alone may read.
    void add(const QByteArray& name, const QByteArray& content);
    /// Ends the archive; false when not all of it could be written.
    bool finish();
    /// What went wrong, for a person; empty when nothing did.
    const QString& problem() const { return m_problem; }

private:
    bool note(la_ssize_t result);

    struct Close
    {
        void operator()(::archive* writer) const
        {
            archive_write_fail(writer); // else what is not finished would be ended here
            archive_write_free(writer);
        }
    };
    std::unique_ptr<::archive, Close> m_archive;
    const qint64 m_time;
    QString m_problem;
};

} // namespace bytecrowds::inspect
