#include "app/desktop/program/singleinstance.h"

#include "app/desktop/program/closewatch.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QUuid>

#include <kdsingleapplication.h>

namespace bytecrowds::desktop {

namespace {

constexpr QByteArrayView Taken("taken\n"), Closed("closed\n");

/// The name of the program for one data folder.
QString nameFor(const QString& dataFolder)
{
    QDir().mkpath(dataFolder);
    const QByteArray folder = QFileInfo(dataFolder).canonicalFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().first(16);
    return QStringLiteral("bytecrowds-") + QString::fromLatin1(hash);
}

/// Whether the line comes in time; other lines than that one don't come.
bool awaitLine(QLocalSocket& socket, QByteArrayView line, QDeadlineTimer deadline)
{
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(int(deadline.remainingTime())))
            return false;
    }
    return socket.readLine() == line;
}

} // namespace

SingleInstance::SingleInstance(const QString& dataFolder, QObject* parent)
    : QObject(parent)
    , m_application(std::make_unique<KDSingleApplication>(nameFor(dataFolder),
                                                          KDSingleApplication::Option::IncludeUsernameInSocketName))
{
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::isFirst() const
{
    return m_application->isPrimaryInstance();
}

void SingleInstance::serve(Opener opener)
{
    m_opener = std::move(opener);
    connect(m_application.get(), &KDSingleApplication::messageReceived, this, &SingleInstance::onMessage);
}

/// A start that has lost its patience has closed its socket, and nothing is opened for it.
void SingleInstance::onMessage(const QByteArray& socketName)
{
    auto* socket = new QLocalSocket(this);
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::errorOccurred, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine())
            return;
        const auto request = StartRequest::fromJson(socket->readLine());
        if (!request) {
            socket->abort();
            return;
        }
        socket->write(Taken.data(), Taken.size());
        socket->flush();
        const QList<QObject*> opened = m_opener(*request);
        if (!request->waits)
            return;
        auto* watch = new CloseWatch(opened, socket);
        connect(watch, &CloseWatch::allClosed, socket, [socket] {
            socket->write(Closed.data(), Closed.size());
            socket->flush();
        });
    });
    socket->connectToServer(QString::fromUtf8(socketName));
}

SingleInstance::Answer SingleInstance::handOver(const StartRequest& request, int patienceMs)
{
    const QDeadlineTimer deadline(patienceMs);
    QLocalServer server;
    server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!server.listen(QStringLiteral("bytecrowds-start-") + QUuid::createUuid().toString(QUuid::Id128)))
        return Answer::Nobody;
    const QByteArray name = server.fullServerName().toUtf8();
    if (!m_application->sendMessageWithTimeout(name, int(deadline.remainingTime())))
        return Answer::Nobody;
    if (!server.waitForNewConnection(int(deadline.remainingTime())))
        return Answer::Nobody;
    std::unique_ptr<QLocalSocket> first(server.nextPendingConnection());
    first->write(request.toJson() + '\n');
    first->flush();
    if (!awaitLine(*first, Taken, deadline))
        return Answer::Nobody;
    if (!request.waits)
        return Answer::Taken;
    return awaitLine(*first, Closed, QDeadlineTimer(QDeadlineTimer::Forever)) ? Answer::Taken : Answer::Lost;
}

} // namespace bytecrowds::desktop
