#pragma once

#include "tests/bench/relay/deliveries.h"
#include "tests/bench/relay/run.h"
#include "tests/bench/relay/typist.h"

#include <memory>
#include <vector>

namespace bytecrowds::load {

/// Rooms in which every client types, and all others of its room must hear all of it.
class TypingRun : public Run
{
public:
    explicit TypingRun(const Options& options);

protected:
    ~TypingRun() = default;

    int writers() const { return options().rooms * options().clients; }
    /// Connects all; each writer has that many updates ready before.
    void begin(std::size_t prepared);
    /// Sends the next updates of a writer.
    void type(int writer, std::size_t count);
    std::size_t sent(int writer) const { return m_sent[std::size_t(writer)]; }
    /// To all receivers together.
    std::uint64_t delivered(int writer) const { return m_delivered[std::size_t(writer)]; }
    std::uint64_t allSent() const { return m_allSent; }
    std::uint64_t allDelivered() const { return m_allDelivered; }
    std::uint64_t bytesReceived() const;
    /// Waits until all that was sent has come to everybody, then asks the server in every room whether its own document has
    /// it, and if it speaks bytecrowds.1 waits until it calls it all saved.
    void finish(Result& result);

    /// Updates `first` and on of a writer have come to one receiver.
    virtual void arrived(int writer, std::uint64_t first, std::uint64_t count) = 0;

private:
    void heardUpdate(Client& client, ByteView update) override;
    void heardStep2(Client& client, ByteView update) override;
    void askRooms();

    const crdt::ClientId m_firstId;
    Deliveries m_deliveries;
    std::vector<std::unique_ptr<Typist>> m_typists;
    std::vector<std::size_t> m_sent;
    std::vector<std::uint64_t> m_delivered;
    std::uint64_t m_allSent = 0;
    std::uint64_t m_allDelivered = 0;
    int m_roomsWhole = 0; // that answered with a document that has all
};

} // namespace bytecrowds::load
