#pragma once

#include "sync/crdt/encoding.h"
#include "sync/crdt/id.h"
#include "sync/crdt/value.h"

#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace bytecrowds::crdt {

struct TypeCore;

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

/// What a struct holds. JSON is kept as the text that JSON.stringify makes of it.
namespace content {

struct Gc
{
};
struct Deleted
{
};
struct Json
{
    std::vector<std::string> texts; ///< each JSON, or `undefined`
};
struct Binary
{
    Bytes bytes;
};
struct String
{
    std::string utf8;
};
struct Embed
{
    std::string json;
};
struct Format
{
    std::string key;
    std::string json;
};
struct Type
{
    TypeKind kind;
    std::string name;               ///< of an XML element or hook
    std::unique_ptr<TypeCore> core; ///< none before integration

    Type(TypeKind ofKind, std::string withName);
    Type(Type&&) noexcept;
    Type& operator=(Type&&) noexcept;
    ~Type();
};
struct Any
{
    std::vector<Value> values;
};
struct Subdocument
{
    std::string guid;
    Value options;
};
struct Skip
{
};

} // namespace content

/// The index of an alternative is its number on the wire.
using Content =
    std::variant<content::Gc, content::Deleted, content::Json, content::Binary, content::String, content::Embed,
                 content::Format, content::Type, content::Any, content::Subdocument, content::Skip>;

/// Whether the content counts in its parent's length.
bool isCountable(const Content& content);
/// Cuts content of some length at an offset inside of it; gives the right part. Half a surrogate pair becomes U+FFFD on
/// both sides.
Content splitContent(Content& left, Clock offset);
/// Appends the right content if both are of one kind that merges.
bool mergeContent(Content& left, Content& right);
/// Without what a shared type holds.
Content copyContent(const Content& content);

/// The content of an item of `length` elements, from `offset` on.
///
///   1 Deleted varuint length          4 String varstring              7 Type varuint kind [varstring name]
///   2 JSON    varuint count, strings  5 Embed  varstring json         8 Any  varuint count, anys
///   3 Binary  varbytes                6 Format varstring key, json    9 Doc  varstring guid, any options
void writeContent(Encoder& encoder, const Content& content, Clock offset, Clock length);
/// Content of that number on the wire; `length` gets its count of elements.
Content readContent(Decoder& decoder, int number, Clock& length);

} // namespace bytecrowds::crdt
