#pragma once

#include "editor/usercolor.h"
#include "editor/usershape.h"
#include "sync/crdt/id.h"
#include "sync/crdt/relativeposition.h"

#include <QString>

#include <optional>
#include <string_view>

namespace bytecrowds::editor {

/// What an awareness state says of a person and where they are. States come from anybody: each member that makes no
/// sense is replaced by a harmless one.
struct PeerState
{
    static constexpr int MaxNameLength = 40;       ///< UTF-16 units
    static constexpr int MaxSelectionAlpha = 0x60; ///< of 255

    struct Cursor
    {
        crdt::RelativePosition anchor, head;
        bool operator==(const Cursor&) const = default;
    };

    QString name;
    UserColor color;
    UserShape shape{};           ///< beside the colour
    std::optional<QString> file; ///< the id of the file in view; none: the client knows of one text only
    std::optional<Cursor> cursor;
    std::optional<crdt::ClientId> following; ///< whose view theirs follows

    /// None when it is no JSON object.
    static std::optional<PeerState> parse(std::string_view json, crdt::ClientId client);
};

} // namespace bytecrowds::editor
