#pragma once

#include "sync/relay/redisclient.h"
#include "tests/support/waitfor.h"

#include <optional>

namespace bytecrowds::relay {

/// A client whose answers are waited for.
struct TestClient
{
    explicit TestClient(const RedisAddress& address)
        : client(address)
    {
        client.open();
    }
    explicit TestClient(const QString& url)
        : TestClient(std::get<RedisAddress>(RedisAddress::parse(url)))
    {
    }

    bool isThere()
    {
        return tests::waitFor([this] { return client.isReady(); });
    }
    RedisReply ask(const QByteArray& key, const QByteArrayList& words)
    {
        return answerTo([&](RedisClient::Answer then) { client.command(key, words, &client, std::move(then)); });
    }
    RedisReply durable(const QByteArray& key, const QByteArrayList& words)
    {
        return answerTo([&](RedisClient::Answer then) { client.durableCommand(key, words, &client, std::move(then)); });
    }
    RedisReply transaction(const QByteArray& key, const QList<QByteArrayList>& commands)
    {
        return answerTo([&](RedisClient::Answer then) { client.transaction(key, commands, &client, std::move(then)); });
    }

    RedisClient client;

private:
    RedisReply answerTo(const std::function<void(RedisClient::Answer)>& start)
    {
        std::optional<RedisReply> answer;
        start([&](const RedisReply& reply) { answer = reply; });
        tests::waitFor([&] { return answer.has_value(); });
        return answer.value();
    }
};

/// A subscription that keeps what it was told.
struct TestEar
{
    TestEar(TestClient& client, const QByteArray& channel)
        : subscription(client.client.subscribe(
              channel, [this](const QByteArray& message) { messages.append(message); }, [this] { ++listening; }))
    {
    }

    QByteArrayList messages;
    int listening = 0;
    std::unique_ptr<RedisSubscription> subscription;
};

} // namespace bytecrowds::relay
