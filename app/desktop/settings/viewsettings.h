#pragma once

namespace bytecrowds::editor {
class CodeView;
struct EditorConfig;
} // namespace bytecrowds::editor

namespace bytecrowds::desktop {

class OpenText;
class Settings;
class TextPane;

/// Shows a view as the person has chosen.
void applyTo(editor::CodeView& view, const Settings& settings);
/// The same for a pane, and what helps to write in it.
void applyTo(TextPane& pane, const Settings& settings);
/// How the pane's text is indented: as its .editorconfig says, else as its lines are, else as the person has chosen.
void applyIndentationTo(TextPane& pane, const Settings& settings);
/// What .editorconfig files say of a text, on this computer or in its crowd.
editor::EditorConfig editorConfigOf(OpenText& text);

} // namespace bytecrowds::desktop
