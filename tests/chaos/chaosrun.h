#pragma once

#include "tests/chaos/faultproxy.h"
#include "tests/support/redisprocess.h"
#include "tests/support/relayprocess.h"
#include "tests/support/wireclient.h"

#include <QRandomGenerator>
#include <QString>

#include <memory>
#include <vector>

namespace bytecrowds::tests {

/// Clients type in one crowd while relays, Redis and the networks between them are killed, stopped, delayed and cut, all
/// by one seed. At the end everything is mended.
class ChaosRun
{
public:
    struct Tally
    {
        int faults = 0;
        int edits = 0;
        int clientsLost = 0; ///< killed with what they had not sent
        int savedEdits = 0;  ///< that somebody was told are saved
        int lostEdits = 0;   ///< of those, missing in the end
    };

    ChaosRun(quint32 seed, int relays, QString program);
    ~ChaosRun();

    /// Empty when all replicas are equal in the end and Redis has every edit that was said to be saved; else what is
    /// wrong.
    QString run(int steps);
    const Tally& tally() const { return m_tally; }

private:
    struct House; // a relay, and the networks to it and from it
    struct Person;

    bool start();
    void step();
    void type(Person& person);
    void fault();
    void faultOfRelay(House& house);
    void faultOfRedis();
    void loseClient(Person& person);
    void join(Person& person);
    void reconnect();
    void pause(int milliseconds);
    bool mend();
    QString judge();
    QString readStore();

    QRandomGenerator m_random;
    const QString m_program;
    RedisProcess m_redis;
    std::vector<std::unique_ptr<House>> m_houses;
    std::vector<std::unique_ptr<Person>> m_people;
    QStringList m_promised; // edits that clients which are gone were told are saved
    bool m_redisKilled = false, m_redisFrozen = false;
    int m_edits = 0;
    Tally m_tally;
};

} // namespace bytecrowds::tests
