#pragma once

#include <QWidget>

namespace bytecrowds::desktop {

class MainWindow;

/// What a window shows when no file is open: a sentence, and what one could do next.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// The window outlives it.
    explicit EmptyState(MainWindow& window);
};

} // namespace bytecrowds::desktop
