#include "app/desktop/settings/settingsdialog.h"

#include "app/desktop/look/icons.h"
#include "app/desktop/settings/keyboardpage.h"
#include "app/desktop/settings/settingrow.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/settings/settingtable.h"
#include "app/desktop/style.h"

#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace bytecrowds::desktop {

namespace {

const QString Keyboard = QStringLiteral("keyboard");
constexpr int CategoriesWidth = 190; // device-independent pixels
enum Page
{
    RowsPage,
    KeyboardPageIndex
};

} // namespace

SettingsDialog::SettingsDialog(Settings& settings, const CommandSet& commands, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_search(new QLineEdit)
    , m_categories(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_nothing(new QLabel)
    , m_keyboard(new KeyboardPage(settings, commands))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    resize(860, 620);

    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icons::named(QStringLiteral("search"), QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    m_categories->setObjectName(QStringLiteral("categories"));
    m_categories->setAccessibleName(tr("Categories"));
    m_categories->setFixedWidth(CategoriesWidth);
    for (const SettingCategory& category : settingCategories()) {
        auto* item = new QListWidgetItem(category.label, m_categories);
        item->setData(Qt::UserRole, category.id);
    }
    m_pages->addWidget(makeRows());
    m_pages->addWidget(m_keyboard);

    auto* sides = new QHBoxLayout;
    sides->setSpacing(18);
    sides->addWidget(m_categories);
    sides->addWidget(m_pages, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_search);
    column->addLayout(sides, 1);
    column->addWidget(makeFooter());

    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(m_categories, &QListWidget::currentRowChanged, this, [this] {
        m_search->clear();
        showCurrent();
    });
    connect(m_categories, &QListWidget::itemClicked, m_search, &QLineEdit::clear);
    m_categories->setCurrentRow(0);
    m_search->setFocus();
    applyStyle();
}

void SettingsDialog::showCategory(const QString& id)
{
    for (int row = 0; row < m_categories->count(); ++row) {
        if (m_categories->item(row)->data(Qt::UserRole) == id)
            m_categories->setCurrentRow(row);
    }
}

void SettingsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        applyStyle();
}

QWidget* SettingsDialog::makeRows()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(0);
    for (const SettingCategory& category : settingCategories()) {
        auto* heading = new QLabel(category.label);
        heading->setObjectName(QStringLiteral("heading"));
        heading->setContentsMargins(0, 2, 0, 8);
        m_headings.append(heading);
        column->addWidget(heading);
        for (const Setting& setting : m_settings.table()) {
            if (setting.category != category.id)
                continue;
            m_rows.append(new SettingRow(m_settings, setting));
            column->addWidget(m_rows.last());
        }
    }
    m_nothing->setObjectName(QStringLiteral("explanation"));
    m_nothing->setTextFormat(Qt::PlainText);
    column->addWidget(m_nothing);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    return scroll;
}

QWidget* SettingsDialog::makeFooter()
{
    auto* footer = new QWidget;
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    auto* place = new QLabel(tr("Kept in %1").arg(QDir::toNativeSeparators(m_settings.file())));
    place->setObjectName(QStringLiteral("place"));
    place->setTextFormat(Qt::PlainText);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* open = new QPushButton(icons::named(QStringLiteral("open")), tr("&Open the file"));
    open->setObjectName(QStringLiteral("openFile"));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [this] {
        m_settings.flush();
        Q_EMIT openRequested(m_settings.file());
    });
    auto* close = new QPushButton(tr("&Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    row->addWidget(place, 1);
    row->addWidget(open);
    row->addWidget(close);
    return footer;
}

/// Among the settings of all categories.
void SettingsDialog::search(const QString& text)
{
    if (text.trimmed().isEmpty())
        return showCurrent();
    m_pages->setCurrentIndex(RowsPage);
    QStringList found;
    for (SettingRow* row : std::as_const(m_rows)) {
        row->setVisible(row->matches(text));
        if (row->matches(text))
            found.append(row->category());
    }
    for (int i = 0; i < m_headings.size(); ++i)
        m_headings[i]->setVisible(found.contains(m_categories->item(i)->data(Qt::UserRole).toString()));
    m_nothing->setText(tr("No setting is called “%1”.").arg(text.trimmed()));
    m_nothing->setVisible(found.isEmpty());
}

void SettingsDialog::showCurrent()
{
    const QListWidgetItem* current = m_categories->currentItem();
    const QString category = current ? current->data(Qt::UserRole).toString() : QString();
    for (SettingRow* row : std::as_const(m_rows))
        row->setVisible(row->category() == category);
    for (int i = 0; i < m_headings.size(); ++i)
        m_headings[i]->setVisible(i == m_categories->currentRow());
    m_nothing->hide();
    m_pages->setCurrentIndex(category == Keyboard ? KeyboardPageIndex : RowsPage);
}

void SettingsDialog::applyStyle()
{
    const QString sheet = style::dialogSheet(QGuiApplication::palette());
    if (sheet != styleSheet())
        setStyleSheet(sheet);
}

} // namespace bytecrowds::desktop
