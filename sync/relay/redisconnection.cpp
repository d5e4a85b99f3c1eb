#include "sync/relay/redisconnection.h"

#include "sync/relay/log.h"

#include <QLocalSocket>
#include <QSslSocket>

#include <algorithm>

namespace bytecrowds::relay {

namespace {

constexpr int NewsDelay = RedisConnection::FirstRetry * 16;
constexpr int Tick = 1000; // ms
constexpr qsizetype ReadSize = 64 * 1024;

} // namespace

RedisConnection::RedisConnection(const RedisAddress& address, RedisServer server, Protocol protocol, QObject* parent)
    : QObject(parent)
    , m_address(address)
    , m_server(std::move(server))
    , m_protocol(protocol)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &RedisConnection::connectNow);
    connect(&m_ticking, &QTimer::timeout, this, &RedisConnection::tick);
}

RedisConnection::~RedisConnection()
{
    if (!m_socket)
        return;
    // Perhaps it is just telling something.
    m_socket->disconnect(this);
    m_socket->setParent(nullptr);
    m_socket->deleteLater();
}

void RedisConnection::open()
{
    connectNow();
}

void RedisConnection::moveTo(const RedisServer& server)
{
    m_server = server;
    m_delay = FirstRetry;
    end(tr("Another server takes its place."));
    m_retry.start(0);
}

void RedisConnection::drop(const QString& why)
{
    end(why);
}

QString RedisConnection::problem() const
{
    return m_ready || !m_problem.isEmpty() ? m_problem : tr("It has not answered yet.");
}

template<typename Socket>
Socket* RedisConnection::adopt(Socket* socket)
{
    m_socket = socket;
    connect(socket, &Socket::readyRead, this, &RedisConnection::read);
    connect(socket, &Socket::errorOccurred, this, [this, socket] { end(socket->errorString()); });
    connect(socket, &Socket::disconnected, this, [this] { end(QString()); });
    return socket;
}

void RedisConnection::connectNow()
{
    m_reader = std::make_unique<RedisReader>();
    m_heardAt = m_now;
    m_ticking.start(Tick);
    if (!m_server.socketPath.isEmpty()) {
        auto* local = adopt(new QLocalSocket(this));
        connect(local, &QLocalSocket::connected, this, &RedisConnection::greet);
        local->connectToServer(m_server.socketPath);
    } else if (m_address.tls) {
        auto* secure = adopt(new QSslSocket(this));
        secure->setSslConfiguration(*m_address.tls);
        connect(secure, &QSslSocket::encrypted, this, &RedisConnection::greet);
        secure->connectToHostEncrypted(m_server.host, m_server.port);
    } else {
        auto* plain = adopt(new QTcpSocket(this));
        connect(plain, &QTcpSocket::connected, this, &RedisConnection::greet);
        plain->connectToHost(m_server.host, m_server.port);
    }
}

void RedisConnection::greet()
{
    if (auto* tcp = qobject_cast<QAbstractSocket*>(m_socket)) {
        tcp->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        tcp->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    }
    const auto refused = [this](const RedisReply& reply) {
        if (reply.isError())
            end(QString::fromUtf8(reply.text));
    };
    if (!m_address.password.isEmpty()) {
        QByteArrayList auth{"AUTH"};
        if (!m_address.user.isEmpty())
            auth.append(m_address.user.toUtf8());
        auth.append(m_address.password.toUtf8());
        send(auth, this, refused);
    }
    if (m_protocol == Protocol::Resp3)
        send({"HELLO", "3"}, this, refused);
    if (m_address.database != 0)
        send({"SELECT", QByteArray::number(m_address.database)}, this, refused);
    send({"PING"}, this, [this](const RedisReply& reply) { greeted(reply); });
}

void RedisConnection::greeted(const RedisReply& reply)
{
    if (reply.succeeded() && m_primaryOnly) {
        send({"ROLE"}, this, [this](const RedisReply& role) {
            if (!role.elements.empty() && role.elements[0].text == "master")
                becomeReady();
            else if (!role.isLost())
                end(role.isError() ? QString::fromUtf8(role.text) : tr("It is a replica, and takes no writes."));
        });
    } else if (reply.succeeded()) {
        becomeReady();
    } else if (reply.text.startsWith("LOADING")) {
        m_problem = QString::fromUtf8(reply.text);
        QTimer::singleShot(FirstRetry, m_socket, [this, socket = m_socket] {
            if (m_socket == socket)
                send({"PING"}, this, [this](const RedisReply& again) { greeted(again); });
        });
    } else if (reply.isError()) {
        end(QString::fromUtf8(reply.text));
    }
}

void RedisConnection::becomeReady()
{
    m_ready = true;
    m_delay = FirstRetry;
    m_problem.clear();
    qCInfo(lcRelay).noquote() << "Redis answers at" << m_server.shown();
    Q_EMIT ready();
}

void RedisConnection::read()
{
    const QPointer<RedisConnection> self(this);
    const QPointer<QIODevice> socket(m_socket);
    // A connection that ended or was replaced meanwhile tells nothing more.
    const auto isOver = [&] { return !self || !socket || m_socket != socket; };
    m_heardAt = m_now;
    while (!isOver() && socket->bytesAvailable() > 0) {
        m_reader->feed(socket->read(ReadSize));
        while (std::optional<RedisReply> reply = m_reader->next()) {
            if (reply->kind == RedisReply::Kind::Push) {
                const bool asked = confirms(*reply);
                Q_EMIT pushed(*reply, asked);
            } else if (m_pending.empty()) {
                // Unasked: why it closes the connection, such as too many clients.
                end(reply->isError() ? QString::fromUtf8(reply->text) : tr("It answered what nobody asked."));
            } else {
                const Pending pending = std::move(m_pending.front());
                m_pending.pop_front();
                if (pending.context)
                    pending.answer(*reply);
            }
            if (isOver())
                return;
        }
        if (const QString problem = m_reader->problem(); !problem.isEmpty())
            end(problem);
    }
}

/// Whether a push is the next confirmation that the oldest command waits for.
bool RedisConnection::confirms(const RedisReply& push)
{
    if (m_pending.empty() || m_pending.front().expected.size() < 2 || push.elements.size() < 2)
        return false;
    QByteArrayList& expected = m_pending.front().expected;
    if (push.elements[0].text != expected.constFirst() || push.elements[1].text != expected.constLast())
        return false;
    expected.removeLast();
    if (expected.size() == 1)
        m_pending.pop_front();
    return true;
}

/// Counted, not measured: a relay that was stopped for a while accuses nobody of silence.
void RedisConnection::tick()
{
    ++m_now;
    const bool due = !m_ready || !m_pending.empty();
    const int since = m_ready && due ? std::max(m_heardAt, m_pending.front().sentAt) : m_heardAt;
    if (due && (m_now - since) * Tick > (m_ready ? m_patience : ConnectTimeout))
        end(tr("It doesn't answer."));
    else if (!due && (m_now - since) * Tick >= IdleBeforePing)
        send({"PING"}, this, [](const RedisReply&) {});
}

void RedisConnection::end(const QString& why)
{
    QIODevice* const socket = std::exchange(m_socket, nullptr);
    if (!socket)
        return;
    socket->disconnect(this);
    socket->deleteLater();
    m_ticking.stop();
    const bool was = std::exchange(m_ready, false);
    if (!why.isEmpty())
        m_problem = why;
    else if (m_problem.isEmpty())
        m_problem = tr("The connection ended.");
    // A server that comes up beside the relay is away for a moment, which is no news.
    if (was || m_delay == NewsDelay)
        qCWarning(lcRelay).noquote() << "Redis is away:" << m_problem << "- trying again";
    m_retry.start(m_delay);
    m_delay = std::min(m_delay * 2, LastRetry);

    // Whoever is told may end or move this.
    const QPointer<RedisConnection> self(this);
    const std::deque<Pending> pending = std::exchange(m_pending, {});
    for (const Pending& each : pending) {
        if (each.context && self)
            each.answer(RedisReply());
    }
    if (was && self)
        Q_EMIT lost();
    if (self)
        Q_EMIT failed();
}

void RedisConnection::send(const QByteArrayList& words, QObject* context, Answer answer, QByteArrayList expected)
{
    m_pending.push_back({context, std::move(answer), m_now, std::move(expected)});
    m_socket->write(toResp(words));
}

void RedisConnection::command(const QByteArrayList& words, QObject* context, Answer answer)
{
    if (m_ready)
        send(words, context, std::move(answer));
    else
        QTimer::singleShot(0, context, [answer = std::move(answer)] { answer(RedisReply()); });
}

void RedisConnection::transaction(const QList<QByteArrayList>& commands, QObject* context, Answer answer, bool asking)
{
    const auto refusal = std::make_shared<RedisReply>();
    const auto queued = [refusal](const RedisReply& reply) {
        if (reply.isError() && !refusal->isError())
            *refusal = reply;
    };
    if (asking)
        command({"ASKING"}, this, queued);
    command({"MULTI"}, this, queued);
    for (const QByteArrayList& words : commands)
        command(words, this, queued);
    command({"EXEC"}, context, [refusal, answer = std::move(answer)](const RedisReply& reply) {
        answer(reply.isError() && refusal->isError() ? *refusal : reply);
    });
}

void RedisConnection::changeSubscriptions(const QByteArrayList& words, QObject* context, Answer refused)
{
    Q_ASSERT(m_protocol == Protocol::Resp3 && words.size() >= 2);
    if (!m_ready) {
        QTimer::singleShot(0, context, [refused = std::move(refused)] { refused(RedisReply()); });
        return;
    }
    QByteArrayList expected{words.constFirst().toLower()};
    expected.reserve(words.size());
    std::reverse_copy(words.cbegin() + 1, words.cend(), std::back_inserter(expected)); // the next one is the last
    send(words, context, std::move(refused), std::move(expected));
}

} // namespace bytecrowds::relay
