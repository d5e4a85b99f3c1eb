#include "tests/crdt/rounds.h"

#include <memory>
#include <random>

using namespace bytecrowds::crdt;

namespace {

/// A network of replicas whose links lose their order, and break.
class Network
{
public:
    explicit Network(unsigned seed)
        : m_random(seed)
    {
        const std::size_t count = 2 + below(4);
        for (std::size_t i = 0; i < count; ++i)
            m_replicas.push_back(std::make_unique<Replica>(*this, ClientId(1 + i * 1000 + below(1000)), below(4) != 0));
    }

    void step()
    {
        Replica& replica = *m_replicas[below(m_replicas.size())];
        switch (below(10)) {
        case 0:
            m_partition = below(2) ? below(m_replicas.size()) : m_replicas.size();
            break;
        case 1:
            replica.restart(*this);
            break;
        case 2:
        case 3:
            deliver(replica);
            break;
        default:
            edit(replica);
        }
        QCOMPARE(replica.doc->check(), std::string());
        QCOMPARE(replica.mirror, replica.doc->text("t").toString());
    }

    /// The links heal; all must come to one state. Who was offline asks for what it lacks.
    void heal()
    {
        m_partition = m_replicas.size();
        for (const auto& from : m_replicas) {
            for (const auto& to : m_replicas)
                QVERIFY(!to->doc->applyUpdate(from->doc->encodeStateAsUpdate(to->doc->stateVector())));
        }
        for (const auto& from : m_replicas) {
            for (const auto& to : m_replicas)
                QVERIFY(!to->doc->applyUpdate(from->doc->encodeStateAsUpdate(to->doc->stateVector())));
        }
        const Doc& first = *m_replicas.front()->doc;
        for (const auto& replica : m_replicas) {
            QCOMPARE(replica->doc->check(), std::string());
            QVERIFY(!replica->doc->hasPending());
            QCOMPARE(replica->doc->text("t").toString(), m_replicas.front()->doc->text("t").toString());
            QCOMPARE(replica->doc->stateVector(), first.stateVector());
            QCOMPARE(replica->doc->map("m").keys(), m_replicas.front()->doc->map("m").keys());
            for (const std::string& key : replica->doc->map("m").keys())
                QVERIFY(replica->doc->map("m").get(key) == m_replicas.front()->doc->map("m").get(key));
            QCOMPARE(replica->mirror, replica->doc->text("t").toString());
        }
    }

private:
    struct Replica
    {
        Replica(Network& network, ClientId client, bool collectGarbage)
            : collects(collectGarbage)
            , nextClient(client)
        {
            start(network);
        }

        void start(Network& network)
        {
            doc = std::make_unique<Doc>(DocOptions{[this] { return nextClient++; }, collects});
            doc->text("t");
            doc->map("m");
            mirror.clear();
            changes = doc->text("t").observe([this](const TextEvent& event) {
                for (const TextChange& change : event.changes)
                    mirror.replace(change.utf8.value, change.erasedUtf8.value, change.inserted);
            });
            updates = doc->onUpdate([this, &network](ByteView update, const Transaction& transaction) {
                if (transaction.local)
                    network.send(*this, update);
            });
        }

        /// From its saved state, under a new client id.
        void restart(Network& network)
        {
            const Bytes state = doc->encodeStateAsUpdate();
            const StateVector vector = doc->stateVector();
            const bool hadPending = doc->hasPending();
            const std::string text = doc->text("t").toString();
            changes.reset();
            updates.reset();
            start(network);
            QVERIFY(!doc->applyUpdate(state));
            // What waited in the document, as in Yjs, may find its place when all comes at once.
            QVERIFY(doc->stateVector().covers(vector));
            if (!hadPending)
                QCOMPARE(doc->stateVector(), vector);
            if (doc->stateVector() == vector)
                QCOMPARE(doc->text("t").toString(), text);
        }

        bool collects;
        ClientId nextClient;
        std::unique_ptr<Doc> doc;
        std::vector<Bytes> inbox;
        std::string mirror; // of the text, kept by its events only
        Subscription changes, updates;
    };

    std::size_t below(std::size_t count) { return m_random() % count; }

    /// To all that are not cut off; an update that is not sent comes with the healing.
    void send(const Replica& sender, ByteView update)
    {
        for (std::size_t i = 0; i < m_replicas.size(); ++i) {
            Replica& replica = *m_replicas[i];
            const bool cut =
                m_partition < m_replicas.size() && (i == m_partition) != (&sender == m_replicas[m_partition].get());
            if (&replica != &sender && !cut)
                replica.inbox.emplace_back(update.begin(), update.end());
        }
    }

    void deliver(Replica& replica)
    {
        std::vector<Bytes> updates = std::move(replica.inbox);
        replica.inbox.clear();
        if (below(3) == 0)
            std::shuffle(updates.begin(), updates.end(), m_random);
        for (const Bytes& update : updates) {
            for (std::size_t times = 1 + (below(8) == 0); times > 0; --times)
                QVERIFY(!replica.doc->applyUpdate(update));
        }
    }

    void edit(Replica& replica)
    {
        Doc& doc = *replica.doc;
        doc.transact([&] {
            for (std::size_t edits = 1 + below(3); edits > 0; --edits) {
                Text& text = doc.text("t");
                const Utf8 at = text.toUtf8(text.toUtf16(Utf8(below(text.utf8Length().value + 1))));
                const char* texts[] = {"a", "bc", "é", "😀", "👩‍👧", "שלום", "\n"};
                const char* keys[] = {"a", "b", "c"};
                switch (below(6)) {
                case 0:
                case 1: {
                    const Utf8 end = text.toUtf8(text.toUtf16(at + Utf8(below(8))));
                    text.erase(at, end - at);
                    break;
                }
                case 2:
                    doc.map("m").set(keys[below(3)], Value(int(below(100))));
                    break;
                case 3:
                    doc.map("m").erase(keys[below(3)]);
                    break;
                default:
                    text.insert(at, texts[below(7)]);
                }
            }
        });
    }

    std::mt19937 m_random;
    std::vector<std::unique_ptr<Replica>> m_replicas;
    std::size_t m_partition = SIZE_MAX; // that replica is cut off; none beyond the last
};

} // namespace

/// Replicas that edit at once, cut off from one another, restarted, with updates twice and in any order, become equal.
class TestConvergence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void random()
    {
        const qint64 steps = fromEnvironment("STEPS", 150);
        playRounds(60, [steps](unsigned seed) {
            Network network(seed);
            for (qint64 step = 0; step < steps && !QTest::currentTestFailed(); ++step)
                network.step();
            if (!QTest::currentTestFailed())
                network.heal();
        });
    }
};

QTEST_GUILESS_MAIN(TestConvergence)
#include "tst_convergence.moc"
