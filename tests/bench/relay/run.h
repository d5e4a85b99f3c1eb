#pragma once

#include "tests/bench/relay/client.h"
#include "tests/bench/relay/servers.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace bytecrowds::load {

/// What a mode prints: one line, whose fields tests/bench/README.md explains.
using Result = nlohmann::ordered_json;

/// Rooms of clients at a server.
class Run : protected Audience
{
public:
    explicit Run(const Options& options);

protected:
    ~Run() = default;

    void synced(Client& client) override;

    const Options& options() const { return m_options; }
    const Servers& servers() const { return m_servers; }
    /// New names in every run, so that no server knows them.
    std::string roomName(int room) const;
    const std::vector<std::unique_ptr<Client>>& clients() const { return m_clients; }
    /// A new one behind them that is not open yet.
    Client& add(const std::string& room);
    /// The one behind.
    void removeLast() { m_clients.pop_back(); }
    /// Adds and opens clients, some at a time, and waits until all are synced.
    void connectAll(int rooms, int clientsOfARoom);
    void waitFor(const std::function<bool()>& condition, const std::string& what);
    /// Handles what comes; returns when anything did, or when the time has come.
    void pollOnce(Time until) { m_poller.wait(until); }
    /// Handles what comes, and is nothing but idle otherwise.
    void pollUntil(Time until);

private:
    const Options& m_options;
    const Servers m_servers;
    const std::string m_name;
    Poller m_poller;
    ReadBuffer m_buffer;
    Client::World m_world;
    std::vector<std::unique_ptr<Client>> m_clients;
    int m_synced = 0;
    int m_rooms = 0; // that connectAll() has filled
};

/// In a sorted list that is not empty.
double percentile(const std::vector<double>& sorted, double share);
/// {name}P50, P99 and Max of a list in any order.
void addPercentiles(Result& result, const std::string& name, std::vector<double> values);

Result measureThroughput(const Options& options);
Result measureLatency(const Options& options);
Result measureIdle(const Options& options);
Result measureOpen(const Options& options);

} // namespace bytecrowds::load
