#include "editor/findbar.h"

#include "editor/codeview.h"
#include "editor/textboxes.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace bytecrowds::editor {

namespace {

using Sci = QsciScintilla;

constexpr int RowMargin = 4;               // device-independent pixels
constexpr qsizetype MaxSelectedText = 500; // UTF-16 units that become a pattern

QLineEdit* addField(QHBoxLayout& row, const QString& name)
{
    auto* field = new QLineEdit;
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    field->setClearButtonEnabled(true);
    row.addWidget(field, 1);
    return field;
}

} // namespace

FindBar::FindBar(CodeView& view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_search(view)
{
    setObjectName(QStringLiteral("findBar"));
    setAccessibleName(tr("Find and replace"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(RowMargin, RowMargin, RowMargin, RowMargin);
    auto* findRow = new QHBoxLayout;
    rows->addLayout(findRow);
    m_pattern = addField(*findRow, tr("Find"));
    m_matchCase = addOption(tr("Aa", "match case, on a small button"), tr("Match case"), Qt::ALT | Qt::Key_C);
    m_wholeWord = addOption(tr("ab", "whole words, on a small button"), tr("Whole words"), Qt::ALT | Qt::Key_W);
    m_regularExpression = addOption(QStringLiteral(".*"), tr("Regular expression"), Qt::ALT | Qt::Key_R);
    m_count = new QLabel;
    m_count->setAccessibleName(tr("Matches"));
    auto* previous = addButton(QStringLiteral("↑"), tr("Previous match"), &FindBar::findPrevious);
    auto* next = addButton(QStringLiteral("↓"), tr("Next match"), &FindBar::findNext);
    auto* done = addButton(QStringLiteral("✕"), tr("Close"), &FindBar::close);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_matchCase, m_wholeWord, m_regularExpression, m_count, previous, next, done})
        findRow->addWidget(widget);

    m_replaceRow = new QWidget;
    rows->addWidget(m_replaceRow);
    auto* replaceLayout = new QHBoxLayout(m_replaceRow);
    replaceLayout->setContentsMargins(0, 0, 0, 0);
    m_with = addField(*replaceLayout, tr("Replace with"));
    m_replace = addButton(tr("Replace"), tr("Replace this match"), &FindBar::replaceOne);
    m_replaceAll = addButton(tr("Replace all"), tr("Replace all matches"), &FindBar::replaceAll);
    replaceLayout->addWidget(m_replace);
    replaceLayout->addWidget(m_replaceAll);
    m_error = new QLabel;
    m_error->setWordWrap(true);
    rows->addWidget(m_error);
    setFocusProxy(m_pattern);
    hide();

    connect(m_pattern, &QLineEdit::textChanged, this, &FindBar::look);
    connect(&m_search, &ViewSearch::changed, this, &FindBar::showState);
    connect(&m_search, &ViewSearch::found, this, &FindBar::showMatch);
    connect(&view, &CodeView::selectionChanged, this, &FindBar::showState);
    showState();
}

QToolButton* FindBar::addOption(const QString& sign, const QString& name, const QKeySequence& key)
{
    auto* option = new QToolButton(this);
    option->setText(sign);
    option->setCheckable(true);
    option->setAutoRaise(true);
    option->setAccessibleName(name);
    option->setShortcut(key);
    option->setToolTip(tr("%1 (%2)").arg(name, key.toString(QKeySequence::NativeText)));
    connect(option, &QToolButton::toggled, this, &FindBar::look);
    return option;
}

QToolButton* FindBar::addButton(const QString& text, const QString& name, void (FindBar::*act)())
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    connect(button, &QToolButton::clicked, this, act);
    return button;
}

Search FindBar::wanted() const
{
    return {m_pattern->text(), m_regularExpression->isChecked(), m_matchCase->isChecked(), m_wholeWord->isChecked()};
}

void FindBar::openFind()
{
    open(false);
}

void FindBar::openReplace()
{
    open(true);
}

void FindBar::open(bool replacing)
{
    const QString selected = m_view.selectedText();
    m_origin = std::size_t(m_view.SendScintilla(Sci::SCI_GETSELECTIONSTART));
    m_replaceRow->setVisible(replacing);
    show();
    m_search.setHighlighting(true);
    if (!selected.isEmpty() && selected.size() <= MaxSelectedText && !selected.contains(QLatin1Char('\n')))
        m_pattern->setText(m_regularExpression->isChecked() ? QRegularExpression::escape(selected) : selected);
    m_search.setSearch(wanted());
    m_pattern->selectAll();
    m_pattern->setFocus(Qt::ShortcutFocusReason);
    showState();
    Q_EMIT opened();
}

void FindBar::close()
{
    hide();
    m_search.setHighlighting(false);
    m_view.setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void FindBar::look()
{
    if (isHidden())
        return;
    m_search.setSearch(wanted());
    if (!m_pattern->text().isEmpty())
        m_search.seek(crdt::Utf8(m_origin), ViewSearch::Direction::Forward);
    showState();
}

void FindBar::findNext()
{
    if (m_pattern->text().isEmpty())
        return openFind();
    m_search.setSearch(wanted());
    const long from = m_view.SendScintilla(Sci::SCI_GETSELECTIONSTART);
    const long to = m_view.SendScintilla(Sci::SCI_GETSELECTIONEND);
    const bool onEmptyMatch = from == to && m_search.selectedMatch();
    m_search.seek(crdt::Utf8(std::size_t(onEmptyMatch ? to + 1 : to)), ViewSearch::Direction::Forward);
}

void FindBar::findPrevious()
{
    if (m_pattern->text().isEmpty())
        return openFind();
    m_search.setSearch(wanted());
    m_search.seek(crdt::Utf8(std::size_t(m_view.SendScintilla(Sci::SCI_GETSELECTIONSTART))),
                  ViewSearch::Direction::Backward);
}

void FindBar::replaceOne()
{
    if (const auto selected = m_search.selectedMatch())
        m_search.replace(m_search.matches()[*selected], m_with->text());
    findNext();
}

void FindBar::replaceAll()
{
    m_search.setSearch(wanted());
    const std::size_t count = m_search.replaceAll(m_with->text());
    m_count->setText(tr("%n replaced", nullptr, int(count)));
}

void FindBar::showMatch(const Match& match)
{
    revealSelection(m_view, match.from, match.to);
    m_origin = match.from.value;
    showState();
}

void FindBar::showState()
{
    const std::size_t count = m_search.matches().size();
    const QString total = m_search.hasMore() || !m_search.isComplete() ? tr("%L1+").arg(count) : tr("%L1").arg(count);
    const auto selected = m_search.selectedMatch();
    m_count->setText(m_pattern->text().isEmpty()           ? QString()
                     : selected                            ? tr("%L1 of %2").arg(*selected + 1).arg(total)
                     : count == 0 && m_search.isComplete() ? tr("No matches")
                                                           : tr("%n matches", nullptr, int(count)));
    m_error->setText(m_search.error());
    m_error->setVisible(!m_error->text().isEmpty());
    const bool writable = !m_view.isReadOnly();
    m_replace->setEnabled(writable && count > 0);
    m_replaceAll->setEnabled(writable && count > 0);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        return close();
    if (!enter)
        return QWidget::keyPressEvent(event);
    if (focusWidget() == m_with && event->modifiers().testFlag(Qt::ControlModifier))
        replaceAll();
    else if (focusWidget() == m_with)
        replaceOne();
    else if (event->modifiers().testFlag(Qt::ShiftModifier))
        findPrevious();
    else
        findNext();
}

} // namespace bytecrowds::editor
