#include "tests/bench/tracefile.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
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

} // namespace

std::string readFile(const std::string& path)
{
    if (path.ends_with(".gz"))
        return readGzip(path);
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::runtime_error("cannot read " + path);
    return {std::istreambuf_iterator<char>(file), {}};
}

inspect::Trace readTrace(const std::string& path)
{
    auto parsed = inspect::parseTrace(readFile(path));
    if (const auto* error = std::get_if<crdt::DecodeError>(&parsed))
        throw std::runtime_error(path + " is no trace: " + error->sentence);
    return std::get<inspect::Trace>(std::move(parsed));
}

std::string traceName(const std::string& path)
{
    const std::string name = std::filesystem::path(path).filename();
    return name.substr(0, name.find(".json"));
}

} // namespace bytecrowds::bench
