#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace bytecrowds::desktop {

/// Everything that a window can do, by name: what menus, keys and the palette call.
class CommandSet : public QObject
{
    Q_OBJECT
public:
    using Keys = QList<QKeySequence>;
    using Run = std::function<void()>;

    /// The commands' keys work in the window, which outlives the set.
    explicit CommandSet(QWidget& window);

    /// Adds a command to the end of the menu. `id`: "menu.command", what settings call it. `keys`: the usual ones; the
    /// first is shown.
    QAction* add(QMenu& menu, const QString& id, const QString& text, const Keys& keys, Run run);
    QAction* find(const QString& id) const;
    /// In the order in which they were added.
    const QList<QAction*>& all() const { return m_all; }
    const Keys& usualKeys(const QString& id) const { return *m_usual.constFind(id); }
    /// These commands have other keys, maybe none; all others have the usual ones.
    void chooseKeys(const QHash<QString, Keys>& chosen);

    static QString idOf(const QAction& command) { return command.objectName(); }
    /// "Crowd: Share", without the mnemonics.
    static QString title(const QAction& command);

private:
    QWidget& m_window;
    QList<QAction*> m_all;
    QHash<QString, Keys> m_usual;
};

} // namespace bytecrowds::desktop
