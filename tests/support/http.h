#pragma once

#include <QByteArray>
#include <QString>

namespace bytecrowds::tests {

class RelayProcess;

struct HttpAnswer
{
    int status = 0; ///< 0: no answer
    QByteArray body;
};

/// Asks a relay and waits for the answer.
HttpAnswer get(const RelayProcess& relay, const QString& path);
HttpAnswer postJson(const RelayProcess& relay, const QString& path, const QByteArray& json);

} // namespace bytecrowds::tests
