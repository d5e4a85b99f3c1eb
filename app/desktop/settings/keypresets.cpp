#include "app/desktop/settings/keypresets.h"

#include <algorithm>

namespace bytecrowds::desktop {

namespace {

using Keys = KeyPreset::Keys;

constexpr auto Ctrl = Qt::CTRL;
constexpr auto CtrlShift = Qt::CTRL | Qt::SHIFT;
constexpr auto CtrlAlt = Qt::CTRL | Qt::ALT;

QHash<QString, Keys> table(std::initializer_list<std::pair<const char*, Keys>> rows)
{
    QHash<QString, Keys> keys;
    for (const auto& [id, chosen] : rows)
        keys.insert(QLatin1StringView(id), chosen);
    return keys;
}

/// As Visual Studio Code has them on Linux.
KeyPreset vsCode()
{
    const auto chord = [](QKeyCombination second) { return QKeySequence(Ctrl | Qt::Key_K, second); };
    return {QStringLiteral("vscode"), QStringLiteral("VS Code"),
            table({
                {"file.closeTab", {Ctrl | Qt::Key_W, Ctrl | Qt::Key_F4}},
                {"file.closeWindow", {CtrlShift | Qt::Key_W, Qt::ALT | Qt::Key_F4}},
                {"file.openLink", {CtrlAlt | Qt::Key_O}},
                {"edit.redo", {Ctrl | Qt::Key_Y, CtrlShift | Qt::Key_Z}},
                {"view.zoomReset", {QKeyCombination(Qt::ControlModifier | Qt::KeypadModifier, Qt::Key_0)}},
                {"view.splitDown", {chord(Ctrl | Qt::Key_Backslash)}},
                {"go.file", {Ctrl | Qt::Key_P, Ctrl | Qt::Key_E}},
                {"go.command", {CtrlShift | Qt::Key_P, Qt::Key_F1}},
                {"go.symbol", {CtrlShift | Qt::Key_O}},
                {"go.nextGroup", {chord(Ctrl | Qt::Key_Right)}},
                {"text.allOccurrences", {CtrlShift | Qt::Key_L}},
                {"text.blockComment", {CtrlShift | Qt::Key_A}},
                {"crowd.share", {CtrlAlt | Qt::Key_L}},
                {"help.keys", {chord(Ctrl | Qt::Key_S)}},
            })};
}

/// As KDE's Kate has them.
KeyPreset kate()
{
    return {QStringLiteral("kate"), QStringLiteral("Kate"),
            table({
                {"file.rename", {}},
                {"file.openLink", {CtrlAlt | Qt::Key_L}},
                {"edit.redo", {CtrlShift | Qt::Key_Z}},
                {"edit.settings", {CtrlShift | Qt::Key_Comma}},
                {"view.splitRight", {CtrlShift | Qt::Key_L}},
                {"view.splitDown", {CtrlShift | Qt::Key_T}},
                {"view.fullScreen", {CtrlShift | Qt::Key_F}},
                {"go.file", {CtrlAlt | Qt::Key_O}},
                {"go.command", {CtrlAlt | Qt::Key_I}},
                {"go.symbol", {CtrlAlt | Qt::Key_P}},
                {"go.nextTab", {Qt::ALT | Qt::Key_Right, Ctrl | Qt::Key_Tab}},
                {"go.previousTab", {Qt::ALT | Qt::Key_Left, CtrlShift | Qt::Key_Tab}},
                {"go.nextGroup", {Qt::Key_F8}},
                {"edit.findInCrowd", {CtrlAlt | Qt::Key_F}},
                {"text.comment", {Ctrl | Qt::Key_D}},
                {"text.nextOccurrence", {Qt::ALT | Qt::Key_J}},
                {"text.allOccurrences", {CtrlAlt | Qt::Key_D}},
                {"text.moveUp", {CtrlShift | Qt::Key_Up}},
                {"text.moveDown", {CtrlShift | Qt::Key_Down}},
                {"text.deleteLines", {Ctrl | Qt::Key_K}},
                {"text.upperCase", {Ctrl | Qt::Key_U}},
                {"text.lowerCase", {CtrlShift | Qt::Key_U}},
                {"crowd.people", {CtrlAlt | Qt::Key_H}},
                {"crowd.follow", {CtrlAlt | Qt::Key_W}},
                {"crowd.share", {CtrlAlt | Qt::Key_S}},
                {"help.keys", {CtrlAlt | Qt::Key_Comma}},
            })};
}

} // namespace

const QList<KeyPreset>& keyPresets()
{
    static const QList<KeyPreset> presets{
        {QStringLiteral("bytecrowds"), QStringLiteral("Bytecrowds"), {}}, vsCode(), kate()};
    return presets;
}

const KeyPreset& keyPreset(const QString& id)
{
    const auto found = std::ranges::find(keyPresets(), id, &KeyPreset::id);
    return found == keyPresets().end() ? keyPresets().first() : *found;
}

} // namespace bytecrowds::desktop
