#pragma once

#include "app/inspect/gzstream.h"

#include <QByteArray>

namespace bytecrowds::inspect {

/// Writes a .tar.gz, entry by entry (tarformat.h). Its first problem remains; nothing is written after it.
class TarWriter
{
public:
    /// All entries are of that time, in seconds since 1970.
    TarWriter(int descriptor, qint64 time);

    /// A file that its owner alone may read.
    void add(const QByteArray& name, const QByteArray& content);
    /// Ends the archive; false when not all of it could be written.
    bool finish();
    const QString& problem() const { return m_stream.problem(); }

private:
    void entry(char kind, const QByteArray& name, const QByteArray& content);

    GzStream m_stream;
    const qint64 m_time;
};

} // namespace bytecrowds::inspect
