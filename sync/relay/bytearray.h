#pragma once

#include "sync/crdt/bytes.h"

#include <QByteArray>

namespace bytecrowds::relay {

inline crdt::ByteView viewOf(const QByteArray& bytes)
{
    return {reinterpret_cast<const std::uint8_t*>(bytes.constData()), std::size_t(bytes.size())};
}

inline QByteArray toByteArray(crdt::ByteView bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

inline crdt::Bytes toBytes(crdt::ByteView bytes)
{
    return {bytes.begin(), bytes.end()};
}

} // namespace bytecrowds::relay
