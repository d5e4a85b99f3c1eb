// How what a window holds leaves it: as a link, as a file, or not at all when it is closed.

#include "app/desktop/mainwindow.h"
#include "app/desktop/noticebar.h"
#include "app/desktop/panes/tabarea.h"
#include "app/desktop/panes/textpane.h"
#include "app/desktop/people/sharepopup.h"
#include "app/desktop/settings/settingkeys.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/settings/viewsettings.h"
#include "app/desktop/texts/crowdtext.h"
#include "app/desktop/texts/plaintext.h"
#include "editor/codeview.h"
#include "editor/editorconfig.h"
#include "editor/languages.h"
#include "editor/lines.h"
#include "sync/protocol/limits.h"
#include "sync/session/localstore.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

namespace bytecrowds::desktop {

void MainWindow::share()
{
    if (!m_crowd)
        Q_EMIT crowdRequested();
    if (!m_crowd)
        return;
    if (auto* plain = pane() ? qobject_cast<PlainText*>(&pane()->text()) : nullptr)
        addToCrowd(*plain);
    const session::CrowdLink& link = m_crowd->link();
    if (link.relay.isEmpty()) {
        m_notices->showPassing(tr("The link comes as soon as the relay has started."));
        return;
    }
    const QString url = link.webUrl().toString(QUrl::FullyEncoded);
    QGuiApplication::clipboard()->setText(url);
    m_wasShared = true;
    m_notices->showPassing(link.isLocal() ? tr("Link copied: %1 — it opens on this computer only; start Bytecrowds "
                                               "with --relay to share with others.")
                                                .arg(url)
                                          : tr("Link copied: %1 — whoever has it can read and write here.").arg(url));
    SharePopup::open(*this);
}

/// The plain file stays as it is; the crowd gets a copy, which takes its tab.
void MainWindow::addToCrowd(PlainText& text)
{
    const std::string content = text.text().toString();
    if (content.size() > protocol::MaxTextBytes) {
        m_notices->showPassing(tr("%1 is too large for a crowd.").arg(text.path()));
        return;
    }
    FileList& files = m_crowd->files();
    const auto first = files.find(FileList::firstFile());
    const bool isFresh = files.files().size() == 1 && files.text(FileList::firstFile()).toString().empty();
    QString id = FileList::firstFile();
    if (!isFresh) {
        if (const QString problem = files.problemWith(text.name()); !problem.isEmpty()) {
            m_notices->showPassing(problem);
            return;
        }
        id = files.create(text.name(), text.language());
    }
    files.text(id).insert(crdt::Utf8(0), content);
    files.setPath(id, text.name());
    files.setLanguage(id, text.language());
    TextPane* plain = pane();
    openFile(id)->restore(plain->place());
    m_tabs->close(plain);
}

bool MainWindow::save()
{
    auto* plain = pane() ? qobject_cast<PlainText*>(&pane()->text()) : nullptr;
    return plain ? saveTo(*plain) : saveAs();
}

bool MainWindow::saveTo(PlainText& text)
{
    if (text.hasChangedOnDisk()) {
        QMessageBox box(QMessageBox::Warning, tr("The file has changed"),
                        tr("%1 was changed by another program since it was opened here.").arg(text.path()),
                        QMessageBox::Cancel, this);
        const auto* over = box.addButton(tr("Replace it"), QMessageBox::DestructiveRole);
        box.exec();
        if (box.clickedButton() != over)
            return false;
    }
    tidy(text);
    const QString why = text.save();
    if (!why.isEmpty())
        m_notices->show({}, why);
    return why.isEmpty();
}

/// As the person has chosen, or the file's .editorconfig says: no blanks at the ends of lines, a line end at the end.
void MainWindow::tidy(PlainText& text)
{
    TextPane* pane = m_tabs->paneOf(text);
    const editor::EditorConfig config = editorConfigOf(text);
    if (config.trimTrailingBlanks.value_or(m_settings.get(keys::TrimOnSave)))
        editor::trimTrailingBlanks(pane->view());
    if (config.insertFinalNewline.value_or(m_settings.get(keys::FinalNewline)))
        editor::endWithNewline(pane->view());
}

bool MainWindow::saveAs()
{
    if (!pane())
        return false;
    OpenText& text = pane()->text();
    const QString path = QFileDialog::getSaveFileName(this, tr("Save a copy"), text.path());
    if (path.isEmpty())
        return false;
    QString why;
    if (auto* plain = qobject_cast<PlainText*>(&text))
        why = plain->saveAs(path, m_languages);
    else
        why = TextFile::write(path, text.text().toString()).value_or(QString());
    m_notices->showPassing(why.isEmpty() ? tr("Saved as %1.").arg(path) : why);
    return why.isEmpty();
}

void MainWindow::closePane(TextPane* pane)
{
    bool isElsewhere = false; // in another tab
    for (TextPane* other : m_tabs->panes())
        isElsewhere = isElsewhere || (other != pane && &other->text() == &pane->text());
    if (isElsewhere || mayLose(*pane))
        m_tabs->close(pane);
}

/// Whether a plain file that was changed has been saved, or may go unsaved.
bool MainWindow::mayLose(TextPane& pane)
{
    auto* plain = qobject_cast<PlainText*>(&pane.text());
    if (!plain || !plain->isModified())
        return true;
    m_tabs->activate(&pane);
    QMessageBox box(QMessageBox::Question, tr("Save the file?"), tr("%1 was changed.").arg(plain->path()),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return saveTo(*plain);
    case QMessageBox::Discard:
        plain->discard();
        return true;
    default:
        return false;
    }
}

/// Whether what is in the window comes back, also what no relay has yet.
bool MainWindow::isKept()
{
    m_crowd->copy().flush();
    return m_store.flush() && m_store.trouble().isEmpty();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const auto* session = m_crowd ? &m_crowd->session() : nullptr;
    const bool unsaved = session && session->unsavedEdits() > 0;
    if (unsaved && !m_closing && session->state() == session::SyncSession::State::Online) {
        m_closing = true;
        m_closeGrace.start(CloseGraceMs);
        event->ignore();
        return;
    }
    m_closing = false;
    m_closeGrace.stop();
    if (unsaved && !isKept() && !mayClose()) {
        event->ignore();
        return;
    }
    for (TextPane* pane : m_comesBack ? QList<TextPane*>() : m_tabs->panes()) {
        if (!mayLose(*pane)) {
            event->ignore();
            return;
        }
    }
    Q_EMIT closing();
    event->accept();
}

bool MainWindow::mayClose()
{
    QMessageBox box(QMessageBox::Warning, tr("Close the crowd?"),
                    tr("%n edit(s) have not reached the relay.", nullptr, m_crowd->session().unsavedEdits()),
                    QMessageBox::Cancel, this);
    box.setInformativeText(
        tr("This computer can't keep them either: %1 You can save a copy first, or wait until the relay "
           "is back.")
            .arg(m_store.trouble()));
    const auto* copy = box.addButton(tr("Save a copy…"), QMessageBox::AcceptRole);
    const auto* lose = box.addButton(tr("Close and lose them"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == copy)
        saveAs();
    return box.clickedButton() == lose;
}

} // namespace bytecrowds::desktop
