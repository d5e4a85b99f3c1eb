#include "app/desktop/settings/viewsettings.h"

#include "app/desktop/opencrowd.h"
#include "app/desktop/panes/textpane.h"
#include "app/desktop/settings/settingkeys.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/texts/opentext.h"
#include "editor/codeview.h"
#include "editor/editorconfig.h"
#include "editor/indentation.h"
#include "editor/typingaids.h"
#include "editor/wordcompletion.h"

#include <QHash>

namespace bytecrowds::desktop {

void applyTo(editor::CodeView& view, const Settings& settings)
{
    using editor::CodeView;
    view.setLook({settings.get(keys::LightTheme), settings.get(keys::DarkTheme), settings.get(keys::FontFamily),
                  double(settings.get(keys::FontSize))});
    view.showLineNumbers(settings.get(keys::LineNumbers));
    view.setTabWidth(settings.get(keys::TabWidth));
    view.setWrapMode(settings.get(keys::WordWrap) ? CodeView::WrapWord : CodeView::WrapNone);
    view.setWhitespaceVisibility(settings.get(keys::ShowWhiteSpace) ? CodeView::WsVisible : CodeView::WsInvisible);
    view.setIndentationGuides(settings.get(keys::IndentationGuides));
    view.setCaretLineVisible(settings.get(keys::HighlightCurrentLine));
    const int edge = settings.get(keys::EdgeColumn);
    view.setEdgeColumn(edge);
    view.setEdgeMode(edge > 0 ? CodeView::EdgeLine : CodeView::EdgeNone);
}

void applyTo(TextPane& pane, const Settings& settings)
{
    const editor::Indentation indentation = editor::indentationOf(pane.view());
    applyTo(pane.view(), settings);
    editor::applyIndentation(pane.view(), indentation);
    pane.typingAids().setClosesPairs(settings.get(keys::AutoCloseBrackets));
    pane.completion().setAutomatic(settings.get(keys::WordCompletion));
}

void applyIndentationTo(TextPane& pane, const Settings& settings)
{
    const int width = settings.get(keys::TabWidth);
    editor::Indentation indentation{settings.get(keys::IndentWithTabs), width, width};
    if (settings.get(keys::DetectIndentation))
        indentation = editor::detectIndentation(pane.view().utf8(), indentation);
    editor::applyIndentation(pane.view(), editorConfigOf(pane.text()).indentation(indentation));
}

editor::EditorConfig editorConfigOf(OpenText& text)
{
    using editor::EditorConfig;
    if (!text.crowd())
        return EditorConfig::forFile(text.path());
    QHash<QString, QString> files;
    for (const CrowdFile& file : text.crowd()->files().files()) {
        if (file.name() == EditorConfig::FileName)
            files.insert(file.path, QString::fromStdString(text.crowd()->files().text(file.id).toString()));
    }
    return files.isEmpty() ? EditorConfig() : EditorConfig::forCrowdFile(text.path(), files);
}

} // namespace bytecrowds::desktop
