#include "sync/relay/redisconnection.h"

#include "sync/relay/hiredisnotifier.h"
#include "sync/relay/log.h"

#include <QPointer>
#include <QTimer>
#include <hiredis/async.h>
#include <hiredis/hiredis.h>

#include <algorithm>

namespace bytecrowds::relay {

namespace {

constexpr int NewsDelay = RedisConnection::FirstRetry * 16;

/// One command on its way, owned by hiredis' list of replies until its callback.
struct Pending
{
    QPointer<QObject> context;
    RedisConnection::Answer answer;
};

RedisReply copyOf(const redisReply& reply)
{
    RedisReply copy;
    switch (reply.type) {
    case REDIS_REPLY_NIL:
        copy.kind = RedisReply::Kind::Nil;
        break;
    case REDIS_REPLY_ERROR:
        copy.kind = RedisReply::Kind::Error;
        copy.text = QByteArray(reply.str, qsizetype(reply.len));
        break;
    case REDIS_REPLY_INTEGER:
        copy.kind = RedisReply::Kind::Integer;
        copy.integer = reply.integer;
        break;
    case REDIS_REPLY_ARRAY:
        copy.kind = RedisReply::Kind::Array;
        copy.elements.reserve(reply.elements);
        for (std::size_t i = 0; i < reply.elements; ++i)
            copy.elements.push_back(copyOf(*reply.element[i]));
        break;
    default:
        copy.kind = RedisReply::Kind::Text;
        copy.text = QByteArray(reply.str, qsizetype(reply.len));
    }
    return copy;
}

void deliver(redisAsyncContext*, void* reply, void* data)
{
    const std::unique_ptr<Pending> pending(static_cast<Pending*>(data));
    if (pending->context)
        pending->answer(reply ? copyOf(*static_cast<const redisReply*>(reply)) : RedisReply());
}

} // namespace

struct RedisConnection::Private
{
    RedisConnection& q;
    RedisAddress address;
    redisAsyncContext* context = nullptr; // freed by hiredis when the connection ends
    bool admitted = false;
    bool ready = false;
    QString problem{};
    QTimer retry{};
    int delay = FirstRetry;

    void connectNow();
    void greet();
    void askWhetherLoaded();
    void becomeReady();
    void ended(const QString& why);
    void send(const QByteArrayList& words, QObject* receiver, Answer answer);
    static Private& of(const redisAsyncContext* c) { return *static_cast<Private*>(c->data); }
};

void RedisConnection::Private::connectNow()
{
    const QByteArray path = address.socketPath.toUtf8();
    const QByteArray host = address.host.toUtf8();
    const timeval timeout{AnswerTimeout / 1000, AnswerTimeout % 1000 * 1000};
    redisOptions options{};
    if (path.isEmpty())
        REDIS_OPTIONS_SET_TCP(&options, host.constData(), address.port);
    else
        REDIS_OPTIONS_SET_UNIX(&options, path.constData());
    options.connect_timeout = &timeout;
    options.command_timeout = &timeout;

    redisAsyncContext* fresh = redisAsyncConnectWithOptions(&options);
    if (!fresh || fresh->err) {
        ended(fresh ? QString::fromUtf8(fresh->errstr) : QString());
        if (fresh)
            redisAsyncFree(fresh);
        return;
    }
    context = fresh;
    context->data = this;
    HiredisNotifier::attach(context);
    redisAsyncSetConnectCallback(context, [](const redisAsyncContext* c, int status) {
        if (status == REDIS_OK)
            of(c).greet();
        else
            of(c).ended(QString::fromUtf8(c->errstr));
    });
    redisAsyncSetDisconnectCallback(context,
                                    [](const redisAsyncContext* c, int) { of(c).ended(QString::fromUtf8(c->errstr)); });
}

void RedisConnection::Private::greet()
{
    admitted = true;
    const auto refused = [this](const RedisReply& reply) {
        if (reply.isError()) {
            admitted = false; // what follows is refused too, with a worse reason
            problem = QString::fromUtf8(reply.text);
            redisAsyncDisconnect(context);
        }
    };
    if (!address.password.isEmpty()) {
        QByteArrayList auth{"AUTH"};
        if (!address.user.isEmpty())
            auth.append(address.user.toUtf8());
        auth.append(address.password.toUtf8());
        send(auth, &q, refused);
    }
    if (address.database != 0)
        send({"SELECT", QByteArray::number(address.database)}, &q, refused);
    askWhetherLoaded();
}

void RedisConnection::Private::askWhetherLoaded()
{
    send({"PING"}, &q, [this](const RedisReply& reply) {
        if (reply.succeeded()) {
            becomeReady();
        } else if (reply.isError() && admitted) {
            problem = QString::fromUtf8(reply.text);
            if (reply.text.startsWith("LOADING"))
                QTimer::singleShot(FirstRetry, &retry, [this] {
                    if (context)
                        askWhetherLoaded();
                });
            else
                redisAsyncDisconnect(context);
        }
    });
}

void RedisConnection::Private::becomeReady()
{
    ready = true;
    delay = FirstRetry;
    problem.clear();
    qCInfo(lcRelay).noquote() << "Redis answers at" << address.shown();
    Q_EMIT q.ready();
}

void RedisConnection::Private::ended(const QString& why)
{
    context = nullptr;
    const bool was = std::exchange(ready, false);
    if (!why.isEmpty())
        problem = why;
    else if (problem.isEmpty())
        problem = RedisConnection::tr("The connection ended.");
    // A server that comes up beside the relay is away for a moment, which is no news.
    if (was || delay == NewsDelay)
        qCWarning(lcRelay).noquote() << "Redis is away:" << problem << "- trying again";
    retry.start(delay);
    delay = std::min(delay * 2, LastRetry);
    if (was)
        Q_EMIT q.lost();
}

void RedisConnection::Private::send(const QByteArrayList& words, QObject* receiver, Answer answer)
{
    std::vector<const char*> data;
    std::vector<std::size_t> sizes;
    for (const QByteArray& word : words) {
        data.push_back(word.constData());
        sizes.push_back(std::size_t(word.size()));
    }
    auto pending = std::make_unique<Pending>(Pending{receiver, std::move(answer)});
    const int status =
        redisAsyncCommandArgv(context, deliver, pending.get(), int(data.size()), data.data(), sizes.data());
    if (status == REDIS_OK)
        (void)pending.release();
    else
        QTimer::singleShot(0, receiver, [answer = std::move(pending->answer)] { answer(RedisReply()); });
}

RedisConnection::RedisConnection(RedisAddress address, QObject* parent)
    : QObject(parent)
    , m(new Private{*this, std::move(address)})
{
    m->retry.setSingleShot(true);
    connect(&m->retry, &QTimer::timeout, this, [this] { m->connectNow(); });
}

RedisConnection::~RedisConnection()
{
    if (!m->context)
        return;
    // Nobody is told any more: the contexts of the answers may be half destroyed.
    redisAsyncSetConnectCallback(m->context, nullptr);
    m->context->onDisconnect = nullptr;
    m->context->data = nullptr;
    for (redisCallback* callback = m->context->replies.head; callback; callback = callback->next)
        static_cast<Pending*>(callback->privdata)->context.clear();
    redisAsyncFree(m->context);
}

void RedisConnection::open()
{
    m->connectNow();
}

bool RedisConnection::isReady() const
{
    return m->ready;
}

QString RedisConnection::problem() const
{
    return m->ready || !m->problem.isEmpty() ? m->problem : tr("It has not answered yet.");
}

void RedisConnection::command(const QByteArrayList& words, QObject* context, Answer answer)
{
    if (m->ready)
        m->send(words, context, std::move(answer));
    else
        QTimer::singleShot(0, context, [answer = std::move(answer)] { answer(RedisReply()); });
}

void RedisConnection::transaction(const QList<QByteArrayList>& commands, QObject* context, Answer answer)
{
    const auto queued = [](const RedisReply&) {}; // what is refused here fails EXEC too
    command({"MULTI"}, this, queued);
    for (const QByteArrayList& words : commands)
        command(words, this, queued);
    command({"EXEC"}, context, std::move(answer));
}

} // namespace bytecrowds::relay
