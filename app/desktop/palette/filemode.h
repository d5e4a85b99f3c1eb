#pragma once

#include "app/desktop/palette/palettemode.h"
#include "app/desktop/palette/recentlist.h"

#include <QObject>

namespace bytecrowds::desktop {

class MainWindow;
class TextPane;

/// The crowd's files, and the plain files that were open lately, here or in another window.
class FileMode : public QObject, public PaletteMode
{
    Q_OBJECT
public:
    /// The window outlives it. `plainFiles`: their paths.
    FileMode(MainWindow& window, RecentList plainFiles);

    QString prefix() const override { return {}; }
    QString hint() const override;
    QString nothingFor(const QString& query) const override;
    QList<PaletteItem> items(const QString& query) override;

private:
    void noteCurrent(TextPane* pane);
    QList<PaletteItem> crowdFiles();
    QList<PaletteItem> plainFiles();
    QStringList recentKeys();

    MainWindow& m_window;
    RecentList m_plainFiles;
    QStringList m_used; // texts' keys, the latest first
};

} // namespace bytecrowds::desktop
