#pragma once

#include "sync/relay/redisreply.h"

#include <QByteArrayList>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>

struct redisReader;

namespace bytecrowds::relay {

/// A command as RESP writes it: an array of bulk strings.
QByteArray toResp(const QByteArrayList& words);

/// RESP2 and RESP3 bytes in, replies out; hiredis reads them.
class RedisReader
{
public:
    RedisReader();
    ~RedisReader();

    void feed(QByteArrayView bytes);
    /// The next complete reply; none: more bytes are needed, or there is a problem.
    std::optional<RedisReply> next();
    /// Empty while the bytes made sense; afterwards this reads nothing more.
    QString problem() const;

private:
    struct Release
    {
        void operator()(redisReader* reader) const;
    };
    std::unique_ptr<redisReader, Release> m_reader;
};

} // namespace bytecrowds::relay
