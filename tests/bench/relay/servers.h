#pragma once

#include <sys/types.h>
#include <vector>

namespace bytecrowds::load {

/// Of the server's processes, and of what they have started, such as a redis-server.
struct CpuSeconds
{
    double servers = 0;
    double children = 0;

    CpuSeconds operator-(const CpuSeconds& other) const
    {
        return {servers - other.servers, children - other.children};
    }
};
/// In bytes.
struct Memory
{
    double resident = 0;
    double proportional = 0; ///< shared pages divided among those who share them
    double childrenResident = 0;
};

/// What the kernel says of a server: Linux, proc(5). Throws when a process is gone.
class Servers
{
public:
    explicit Servers(std::vector<pid_t> processes)
        : m_processes(std::move(processes))
    {
    }

    bool empty() const { return m_processes.empty(); }
    /// User and system, in hundredths of a second.
    CpuSeconds cpu() const;
    Memory memory() const;

private:
    std::vector<pid_t> descendants() const;

    std::vector<pid_t> m_processes;
};

/// Of this process.
double ownCpuSeconds();
/// Lets this process open that many files and sockets. Throws when the system does not.
void allowFiles(std::size_t count);

} // namespace bytecrowds::load
