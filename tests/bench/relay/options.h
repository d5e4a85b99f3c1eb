#pragma once

#include <cstdint>
#include <string>
#include <sys/types.h>
#include <vector>

namespace bytecrowds::load {

/// How the servers that are measured speak.
enum class Dialect
{
    Yjs,        ///< y-protocols, as y-websocket speaks it
    Hocuspocus, ///< the same with the document's name in front of every message, after a token was sent
};

/// What is to be measured, and where.
struct Options
{
    std::string mode; ///< throughput, latency, idle or open
    std::string host = "127.0.0.1";
    std::uint16_t port = 0;
    std::string path = "/ws/";       ///< a room's name follows
    std::vector<pid_t> servers;      ///< whose time and memory are told
    std::string peer = "bytecrowds"; ///< as the line of output names it
    std::string version;
    Dialect dialect = Dialect::Yjs;
    bool speaksBytecrowds = false; ///< asks for bytecrowds.1

    int rooms = 1;
    int clients = 10; ///< in each room
    double seconds = 5;
    double warmup = 1; ///< seconds before the measured ones
    int window = 32;   ///< updates of a writer that may be on their way
    double rate = 800; ///< updates a second in all
    int connections = 10000;
    int atOnce = 500;     ///< connections that are being opened at a time
    std::string document; ///< a file with a Yjs update, V1
    int times = 100;
    std::string room;   ///< has the document already; empty: a new one, and the document is brought
    double away = 0;    ///< seconds that everybody has left for before each opening
    double limit = 120; ///< seconds that anything awaited may take before the run has failed
};

/// Throws std::runtime_error with a sentence.
Options parseOptions(int count, char** arguments);

} // namespace bytecrowds::load
