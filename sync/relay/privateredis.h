#pragma once

#include "sync/relay/folderhandle.h"
#include "sync/relay/redisaddress.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <optional>

namespace bytecrowds::relay {

/// A redis-server of the relay's own, with an append-only file in the data folder, on a unix socket there. It is
/// started again when it dies, and never outlives this process.
class PrivateRedis : public QObject
{
    Q_OBJECT
public:
    /// How long the server of a relay that was killed may take to end.
    static constexpr int OrphanTimeout = 30000; // ms
    /// And ours, after SIGTERM.
    static constexpr int StopTimeout = 10000; // ms
    static constexpr int FirstRestart = 200;  // ms, doubled each time it ends without having answered
    static constexpr int LastRestart = 5000;  // ms

    /// `folder` is the relay's data folder.
    explicit PrivateRedis(const QString& folder, QObject* parent = nullptr);
    ~PrivateRedis() override;

    /// Empty when it is starting; else a sentence that says what to do.
    QString start();
    /// Instead of start(): only finds the one that another process of this relay keeps there.
    QString find();
    /// Where it will listen; not before one of these.
    RedisAddress address() const;
    /// The address of one that works in a relay's data folder just now, for another program; valid while the handle
    /// lives. None: there is no such.
    static std::optional<RedisAddress> runningIn(const QString& folder, FolderHandle& handle);

    /// It was heard of: from here on an end is no failure but an accident, and it is started again.
    void noteAnswered();

Q_SIGNALS:
    /// It ended before it ever answered; a sentence that says why.
    void failed(const QString& sentence);

private:
    QString takeLock();
    void launch();
    void ended();

    const QString m_folder;
    FolderHandle m_handle;
    int m_lock = -1;
    QProcess m_process;
    QByteArray m_output;
    QTimer m_restart;
    bool m_answered = false;
    int m_delay = FirstRestart;
    bool m_stopping = false;
};

} // namespace bytecrowds::relay
