#include "app/desktop/palette/windowpalette.h"

#include "app/desktop/mainwindow.h"
#include "app/desktop/palette/commandmode.h"
#include "app/desktop/palette/filemode.h"
#include "app/desktop/palette/linemode.h"
#include "app/desktop/palette/palette.h"
#include "app/desktop/palette/textplace.h"
#include "app/desktop/panes/textpane.h"
#include "app/desktop/settings/settings.h"
#include "editor/codeview.h"

#include <algorithm>

namespace bytecrowds::desktop {

namespace {

const QString RecentFiles = QStringLiteral("recent/files"), RecentCommands = QStringLiteral("recent/commands");

void goTo(MainWindow& window, TextPlace place)
{
    if (!window.pane())
        return;
    editor::CodeView& view = window.view();
    const int line = std::min(place.line, view.lines() - 1);
    const long start = view.SendScintilla(QsciScintilla::SCI_POSITIONFROMLINE, (unsigned long)(line));
    const long end = view.SendScintilla(QsciScintilla::SCI_GETLINEENDPOSITION, (unsigned long)(line));
    const long at = view.SendScintilla(QsciScintilla::SCI_POSITIONRELATIVE, (unsigned long)(start), long(place.column));
    // Behind the text's last character there is no position, and 0 is said.
    view.SendScintilla(QsciScintilla::SCI_ENSUREVISIBLEENFORCEPOLICY, (unsigned long)(line));
    view.showCaretAt(crdt::Utf8(std::size_t(place.column > 0 && (at == 0 || at > end) ? end : at)));
    view.SendScintilla(QsciScintilla::SCI_VERTICALCENTRECARET);
    window.pane()->setFocus();
}

QString describePlace(MainWindow& window, const QString& text)
{
    const auto place = TextPlace::parse(text);
    if (!place || !window.pane())
        return {};
    const int line = std::min(place->line, window.view().lines() - 1) + 1;
    return place->column > 0 ? WindowPalette::tr("Go to line %L1, column %L2").arg(line).arg(place->column + 1)
                             : WindowPalette::tr("Go to line %L1").arg(line);
}

} // namespace

WindowPalette::WindowPalette(MainWindow& window)
    : QObject(&window)
    , m_palette(new Palette(window))
{
    QSettings& store = window.settings().store();
    m_palette->add(std::make_unique<FileMode>(window, RecentList(store, RecentFiles)));
    m_palette->add(std::make_unique<CommandMode>(window.commands(), RecentList(store, RecentCommands)));
    m_palette->add(std::make_unique<LineMode>([&window](const QString& text) { return describePlace(window, text); },
                                              [&window](const QString& text) {
                                                  if (const auto place = TextPlace::parse(text))
                                                      goTo(window, *place);
                                              }));
    m_palette->add(
        std::make_unique<SymbolMode>([this] { return m_symbols ? m_symbols() : QList<SymbolMode::Symbol>(); },
                                     [&window](int line) { goTo(window, {line, 0}); }));
}

void WindowPalette::open(const QString& prefix)
{
    m_palette->open(prefix);
}

} // namespace bytecrowds::desktop
