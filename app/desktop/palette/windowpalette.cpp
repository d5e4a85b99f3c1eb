#include "app/desktop/palette/windowpalette.h"

#include "app/desktop/mainwindow.h"
#include "app/desktop/palette/commandmode.h"
#include "app/desktop/palette/filemode.h"
#include "app/desktop/palette/linemode.h"
#include "app/desktop/palette/palette.h"
#include "app/desktop/palette/symbolmode.h"
#include "app/desktop/panes/textpane.h"
#include "app/desktop/settings/settings.h"
#include "editor/codeview.h"
#include "editor/gototarget.h"
#include "editor/highlighter.h"
#include "editor/symbols.h"

#include <algorithm>

namespace bytecrowds::desktop {

namespace {

const QString RecentFiles = QStringLiteral("recent/files"), RecentCommands = QStringLiteral("recent/commands");

void goTo(MainWindow& window, const editor::GotoTarget& target)
{
    if (!window.pane())
        return;
    editor::goTo(window.view(), target);
    window.view().SendScintilla(QsciScintilla::SCI_VERTICALCENTRECARET);
    window.pane()->setFocus();
}

int caretLine(editor::CodeView& view)
{
    int line = 0, index = 0;
    view.getCursorPosition(&line, &index);
    return line;
}

QString describePlace(MainWindow& window, const QString& text)
{
    const auto target = editor::GotoTarget::parse(text);
    if (!target || !window.pane())
        return {};
    const auto place = target->in(window.view().lines(), caretLine(window.view()));
    return place.column > 0 ? WindowPalette::tr("Go to line %L1, column %L2").arg(place.line + 1).arg(place.column + 1)
                            : WindowPalette::tr("Go to line %L1").arg(place.line + 1);
}

/// What the text in use declares.
QList<SymbolMode::Symbol> symbolsOf(MainWindow& window, const editor::Symbols& symbols)
{
    QList<SymbolMode::Symbol> found;
    TextPane* pane = window.pane();
    if (!pane)
        return found;
    const auto isQuoted = [pane](crdt::Utf8 at) { return pane->highlighter().isQuoted(at); };
    for (const editor::Symbol& symbol : symbols.of(pane->view().utf8(), pane->text().language(), isQuoted))
        found.append({symbol.name, symbol.line});
    return found;
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
                                                  if (const auto target = editor::GotoTarget::parse(text))
                                                      goTo(window, *target);
                                              }));
    m_palette->add(std::make_unique<SymbolMode>([this, &window] { return symbolsOf(window, symbols()); },
                                                [&window](int line) {
                                                    if (const auto target =
                                                            editor::GotoTarget::parse(QString::number(line + 1)))
                                                        goTo(window, *target);
                                                }));
}

WindowPalette::~WindowPalette() = default;

/// Its expressions are made when somebody asks first.
const editor::Symbols& WindowPalette::symbols()
{
    if (!m_symbols)
        m_symbols = std::make_unique<editor::Symbols>();
    return *m_symbols;
}

void WindowPalette::open(const QString& prefix)
{
    m_palette->open(prefix);
}

} // namespace bytecrowds::desktop
