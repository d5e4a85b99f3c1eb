#pragma once

#include <QString>

namespace bytecrowds::desktop {

class MainWindow;

/// Keeps a window as its settings say from now on: its views, and its commands' keys.
void followSettings(MainWindow& window);

/// Shows the window's dialog, at that category or as it was.
void showSettings(MainWindow& window, const QString& category = {});

} // namespace bytecrowds::desktop
