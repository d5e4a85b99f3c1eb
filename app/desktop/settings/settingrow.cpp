#include "app/desktop/settings/settingrow.h"

#include "app/desktop/look/icons.h"
#include "app/desktop/settings/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace bytecrowds::desktop {

namespace {

constexpr int ControlWidth = 280; // device-independent pixels

QList<Setting::Choice> fixedFonts()
{
    QList<Setting::Choice> fonts{{QString(), SettingRow::tr("The system's")}};
    for (const QString& family : QFontDatabase::families()) {
        if (QFontDatabase::isFixedPitch(family) && !QFontDatabase::isPrivateFamily(family))
            fonts.append({family, family});
    }
    return fonts;
}

} // namespace

SettingRow::SettingRow(Settings& settings, const Setting& setting, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_setting(setting)
    , m_control(makeControl())
    , m_reset(new QToolButton)
    , m_problem(new QLabel)
{
    m_control->setObjectName(setting.id);
    m_control->setAccessibleName(setting.label);
    m_control->setAccessibleDescription(setting.explanation);
    m_control->setFocusPolicy(Qt::StrongFocus);
    m_control->installEventFilter(this);
    m_reset->setIcon(icons::named(QStringLiteral("restore")));
    m_reset->setAutoRaise(true);
    m_reset->setToolTip(tr("Reset to the usual value"));
    m_reset->setAccessibleName(tr("Reset: %1").arg(setting.label));
    m_reset->setFocusPolicy(Qt::StrongFocus);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_control->setFocus();
        m_settings.reset(m_setting.id);
        refresh();
    });

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 8, 0, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 1);
    const auto label = [](const QString& text, const char* name) {
        auto* line = new QLabel(text);
        line->setObjectName(QLatin1StringView(name));
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        return line;
    };
    auto* title = label(setting.label, "settingLabel");
    title->setBuddy(m_control);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    grid->addWidget(title, 0, 0);
    grid->addWidget(label(setting.explanation, "explanation"), 1, 0);
    grid->addWidget(m_problem, 2, 0, 1, 3);
    grid->addWidget(m_control, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_reset, 0, 2, 2, 1, Qt::AlignVCenter);
    QSizePolicy policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);

    connect(&settings, &Settings::changed, this, [this](const QString& id) {
        if (id == m_setting.id)
            refresh();
    });
    refresh();
}

bool SettingRow::matches(const QString& text) const
{
    const QString known = m_setting.label + QLatin1Char(' ') + m_setting.explanation + QLatin1Char(' ') + m_setting.id;
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString& word) { return known.contains(word, Qt::CaseInsensitive); });
}

/// A wheel that passes over a control in the scrolled page changes nothing.
bool SettingRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && !m_control->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QWidget* SettingRow::makeControl()
{
    switch (m_setting.kind) {
    case Setting::Kind::Bool:
        return makeFlag();
    case Setting::Kind::Int:
        return makeNumber();
    case Setting::Kind::Choice:
        return makeChoice(m_setting.choices);
    case Setting::Kind::Font:
        return makeChoice(fixedFonts());
    case Setting::Kind::String:
        return makeText();
    }
    return nullptr;
}

QWidget* SettingRow::makeFlag()
{
    auto* box = new QCheckBox;
    connect(box, &QCheckBox::clicked, this, [this](bool on) { set(on); });
    m_show = [box](const QVariant& value) { box->setChecked(value.toBool()); };
    return box;
}

QWidget* SettingRow::makeNumber()
{
    auto* box = new QSpinBox;
    box->setRange(m_setting.least, m_setting.most);
    box->setFixedWidth(ControlWidth / 3);
    connect(box, &QSpinBox::valueChanged, this, [this](int number) { set(number); });
    m_show = [box](const QVariant& value) { box->setValue(value.toInt()); };
    return box;
}

QWidget* SettingRow::makeChoice(const QList<Setting::Choice>& choices)
{
    auto* box = new QComboBox;
    box->setFixedWidth(ControlWidth);
    for (const Setting::Choice& choice : choices)
        box->addItem(choice.label, choice.value);
    connect(box, &QComboBox::activated, this, [this, box](int index) { set(box->itemData(index)); });
    m_show = [box](const QVariant& value) {
        if (box->findData(value) < 0) // a font that is not of fixed pitch, named in the file
            box->addItem(value.toString(), value);
        box->setCurrentIndex(box->findData(value));
    };
    return box;
}

QWidget* SettingRow::makeText()
{
    auto* field = new QLineEdit;
    field->setFixedWidth(ControlWidth);
    field->setMaxLength(m_setting.most);
    connect(field, &QLineEdit::editingFinished, this, [this, field] { set(field->text().trimmed()); });
    m_show = [field](const QVariant& value) {
        if (field->text() != value.toString())
            field->setText(value.toString());
    };
    return field;
}

void SettingRow::set(const QVariant& value)
{
    const QString problem = m_settings.set(m_setting.id, value);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_control->setAccessibleDescription(problem.isEmpty() ? m_setting.explanation : problem);
    if (problem.isEmpty())
        refresh();
}

void SettingRow::refresh()
{
    m_problem->hide();
    m_show(m_settings.value(m_setting.id));
    m_reset->setVisible(!m_settings.isUsual(m_setting.id));
}

} // namespace bytecrowds::desktop
