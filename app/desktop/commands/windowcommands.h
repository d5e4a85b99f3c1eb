#pragma once

class QMenu;

namespace bytecrowds::desktop {

class MainWindow;

/// Each fills a menu of a window, or adds to its end, and so adds to its CommandSet.
void addFileCommands(MainWindow& window, QMenu& menu);
void addEditCommands(MainWindow& window, QMenu& menu);
void addSearchCommands(MainWindow& window, QMenu& menu);
void addWritingCommands(MainWindow& window, QMenu& menu);
void addViewCommands(MainWindow& window, QMenu& menu);
void addFoldCommands(MainWindow& window, QMenu& menu);
void addGoCommands(MainWindow& window, QMenu& menu);
void addCrowdCommands(MainWindow& window, QMenu& menu);
void addPeopleCommands(MainWindow& window, QMenu& menu);
void addHelpCommands(MainWindow& window, QMenu& menu);

} // namespace bytecrowds::desktop
