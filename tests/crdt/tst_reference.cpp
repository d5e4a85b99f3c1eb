#include "sync/crdt/update.h"
#include "tests/crdt/reference.h"
#include "tests/crdt/replica.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <memory>
#include <random>

using namespace bytecrowds::crdt;

namespace {

/// Replicas that edit close to one another and hear of it late and in any order, each beside a reference that takes the
/// same updates.
class Crowd
{
public:
    explicit Crowd(unsigned seed)
        : m_random(seed)
        , m_collides(below(3) == 0)
    {
        // The order of ids decides who stands left: those that come first must not always have the lowest.
        std::vector<ClientId> ids;
        for (std::size_t count = 2 + below(7); ids.size() < count;)
            ids.push_back(1 + ids.size());
        std::shuffle(ids.begin(), ids.end(), m_random);
        for (const ClientId id : ids)
            m_replicas.push_back(std::make_unique<Replica>(*this, id, below(2) == 0, below(3) == 0));
    }

    void step()
    {
        Replica& replica = *m_replicas[below(m_replicas.size())];
        if (below(2) == 0)
            edit(replica);
        else
            deliver(replica, 1 + below(4));
        compare(replica);
    }

    /// All hear of everything. Like Yjs, two structs that came late may then still wait for one another's update:
    /// asking somebody for what one lacks brings both at once.
    void meet()
    {
        for (const auto& replica : m_replicas) {
            deliver(*replica, replica->inbox.size());
            if (replica->doc.hasPending()) {
                const Doc& other = (replica == m_replicas.front() ? m_replicas.back() : m_replicas.front())->doc;
                QVERIFY(!replica->doc.applyUpdate(other.encodeStateAsUpdate(replica->doc.stateVector())));
            }
            compare(*replica);
            QVERIFY(!replica->doc.hasPending());
            QCOMPARE(replica->doc.text("t").toString(), m_replicas.front()->doc.text("t").toString());
        }
    }

private:
    struct Message
    {
        Bytes bytes;
        UpdateFormat format;
    };

    struct Replica
    {
        Replica(Crowd& crowd, ClientId id, bool collects, bool observes)
            : doc(optionsFor(id, collects))
        {
            // The engine takes shorter ways where nobody observes.
            if (observes)
                observed = doc.text("t").observe([](const TextEvent&) {});
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

    std::size_t below(std::size_t count) { return m_random() % count; }

    void send(Replica& sender, ByteView update)
    {
        QVERIFY(sender.reference.apply(update));
        Message message{Bytes(update.begin(), update.end()), UpdateFormat::V1};
        if (below(4) == 0)
            message = {std::get<Bytes>(convertUpdate(update, UpdateFormat::V1, UpdateFormat::V2)), UpdateFormat::V2};
        for (const auto& replica : m_replicas) {
            if (replica.get() != &sender)
                replica->inbox.push_back(message);
        }
    }

    /// Some of what waits for a replica, mostly the oldest.
    void deliver(Replica& replica, std::size_t count)
    {
        for (; count > 0 && !replica.inbox.empty(); --count) {
            const auto next = replica.inbox.begin() + std::ptrdiff_t(below(3) ? 0 : below(replica.inbox.size()));
            const Message message = std::move(*next);
            replica.inbox.erase(next);
            QVERIFY(!replica.doc.applyUpdate(message.bytes, nullptr, message.format));
            QVERIFY(replica.reference.apply(message.bytes, message.format));
            compare(replica);
        }
    }

    void edit(Replica& replica)
    {
        replica.doc.transact([&] {
            for (std::size_t edits = 1 + below(3); edits > 0; --edits)
                editOnce(replica.doc);
        });
    }

    void editOnce(Doc& doc)
    {
        Text& text = doc.text("t");
        const auto border = [&text](std::size_t at) { return text.toUtf8(Utf16(at)); };
        const std::size_t length = text.utf16Length().value;
        // All at the start, or close to where anybody wrote last.
        const Utf8 at = border(m_collides ? 0 : std::min(length, m_place + below(4)));
        const char* const texts[] = {"a", "bc", "def", "é", "😀"};
        const char* const keys[] = {"k", "l"};
        switch (below(8)) {
        case 0:
        case 1:
            text.erase(at, border(std::min(length, text.toUtf16(at).value + 1 + below(3))) - at);
            break;
        case 2:
            doc.map("m").set(keys[below(2)], Value(int(below(100))));
            break;
        case 3:
            doc.map("m").erase(keys[below(2)]);
            break;
        default:
            text.insert(at, texts[below(5)]);
        }
        m_place = below(8) ? text.toUtf16(at).value : below(length + 1);
    }

    void compare(Replica& replica)
    {
        const Reference& reference = replica.reference;
        const StateVector state = replica.doc.stateVector();
        QCOMPARE(replica.doc.check(), std::string());
        QVERIFY(reference.stateVector().covers(state));
        if (!replica.doc.hasPending())
            QVERIFY(!reference.hasPending() && reference.stateVector() == state);
        const Snapshot seen = reference.seenBy(state);
        QCOMPARE(replica.doc.text("t").toString(), reference.text("t", seen));
        Map& map = replica.doc.map("m");
        const auto expected = reference.map("m", seen);
        QCOMPARE(map.size(), expected.size());
        for (const auto& [key, value] : expected)
            QVERIFY(map.get(key) == value);
    }

    std::mt19937 m_random;
    bool m_collides;         // all write at the start of the text
    std::size_t m_place = 0; // where somebody wrote last
    std::vector<std::unique_ptr<Replica>> m_replicas;
};

} // namespace

/// The engine does what the obvious reference does, after every step, whatever order updates come in.
class TestReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void random()
    {
        const qint64 seed = fromEnvironment("SEED", QRandomGenerator::global()->bounded(1 << 30));
        const qint64 rounds = fromEnvironment("ROUNDS", 60);
        const qint64 steps = fromEnvironment("STEPS", 100);
        for (qint64 round = 0; round < rounds; ++round) {
            Crowd crowd(static_cast<unsigned>(seed + round));
            for (qint64 step = 0; step < steps && !QTest::currentTestFailed(); ++step)
                crowd.step();
            if (!QTest::currentTestFailed())
                crowd.meet();
            if (QTest::currentTestFailed()) {
                qWarning("SEED=%lld ROUNDS=1 STEPS=%lld", seed + round, steps);
                return;
            }
        }
        qInfo("SEED=%lld ROUNDS=%lld STEPS=%lld", seed, rounds, steps);
    }
};

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"
