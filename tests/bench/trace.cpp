#include "tests/bench/trace.h"

#include "sync/crdt/utf8.h"

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace bytecrowds::bench {

namespace {

std::string quoted(const std::string& path)
{
    std::string result = "'";
    for (const char c : path)
        result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + "'";
}

std::string nameOf(const std::string& path)
{
    std::string name = std::filesystem::path(path).filename();
    return name.substr(0, name.find(".json"));
}

} // namespace

std::string readFile(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::runtime_error("cannot read " + path);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string readGzip(const std::string& path)
{
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(("gzip -dc " + quoted(path)).c_str(), "r"), pclose);
    std::string text;
    char buffer[65536];
    for (std::size_t count; pipe && (count = fread(buffer, 1, sizeof buffer, pipe.get())) > 0;)
        text.append(buffer, count);
    if (text.empty())
        throw std::runtime_error("cannot unpack " + path);
    return text;
}

Trace readTrace(const std::string& path)
{
    const auto json = nlohmann::json::parse(path.ends_with(".gz") ? readGzip(path) : readFile(path));
    Trace trace;
    trace.name = nameOf(path);
    trace.isConcurrent = json.value("kind", "") == "concurrent";
    trace.agents = json.value("numAgents", std::size_t(1));
    trace.endContent = json["endContent"];
    for (const auto& entry : json["txns"]) {
        TraceTransaction& transaction = trace.transactions.emplace_back();
        transaction.parents = entry.value("parents", std::vector<std::size_t>());
        transaction.agent = entry.value("agent", std::size_t(0));
        for (const auto& patch : entry["patches"])
            transaction.patches.push_back({patch[0], patch[1], patch[2]});
    }
    return trace;
}

Trace Trace::repeated(int times) const
{
    Trace result = *this;
    result.endContent.clear();
    result.transactions.clear();
    const std::size_t length = crdt::utf16Length(endContent);
    for (std::size_t i = 0; i < std::size_t(times); ++i) {
        for (TraceTransaction transaction : transactions) {
            for (Patch& patch : transaction.patches)
                patch.at += i * length;
            result.transactions.push_back(std::move(transaction));
        }
        result.endContent += endContent;
    }
    return result;
}

std::size_t Trace::patchCount() const
{
    std::size_t count = 0;
    for (const TraceTransaction& transaction : transactions)
        count += transaction.patches.size();
    return count;
}

std::vector<crdt::Bytes> readUpdates(const std::string& path)
{
    const std::string stream = readGzip(path);
    std::vector<crdt::Bytes> updates;
    for (std::size_t at = 0; at + 4 <= stream.size();) {
        std::uint32_t length = 0;
        for (std::size_t i = 0; i < 4; ++i)
            length |= std::uint32_t(static_cast<unsigned char>(stream[at + i])) << (8 * i);
        at += 4;
        const auto begin = stream.begin() + std::ptrdiff_t(at);
        updates.emplace_back(begin, begin + length);
        at += length;
    }
    return updates;
}

} // namespace bytecrowds::bench
