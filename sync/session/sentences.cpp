#include "sync/session/sentences.h"

#include "sync/protocol/closecode.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QWebSocketProtocol>

namespace bytecrowds::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::session::Sentences)
};

QString closeSentence(int code)
{
    switch (code) {
    case protocol::SignIn:
        return Words::tr("You must sign in to open this crowd.");
    case protocol::NotAllowed:
        return Words::tr("You are not allowed to open this crowd.");
    case protocol::NoSuchCrowd:
        return Words::tr("There is no such crowd on this relay.");
    case protocol::TooLarge:
        return Words::tr("The relay refused a change because the crowd would grow too large.");
    case protocol::BadMessage:
        return Words::tr("The relay could not read what this program sent.");
    case protocol::TooMany:
        return Words::tr("The relay has too much to do for you at once and asks for patience.");
    case protocol::Restarting:
        return Words::tr("The relay is restarting.");
    case protocol::GoingAway:
        return Words::tr("The relay is going away.");
    case QWebSocketProtocol::CloseCodeTooMuchData:
        return Words::tr("The relay sent a message that is too large.");
    case QWebSocketProtocol::CloseCodeProtocolError:
        // QWebSocket shows every code from 1012 to 2999 as this one, with a reason of its own.
        return Words::tr("The relay has ended the connection; it may be restarting.");
    case QWebSocketProtocol::CloseCodeDatatypeNotSupported:
        return Words::tr("The relay sent something that can't be read.");
    default:
        return Words::tr("The connection to the relay was lost.");
    }
}

/// "example.org:7070"; the port only where it isn't the usual one.
QString authorityOf(const QUrl& url)
{
    return url.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
}

/// The HTTP status of a server that answered but would not speak WebSocket; 0 when there was no such answer. QWebSocket
/// tells it only in its text.
int httpStatus(const QString& detail)
{
    static const QRegularExpression pattern(QStringLiteral("status code: (\\d{3})"));
    return pattern.match(detail).captured(1).toInt();
}

QString causeOf(QAbstractSocket::SocketError error, const QString& detail, const QUrl& url)
{
    if (const int status = httpStatus(detail))
        return Words::tr("%1 answers with the HTTP status %2").arg(authorityOf(url)).arg(status);
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return Words::tr("nothing answers at %1").arg(authorityOf(url));
    case QAbstractSocket::HostNotFoundError:
        return Words::tr("there is no computer named %1").arg(url.host());
    case QAbstractSocket::SocketTimeoutError:
        return Words::tr("%1 gives no answer").arg(authorityOf(url));
    case QAbstractSocket::NetworkError:
        return Words::tr("the network is away");
    case QAbstractSocket::SslHandshakeFailedError:
        return Words::tr("the certificate of %1 can't be trusted").arg(url.host());
    default:
        return detail;
    }
}

} // namespace

QString sentenceForClose(int closeCode, const QString& reason)
{
    const QString sentence = closeSentence(closeCode);
    const bool isTheirs = !reason.isEmpty() && closeCode != QWebSocketProtocol::CloseCodeProtocolError;
    return !isTheirs ? sentence : Words::tr("%1 It says: %2").arg(sentence, reason);
}

QString sentenceForError(QAbstractSocket::SocketError error, const QString& detail, const QUrl& url)
{
    return Words::tr("The relay can't be reached: %1.").arg(causeOf(error, detail, url));
}

} // namespace bytecrowds::session
