#include "tests/support/rawhttp.h"

#include "tests/support/waitfor.h"

#include <QJsonDocument>
#include <QTcpSocket>

namespace bytecrowds::tests {

QJsonObject RawAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString RawAnswer::text(const char* key) const
{
    return json().value(QLatin1String(key)).toString();
}

RawAnswer exchange(const QUrl& server, const QByteArray& bytes)
{
    QTcpSocket socket;
    socket.connectToHost(server.host(), quint16(server.port()));
    socket.write(bytes);
    QByteArray all;
    waitFor([&] {
        all += socket.readAll();
        return socket.state() == QAbstractSocket::UnconnectedState;
    });
    RawAnswer answer;
    const qsizetype end = all.indexOf("\r\n\r\n");
    if (end < 0)
        return answer;
    QList<QByteArray> lines = all.first(end).split('\n');
    answer.status = lines.takeFirst().split(' ').value(1).toInt();
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.first(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    answer.body = all.mid(end + 4);
    return answer;
}

RawAnswer ask(const QUrl& server, const QByteArray& method, const QByteArray& path, const QByteArray& body,
              const QByteArray& headers)
{
    return exchange(server, method + ' ' + path + " HTTP/1.1\r\nHost: " + server.authority().toLatin1() + "\r\n" +
                                headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

} // namespace bytecrowds::tests
