#include "app/desktop/commands/commandset.h"

#include <QMenu>
#include <QRegularExpression>

namespace bytecrowds::desktop {

namespace {

constexpr auto MenuProperty = "menuTitle";

/// A mnemonic in Japanese and Chinese stands in brackets behind the text.
QString withoutMnemonic(QString text)
{
    static const QRegularExpression bracketed(QStringLiteral("\\s*\\(&\\w\\)"));
    static const QRegularExpression single(QStringLiteral("&(?!&)"));
    return text.remove(bracketed).replace(single, QString());
}

} // namespace

CommandSet::CommandSet(QWidget& window)
    : m_window(window)
{
}

QAction* CommandSet::add(QMenu& menu, const QString& id, const QString& text, const Keys& keys, Run run)
{
    auto* command = new QAction(text, this);
    command->setObjectName(id);
    command->setProperty(MenuProperty, menu.title());
    command->setShortcuts(keys);
    connect(command, &QAction::triggered, this, std::move(run));
    menu.addAction(command);
    m_window.addAction(command);
    m_all.append(command);
    m_usual.insert(id, keys);
    return command;
}

QAction* CommandSet::find(const QString& id) const
{
    for (QAction* command : m_all) {
        if (idOf(*command) == id)
            return command;
    }
    return nullptr;
}

void CommandSet::chooseKeys(const QHash<QString, Keys>& chosen)
{
    for (QAction* command : std::as_const(m_all)) {
        const auto own = chosen.constFind(idOf(*command));
        command->setShortcuts(own != chosen.constEnd() ? *own : usualKeys(idOf(*command)));
    }
}

QString CommandSet::title(const QAction& command)
{
    QString text = withoutMnemonic(command.text());
    if (text.endsWith(QChar(0x2026))) // …
        text.chop(1);
    return tr("%1: %2", "a command of a menu").arg(withoutMnemonic(command.property(MenuProperty).toString()), text);
}

} // namespace bytecrowds::desktop
