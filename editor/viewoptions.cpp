#include "editor/viewoptions.h"

#include "editor/codeview.h"

#include <algorithm>

namespace bytecrowds::editor {

namespace {

using KSyntaxHighlighting::Theme;

void showColors(CodeView& view)
{
    const auto color = [&](Theme::EditorColorRole role) { return QColor::fromRgb(view.theme().editorColor(role)); };
    view.setWhitespaceForegroundColor(color(Theme::TabMarker));
    view.setIndentationGuidesForegroundColor(color(Theme::IndentationLine));
    view.setEdgeColor(color(Theme::WordWrapMarker));
}

/// One connection a view, however often options are applied.
void followTheme(CodeView& view)
{
    const QString name = QStringLiteral("ViewOptions");
    if (view.findChild<QObject*>(name, Qt::FindDirectChildrenOnly))
        return;
    auto* follower = new QObject(&view);
    follower->setObjectName(name);
    QObject::connect(&view, &CodeView::themeChanged, follower, [&view] { showColors(view); });
}

} // namespace

void applyViewOptions(CodeView& view, const ViewOptions& options)
{
    view.setWhitespaceVisibility(options.showsBlanks ? QsciScintilla::WsVisible : QsciScintilla::WsInvisible);
    view.setEolVisibility(options.showsLineEnds);
    view.setWrapMode(options.wrapsLines ? QsciScintilla::WrapWhitespace : QsciScintilla::WrapNone);
    view.setWrapIndentMode(QsciScintilla::WrapIndentSame);
    // QScintilla's own guides end at an empty line.
    const int guides = options.showsIndentationGuides ? QsciScintilla::SC_IV_LOOKBOTH : QsciScintilla::SC_IV_NONE;
    view.SendScintilla(QsciScintilla::SCI_SETINDENTATIONGUIDES, (unsigned long)(guides));
    view.zoomTo(std::clamp(options.zoom, ViewOptions::MinZoom, ViewOptions::MaxZoom));
    view.setEdgeColumn(std::clamp(options.edgeColumn, 0, ViewOptions::MaxEdgeColumn));
    view.setEdgeMode(options.edgeColumn > 0 ? QsciScintilla::EdgeLine : QsciScintilla::EdgeNone);
    showColors(view);
    followTheme(view);
}

} // namespace bytecrowds::editor
