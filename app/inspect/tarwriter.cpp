#include "app/inspect/tarwriter.h"

#include "app/inspect/tarformat.h"

#include <algorithm>

namespace bytecrowds::inspect {

using namespace tar;

namespace {

void putText(Block& block, Field field, const QByteArray& text)
{
    const std::size_t size = std::min(std::size_t(text.size()), field.size);
    std::copy_n(text.constData(), size, block.begin() + std::ptrdiff_t(field.at));
}

/// Digits, and a zero behind them.
void putNumber(Block& block, Field field, qint64 number)
{
    putText(block, field, QByteArray::number(number, 8).rightJustified(qsizetype(field.size) - 1, '0'));
}

/// "<length of all of this> path=<name>\n"
QByteArray paxName(const QByteArray& name)
{
    const QByteArray record = " path=" + name + '\n';
    qsizetype length = record.size();
    while (QByteArray::number(length).size() + record.size() != length)
        length = QByteArray::number(length).size() + record.size();
    return QByteArray::number(length) + record;
}

} // namespace

TarWriter::TarWriter(int descriptor, qint64 time)
    : m_stream(descriptor, GzStream::Mode::Write)
    , m_time(time)
{
}

void TarWriter::add(const QByteArray& name, const QByteArray& content)
{
    if (std::size_t(name.size()) <= Name.size) {
        entry(PlainFile, name, content);
        return;
    }
    entry(PaxNext, "pax", paxName(name));
    // For readers older than pax. What a cut would leave at the end may be a name such as "..".
    entry(PlainFile, name.first(qsizetype(Name.size) - 1) + '_', content);
}

void TarWriter::entry(char kind, const QByteArray& name, const QByteArray& content)
{
    Block header{};
    putText(header, Name, name);
    putNumber(header, Mode, 0600);
    putNumber(header, User, 0);
    putNumber(header, Group, 0);
    putNumber(header, Size, content.size());
    putNumber(header, Time, m_time);
    header[Kind.at] = kind;
    putText(header, Magic,
            QByteArray("ustar\0"
                       "00",
                       8));
    putNumber(header, {Checksum.at, Checksum.size - 1}, checksum(header));
    header[Checksum.at + Checksum.size - 1] = ' ';
    m_stream.write(header.data(), header.size());
    m_stream.write(content.constData(), std::size_t(content.size()));
    const Block zeros{};
    m_stream.write(zeros.data(), padding(std::size_t(content.size())));
}

bool TarWriter::finish()
{
    const Block zeros{};
    m_stream.write(zeros.data(), zeros.size());
    m_stream.write(zeros.data(), zeros.size());
    return m_stream.finish();
}

} // namespace bytecrowds::inspect
