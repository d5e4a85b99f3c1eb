#include "sync/crdt/doc.h"
#include "sync/relay/log.h"
#include "sync/relay/room.h"
#include "sync/relay/storeddocument.h"
#include "sync/relay/structuredlog.h"

namespace bytecrowds::relay {

// How a room comes out of the store.

void Room::load()
{
    if (m_state != State::Loading)
        return;
    m_store.load(m_id, this, [this](const std::variant<StoredCrowd, StoreProblem>& result) {
        if (const StoredCrowd* stored = std::get_if<StoredCrowd>(&result))
            loaded(*stored);
        else if (std::get<StoreProblem>(result) == StoreProblem::Away)
            QTimer::singleShot(LoadRetry, this, &Room::load);
        else
            breakDown(tr("What the store holds under this crowd's name is no crowd."));
    });
}

void Room::loaded(const StoredCrowd& stored)
{
    m_access = identity::Access::fromStored(stored.access);
    m_createdAt = stored.createdAt;
    m_updatedAt = stored.updatedAt;
    m_stored = stored.exists();
    if (!applyStored(stored)) {
        breakDown(tr("The stored state of this crowd is damaged, so nothing was opened or changed."));
        return;
    }
    std::size_t bytes = std::size_t(stored.state.size() + m_unstoredSeed.size());
    for (const QByteArray& update : stored.log)
        bytes += std::size_t(update.size());
    m_size.begin(bytes);
    m_log.begin(stored);
    if (!m_stored && !stored.text.isEmpty())
        m_log.append(std::exchange(m_unstoredSeed, {})); // from now on the document is the truth
    m_mirror.begin(stored);
    m_link.open();
    m_state = State::Ready;
    m_linger.start();

    Q_EMIT loadingEnded();
    std::vector<Connection*> waiting;
    for (const auto& [connection, member] : m_members)
        waiting.push_back(connection);
    for (Connection* connection : waiting)
        admit(*connection);
}

bool Room::applyStored(const StoredCrowd& stored)
{
    const StoredDocument applied = StoredDocument::apply(stored, m_doc);
    if (applied.badEntries > 0)
        qCWarning(lcRelay) << applied.badEntries << "entries of a crowd's log can't be read and were left out";
    m_unstoredSeed = applied.seed;
    return !applied.isDamaged;
}

void Room::breakDown(const QString& sentence)
{
    qCWarning(lcRelay).noquote() << withFields(QStringLiteral("a crowd can't be opened: ") + sentence,
                                               {{"crowd", shownCrowd(m_id)}});
    m_state = State::Broken;
    m_problem = sentence;
    Q_EMIT loadingEnded();
    closeAll(InternalError, sentence);
    if (m_members.empty())
        Q_EMIT dispensable();
}

void Room::whenOpen(QObject* context, std::function<void()> then)
{
    if (m_state == State::Loading)
        connect(
            this, &Room::loadingEnded, context, [this, context, then = std::move(then)] { whenOpen(context, then); },
            Qt::SingleShotConnection);
    else if (m_state == State::Broken)
        then();
    else
        refreshAccess(context, std::move(then));
}

/// The list may have changed since the room was loaded. While the store is away the last known one counts.
void Room::refreshAccess(QObject* context, std::function<void()> then)
{
    m_store.readAccess(m_id, context, [self = QPointer(this), then = std::move(then)](const auto& stored) {
        if (!self)
            return;
        if (stored)
            self->m_access = identity::Access::fromStored(*stored);
        then();
    });
}

} // namespace bytecrowds::relay
