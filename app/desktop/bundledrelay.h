#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

namespace bytecrowds::desktop {

/// The relay of this account on this machine, for when none is configured. Found when it runs, started when not; it
/// outlives the desktop while somebody is connected, and goes by itself. All desktops of one data folder share it.
class BundledRelay : public QObject
{
    Q_OBJECT
public:
    static constexpr quint16 UsualPort = 7070;
    static constexpr int IdleExitSeconds = 60;   ///< the relay goes this long after its last connection
    static constexpr int StartTimeoutMs = 15000; ///< how long a started relay may take until it answers

    /// `program`: bytecrowds-relay. `data`: the relay's data folder, made when it is missing.
    BundledRelay(QString program, QDir data, QObject* parent = nullptr);

    /// Makes sure that it runs; ready() or failed() follows. Harmless while that is under way.
    void ensure();

Q_SIGNALS:
    void ready(const QUrl& url);
    /// With a sentence for a person.
    void failed(const QString& why);

private:
    void probe();
    void onProbed(const QUrl& url, bool alive);
    void start();
    void fail(const QString& why);
    QUrl endpoint() const;
    quint16 choosePort() const;
    QString lastLogLine() const;

    QString m_program;
    QDir m_data;
    QNetworkAccessManager m_network;
    QTimer m_retry;
    QElapsedTimer m_started; // invalid: not started by this call of ensure()
    qint64 m_logStart = 0;
    bool m_busy = false;
};

} // namespace bytecrowds::desktop
