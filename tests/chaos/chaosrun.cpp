#include "tests/chaos/chaosrun.h"

#include "sync/crdt/doc.h"
#include "sync/protocol/crowdschema.h"
#include "sync/relay/bytearray.h"
#include "sync/relay/crowdstore.h"
#include "tests/support/waitfor.h"

#include <algorithm>
#include <csignal>
#include <set>

namespace bytecrowds::tests {

namespace {

const QString Crowd = QStringLiteral("chaos");
constexpr int PeoplePerRelay = 2;
constexpr int MostDelay = 30;   // ms
constexpr int MendingTime = 60000; // ms for everything to come together again

} // namespace

struct ChaosRun::House
{
    House(const QString& program, const QString& redisSocket)
        : toRedis(redisSocket)
        , relay(program, {QStringLiteral("--redis"), QStringLiteral("unix://") + toRedis.socketPath()})
    {
    }

    FaultProxy toRedis;
    RelayProcess relay;
    std::unique_ptr<FaultProxy> toPeople;
    bool frozen = false;
    bool killed = false;
};

struct ChaosRun::Person
{
    std::unique_ptr<WireClient> client;
    int house = 0;
};

ChaosRun::ChaosRun(quint32 seed, int relays, QString program)
    : m_random(seed)
    , m_program(std::move(program))
    , m_houses(std::size_t(relays))
{
}

ChaosRun::~ChaosRun() = default;

bool ChaosRun::start()
{
    if (!m_redis.start())
        return false;
    for (auto& house : m_houses) {
        house = std::make_unique<House>(m_program, m_redis.socketPath());
        if (!house->toRedis.isListening())
            return false;
        // The relay waits for its Redis, which it reaches through us.
        bool started = false;
        started = house->relay.start();
        if (!started)
            return false;
        house->toPeople = std::make_unique<FaultProxy>(quint16(house->relay.url().port()));
    }
    for (int i = 0; i < PeoplePerRelay * int(m_houses.size()); ++i) {
        m_people.push_back(std::make_unique<Person>());
        m_people.back()->house = i % int(m_houses.size());
        join(*m_people.back());
    }
    return true;
}

QString ChaosRun::run(int steps)
{
    if (!start())
        return QStringLiteral("the relays or Redis did not start");
    for (int i = 0; i < steps; ++i)
        step();
    return mend() ? judge() : QStringLiteral("the clients did not come together again");
}

void ChaosRun::step()
{
    constexpr int EditsBetweenFaults = 12;
    if (m_random.bounded(EditsBetweenFaults) == 0)
        fault();
    else
        type(*m_people[m_random.bounded(quint32(m_people.size()))]);
    pause(int(m_random.bounded(6)));
    reconnect();
}

/// Every edit is a word of its own.
void ChaosRun::type(Person& person)
{
    person.client->type(QStringLiteral("w%1 ").arg(m_edits++));
    ++m_tally.edits;
}

void ChaosRun::fault()
{
    ++m_tally.faults;
    switch (m_random.bounded(4)) {
    case 0:
        faultOfRedis();
        break;
    case 1:
        loseClient(*m_people[m_random.bounded(quint32(m_people.size()))]);
        break;
    default:
        faultOfRelay(*m_houses[m_random.bounded(quint32(m_houses.size()))]);
    }
}

void ChaosRun::faultOfRelay(House& house)
{
    FaultProxy& network = m_random.bounded(2) ? house.toRedis : *house.toPeople;
    switch (m_random.bounded(6)) {
    case 0:
        if (!house.frozen && !std::exchange(house.killed, true))
            house.relay.kill9();
        break;
    case 1:
        if (!house.killed) {
            house.frozen = !house.frozen;
            ::kill(pid_t(house.relay.processId()), house.frozen ? SIGSTOP : SIGCONT);
        }
        break;
    case 2:
        network.setDelay(int(m_random.bounded(MostDelay)));
        break;
    case 3:
        network.cut(m_random.bounded(2) == 0);
        break;
    case 4:
        network.hold(m_random.bounded(2) == 0);
        break;
    default: // something is mended
        network.cut(false);
        network.hold(false);
        if (std::exchange(house.killed, false))
            house.relay.restart();
    }
}

void ChaosRun::faultOfRedis()
{
    if (m_redisFrozen || (!m_redisKilled && m_random.bounded(2) == 0)) {
        m_redisFrozen = !m_redisFrozen;
        m_redisFrozen ? m_redis.freeze() : m_redis.thaw();
    } else {
        m_redisKilled = !m_redisKilled;
        if (m_redisKilled)
            m_redis.kill9();
        else
            m_redis.start();
    }
}

/// As when its machine dies: what it was told is saved is a promise, the rest may go.
void ChaosRun::loseClient(Person& person)
{
    m_promised += person.client->savedTyping().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    ++m_tally.clientsLost;
    join(person);
}

void ChaosRun::join(Person& person)
{
    person.client = std::make_unique<WireClient>();
    person.house = int(m_random.bounded(quint32(m_houses.size())));
    reconnect();
}

/// Whoever has no connection tries a relay, perhaps another one than before.
void ChaosRun::reconnect()
{
    for (const auto& person : m_people) {
        if (!person->client || person->client->isOpening())
            continue;
        person->house = int(m_random.bounded(quint32(m_houses.size())));
        QUrl url = m_houses[std::size_t(person->house)]->relay.webSocketUrl(Crowd);
        url.setPort(m_houses[std::size_t(person->house)]->toPeople->port());
        person->client->open(url);
    }
}

void ChaosRun::pause(int milliseconds)
{
    waitFor([] { return false; }, milliseconds);
}

bool ChaosRun::mend()
{
    if (std::exchange(m_redisFrozen, false))
        m_redis.thaw();
    if (std::exchange(m_redisKilled, false))
        m_redis.start();
    for (const auto& house : m_houses) {
        for (FaultProxy* network : {&house->toRedis, house->toPeople.get()}) {
            network->setDelay(0);
            network->cut(false);
            network->hold(false);
        }
        if (std::exchange(house->frozen, false))
            ::kill(pid_t(house->relay.processId()), SIGCONT);
        if (std::exchange(house->killed, false))
            house->relay.restart();
    }
    return waitFor(
        [this] {
            reconnect();
            const crdt::Bytes first = m_people.front()->client->doc().encodeStateAsUpdate();
            return std::all_of(m_people.begin(), m_people.end(), [&](const auto& person) {
                WireClient& client = *person->client;
                return client.isSynced() && client.isSaved() && client.doc().encodeStateAsUpdate() == first;
            });
        },
        MendingTime);
}

QString ChaosRun::judge()
{
    for (const auto& person : m_people)
        m_promised += person->client->savedTyping().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    // Only what Redis holds counts.
    for (const auto& house : m_houses)
        house->relay.kill9();
    const QStringList stored = readStore().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const std::set<QString> words(stored.begin(), stored.end());
    m_tally.savedEdits = int(m_promised.size());
    QStringList missing;
    for (const QString& word : std::as_const(m_promised)) {
        if (!words.contains(word))
            missing.append(word);
    }
    m_tally.lostEdits = int(missing.size());
    if (!missing.isEmpty())
        return QStringLiteral("saved and lost: %1").arg(missing.join(QLatin1Char(' ')));
    if (words.size() != std::size_t(stored.size()))
        return QStringLiteral("an edit is there twice");
    return {};
}

/// What a new relay would find.
QString ChaosRun::readStore()
{
    relay::CrowdStore store(relay::RedisAddress::unixSocket(m_redis.socketPath()), relay::Environment::ofThisMachine());
    store.open();
    crdt::Doc doc({[] { return 1u; }});
    bool read = false;
    waitFor([&] { return store.isAvailable(); });
    store.load(Crowd, &store, [&](const auto& result) {
        if (const auto* crowd = std::get_if<relay::StoredCrowd>(&result)) {
            if (!crowd->state.isEmpty())
                (void)doc.applyUpdate(relay::viewOf(crowd->state));
            for (const QByteArray& update : crowd->log)
                (void)doc.applyUpdate(relay::viewOf(update));
        }
        read = true;
    });
    waitFor([&] { return read; });
    return QString::fromStdString(doc.text(protocol::schema::FirstFile).toString());
}

} // namespace bytecrowds::tests
