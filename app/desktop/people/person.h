#pragma once

#include "editor/usershape.h"
#include "sync/crdt/awareness.h"
#include "sync/crdt/relativeposition.h"

#include <QColor>
#include <QList>
#include <QString>

#include <optional>

namespace bytecrowds::desktop {

/// Somebody in the crowd, as their awareness state says.
struct Person
{
    QString name;
    QColor color;
    bool self = false;
    crdt::ClientId client = 0;
    editor::UserShape shape{};
    std::optional<QString> file = {}; ///< the id of the crowd's file that they are in
    std::optional<crdt::RelativePosition> caret = {};
    std::optional<crdt::ClientId> following = {};

    QString initials() const;

    /// Everybody present; oneself first, then by name.
    static QList<Person> present(const crdt::Awareness& awareness);
    static std::optional<Person> find(const crdt::Awareness& awareness, crdt::ClientId client);

    bool operator==(const Person&) const = default;
};

} // namespace bytecrowds::desktop
