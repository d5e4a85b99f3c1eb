#include "tests/crdt/crowd.h"

#include "sync/crdt/update.h"
#include "tests/crdt/docoptions.h"
#include "tests/crdt/reference.h"

#include <algorithm>
#include <utility>

namespace bytecrowds::crdt {

struct Crowd::Replica
{
    Replica(Crowd& crowd, ClientId id, bool collects, bool observes)
        : doc(optionsFor(id, collects))
    {
        // The engine takes shorter ways where nobody observes.
        if (observes)
            observed = doc.text("t").observe([](const TextEvent&) {});
        listen(crowd);
    }

    void listen(Crowd& crowd)
    {
        updates = doc.onUpdate([this, &crowd](ByteView update, const Transaction& transaction) {
            if (transaction.local)
                crowd.send(*this, update);
        });
    }

    Doc doc;
    Reference reference;
    std::vector<Message> inbox;
    Subscription observed, updates;
};

Crowd::Crowd(Choice choose)
    : m_choose(std::move(choose))
    , m_collides(m_choose(3) == 0)
{
    // The order of ids decides who stands left: those that come first must not always have the lowest.
    std::vector<ClientId> ids;
    for (std::size_t count = 2 + m_choose(7); ids.size() < count;)
        ids.insert(ids.begin() + std::ptrdiff_t(m_choose(ids.size() + 1)), 1 + ids.size());
    for (const ClientId id : ids) {
        const bool collects = m_choose(2) == 0;
        m_replicas.push_back(std::make_unique<Replica>(*this, id, collects, m_choose(3) == 0));
    }
}

Crowd::~Crowd() = default;

void Crowd::require(bool holds, const char* sentence)
{
    if (!holds && m_failure.empty())
        m_failure = sentence;
}

std::string Crowd::step()
{
    Replica& replica = *m_replicas[m_choose(m_replicas.size())];
    if (m_choose(2) == 0)
        edit(replica);
    else
        deliver(replica, 1 + m_choose(4));
    compare(replica);
    return m_failure;
}

/// Like Yjs, two structs that came late may still wait for one another's update when all was heard: asking somebody for
/// what one lacks brings both at once.
std::string Crowd::meet()
{
    for (const auto& replica : m_replicas)
        deliver(*replica, replica->inbox.size());
    const Doc& first = m_replicas.front()->doc;
    for (const auto& replica : m_replicas) {
        if (replica->doc.hasPending()) {
            const Doc& other = (replica == m_replicas.front() ? m_replicas.back() : m_replicas.front())->doc;
            require(!replica->doc.applyUpdate(other.encodeStateAsUpdate(replica->doc.stateVector())), "A state was refused.");
        }
        compare(*replica);
        require(!replica->doc.hasPending(), "Something waits although everything has come.");
        require(replica->doc.text("t").toString() == m_replicas.front()->doc.text("t").toString(), "Two texts differ.");
        require(replica->doc.stateVector() == first.stateVector(), "Two state vectors differ.");
    }
    return m_failure;
}

void Crowd::send(Replica& sender, ByteView update)
{
    require(sender.reference.apply(update), "The reference refuses an update.");
    Message message{Bytes(update.begin(), update.end()), UpdateFormat::V1};
    if (m_choose(4) == 0)
        message = {std::get<Bytes>(convertUpdate(update, UpdateFormat::V1, UpdateFormat::V2)), UpdateFormat::V2};
    for (const auto& replica : m_replicas) {
        if (replica.get() != &sender)
            replica->inbox.push_back(message);
    }
}

/// Some of what waits for a replica, mostly the oldest; one by one or together.
void Crowd::deliver(Replica& replica, std::size_t count)
{
    const bool atOnce = m_choose(4) == 0;
    std::vector<Message> messages;
    for (; count > 0 && !replica.inbox.empty(); --count) {
        messages.push_back(takeNext(replica));
        if (!atOnce || replica.inbox.empty() || count == 1)
            apply(replica, std::exchange(messages, {}));
    }
}

Crowd::Message Crowd::takeNext(Replica& replica)
{
    const auto next = replica.inbox.begin() + std::ptrdiff_t(m_choose(3) ? 0 : m_choose(replica.inbox.size()));
    Message message = std::move(*next);
    replica.inbox.erase(next);
    return message;
}

void Crowd::apply(Replica& replica, const std::vector<Message>& messages)
{
    std::vector<ByteView> views;
    for (const Message& message : messages) {
        require(replica.reference.apply(message.bytes, message.format), "The reference refuses an update.");
        if (message.format == messages[0].format)
            views.push_back(message.bytes);
        else
            require(!replica.doc.applyUpdate(message.bytes, nullptr, message.format), "An update was refused.");
    }
    const UpdateFormat format = messages[0].format;
    Bytes bytes = std::get<Bytes>(mergeUpdates(views, format));
    if (m_choose(4) == 0)
        bytes = std::get<Bytes>(diffUpdate(bytes, replica.doc.stateVector(), format));
    // Nobody is told of some updates: small ones then come without a transaction.
    const bool isWatched = m_choose(2) == 0;
    if (!isWatched)
        replica.updates.reset();
    require(!replica.doc.applyUpdate(bytes, nullptr, format), "An update was refused.");
    if (!isWatched)
        replica.listen(*this);
    compare(replica);
}

void Crowd::edit(Replica& replica)
{
    replica.doc.transact([&] {
        for (std::size_t edits = 1 + m_choose(3); edits > 0; --edits)
            editOnce(replica.doc);
    });
}

void Crowd::editOnce(Doc& doc)
{
    const char* const keys[] = {"k", "l"};
    Array& array = doc.array("a");
    switch (m_choose(16)) {
    case 0:
    case 1:
        return doc.map("m").set(keys[m_choose(2)], Value(int(m_choose(100))));
    case 2:
    case 3:
        return doc.map("m").erase(keys[m_choose(2)]);
    case 4:
    case 5:
        return array.insert(m_choose(std::min<std::size_t>(array.size(), 100) + 1), {Value(int(m_choose(100))), Value("v")});
    case 6:
        if (array.size() > 0)
            array.erase(m_choose(std::min<std::size_t>(array.size(), 100)));
        return;
    default:
        editText(doc.text("t"));
    }
}

void Crowd::editText(Text& text)
{
    const auto border = [&text](std::size_t at) { return text.toUtf8(Utf16(at)); };
    const std::size_t length = text.utf16Length().value;
    // All at the start, or close to where anybody wrote last.
    const Utf8 at = border(m_collides ? 0 : std::min(length, m_place + m_choose(4)));
    const char* const texts[] = {"a", "bc", "def", "é", "😀"};
    if (m_choose(4) == 0)
        text.erase(at, border(std::min(length, text.toUtf16(at).value + 1 + m_choose(3))) - at);
    else
        text.insert(at, texts[m_choose(5)]);
    m_place = m_choose(8) ? text.toUtf16(at).value : m_choose(length + 1);
}

void Crowd::compare(Replica& replica)
{
    const Reference& reference = replica.reference;
    const StateVector state = replica.doc.stateVector();
    if (m_failure.empty())
        m_failure = replica.doc.check();
    require(reference.stateVector().covers(state), "The document has what never came.");
    if (!replica.doc.hasPending())
        require(!reference.hasPending() && reference.stateVector() == state, "The document has less than what came.");
    const Snapshot seen = reference.seenBy(state);
    require(replica.doc.text("t").toString() == reference.text("t", seen), "The texts differ.");
    Map& map = replica.doc.map("m");
    const auto expected = reference.map("m", seen);
    require(map.size() == expected.size(), "The maps differ in size.");
    for (const auto& [key, value] : expected)
        require(map.get(key) == value, "The maps differ.");
    const Array& array = replica.doc.array("a");
    const auto elements = reference.array("a", seen);
    require(array.size() == elements.size(), "The arrays differ in length.");
    for (std::size_t at = 0; at < elements.size(); ++at)
        require(array.get(at) == elements[at], "The arrays differ.");
}

} // namespace bytecrowds::crdt
