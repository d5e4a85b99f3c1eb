#pragma once

#include <QFrame>
#include <QObject>
#include <QPointer>

namespace bytecrowds::desktop {

class MainWindow;
class TextPane;

/// The sentence over a crowd that one may only read, and what one can do about it.
class ViewOnlyBar : public QFrame
{
    Q_OBJECT
public:
    explicit ViewOnlyBar(QWidget* parent = nullptr);

Q_SIGNALS:
    void copyRequested();
};

/// Makes a window tell that its crowd may only be read, as long as the relay says so: texts can't be typed in, files
/// can't be changed, and who tries is told why.
class ViewGuard : public QObject
{
    Q_OBJECT
public:
    /// The window has its crowd, and outlives the guard.
    explicit ViewGuard(MainWindow& window);
    ~ViewGuard() override;

    static QString sentence();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isViewer() const;
    void apply();
    void guard(TextPane* pane);
    void tell();

    MainWindow& m_window;
    QPointer<ViewOnlyBar> m_bar;
};

} // namespace bytecrowds::desktop
