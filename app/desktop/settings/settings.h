#pragma once

#include "app/desktop/settings/setting.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QSettings>
#include <QTimer>

#include <optional>

namespace bytecrowds::desktop {

/// What a person has chosen, in an ini file that they may edit too: what is changed there counts at once. What the file
/// says wrongly is taken for the usual value, and left as it is.
class Settings : public QObject
{
    Q_OBJECT
public:
    using Keys = QList<QKeySequence>;

    Settings(const QString& file, QList<Setting> table, QObject* parent = nullptr);

    const QList<Setting>& table() const { return m_table; }
    /// Null for an id that the table hasn't.
    const Setting* find(QAnyStringView id) const;
    QString file() const { return m_store.fileName(); }

    template<class Value>
    Value get(SettingKey<Value> key) const
    {
        return m_values.constFind(key.id)->template value<Value>();
    }
    template<class Value>
    QString set(SettingKey<Value> key, const Value& value)
    {
        return set(QString(key.id), QVariant(value));
    }
    /// The table has the id.
    QVariant value(const QString& id) const { return *m_values.constFind(id); }
    bool isUsual(const QString& id) const { return value(id) == find(id)->usual; }
    /// Empty, or a sentence that says why the value can't be taken: nothing has changed then.
    QString set(const QString& id, const QVariant& value);
    void reset(const QString& id);

    /// Commands' keys that the person has chosen, by the commands' ids.
    const QHash<QString, Keys>& ownKeys() const { return m_keys; }
    /// None: those of the preset again.
    void setOwnKeys(const QString& command, const std::optional<Keys>& keys);
    void resetAllKeys();

    /// What the program itself keeps in the file beside the table.
    QSettings& store() { return m_store; }
    /// Writes what is not written yet; makes the file where there is none.
    void flush();

Q_SIGNALS:
    void changed(const QString& id);
    void ownKeysChanged();

private:
    void read();
    void readKeys();
    void watch();

    QList<Setting> m_table;
    QSettings m_store;
    QHash<QString, QVariant> m_values;
    QHash<QString, Keys> m_keys;
    QFileSystemWatcher m_watcher;
    QTimer m_settling; // whoever writes the file may do so in several steps
};

} // namespace bytecrowds::desktop
