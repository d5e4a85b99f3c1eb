#include "sync/relay/relay.h"

#include "sync/protocol/closecode.h"
#include "sync/protocol/crowdschema.h"
#include "sync/relay/analytics.h"
#include "sync/relay/gatekeeper.h"
#include "sync/relay/httpapi.h"
#include "sync/relay/httpserver.h"
#include "sync/relay/listener.h"
#include "sync/relay/log.h"
#include "sync/relay/operatorpages.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QWebSocket>

namespace bytecrowds::relay {

Relay::Relay(Options options, Environment environment)
    : m_options(std::move(options))
    , m_environment(std::move(environment))
    , m_startedAt(m_environment.wall())
    , m_data(m_options.data)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (m_rooms->isSettled())
            drain();
        else
            m_idle.start(); // nobody waits for an end, and what isn't stored yet would be lost with it
    });
    m_grace.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, this, &Relay::openDoors);
}

Relay::~Relay() = default;

void Relay::start()
{
    // Of several processes their group has taken it.
    if (const QString problem = m_options.place ? QString() : m_data.take(); !problem.isEmpty()) {
        Q_EMIT failed(problem);
        return;
    }
    if (!openPort() || !openStore() || !openAnalytics() || !openOperatorPages())
        return;
    connect(m_store.get(), &CrowdStore::availabilityChanged, &m_grace, &QTimer::stop);
    connect(m_store.get(), &CrowdStore::availabilityChanged, this, &Relay::openDoors, Qt::SingleShotConnection);
    // A private Redis comes up, or fails. Another one may be away: crowds open when it is there.
    if (!m_redis)
        m_grace.start(StoreGrace);
}

bool Relay::openPort()
{
    auto listener = std::make_unique<Listener>();
    const bool listens = m_options.place ? listener->listenTogether(m_options.address, m_options.place->port)
                                         : listener->listen(m_options.address, m_options.port);
    if (!listens) {
        Q_EMIT failed(m_options.cantListen(m_options.place ? qt_error_string() : listener->errorString()));
        return false;
    }
    listener->pauseAccepting();
    m_http = std::make_unique<HttpServer>([this](const HttpRequest& request, const HttpAnswer& answer) {
        watchIdleness();
        const HttpAnswer noted = [this, answer](const HttpReply& reply) {
            ++m_environment.metrics->httpAnswers[reply.status];
            answer(reply);
        };
        m_gate->pass(request, noted, [this, noted](const HttpRequest& known) {
            const HttpAnswer counted = [this, known, noted](const HttpReply& reply) {
                if (m_analytics && reply.status < 400)
                    m_analytics->count(known);
                noted(reply);
            };
            if (!m_operatorPages->handle(known, counted))
                m_api->handle(known, counted);
        });
    });
    m_listener = listener.release();
    m_listener->setUpgradeCheck(
        [this](const RequestHead& head) { return m_gate->judge(head, m_listener->isSecure()); });
    if (!m_options.tls.isEmpty()) {
        if (const QString problem = readTls(); !problem.isEmpty()) {
            Q_EMIT failed(problem);
            return false;
        }
    }
    m_http->serve(*m_listener);
    connect(m_listener, &Listener::webSocketConnected, this, &Relay::welcome);
    return true;
}

bool Relay::openStore()
{
    RedisAddress address;
    if (m_options.redis.isEmpty()) {
        m_redis = std::make_unique<PrivateRedis>(m_data.path());
        connect(m_redis.get(), &PrivateRedis::failed, this, &Relay::failed);
        if (const QString problem = m_options.place ? m_redis->find() : m_redis->start(); !problem.isEmpty()) {
            Q_EMIT failed(problem);
            return false;
        }
        address = m_redis->address();
    } else {
        const auto parsed = RedisAddress::parse(m_options.redis);
        if (const QString* problem = std::get_if<QString>(&parsed)) {
            Q_EMIT failed(*problem); // a file that it names is gone since the options were read
            return false;
        }
        address = std::get<RedisAddress>(parsed);
        address.waitReplicas = m_options.waitReplicas;
    }
    m_store = std::make_unique<CrowdStore>(address, m_environment, m_options.limits.backlog * Limits::MiB);
    if (m_redis)
        connect(m_store.get(), &CrowdStore::availabilityChanged, m_redis.get(), [this](bool available) {
            if (available)
                m_redis->noteAnswered();
        });
    m_gate = std::make_unique<Gatekeeper>(m_options, m_store->redis(), m_environment);
    m_rooms = std::make_unique<RoomRegistry>(*m_store, m_environment);
    connect(m_rooms.get(), &RoomRegistry::connectionsChanged, this, &Relay::watchIdleness);
    m_store->open();
    return true;
}

bool Relay::openAnalytics()
{
    if (m_options.noAnalytics)
        return true;
    std::unique_ptr<GeoIp> places;
    if (!m_options.geoip.isEmpty()) {
        auto opened = GeoIp::open(m_options.geoip);
        if (const QString* problem = std::get_if<QString>(&opened)) {
            Q_EMIT failed(*problem);
            return false;
        }
        places = std::move(std::get<std::unique_ptr<GeoIp>>(opened));
    }
    m_analytics = std::make_unique<Analytics>(*m_store, m_environment, std::move(places), m_options.countryHeader);
    return true;
}

bool Relay::openOperatorPages()
{
    OperatorAccess::Rules rules;
    rules.networks = m_options.operatorNetworks;
    rules.loopback = m_options.publicUrl.isEmpty();
    if (!m_options.operatorTokenFile.isEmpty()) {
        const auto token = OperatorAccess::readToken(m_options.operatorTokenFile);
        if (const QString* problem = std::get_if<QString>(&token)) {
            Q_EMIT failed(*problem);
            return false;
        }
        rules.token = std::get<QByteArray>(token);
    }
    m_operatorPages = std::make_unique<OperatorPages>(OperatorAccess(rules), *m_rooms, *m_store, m_environment,
                                                      m_startedAt, m_analytics.get());
    if (m_options.place) {
        if (const QString problem =
                m_operatorPages->shareMetrics(m_options.place->number, m_options.processes, m_data.path());
            !problem.isEmpty()) {
            Q_EMIT failed(problem);
            return false;
        }
    }
    return true;
}

bool Relay::reload()
{
    if (!m_options.canReload())
        return false;
    if (!m_listener)
        return true; // it has not begun
    if (const QString problem = m_options.tls.isEmpty() ? QString() : readTls(); !problem.isEmpty())
        qCWarning(lcRelay).noquote() << problem << "The certificate in use goes on.";
    if (m_analytics && !m_options.geoip.isEmpty())
        readPlacesAgain();
    if (m_operatorPages && !m_options.operatorTokenFile.isEmpty())
        readTokenAgain();
    return true;
}

void Relay::readPlacesAgain()
{
    auto opened = GeoIp::open(m_options.geoip);
    if (const QString* problem = std::get_if<QString>(&opened)) {
        qCWarning(lcRelay).noquote() << "the places stay as they were:" << *problem;
        return;
    }
    m_analytics->setGeoIp(std::move(std::get<std::unique_ptr<GeoIp>>(opened)));
    qCInfo(lcRelay) << "the places were read again";
}

void Relay::readTokenAgain()
{
    const auto token = OperatorAccess::readToken(m_options.operatorTokenFile);
    if (const QString* problem = std::get_if<QString>(&token)) {
        qCWarning(lcRelay).noquote() << "the operator's token stays as it was:" << *problem;
        return;
    }
    m_operatorPages->access().setToken(std::get<QByteArray>(token));
    qCInfo(lcRelay) << "the operator's token was read again";
}

QString Relay::summary() const
{
    if (!m_rooms)
        return {};
    const QString people = tr("Connections: %1; crowds: %2.").arg(m_rooms->connections()).arg(m_rooms->rooms());
    return m_store->isAvailable() ? people : people + QLatin1Char(' ') + tr("Redis does not store just now.");
}

void Relay::openDoors()
{
    if (m_draining || m_api)
        return;
    const QUrl url = ownUrl();
    m_api = std::make_unique<HttpApi>(*m_rooms, *m_store, m_environment, m_options.publicUrl, url);
    connect(m_api.get(), &HttpApi::accessWritten, this,
            [this](const QString& id) { m_rooms->open(id).changeAccess(); });
    if (const QString problem = m_options.place ? QString() : m_data.publish(url); !problem.isEmpty()) {
        Q_EMIT failed(problem);
        return;
    }
    m_listener->resumeAccepting();
    watchIdleness();
    Q_EMIT ready(url);
}

QUrl Relay::ownUrl() const
{
    QString host = m_options.address.toString();
    if (m_options.address == QHostAddress::Any || m_options.address == QHostAddress::AnyIPv4)
        host = QStringLiteral("127.0.0.1");
    else if (m_options.address == QHostAddress::AnyIPv6)
        host = QStringLiteral("::1");
    QUrl url;
    url.setScheme(m_listener->isSecure() ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(m_listener->serverPort());
    return url;
}

void Relay::welcome(QWebSocket* socket, QTcpSocket* transport, const RequestHead& head)
{
    static const QByteArray prefix("/ws/");
    auto connection =
        std::make_unique<Connection>(std::unique_ptr<QWebSocket>(socket), *transport, identity::Identity::guest());
    connection->countIn(*m_environment.metrics);
    const QByteArray id = head.path().mid(prefix.size());
    if (m_draining) {
        connection->close(protocol::Restarting, tr("The relay is going down; try again in a moment."));
    } else if (!protocol::isCrowdId(id.toStdString())) {
        connection->close(protocol::NoSuchCrowd, tr("This link leads to no crowd; look whether it is complete."));
    } else if (m_gate->admit(*connection, transport->peerAddress(), head)) {
        Room& room = m_rooms->open(QString::fromLatin1(id));
        if (!m_gate->mayBegin(id))
            room.begunByNobody();
        if (m_gate->fits(*connection, room.members())) {
            room.join(std::move(connection));
            return;
        }
    }
    connect(connection.get(), &Connection::closed, connection.get(), &QObject::deleteLater);
    connection->setParent(this);
    (void)connection.release();
}

void Relay::watchIdleness()
{
    if (!m_options.idleExit || m_draining)
        return;
    if (m_rooms->connections() > 0)
        m_idle.stop();
    else
        m_idle.start(*m_options.idleExit);
}

/// Empty when new connections speak TLS by what the files hold now.
QString Relay::readTls()
{
    const auto read = m_options.tls.read();
    if (const QString* problem = std::get_if<QString>(&read))
        return *problem;
    const auto& configuration = std::get<QSslConfiguration>(read);
    m_listener->setTls(configuration);
    const QSslCertificate certificate = configuration.localCertificate();
    const QString end = certificate.expiryDate().toString(Qt::ISODate);
    if (certificate.expiryDate() < QDateTime::currentDateTimeUtc())
        qCWarning(lcRelay).noquote() << "the certificate was valid until" << end << "- clients will refuse it";
    else
        qCInfo(lcRelay).noquote() << "TLS speaks with a certificate that is valid until" << end;
    return {};
}

void Relay::drain()
{
    if (std::exchange(m_draining, true))
        return;
    Q_EMIT draining();
    if (m_operatorPages)
        m_operatorPages->setDraining();
    m_idle.stop();
    if (m_listener)
        m_listener->close();
    if (m_analytics)
        m_analytics->flush();
    if (isSettled()) {
        sayGoodbye();
        return;
    }
    auto* deadline = new QTimer(this);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, this, [this] {
        qCWarning(lcRelay) << "ending although the store has not taken everything";
        sayGoodbye();
    });
    const auto settled = [this, deadline] {
        if (!deadline->isActive() || !isSettled())
            return;
        deadline->stop();
        sayGoodbye();
    };
    connect(m_rooms.get(), &RoomRegistry::settled, deadline, settled);
    if (m_analytics)
        connect(m_analytics.get(), &Analytics::settled, deadline, settled);
    deadline->start(FlushTimeout);
}

bool Relay::isSettled() const
{
    return (!m_rooms || m_rooms->isSettled()) && (!m_analytics || m_analytics->isSettled());
}

void Relay::sayGoodbye()
{
    if (!m_rooms || m_rooms->connections() == 0) {
        Q_EMIT finished();
        return;
    }
    auto* deadline = new QTimer(this);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, this, &Relay::finished);
    connect(m_rooms.get(), &RoomRegistry::connectionsChanged, deadline, [this, deadline] {
        if (m_rooms->connections() == 0 && deadline->isActive()) {
            deadline->stop();
            Q_EMIT finished();
        }
    });
    deadline->start(GoodbyeTimeout);
    m_rooms->closeAll(protocol::Restarting, tr("The relay is going down; try again in a moment."));
}

} // namespace bytecrowds::relay
