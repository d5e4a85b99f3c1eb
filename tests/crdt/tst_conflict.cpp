#include "sync/crdt/encoding.h"
#include "sync/crdt/structinfo.h"
#include "tests/crdt/rounds.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <set>

using namespace bytecrowds::crdt;

namespace {

/// One character, or one tombstone.
struct Made
{
    Id id;
    std::optional<Id> origin, rightOrigin;
};

/// What Yjs does with one element, word for word: a walk with sets. Source: Yjs 13.6, Item.js, integrate.
class Walk
{
public:
    bool has(const std::optional<Id>& id) const { return !id || m_elements.contains(*id); }
    const std::vector<Id>& list() const { return m_list; }
    Clock state(ClientId client) const { return m_states.contains(client) ? m_states.at(client) : 0; }

    void integrate(const Made& made)
    {
        std::size_t left = made.origin ? indexOf(*made.origin) + 1 : 0; // it comes to stand at that index
        const std::size_t right = made.rightOrigin ? indexOf(*made.rightOrigin) : m_list.size();
        std::set<Id> conflicting, before;
        for (std::size_t at = left; at < m_list.size() && at != right; ++at) {
            const Made& other = m_elements.at(m_list[at]);
            before.insert(other.id);
            conflicting.insert(other.id);
            if (other.origin == made.origin) {
                if (other.id.client < made.id.client) {
                    left = at + 1;
                    conflicting.clear();
                } else if (other.rightOrigin == made.rightOrigin) {
                    break;
                }
            } else if (other.origin && before.contains(*other.origin)) {
                if (!conflicting.contains(*other.origin)) {
                    left = at + 1;
                    conflicting.clear();
                }
            } else {
                break;
            }
        }
        m_list.insert(m_list.begin() + std::ptrdiff_t(left), made.id);
        m_elements[made.id] = made;
        m_states[made.id.client] = made.id.clock + 1;
    }

private:
    std::size_t indexOf(Id id) const
    {
        return std::size_t(std::find(m_list.begin(), m_list.end(), id) - m_list.begin());
    }

    std::vector<Id> m_list;
    std::map<Id, Made> m_elements;
    std::map<ClientId, Clock> m_states;
};

/// Each element has a character of its own, at least as far as anybody will tell.
std::string characterOf(Id id)
{
    const auto point = char32_t(0x4E00 + (id.client * 977 + id.clock) % 20000);
    return {char(0xE0 | point >> 12), char(0x80 | (point >> 6 & 0x3F)), char(0x80 | (point & 0x3F))};
}

Bytes updateOf(const Made& made)
{
    Encoder out;
    const auto writeId = [&out](Id id) {
        out.writeVarUint(id.client);
        out.writeVarUint(id.clock);
    };
    out.writeVarUint(1);
    out.writeVarUint(1);
    writeId(made.id);
    out.writeUint8(std::uint8_t(ContentKind::String) | (made.origin ? StructInfo::Origin : 0) |
                   (made.rightOrigin ? StructInfo::RightOrigin : 0));
    if (made.origin)
        writeId(*made.origin);
    if (made.rightOrigin)
        writeId(*made.rightOrigin);
    if (!made.origin && !made.rightOrigin) {
        out.writeVarUint(1);
        out.writeVarString("t");
    }
    out.writeVarString(characterOf(made.id));
    out.writeVarUint(0);
    return out.take();
}

Bytes deletionOf(Id id)
{
    Encoder out;
    for (const std::uint64_t number : {std::uint64_t(0), std::uint64_t(1), id.client, std::uint64_t(1), id.clock, std::uint64_t(1)})
        out.writeVarUint(number);
    return out.take();
}

/// Documents of the engine that take the same elements as a walk, one by one.
class Compared
{
public:
    explicit Compared(unsigned seed)
        : random(seed)
    {
        for (const bool isObserved : {false, true}) {
            docs.push_back(std::make_unique<Doc>(optionsFor(1u << 20, below(4) != 0)));
            if (isObserved)
                observed = docs.back()->text("t").observe([](const TextEvent&) {});
        }
    }

    void take(const Made& made)
    {
        walk.integrate(made);
        apply(updateOf(made));
        if (below(8) == 0)
            erase(walk.list()[below(walk.list().size())]);
    }

    /// What replicas make has one order, whatever order it comes in; what is forged has not.
    void compare(bool isForged = false)
    {
        std::string text;
        for (const Id id : walk.list())
            text += erased.contains(id) ? std::string() : characterOf(id);
        for (const auto& doc : docs) {
            QCOMPARE(doc->check(), std::string());
            QCOMPARE(doc->text("t").toString(), text);
        }
        // And all at once.
        Doc loaded(optionsFor(2));
        QVERIFY(!loaded.applyUpdate(docs.front()->encodeStateAsUpdate()));
        QCOMPARE(loaded.check(), std::string());
        if (!isForged)
            QCOMPARE(loaded.text("t").toString(), text);
    }

    std::size_t below(std::size_t count) { return random() % count; }

    std::mt19937 random;
    Walk walk;
    std::set<Id> erased;
    std::vector<std::unique_ptr<Doc>> docs;
    Subscription observed;

private:
    void apply(const Bytes& update)
    {
        for (const auto& doc : docs)
            QVERIFY(!doc->applyUpdate(update));
    }

    void erase(Id id)
    {
        if (erased.insert(id).second)
            apply(deletionOf(id));
    }
};

/// Writers who work at one place, each in his own view of it, and hear of one another late.
class Writers
{
public:
    Writers(Compared& hub, std::size_t count)
        : m_hub(hub)
        , m_views(count)
        , m_habits(count)
    {
        for (Habit& habit : m_habits)
            habit = Habit(hub.below(4));
    }

    void write(std::size_t writer)
    {
        Walk& view = m_views[writer];
        const std::vector<Id>& list = view.list();
        std::size_t at = 0;
        switch (m_habits[writer]) {
        case Habit::Front:
            break;
        case Habit::Near:
            at = m_hub.below(std::min<std::size_t>(list.size() + 1, 4));
            break;
        case Habit::Anywhere:
            at = m_hub.below(list.size() + 1);
            break;
        case Habit::End:
            at = list.size();
        }
        const ClientId client = writer * 7919 % 100003 + 1;
        Made made{{client, view.state(client)}, {}, {}};
        if (at > 0)
            made.origin = list[at - 1];
        if (at < list.size())
            made.rightOrigin = list[at];
        view.integrate(made);
        m_made.push_back(made);
    }

    /// A writer hears of all that another knows, or knew, by then.
    void hear(std::size_t writer, std::size_t count)
    {
        for (std::size_t i = 0; i < std::min(count, m_made.size()); ++i)
            takeIfNew(m_views[writer], m_made[i]);
    }

    void flush()
    {
        // Any order that keeps what depends on something behind that.
        std::vector<Made> waiting = m_made;
        std::shuffle(waiting.begin(), waiting.end(), m_hub.random);
        while (!waiting.empty()) {
            std::erase_if(waiting, [this](const Made& made) {
                if (!isReady(m_hub.walk, made))
                    return false;
                m_hub.take(made);
                return true;
            });
        }
    }

    std::size_t made() const { return m_made.size(); }

private:
    enum class Habit {
        Front,
        Near,
        Anywhere,
        End,
    };

    static bool isReady(const Walk& walk, const Made& made)
    {
        return walk.state(made.id.client) == made.id.clock && walk.has(made.origin) && walk.has(made.rightOrigin);
    }
    static void takeIfNew(Walk& walk, const Made& made)
    {
        if (isReady(walk, made))
            walk.integrate(made);
    }

    Compared& m_hub;
    std::vector<Walk> m_views;
    std::vector<Habit> m_habits;
    std::vector<Made> m_made;
};

} // namespace

/// Conflicting inserts go where the walk of Yjs takes them, however many there are.
class TestConflict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replicas()
    {
        playRounds(40, [](unsigned seed) {
            Compared hub(seed);
            const std::size_t count = 2 + hub.below(60), hears = 2 + hub.below(100);
            Writers writers(hub, count);
            for (std::size_t i = 0; i < 400; ++i) {
                const std::size_t writer = hub.below(count);
                if (hub.below(hears) == 0)
                    writers.hear(writer, hub.below(writers.made() + 1));
                writers.write(writer);
            }
            writers.flush();
            hub.compare();
        });
    }

    /// Elements made between neighbours that nobody can have seen so.
    void forged()
    {
        playRounds(40, [](unsigned seed) {
            Compared hub(seed);
            const std::size_t clients = 2 + hub.below(60), few = 1 + hub.below(6), often = 2 + hub.below(60);
            for (std::size_t i = 0; i < 400; ++i) {
                const std::vector<Id>& list = hub.walk.list();
                const ClientId client = 1 + hub.below(clients);
                Made made{{client, hub.walk.state(client)}, {}, {}};
                const auto any = [&] {
                    return hub.below(hub.below(often) ? std::min(few, list.size() + 1) : list.size() + 1);
                };
                // The one in front of the other: where Yjs would stand one behind itself depends on its runs.
                const auto [left, right] = std::minmax({any(), any()});
                if (left > 0)
                    made.origin = list[left - 1];
                if (right < list.size() && hub.below(3) == 0)
                    made.rightOrigin = list[right];
                hub.take(made);
            }
            hub.compare(true);
        });
    }

    /// Of many who set one key, the highest client's value stays, whatever order they come in.
    void key()
    {
        std::mt19937 random(1);
        std::vector<Bytes> updates;
        for (ClientId client = 1; client <= 500; ++client) {
            Doc doc(optionsFor(client));
            doc.map("m").set("k", Value(double(client)));
            updates.push_back(doc.encodeStateAsUpdate());
        }
        std::shuffle(updates.begin(), updates.end(), random);
        Doc doc(optionsFor(1000));
        for (const Bytes& update : updates)
            QVERIFY(!doc.applyUpdate(update));
        QCOMPARE(doc.check(), std::string());
        QVERIFY(doc.map("m").get("k") == Value(500.0));
    }
};

QTEST_GUILESS_MAIN(TestConflict)
#include "tst_conflict.moc"
