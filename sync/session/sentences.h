#pragma once

#include <QAbstractSocket>
#include <QString>
#include <QUrl>

namespace bytecrowds::session {

/// Why a relay closed a connection, for a person. `reason` is the relay's own word, maybe empty.
QString sentenceForClose(int closeCode, const QString& reason);

/// Why no connection came about, for a person.
QString sentenceForError(QAbstractSocket::SocketError error, const QString& detail, const QUrl& url);

} // namespace bytecrowds::session
