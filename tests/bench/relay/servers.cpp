#include "tests/bench/relay/servers.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <string>
#include <sys/resource.h>
#include <unistd.h>

namespace bytecrowds::load {

namespace {

struct Stat
{
    pid_t parent = 0;
    double cpuSeconds = 0;
};

std::string fileOf(pid_t process, const char* name)
{
    return "/proc/" + std::to_string(process) + '/' + name;
}

/// pid (name) state parent … utime is field 14, stime 15; the name may hold anything.
bool readStat(pid_t process, Stat& stat)
{
    std::ifstream file(fileOf(process, "stat"));
    std::string line;
    if (!std::getline(file, line) || line.rfind(')') == std::string::npos)
        return false;
    std::istringstream rest(line.substr(line.rfind(')') + 1));
    const std::vector<std::string> fields{std::istream_iterator<std::string>(rest), {}};
    constexpr std::size_t Parent = 1, UserTime = 11, SystemTime = 12;
    if (fields.size() <= SystemTime)
        return false;
    stat.parent = pid_t(std::stol(fields[Parent]));
    stat.cpuSeconds =
        double(std::stoull(fields[UserTime]) + std::stoull(fields[SystemTime])) / double(::sysconf(_SC_CLK_TCK));
    return true;
}

Stat statOf(pid_t process)
{
    Stat stat;
    if (!readStat(process, stat))
        throw std::runtime_error("there is no process " + std::to_string(process));
    return stat;
}

/// The bytes of "Rss:   123 kB" and "Pss:   123 kB"; 0 when it has ended.
Memory memoryOf(pid_t process)
{
    std::ifstream file(fileOf(process, "smaps_rollup"));
    Memory memory;
    for (std::string line; std::getline(file, line);) {
        const auto value = [&line] { return 1024 * std::stod(line.substr(4)); };
        if (line.starts_with("Rss:"))
            memory.resident = value();
        else if (line.starts_with("Pss:"))
            memory.proportional = value();
    }
    return memory;
}

std::vector<std::pair<pid_t, pid_t>> processesAndParents()
{
    std::vector<std::pair<pid_t, pid_t>> found;
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        const std::string name = entry.path().filename();
        pid_t process = 0;
        const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), process);
        Stat stat;
        if (error == std::errc() && end == name.data() + name.size() && readStat(process, stat))
            found.emplace_back(process, stat.parent);
    }
    return found;
}

} // namespace

std::vector<pid_t> Servers::descendants() const
{
    const auto all = processesAndParents();
    std::vector<pid_t> family = m_processes;
    for (std::size_t i = 0; i < family.size(); ++i) {
        for (const auto& [process, parent] : all) {
            if (parent == family[i] && std::find(family.begin(), family.end(), process) == family.end())
                family.push_back(process);
        }
    }
    return {family.begin() + std::ptrdiff_t(m_processes.size()), family.end()};
}

CpuSeconds Servers::cpu() const
{
    CpuSeconds sum;
    for (const pid_t process : m_processes)
        sum.servers += statOf(process).cpuSeconds;
    for (const pid_t process : descendants()) {
        Stat stat; // nothing when it has just ended
        readStat(process, stat);
        sum.children += stat.cpuSeconds;
    }
    return sum;
}

Memory Servers::memory() const
{
    Memory sum;
    for (const pid_t process : m_processes) {
        const Memory memory = memoryOf(process);
        if (memory.resident == 0)
            throw std::runtime_error("the memory of process " + std::to_string(process) + " can't be read");
        sum.resident += memory.resident;
        sum.proportional += memory.proportional;
    }
    for (const pid_t process : descendants())
        sum.childrenResident += memoryOf(process).resident;
    return sum;
}

double ownCpuSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

void allowFiles(std::size_t count)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    if (limit.rlim_max < count)
        throw std::runtime_error("this needs " + std::to_string(count) + " open files, and the system allows " +
                                 std::to_string(limit.rlim_max) + ": raise it (ulimit -Hn), or take fewer --connections");
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace bytecrowds::load
