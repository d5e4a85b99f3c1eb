#pragma once

#include "sync/crdt/awareness.h"

#include <QColor>
#include <QList>
#include <QWidget>

namespace bytecrowds::desktop {

/// Somebody in the crowd, as their awareness state says.
struct Person
{
    QString name;
    QColor color;
    bool self = false;

    QString initials() const;

    /// Everybody present; oneself first, then by name.
    static QList<Person> present(const crdt::Awareness& awareness);

    bool operator==(const Person&) const = default;
};

/// The people of a crowd as a row of discs with initials.
class PeopleBar : public QWidget
{
    Q_OBJECT
public:
    static constexpr int MaxDiscs = 6; ///< more people are counted in one last disc

    /// `awareness` outlives the bar.
    explicit PeopleBar(crdt::Awareness& awareness, QWidget* parent = nullptr);

    QList<Person> people() const { return m_people; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void refresh();
    QRectF disc(int index) const;
    int discs() const;

    crdt::Awareness& m_awareness;
    QList<Person> m_people;
    crdt::Subscription m_subscription;
};

} // namespace bytecrowds::desktop
