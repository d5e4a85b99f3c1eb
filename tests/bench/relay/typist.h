#pragma once

#include "sync/crdt/doc.h"
#include "tests/bench/relay/frames.h"
#include "tests/bench/relay/options.h"

#include <memory>
#include <string>
#include <vector>

namespace bytecrowds::load {

/// One writer's keystrokes as frames that are ready to be sent: each is the Yjs update of one more character at the end of its
/// own text, made by the engine.
class Typist
{
public:
    Typist(Dialect dialect, std::string room, crdt::ClientId client);

    /// Frames of the updates from..to. Those from on are made if there are none yet; those before are forgotten then.
    ByteView frames(std::size_t from, std::size_t to);
    /// Makes the next ones.
    void prepare(std::size_t count);
    /// How many were made by frames(), which takes time of the measurement.
    std::size_t preparedLate() const { return m_preparedLate; }

private:
    std::size_t end(std::size_t update) const { return m_ends[update - m_first]; }

    const Dialect m_dialect;
    const std::string m_room;
    crdt::Doc m_doc;
    crdt::Subscription m_onUpdate;
    std::size_t m_first = 0;         // update that is still there
    std::size_t m_typed = 0;         // updates made, which is the length of the text
    std::size_t m_preparedLate = 0;
    Bytes m_frames;
    std::vector<std::size_t> m_ends; // in m_frames: of nothing, then of each update
};

} // namespace bytecrowds::load
