#pragma once

#include "sync/crdt/bytes.h"
#include "sync/crdt/undomanager.h"

#include <variant>
#include <vector>

namespace bytecrowds::crdt {

/// A run of elements that an undo made anew elsewhere.
struct RedoneRun
{
    Id from;
    Clock length = 0;
    Id to;

    bool operator==(const RedoneRun&) const = default;
};

/// What an UndoManager knows, as it is kept from one run of a program to the next; `meta` is the program's own and left
/// out.
///
///   1 | varuint count, steps to undo | varuint count, steps to redo | varuint count, runs
///   step:   set inserted | set deleted
///   set:    varuint count of clients; each: varuint client | varuint count of ranges;
///           each: varuint clock less the end of the range before | varuint length - 1
///   run:    varuint client, clock | varuint length - 1 | varuint client, clock of where it is now
///
/// Steps come oldest first. Unlike an update's, the clients of a set stand in the order in which they came in.
struct UndoStacks
{
    std::vector<UndoStep> undo, redo;
    std::vector<RedoneRun> redone;

    Bytes encode() const;
    /// Total: whatever the bytes, they give stacks or an error.
    static std::variant<UndoStacks, DecodeError> decode(ByteView bytes);

    /// All that some step may bring back. A document that is loaded must not forget it: Doc::collectGarbage().
    DeleteSet deleted() const;
};

} // namespace bytecrowds::crdt
