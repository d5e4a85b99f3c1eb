#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace bytecrowds::desktop {

/// One sentence for the person, above the text: never in the way of typing.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    static constexpr int PassingMs = 8000;                            ///< how long a passing notice stays
    static inline const QString RelayTopic = QStringLiteral("relay"); ///< why there is no connection
    static inline const QString StoreTopic = QStringLiteral("store"); ///< why nothing can be kept here

    explicit NoticeBar(QWidget* parent = nullptr);

    /// Stays until dismissed, replaced, or clear() with the same topic.
    void show(const QString& topic, const QString& sentence);
    /// Goes by itself.
    void showPassing(const QString& sentence);
    /// A button in the notice that stands now: what the person can do about it.
    void offer(const QString& text, std::function<void()> run);
    void clear(const QString& topic);
    QString sentence() const;

private:
    void set(const QString& topic, const QString& sentence);

    QString m_topic;
    QLabel* m_label;
    QHBoxLayout* m_buttons;
    QTimer m_passing;
};

} // namespace bytecrowds::desktop
