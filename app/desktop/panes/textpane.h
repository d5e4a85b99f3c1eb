#pragma once

#include "app/desktop/texts/opentext.h"

#include <QJsonObject>
#include <QWidget>

#include <memory>

namespace bytecrowds::editor {
class CodeView;
class Highlighter;
class Languages;
class RemoteCarets;
class TextBinding;
} // namespace bytecrowds::editor

namespace bytecrowds::desktop {

/// A view of an open text, with what belongs to it: colours, others' carets.
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
    std::unique_ptr<editor::RemoteCarets> m_carets;
    QString m_language;
};

} // namespace bytecrowds::desktop
