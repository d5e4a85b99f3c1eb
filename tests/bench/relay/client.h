#pragma once

#include "tests/bench/relay/options.h"
#include "tests/bench/relay/poller.h"
#include "tests/bench/relay/wire.h"

#include <cstdint>
#include <memory>
#include <string>

namespace bytecrowds::load {

class Client;

/// Who is told of what clients hear, in place: nothing that is borrowed outlives the call.
class Audience
{
public:
    /// It has the server's document and has answered the server's step 1.
    virtual void synced(Client&) {}
    virtual void heardStep2(Client&, ByteView) {}
    virtual void heardUpdate(Client&, ByteView) {}

protected:
    ~Audience() = default;
};

/// Bytes that clients share, one after the other, to read into.
class ReadBuffer
{
public:
    static constexpr std::size_t Size = 256 * 1024;
    /// A frame up to here is put together in the buffer, a longer one in memory of its own.
    static constexpr std::size_t Shared = 64 * 1024;

    std::uint8_t* data() { return m_bytes.data(); }

private:
    Bytes m_bytes = Bytes(Size);
};

/// A replica's connection to one room of a server, without a document. It syncs as one that has nothing. Whatever goes wrong
/// is thrown as std::runtime_error with a sentence.
class Client final : private Watcher
{
public:
    /// What all clients of a run share; it outlives them.
    struct World
    {
        const Options& options;
        Poller& poller;
        ReadBuffer& buffer;
        Audience& audience;
    };

    /// `index` is its own alone: it chooses the address to connect from.
    Client(World& world, std::string room, int index);
    ~Client();
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    /// Begins; may be called once.
    void open();
    /// Sends frames, as appendFrame() makes them; what the system does not take now goes out later.
    void send(ByteView frames);
    void sendMessage(ByteView message);

    const std::string& room() const { return m_room; }
    int index() const { return m_index; }
    bool isSynced() const { return m_heardStep1 && m_heardStep2; }
    /// How many of its document messages the server calls durable, and how often it did.
    std::uint64_t durableMessages() const { return m_durableMessages; }
    std::uint64_t savedHeard() const { return m_savedHeard; }
    /// All that came, with frames' headers.
    std::uint64_t bytesReceived() const { return m_bytesReceived; }
    Time opened() const { return m_opened; }
    Time sentStep1() const { return m_sentStep1; }

private:
    enum class State
    {
        Connecting,
        Upgrading,
        Open,
    };

    void readable() override;
    void writable() override;
    void connected();
    void writeUnsent();
    void readOn();
    void readLongFrame();
    std::size_t upgrade(ByteView answer);
    std::size_t takeFrames(ByteView bytes);
    void takeFrame(const Frame& frame, ByteView payload);
    void takeMessage(ByteView message);
    void heard(const Step1Heard& message);
    void heard(const Step2Heard& message);
    void heard(const UpdateHeard& message);
    void heard(const SavedHeard& message);
    void heard(const OtherHeard&) {}
    void tellSynced();
    std::size_t receive(std::uint8_t* into, std::size_t most);
    [[noreturn]] void fail(const std::string& sentence) const;

    World& m_world;
    const std::string m_room;
    const int m_index;
    int m_descriptor = -1;
    State m_state = State::Connecting;
    bool m_heardStep1 = false;
    bool m_heardStep2 = false;
    std::uint64_t m_durableMessages = 0;
    std::uint64_t m_savedHeard = 0;
    std::uint64_t m_bytesReceived = 0;
    Time m_opened, m_sentStep1;
    Bytes m_left;                // the beginning of a frame
    std::size_t m_longFrame = 0; // its bytes, when it is put together in m_left
    Bytes m_fragments;           // of a message that comes in several frames
    Bytes m_unsent;
};

} // namespace bytecrowds::load
