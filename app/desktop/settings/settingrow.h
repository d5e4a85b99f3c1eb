#pragma once

#include "app/desktop/settings/setting.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace bytecrowds::desktop {

class Settings;

/// One setting as a person sees it: what it is called, what it does, a control for its kind, and the way back to the
/// usual value. It follows the settings.
class SettingRow : public QWidget
{
    Q_OBJECT
public:
    /// The settings outlive it, and have the setting.
    SettingRow(Settings& settings, const Setting& setting, QWidget* parent = nullptr);

    const QString& id() const { return m_setting.id; }
    const QString& category() const { return m_setting.category; }
    /// Whether all words of the text are found in what a person can know the setting by.
    bool matches(const QString& text) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeControl();
    QWidget* makeFlag();
    QWidget* makeNumber();
    QWidget* makeChoice(const QList<Setting::Choice>& choices);
    QWidget* makeText();
    void set(const QVariant& value);
    void refresh();

    Settings& m_settings;
    Setting m_setting;
    std::function<void(const QVariant&)> m_show; // in the control, which sets it
    QWidget* m_control;
    QToolButton* m_reset;
    QLabel* m_problem;
};

} // namespace bytecrowds::desktop
