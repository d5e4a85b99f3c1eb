// What an editor does: it mirrors a text by its changes, and sends on what is edited here.
#include "sync/crdt/doc.h"

#include <iostream>
#include <random>
#include <vector>

using namespace bytecrowds::crdt;

int main()
{
    const DocOptions options{[] { return std::random_device()(); }};
    Doc doc(options), other(options);
    Text& name = doc.text("name");
    Map& stock = doc.map("stock");

    // Called once for each transaction, as long as the subscription lives.
    const Subscription mirroring = name.observe([](const TextEvent& event) {
        for (const TextChange& change : event.changes) {
            std::cout << "at " << change.utf16.value << ": -" << change.erasedUtf16.value;
            std::cout << " +" << change.inserted << '\n';
        }
    });
    const Subscription sending = doc.onUpdate([&other](ByteView update, const Transaction& transaction) {
        if (transaction.local && other.applyUpdate(update))
            std::cerr << "the other replica refused an update\n";
    });

    // One transaction, one update. Its origin is the address of any object: observers know their own edits by it.
    const int thisView = 0;
    doc.transact(
        [&] {
            name.insert(Utf16(0), "tea");
            stock.set("count", 2);
        },
        &thisView);
    name.insert(Utf16(3), "pot");

    std::cout << other.text("name").toString() << ": " << *other.map("stock").get("count")->asNumber() << " in stock\n";
}
