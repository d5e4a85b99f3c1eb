#include "app/desktop/commands/commandset.h"
#include "app/desktop/commands/windowcommands.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/palette/commandmode.h"
#include "app/desktop/palette/linemode.h"
#include "app/desktop/palette/symbolmode.h"
#include "app/desktop/palette/windowpalette.h"
#include "app/desktop/panes/tabarea.h"
#include "app/desktop/panes/textpane.h"
#include "editor/codeview.h"

#include <QCoreApplication>
#include <QMenu>

namespace bytecrowds::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::desktop::ViewCommands)
};

} // namespace

void addViewCommands(MainWindow& window, QMenu& menu)
{
    CommandSet& commands = window.commands();
    const auto add = [&](const char* id, const QString& text, const CommandSet::Keys& keys, CommandSet::Run run) {
        return commands.add(menu, QLatin1String(id), text, keys, std::move(run));
    };
    const auto inView = [&window](void (*act)(editor::CodeView&)) {
        return [&window, act] {
            if (TextPane* pane = window.pane())
                act(pane->view());
        };
    };
    add("view.zoomIn", Words::tr("Zoom &in"), {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal},
        inView([](editor::CodeView& view) { view.zoomIn(); }));
    add("view.zoomOut", Words::tr("Zoom &out"), {QKeySequence::ZoomOut},
        inView([](editor::CodeView& view) { view.zoomOut(); }));
    add("view.zoomReset", Words::tr("&Usual size"), {Qt::CTRL | Qt::Key_0},
        inView([](editor::CodeView& view) { view.zoomTo(0); }));
    menu.addSeparator();
    add("view.splitRight", Words::tr("Split &right"), {Qt::CTRL | Qt::Key_Backslash},
        [&window] { window.tabs().split(Qt::Horizontal); });
    add("view.splitDown", Words::tr("Split &down"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Backslash},
        [&window] { window.tabs().split(Qt::Vertical); });
    menu.addSeparator();
    add("view.fullScreen", Words::tr("&Full screen"), {Qt::Key_F11},
        [&window] { window.setWindowState(window.windowState() ^ Qt::WindowFullScreen); });
}

void addGoCommands(MainWindow& window, QMenu& menu)
{
    CommandSet& commands = window.commands();
    const auto add = [&](const char* id, const QString& text, const CommandSet::Keys& keys, CommandSet::Run run) {
        return commands.add(menu, QLatin1String(id), text, keys, std::move(run));
    };
    const auto offer = [&window](const QString& prefix) {
        return [&window, prefix] { window.commandPalette().open(prefix); };
    };
    add("go.file", Words::tr("&File…"), {Qt::CTRL | Qt::Key_P}, offer({}));
    add("go.command", Words::tr("&Command…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_P}, offer(CommandMode::Prefix));
    add("go.line", Words::tr("&Line…"), {Qt::CTRL | Qt::Key_G}, offer(LineMode::Prefix));
    add("go.symbol", Words::tr("S&ymbol…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_O}, offer(SymbolMode::Prefix));
    menu.addSeparator();
    add("go.nextTab", Words::tr("&Next tab"), {Qt::CTRL | Qt::Key_PageDown, Qt::CTRL | Qt::Key_Tab},
        [&window] { window.tabs().activateNext(1); });
    add("go.previousTab", Words::tr("&Previous tab"), {Qt::CTRL | Qt::Key_PageUp, Qt::CTRL | Qt::SHIFT | Qt::Key_Tab},
        [&window] { window.tabs().activateNext(-1); });
    add("go.nextGroup", Words::tr("Next &split"), {Qt::Key_F6}, [&window] { window.tabs().activateNextGroup(); });
}

} // namespace bytecrowds::desktop
