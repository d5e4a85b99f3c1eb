#include "sync/relay/metricsexchange.h"

#include "sync/relay/metricspage.h"

#include <QLocalSocket>
#include <QTimer>

#include <memory>

namespace bytecrowds::relay {

namespace {

/// One question to all.
struct Gathering
{
    QByteArrayList pages; // by process; empty: it has not answered
    int awaited = 0;
    std::function<void(const QByteArray&)> then;

    void end()
    {
        if (const auto answer = std::exchange(then, nullptr))
            answer(joinedMetrics(pages));
    }
};

} // namespace

MetricsExchange::MetricsExchange(int process, int processes, std::function<QByteArray()> page, QObject* parent)
    : QObject(parent)
    , m_process(process)
    , m_processes(processes)
    , m_page(std::move(page))
{
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* asker = m_server.nextPendingConnection()) {
            connect(asker, &QLocalSocket::disconnected, asker, &QObject::deleteLater);
            asker->write(m_page());
            asker->disconnectFromServer(); // once that is written
        }
    });
}

MetricsExchange::~MetricsExchange() = default;

QString MetricsExchange::open(const QString& folder)
{
    if (const QString problem = m_folder.make(folder); !problem.isEmpty())
        return problem;
    QLocalServer::removeServer(socketOf(m_process)); // of an earlier one that was killed
    return m_server.listen(socketOf(m_process)) ? QString() : m_server.errorString();
}

QString MetricsExchange::socketOf(int process) const
{
    return m_folder.pathOf(QStringLiteral("metrics-%1.sock").arg(process));
}

void MetricsExchange::gather(const std::function<void(const QByteArray&)>& then)
{
    const auto gathering = std::make_shared<Gathering>();
    gathering->pages.resize(m_processes);
    gathering->pages[m_process] = m_page();
    gathering->awaited = m_processes - 1;
    gathering->then = then;
    QTimer::singleShot(Timeout, this, [gathering] { gathering->end(); });
    for (int process = 0; process < m_processes; ++process) {
        if (process == m_process)
            continue;
        auto* socket = new QLocalSocket(this);
        const auto ended = [socket, gathering, process] {
            gathering->pages[process] = socket->readAll();
            socket->disconnect();
            socket->deleteLater();
            if (--gathering->awaited == 0)
                gathering->end();
        };
        connect(socket, &QLocalSocket::disconnected, this, ended);
        connect(socket, &QLocalSocket::errorOccurred, this, ended);
        QTimer::singleShot(Timeout, socket, &QObject::deleteLater);
        socket->connectToServer(socketOf(process), QIODevice::ReadOnly);
    }
}

} // namespace bytecrowds::relay
