#include <cstdio>
#include <sync/crdt/doc.h>
#include <sync/crdt/undomanager.h>

using namespace bytecrowds::crdt;

int main()
{
    Doc doc(DocOptions{[] { return ClientId(1); }}), other(DocOptions{[] { return ClientId(2); }});
    const int me = 0;
    UndoManager undo(doc, {.trackedOrigins = {&me}, .now = [] { return std::chrono::milliseconds(0); }});
    doc.transact([&] { doc.text("text").insert(Utf16(0), "hello"); }, &me);
    if (other.applyUpdate(doc.encodeStateAsUpdate()))
        return 1;
    std::puts(other.text("text").toString().c_str());
    return undo.undo() && doc.text("text").toString().empty() ? 0 : 1;
}
