#pragma once

namespace bytecrowds::editor {
class CodeView;
}

namespace bytecrowds::desktop {

class Settings;

/// Shows a view as the person has chosen.
void applyTo(editor::CodeView& view, const Settings& settings);

} // namespace bytecrowds::desktop
