#pragma once

class QMenu;

namespace bytecrowds::desktop {

class MainWindow;

/// Each fills one menu of a window, and so adds to its CommandSet.
void addFileCommands(MainWindow& window, QMenu& menu);
void addEditCommands(MainWindow& window, QMenu& menu);
void addViewCommands(MainWindow& window, QMenu& menu);
void addGoCommands(MainWindow& window, QMenu& menu);
void addCrowdCommands(MainWindow& window, QMenu& menu);
void addHelpCommands(MainWindow& window, QMenu& menu);

} // namespace bytecrowds::desktop
