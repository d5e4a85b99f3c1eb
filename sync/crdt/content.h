#pragma once

#include "sync/crdt/bytes.h"
#include "sync/crdt/value.h"

#include <cstdint>
#include <memory>
#include <string>
#include <variant>

namespace bytecrowds::crdt {

struct TypeCore;

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

namespace content {

/// An object in a text.
struct Embed
{
    Value value;
};
/// From here on text bears the value under that key; null ends it. Several items may share one value: like JavaScript,
/// clean-up takes two objects for the same only if they are one.
struct Format
{
    std::string key;
    std::shared_ptr<const Value> value;
};
/// A shared type before it is part of a document.
struct TypeInfo
{
    TypeKind kind = TypeKind::Array;
    std::string name; ///< of an XML element or hook
};
/// A document in a document: kept and passed on.
struct Subdocument
{
    std::string guid;
    Value options;

    bool operator==(const Subdocument&) const = default;
};

/// What an update holds of content that has one element and is no text.
using Single = std::variant<Bytes, Embed, Format, TypeInfo, Subdocument>;
/// The same in a document: the type lives there.
using Stored = std::variant<std::monostate, Bytes, Embed, Format, std::unique_ptr<TypeCore>, Subdocument>;

} // namespace content
} // namespace bytecrowds::crdt
