#include "app/desktop/people/follower.h"

#include "app/desktop/mainwindow.h"
#include "app/desktop/panes/textpane.h"
#include "app/desktop/people/followframe.h"
#include "app/desktop/texts/crowdtext.h"
#include "editor/codeview.h"
#include "editor/remotecarets.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <vector>

namespace bytecrowds::desktop {

namespace {

using Sci = QsciScintillaBase;

QObjectList partsOf(TextPane& pane)
{
    editor::CodeView& view = pane.view();
    return {&view, view.viewport(), view.verticalScrollBar(), view.horizontalScrollBar()};
}

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
        return true;
    default:
        return false;
    }
}

/// Whether the person does something of their own in a text: types, clicks, scrolls.
bool isOwnAct(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::KeyPress: {
        const auto& key = static_cast<const QKeyEvent&>(event);
        return !isModifier(key.key()) && key.key() != Qt::Key_unknown &&
               !const_cast<QKeyEvent&>(key).matches(QKeySequence::Copy);
    }
    case QEvent::InputMethod:
        return !static_cast<const QInputMethodEvent&>(event).commitString().isEmpty();
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::Drop:
        return true;
    default:
        return false;
    }
}

} // namespace

Follower::Follower(MainWindow& window)
    : m_window(window)
    , m_subscription(window.crowd().awareness().onChange([this](const crdt::AwarenessChange&) { m_due.start(); }))
{
    m_due.setInterval(0);
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &Follower::catchUp);
    m_absence.setSingleShot(true);
    connect(&m_absence, &QTimer::timeout, this, &Follower::endAbsence);
    connect(&window.crowd().session(), &session::SyncSession::stateChanged, this,
            [this](session::SyncSession::State state) {
                m_wasAway = m_wasAway || state != session::SyncSession::State::Online;
                m_due.start();
            });
    connect(&window, &MainWindow::currentChanged, this, &Follower::onCurrentChanged);
}

Follower::~Follower()
{
    watch(nullptr);
}

void Follower::follow(crdt::ClientId client)
{
    const auto person = Person::find(m_window.crowd().awareness(), client);
    if (!person || person->self || m_followed == client)
        return;
    m_followed = client;
    m_name = person->name;
    watch(nullptr);
    watch(m_window.pane());
    Q_EMIT followedChanged();
    catchUp();
}

void Follower::stop()
{
    if (!m_followed)
        return;
    m_followed.reset();
    m_absence.stop();
    watch(nullptr);
    Q_EMIT followedChanged();
}

bool Follower::jumpTo(crdt::ClientId client)
{
    stop();
    const auto person = Person::find(m_window.crowd().awareness(), client);
    TextPane* pane = person ? show(*person) : nullptr;
    const auto at = pane ? pane->carets()->caretOf(client) : std::nullopt;
    if (!at)
        return false;
    pane->view().showCaretAt(*at);
    scrollTo(*pane, *person);
    pane->setFocus();
    return true;
}

void Follower::catchUp()
{
    if (!m_followed)
        return;
    const auto person = Person::find(m_window.crowd().awareness(), *m_followed);
    if (!person) {
        if (!m_absence.isActive())
            m_absence.start(m_wasAway ? ReturnMs : AbsenceMs);
        return;
    }
    m_absence.stop();
    m_wasAway = false;
    m_name = person->name;
    const bool rests = isResting(*person);
    if (!rests) {
        if (TextPane* pane = show(*person))
            scrollTo(*pane, *person);
    }
    if (m_frame)
        m_frame->show(*person, rests);
}

/// Whether we are in a circle, and the one in it who stays.
bool Follower::isResting(const Person& followed) const
{
    const crdt::Awareness& awareness = m_window.crowd().awareness();
    const crdt::ClientId self = awareness.clientId();
    crdt::ClientId smallest = self;
    std::vector<crdt::ClientId> passed;
    for (std::optional<Person> next = followed; next;) {
        if (next->client == self)
            return smallest == self;
        if (std::ranges::find(passed, next->client) != passed.end())
            return false; // a circle of others
        passed.push_back(next->client);
        smallest = std::min(smallest, next->client);
        next = next->following ? Person::find(awareness, *next->following) : std::nullopt;
    }
    return false;
}

/// Null when they are in no file that can be opened.
TextPane* Follower::show(const Person& person)
{
    const auto file = person.file ? m_window.crowd().files().find(*person.file) : std::nullopt;
    if (!file || file->isDeleted)
        return nullptr;
    TextPane* pane = m_window.pane();
    return pane && pane->text().key() == CrowdText::keyOf(file->id) ? pane : m_window.openFile(file->id);
}

void Follower::scrollTo(TextPane& pane, const Person& person)
{
    const auto at = pane.carets()->caretOf(person.client);
    if (!at)
        return;
    const editor::CodeView& view = pane.view();
    const long line = view.SendScintilla(Sci::SCI_VISIBLEFROMDOCLINE,
                                         (unsigned long)(view.SendScintilla(Sci::SCI_LINEFROMPOSITION, at->value)));
    const long first = view.SendScintilla(Sci::SCI_GETFIRSTVISIBLELINE);
    const long shown = view.SendScintilla(Sci::SCI_LINESONSCREEN);
    if (line < first || line >= first + shown)
        view.SendScintilla(Sci::SCI_SETFIRSTVISIBLELINE, (unsigned long)(std::max(0L, line - shown / 2)));
    view.SendScintilla(Sci::SCI_SCROLLRANGE, at->value, long(at->value)); // sideways
}

/// Another tab that is not where the followed one is was the person's own choice.
void Follower::onCurrentChanged(TextPane* pane)
{
    if (!m_followed)
        return;
    const auto person = Person::find(m_window.crowd().awareness(), *m_followed);
    const auto file = person && person->file ? m_window.crowd().files().find(*person->file) : std::nullopt;
    const bool isThere = pane && file && pane->text().key() == CrowdText::keyOf(file->id);
    if (file && !file->isDeleted && !isThere) {
        stop();
    } else {
        watch(pane);
        m_due.start();
    }
}

void Follower::watch(TextPane* pane)
{
    if (m_pane == pane)
        return;
    if (m_pane) {
        m_pane->view().disconnect(this);
        for (QObject* part : partsOf(*m_pane))
            part->removeEventFilter(this);
    }
    delete m_frame;
    m_pane = pane;
    if (!pane)
        return;
    m_frame = new FollowFrame(*pane);
    connect(m_frame, &FollowFrame::stopRequested, this, &Follower::stop, Qt::QueuedConnection);
    for (QObject* part : partsOf(*pane))
        part->installEventFilter(this);
    connect(&pane->view(), &editor::CodeView::edited, this, &Follower::stop);
    // What somebody types above moves the caret that is followed.
    connect(&pane->view(), &editor::CodeView::textChanged, this, [this] { m_due.start(); });
}

bool Follower::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_followed || !isOwnAct(*event))
        return QObject::eventFilter(watched, event);
    stop();
    return event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
}

void Follower::endAbsence()
{
    if (m_window.crowd().session().state() != session::SyncSession::State::Online)
        return; // it is we who are away
    stop();
    Q_EMIT hasLeft(m_name);
}

} // namespace bytecrowds::desktop
