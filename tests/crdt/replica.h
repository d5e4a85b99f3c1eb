#pragma once

#include "tests/crdt/docoptions.h"

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

namespace bytecrowds::crdt {

inline QByteArray toQt(ByteView bytes)
{
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
}

/// QString::fromStdString would drop a U+FEFF at the start.
inline QString toQString(const std::string& utf8)
{
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(QByteArrayView(utf8));
}

inline Bytes fromQt(const QByteArray& bytes)
{
    return Bytes(bytes.begin(), bytes.end());
}

/// How a random test is repeated or prolonged: SEED=7 STEPS=10000 tst_...
inline qint64 fromEnvironment(const char* name, qint64 otherwise)
{
    bool isNumber = false;
    const qint64 number = qEnvironmentVariable(name).toLongLong(&isNumber);
    return isNumber ? number : otherwise;
}

inline Bytes fromHex(const char* hex)
{
    return fromQt(QByteArray::fromHex(hex));
}

} // namespace bytecrowds::crdt
