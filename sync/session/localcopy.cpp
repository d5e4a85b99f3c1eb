#include "sync/session/localcopy.h"

#include "sync/crdt/undomanager.h"
#include "sync/crdt/undostacks.h"
#include "sync/crdt/update.h"
#include "sync/session/locallimits.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace bytecrowds::session {

namespace {

constexpr std::size_t EmptyUpdateBytes = 2; // no structs, no deletions

crdt::ByteView viewOf(const QByteArray& bytes)
{
    return {reinterpret_cast<const std::uint8_t*>(bytes.constData()), std::size_t(bytes.size())};
}

QByteArray copyOf(crdt::ByteView bytes)
{
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
}

} // namespace

LocalCopy::LocalCopy(LocalStore& store, const LocalEntry& entry, crdt::Doc& doc, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_entry(entry)
    , m_doc(doc)
    , m_writer(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &LocalCopy::flush);
    connect(&store, &LocalStore::written, this, [this](quint64 number) {
        m_lastWritten = number;
        tellOnDisk();
    });
    connect(&store, &LocalStore::replaced, this, &LocalCopy::onReplaced);
}

LocalCopy::~LocalCopy()
{
    flush();
}

QString LocalCopy::load()
{
    const LocalContent content = m_store.read(m_entry.key());
    m_wasKept = !content.parts.isEmpty();
    m_lacksBase = !m_wasKept && m_doc.encodeStateAsUpdate().size() > EmptyUpdateBytes;
    m_unsavedEdits = content.unsavedEdits;
    m_loadedUntil = content.lastPart;
    m_undo = content.undo;
    QList<QByteArray> unreadable;
    m_doc.holdGarbage();
    for (const QByteArray& part : content.parts) {
        if (m_doc.applyUpdate(viewOf(part), this))
            unreadable << part;
        (m_parts++ == 0 ? m_stateBytes : m_partBytes) += part.size();
    }
    m_doc.collectGarbage(keptByUndo());
    m_isLoaded = true;
    m_updates = m_doc.onUpdate([this](crdt::ByteView update, const crdt::Transaction&) { onUpdate(update); });
    if (!unreadable.isEmpty())
        m_store.setAside(m_entry.key(), unreadable);
    if (content.isWhole && unreadable.isEmpty())
        return {};
    return tr("Not all of the copy of “%1” on this computer could be read. What could be read is here; the rest stays "
              "kept.")
        .arg(m_entry.title.isEmpty() ? m_entry.link.id : m_entry.title);
}

/// Steps that can't be read keep nothing.
crdt::DeleteSet LocalCopy::keptByUndo() const
{
    crdt::DeleteSet kept;
    for (const QByteArray& steps : m_undo) {
        const auto stacks = crdt::UndoStacks::decode(viewOf(steps));
        if (const auto* each = std::get_if<crdt::UndoStacks>(&stacks))
            kept.add(each->deleted());
    }
    kept.normalize();
    return kept;
}

void LocalCopy::setUnsavedEdits(int edits)
{
    if (std::exchange(m_unsavedEdits, edits) == edits)
        return;
    schedule();
}

void LocalCopy::followUndo(const QString& text, crdt::UndoManager& manager)
{
    const auto stacks = crdt::UndoStacks::decode(viewOf(m_undo.value(text)));
    if (const auto* kept = std::get_if<crdt::UndoStacks>(&stacks))
        manager.restore(*kept);
    Followed& followed = m_followed[text];
    followed = {&manager, manager.onChanged([this, &followed] {
                    followed.hasChanged = true;
                    schedule();
                })};
}

void LocalCopy::leaveUndo(const QString& text)
{
    flush();
    m_followed.erase(text);
}

void LocalCopy::onUpdate(crdt::ByteView update)
{
    m_pending.emplace_back(update.begin(), update.end());
    schedule();
}

void LocalCopy::schedule()
{
    if (m_isDiscarded)
        return;
    if (!std::exchange(m_isScheduled, true))
        m_turn.start();
    tellOnDisk();
}

bool LocalCopy::isOnDisk() const
{
    return !m_isScheduled && m_lastWritten >= m_lastWrite;
}

void LocalCopy::tellOnDisk()
{
    if (std::exchange(m_wasOnDisk, isOnDisk()) != m_wasOnDisk)
        Q_EMIT onDiskChanged(m_wasOnDisk);
}

bool LocalCopy::isTimeToCompact() const
{
    return m_lacksBase || m_parts >= MaxParts || m_partBytes > std::max(MinCompactedBytes, m_stateBytes / 2);
}

void LocalCopy::flush()
{
    if (!m_isScheduled || m_isDiscarded)
        return;
    if (isTimeToCompact())
        return writeWhole();
    LocalChange change;
    change.update = takeUpdates();
    m_parts += !change.update.isEmpty();
    m_partBytes += change.update.size();
    write(std::move(change));
}

/// What was saved of a damaged database may be more than could be read at first.
void LocalCopy::onReplaced()
{
    if (m_isDiscarded || !m_isLoaded)
        return;
    const LocalContent content = m_store.read(m_entry.key());
    for (const QByteArray& part : content.parts)
        (void)m_doc.applyUpdate(viewOf(part), this);
    m_loadedUntil = content.lastPart;
    writeWhole();
}

/// What was written until now can go, in the same transaction: it is all in the state.
void LocalCopy::writeWhole()
{
    LocalChange change;
    m_pending.clear();
    m_lacksBase = false;
    const crdt::Bytes state = m_doc.encodeStateAsUpdate();
    change.update = copyOf(state);
    change.isState = true;
    change.replaced = m_loadedUntil;
    m_stateBytes = change.update.size();
    m_parts = 1;
    m_partBytes = 0;
    change.undo = m_undo;
    write(std::move(change));
}

void LocalCopy::write(LocalChange change)
{
    change.entry = m_entry;
    change.writer = m_writer;
    change.undo.insert(takeUndo());
    change.unsavedEdits = m_unsavedEdits;
    m_turn.stop();
    m_isScheduled = false;
    m_lastWrite = m_store.write(change);
    tellOnDisk();
}

QByteArray LocalCopy::takeUpdates()
{
    const std::vector<crdt::Bytes> pending = std::exchange(m_pending, {});
    if (pending.empty())
        return {};
    const std::vector<crdt::ByteView> views(pending.begin(), pending.end());
    const auto merged = crdt::mergeUpdates(views);
    Q_ASSERT(std::holds_alternative<crdt::Bytes>(merged));
    return copyOf(std::get<crdt::Bytes>(merged));
}

QMap<QString, QByteArray> LocalCopy::takeUndo()
{
    QMap<QString, QByteArray> changed;
    for (auto& [text, followed] : m_followed) {
        if (std::exchange(followed.hasChanged, false))
            changed[text] = m_undo[text] = copyOf(followed.manager->stacks().encode());
    }
    return changed;
}

void LocalCopy::discard()
{
    m_isDiscarded = true;
    m_turn.stop();
    m_isScheduled = false;
    m_pending.clear();
    m_store.forget(m_entry.key());
    m_lastWrite = m_lastWritten;
}

} // namespace bytecrowds::session
