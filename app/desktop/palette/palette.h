#pragma once

#include "app/desktop/palette/palettemode.h"

#include <QFrame>
#include <QPointer>

#include <memory>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;

namespace bytecrowds::desktop {

class PaletteList;

/// A field and a list over a window: what is typed is looked for among what a mode offers. The first character chooses
/// the mode. It goes by Esc, by choosing, and when the focus goes elsewhere.
class Palette : public QFrame
{
    Q_OBJECT
public:
    explicit Palette(QWidget& window);
    ~Palette() override;

    void add(std::unique_ptr<PaletteMode> mode);
    /// Shows it with this in the field: a prefix, and maybe more.
    void open(const QString& text);

    QLineEdit& field() { return *m_field; }
    const PaletteList& list() const { return *m_list; }
    int currentRow() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void place();
    void moveBy(int rows);
    void announce();
    void run(int row);
    void dismiss();
    PaletteMode& modeOf(const QString& text) const;
    bool onKey(int key);
    void onFocusLost(Qt::FocusReason reason);

    QWidget& m_window;
    std::vector<std::unique_ptr<PaletteMode>> m_modes;
    QLineEdit* m_field;
    QListView* m_view;
    QLabel* m_note; // instead of rows
    PaletteList* m_list;
    QPointer<QWidget> m_before; // where the focus was
};

} // namespace bytecrowds::desktop
