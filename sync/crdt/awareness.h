#pragma once

#include "sync/crdt/bytes.h"
#include "sync/crdt/id.h"
#include "sync/crdt/subscription.h"
#include "sync/crdt/transaction.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace bytecrowds::crdt {

/// Whose states came, changed or went.
struct AwarenessChange
{
    std::vector<ClientId> added, updated, removed;
    Origin origin = nullptr;
};

/// Who is here and where (y-protocols' awareness): one JSON object a client, the newest wins, gone 30 s after its last
/// renewal. States are JSON text, passed on as they came. Time is passed in.
class Awareness
{
public:
    using Milliseconds = std::chrono::milliseconds;
    static constexpr Milliseconds Timeout{30000}; ///< a remote state that was not renewed for this long is dropped
    static constexpr Milliseconds Renewal{15000}; ///< our own state is sent anew after this long
    static constexpr std::size_t MaxStateBytes = 16 * 1024;
    static constexpr std::size_t MaxClients = 4096; ///< that one update may name

    /// `client` stays, whatever the document's id becomes.
    explicit Awareness(ClientId client);
    ~Awareness();

    ClientId clientId() const;
    /// Our state as JSON text; none takes us out. False, and nothing has changed, when the text is not JSON or has more
    /// than MaxStateBytes.
    bool setLocalState(std::optional<std::string> json, Milliseconds now);
    std::optional<std::string> localState() const;
    /// Every present state, ours included.
    const std::map<ClientId, std::string>& states() const;

    /// y-protocols' awareness update of those clients (those unknown here are left out); of all present ones without.
    Bytes encode(const std::vector<ClientId>& clients) const;
    Bytes encodeAll() const;
    /// Total: a refused update changes nothing. A remote can't take our own state away.
    [[nodiscard]] std::optional<DecodeError> apply(ByteView update, Milliseconds now, Origin origin = nullptr);
    /// Which clients an update speaks of, without applying it.
    static std::vector<ClientId> clientsOf(ByteView update);

    /// Takes states out, as if their clients had left. Only our own clock rises: others take a null state with an equal
    /// clock, and the client's own next state still passes it.
    void remove(const std::vector<ClientId>& clients, Milliseconds now, Origin origin = nullptr);
    /// Forgets the clocks of all absent clients, so that one who comes back at once is not taken for old news. For a
    /// relay whose connection has closed, after remove() and encode().
    void forgetAbsent();
    /// Forgets all remote states with their clocks: for a new connection.
    void forgetRemotes(Origin origin = nullptr);
    /// Renews ours and drops what has timed out, the clocks of the absent too; call it every 3 s.
    void tick(Milliseconds now);

    /// Told of every change; `onUpdate` also of renewals: what must be sent on.
    Subscription onChange(std::function<void(const AwarenessChange&)> observer);
    Subscription onUpdate(std::function<void(const AwarenessChange&)> observer);

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace bytecrowds::crdt
