#include "app/desktop/panes/textpane.h"

#include "app/desktop/opencrowd.h"
#include "editor/changebars.h"
#include "editor/codeview.h"
#include "editor/findbar.h"
#include "editor/folding.h"
#include "editor/highlighter.h"
#include "editor/languages.h"
#include "editor/remotecarets.h"
#include "editor/scrollmarks.h"
#include "editor/textbinding.h"
#include "editor/typingaids.h"
#include "editor/wordcompletion.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bytecrowds::desktop {

namespace {

using Sci = QsciScintillaBase;

const QString Anchor = QStringLiteral("anchor"), Caret = QStringLiteral("caret");
const QString FirstLine = QStringLiteral("firstLine"), Zoom = QStringLiteral("zoom");

} // namespace

TextPane::TextPane(std::shared_ptr<OpenText> text, const editor::Languages& languages, QWidget* parent)
    : QWidget(parent)
    , m_text(std::move(text))
    , m_languages(languages)
    , m_view(new editor::CodeView(languages.repository(), m_text->maxBytes()))
    , m_binding(std::make_unique<editor::TextBinding>(*m_view, m_text->history()))
    , m_highlighter(std::make_unique<editor::Highlighter>(*m_view))
    , m_folding(std::make_unique<editor::Folding>(*m_view, *m_highlighter))
    , m_changes(std::make_unique<editor::ChangeBars>(*m_view))
    , m_typingAids(std::make_unique<editor::TypingAids>(*m_view, *m_highlighter))
    , m_completion(std::make_unique<editor::WordCompletion>(*m_view))
    , m_findBar(new editor::FindBar(*m_view))
{
    auto* marks = new editor::ScrollMarks(*m_view);
    marks->follow(m_findBar->search());
    marks->follow(*m_changes);
    if (OpenCrowd* crowd = m_text->crowd())
        m_carets = std::make_unique<editor::RemoteCarets>(*m_view, m_text->text(), crowd->awareness(), crowd->clock());
    if (m_carets)
        marks->follow(*m_carets);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_findBar);
    setFocusProxy(m_view);

    connect(m_text.get(), &OpenText::changed, this, &TextPane::refresh);
    connect(m_view, &editor::CodeView::refused, this, &TextPane::refused);
    connect(m_view, &editor::CodeView::cursorPositionChanged, this, &TextPane::caretMoved);
    refresh();
}

TextPane::~TextPane() = default;

QJsonObject TextPane::place() const
{
    const auto ask = [this](unsigned message) { return qint64(m_view->SendScintilla(message)); };
    return {{Anchor, ask(Sci::SCI_GETANCHOR)},
            {Caret, ask(Sci::SCI_GETCURRENTPOS)},
            {FirstLine, ask(Sci::SCI_GETFIRSTVISIBLELINE)},
            {Zoom, ask(Sci::SCI_GETZOOM)}};
}

void TextPane::restore(const QJsonObject& place)
{
    const long length = m_view->SendScintilla(Sci::SCI_GETLENGTH);
    const auto at = [&](const QString& key) { return std::clamp(long(place[key].toInteger()), 0L, length); };
    m_view->SendScintilla(Sci::SCI_SETSEL, (unsigned long)(at(Anchor)), at(Caret));
    m_view->SendScintilla(Sci::SCI_SETFIRSTVISIBLELINE, (unsigned long)(place[FirstLine].toInteger()));
    m_view->zoomTo(place[Zoom].toInt());
}

void TextPane::refresh()
{
    m_view->setAccessibleName(tr("Text of %1").arg(m_text->path()));
    // What was saved is what changed lines are compared with.
    if (std::exchange(m_isModified, m_text->isModified()) && !m_isModified)
        m_changes->setBaseline();
    if (const QString language = m_text->language(); language != m_language || m_language.isNull()) {
        m_language = language;
        m_highlighter->setDefinition(m_languages.definition(language));
        m_typingAids->setLanguage(language);
    }
}

} // namespace bytecrowds::desktop
