#pragma once

#include "sync/crdt/sharedtype.h"
#include "sync/crdt/value.h"

#include <cstddef>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace bytecrowds::crdt {

/// What text bears, by key. A null ends what bears the key.
using Attributes = Value::Object;

/// One step through a sequence, as in Quill's deltas: what comes in, what goes, what stays. Lengths count UTF-16 units of
/// text; any other element is one.
struct DeltaOp
{
    enum class Kind
    {
        Insert,
        Delete,
        Retain,
    };
    using Content = std::variant<std::monostate, std::string, Element, std::vector<Element>>;

    Kind kind = Kind::Retain;
    std::size_t length = 0; ///< of what goes or stays
    Content content;        ///< of an insertion: UTF-8, an embed, or elements of an array
    Attributes attributes;

    static DeltaOp insert(std::string utf8, Attributes attributes = {})
    {
        return {Kind::Insert, 0, std::move(utf8), std::move(attributes)};
    }
    static DeltaOp embed(Element element, Attributes attributes = {})
    {
        return {Kind::Insert, 0, std::move(element), std::move(attributes)};
    }
    static DeltaOp erase(std::size_t length) { return {Kind::Delete, length, {}, {}}; }
    static DeltaOp retain(std::size_t length, Attributes attributes = {})
    {
        return {Kind::Retain, length, {}, std::move(attributes)};
    }

    bool operator==(const DeltaOp&) const = default;
};
using Delta = std::vector<DeltaOp>;

} // namespace bytecrowds::crdt
