#include "app/desktop/statusline.h"

#include "app/desktop/style.h"
#include "editor/languages.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPixmap>

namespace bytecrowds::desktop {

StatusLine::StatusLine(const editor::Languages& languages, QWidget* parent)
    : QStatusBar(parent)
    , m_dot(new QLabel)
    , m_text(new QLabel)
    , m_caret(new QLabel)
    , m_language(new QComboBox)
{
    m_text->setObjectName(QStringLiteral("status"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAccessibleName(tr("Connection and saved state"));
    m_caret->setAccessibleName(tr("Caret"));
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setToolTip(tr("The language that the text is highlighted in"));
    m_language->setMaxVisibleItems(20);
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto& language : languages.all())
        m_language->addItem(language.name, language.id);
    connect(m_language, &QComboBox::activated, this,
            [this](int index) { Q_EMIT languageChosen(m_language->itemData(index).toString()); });

    addWidget(m_dot);
    addWidget(m_text, 1);
    addPermanentWidget(m_caret);
    addPermanentWidget(m_language);
    setSizeGripEnabled(false);
}

void StatusLine::setStatus(const StatusText& status)
{
    if (status == m_status)
        return;
    m_status = status;
    m_text->setText(status.text);
    m_text->setAccessibleDescription(status.text);
    paintDot();
}

void StatusLine::setCaret(int line, int column)
{
    m_caret->setText(tr("Line %L1, column %L2").arg(line).arg(column));
}

void StatusLine::setLanguage(const QString& id)
{
    int index = m_language->findData(id);
    if (index < 0) { // a language that only another editor knows
        m_language->addItem(id, id);
        index = m_language->count() - 1;
    }
    m_language->setCurrentIndex(index);
}

QString StatusLine::statusText() const
{
    return m_status.text;
}

QString StatusLine::language() const
{
    return m_language->currentData().toString();
}

void StatusLine::changeEvent(QEvent* event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintDot();
}

void StatusLine::paintDot()
{
    constexpr int Size = 10;
    const qreal ratio = devicePixelRatioF();
    QPixmap dot(QSize(Size, Size) * ratio);
    dot.setDevicePixelRatio(ratio);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::tone(m_status.tone, palette()));
    painter.drawEllipse(1, 1, Size - 2, Size - 2);
    m_dot->setPixmap(dot);
}

} // namespace bytecrowds::desktop
