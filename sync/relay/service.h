#pragma once

#include <QObject>
#include <QUrl>

namespace bytecrowds::relay {

/// What a program runs until it ends: a relay, or a group of relay processes.
class Service : public QObject
{
    Q_OBJECT
public:
    /// Emits ready() or failed(), perhaps before it returns.
    virtual void start() = 0;
    /// Takes no new connection, stores what is not stored yet, says goodbye to everybody; then finished(). May be
    /// called at any time, also twice.
    virtual void drain() = 0;
    /// Reads again what can change while it runs: the TLS certificate, for connections that come from here on, the
    /// operator's token, the file of places. False when it was started with none of them.
    virtual bool reload() = 0;
    /// How it stands, in a line for the operator.
    virtual QString summary() const = 0;

Q_SIGNALS:
    void ready(const QUrl& url);
    /// It can't work; a sentence that says what to do.
    void failed(const QString& sentence);
    /// It is going down.
    void draining();
    void finished();
};

} // namespace bytecrowds::relay
