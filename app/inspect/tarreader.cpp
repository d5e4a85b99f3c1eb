#include "app/inspect/tarreader.h"

#include "app/inspect/tarformat.h"
#include "app/inspect/words.h"

#include <algorithm>
#include <vector>

namespace bytecrowds::inspect {

using namespace tar;

namespace {

constexpr std::size_t ChunkSize = 1 << 20;

QByteArray textIn(const Block& block, Field field)
{
    const QByteArrayView bytes(block.data() + field.at, qsizetype(field.size));
    const qsizetype end = bytes.indexOf('\0');
    return (end < 0 ? bytes : bytes.first(end)).toByteArray();
}

std::optional<quint64> numberIn(const Block& block, Field field)
{
    bool ok = false;
    const quint64 number = textIn(block, field).trimmed().toULongLong(&ok, 8);
    return ok ? std::optional(number) : std::nullopt;
}

QByteArray nameIn(const Block& block)
{
    const QByteArray name = textIn(block, Name);
    const QByteArray prefix = textIn(block, Magic).startsWith("ustar") ? textIn(block, Prefix) : QByteArray();
    // GNU tar's own format has something else there, and another magic.
    const bool isPosix = block[Magic.at + 5] == '\0';
    return prefix.isEmpty() || !isPosix ? name : prefix + '/' + name;
}

bool isEmpty(const Block& block)
{
    return std::all_of(block.begin(), block.end(), [](char c) { return c == '\0'; });
}

bool isOfNext(char kind)
{
    return kind == PaxNext || kind == PaxAll || kind == GnuName || kind == GnuLink;
}

} // namespace

TarReader::TarReader(int descriptor)
    : m_stream(descriptor, GzStream::Mode::Read)
{
}

void TarReader::fail(const QString& why)
{
    if (m_problem.isEmpty())
        m_problem = m_stream.problem().isEmpty() ? why : m_stream.problem();
}

std::optional<TarReader::Entry> TarReader::next()
{
    for (;;) {
        skip();
        if (!m_problem.isEmpty())
            return std::nullopt;
        Block header;
        if (m_stream.read(header.data(), header.size()) != header.size()) {
            fail(Words::tr("it ends too early"));
            return std::nullopt;
        }
        if (isEmpty(header)) {
            readToTheEnd();
            return std::nullopt;
        }
        const auto size = numberIn(header, Size);
        if (!size || numberIn(header, Checksum) != checksum(header)) {
            fail(Words::tr("it is no tar archive, or a damaged one"));
            return std::nullopt;
        }
        m_left = *size;
        m_behind = padding(std::size_t(*size));
        const char kind = header[Kind.at];
        if (isOfNext(kind))
            continue;
        if (kind != PlainFile && kind != OldPlainFile && kind != Folder) {
            fail(Words::tr("“%1” in it is no plain file").arg(toPrintable(nameIn(header))));
            return std::nullopt;
        }
        return Entry{nameIn(header), kind == Folder, *size};
    }
}

QByteArray TarReader::content()
{
    QByteArray content;
    while (m_left > 0) {
        const auto wanted = std::size_t(std::min<quint64>(m_left, ChunkSize));
        const qsizetype before = content.size();
        content.resize(before + qsizetype(wanted));
        const std::size_t got = m_stream.read(content.data() + before, wanted);
        m_left -= got;
        if (got != wanted) {
            content.resize(before + qsizetype(got));
            fail(Words::tr("it ends too early"));
            break;
        }
    }
    return content;
}

void TarReader::skip()
{
    quint64 left = std::exchange(m_left, 0) + std::exchange(m_behind, 0);
    std::vector<char> chunk(std::size_t(std::min<quint64>(left, ChunkSize)));
    while (left > 0 && m_problem.isEmpty()) {
        const auto wanted = std::size_t(std::min<quint64>(left, ChunkSize));
        if (m_stream.read(chunk.data(), wanted) != wanted)
            fail(Words::tr("it ends too early"));
        left -= wanted;
    }
}

/// There stands gzip's checksum.
void TarReader::readToTheEnd()
{
    std::vector<char> chunk(ChunkSize);
    while (m_stream.read(chunk.data(), chunk.size()) == chunk.size()) {
    }
    if (!m_stream.problem().isEmpty())
        fail({});
}

} // namespace bytecrowds::inspect
