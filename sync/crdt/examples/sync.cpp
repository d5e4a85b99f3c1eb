// Two replicas of one document write at once, send each other what the other lacks, and hold the same.
#include "sync/crdt/doc.h"

#include <iostream>
#include <random>

using namespace bytecrowds::crdt;

namespace {

/// `to` says what it has; `from` answers with the rest. Over a network these are two messages of bytes.
void send(const Doc& from, Doc& to)
{
    if (const auto error = to.applyUpdate(from.encodeStateAsUpdate(to.stateVector())))
        std::cerr << error->sentence << '\n';
}

} // namespace

int main()
{
    const DocOptions options{[] { return std::random_device()(); }};
    Doc ann(options), ben(options);

    ann.text("note").insert(Utf16(0), "hello world");
    send(ann, ben);

    // Neither sees yet what the other writes.
    ann.text("note").insert(Utf16(0), "Oh, ");
    ben.text("note").insert(Utf16(11), "!");
    send(ann, ben);
    send(ben, ann);

    std::cout << ann.text("note").toString() << '\n' << ben.text("note").toString() << '\n';
}
