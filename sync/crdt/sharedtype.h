#pragma once

#include "sync/crdt/contentkind.h"
#include "sync/crdt/subdocument.h"
#include "sync/crdt/value.h"

#include <variant>

namespace bytecrowds::crdt {

class Array;
class Map;
class Text;
struct TypeCore;

/// A shared type in a map, an array or a text, of whatever kind. Valid until it is removed from there.
class SharedType
{
public:
    explicit SharedType(TypeCore& core)
        : m_core(&core)
    {
    }

    TypeKind kind() const;
    /// Null when it is of another kind. XML types have no interface of their own: they are kept and passed on.
    Text* text() const;
    Map* map() const;
    Array* array() const;
    /// Plain values of all that it holds, as Yjs' toJSON: an object, an array or a string; undefined of XML.
    Value toJson() const;

    TypeCore& core() const { return *m_core; } // for the engine
    bool operator==(const SharedType&) const = default;

private:
    TypeCore* m_core;
};

/// What an array, a map or an embed holds: a value, a shared type, or a document of its own.
using Element = std::variant<Value, SharedType, content::Subdocument>;

} // namespace bytecrowds::crdt
