#include "app/desktop/palette/palette.h"

#include "app/desktop/palette/palettelist.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace bytecrowds::desktop {

namespace {

constexpr int Width = 640, Margin = 24, Top = 44; // device-independent pixels
constexpr int VisibleRows = 12;

} // namespace

Palette::Palette(QWidget& window)
    : QFrame(&window)
    , m_window(window)
    , m_field(new QLineEdit)
    , m_view(new QListView)
    , m_note(new QLabel)
    , m_list(new PaletteList(this))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Palette"));
    setAutoFillBackground(true);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->installEventFilter(this);
    m_view->setObjectName(QStringLiteral("paletteList"));
    m_view->setAccessibleName(tr("Found"));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setUniformItemSizes(true);
    m_view->setModel(m_list);
    m_view->setItemDelegate(new PaletteDelegate(m_view));
    m_note->setObjectName(QStringLiteral("paletteNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_view, 1);
    column->addWidget(m_note);
    hide();

    connect(m_field, &QLineEdit::textChanged, this, &Palette::refresh);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex& index) { run(index.row()); });
    window.installEventFilter(this);
}

Palette::~Palette() = default;

void Palette::add(std::unique_ptr<PaletteMode> mode)
{
    m_modes.push_back(std::move(mode));
}

void Palette::open(const QString& text)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_field->setText(text);
    refresh();
    show();
    raise();
    place();
    m_field->setFocus();
    announce();
}

int Palette::currentRow() const
{
    return m_view->currentIndex().row();
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_field) {
        if (event->type() == QEvent::KeyPress && onKey(static_cast<QKeyEvent*>(event)->key()))
            return true;
        if (event->type() == QEvent::FocusOut)
            onFocusLost(static_cast<QFocusEvent*>(event)->reason());
    }
    return QFrame::eventFilter(watched, event);
}

void Palette::onFocusLost(Qt::FocusReason reason)
{
    if (reason == Qt::ActiveWindowFocusReason)
        dismiss();                           // so that the window's focus is right when it comes back
    else if (reason != Qt::PopupFocusReason) // the field's own menu is no reason to go
        hide();
}

bool Palette::onKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_PageUp:
        moveBy(-VisibleRows);
        return true;
    case Qt::Key_PageDown:
        moveBy(VisibleRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(currentRow());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

/// The mode with the longest prefix that the text begins with.
PaletteMode& Palette::modeOf(const QString& text) const
{
    PaletteMode* best = m_modes.front().get();
    for (const auto& mode : m_modes) {
        if (text.startsWith(mode->prefix()) && mode->prefix().size() >= best->prefix().size())
            best = mode.get();
    }
    return *best;
}

void Palette::refresh()
{
    const QString text = m_field->text();
    PaletteMode& mode = modeOf(text);
    const QString query = text.sliced(mode.prefix().size());
    m_list->setItems(mode.items(query));
    m_field->setPlaceholderText(mode.hint());
    m_field->setAccessibleName(mode.hint());
    m_note->setText(m_list->rowCount() ? QString() : mode.nothingFor(query));
    m_note->setVisible(!m_list->rowCount());
    m_view->setVisible(m_list->rowCount());
    m_view->setCurrentIndex(m_list->index(0));
    m_view->scrollToTop();
    if (isVisible()) {
        place();
        announce();
    }
}

void Palette::place()
{
    const int width = std::min(Width, m_window.width() - 2 * Margin);
    m_view->setFixedHeight(std::min(m_list->rowCount(), VisibleRows) * std::max(1, m_view->sizeHintForRow(0)) +
                           2 * m_view->frameWidth());
    setFixedWidth(width);
    layout()->activate();
    adjustSize();
    move((m_window.width() - width) / 2, Top);
}

void Palette::moveBy(int rows)
{
    const int count = m_list->rowCount();
    if (count == 0)
        return;
    // One step goes round; a page stops at the ends.
    const int wanted = currentRow() + rows;
    const int row = std::abs(rows) == 1 ? (wanted + count) % count : std::clamp(wanted, 0, count - 1);
    m_view->setCurrentIndex(m_list->index(row));
    announce();
}

/// The focus stays in the field, so a screen reader has to be told which row Enter would choose.
void Palette::announce()
{
    const QModelIndex current = m_view->currentIndex();
    const QString words = current.isValid() ? tr("%1, %L2 of %L3", "a row of a list, its number, how many there are")
                                                  .arg(current.data(Qt::AccessibleTextRole).toString())
                                                  .arg(current.row() + 1)
                                                  .arg(m_list->rowCount())
                                            : m_note->text();
    m_field->setAccessibleDescription(words);
    QAccessibleAnnouncementEvent event(m_field, words);
    QAccessible::updateAccessibility(&event);
}

void Palette::run(int row)
{
    if (row < 0)
        return;
    const PaletteItem item = m_list->item(row);
    modeOf(m_field->text()).note(item);
    dismiss();
    item.run();
}

void Palette::dismiss()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

} // namespace bytecrowds::desktop
