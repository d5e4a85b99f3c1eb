#pragma once

#include "app/desktop/people/person.h"
#include "sync/crdt/subscription.h"

#include <QAbstractListModel>
#include <QTimer>

#include <optional>

namespace bytecrowds::desktop {

class OpenCrowd;

/// Everybody in a crowd, and where they are.
class PeopleModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int RefreshMs = 150; ///< carets move often: no more often than that

    enum Role
    {
        ClientRole = Qt::UserRole, ///< qulonglong
        ColorRole,
        ShapeRole,   ///< int of editor::UserShape
        PlaceRole,   ///< a sentence: the file and the line, and who follows whom
        SelfRole,    ///< bool
        FollowedRole ///< bool: we follow them
    };

    /// The crowd outlives the model.
    explicit PeopleModel(OpenCrowd& crowd, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// Whether anybody looks at it: it is brought up to date only then.
    void setActive(bool active);
    void setFollowed(std::optional<crdt::ClientId> client);
    /// Invalid when they aren't there.
    QModelIndex indexOf(crdt::ClientId client) const;

private:
    struct Row
    {
        Person person;
        QString place;
        bool operator==(const Row&) const = default;
    };

    void refresh();
    void arrange(const QList<Row>& wanted);
    qsizetype find(crdt::ClientId client, qsizetype from = 0) const;
    QString placeOf(const Person& person) const;
    std::optional<int> lineOf(const Person& person) const;

    OpenCrowd& m_crowd;
    QList<Row> m_rows;
    std::optional<crdt::ClientId> m_followed;
    bool m_isActive = false;
    QTimer m_due;
    crdt::Subscription m_subscription;
};

} // namespace bytecrowds::desktop
