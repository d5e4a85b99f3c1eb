// Undo takes back one's own edits and nobody else's.
#include "sync/crdt/doc.h"
#include "sync/crdt/undomanager.h"

#include <chrono>
#include <iostream>
#include <random>

using namespace bytecrowds::crdt;
using namespace std::chrono;

int main()
{
    Doc doc(DocOptions{[] { return std::random_device()(); }});
    Text& text = doc.text("note");

    // Edits are told apart by their origin; the clock says which of them belong together.
    const int me = 0, you = 0;
    const auto now = [] { return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()); };
    UndoManager undo(text, {.trackedOrigins = {&me}, .now = now});

    doc.transact([&] { text.insert(Utf16(0), "mine, "); }, &me);
    doc.transact([&] { text.insert(Utf16(6), "yours"); }, &you);
    std::cout << text.toString() << '\n';

    undo.undo();
    std::cout << text.toString() << '\n';
    undo.redo();
    std::cout << text.toString() << '\n';
}
