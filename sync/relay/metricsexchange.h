#pragma once

#include "sync/relay/folderhandle.h"

#include <QByteArray>
#include <QLocalServer>
#include <QObject>

#include <functional>

namespace bytecrowds::relay {

/// How the processes of one relay learn each other's metrics, so that whichever is asked answers for all: each writes
/// its page to whoever connects to its unix socket in the data folder, `metrics-<its number>.sock`.
class MetricsExchange : public QObject
{
    Q_OBJECT
public:
    /// What one that does not answer may delay the page.
    static constexpr int Timeout = 1000; // ms

    /// `page` is this process' own, made anew for each question.
    MetricsExchange(int process, int processes, std::function<QByteArray()> page, QObject* parent = nullptr);
    ~MetricsExchange() override;

    int process() const { return m_process; }

    /// From here on the others are told. Empty, or a sentence that says why not.
    QString open(const QString& folder);
    /// The pages of all processes that answer in time joined into one; called once, unless this dies first.
    void gather(const std::function<void(const QByteArray& page)>& then);

private:
    QString socketOf(int process) const;

    const int m_process, m_processes;
    const std::function<QByteArray()> m_page;
    FolderHandle m_folder;
    QLocalServer m_server;
};

} // namespace bytecrowds::relay
