#include "app/desktop/mainwindow.h"

#include "app/desktop/commands/commandset.h"
#include "app/desktop/commands/windowcommands.h"
#include "app/desktop/emptystate.h"
#include "app/desktop/files/filepanel.h"
#include "app/desktop/folders/windowfolders.h"
#include "app/desktop/look/icons.h"
#include "app/desktop/noticebar.h"
#include "app/desktop/palette/windowpalette.h"
#include "app/desktop/panes/tabarea.h"
#include "app/desktop/panes/textpane.h"
#include "app/desktop/people/announcer.h"
#include "app/desktop/people/together.h"
#include "app/desktop/peoplebar.h"
#include "app/desktop/search/searchpanel.h"
#include "app/desktop/settings/settingkeys.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/settings/windowsettings.h"
#include "app/desktop/statusline.h"
#include "app/desktop/statustext.h"
#include "app/desktop/style.h"
#include "app/desktop/texts/crowdtext.h"
#include "app/desktop/texts/plaintext.h"
#include "editor/codeview.h"
#include "editor/languages.h"
#include "editor/presence.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QToolBar>
#include <QVBoxLayout>

namespace bytecrowds::desktop {

using session::SyncSession;

namespace {

constexpr int IconSize = 16; // device-independent pixels; what the icons are drawn for

} // namespace

MainWindow::MainWindow(const editor::Languages& languages, Settings& settings, session::LocalStore& store,
                       const Profile& profile, QWidget* parent)
    : QMainWindow(parent)
    , m_languages(languages)
    , m_settings(settings)
    , m_store(store)
    , m_profile(profile)
    , m_commands(new CommandSet(*this))
    , m_notices(new NoticeBar)
    , m_tabs(new TabArea(languages, new EmptyState(*m_commands)))
    , m_status(new StatusLine(languages))
    , m_palette(new WindowPalette(*this))
    , m_folders(new WindowFolders(*this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(980, 680);

    auto* center = new QWidget;
    auto* column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_tabs, 1);
    setCentralWidget(center);
    setStatusBar(m_status);

    buildToolBar();
    buildSearchPanel();
    buildMenus();
    icons::giveTo(*m_commands);
    buildToolButtons();
    connectTabs();
    followSettings(*this);
    applyStyle();
    onCurrentChanged(nullptr);
}

MainWindow::~MainWindow()
{
    // What looks at the crowd goes before it, and tells nobody.
    m_together.reset();
    if (m_crowd)
        m_crowd->session().disconnect(this);
    delete m_folders;
    m_tabs->disconnect(this);
    delete m_tabs;
    delete m_files;
    delete m_people;
    m_presence.reset();
}

void MainWindow::setCrowd(std::unique_ptr<OpenCrowd> crowd)
{
    m_crowd = std::move(crowd);
    m_presence = std::make_unique<editor::Presence>(m_crowd->awareness(), m_profile.name, m_crowd->clock());
    m_people = new PeopleBar(m_crowd->awareness());
    m_toolBar->insertWidget(m_toolBar->actions().last(), m_people);

    m_files = new FilePanel(*m_crowd);
    auto* dock = new QDockWidget(tr("Files"));
    dock->setObjectName(QStringLiteral("filesDock"));
    dock->setWidget(m_files);
    m_folders->watchTree(m_files->tree());
    addDockWidget(Qt::LeftDockWidgetArea, dock);
    connect(m_files, &FilePanel::openRequested, this, &MainWindow::openFile);
    connect(m_files, &FilePanel::newFileRequested, this, &MainWindow::newFile);
    connect(m_files, &FilePanel::refused, m_notices, &NoticeBar::showPassing);
    connect(m_files, &FilePanel::renamed, this, [this](const QString& id) {
        const auto file = m_crowd->files().find(id);
        m_crowd->files().setLanguage(id, m_languages.languageForFileName(file->path));
    });
    m_together = std::make_unique<Together>(*this, *m_presence, *m_people);
    Announcer& announcer = m_together->announcer();
    announcer.setEnabled(m_settings.get(keys::AnnouncePeople));
    connect(&announcer, &Announcer::enabledChanged, this,
            [this](bool enabled) { m_settings.set(keys::AnnouncePeople, enabled); });
    connectSession();
    if (!m_crowd->loadProblem().isEmpty())
        m_notices->show({}, m_crowd->loadProblem());
    onCurrentChanged(pane());
}

TextPane* MainWindow::pane() const
{
    return m_tabs->currentPane();
}

editor::CodeView& MainWindow::view()
{
    return pane()->view();
}

TextPane* MainWindow::openFile(const QString& id)
{
    return open(m_crowd->openText(id));
}

TextPane* MainWindow::open(const std::shared_ptr<OpenText>& text)
{
    return m_tabs->open(text);
}

std::shared_ptr<OpenText> MainWindow::textOf(const QString& key)
{
    if (const QString id = CrowdText::idOf(key); !id.isEmpty())
        return m_crowd && m_crowd->files().find(id) ? m_crowd->openText(id) : nullptr;
    for (TextPane* pane : m_tabs->panes()) {
        if (pane->text().key() == key)
            return pane->shared();
    }
    return nullptr;
}

TextPane* MainWindow::openKey(const QString& key)
{
    const auto text = textOf(key);
    return text ? open(text) : nullptr;
}

void MainWindow::buildToolBar()
{
    m_toolBar = addToolBar(tr("Crowd"));
    m_toolBar->setObjectName(QStringLiteral("crowdBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->toggleViewAction()->setVisible(false);

    m_fileName = new QLineEdit;
    m_fileName->setObjectName(QStringLiteral("fileName"));
    m_fileName->setAccessibleName(tr("File name"));
    m_fileName->setToolTip(tr("The file's name; its ending chooses the language"));
    m_fileName->setMaxLength(FileList::MaxPathLength);
    m_fileName->setMaximumWidth(360);
    connect(m_fileName, &QLineEdit::editingFinished, this, &MainWindow::applyFileName);
    connect(m_fileName, &QLineEdit::returnPressed, this, [this] {
        if (pane())
            pane()->setFocus();
    });

    auto* spring = new QWidget;
    spring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    auto* share = new QPushButton(tr("Share"));
    share->setObjectName(QStringLiteral("share"));
    share->setIcon(icons::named(QStringLiteral("share"), QPalette::HighlightedText));
    share->setToolTip(tr("Copy the link that lets others join"));
    connect(share, &QPushButton::clicked, this, &MainWindow::share);

    m_toolBar->addWidget(m_fileName);
    m_toolBar->addWidget(spring);
    m_toolBar->addWidget(share);
}

void MainWindow::buildSearchPanel()
{
    m_searchPanel = new SearchPanel(*this);
    auto* dock = new QDockWidget(tr("Search"));
    dock->setObjectName(QStringLiteral("searchDock"));
    dock->setWidget(m_searchPanel);
    addDockWidget(Qt::BottomDockWidgetArea, dock);
    dock->hide();
    connect(m_searchPanel, &SearchPanel::openRequested, dock, [dock] {
        dock->show();
        dock->raise();
    });
}

void MainWindow::buildToolButtons()
{
    const auto insert = [this](QAction* before, const char* id) {
        m_toolBar->insertAction(before, m_commands->find(QLatin1StringView(id)));
    };
    QAction* name = m_toolBar->actions().first();
    for (const char* id : {"file.new", "file.open", "file.save"})
        insert(name, id);
    QAction* share = m_toolBar->actions().last();
    for (const char* id : {"view.splitRight", "go.command", "edit.settings"})
        insert(share, id);
    m_toolBar->setIconSize({IconSize, IconSize});
}

void MainWindow::buildMenus()
{
    addFileCommands(*this, *menuBar()->addMenu(tr("&File")));
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    addEditCommands(*this, *edit);
    addSearchCommands(*this, *edit);
    addWritingCommands(*this, *menuBar()->addMenu(tr("&Text")));
    QMenu* view = menuBar()->addMenu(tr("&View"));
    addViewCommands(*this, *view);
    addFoldCommands(*this, *view);
    addGoCommands(*this, *menuBar()->addMenu(tr("&Go")));
    addCrowdCommands(*this, *menuBar()->addMenu(tr("&Crowd")));
    addHelpCommands(*this, *menuBar()->addMenu(tr("&Help")));
}

void MainWindow::connectTabs()
{
    connect(m_tabs, &TabArea::currentChanged, this, &MainWindow::onCurrentChanged);
    connect(m_tabs, &TabArea::closeRequested, this, &MainWindow::closePane);
    connect(m_tabs, &TabArea::newFileRequested, this, [this] { newFile(); });
    connect(m_tabs, &TabArea::paneAdded, this, [this](TextPane* pane) {
        connect(pane, &TextPane::refused, m_notices, &NoticeBar::showPassing);
        connect(pane, &TextPane::caretMoved, this, [this, pane] {
            if (pane == this->pane())
                refreshCaret();
            Q_EMIT stateChanged();
        });
        connect(&pane->text(), &OpenText::changed, this, &MainWindow::refreshText, Qt::UniqueConnection);
    });
    connect(m_status, &StatusLine::languageChosen, this, [this](const QString& id) {
        pane()->text().setLanguage(id);
        pane()->setFocus();
    });
    m_closeGrace.setSingleShot(true);
    connect(&m_closeGrace, &QTimer::timeout, this, &QWidget::close);
}

void MainWindow::connectSession()
{
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
    connect(m_crowd.get(), &OpenCrowd::linkChanged, this, &MainWindow::refreshText);
    connect(&m_crowd->files(), &FileList::changed, this, &MainWindow::closeDeleted);
}

WindowState MainWindow::state() const
{
    std::optional<session::CrowdLink> crowd;
    if (m_crowd)
        crowd = m_crowd->entry().link;
    return {crowd, m_tabs->layoutToJson(), saveGeometry(), saveState()};
}

void MainWindow::restore(const WindowState& state,
                         const std::function<std::shared_ptr<OpenText>(const QString& path)>& plainText)
{
    restoreGeometry(state.geometry);
    restoreState(state.docks);
    m_tabs->restoreLayout(state.tabs, [&](const QString& key) -> std::shared_ptr<OpenText> {
        const QString id = CrowdText::idOf(key);
        if (!id.isEmpty())
            return m_crowd && m_crowd->files().find(id) ? m_crowd->openText(id) : nullptr;
        return plainText(PlainText::pathOf(key));
    });
    if (pane())
        pane()->setFocus();
}

void MainWindow::onCurrentChanged(TextPane* pane)
{
    if (m_presence) {
        const bool here = pane && pane->text().crowd();
        m_presence->setPlace(here ? &pane->view() : nullptr, here ? &pane->text().text() : nullptr);
    }
    m_status->setEnabled(pane);
    refreshText();
    refreshCaret();
    Q_EMIT currentChanged(pane);
    Q_EMIT stateChanged();
}

void MainWindow::refreshStatus()
{
    if (!m_crowd || (pane() && !pane()->text().crowd())) {
        m_status->setStatus(StatusText::ofPlain(pane() && pane()->text().isModified()));
        m_status->setToolTip({});
    } else {
        const SyncSession& session = m_crowd->session();
        m_status->setStatus(StatusText::of(session.state(), session.savedState(), session.unsavedEdits()));
        m_status->setToolTip(session.refusal());
    }
    if (m_closing && m_crowd->session().unsavedEdits() == 0)
        close();
}

void MainWindow::refreshText()
{
    TextPane* pane = this->pane();
    m_fileName->setEnabled(pane);
    if (!m_fileName->hasFocus())
        m_fileName->setText(pane ? pane->text().path() : QString());
    setWindowTitle(pane ? tr("%1 — Bytecrowds").arg(pane->text().path()) : tr("Bytecrowds"));
    if (pane) {
        m_status->setLanguage(pane->text().language());
        if (const QString id = CrowdText::idOf(pane->text().key()); m_files && !id.isEmpty())
            m_files->select(id);
    }
    refreshStatus();
}

void MainWindow::refreshCaret()
{
    if (!pane())
        return;
    int line = 0, index = 0;
    view().getCursorPosition(&line, &index);
    m_status->setCaret(line + 1, index + 1);
}

void MainWindow::renameFile()
{
    m_fileName->setFocus();
    m_fileName->selectAll();
}

void MainWindow::applyFileName()
{
    if (!pane())
        return;
    OpenText& text = pane()->text();
    const QString path = m_fileName->text().trimmed();
    const QString id = CrowdText::idOf(text.key());
    if (!id.isEmpty() && !path.isEmpty() && path != text.path()) {
        if (const QString problem = m_crowd->files().problemWith(path, id); !problem.isEmpty()) {
            m_notices->showPassing(problem);
        } else {
            m_crowd->files().setPath(id, path);
            text.setLanguage(m_languages.languageForFileName(path));
        }
    }
    m_fileName->setText(text.path());
}

void MainWindow::newFile(const QString& folder)
{
    if (!m_crowd) {
        Q_EMIT crowdRequested();
        return;
    }
    FileList& files = m_crowd->files();
    const QString prefix = folder.isEmpty() ? QString() : folder + QLatin1Char('/');
    QString path = prefix + tr("untitled.txt", "the name of a new file");
    for (int n = 2; files.findByPath(path); ++n)
        path = prefix + tr("untitled-%1.txt", "the name of a new file").arg(n);
    if (const QString problem = files.problemWith(path); !problem.isEmpty()) {
        m_notices->showPassing(problem);
        return;
    }
    openFile(files.create(path, editor::Languages::PlainText));
}

void MainWindow::closeDeleted()
{
    for (TextPane* pane : m_tabs->panes()) {
        const auto* text = qobject_cast<CrowdText*>(&pane->text());
        if (text && text->isDeleted()) {
            m_notices->showPassing(
                tr("%1 was deleted. It can be restored by the menu of the file tree.").arg(text->path()));
            m_tabs->close(pane);
        }
    }
    refreshText();
}

void MainWindow::setProfile(const Profile& profile)
{
    m_profile = profile;
    if (m_presence)
        m_presence->setName(profile.name);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        applyStyle();
}

void MainWindow::moveEvent(QMoveEvent* event)
{
    QMainWindow::moveEvent(event);
    Q_EMIT stateChanged();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    Q_EMIT stateChanged();
}

void MainWindow::applyStyle()
{
    const QString sheet = style::sheet(QGuiApplication::palette());
    if (sheet != styleSheet()) // setting it is a change of the palette too
        setStyleSheet(sheet);
}

} // namespace bytecrowds::desktop
