#pragma once

#include "sync/crdt/doc.h"

#include <QByteArray>
#include <QString>

namespace bytecrowds::crdt {

/// Gives the ids begin, begin + 1, ...
inline ClientIdSource countingIds(ClientId begin)
{
    return [next = begin]() mutable { return next++; };
}

inline DocOptions optionsFor(ClientId client, bool collectGarbage = true)
{
    return {countingIds(client), collectGarbage};
}

inline QByteArray toQt(const Bytes& bytes)
{
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
}

inline Bytes fromQt(const QByteArray& bytes)
{
    return Bytes(bytes.begin(), bytes.end());
}

inline Bytes fromHex(const char* hex)
{
    return fromQt(QByteArray::fromHex(hex));
}

} // namespace bytecrowds::crdt
