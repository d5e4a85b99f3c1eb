#include "app/desktop/people/sharepopup.h"

#include "app/desktop/mainwindow.h"
#include "app/desktop/noticebar.h"
#include "app/desktop/people/qrcode.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace bytecrowds::desktop {

using session::SyncSession;

SharePopup::SharePopup(MainWindow& window)
    : QDialog(&window)
{
    setObjectName(QStringLiteral("sharePopup"));
    setWindowTitle(tr("Share this crowd"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString url = window.crowd().link().webUrl().toString(QUrl::FullyEncoded);

    auto* copied = new QLabel(tr("The link is copied: paste it where the others will find it."));
    copied->setWordWrap(true);
    auto* who = new QLabel;
    who->setObjectName(QStringLiteral("audience"));
    who->setWordWrap(true);
    const auto refresh = [who, &window] { who->setText(audience(window.crowd().link(), window.crowd().session())); };
    connect(&window.crowd().session(), &SyncSession::roleChanged, who, refresh);
    connect(&window.crowd().session(), &SyncSession::stateChanged, who, refresh);
    refresh();

    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(copied);
    column->addWidget(linkRow(url));
    column->addWidget(new QrView(url), 1, Qt::AlignHCenter);
    column->addWidget(who);
    column->addWidget(actions(window));
}

void SharePopup::open(MainWindow& window)
{
    auto* popup = window.findChild<SharePopup*>(Qt::FindDirectChildrenOnly);
    if (!popup)
        popup = new SharePopup(window);
    popup->show();
    popup->raise();
    popup->activateWindow();
}

QString SharePopup::audience(const session::CrowdLink& link, const SyncSession& session)
{
    if (session.state() == SyncSession::State::Refused)
        return tr("The relay doesn't let you in, so you can't tell who it lets in: %1").arg(session.refusal());
    if (session.role() == SyncSession::Role::Viewer)
        return link.isLocal() ? tr("It opens on this computer only. Whoever opens it can read; only the owner writes.")
                              : tr("Whoever has the link can read; only the owner writes.");
    return link.isLocal() ? tr("It opens on this computer only; start Bytecrowds with --relay to share with others.")
                          : tr("Whoever has the link can read and write.");
}

QWidget* SharePopup::linkRow(const QString& url)
{
    auto* row = new QWidget;
    auto* link = new QLineEdit(url);
    link->setReadOnly(true);
    link->setAccessibleName(tr("Link"));
    link->setCursorPosition(0);
    auto* copy = new QPushButton(tr("&Copy"));
    copy->setObjectName(QStringLiteral("copyLink"));
    copy->setAccessibleName(tr("Copy the link"));
    copy->setDefault(true);
    connect(copy, &QAbstractButton::clicked, this, [url, copy, link] {
        QGuiApplication::clipboard()->setText(url);
        link->selectAll();
        copy->setText(tr("&Copied"));
    });
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(link, 1);
    layout->addWidget(copy);
    copy->setFocus();
    return row;
}

QWidget* SharePopup::actions(MainWindow& window)
{
    auto* row = new QWidget;
    auto* browser = new QPushButton(tr("Open in the &browser"));
    browser->setObjectName(QStringLiteral("openInBrowser"));
    connect(browser, &QAbstractButton::clicked, this,
            [&window] { QDesktopServices::openUrl(window.crowd().link().webUrl()); });
    auto* leave = new QPushButton(tr("&Leave the crowd"));
    leave->setObjectName(QStringLiteral("leaveCrowd"));
    leave->setToolTip(tr("Close this window; the crowd stays on the relay"));
    connect(leave, &QAbstractButton::clicked, &window, [this, &window] {
        close();
        window.close();
    });
    auto* done = new QPushButton(tr("&Done"));
    connect(done, &QAbstractButton::clicked, this, &QWidget::close);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(browser);
    layout->addWidget(leave);
    layout->addStretch(1);
    layout->addWidget(done);
    return row;
}

} // namespace bytecrowds::desktop
