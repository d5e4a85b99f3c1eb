#pragma once

#include <QObject>

#include <memory>

namespace bytecrowds::editor {
class Symbols;
}

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
    ~WindowPalette() override;

    /// With a mode's prefix; none: files.
    void open(const QString& prefix);
    Palette& palette() { return *m_palette; }

private:
    const editor::Symbols& symbols();

    Palette* m_palette;
    std::unique_ptr<editor::Symbols> m_symbols;
};

} // namespace bytecrowds::desktop
