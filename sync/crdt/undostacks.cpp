#include "sync/crdt/undostacks.h"

#include "sync/crdt/encoding.h"

namespace bytecrowds::crdt {

namespace {

constexpr std::uint8_t Version = 1;

void writeSet(Encoder& out, const DeleteSet& set)
{
    out.writeVarUint(set.order().size());
    for (const ClientId client : set.order()) {
        out.writeVarUint(client);
        out.writeVarUint(set.ranges(client).size());
        Clock end = 0;
        for (const DeleteRange& range : set.ranges(client)) {
            out.writeVarUint(range.clock - end);
            out.writeVarUint(range.length - 1);
            end = range.end();
        }
    }
}

/// The clock behind a run of elements, if there can be such a one.
Clock readEnd(Decoder& in, Clock clock, Clock length)
{
    if (clock > MaxVarUint || length > MaxVarUint - clock)
        in.fail("An undo step goes beyond the last clock.");
    return in.failed() ? 0 : clock + length;
}

DeleteSet readSet(Decoder& in)
{
    DeleteSet set;
    for (std::size_t clients = in.readCount(4); clients > 0 && !in.failed(); --clients) {
        const ClientId client = in.readVarUint();
        Clock end = 0;
        for (std::size_t ranges = in.readCount(2); ranges > 0 && !in.failed(); --ranges) {
            const Clock clock = end + in.readVarUint();
            const Clock length = in.readVarUint() + 1;
            end = readEnd(in, clock, length);
            if (!in.failed())
                set.add(client, clock, length);
        }
    }
    set.normalize();
    return set;
}

void writeSteps(Encoder& out, const std::vector<UndoStep>& steps)
{
    out.writeVarUint(steps.size());
    for (const UndoStep& step : steps) {
        writeSet(out, step.insertions);
        writeSet(out, step.deletions);
    }
}

std::vector<UndoStep> readSteps(Decoder& in)
{
    std::vector<UndoStep> steps;
    for (std::size_t count = in.readCount(2); count > 0 && !in.failed(); --count) {
        UndoStep& step = steps.emplace_back();
        step.insertions = readSet(in);
        step.deletions = readSet(in);
    }
    return steps;
}

void writeRuns(Encoder& out, const std::vector<RedoneRun>& runs)
{
    out.writeVarUint(runs.size());
    for (const RedoneRun& run : runs) {
        out.writeVarUint(run.from.client);
        out.writeVarUint(run.from.clock);
        out.writeVarUint(run.length - 1);
        out.writeVarUint(run.to.client);
        out.writeVarUint(run.to.clock);
    }
}

std::vector<RedoneRun> readRuns(Decoder& in)
{
    std::vector<RedoneRun> runs;
    for (std::size_t count = in.readCount(5); count > 0 && !in.failed(); --count) {
        RedoneRun& run = runs.emplace_back();
        run.from.client = in.readVarUint();
        run.from.clock = in.readVarUint();
        run.length = in.readVarUint() + 1;
        run.to.client = in.readVarUint();
        run.to.clock = in.readVarUint();
        readEnd(in, run.from.clock, run.length);
        readEnd(in, run.to.clock, run.length);
    }
    return runs;
}

} // namespace

Bytes UndoStacks::encode() const
{
    Encoder out;
    out.writeUint8(Version);
    writeSteps(out, undo);
    writeSteps(out, redo);
    writeRuns(out, redone);
    return out.take();
}

std::variant<UndoStacks, DecodeError> UndoStacks::decode(ByteView bytes)
{
    Decoder in(bytes);
    UndoStacks stacks;
    if (in.readUint8() != Version)
        in.fail("The undo steps were written by another version.");
    stacks.undo = readSteps(in);
    stacks.redo = readSteps(in);
    stacks.redone = readRuns(in);
    if (!in.failed() && !in.atEnd())
        in.fail("Something follows the undo steps.");
    if (in.failed())
        return *in.error();
    return stacks;
}

DeleteSet UndoStacks::deleted() const
{
    DeleteSet all;
    for (const std::vector<UndoStep>* steps : {&undo, &redo}) {
        for (const UndoStep& step : *steps)
            all.add(step.deletions);
    }
    all.normalize();
    return all;
}

} // namespace bytecrowds::crdt
