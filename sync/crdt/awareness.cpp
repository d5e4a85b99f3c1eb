#include "sync/crdt/awareness.h"

#include "sync/crdt/canonicaljson.h"
#include "sync/crdt/encoding.h"
#include "sync/crdt/observers.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <variant>

namespace bytecrowds::crdt {

namespace {

constexpr std::string_view NoState = "null";
/// Leaves us room to count on from whatever clock a peer claims for our own state.
constexpr Clock MaxClock = MaxVarUint / 2;
/// Bytes: client, clock, length of the state and one byte of JSON.
constexpr std::size_t SmallestEntry = 4;

bool isNull(const Value& value)
{
    return std::holds_alternative<Value::Null>(value.data());
}

/// One client's part of an awareness update. A null state takes the client out.
struct Entry
{
    ClientId client = 0;
    Clock clock = 0;
    std::string state;
    bool isNull = false;
};

///   varuint count, then for each client: varuint client, varuint clock, varstring JSON
std::variant<std::vector<Entry>, DecodeError> decodeEntries(ByteView update)
{
    Decoder decoder(update);
    const std::size_t count = decoder.readCount(SmallestEntry);
    if (count > Awareness::MaxClients)
        return DecodeError{"The awareness update names too many clients."};
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < count && !decoder.failed(); ++i) {
        Entry entry;
        entry.client = decoder.readVarUint();
        entry.clock = decoder.readVarUint();
        entry.state = decoder.readVarString();
        const auto value = parseJson(entry.state);
        entry.isNull = value && isNull(*value);
        if (entry.clock > MaxClock)
            decoder.fail("An awareness clock is too great.");
        if (entry.state.size() > Awareness::MaxStateBytes)
            decoder.fail("An awareness state is too large.");
        if (!value)
            decoder.fail("An awareness state is not JSON.");
        entries.push_back(std::move(entry));
    }
    if (!decoder.atEnd())
        decoder.fail("The awareness update has bytes behind its end.");
    if (decoder.failed())
        return *decoder.error();
    return entries;
}

} // namespace

struct Awareness::Private
{
    /// Clock memory; outlives the state, so that news that are late don't bring a client back.
    struct Meta
    {
        Clock clock = 0;
        Milliseconds lastUpdated{0};
    };

    ClientId client;
    std::map<ClientId, std::string> states;
    std::map<ClientId, Meta> meta;
    Observers<const AwarenessChange&> onChange;
    Observers<const AwarenessChange&> onUpdate;

    /// Told when all of it is in place: `changed` leaves out renewals, `updated` is what others must hear of.
    void notify(const AwarenessChange& changed, const AwarenessChange& updated) const
    {
        const auto isEmpty = [](const AwarenessChange& change) {
            return change.added.empty() && change.updated.empty() && change.removed.empty();
        };
        if (!isEmpty(changed))
            onChange.call(changed);
        if (!isEmpty(updated))
            onUpdate.call(updated);
    }

    void take(const Entry& entry, Milliseconds now, AwarenessChange& changed, AwarenessChange& updated)
    {
        const auto known = meta.find(entry.client);
        const Clock clock = known == meta.end() ? 0 : known->second.clock;
        const auto present = states.find(entry.client);
        const bool wasPresent = present != states.end();
        if (entry.clock < clock || (entry.clock == clock && !(entry.isNull && wasPresent)))
            return;

        if (!entry.isNull) {
            meta[entry.client] = {entry.clock, now};
            if (!wasPresent) {
                states.emplace(entry.client, entry.state);
                changed.added.push_back(entry.client);
                updated.added.push_back(entry.client);
                return;
            }
            if (present->second != entry.state)
                changed.updated.push_back(entry.client);
            present->second = entry.state;
            updated.updated.push_back(entry.client);
        } else if (entry.client == client && wasPresent) {
            // Somebody thinks that we have left: a greater clock tells all that we are here.
            meta[client] = {entry.clock + 1, now};
            updated.updated.push_back(client);
        } else {
            meta[entry.client] = {entry.clock, now};
            if (wasPresent) {
                states.erase(present);
                changed.removed.push_back(entry.client);
                updated.removed.push_back(entry.client);
            }
        }
    }
};

Awareness::Awareness(ClientId client)
    : m(std::make_unique<Private>())
{
    m->client = client;
    m->meta[client] = {}; // the clock 0 is nobody's news: the first state has 1
}

Awareness::~Awareness() = default;

ClientId Awareness::clientId() const
{
    return m->client;
}

bool Awareness::setLocalState(std::optional<std::string> json, Milliseconds now)
{
    const auto value = json ? parseJson(*json) : std::optional<Value>(Value::Null());
    if (!value || (json && json->size() > MaxStateBytes))
        return false;
    AwarenessChange changed, updated;
    const auto present = m->states.find(m->client);
    const bool wasPresent = present != m->states.end();
    auto& meta = m->meta[m->client];
    meta = {meta.clock + 1, now};
    if (isNull(*value)) {
        if (wasPresent) {
            m->states.erase(present);
            changed.removed = {m->client};
        }
        updated.removed = {m->client};
    } else if (!wasPresent) {
        m->states.emplace(m->client, std::move(*json));
        changed.added = updated.added = {m->client};
    } else {
        if (present->second != *json)
            changed.updated = {m->client};
        present->second = std::move(*json);
        updated.updated = {m->client};
    }
    m->notify(changed, updated);
    return true;
}

std::optional<std::string> Awareness::localState() const
{
    const auto state = m->states.find(m->client);
    return state == m->states.end() ? std::nullopt : std::optional(state->second);
}

const std::map<ClientId, std::string>& Awareness::states() const
{
    return m->states;
}

Bytes Awareness::encode(const std::vector<ClientId>& clients) const
{
    std::vector<ClientId> known;
    std::copy_if(clients.begin(), clients.end(), std::back_inserter(known),
                 [this](ClientId client) { return m->meta.contains(client); });
    Encoder encoder;
    encoder.writeVarUint(known.size());
    for (const ClientId client : known) {
        const auto state = m->states.find(client);
        encoder.writeVarUint(client);
        encoder.writeVarUint(m->meta.at(client).clock);
        encoder.writeVarString(state == m->states.end() ? NoState : std::string_view(state->second));
    }
    return encoder.take();
}

Bytes Awareness::encodeAll() const
{
    std::vector<ClientId> clients;
    for (const auto& [client, state] : m->states)
        clients.push_back(client);
    return encode(clients);
}

std::optional<DecodeError> Awareness::apply(ByteView update, Milliseconds now, Origin origin)
{
    const auto decoded = decodeEntries(update);
    if (const auto* error = std::get_if<DecodeError>(&decoded))
        return *error;
    AwarenessChange changed, updated;
    changed.origin = updated.origin = origin;
    for (const Entry& entry : std::get<std::vector<Entry>>(decoded))
        m->take(entry, now, changed, updated);
    m->notify(changed, updated);
    return std::nullopt;
}

std::vector<ClientId> Awareness::clientsOf(ByteView update)
{
    std::vector<ClientId> clients;
    const auto decoded = decodeEntries(update);
    if (const auto* entries = std::get_if<std::vector<Entry>>(&decoded)) {
        for (const Entry& entry : *entries)
            clients.push_back(entry.client);
    }
    return clients;
}

void Awareness::remove(const std::vector<ClientId>& clients, Milliseconds now, Origin origin)
{
    AwarenessChange gone;
    gone.origin = origin;
    for (const ClientId client : clients) {
        if (m->states.erase(client) == 0)
            continue;
        if (client == m->client)
            m->meta[client] = {m->meta[client].clock + 1, now};
        gone.removed.push_back(client);
    }
    m->notify(gone, gone);
}

void Awareness::forgetAbsent()
{
    std::erase_if(m->meta,
                  [this](const auto& entry) { return entry.first != m->client && !m->states.contains(entry.first); });
}

void Awareness::forgetRemotes(Origin origin)
{
    AwarenessChange gone;
    gone.origin = origin;
    for (const auto& [client, state] : m->states) {
        if (client != m->client)
            gone.removed.push_back(client);
    }
    std::erase_if(m->states, [this](const auto& entry) { return entry.first != m->client; });
    forgetAbsent();
    m->notify(gone, gone);
}

void Awareness::tick(Milliseconds now)
{
    if (const auto state = m->states.find(m->client);
        state != m->states.end() && now - m->meta[m->client].lastUpdated >= Renewal)
        setLocalState(state->second, now);

    std::vector<ClientId> outdated;
    for (const auto& [client, meta] : m->meta) {
        if (client != m->client && now - meta.lastUpdated >= Timeout)
            outdated.push_back(client);
    }
    const auto isAbsent = [this](ClientId client) { return !m->states.contains(client); };
    for (const ClientId client : outdated) {
        if (isAbsent(client))
            m->meta.erase(client);
    }
    std::erase_if(outdated, isAbsent);
    remove(outdated, now);
}

Subscription Awareness::onChange(std::function<void(const AwarenessChange&)> observer)
{
    return m->onChange.add(std::move(observer));
}

Subscription Awareness::onUpdate(std::function<void(const AwarenessChange&)> observer)
{
    return m->onUpdate.add(std::move(observer));
}

} // namespace bytecrowds::crdt
