#include "sync/relay/roommirror.h"

#include "sync/crdt/doc.h"
#include "sync/protocol/crowdschema.h"
#include "sync/relay/crowdfiles.h"

#include <algorithm>

namespace bytecrowds::relay {

RoomMirror::RoomMirror(CrowdStore& store, QString id, crdt::Doc& doc, const RoomLog& log)
    : m_store(store)
    , m_id(std::move(id))
    , m_doc(doc)
    , m_log(log)
{
    m_due.setSingleShot(true);
    m_due.setTimerType(Qt::PreciseTimer);
    connect(&m_due, &QTimer::timeout, this, &RoomMirror::write);
    m_others.setSingleShot(true);
    connect(&m_others, &QTimer::timeout, this, &RoomMirror::lookAfterOthers);
    connect(&m_store, &CrowdStore::availabilityChanged, this, &RoomMirror::schedule);
}

void RoomMirror::begin(const StoredCrowd& stored)
{
    // A relay that was killed may have left the log ahead of the text.
    const bool same = stored.text == QByteArray::fromStdString(m_doc.text(protocol::schema::FirstFile).toString()) &&
                      stored.language == QByteArray::fromStdString(firstFileLanguage(m_doc));
    if (stored.exists() && !same)
        touch();
}

void RoomMirror::touch()
{
    ++m_changed;
    schedule();
}

void RoomMirror::noteOthers()
{
    m_fileHashes.clear(); // another relay writes there too
    if (!m_others.isActive())
        m_others.start(OthersDelay);
}

void RoomMirror::lookAfterOthers()
{
    m_store.readMirrored(m_id, m_log.position(), this, [this](bool done) {
        if (!done)
            touch();
    });
}

void RoomMirror::schedule()
{
    if (!isCurrent() && !m_writing && !m_due.isActive())
        m_due.start(Delay);
}

void RoomMirror::write()
{
    if (!m_store.isConnected())
        return; // schedule() is called when it comes back
    m_writing = true;
    m_duration.start();
    Difference news = difference();
    for (const QByteArray& path : std::as_const(news.mirror.goneFiles))
        m_fileHashes.remove(path);
    m_fileHashes.insert(std::move(news.hashes));
    m_store.mirror(m_id, news.mirror, m_log.position(), this,
                   [this, revision = m_changed](Mirrored outcome) { written(outcome, revision); });
}

void RoomMirror::written(Mirrored outcome, Revision revision)
{
    m_writing = false;
    const bool done = outcome != Mirrored::Refused;
    if (outcome != Mirrored::Written)
        m_fileHashes.clear(); // what the store has is not known
    if (done)
        m_written = revision;
    if (!isCurrent())
        m_due.start(done ? std::max<int>(Delay, Rest * int(m_duration.elapsed())) : RetryDelay);
    else
        Q_EMIT becameCurrent();
}

RoomMirror::Difference RoomMirror::difference()
{
    Difference news;
    CrowdMirror& mirror = news.mirror;
    mirror.text = QByteArray::fromStdString(m_doc.text(protocol::schema::FirstFile).toString());
    mirror.language = QByteArray::fromStdString(firstFileLanguage(m_doc));
    // The first time nobody here knows what an earlier relay has left there.
    mirror.allFiles = m_fileHashes.isEmpty();
    QHash<QByteArray, std::size_t> gone = m_fileHashes;
    for (const CrowdFile& file : listFiles(m_doc)) {
        const crdt::Text* shared = textOf(m_doc, file.id);
        if (!shared)
            continue;
        const QByteArray path = QByteArray::fromStdString(file.path);
        const QByteArray text =
            file.id == protocol::schema::FirstFile ? mirror.text : QByteArray::fromStdString(shared->toString());
        const std::size_t hash = qHash(text, std::size_t(text.size()));
        if (mirror.allFiles || m_fileHashes.value(path) != hash) {
            mirror.files.insert(path, text);
            news.hashes.insert(path, hash);
        }
        gone.remove(path);
    }
    mirror.goneFiles = gone.keys();
    return news;
}

} // namespace bytecrowds::relay
