#pragma once

#include <QDialog>

namespace bytecrowds::session {
struct CrowdLink;
class SyncSession;
} // namespace bytecrowds::session

namespace bytecrowds::desktop {

class MainWindow;

/// The link of a window's crowd, which was copied already: to be scanned, copied again, opened; and who can open it.
class SharePopup : public QDialog
{
    Q_OBJECT
public:
    /// The window has a crowd whose relay is known.
    explicit SharePopup(MainWindow& window);

    /// Shows the window's one, which deletes itself.
    static void open(MainWindow& window);

    /// Who can open the crowd, and what they may do there, as far as this desktop knows.
    static QString audience(const session::CrowdLink& link, const session::SyncSession& session);

private:
    QWidget* linkRow(const QString& url);
    QWidget* actions(MainWindow& window);
};

} // namespace bytecrowds::desktop
