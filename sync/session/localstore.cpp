#include "sync/session/localstore.h"

#include "sync/session/localsalvage.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace bytecrowds::session {

namespace {

/// A text for SQLite, for which an empty one is none.
QVariant stored(const QString& text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

bool insertEntry(LocalDatabase& database, const LocalEntry& entry)
{
    return database.run(
        QStringLiteral("INSERT OR IGNORE INTO document (key, kind, relay, crowd, path, title) "
                       "VALUES (?, ?, ?, ?, ?, ?)"),
        {entry.key(), int(entry.kind), stored(entry.link.relay.toString(QUrl::FullyEncoded)), stored(entry.link.id),
         stored(entry.kind == LocalEntry::Kind::Draft ? entry.draft : entry.path), stored(entry.title)});
}

bool writeChange(LocalDatabase& database, const LocalChange& change)
{
    const QString key = change.entry.key();
    bool isDone = insertEntry(database, change.entry);
    if (change.isState) {
        isDone =
            isDone && database.run(QStringLiteral("DELETE FROM part WHERE document = ? AND (seq <= ? OR writer = ?)"),
                                   {key, change.replaced, change.writer});
    }
    if (!change.update.isEmpty()) {
        isDone = isDone && database.run(QStringLiteral("INSERT INTO part (document, writer, data) VALUES (?, ?, ?)"),
                                        {key, change.writer, change.update});
    }
    for (auto undo = change.undo.begin(); undo != change.undo.end(); ++undo) {
        isDone = isDone &&
                 database.run(QStringLiteral("INSERT OR REPLACE INTO undo (document, text, steps) VALUES (?, ?, ?)"),
                              {key, undo.key(), undo.value()});
    }
    return isDone && database.run(QStringLiteral("UPDATE document SET unsaved = ? WHERE key = ? AND unsaved <> ?"),
                                  {change.unsavedEdits, key, change.unsavedEdits});
}

LocalEntry entryOf(const QSqlQuery& row)
{
    LocalEntry entry;
    entry.kind = LocalEntry::Kind(row.value(0).toInt());
    entry.link.relay = QUrl(row.value(1).toString());
    entry.link.id = row.value(2).toString();
    (entry.kind == LocalEntry::Kind::Draft ? entry.draft : entry.path) = row.value(3).toString();
    entry.title = row.value(4).toString();
    entry.opened = QDateTime::fromMSecsSinceEpoch(row.value(5).toLongLong());
    entry.isPinned = row.value(6).toBool();
    entry.bytes = row.value(7).toLongLong();
    return entry;
}

bool matches(const LocalEntry& entry, const QString& search)
{
    const QString hay =
        QStringList{entry.title, entry.path, entry.link.relay.toDisplayString(), entry.link.id}.join(QLatin1Char('\n'));
    const QStringList words = search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&hay](const QString& word) { return hay.contains(word, Qt::CaseInsensitive); });
}

} // namespace

LocalStore::LocalStore(const Options& options, QObject* parent)
    : QObject(parent)
    , m_path(options.path)
{
    open(options);
    m_writer = std::make_unique<LocalWriter>(m_path, options.maxBytes);
    connect(m_writer.get(), &LocalWriter::written, this, &LocalStore::onWritten);
    connect(m_writer.get(), &LocalWriter::faulted, this, [this](LocalFault fault, const QString& sentence) {
        if (fault == LocalFault::Refused)
            m_lastingTrouble = sentence;
        setTrouble(sentence);
    });
    connect(m_writer.get(), &LocalWriter::replaced, this, [this, options](const QString& sentence) {
        if (!sentence.isEmpty())
            m_lastingTrouble = sentence;
        m_reader->close();
        m_reader->open();
        setTrouble(m_lastingTrouble);
        Q_EMIT replaced();
    });
}

LocalStore::~LocalStore() = default;

QString LocalStore::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/bytecrowds/copies.sqlite");
}

void LocalStore::open(const Options& options)
{
    m_reader = std::make_unique<LocalDatabase>(m_path, options.maxBytes);
    LocalFault fault = m_reader->open();
    if (fault == LocalFault::Damaged) {
        setAsideDamaged(m_path, options.maxBytes, m_lastingTrouble);
        fault = m_reader->open();
    } else if (fault == LocalFault::Newer) {
        m_lastingTrouble = sentenceFor(fault, m_path, {});
        m_path += QStringLiteral(".schema%1").arg(LocalDatabase::SchemaVersion);
        m_reader = std::make_unique<LocalDatabase>(m_path, options.maxBytes);
        fault = m_reader->open();
    }
    m_trouble = fault == LocalFault::None ? m_lastingTrouble : sentenceFor(fault, m_path, m_reader->detail());
}

void LocalStore::setTrouble(const QString& sentence)
{
    if (m_trouble == sentence)
        return;
    m_trouble = sentence;
    Q_EMIT troubleChanged(sentence);
}

void LocalStore::onWritten(quint64 number)
{
    while (!m_unwritten.isEmpty() && m_unwritten.firstKey() <= number)
        m_unwritten.erase(m_unwritten.begin());
    setTrouble(m_lastingTrouble);
    Q_EMIT written(number);
}

quint64 LocalStore::post(LocalWriter::Write write)
{
    return m_writer->post(std::move(write));
}

bool LocalStore::flush(int milliseconds)
{
    return m_writer->flush(milliseconds);
}

bool LocalStore::canRead()
{
    return m_reader->isOpen() || m_reader->open() == LocalFault::None || m_reader->isOpen();
}

/// Damage that only a reader has come upon is the writer's to deal with.
void LocalStore::lookIntoFault()
{
    if (m_reader->isOpen() && m_reader->fault() == LocalFault::Damaged)
        post([](LocalDatabase& database) { return database.verify(); });
}

QList<LocalEntry> LocalStore::entries(const QString& search)
{
    flush();
    QList<LocalEntry> entries;
    const auto take = [&](const QSqlQuery& row) {
        if (const LocalEntry entry = entryOf(row); matches(entry, search))
            entries << entry;
    };
    if (canRead() &&
        !m_reader->read(QStringLiteral("SELECT kind, relay, crowd, path, title, opened, pinned, "
                                       "(SELECT coalesce(sum(length(data)), 0) FROM part WHERE document = key) + "
                                       "(SELECT coalesce(sum(length(steps)), 0) FROM undo WHERE document = key) "
                                       "FROM document ORDER BY pinned DESC, opened DESC, key"),
                        {}, take))
        lookIntoFault();
    return entries;
}

void LocalStore::touch(const LocalEntry& entry, const QDateTime& now)
{
    post([entry, opened = now.toMSecsSinceEpoch()](LocalDatabase& database) {
        return insertEntry(database, entry) &&
               database.run(QStringLiteral("UPDATE document SET opened = ? WHERE key = ?"), {opened, entry.key()}) &&
               (entry.title.isEmpty() || database.run(QStringLiteral("UPDATE document SET title = ? WHERE key = ?"),
                                                      {entry.title, entry.key()}));
    });
}

void LocalStore::setPinned(const QString& key, bool isPinned)
{
    post([=](LocalDatabase& database) {
        return database.run(QStringLiteral("UPDATE document SET pinned = ? WHERE key = ?"), {int(isPinned), key});
    });
}

void LocalStore::setTitle(const QString& key, const QString& title)
{
    post([=](LocalDatabase& database) {
        return database.run(QStringLiteral("UPDATE document SET title = ? WHERE key = ?"), {stored(title), key});
    });
}

void LocalStore::forget(const QString& key)
{
    m_unwritten.removeIf([&key](const auto& each) { return each.value().entry.key() == key; });
    post([key](LocalDatabase& database) {
        return database.run(QStringLiteral("DELETE FROM document WHERE key = ?"), {key}) &&
               database.run(QStringLiteral("DELETE FROM part WHERE document = ?"), {key}) &&
               database.run(QStringLiteral("DELETE FROM undo WHERE document = ?"), {key}) &&
               database.run(QStringLiteral("DELETE FROM unreadable WHERE document = ?"), {key});
    });
}

QByteArray LocalStore::value(const QString& name)
{
    if (const auto set = m_values.constFind(name); set != m_values.constEnd())
        return *set;
    QByteArray value;
    if (canRead()) {
        m_reader->read(QStringLiteral("SELECT data FROM value WHERE name = ?"), {name},
                       [&value](const QSqlQuery& row) { value = row.value(0).toByteArray(); });
    }
    return value;
}

void LocalStore::setValue(const QString& name, const QByteArray& value)
{
    m_values[name] = value;
    post([=](LocalDatabase& database) {
        return value.isEmpty() ? database.run(QStringLiteral("DELETE FROM value WHERE name = ?"), {name})
                               : database.run(QStringLiteral("INSERT OR REPLACE INTO value (name, data) VALUES (?, ?)"),
                                              {name, value});
    });
}

LocalContent LocalStore::read(const QString& key)
{
    LocalContent content;
    // One moment, whoever else writes.
    const bool canBegin = canRead() && m_reader->run(QStringLiteral("BEGIN"));
    content.isWhole =
        canBegin &&
        m_reader->read(QStringLiteral("SELECT seq, data FROM part WHERE document = ? ORDER BY seq"), {key},
                       [&content](const QSqlQuery& row) {
                           content.lastPart = row.value(0).toLongLong();
                           content.parts << row.value(1).toByteArray();
                       }) &&
        m_reader->read(
            QStringLiteral("SELECT text, steps FROM undo WHERE document = ?"), {key},
            [&content](const QSqlQuery& row) { content.undo[row.value(0).toString()] = row.value(1).toByteArray(); }) &&
        m_reader->read(QStringLiteral("SELECT unsaved FROM document WHERE key = ?"), {key},
                       [&content](const QSqlQuery& row) { content.unsavedEdits = row.value(0).toInt(); });
    if (!content.isWhole)
        lookIntoFault();
    if (canBegin)
        m_reader->rollBack();
    for (const LocalChange& change : std::as_const(m_unwritten)) {
        if (change.entry.key() != key)
            continue;
        if (!change.update.isEmpty())
            content.parts << change.update;
        content.undo.insert(change.undo);
        content.unsavedEdits = change.unsavedEdits;
    }
    return content;
}

quint64 LocalStore::write(const LocalChange& change)
{
    const quint64 number = post([change](LocalDatabase& database) { return writeChange(database, change); });
    m_unwritten[number] = change;
    return number;
}

void LocalStore::setAside(const QString& key, const QList<QByteArray>& parts)
{
    post([=](LocalDatabase& database) {
        return std::all_of(parts.begin(), parts.end(), [&](const QByteArray& part) {
            return database.run(QStringLiteral("INSERT INTO unreadable (document, data) VALUES (?, ?)"), {key, part}) &&
                   database.run(QStringLiteral("DELETE FROM part WHERE document = ? AND data = ?"), {key, part});
        });
    });
}

} // namespace bytecrowds::session
