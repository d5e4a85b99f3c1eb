#include "tests/bench/relay/typing.h"

#include "sync/crdt/update.h"

#include <random>
#include <stdexcept>

namespace bytecrowds::load {

namespace {

/// As random as ids of Yjs, with room for as many as there may be behind it.
crdt::ClientId randomId()
{
    return std::random_device()() % 0x7fffffff + 0x10000000;
}

} // namespace

TypingRun::TypingRun(const Options& options)
    : Run(options)
    , m_firstId(randomId())
    , m_deliveries(options.rooms, options.clients, m_firstId)
    , m_sent(std::size_t(writers()))
    , m_delivered(std::size_t(writers()))
{
}

void TypingRun::begin(std::size_t prepared)
{
    for (int writer = 0; writer < writers(); ++writer) {
        m_typists.push_back(std::make_unique<Typist>(options().dialect, roomName(writer / options().clients),
                                                     m_firstId + crdt::ClientId(writer)));
        m_typists.back()->prepare(prepared);
    }
    connectAll(options().rooms, options().clients);
}

void TypingRun::type(int writer, std::size_t count)
{
    const std::size_t from = std::exchange(m_sent[std::size_t(writer)], sent(writer) + count);
    m_allSent += count;
    clients()[std::size_t(writer)]->send(m_typists[std::size_t(writer)]->frames(from, from + count));
}

std::uint64_t TypingRun::bytesReceived() const
{
    std::uint64_t bytes = 0;
    for (const auto& client : clients())
        bytes += client->bytesReceived();
    return bytes;
}

void TypingRun::heardUpdate(Client& client, ByteView update)
{
    if (client.index() >= writers())
        return; // one who only asks for the document
    m_deliveries.take(client.index(), update, [this](int writer, std::uint64_t first, std::uint64_t count) {
        m_delivered[std::size_t(writer)] += count;
        m_allDelivered += count;
        arrived(writer, first, count);
    });
}

void TypingRun::heardStep2(Client& client, ByteView update)
{
    if (client.index() < writers())
        return;
    const auto vector = crdt::stateVectorOfUpdate(update);
    if (const auto* error = std::get_if<crdt::DecodeError>(&vector))
        throw std::runtime_error("the server's document is damaged: " + error->sentence);
    const int room = client.index() - writers();
    for (int writer = room * options().clients; writer < (room + 1) * options().clients; ++writer) {
        const auto has = std::get<crdt::StateVector>(vector).clock(m_firstId + crdt::ClientId(writer));
        if (has != sent(writer))
            throw std::runtime_error("the server's document has " + std::to_string(has) + " of the " +
                                     std::to_string(sent(writer)) + " updates of client " + std::to_string(writer));
    }
    ++m_roomsWhole;
}

void TypingRun::askRooms()
{
    for (int room = 0; room < options().rooms; ++room)
        add(roomName(room)).open();
    waitFor([this] { return m_roomsWhole == options().rooms; }, "the server had told its documents");
}

void TypingRun::finish(Result& result)
{
    const auto others = std::uint64_t(options().clients - 1);
    waitFor([&] { return allDelivered() == allSent() * others; }, "everybody had every update");
    if (options().speaksBytecrowds) {
        const auto allSaved = [this] {
            for (int writer = 0; writer < writers(); ++writer) {
                if (clients()[std::size_t(writer)]->durableMessages() < sent(writer) + 1) // and its step 2
                    return false;
            }
            return true;
        };
        waitFor(allSaved, "everything was saved");
        std::uint64_t saved = 0;
        for (const auto& client : clients())
            saved += client->savedHeard();
        result["savedMessages"] = saved;
    }
    askRooms();
    std::size_t late = 0;
    for (const auto& typist : m_typists)
        late += typist->preparedLate();
    result["preparedLate"] = late;
    result["repeated"] = m_deliveries.repeated();
    result["echoed"] = m_deliveries.echoed();
    result["complete"] = true;
}

} // namespace bytecrowds::load
