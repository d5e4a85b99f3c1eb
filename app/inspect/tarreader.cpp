#include "app/inspect/tarreader.h"

#include "app/inspect/words.h"

#include <QLocale>

#include <algorithm>
#include <archive_entry.h>
#include <cerrno>
#include <cstring>
#include <unistd.h>
#include <utility>

namespace bytecrowds::inspect {

namespace {

constexpr std::size_t InputSize = 128 * 1024;
constexpr quint64 BlockSize = 512; // of tar: two of zeros end an archive, and some programs write but one
constexpr int MaxFilters = 2;      // gzip, and the file itself

QByteArray nameOf(archive_entry* entry)
{
    const char* utf8 = archive_entry_pathname_utf8(entry);
    return utf8 ? utf8 : archive_entry_pathname(entry); // bytes that are no UTF-8 remain what they are
}

bool isPlainFile(archive_entry* entry)
{
    return archive_entry_filetype(entry) == AE_IFREG && !archive_entry_hardlink(entry) &&
           archive_entry_sparse_count(entry) == 0;
}

/// The system's errors are told apart from those of the format.
bool isOfSystem(int error)
{
    return error > 0 && error != EILSEQ && error != EINVAL;
}

} // namespace

TarReader::TarReader(int descriptor, quint64 maxBytes)
    : m_descriptor(descriptor)
    , m_maxBytes(maxBytes)
    , m_input(InputSize)
    , m_archive(archive_read_new())
{
    ::archive* const reader = m_archive.get();
    archive_read_support_filter_gzip(reader);
    archive_read_support_format_tar(reader);
    // The way to read on behind the end, where a cut would be noticed.
    archive_read_set_format_option(reader, "tar", "read_concatenated_archives", "1");
    const int opened = archive_read_open(reader, this, nullptr, readInput, nullptr);
    if (opened != ARCHIVE_OK)
        failAsToldBy(opened);
    else if (archive_filter_count(reader) > MaxFilters)
        fail(Words::tr("it is packed more than once"));
}

la_ssize_t TarReader::readInput(::archive* from, void* reader, const void** bytes)
{
    auto& self = *static_cast<TarReader*>(reader);
    if (self.isTooLarge())
        return ARCHIVE_FATAL;
    ssize_t got = 0;
    do {
        got = ::read(self.m_descriptor, self.m_input.data(), self.m_input.size());
    } while (got < 0 && errno == EINTR);
    if (got < 0)
        archive_set_error(from, errno, "read");
    *bytes = self.m_input.data();
    return got < 0 ? ARCHIVE_FATAL : got;
}

bool TarReader::isTooLarge()
{
    const bool isTooLarge = unpackedBytes() > m_maxBytes;
    if (isTooLarge)
        fail(Words::tr("it unpacks to more than %1").arg(QLocale().formattedDataSize(qint64(m_maxBytes))));
    return isTooLarge;
}

quint64 TarReader::unpackedBytes() const
{
    return quint64(std::max<la_int64_t>(archive_filter_bytes(m_archive.get(), 0), 0));
}

std::optional<TarReader::Entry> TarReader::next()
{
    if (!m_problem.isEmpty() || !skip())
        return std::nullopt;
    const quint64 before = unpackedBytes();
    archive_entry* entry = nullptr;
    const int result = archive_read_next_header(m_archive.get(), &entry);
    if (isTooLarge())
        return std::nullopt;
    if (result == ARCHIVE_EOF && unpackedBytes() < before + BlockSize) {
        fail(Words::tr("it ends too early"));
    } else if (result != ARCHIVE_OK) {
        failAsToldBy(result);
    } else {
        const bool isFolder = archive_entry_filetype(entry) == AE_IFDIR;
        const QByteArray name = nameOf(entry);
        m_hasContent = true;
        if (isFolder || isPlainFile(entry))
            return Entry{name, isFolder, quint64(archive_entry_size(entry))};
        fail(Words::tr("“%1” in it is no plain file").arg(toPrintable(name)));
    }
    return std::nullopt;
}

QByteArray TarReader::content()
{
    QByteArray content;
    while (m_problem.isEmpty()) {
        const void* part = nullptr;
        std::size_t size = 0;
        la_int64_t at = 0;
        const int result = archive_read_data_block(m_archive.get(), &part, &size, &at);
        if (result != ARCHIVE_OK) {
            failAsToldBy(result);
            break;
        }
        content.append(static_cast<const char*>(part), qsizetype(size));
    }
    return content;
}

/// What nobody read of the entry before.
bool TarReader::skip()
{
    if (std::exchange(m_hasContent, false))
        failAsToldBy(archive_read_data_skip(m_archive.get()));
    return m_problem.isEmpty();
}

void TarReader::fail(const QString& why)
{
    if (m_problem.isEmpty())
        m_problem = why;
}

void TarReader::failAsToldBy(int result)
{
    if (result == ARCHIVE_OK || result == ARCHIVE_EOF)
        return;
    const int error = archive_errno(m_archive.get());
    if (isOfSystem(error))
        fail(QString::fromLocal8Bit(std::strerror(error)));
    else
        fail(Words::tr("it is no tar archive, or damaged, or not all of it is there"));
}

} // namespace bytecrowds::inspect
