#include "tests/bench/relay/options.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>

namespace bytecrowds::load {

namespace {

constexpr const char* Usage =
    "usage: relay_load MODE --url ws://ADDRESS:PORT/PATH/ [--pid P[,P...]] [--peer NAME] [--version VERSION]\n"
    "         [--bytecrowds | --hocuspocus] [--limit SECONDS] and, by mode,\n"
    "  throughput [--rooms R] [--clients C] [--seconds S] [--warmup S] [--window N]\n"
    "  latency    [--rooms R] [--clients C] [--seconds S] [--warmup S] [--rate N]\n"
    "  idle       [--connections N] [--rooms R] [--seconds S] [--at-once N]\n"
    "  open       --document FILE | --room NAME, or both [--times N] [--away SECONDS]";

void require(bool holds, const std::string& sentence)
{
    if (!holds)
        throw std::runtime_error(sentence);
}

template<class Number>
Number readNumber(const std::string& name, const std::string& text, Number least)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    require(error == std::errc() && end == text.data() + text.size() && number >= least,
            name + " takes a number from " + std::to_string(least) + ", not " + text);
    return number;
}

void readUrl(const std::string& url, Options& options)
{
    const std::string scheme = "ws://";
    const std::size_t slash = url.find('/', scheme.size());
    const std::size_t colon = url.rfind(':', slash);
    require(url.starts_with(scheme) && slash != std::string::npos && colon != std::string::npos &&
                colon > scheme.size(),
            "--url takes an address such as ws://127.0.0.1:7070/ws/, not " + url);
    options.host = url.substr(scheme.size(), colon - scheme.size());
    options.port = readNumber<std::uint16_t>("the port of --url", url.substr(colon + 1, slash - colon - 1), 1);
    options.path = url.substr(slash);
}

void readPids(const std::string& list, Options& options)
{
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find(',', begin), list.size());
        options.servers.push_back(readNumber<pid_t>("--pid", list.substr(begin, end - begin), 1));
        begin = end + 1;
    }
}

} // namespace

Options parseOptions(int count, char** arguments)
{
    constexpr std::array Modes{"throughput", "latency", "idle", "open"};
    require(count > 1 && std::find(Modes.begin(), Modes.end(), std::string(arguments[1])) != Modes.end(), Usage);
    Options options;
    options.mode = arguments[1];
    options.version = BYTECROWDS_VERSION;
    if (options.mode == "latency") {
        options.rooms = 20;
        options.clients = 5;
        options.seconds = 10;
    } else if (options.mode == "idle") {
        options.rooms = 2500;
        options.seconds = 10;
    }
    for (int i = 2; i < count; ++i) {
        const std::string name = arguments[i];
        const auto text = [&] {
            require(i + 1 < count, name + " needs a value");
            return std::string(arguments[++i]);
        };
        const auto whole = [&](int least) { return readNumber<int>(name, text(), least); };
        const auto real = [&](double least) { return readNumber<double>(name, text(), least); };
        if (name == "--url")
            readUrl(text(), options);
        else if (name == "--pid")
            readPids(text(), options);
        else if (name == "--peer")
            options.peer = text();
        else if (name == "--version")
            options.version = text();
        else if (name == "--hocuspocus")
            options.dialect = Dialect::Hocuspocus;
        else if (name == "--bytecrowds")
            options.speaksBytecrowds = true;
        else if (name == "--rooms")
            options.rooms = whole(1);
        else if (name == "--clients")
            options.clients = whole(2);
        else if (name == "--seconds")
            options.seconds = real(0.1);
        else if (name == "--warmup")
            options.warmup = real(0);
        else if (name == "--window")
            options.window = whole(1);
        else if (name == "--rate")
            options.rate = real(1);
        else if (name == "--connections")
            options.connections = whole(1);
        else if (name == "--at-once")
            options.atOnce = whole(1);
        else if (name == "--document")
            options.document = text();
        else if (name == "--times")
            options.times = whole(1);
        else if (name == "--room")
            options.room = text();
        else if (name == "--away")
            options.away = real(0);
        else if (name == "--limit")
            options.limit = real(1);
        else
            throw std::runtime_error(name + " is no option\n" + Usage);
    }
    require(options.port != 0, "name the relay with --url");
    require(options.mode != "open" || !options.document.empty() || !options.room.empty(),
            "name the document with --document, or the room that has it with --room");
    require(options.mode != "idle" || options.connections >= options.rooms,
            "--connections may not be fewer than --rooms");
    return options;
}

} // namespace bytecrowds::load
