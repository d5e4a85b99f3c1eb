#include "tests/bench/relay/client.h"

#include "sync/protocol/message.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdexcept>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>

namespace bytecrowds::load {

namespace {

/// Of one source address, so that the system's ports suffice.
constexpr int ClientsOfAnAddress = 8000;
/// What a client masks its control messages with; any will do.
constexpr std::uint32_t Mask = 0x5ac396f1;

std::string_view textOf(ByteView bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

ByteView bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

sockaddr_in addressOf(const Options& options)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(options.port);
    if (::inet_pton(AF_INET, options.host.c_str(), &address.sin_addr) != 1)
        throw std::runtime_error("--url takes an IPv4 address, not " + options.host);
    return address;
}

/// On the loopback network: 127.0.0.1, 127.0.0.2 and so on.
void bindSource(int descriptor, const sockaddr_in& server, int index)
{
    constexpr std::uint32_t Network = 0x7f000000;
    if ((ntohl(server.sin_addr.s_addr) & 0xff000000) != Network || index < ClientsOfAnAddress)
        return;
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
    sockaddr_in source{};
    source.sin_family = AF_INET;
    source.sin_addr.s_addr = htonl(Network + 1 + std::uint32_t(index / ClientsOfAnAddress));
    if (::bind(descriptor, reinterpret_cast<const sockaddr*>(&source), sizeof source) != 0)
        throw std::runtime_error(std::string("bind: ") + std::strerror(errno));
}

} // namespace

Client::Client(World& world, std::string room, int index)
    : m_world(world)
    , m_room(std::move(room))
    , m_index(index)
{
}

Client::~Client()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void Client::fail(const std::string& sentence) const
{
    throw std::runtime_error("client " + std::to_string(m_index) + " in " + m_room + ": " + sentence);
}

void Client::open()
{
    m_opened = Clock::now();
    m_descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_descriptor < 0)
        fail(std::strerror(errno));
    const int on = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const sockaddr_in server = addressOf(m_world.options);
    bindSource(m_descriptor, server, m_index);
    if (::connect(m_descriptor, reinterpret_cast<const sockaddr*>(&server), sizeof server) != 0 && errno != EINPROGRESS)
        fail(std::strerror(errno));
    m_world.poller.add(m_descriptor, *this, Poller::For::Writing);
}

void Client::connected()
{
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &error, &size);
    if (error != 0)
        fail(std::strerror(error));
    m_world.poller.change(m_descriptor, *this, Poller::For::Reading);
    m_state = State::Upgrading;
    const Options& options = m_world.options;
    std::string request = "GET " + options.path + m_room + " HTTP/1.1\r\nHost: " + options.host + ':' +
                          std::to_string(options.port) +
                          "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                          "Sec-WebSocket-Key: Ynl0ZWNyb3dkcyBsb2FkIQ==\r\n";
    if (options.speaksBytecrowds)
        request += std::string("Sec-WebSocket-Protocol: ") + protocol::Subprotocol + "\r\n";
    send(bytesOf(request + "\r\n"));
}

void Client::writable()
{
    if (m_state == State::Connecting)
        connected();
    else
        writeUnsent();
}

void Client::send(ByteView frames)
{
    std::size_t sent = 0;
    if (m_unsent.empty()) {
        const ssize_t count = ::send(m_descriptor, frames.data(), frames.size(), MSG_NOSIGNAL);
        if (count < 0 && errno != EAGAIN)
            fail(std::strerror(errno));
        sent = std::size_t(std::max<ssize_t>(count, 0));
        if (sent == frames.size())
            return;
        m_world.poller.change(m_descriptor, *this, Poller::For::Both);
    }
    m_unsent.insert(m_unsent.end(), frames.begin() + std::ptrdiff_t(sent), frames.end());
}

void Client::writeUnsent()
{
    const ssize_t count = ::send(m_descriptor, m_unsent.data(), m_unsent.size(), MSG_NOSIGNAL);
    if (count < 0 && errno != EAGAIN)
        fail(std::strerror(errno));
    m_unsent.erase(m_unsent.begin(), m_unsent.begin() + std::max<ssize_t>(count, 0));
    if (m_unsent.empty())
        m_world.poller.change(m_descriptor, *this, Poller::For::Reading);
}

void Client::sendMessage(ByteView message)
{
    Bytes frame;
    appendFrame(frame, Opcode::Binary, message, Mask);
    send(frame);
}

std::size_t Client::receive(std::uint8_t* into, std::size_t most)
{
    const ssize_t count = ::recv(m_descriptor, into, most, 0);
    if (count == 0)
        fail("the server ended the connection");
    if (count < 0 && errno != EAGAIN)
        fail(std::strerror(errno));
    const std::size_t received = std::size_t(std::max<ssize_t>(count, 0));
    m_bytesReceived += received;
    return received;
}

void Client::readable()
{
    if (m_state == State::Connecting)
        connected();
    else if (m_longFrame > 0)
        readLongFrame();
    else
        readOn();
}

void Client::readOn()
{
    std::uint8_t* const start = m_world.buffer.data();
    std::copy(m_left.begin(), m_left.end(), start);
    const std::size_t size =
        m_left.size() + receive(start + m_left.size(), ReadBuffer::Size - m_left.size());
    ByteView bytes(start, size);
    if (m_state == State::Upgrading)
        bytes = bytes.subspan(upgrade(bytes));
    if (m_state == State::Open)
        bytes = bytes.subspan(takeFrames(bytes));
    m_left.assign(bytes.begin(), bytes.end());
    const auto frame = m_state == State::Open ? readFrame(bytes) : std::nullopt;
    if (frame && frame->bytes() > ReadBuffer::Shared) {
        m_longFrame = frame->bytes();
        m_left.reserve(m_longFrame);
    }
}

void Client::readLongFrame()
{
    const std::size_t before = m_left.size();
    m_left.resize(m_longFrame);
    m_left.resize(before + receive(m_left.data() + before, m_longFrame - before));
    if (m_left.size() < m_longFrame)
        return;
    m_longFrame = 0;
    const Bytes whole = std::exchange(m_left, {});
    takeFrames(whole);
}

/// How many bytes of what came are the answer to the request for a WebSocket; 0 while there are more to come.
std::size_t Client::upgrade(ByteView answer)
{
    constexpr std::string_view Switching = "HTTP/1.1 101 ";
    const std::string_view text = textOf(answer);
    const std::size_t end = text.find("\r\n\r\n");
    if (end == std::string_view::npos)
        return 0;
    if (!text.starts_with(Switching))
        fail("the server answered " + std::string(text.substr(0, text.find("\r\n"))));
    m_state = State::Open;
    const Options& options = m_world.options;
    if (const Bytes first = greeting(options.dialect, m_room); !first.empty())
        sendMessage(first);
    m_sentStep1 = Clock::now();
    sendMessage(step1(options.dialect, m_room));
    return end + 4;
}

/// How many bytes were whole frames.
std::size_t Client::takeFrames(ByteView bytes)
{
    std::size_t taken = 0;
    while (const auto frame = readFrame(bytes.subspan(taken))) {
        if (taken + frame->bytes() > bytes.size())
            break;
        takeFrame(*frame, bytes.subspan(taken + frame->headerBytes, frame->payloadBytes));
        taken += frame->bytes();
    }
    return taken;
}

void Client::takeFrame(const Frame& frame, ByteView payload)
{
    switch (frame.opcode) {
    case Opcode::Binary:
        if (frame.isFinal)
            takeMessage(payload);
        else
            m_fragments.assign(payload.begin(), payload.end());
        break;
    case Opcode::Continuation:
        m_fragments.insert(m_fragments.end(), payload.begin(), payload.end());
        if (frame.isFinal)
            takeMessage(std::exchange(m_fragments, {}));
        break;
    case Opcode::Ping: {
        Bytes pong;
        appendFrame(pong, Opcode::Pong, payload, Mask);
        send(pong);
        break;
    }
    case Opcode::Pong:
        break;
    case Opcode::Close:
        fail("the server closed" +
             (payload.size() < 2 ? std::string()
                                 : " with " + std::to_string(payload[0] << 8 | payload[1]) + ": " +
                                       std::string(textOf(payload.subspan(2)))));
    default:
        fail("the server sent a frame that is not binary");
    }
}

void Client::takeMessage(ByteView message)
{
    std::visit([this](const auto& content) { heard(content); }, readMessage(m_world.options.dialect, message));
}

void Client::heard(const Step1Heard&)
{
    sendMessage(emptyStep2(m_world.options.dialect, m_room));
    if (!std::exchange(m_heardStep1, true))
        tellSynced();
}

void Client::heard(const Step2Heard& message)
{
    m_world.audience.heardStep2(*this, message.update);
    if (!std::exchange(m_heardStep2, true))
        tellSynced();
}

void Client::heard(const UpdateHeard& message)
{
    m_world.audience.heardUpdate(*this, message.update);
}

void Client::heard(const SavedHeard& message)
{
    m_durableMessages = message.messages;
    ++m_savedHeard;
}

void Client::tellSynced()
{
    if (isSynced())
        m_world.audience.synced(*this);
}

} // namespace bytecrowds::load
