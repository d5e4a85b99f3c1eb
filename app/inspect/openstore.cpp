#include "app/inspect/openstore.h"

#include "app/inspect/words.h"
#include "sync/relay/options.h"
#include "sync/relay/privateredis.h"

#include <QDir>
#include <QProcessEnvironment>

namespace bytecrowds::inspect {

using relay::RedisAddress;

namespace {

/// What the relay would make of these and of its own variables.
std::variant<relay::Options, Outcome> relayOptions(const StoreOptions& options)
{
    QStringList arguments{QCoreApplication::applicationName()};
    for (const auto& [name, value] : {std::pair("--redis", &options.redis), std::pair("--data", &options.data),
                                      std::pair("--config", &options.config)}) {
        if (*value)
            arguments << QString::fromLatin1(name) << **value;
    }
    const auto parsed = relay::ParsedOptions::parse(arguments, QProcessEnvironment::systemEnvironment());
    if (!parsed.options)
        return Outcome{Outcome::Trouble, parsed.text.trimmed()};
    return *parsed.options;
}

} // namespace

std::unique_ptr<crdt::Doc> documentToRead()
{
    return std::make_unique<crdt::Doc>(
        crdt::DocOptions{[] { return crdt::ClientId(0); }}); // nothing is written under it
}

OpenStore::OpenStore(RedisAddress address, relay::FolderHandle folder, QString shown)
    : m_folder(std::move(folder))
    , m_shown(std::move(shown))
    , m_store(std::move(address), relay::Environment::ofThisMachine())
    , m_copies(m_store)
{
    m_store.open();
}

std::variant<std::unique_ptr<OpenStore>, Outcome> OpenStore::open(const StoreOptions& options)
{
    if (options.redis && options.data)
        return Outcome{Outcome::Trouble, Words::tr("--redis and --data name two stores: leave one out.")};
    const auto read = relayOptions(options);
    if (const auto* outcome = std::get_if<Outcome>(&read))
        return *outcome;
    const auto& relay = std::get<relay::Options>(read);
    const bool isPrivate = options.data || relay.redis.isEmpty();

    std::unique_ptr<OpenStore> store;
    if (isPrivate) {
        relay::FolderHandle folder;
        const auto address = relay::PrivateRedis::runningIn(QDir(relay.data).absolutePath(), folder);
        if (!address)
            return Outcome{Outcome::Trouble,
                           Words::tr("No relay keeps its crowds in %1 just now: start it, or name another folder with "
                                     "--data or a Redis with --redis.")
                               .arg(relay.data)};
        store.reset(new OpenStore(*address, std::move(folder), relay.data));
    } else {
        auto parsed = RedisAddress::parse(relay.redis);
        if (const auto* problem = std::get_if<QString>(&parsed))
            return Outcome{Outcome::Trouble, *problem};
        auto& address = std::get<RedisAddress>(parsed);
        address.waitReplicas = relay.waitReplicas;
        store.reset(new OpenStore(address, relay::FolderHandle(), address.shown()));
    }
    if (!store->isThere())
        return store->trouble();
    return store;
}

bool OpenStore::isThere()
{
    if (m_store.isConnected())
        return true;
    QEventLoop loop;
    QObject::connect(&m_store.redis(), &relay::RedisClient::ready, &loop, &QEventLoop::quit);
    QTimer::singleShot(Patience, &loop, &QEventLoop::quit);
    loop.exec();
    return m_store.isConnected();
}

OpenStore::Loaded OpenStore::load(const QString& id)
{
    using Answer = std::variant<relay::StoredCrowd, relay::StoreProblem>;
    const auto isAway = [](const Answer& answer) {
        const auto* problem = std::get_if<relay::StoreProblem>(&answer);
        return problem && *problem == relay::StoreProblem::Away;
    };
    auto answer = ask<Answer>([&](QObject* context, auto then) { m_store.load(id, context, then); }, isAway);
    if (isAway(answer))
        return trouble();
    auto* crowd = std::get_if<relay::StoredCrowd>(&answer);
    return crowd ? std::optional(std::move(*crowd)) : std::nullopt;
}

Outcome OpenStore::trouble(const QByteArray& said) const
{
    const QString why = said.isEmpty() ? m_store.problem() : QString::fromUtf8(said);
    return {Outcome::Trouble, why.isEmpty()
                                  ? Words::tr("The Redis at %1 gave no answer that could be read.").arg(m_shown)
                                  : Words::tr("The Redis at %1 can't be used: %2").arg(m_shown, why)};
}

} // namespace bytecrowds::inspect
