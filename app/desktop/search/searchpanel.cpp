#include "app/desktop/search/searchpanel.h"

#include "app/desktop/mainwindow.h"
#include "app/desktop/noticebar.h"
#include "app/desktop/panes/tabarea.h"
#include "app/desktop/panes/textpane.h"
#include "app/desktop/texts/crowdtext.h"
#include "editor/codeview.h"
#include "editor/folding.h"
#include "editor/searchjob.h"
#include "editor/searchresults.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace bytecrowds::desktop {

using editor::SearchResults;

namespace {

constexpr int Margin = 8; // device-independent pixels

QLineEdit* newField(const QString& name)
{
    auto* field = new QLineEdit;
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    field->setClearButtonEnabled(true);
    return field;
}

} // namespace

SearchPanel::SearchPanel(MainWindow& window, QWidget* parent)
    : QWidget(parent)
    , m_window(window)
    , m_pattern(newField(tr("Find in all files")))
    , m_with(newField(tr("Replace with")))
    , m_replace(new QPushButton(tr("Replace all…")))
    , m_state(new QLabel)
    , m_results(new SearchResults(this))
    , m_tree(new QTreeView)
{
    auto* fields = new QHBoxLayout;
    fields->addWidget(m_pattern, 3);
    m_matchCase = addOption(tr("Aa", "match case, on a small button"), tr("Match case"));
    m_wholeWord = addOption(tr("ab", "whole words, on a small button"), tr("Whole words"));
    m_regularExpression = addOption(QStringLiteral(".*"), tr("Regular expression"));
    for (QToolButton* option : {m_matchCase, m_wholeWord, m_regularExpression})
        fields->addWidget(option);
    fields->addWidget(m_with, 2);
    fields->addWidget(m_replace);
    m_state->setAccessibleName(tr("Matches"));
    m_tree->setModel(m_results);
    m_tree->setItemDelegate(new editor::SearchResultDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Matches in all files"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->addLayout(fields);
    column->addWidget(m_state);
    column->addWidget(m_tree, 1);
    setFocusProxy(m_pattern);

    connect(m_pattern, &QLineEdit::returnPressed, this, &SearchPanel::start);
    connect(m_with, &QLineEdit::returnPressed, this, &SearchPanel::replaceAll);
    connect(m_replace, &QPushButton::clicked, this, &SearchPanel::replaceAll);
    connect(m_tree, &QTreeView::activated, this, &SearchPanel::goToHit);
    connect(m_tree, &QTreeView::clicked, this, &SearchPanel::goToHit);
    showState();
}

QToolButton* SearchPanel::addOption(const QString& sign, const QString& name)
{
    auto* button = new QToolButton;
    button->setText(sign);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    connect(button, &QToolButton::toggled, this, [this] {
        if (!m_pattern->text().isEmpty())
            start();
    });
    return button;
}

void SearchPanel::open()
{
    Q_EMIT openRequested();
    if (m_window.pane()) {
        const QString selected = m_window.view().selectedText();
        if (!selected.isEmpty() && !selected.contains(QLatin1Char('\n')))
            m_pattern->setText(selected);
    }
    m_pattern->setFocus();
    m_pattern->selectAll();
}

editor::Search SearchPanel::wanted() const
{
    return {m_pattern->text(), m_regularExpression->isChecked(), m_matchCase->isChecked(), m_wholeWord->isChecked()};
}

std::vector<editor::SearchedFile> SearchPanel::files() const
{
    std::vector<editor::SearchedFile> files;
    if (m_window.hasCrowd()) {
        for (const CrowdFile& file : m_window.crowd().files().files()) {
            const auto text = [crowd = &m_window.crowd(), id = file.id] { return crowd->files().text(id).toString(); };
            files.push_back({CrowdText::keyOf(file.id), file.path, text});
        }
    }
    QStringList seen;
    for (TextPane* pane : m_window.tabs().panes()) {
        if (pane->text().crowd() || seen.contains(pane->text().key()))
            continue;
        seen.append(pane->text().key());
        files.push_back(
            {pane->text().key(), pane->text().path(), [text = pane->shared()] { return text->text().toString(); }});
    }
    return files;
}

void SearchPanel::start()
{
    delete m_job;
    m_results->clear();
    if (m_pattern->text().isEmpty()) {
        showState();
        return;
    }
    m_job = new editor::SearchJob(wanted(), files(), this);
    connect(m_job, &editor::SearchJob::found, this, [this](const editor::FileHits& hits) {
        m_results->add(hits);
        m_tree->expand(m_results->index(m_results->rowCount() - 1, 0));
        showState();
    });
    connect(m_job, &editor::SearchJob::finished, this, &SearchPanel::showState);
    showState();
}

void SearchPanel::showState()
{
    const int hits = m_results->hitCount();
    m_replace->setEnabled(hits > 0);
    if (m_job && !m_job->error().isEmpty())
        m_state->setText(m_job->error());
    else if (!m_job)
        m_state->setText(tr("Write what to look for in all files, and press Return."));
    else if (m_job->hasMore())
        m_state->setText(tr("More than %n match(es)", nullptr, hits));
    else
        m_state->setText(tr("%n match(es)", nullptr, hits));
}

void SearchPanel::goToHit(const QModelIndex& index)
{
    if (!index.data(SearchResults::Line).isValid())
        return;
    const TextPane* pane = m_window.openKey(index.data(SearchResults::FileId).toString());
    if (!pane)
        return;
    editor::CodeView& view = m_window.view();
    const auto from = index.data(SearchResults::From).toULongLong(), to = index.data(SearchResults::To).toULongLong();
    const auto length = qulonglong(view.utf8Length().value);
    if (to <= length) {
        m_window.pane()->folding().reveal(crdt::Utf8(from));
        view.SendScintilla(QsciScintillaBase::SCI_SETSEL, (unsigned long)(from), long(to));
    }
}

/// In each text one step that can be undone there.
void SearchPanel::replaceAll()
{
    const editor::Search search = wanted();
    QMessageBox box(QMessageBox::Question, tr("Replace in all files?"),
                    tr("%n match(es) will be replaced.", nullptr, m_results->hitCount()), QMessageBox::Cancel, this);
    box.setInformativeText(tr("Each file has its own undo step."));
    const auto* replace = box.addButton(tr("Replace"), QMessageBox::AcceptRole);
    box.exec();
    if (box.clickedButton() != replace)
        return;
    std::size_t count = 0;
    int files = 0;
    for (int row = 0; row < m_results->rowCount(); ++row) {
        const auto text = m_window.textOf(m_results->index(row, 0).data(SearchResults::FileId).toString());
        if (!text)
            continue;
        text->history().manager().stopCapturing();
        const std::size_t replaced = editor::replaceAll(text->text(), search, m_with->text(), &text->history());
        text->history().manager().stopCapturing();
        count += replaced;
        files += replaced > 0;
    }
    start();
    m_window.notices().showPassing(tr("%n match(es) replaced", nullptr, int(count)) + QLatin1Char(' ') +
                                   tr("in %n file(s).", nullptr, files));
}

} // namespace bytecrowds::desktop
