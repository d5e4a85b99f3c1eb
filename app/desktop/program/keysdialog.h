#pragma once

#include <QDialog>

namespace bytecrowds::desktop {

class CommandSet;

/// All commands that have keys, with those that they have now.
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    explicit KeysDialog(const CommandSet& commands, QWidget* parent = nullptr);
};

} // namespace bytecrowds::desktop
