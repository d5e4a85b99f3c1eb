#include "app/inspect/gzstream.h"

#include "app/inspect/words.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace bytecrowds::inspect {

namespace {

constexpr unsigned BufferSize = 128 * 1024;
constexpr std::size_t MaxAtOnce = 1 << 30; // gzread and gzwrite count by int

QString systemProblem()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

} // namespace

GzStream::GzStream(int descriptor, Mode mode)
{
    const int own = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
    m_file.reset(own < 0 ? nullptr : gzdopen(own, mode == Mode::Read ? "rb" : "wb"));
    if (!m_file) {
        m_problem = systemProblem();
        if (own >= 0)
            ::close(own);
        return;
    }
    gzbuffer(m_file.get(), BufferSize);
}

void GzStream::noteProblem()
{
    int code = Z_OK;
    gzerror(m_file.get(), &code);
    if (code == Z_OK || !m_problem.isEmpty())
        return;
    if (code == Z_ERRNO)
        m_problem = systemProblem();
    else
        m_problem = code == Z_BUF_ERROR ? Words::tr("it ends too early") : Words::tr("it is damaged");
}

std::size_t GzStream::read(char* bytes, std::size_t size)
{
    std::size_t done = 0;
    while (m_file && done < size) {
        const int got = gzread(m_file.get(), bytes + done, unsigned(std::min(size - done, MaxAtOnce)));
        if (got <= 0)
            break;
        done += std::size_t(got);
    }
    if (m_file && done < size)
        noteProblem();
    return done;
}

bool GzStream::write(const char* bytes, std::size_t size)
{
    std::size_t done = 0;
    while (m_file && m_problem.isEmpty() && done < size) {
        const int taken = gzwrite(m_file.get(), bytes + done, unsigned(std::min(size - done, MaxAtOnce)));
        if (taken <= 0)
            noteProblem();
        else
            done += std::size_t(taken);
    }
    return done == size;
}

bool GzStream::finish()
{
    if (!m_file)
        return false;
    errno = 0;
    if (gzclose(m_file.release()) != Z_OK && m_problem.isEmpty())
        m_problem = systemProblem();
    return m_problem.isEmpty();
}

} // namespace bytecrowds::inspect
