#pragma once

#include "app/desktop/program/startrequest.h"

#include <QObject>

#include <functional>
#include <memory>

class KDSingleApplication;

namespace bytecrowds::desktop {

/// Lets one program serve all starts of a person: the first, of those with the same data folder, takes what the later
/// ones are asked for.
///
/// KDSingleApplication settles who is first, and brings the first a message; but where that message arrives others
/// could listen, and nobody says that it was read. So it names a socket of this account alone, from which the first
/// fetches the request, a line each way:
///
///     later start → first   the request (StartRequest::toJson())
///     first → later start   "taken", and when it waits, "closed" at the end
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// How long a later start believes that the first is only busy.
    static constexpr int DefaultPatienceMs = 5000;

    enum class Answer
    {
        Taken,  ///< and, if it was asked to wait, everything was closed
        Lost,   ///< taken, but the first ended before everything was closed
        Nobody, ///< the first does not answer, and will not do anything any more
    };
    /// Opens what is asked for, and gives what has to be closed for a waiting start to end.
    using Opener = std::function<QList<QObject*>(const StartRequest&)>;

    explicit SingleInstance(const QString& dataFolder, QObject* parent = nullptr);
    ~SingleInstance() override;

    bool isFirst() const;
    /// In the first: from now on later starts are served. What they ask for before waits.
    void serve(Opener opener);
    /// In a later one: blocks, as long as it takes when the request waits.
    Answer handOver(const StartRequest& request, int patienceMs = DefaultPatienceMs);

private:
    void onMessage(const QByteArray& socketName);

    std::unique_ptr<KDSingleApplication> m_application;
    Opener m_opener;
};

} // namespace bytecrowds::desktop
