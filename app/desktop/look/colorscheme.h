#pragma once

#include <QObject>

namespace bytecrowds::desktop {

class Settings;

/// Keeps the program light or dark, as the person has chosen; where that is the system's matter, as the system is, also
/// when it changes.
class ColorScheme : public QObject
{
    Q_OBJECT
public:
    /// The settings outlive it.
    explicit ColorScheme(const Settings& settings, QObject* parent = nullptr);

private:
    void apply();

    const Settings& m_settings;
};

} // namespace bytecrowds::desktop
