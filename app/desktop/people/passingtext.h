#pragma once

#include <QLabel>
#include <QTimer>

namespace bytecrowds::desktop {

/// News that go by themselves, in the status line and for who listens to the screen.
class PassingText : public QLabel
{
    Q_OBJECT
public:
    static constexpr int PassingMs = 6000;

    explicit PassingText(QWidget* parent = nullptr);

    void tell(const QString& sentence);

private:
    QString m_last;
    QTimer m_end;
};

} // namespace bytecrowds::desktop
