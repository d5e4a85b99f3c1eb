#include "sync/relay/redisprotocol.h"

#include <hiredis/hiredis.h>

namespace bytecrowds::relay {

namespace {

/// The reply that the reader works on: the next element of its parent's, or a new one of the reader's own. An element
/// is whole before the next one may move it.
RedisReply* placeOf(const redisReadTask* task)
{
    if (!task->parent)
        return new RedisReply;
    return &static_cast<RedisReply*>(task->parent->obj)->elements.emplace_back();
}

void* makeText(const redisReadTask* task, char* text, std::size_t size)
{
    constexpr std::size_t FormatOfVerbatim = 4; // "txt:"
    const std::size_t skipped = task->type == REDIS_REPLY_VERB ? std::min(size, FormatOfVerbatim) : 0;
    RedisReply* reply = placeOf(task);
    reply->kind = task->type == REDIS_REPLY_ERROR ? RedisReply::Kind::Error : RedisReply::Kind::Text;
    reply->text = QByteArray(text + skipped, qsizetype(size - skipped));
    return reply;
}

/// What it says of its size is believed when it has come.
void* makeArray(const redisReadTask* task, std::size_t)
{
    RedisReply* reply = placeOf(task);
    reply->kind = task->type == REDIS_REPLY_PUSH ? RedisReply::Kind::Push : RedisReply::Kind::Array;
    return reply;
}

void* makeInteger(const redisReadTask* task, long long value)
{
    RedisReply* reply = placeOf(task);
    reply->kind = RedisReply::Kind::Integer;
    reply->integer = value;
    return reply;
}

void* makeDouble(const redisReadTask* task, double, char* text, std::size_t size)
{
    return makeText(task, text, size);
}

void* makeNil(const redisReadTask* task)
{
    RedisReply* reply = placeOf(task);
    reply->kind = RedisReply::Kind::Nil;
    return reply;
}

void* makeBool(const redisReadTask* task, int value)
{
    return makeInteger(task, value);
}

void discard(void* root)
{
    delete static_cast<RedisReply*>(root);
}

redisReplyObjectFunctions Functions{makeText, makeArray, makeInteger, makeDouble, makeNil, makeBool, discard};

} // namespace

QByteArray toResp(const QByteArrayList& words)
{
    std::vector<const char*> data;
    std::vector<std::size_t> sizes;
    data.reserve(std::size_t(words.size()));
    sizes.reserve(std::size_t(words.size()));
    for (const QByteArray& word : words) {
        data.push_back(word.constData());
        sizes.push_back(std::size_t(word.size()));
    }
    char* text = nullptr;
    const long long size = redisFormatCommandArgv(&text, int(data.size()), data.data(), sizes.data());
    Q_ASSERT(size >= 0);
    const QByteArray resp(text, qsizetype(size));
    redisFreeCommand(text);
    return resp;
}

RedisReader::RedisReader()
    : m_reader(redisReaderCreateWithFunctions(&Functions))
{
}

RedisReader::~RedisReader() = default;

void RedisReader::Release::operator()(redisReader* reader) const
{
    redisReaderFree(reader);
}

void RedisReader::feed(QByteArrayView bytes)
{
    redisReaderFeed(m_reader.get(), bytes.data(), std::size_t(bytes.size()));
}

std::optional<RedisReply> RedisReader::next()
{
    void* root = nullptr;
    if (redisReaderGetReply(m_reader.get(), &root) != REDIS_OK || !root)
        return std::nullopt;
    const std::unique_ptr<RedisReply> reply(static_cast<RedisReply*>(root));
    return std::move(*reply);
}

QString RedisReader::problem() const
{
    return QString::fromUtf8(m_reader->errstr);
}

} // namespace bytecrowds::relay
