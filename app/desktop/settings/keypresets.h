#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QString>

namespace bytecrowds::desktop {

class CommandSet;

/// Commands' keys as a person knows them from elsewhere.
struct KeyPreset
{
    using Keys = QList<QKeySequence>;

    QString id;
    QString name;
    /// By commands' ids; all other commands have their usual keys.
    QHash<QString, Keys> keys;
};

/// The first is ours: it changes nothing.
const QList<KeyPreset>& keyPresets();
/// Ours when there is none of that id.
const KeyPreset& keyPreset(const QString& id);

} // namespace bytecrowds::desktop
