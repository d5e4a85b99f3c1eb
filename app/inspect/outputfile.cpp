#include "app/inspect/outputfile.h"

#include "app/inspect/words.h"

#include <cstdio>

namespace bytecrowds::inspect {

OutputFile::OutputFile(QString path)
    : m_path(std::move(path))
    , m_file(m_path)
{
}

bool OutputFile::isStandard() const
{
    return m_path == QLatin1String("-");
}

std::optional<Outcome> OutputFile::open()
{
    if (isStandard())
        return m_standard.open(stdout, QIODevice::WriteOnly) ? std::nullopt
                                                             : std::optional(refused(m_standard.errorString()));
    const bool isOpen =
        m_file.open(QIODevice::WriteOnly) && m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return isOpen ? std::nullopt : std::optional(refused(m_file.errorString()));
}

int OutputFile::handle() const
{
    return isStandard() ? m_standard.handle() : m_file.handle();
}

std::optional<Outcome> OutputFile::finish()
{
    if (isStandard() || m_file.commit())
        return std::nullopt;
    return refused(m_file.errorString());
}

Outcome OutputFile::refused(const QString& why) const
{
    return {Outcome::Trouble,
            Words::tr("%1 can't be written: %2.").arg(isStandard() ? QStringLiteral("stdout") : m_path, why)};
}

} // namespace bytecrowds::inspect
