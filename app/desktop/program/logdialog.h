#pragma once

#include <QDialog>

namespace bytecrowds::desktop {

/// Shows a report to the letter as it would be sent; the person copies or saves it. Nothing is sent from here.
class LogDialog : public QDialog
{
    Q_OBJECT
public:
    explicit LogDialog(const QString& report, QWidget* parent = nullptr);

    /// Versions and the platform, then the log's records.
    static QString report(const QString& log);

private:
    void save(const QString& report);
};

} // namespace bytecrowds::desktop
