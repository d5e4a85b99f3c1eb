#include "app/desktop/mainwindow.h"

#include "app/desktop/noticebar.h"
#include "app/desktop/peoplebar.h"
#include "app/desktop/statusline.h"
#include "app/desktop/statustext.h"
#include "app/desktop/style.h"
#include "app/desktop/textfile.h"
#include "editor/codeview.h"
#include "editor/highlighter.h"
#include "editor/languages.h"
#include "editor/presence.h"
#include "editor/remotecarets.h"
#include "editor/textbinding.h"
#include "sync/protocol/limits.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QToolBar>
#include <QVBoxLayout>

namespace bytecrowds::desktop {

MainWindow::MainWindow(std::unique_ptr<OpenCrowd> crowd, const editor::Languages& languages, const Profile& profile,
                       QWidget* parent)
    : QMainWindow(parent)
    , m_crowd(std::move(crowd))
    , m_languages(languages)
    , m_profile(profile)
    , m_notices(new NoticeBar)
    , m_view(new editor::CodeView(languages.repository(), protocol::MaxTextBytes))
    , m_status(new StatusLine(languages))
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(980, 680);

    auto* center = new QWidget;
    auto* column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_view, 1);
    setCentralWidget(center);
    setStatusBar(m_status);

    m_binding = new editor::TextBinding(*m_view, m_crowd->text(), m_crowd->clock(), this);
    m_highlighter = new editor::Highlighter(*m_view, this);
    m_presence =
        new editor::Presence(*m_view, m_crowd->text(), m_crowd->awareness(), m_profile.name, m_crowd->clock(), this);
    m_carets = new editor::RemoteCarets(*m_view, m_crowd->text(), m_crowd->awareness(), m_crowd->clock(), this);

    buildToolBar();
    buildMenus();
    connectCrowd();
    applyStyle();
    refreshFile();
    refreshStatus();
    m_view->setFocus();
}

MainWindow::~MainWindow()
{
    // What looks at the crowd goes before it.
    delete m_carets;
    delete m_presence;
    delete m_highlighter;
    delete m_binding;
    delete m_people;
}

void MainWindow::buildToolBar()
{
    auto* bar = addToolBar(tr("Crowd"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->toggleViewAction()->setVisible(false);

    m_fileName = new QLineEdit;
    m_fileName->setObjectName(QStringLiteral("fileName"));
    m_fileName->setAccessibleName(tr("File name"));
    m_fileName->setToolTip(tr("The file's name; its ending chooses the language"));
    m_fileName->setMaxLength(FileEntry::MaxPathLength);
    m_fileName->setMaximumWidth(360);
    connect(m_fileName, &QLineEdit::editingFinished, this, &MainWindow::renameFile);
    connect(m_fileName, &QLineEdit::returnPressed, this, [this] { m_view->setFocus(); });

    auto* spring = new QWidget;
    spring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    m_people = new PeopleBar(m_crowd->awareness());
    auto* share = new QPushButton(tr("Share"));
    share->setObjectName(QStringLiteral("share"));
    share->setToolTip(tr("Copy the link that lets others join (Ctrl+Shift+L)"));
    connect(share, &QPushButton::clicked, this, &MainWindow::share);

    bar->addWidget(m_fileName);
    bar->addWidget(spring);
    bar->addWidget(m_people);
    bar->addWidget(share);
}

void MainWindow::buildMenus()
{
    auto* file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&New crowd"), QKeySequence::New, this, &MainWindow::newCrowdRequested);
    file->addAction(tr("&Open file…"), QKeySequence::Open, this, &MainWindow::askForFile);
    file->addAction(tr("Open &link…"), QKeySequence(Qt::CTRL | Qt::Key_L), this, &MainWindow::askForLink);
    file->addSeparator();
    file->addAction(tr("&Rename…"), QKeySequence(Qt::Key_F2), this, [this] {
        m_fileName->setFocus();
        m_fileName->selectAll();
    });
    file->addAction(tr("&Save a copy…"), QKeySequence::SaveAs, this, &MainWindow::saveCopy);
    file->addSeparator();
    file->addAction(tr("&Close"), QKeySequence::Close, this, &QWidget::close);

    auto* edit = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = edit->addAction(tr("&Undo"), QKeySequence::Undo, this, [this] { m_binding->undo(); });
    QAction* redo = edit->addAction(tr("&Redo"), this, [this] { m_binding->redo(); });
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    const auto refresh = [this, undo, redo] {
        undo->setEnabled(m_binding->canUndo());
        redo->setEnabled(m_binding->canRedo());
    };
    connect(m_binding, &editor::TextBinding::undoAvailabilityChanged, this, refresh);
    refresh();
    edit->addSeparator();
    // The view has these keys already.
    edit->addAction(tr("Cu&t") + QStringLiteral("\tCtrl+X"), m_view, &editor::CodeView::cut);
    edit->addAction(tr("&Copy") + QStringLiteral("\tCtrl+C"), m_view, &editor::CodeView::copy);
    edit->addAction(tr("&Paste") + QStringLiteral("\tCtrl+V"), m_view, &editor::CodeView::paste);
    edit->addAction(tr("Select &all") + QStringLiteral("\tCtrl+A"), m_view, [this] { m_view->selectAll(); });

    auto* view = menuBar()->addMenu(tr("&View"));
    view->addAction(tr("Zoom &in"), QKeySequence::ZoomIn, m_view, [this] { m_view->zoomIn(); });
    view->addAction(tr("Zoom &out"), QKeySequence::ZoomOut, m_view, [this] { m_view->zoomOut(); });
    view->addAction(tr("&Usual size"), QKeySequence(Qt::CTRL | Qt::Key_0), m_view, [this] { m_view->zoomTo(0); });

    auto* crowd = menuBar()->addMenu(tr("&Crowd"));
    crowd->addAction(tr("&Share: copy the link"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), this,
                     &MainWindow::share);
    crowd->addAction(tr("Open in the &browser"), this, [this] {
        if (!m_crowd->link().relay.isEmpty())
            QDesktopServices::openUrl(m_crowd->link().webUrl());
    });
    crowd->addAction(tr("Connect &again now"), QKeySequence(Qt::Key_F5), this, [this] {
        Q_EMIT relayLost();
        m_crowd->session().retryNow();
    });
    crowd->addSeparator();
    crowd->addAction(tr("Your &name…"), this, &MainWindow::askForName);

    auto* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Bytecrowds"), this, [this] {
        QMessageBox::about(this, tr("About Bytecrowds"),
                           tr("<h3>Bytecrowds %1</h3><p>Open a crowd, share its link, write code together.</p>"
                              "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                               .arg(QCoreApplication::applicationVersion()));
    });
}

void MainWindow::connectCrowd()
{
    using session::SyncSession;
    SyncSession& session = m_crowd->session();
    connect(&session, &SyncSession::stateChanged, this, [this](SyncSession::State state) {
        if (state == SyncSession::State::Refused)
            m_notices->show(NoticeBar::RelayTopic, m_crowd->session().refusal());
        else if (state == SyncSession::State::Online)
            m_notices->clear(NoticeBar::RelayTopic);
        else if (state == SyncSession::State::Waiting)
            Q_EMIT relayLost();
        refreshStatus();
    });
    connect(&session, &SyncSession::savedStateChanged, this, &MainWindow::refreshStatus);
    connect(&session, &SyncSession::noticed, this,
            [this](const QString&, const QString& sentence) { m_notices->showPassing(sentence); });
    connect(m_crowd.get(), &OpenCrowd::linkChanged, this, &MainWindow::refreshFile);
    connect(&m_crowd->file(), &FileEntry::changed, this, &MainWindow::refreshFile);

    connect(m_view, &editor::CodeView::refused, m_notices, &NoticeBar::showPassing);
    connect(m_view, &editor::CodeView::cursorPositionChanged, this,
            [this](int line, int index) { m_status->setCaret(line + 1, index + 1); });
    connect(m_status, &StatusLine::languageChosen, this, &MainWindow::chooseLanguage);
    m_status->setCaret(1, 1);

    m_closeGrace.setSingleShot(true);
    connect(&m_closeGrace, &QTimer::timeout, this, &QWidget::close);
}

void MainWindow::refreshStatus()
{
    const session::SyncSession& session = m_crowd->session();
    const StatusText status = StatusText::of(session.state(), session.savedState(), session.unsavedEdits());
    m_status->setStatus(status);
    m_status->setToolTip(session.refusal());
    if (m_closing && session.unsavedEdits() == 0)
        close();
}

void MainWindow::refreshFile()
{
    const FileEntry& file = m_crowd->file();
    if (!m_fileName->hasFocus())
        m_fileName->setText(file.path());
    setWindowTitle(tr("%1 — Bytecrowds").arg(file.path()));
    m_view->setAccessibleName(tr("Text of %1").arg(file.path()));
    m_status->setLanguage(file.language());
    m_highlighter->setDefinition(m_languages.definition(file.language()));
}

void MainWindow::renameFile()
{
    FileEntry& file = m_crowd->file();
    const QString path = m_fileName->text().trimmed();
    if (!path.isEmpty() && path != file.path()) {
        file.setPath(path);
        file.setLanguage(m_languages.languageForFileName(path));
    }
    m_fileName->setText(file.path());
}

void MainWindow::chooseLanguage(const QString& id)
{
    m_crowd->file().setLanguage(id);
    m_view->setFocus();
}

void MainWindow::share()
{
    const session::CrowdLink& link = m_crowd->link();
    if (link.relay.isEmpty()) {
        m_notices->showPassing(tr("The link comes as soon as the relay has started."));
        return;
    }
    const QString url = link.webUrl().toString(QUrl::FullyEncoded);
    QGuiApplication::clipboard()->setText(url);
    m_notices->showPassing(link.isLocal() ? tr("Link copied: %1 — it opens on this computer only; start Bytecrowds "
                                               "with --relay to share with others.")
                                                .arg(url)
                                          : tr("Link copied: %1 — whoever has it can read and write here.").arg(url));
}

void MainWindow::setProfile(const Profile& profile)
{
    m_profile = profile;
    m_presence->setName(profile.name);
}

void MainWindow::askForFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a file in a new crowd"));
    if (!file.isEmpty())
        Q_EMIT openRequested(file);
}

void MainWindow::askForLink()
{
    const QString clipboard = QGuiApplication::clipboard()->text();
    const QString offered = session::CrowdLink::parse(clipboard) ? clipboard.trimmed() : QString();
    bool ok = false;
    const QString link =
        QInputDialog::getText(this, tr("Open a link"), tr("The link of a crowd:"), QLineEdit::Normal, offered, &ok)
            .trimmed();
    if (!ok || link.isEmpty())
        return;
    QString why;
    if (session::CrowdLink::parse(link, &why))
        Q_EMIT openRequested(link);
    else
        m_notices->showPassing(why);
}

void MainWindow::askForName()
{
    bool ok = false;
    const QString name = QInputDialog::getText(this, tr("Your name"), tr("The name that others see:"),
                                               QLineEdit::Normal, m_profile.name, &ok)
                             .trimmed();
    if (ok && !name.isEmpty())
        Q_EMIT profileChosen({name.left(Profile::MaxNameLength)});
}

void MainWindow::saveCopy()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save a copy"), m_crowd->file().path());
    if (path.isEmpty())
        return;
    const auto why = TextFile::write(path, m_crowd->text().toString());
    m_notices->showPassing(why.value_or(tr("A copy was saved as %1.").arg(path)));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const session::SyncSession& session = m_crowd->session();
    const bool unsaved = session.unsavedEdits() > 0;
    if (unsaved && !m_closing && session.state() == session::SyncSession::State::Online) {
        m_closing = true;
        m_closeGrace.start(CloseGraceMs);
        event->ignore();
        return;
    }
    m_closing = false;
    m_closeGrace.stop();
    if (unsaved && !mayClose())
        event->ignore();
    else
        event->accept();
}

bool MainWindow::mayClose()
{
    QMessageBox box(QMessageBox::Warning, tr("Close the crowd?"),
                    tr("%n edit(s) have not reached the relay.", nullptr, m_crowd->session().unsavedEdits()),
                    QMessageBox::Cancel, this);
    box.setInformativeText(
        tr("They are lost when you close now. You can save a copy first, or wait until the relay is back."));
    const auto* copy = box.addButton(tr("Save a copy…"), QMessageBox::AcceptRole);
    const auto* lose = box.addButton(tr("Close and lose them"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == copy)
        saveCopy();
    return box.clickedButton() == lose;
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        applyStyle();
}

void MainWindow::applyStyle()
{
    const QString sheet = style::sheet(QGuiApplication::palette());
    if (sheet != styleSheet()) // setting it is a change of the palette too
        setStyleSheet(sheet);
}

} // namespace bytecrowds::desktop
