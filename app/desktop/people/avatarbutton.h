#pragma once

#include "app/desktop/people/person.h"

#include <QAbstractButton>

namespace bytecrowds::desktop {

/// A person as a disc with their initials and their shape. With a ring round it: the one who is followed.
class AvatarButton : public QAbstractButton
{
    Q_OBJECT
public:
    static constexpr int Diameter = 28; ///< of the disc, device-independent pixels

    explicit AvatarButton(const Person& person, QWidget* parent = nullptr);

    const Person& person() const { return m_person; }
    void setPerson(const Person& person);
    void setFollowed(bool followed);
    bool isFollowed() const { return m_isFollowed; }
    /// Whether they follow us.
    void setFollower(bool follower);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    Person m_person;
    bool m_isFollowed = false;
    bool m_isFollower = false;
};

/// Those for whom there is no room, as a number.
class MoreButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit MoreButton(QWidget* parent = nullptr);

    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace bytecrowds::desktop
