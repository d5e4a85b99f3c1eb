#include "app/desktop/settings/viewsettings.h"

#include "app/desktop/settings/settingkeys.h"
#include "app/desktop/settings/settings.h"
#include "editor/codeview.h"

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

} // namespace bytecrowds::desktop
