#pragma once

#include "sync/crdt/doc.h"
#include "sync/crdt/updateformat.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace bytecrowds::crdt {

/// Gives a number under a count: from a random source, or from a fuzzer's bytes.
using Choice = std::function<std::size_t(std::size_t count)>;

/// Replicas that edit close to one another and hear of it late and in any order, each beside a slow reference that takes
/// the same updates. A replica may take several of them merged into one, or only what of one it lacks.
class Crowd
{
public:
    explicit Crowd(Choice choose);
    ~Crowd();

    /// Edits, or hears of edits. Gives the first thing in which the engine and the reference differ, or which failed;
    /// empty when all is well.
    std::string step();
    /// All hear of everything, and must hold the same.
    std::string meet();

private:
    struct Message
    {
        Bytes bytes;
        UpdateFormat format;
    };
    struct Replica;

    void require(bool holds, const char* sentence);
    void send(Replica& sender, ByteView update);
    void deliver(Replica& replica, std::size_t count);
    Message takeNext(Replica& replica);
    void apply(Replica& replica, const std::vector<Message>& messages);
    void edit(Replica& replica);
    void editOnce(Doc& doc);
    void editText(Text& text);
    void compare(Replica& replica);

    Choice m_choose;
    bool m_collides;         // all write at the start of the text
    std::size_t m_place = 0; // where somebody wrote last
    std::vector<std::unique_ptr<Replica>> m_replicas;
    std::string m_failure;
};

} // namespace bytecrowds::crdt
