#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;

namespace bytecrowds::desktop {

class CommandSet;
class Settings;

/// The keys that differ from the usual ones: the preset's, and over them the person's own. For
/// CommandSet::chooseKeys().
QHash<QString, QList<QKeySequence>> chosenKeys(const Settings& settings);

/// Whether one of them would keep the other from being typed: they are the same, or one begins as the other.
bool collide(const QKeySequence& a, const QKeySequence& b);

/// The commands but `except` with a key that collides with that one, in the set's order.
QList<QAction*> commandsWith(const QKeySequence& key, const CommandSet& commands, const QString& except = {});

/// Sets a command's keys, and takes them from those that collide.
void assignKeys(Settings& settings, const CommandSet& commands, const QString& command,
                const QList<QKeySequence>& keys);

} // namespace bytecrowds::desktop
