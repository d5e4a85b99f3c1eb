#include "app/inspect/traceplayer.h"
#include "sync/crdt/update.h"
#include "tests/bench/relay/run.h"
#include "tests/bench/tracefile.h"

#include <random>
#include <stdexcept>

namespace bytecrowds::load {

namespace {

/// A V1 update as it is; of a trace the document that it ends with, typed by a client whose id is random as Yjs' are.
Bytes readDocument(const std::string& path)
{
    if (path.find(".json") != std::string::npos) {
        const auto doc = inspect::traceDoc(std::random_device()());
        if (const auto error = inspect::typeAlone(bench::readTrace(path), *doc))
            throw std::runtime_error(path + ": " + error->sentence);
        return doc->encodeStateAsUpdate();
    }
    const std::string file = bench::readFile(path);
    return {file.begin(), file.end()};
}

crdt::StateVector vectorOf(ByteView update)
{
    const auto vector = crdt::stateVectorOfUpdate(update);
    if (const auto* error = std::get_if<crdt::DecodeError>(&vector))
        throw std::runtime_error("no update in V1: " + error->sentence);
    return std::get<crdt::StateVector>(vector);
}

/// One replica brings a document, unless it is there already, and stays, unless all are to leave; others come for it,
/// one after the other.
class OpenRun final : public Run
{
public:
    using Run::Run;

    Result run()
    {
        const Bytes document = options().document.empty() ? Bytes() : readDocument(options().document);
        const crdt::StateVector wanted = document.empty() ? crdt::StateVector() : vectorOf(document);
        comeFor(roomName(0)); // what the server needs once, it has now
        removeLast();
        if (!document.empty())
            bring(document, wanted);
        std::vector<double> afterOpening, afterAsking, growth;
        const CpuSeconds before = servers().cpu();
        for (int i = 0; i < options().times; ++i) {
            if (options().away > 0) {
                while (!clients().empty())
                    removeLast();
                pollUntil(Clock::now() + duration(options().away));
            }
            const double memory = servers().memory().resident;
            const Client& client = comeFor(room());
            growth.push_back(servers().memory().resident - memory);
            if (!vectorOf(m_step2).covers(wanted))
                throw std::runtime_error("the server's document is not whole");
            afterOpening.push_back(milliseconds(m_heardAt - client.opened()));
            afterAsking.push_back(milliseconds(m_heardAt - client.sentStep1()));
            removeLast();
        }
        const CpuSeconds cpu = servers().cpu() - before;
        Result result{{"times", options().times}, {"documentBytes", document.size()}, {"step2Bytes", m_step2.size()}};
        addPercentiles(result, "ms", std::move(afterOpening));
        addPercentiles(result, "step1Ms", std::move(afterAsking));
        if (options().away > 0)
            result["awaySeconds"] = options().away;
        if (!servers().empty()) {
            result["rssGrowthFirst"] = growth.front();
            result["serverCpuMs"] = 1000 * cpu.servers / options().times;
            result["childrenCpuMs"] = 1000 * cpu.children / options().times;
        }
        result["complete"] = true;
        return result;
    }

private:
    void heardStep2(Client&, ByteView update) override
    {
        m_heardAt = Clock::now();
        m_step2.assign(update.begin(), update.end());
        m_heard = true;
    }

    std::string room() const { return options().room.empty() ? roomName(1) : options().room; }

    const Client& comeFor(const std::string& room)
    {
        m_heard = false;
        add(room).open();
        waitFor([this] { return m_heard; }, "the server had sent its document");
        return *clients().back();
    }

    void bring(const Bytes& document, const crdt::StateVector& wanted)
    {
        comeFor(room());
        const crdt::StateVector seed = vectorOf(m_step2);
        for (const auto& [client, clock] : seed.clocks()) {
            if (wanted.clock(client) > 0)
                throw std::runtime_error("the server begins a document as client " + std::to_string(client) +
                                         ", which wrote in this one too: take a document of other clients");
        }
        Client& first = *clients().front();
        first.sendMessage(updateMessage(options().dialect, first.room(), document));
        // Some servers answer before they have applied what came earlier.
        const auto isThere = [&] { return m_heard && vectorOf(m_step2).covers(wanted); };
        waitFor(
            [&] {
                if (isThere())
                    return true;
                if (std::exchange(m_heard, false))
                    first.sendMessage(step1(options().dialect, first.room()));
                return false;
            },
            "the server had the document");
    }

    bool m_heard = false;
    Time m_heardAt;
    Bytes m_step2;
};

} // namespace

Result measureOpen(const Options& options)
{
    return OpenRun(options).run();
}

} // namespace bytecrowds::load
