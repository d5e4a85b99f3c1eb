#pragma once

#include "editor/caretdrag.h"
#include "editor/carets.h"
#include "editor/edit.h"
#include "editor/qscintilla.h"
#include "editor/textdifference.h"
#include "editor/viewtheme.h"
#include "sync/crdt/text.h"

#include <KSyntaxHighlighting/Theme>

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

class QPainter;

namespace KSyntaxHighlighting {
class Repository;
}

namespace bytecrowds::editor {

/// A quiet view of code: UTF-8, lines end with LF, colours from a theme that follows the palette. What a person does to
/// the text is told as edits; what happened to the document is shown by mirror(). It has no undo of its own.
class CodeView : public QsciScintilla
{
    Q_OBJECT
public:
    static constexpr int IndentWidth = 4; ///< columns

    /// `themes` outlives the view. A person's text never passes `maxBytes` bytes.
    CodeView(const KSyntaxHighlighting::Repository& themes, std::size_t maxBytes, QWidget* parent = nullptr);
    ~CodeView() override;

    /// The whole text.
    std::string utf8() const;
    crdt::Utf8 utf8Length() const;
    const KSyntaxHighlighting::Theme& theme() const { return m_theme; }
    void setLook(const ViewLook& look);
    void showLineNumbers(bool shown);

    /// Runs an action of the person as one: its edits are told together at its end. When a part of it was refused, all
    /// of it is taken back. `action` must not wait for events. Nested calls join the outer one.
    void perform(const std::function<void()>& action);
    /// The same, to be undone by itself: what is typed before it and after it is another step.
    void performAlone(const std::function<void()>& action);
    /// In an action: makes replacements that lie in order and apart from each other, and tells each of them, but has
    /// the view take them at once, since each change of a long text costs time that grows with the text. The carets are
    /// to be set afterwards.
    void replaceAtOnce(const std::vector<Replacement>& replacements);
    /// Takes over changes that have already happened to the document, whatever they hold, also when the view is
    /// read-only. All carets, their selections and what is looked at stay on their text. Not told as edits; not to be
    /// called by an action.
    void mirror(const std::vector<crdt::TextChange>& changes);

    /// What the context menu offers.
    void setUndoAvailable(bool undo, bool redo);
    /// Places the caret, without a selection, and shows it.
    void showCaretAt(crdt::Utf8 at);

    void copy() override;
    void cut() override;
    void paste() override;
    void removeSelectedText() override;
    void undo() override { Q_EMIT undoRequested(); }
    void redo() override { Q_EMIT redoRequested(); }

Q_SIGNALS:
    /// What a person did, in order: one action. The text has it already, and all of it is clean (see cleantext.h).
    void edited(const std::vector<bytecrowds::editor::Edit>& edits);
    /// What was done so far and what follows are undone apart.
    void stepEnded();
    /// Something was not taken, and nothing has changed; a sentence for the person.
    void refused(const QString& sentence);
    void undoRequested();
    void redoRequested();
    void themeChanged(const KSyntaxHighlighting::Theme& theme);
    /// The last chance to style what will be seen.
    void aboutToPaint();
    /// The text stands painted in the viewport; what lies over it can be painted now.
    void overlayPainting(QPainter& painter);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    QByteArray fromMimeData(const QMimeData* source, bool& rectangular) const override;

private:
    /// What a person looks at and where they are, in bytes; for taking back an action.
    struct Viewpoint
    {
        Carets carets;
        long firstLine = 0;
    };

    Viewpoint viewpoint() const;
    std::string bytes(long from, long length) const;
    void onModified(int at, int type, const char* text, int length);
    void settle(const Viewpoint& before);
    void takeBack();
    void cleanUp();
    void replace(std::size_t at, std::size_t erased, std::string_view inserted);
    void putAtCarets(const std::string& text);
    void setUpKeys();
    void applyTheme();
    void fitLineNumbers();
    void paintPreedit(QPainter& painter);

    const KSyntaxHighlighting::Repository& m_themes;
    const std::size_t m_maxBytes;
    KSyntaxHighlighting::Theme m_theme;
    ViewLook m_look;
    bool m_hasLineNumbers = true;

    std::vector<Edit>
        m_edits;              // of the action that goes on; outside of one only what can't be told before it is cleaned
    int m_actions = 0;        // how many perform() are on the stack
    bool m_refused = false;   // a part of this action
    bool m_replacing = false; // the text is being changed by this class: all is let in, nothing is an edit
    bool m_canUndo = false, m_canRedo = false;
    CaretDrag m_drag;
    QString m_preedit; // what an input method composes; painted, and in no document
};

} // namespace bytecrowds::editor
