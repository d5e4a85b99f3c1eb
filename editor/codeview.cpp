#include "editor/codeview.h"

#include "editor/bracematch.h"
#include "editor/codeviewaccessible.h"
#include "editor/viewtheme.h"

#include <QEvent>
#include <QPainter>
#include <QSet>

#include <algorithm>

namespace bytecrowds::editor {

namespace {

constexpr int LineNumberMargin = 0, SymbolMargin = 1;
constexpr int MarginPadding = 12; // device-independent pixels, on both sides of the line numbers together
constexpr int MinLineNumberDigits = 3;
constexpr int TextLeftPadding = 8; // device-independent pixels

/// Whether a key is left to a window's actions: with Ctrl or Alt the view keeps those that move, select, scroll and
/// delete by arrows and the keys beside them, and the clipboard's.
bool isForWindow(int combination)
{
    const QKeyCombination key = QKeyCombination::fromCombined(combination);
    if (!(key.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return false;
    static const QSet<Qt::Key> Kept = {Qt::Key_Left,   Qt::Key_Right,  Qt::Key_Up,        Qt::Key_Down,
                                       Qt::Key_Home,   Qt::Key_End,    Qt::Key_PageUp,    Qt::Key_PageDown,
                                       Qt::Key_Insert, Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_A,
                                       Qt::Key_C,      Qt::Key_V,      Qt::Key_X};
    return !Kept.contains(key.key());
}

} // namespace

CodeView::CodeView(const KSyntaxHighlighting::Repository& themes, std::size_t maxBytes, QWidget* parent)
    : QsciScintilla(parent)
    , m_themes(themes)
    , m_maxBytes(maxBytes)
{
    CodeViewAccessible::serve(*this);
    setUtf8(true);
    setEolMode(EolUnix);
    setWrapMode(WrapNone);
    setFolding(NoFoldStyle);
    setTabWidth(IndentWidth);
    setIndentationWidth(IndentWidth);
    setIndentationsUseTabs(false);
    setTabIndents(true);
    setBackspaceUnindents(true);
    setAutoIndent(true);
    setBraceMatching(NoBraceMatch); // QScintilla's looks through the whole text at each move of the caret
    setCaretLineVisible(true);
    setCaretWidth(2);
    setMarginType(LineNumberMargin, NumberMargin);
    setMarginWidth(SymbolMargin, 0);
    setFrameShape(QFrame::NoFrame);
    setLayoutDirection(Qt::LeftToRight); // code is, whatever the person's language
    setAccessibleName(tr("Text"));

    SendScintilla(SCI_SETLEXER, SCLEX_CONTAINER);
    SendScintilla(SCI_SETUNDOCOLLECTION, 0UL);
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    SendScintilla(SCI_SETMODEVENTMASK,
                  SC_MOD_INSERTCHECK | SC_MOD_INSERTTEXT | SC_MOD_BEFOREDELETE | SC_MOD_DELETETEXT);
    // What is seen is laid out once, and not in each painting.
    SendScintilla(SCI_SETLAYOUTCACHE, (unsigned long)(SC_CACHE_PAGE));
    SendScintilla(SCI_SETSCROLLWIDTH, 1UL);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1UL);
    SendScintilla(SCI_SETMARGINLEFT, 0UL, long(TextLeftPadding));
    SendScintilla(SCI_SETEXTRAASCENT, 2UL);
    SendScintilla(SCI_SETEXTRADESCENT, 2UL);
    allowManyCarets(*this);
    setUpKeys();
    applyTheme();

    connect(this, &QsciScintilla::SCN_MODIFIED, this,
            [this](int at, int type, const char* text, int length) { onModified(at, type, text, length); });
    connect(this, &QsciScintilla::linesChanged, this, &CodeView::fitLineNumbers);
    connect(this, &QsciScintilla::SCN_UPDATEUI, this, [this] { showBraces(*this); });
    connect(this, &QsciScintilla::SCN_ZOOM, this, &CodeView::fitLineNumbers);
}

CodeView::~CodeView() = default;

std::string CodeView::utf8() const
{
    return bytes(0, long(utf8Length().value));
}

crdt::Utf8 CodeView::utf8Length() const
{
    return crdt::Utf8(std::size_t(SendScintilla(SCI_GETLENGTH)));
}

void CodeView::setUndoAvailable(bool undo, bool redo)
{
    m_canUndo = undo;
    m_canRedo = redo;
}

void CodeView::showCaretAt(crdt::Utf8 at)
{
    SendScintilla(SCI_ENSUREVISIBLE, SendScintilla(SCI_LINEFROMPOSITION, at.value));
    SendScintilla(SCI_GOTOPOS, at.value);
}

void CodeView::setLook(const ViewLook& look)
{
    if (look == m_look)
        return;
    m_look = look;
    applyTheme();
}

void CodeView::showLineNumbers(bool shown)
{
    m_hasLineNumbers = shown;
    fitLineNumbers();
}

void CodeView::changeEvent(QEvent* event)
{
    QsciScintilla::changeEvent(event);
    // Enabling sets the colours that QScintilla knows of.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange)
        applyTheme();
}

void CodeView::paintEvent(QPaintEvent* event)
{
    Q_EMIT aboutToPaint();
    QsciScintilla::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintPreedit(painter);
    Q_EMIT overlayPainting(painter);
}

void CodeView::setUpKeys()
{
    QsciCommandSet& commands = *standardCommands();
    for (const auto command : {QsciCommand::Undo, QsciCommand::Redo}) {
        commands.find(command)->setKey(0);
        commands.find(command)->setAlternateKey(0);
    }
    for (QsciCommand* command : commands.commands()) {
        if (isForWindow(command->key()))
            command->setKey(0);
        if (isForWindow(command->alternateKey()))
            command->setAlternateKey(0);
    }
}

void CodeView::applyTheme()
{
    m_theme = themeFor(palette(), m_themes, m_look);
    applyViewTheme(*this, m_theme, m_look);
    fitLineNumbers();
    Q_EMIT themeChanged(m_theme);
}

void CodeView::fitLineNumbers()
{
    if (!m_hasLineNumbers) {
        setMarginWidth(LineNumberMargin, 0);
        return;
    }
    const int digits = std::max(MinLineNumberDigits, int(QString::number(lines()).size()));
    const QByteArray widest(digits, '9');
    const long width = SendScintilla(SCI_TEXTWIDTH, STYLE_LINENUMBER, widest.constData());
    setMarginWidth(LineNumberMargin, int(width) + MarginPadding);
}

} // namespace bytecrowds::editor
