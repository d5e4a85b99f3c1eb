#include "app/inspect/inputfile.h"

#include "app/inspect/files.h"
#include "app/inspect/words.h"

#include <cstdio>
#include <unistd.h>

namespace bytecrowds::inspect {

InputFile::InputFile(QString path)
    : m_path(std::move(path))
    , m_file(m_path)
{
}

std::optional<Outcome> InputFile::open()
{
    const bool isOpen =
        m_path == QLatin1String("-") ? m_file.open(stdin, QIODevice::ReadOnly) : m_file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return refused(m_file.errorString());
    return m_file.isSequential() ? keep() : std::nullopt;
}

std::optional<Outcome> InputFile::keep()
{
    constexpr qint64 ChunkSize = 1 << 20;
    m_isKept = true;
    if (!m_kept.open())
        return refused(m_kept.errorString());
    for (QByteArray chunk = m_file.read(ChunkSize); !chunk.isEmpty(); chunk = m_file.read(ChunkSize)) {
        if (m_kept.write(chunk) != chunk.size())
            return refused(m_kept.errorString());
    }
    if (m_file.error() != QFileDevice::NoError)
        return refused(m_file.errorString());
    return m_kept.flush() ? std::nullopt : std::optional(refused(m_kept.errorString()));
}

int InputFile::fromTheBeginning()
{
    const int handle = m_isKept ? m_kept.handle() : m_file.handle();
    ::lseek(handle, 0, SEEK_SET);
    return handle;
}

Outcome InputFile::refused(const QString& why) const
{
    return {Outcome::Trouble, Words::tr("%1 can't be read: %2.").arg(shownName(m_path), why)};
}

} // namespace bytecrowds::inspect
