#pragma once

#include <QByteArray>

#include <vector>

namespace bytecrowds::relay {

/// What Redis answered, or that no answer came.
struct RedisReply
{
    enum class Kind
    {
        Lost, ///< the connection ended first: whether the command was carried out is unknown
        Nil,
        Error,
        Integer,
        Text,  ///< bulk string or status
        Array, ///< also a map (key, value, key …) or a set
        Push,  ///< as an Array, sent by itself (RESP3)
    };

    Kind kind = Kind::Lost;
    qint64 integer = 0;
    QByteArray text; ///< also of an Error
    std::vector<RedisReply> elements;

    bool isLost() const { return kind == Kind::Lost; }
    bool isError() const { return kind == Kind::Error; }
    /// Answered, and with no error in it, nor in a transaction's elements.
    bool succeeded() const
    {
        for (const RedisReply& element : elements) {
            if (!element.succeeded())
                return false;
        }
        return !isLost() && !isError();
    }
};

} // namespace bytecrowds::relay
