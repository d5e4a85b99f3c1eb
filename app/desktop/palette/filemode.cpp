#include "app/desktop/palette/filemode.h"

#include "app/desktop/mainwindow.h"
#include "app/desktop/palette/ranking.h"
#include "app/desktop/panes/textpane.h"
#include "app/desktop/texts/crowdtext.h"
#include "app/desktop/texts/plaintext.h"

#include <QDir>
#include <QFileInfo>

namespace bytecrowds::desktop {

FileMode::FileMode(MainWindow& window, RecentList plainFiles)
    : m_window(window)
    , m_plainFiles(std::move(plainFiles))
{
    connect(&window, &MainWindow::currentChanged, this, &FileMode::noteCurrent);
}

QString FileMode::hint() const
{
    return tr("Type a file's name; > for a command, : for a line, @ for a symbol");
}

QString FileMode::nothingFor(const QString& query) const
{
    return query.trimmed().isEmpty() ? tr("There are no files yet.")
                                     : tr("No file is called “%1”.").arg(query.trimmed());
}

QList<PaletteItem> FileMode::items(const QString& query)
{
    return ranked(crowdFiles() + plainFiles(), query, recentKeys());
}

void FileMode::noteCurrent(TextPane* pane)
{
    if (!pane)
        return;
    const QString key = pane->text().key();
    m_used.removeAll(key);
    m_used.prepend(key);
    if (const QString path = PlainText::pathOf(key); !path.isEmpty())
        m_plainFiles.use(path);
}

QList<PaletteItem> FileMode::crowdFiles()
{
    QList<PaletteItem> items;
    if (!m_window.hasCrowd())
        return items;
    for (const CrowdFile& file : m_window.crowd().files().files())
        items.append({.id = CrowdText::keyOf(file.id),
                      .title = file.name(),
                      .detail = file.path.section(QLatin1Char('/'), 0, -2),
                      .run = [this, id = file.id] { m_window.openFile(id); }});
    return items;
}

QList<PaletteItem> FileMode::plainFiles()
{
    QList<PaletteItem> items;
    for (const QString& path : m_plainFiles.ids()) {
        const QFileInfo file(path);
        if (!file.exists())
            continue;
        QString folder = file.path();
        if (folder == QDir::homePath() || folder.startsWith(QDir::homePath() + QLatin1Char('/')))
            folder.replace(0, QDir::homePath().size(), QLatin1Char('~'));
        items.append({.id = PlainText::keyOf(path), .title = file.fileName(), .detail = folder, .run = [this, path] {
                          Q_EMIT m_window.openRequested(path);
                      }});
    }
    return items;
}

/// The one in use is the last that anybody looks for.
QStringList FileMode::recentKeys()
{
    QStringList keys = m_used;
    for (const QString& path : m_plainFiles.ids()) {
        if (const QString key = PlainText::keyOf(path); !keys.contains(key))
            keys.append(key);
    }
    if (TextPane* pane = m_window.pane()) {
        keys.removeAll(pane->text().key());
        keys.append(pane->text().key());
    }
    return keys;
}

} // namespace bytecrowds::desktop
