#pragma once

#include "app/inspect/gzstream.h"

#include <QByteArray>

#include <optional>

namespace bytecrowds::inspect {

/// Reads a .tar.gz or .tar in one pass (tarformat.h), whoever made it. What it says of itself is not believed: memory
/// is taken for what is there. Its first problem remains.
class TarReader
{
public:
    explicit TarReader(int descriptor);

    struct Entry
    {
        QByteArray name; ///< as it stands in the header: a long one is cut
        bool isFolder = false;
        quint64 size = 0;
    };
    /// The next file or folder; none at the end of the archive, or when something is wrong with it. A link or device is
    /// wrong. The archive is whole when there is no problem() at its end.
    std::optional<Entry> next();
    /// The content of the entry that next() gave last; once. Incomplete when something is wrong.
    QByteArray content();
    const QString& problem() const { return m_problem; }

private:
    void fail(const QString& why);
    void skip();
    void readToTheEnd();

    GzStream m_stream;
    quint64 m_left = 0;   // bytes of the entry
    quint64 m_behind = 0; // bytes that fill it up
    QString m_problem;
};

} // namespace bytecrowds::inspect
