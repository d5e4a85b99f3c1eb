#pragma once

#include "sync/crdt/value.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bytecrowds::bench {

/// An edit of a replica in dmonad's crdt-benchmarks.
struct ScriptEdit
{
    enum class Kind {
        InsertText,
        InsertValues,
        Erase,
        Set,
    };

    Kind kind = Kind::InsertText;
    std::size_t at = 0;
    std::size_t count = 0; ///< to erase
    std::string text;      ///< to insert, or the key to set
    std::vector<crdt::Value> values;
};

/// What the replicas of one case do: scripts.mjs says which draws make the edits.
struct Script
{
    enum class Content {
        Text,
        Array,
        Map,
    };
    enum class Writers {
        One,
        Two,
        Many,
    };

    Writers writers = Writers::One;
    Content content = Content::Text;
    std::string beginning;                       ///< what both of two writers begin with
    std::vector<std::vector<ScriptEdit>> edits; ///< of each writer
};

const std::vector<std::string>& scriptNames();
Script makeScript(std::string_view name);

} // namespace bytecrowds::bench
