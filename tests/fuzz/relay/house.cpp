#include "tests/fuzz/relay/house.h"

#include "sync/relay/epolldispatcher.h"
#include "tests/fuzz/require.h"
#include "tests/support/waitfor.h"

namespace bytecrowds::fuzz {

namespace {

/// The event loop of the relay's program.
QCoreApplication* makeApp(int& argumentCount, char** arguments)
{
    QCoreApplication::setEventDispatcher(new relay::EpollDispatcher);
    return new QCoreApplication(argumentCount, arguments);
}

} // namespace

House::House()
    : m_app(makeApp(m_argumentCount, m_arguments))
    , m_redis({QStringLiteral("--appendonly"), QStringLiteral("no")}) // nothing to outlive an input
{
    crdt::require(m_redis.start(), "There is no Redis.");
    relay::Options options;
    options.port = 0;
    options.redis = m_redis.url();
    options.data = m_data.path();
    options.noLimits = true;
    m_relay = new relay::Relay(options, relay::Environment::ofThisMachine());
    QObject::connect(m_relay, &relay::Relay::ready, m_relay, [this](const QUrl& url) { m_url = url; });
    m_relay->start();
    crdt::require(tests::waitFor([this] { return !m_url.isEmpty(); }), "The relay does not begin.");
}

QUrl House::webSocketUrl(const QString& crowd) const
{
    QUrl url(m_url);
    url.setScheme(QStringLiteral("ws"));
    url.setPath(QStringLiteral("/ws/") + crowd);
    return url;
}

} // namespace bytecrowds::fuzz
