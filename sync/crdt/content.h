#pragma once

#include "sync/crdt/bytes.h"
#include "sync/crdt/contentkind.h"
#include "sync/crdt/subdocument.h"
#include "sync/crdt/value.h"

#include <memory>
#include <string>
#include <variant>

namespace bytecrowds::crdt {

struct TypeCore;

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
/// What an update holds of content that has one element and is no text.
using Single = std::variant<Bytes, Embed, Format, TypeInfo, Subdocument>;
/// The same in a document: the type lives there.
using Stored = std::variant<std::monostate, Bytes, Embed, Format, std::unique_ptr<TypeCore>, Subdocument>;

} // namespace content
} // namespace bytecrowds::crdt
