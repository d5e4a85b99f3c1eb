#pragma once

#include <cstdint>

namespace bytecrowds::crdt {

/// What a struct holds, numbered as on the wire.
enum class ContentKind : std::uint8_t
{
    Gc,
    Deleted,
    Json,
    Binary,
    String,
    Embed,
    Format,
    Type,
    Any,
    Subdocument,
    Skip,
};
inline constexpr int ContentKinds = 11;

/// The kinds of shared types, numbered as on the wire.
enum class TypeKind : std::uint8_t
{
    Array,
    Map,
    Text,
    XmlElement,
    XmlFragment,
    XmlHook,
    XmlText,
    Unknown, ///< a root that nobody has asked for by kind
};

/// Whether content of that kind counts in its parent's length.
constexpr bool isCountable(ContentKind kind)
{
    return kind != ContentKind::Gc && kind != ContentKind::Deleted && kind != ContentKind::Format &&
           kind != ContentKind::Skip;
}

/// Whether content of that kind holds more than its length, by its elements or as a whole.
constexpr bool isList(ContentKind kind)
{
    return kind == ContentKind::Any || kind == ContentKind::Json;
}
constexpr bool isSingle(ContentKind kind)
{
    return kind == ContentKind::Binary || kind == ContentKind::Embed || kind == ContentKind::Format ||
           kind == ContentKind::Type || kind == ContentKind::Subdocument;
}

constexpr bool isTextKind(TypeKind kind)
{
    return kind == TypeKind::Text || kind == TypeKind::XmlText;
}
/// XML elements and hooks are written with a name.
constexpr bool hasName(TypeKind kind)
{
    return kind == TypeKind::XmlElement || kind == TypeKind::XmlHook;
}

} // namespace bytecrowds::crdt
