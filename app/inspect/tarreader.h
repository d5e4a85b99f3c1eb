#pragma once

#include <QByteArray>
#include <QString>

#include <archive.h>
#include <memory>
#include <optional>
#include <vector>

namespace bytecrowds::inspect {

/// Reads a .tar.gz or .tar in one pass, whoever made it. What it says of itself is not believed: memory is taken for
/// what is there. Its first problem remains. gzip's checksum is not looked at, for libarchive doesn't: who wants to
/// know that contents are as they were has digests of them.
class TarReader
{
public:
    /// The descriptor stays its owner's. It is wrong for the archive to unpack to more than `maxBytes`.
    TarReader(int descriptor, quint64 maxBytes);
    Q_DISABLE_COPY_MOVE(TarReader)

    struct Entry
    {
        QByteArray name;
        bool isFolder = false;
        quint64 size = 0; ///< as it says
    };
    /// The next file or folder; none at the end of the archive, or when something is wrong with it. A link, a device or
    /// a file with holes is wrong. The archive is whole when there is no problem() at its end.
    std::optional<Entry> next();
    /// The content of the entry that next() gave last; once. Incomplete when something is wrong.
    QByteArray content();
    const QString& problem() const { return m_problem; }

private:
    static la_ssize_t readInput(::archive* from, void* reader, const void** bytes);
    bool isTooLarge();
    quint64 unpackedBytes() const;
    bool skip();
    void fail(const QString& why);
    void failAsToldBy(int result);

    struct Close
    {
        void operator()(::archive* reader) const { archive_read_free(reader); }
    };
    const int m_descriptor;
    const quint64 m_maxBytes;
    std::vector<char> m_input;
    bool m_hasContent = false;                   // of an entry that is not passed over
    std::unique_ptr<::archive, Close> m_archive; // reads m_input until it is closed
    QString m_problem;
};

} // namespace bytecrowds::inspect
