#include "app/desktop/settings/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace bytecrowds::desktop {

namespace {

constexpr int SettlingMs = 50;
const QString KeysGroup = QStringLiteral("keys");

Settings::Keys keysFrom(const QVariant& written)
{
    Settings::Keys keys;
    for (const QString& text : written.toStringList()) {
        if (const auto key = QKeySequence::fromString(text, QKeySequence::PortableText);
            !key.isEmpty() && key[0].key() != Qt::Key_unknown)
            keys.append(key);
    }
    return keys;
}

QVariant written(const Settings::Keys& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts.append(key.toString(QKeySequence::PortableText));
    return texts.isEmpty() ? QVariant(QString()) : QVariant(texts);
}

} // namespace

Settings::Settings(const QString& file, QList<Setting> table, QObject* parent)
    : QObject(parent)
    , m_table(std::move(table))
    , m_store(file, QSettings::IniFormat)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(SettlingMs);
    connect(&m_settling, &QTimer::timeout, this, [this] {
        watch();
        m_store.sync();
        read();
    });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settling, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settling, qOverload<>(&QTimer::start));
    watch();
    read();
}

const Setting* Settings::find(QAnyStringView id) const
{
    const auto found = std::ranges::find_if(m_table, [&](const Setting& setting) { return setting.id == id; });
    return found == m_table.end() ? nullptr : &*found;
}

QString Settings::set(const QString& id, const QVariant& value)
{
    const Setting& setting = *find(id);
    if (const QString problem = setting.problemWith(value); !problem.isEmpty())
        return problem;
    if (value == setting.usual)
        m_store.remove(id);
    else
        m_store.setValue(id, value);
    read();
    return {};
}

void Settings::reset(const QString& id)
{
    set(id, find(id)->usual);
}

void Settings::setOwnKeys(const QString& command, const std::optional<Keys>& keys)
{
    const QString id = KeysGroup + QLatin1Char('/') + command;
    if (keys)
        m_store.setValue(id, written(*keys));
    else
        m_store.remove(id);
    readKeys();
}

void Settings::resetAllKeys()
{
    m_store.remove(KeysGroup);
    readKeys();
}

void Settings::flush()
{
    m_store.sync();
    if (QFile file(this->file()); !file.exists() && QDir().mkpath(QFileInfo(this->file()).path()))
        file.open(QIODevice::WriteOnly);
}

void Settings::read()
{
    QStringList changes;
    for (const Setting& setting : std::as_const(m_table)) {
        const QVariant value = m_store.contains(setting.id) ? setting.read(m_store.value(setting.id)) : setting.usual;
        QVariant& known = m_values[setting.id];
        if (known.isValid() && known != value)
            changes.append(setting.id);
        known = value;
    }
    readKeys();
    for (const QString& id : std::as_const(changes))
        Q_EMIT changed(id);
}

void Settings::readKeys()
{
    QHash<QString, Keys> keys;
    m_store.beginGroup(KeysGroup);
    for (const QString& command : m_store.childKeys())
        keys.insert(command, keysFrom(m_store.value(command)));
    m_store.endGroup();
    if (keys == m_keys)
        return;
    m_keys = keys;
    Q_EMIT ownKeysChanged();
}

/// The file may not be there yet, and editors replace it.
void Settings::watch()
{
    const QString folder = QFileInfo(file()).path();
    QDir().mkpath(folder);
    for (const QString& path : {folder, file()}) {
        if (QFileInfo::exists(path) && !m_watcher.directories().contains(path) && !m_watcher.files().contains(path))
            m_watcher.addPath(path);
    }
}

} // namespace bytecrowds::desktop
