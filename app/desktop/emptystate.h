#pragma once

#include <QWidget>

class QGridLayout;

namespace bytecrowds::desktop {

class CommandSet;

/// What a window shows when no file is open: a sentence, and what one could do next, with its keys.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// The commands outlive it.
    explicit EmptyState(const CommandSet& commands);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void offer(const QString& id, const QString& text);

    const CommandSet& m_commands;
    QGridLayout* m_steps;
};

} // namespace bytecrowds::desktop
