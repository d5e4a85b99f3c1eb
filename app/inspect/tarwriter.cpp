#include "app/inspect/tarwriter.h"

#include <archive_entry.h>
#include <cstring>

namespace bytecrowds::inspect {

TarWriter::TarWriter(int descriptor, qint64 time)
    : m_archive(archive_write_new())
    , m_time(time)
{
    ::archive* const writer = m_archive.get();
    archive_write_set_format_pax_restricted(writer);
    archive_write_add_filter_gzip(writer);
    archive_write_set_bytes_in_last_block(writer, 1); // in a pipe, zeros behind gzip's end would be garbage to gunzip
    note(archive_write_open_fd(writer, descriptor));
}

void TarWriter::add(const QByteArray& name, const QByteArray& content)
{
    if (!m_problem.isEmpty())
        return;
    const std::unique_ptr<archive_entry, void (*)(archive_entry*)> entry(archive_entry_new(), archive_entry_free);
    archive_entry_set_pathname_utf8(entry.get(), name.constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0600);
    archive_entry_set_size(entry.get(), content.size());
    archive_entry_set_mtime(entry.get(), m_time, 0);
    if (note(archive_write_header(m_archive.get(), entry.get())))
        note(archive_write_data(m_archive.get(), content.constData(), std::size_t(content.size())));
}

bool TarWriter::finish()
{
    if (m_problem.isEmpty())
        note(archive_write_close(m_archive.get()));
    return m_problem.isEmpty();
}

/// Where all went well the result is ARCHIVE_OK, or how many bytes were taken, which is all of them.
bool TarWriter::note(la_ssize_t result)
{
    if (result >= ARCHIVE_OK)
        return true;
    const int error = archive_errno(m_archive.get());
    m_problem = QString::fromLocal8Bit(error > 0 ? std::strerror(error) : archive_error_string(m_archive.get()));
    return false;
}

} // namespace bytecrowds::inspect
