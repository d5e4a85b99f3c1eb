#pragma once

#include "app/desktop/palette/symbolmode.h"

#include <QObject>

namespace bytecrowds::desktop {

class MainWindow;
class Palette;

/// A window's palette, with all its modes.
class WindowPalette : public QObject
{
    Q_OBJECT
public:
    /// The window is its parent.
    explicit WindowPalette(MainWindow& window);

    /// With a mode's prefix; none: files.
    void open(const QString& prefix);
    /// Where the symbols of the current text come from.
    void setSymbols(SymbolMode::Provider provider) { m_symbols = std::move(provider); }
    Palette& palette() { return *m_palette; }

private:
    Palette* m_palette;
    SymbolMode::Provider m_symbols;
};

} // namespace bytecrowds::desktop
