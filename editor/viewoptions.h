#pragma once

namespace bytecrowds::editor {

class CodeView;

/// How a person likes to see text.
struct ViewOptions
{
    static constexpr int MinZoom = -8, MaxZoom = 20; ///< points; what lies beyond is taken for the nearest
    static constexpr int MaxEdgeColumn = 1000;       ///< a column behind that is taken for this one

    bool showsBlanks = false;
    bool showsLineEnds = false;
    bool wrapsLines = false;
    bool showsIndentationGuides = false;
    int zoom = 0;       ///< points more than the system's fixed font
    int edgeColumn = 0; ///< where lines should end; 0 shows none

    bool operator==(const ViewOptions&) const = default;
};

/// Shows a view by them from now on, in the theme's colours; the margin follows the zoom.
void applyViewOptions(CodeView& view, const ViewOptions& options);

} // namespace bytecrowds::editor
