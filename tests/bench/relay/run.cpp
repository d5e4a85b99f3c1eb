#include "tests/bench/relay/run.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <stdexcept>
#include <sys/prctl.h>

namespace bytecrowds::load {

namespace {

std::string randomName()
{
    static constexpr char Digits[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::random_device random;
    std::string name = "load-";
    for (int i = 0; i < 10; ++i)
        name += Digits[random() % (sizeof Digits - 1)];
    return name + '-';
}

} // namespace

Run::Run(const Options& options)
    : m_options(options)
    , m_servers(options.servers)
    , m_name(randomName())
    , m_world{options, m_poller, m_buffer, *this}
{
    ::prctl(PR_SET_TIMERSLACK, 1); // ns: a keystroke is sent when it is time
}

void Run::synced(Client&)
{
    ++m_synced;
}

std::string Run::roomName(int room) const
{
    return m_name + std::to_string(room);
}

Client& Run::add(const std::string& room)
{
    m_clients.push_back(std::make_unique<Client>(m_world, room, int(m_clients.size())));
    return *m_clients.back();
}

void Run::connectAll(int rooms, int clientsOfARoom)
{
    const int before = int(m_clients.size());
    const int count = before + rooms * clientsOfARoom;
    constexpr std::size_t Others = 50; // files that are no clients
    allowFiles(std::size_t(count) + Others);
    m_clients.reserve(std::size_t(count));
    const auto openMore = [&] {
        while (int(m_clients.size()) < count && int(m_clients.size()) - m_synced < m_options.atOnce)
            add(roomName(m_rooms + (int(m_clients.size()) - before) / clientsOfARoom)).open();
        return m_synced == count;
    };
    waitFor(openMore, "all clients were connected and synced");
    m_rooms += rooms;
}

void Run::waitFor(const std::function<bool()>& condition, const std::string& what)
{
    const Time limit = Clock::now() + duration(m_options.limit);
    while (!condition()) {
        if (m_poller.wait(limit) >= limit)
            throw std::runtime_error("it took more than the limit until " + what);
    }
}

void Run::pollUntil(Time until)
{
    while (m_poller.wait(until) < until) {
    }
}

double percentile(const std::vector<double>& sorted, double share)
{
    const auto rank = std::size_t(std::ceil(share * double(sorted.size())));
    return sorted[std::max<std::size_t>(rank, 1) - 1];
}

void addPercentiles(Result& result, const std::string& name, std::vector<double> values)
{
    if (values.empty())
        throw std::runtime_error("nothing was measured: take more --seconds");
    std::sort(values.begin(), values.end());
    result[name + "P50"] = percentile(values, 0.5);
    result[name + "P99"] = percentile(values, 0.99);
    result[name + "Max"] = values.back();
}

} // namespace bytecrowds::load
