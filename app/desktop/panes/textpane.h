#pragma once

#include "app/desktop/texts/opentext.h"

#include <QJsonObject>
#include <QWidget>

#include <memory>

namespace bytecrowds::editor {
class ChangeBars;
class CodeView;
class FindBar;
class Folding;
class Highlighter;
class Languages;
class RemoteCarets;
class TextBinding;
class TypingAids;
class WordCompletion;
} // namespace bytecrowds::editor

namespace bytecrowds::desktop {

/// A view of an open text, with what belongs to it: colours, folds, changed lines, others' carets, what is looked for.
class TextPane : public QWidget
{
    Q_OBJECT
public:
    /// `languages` outlives the pane; so does the text's crowd.
    TextPane(std::shared_ptr<OpenText> text, const editor::Languages& languages, QWidget* parent = nullptr);
    ~TextPane() override;

    OpenText& text() { return *m_text; }
    const std::shared_ptr<OpenText>& shared() const { return m_text; }
    editor::CodeView& view() { return *m_view; }
    editor::TextBinding& binding() { return *m_binding; }
    editor::Highlighter& highlighter() { return *m_highlighter; }
    editor::Folding& folding() { return *m_folding; }
    editor::FindBar& findBar() { return *m_findBar; }
    editor::TypingAids& typingAids() { return *m_typingAids; }
    editor::WordCompletion& completion() { return *m_completion; }
    /// Null where nobody else can be.
    editor::RemoteCarets* carets() { return m_carets.get(); }

    /// Caret, selection, scrolling, zoom; for restore() into another pane of the same text.
    QJsonObject place() const;
    void restore(const QJsonObject& place);

Q_SIGNALS:
    /// Something was not taken; a sentence for the person.
    void refused(const QString& sentence);
    void caretMoved();

private:
    void refresh();

    std::shared_ptr<OpenText> m_text;
    const editor::Languages& m_languages;
    editor::CodeView* m_view;
    std::unique_ptr<editor::TextBinding> m_binding;
    std::unique_ptr<editor::Highlighter> m_highlighter;
    std::unique_ptr<editor::Folding> m_folding;
    std::unique_ptr<editor::ChangeBars> m_changes;
    std::unique_ptr<editor::TypingAids> m_typingAids;
    std::unique_ptr<editor::WordCompletion> m_completion;
    std::unique_ptr<editor::RemoteCarets> m_carets;
    editor::FindBar* m_findBar;
    bool m_isModified = false;
    QString m_language;
};

} // namespace bytecrowds::desktop
