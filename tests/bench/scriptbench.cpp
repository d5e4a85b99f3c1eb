#include "tests/bench/scriptbench.h"

#include "sync/crdt/array.h"
#include "sync/crdt/canonicaljson.h"
#include "sync/crdt/map.h"
#include "sync/crdt/text.h"
#include "tests/bench/documents.h"
#include "tests/bench/report.h"
#include "tests/bench/script.h"

#include <algorithm>
#include <numeric>

namespace bytecrowds::bench {

using crdt::ByteView;
using crdt::Bytes;
using crdt::Doc;
using crdt::Utf16;
using crdt::Value;

namespace {

void perform(Doc& doc, const ScriptEdit& edit)
{
    switch (edit.kind) {
    case ScriptEdit::Kind::InsertText:
        return doc.text("text").insert(Utf16(edit.at), edit.text);
    case ScriptEdit::Kind::InsertValues:
        return doc.array("array").insert(edit.at, edit.values);
    case ScriptEdit::Kind::Erase:
        return doc.text("text").erase(Utf16(edit.at), Utf16(edit.count));
    case ScriptEdit::Kind::Set:
        return doc.map("map").set(edit.text, edit.values.front());
    }
}

/// A replica that keeps the updates it makes.
struct Replica
{
    explicit Replica(crdt::ClientId client)
        : doc(makeDoc(client))
        , subscription(doc->onUpdate([this](ByteView update, const crdt::Transaction& transaction) {
            if (transaction.local)
                updates.emplace_back(update.begin(), update.end());
        }))
    {
    }
    Replica(const Replica&) = delete;
    Replica& operator=(const Replica&) = delete;

    std::unique_ptr<Doc> doc;
    std::vector<Bytes> updates;
    crdt::Subscription subscription;
};

/// One run: figures, and two replicas that must agree.
struct Played
{
    double milliseconds = 0;
    std::vector<std::unique_ptr<Replica>> replicas;
    std::unique_ptr<Doc> reader; // of one writer's updates
    std::vector<Bytes> updates;

    Doc& first() const { return *replicas.front()->doc; }
    Doc& second() const { return reader ? *reader : *replicas[1]->doc; }
};

Played playOne(const Script& script)
{
    Played played;
    played.replicas.push_back(std::make_unique<Replica>(1));
    played.reader = makeDoc(2);
    Replica& writer = *played.replicas.front();
    played.milliseconds = timed([&] {
        for (const ScriptEdit& edit : script.edits.front())
            perform(*writer.doc, edit);
        for (const Bytes& update : writer.updates)
            applyTo(*played.reader, update);
    });
    played.updates = writer.updates;
    return played;
}

Played playTwo(const Script& script)
{
    Played played;
    for (crdt::ClientId client = 1; client <= 2; ++client)
        played.replicas.push_back(std::make_unique<Replica>(client));
    Replica &first = *played.replicas[0], &second = *played.replicas[1];
    first.doc->text("text").insert(Utf16(0), script.beginning);
    applyTo(*second.doc, first.updates.front());
    first.updates.clear();
    const auto edit = [&](Replica& replica, const std::vector<ScriptEdit>& edits) {
        replica.doc->transact([&] {
            for (const ScriptEdit& each : edits)
                perform(*replica.doc, each);
        });
    };
    played.milliseconds = timed([&] {
        edit(first, script.edits[0]);
        edit(second, script.edits[1]);
        applyTo(*second.doc, first.updates.front());
        applyTo(*first.doc, second.updates.front());
    });
    played.updates = {first.updates.front(), second.updates.front()};
    return played;
}

Played playMany(const Script& script)
{
    Played played;
    for (std::size_t i = 0; i < script.edits.size(); ++i) {
        played.replicas.push_back(std::make_unique<Replica>(i + 1));
        perform(*played.replicas[i]->doc, script.edits[i].front());
        played.updates.push_back(played.replicas[i]->updates.front());
    }
    const auto applyAll = [&](Doc& doc) {
        doc.transact([&] {
            for (const Bytes& update : played.updates)
                applyTo(doc, update);
        });
    };
    applyAll(played.first());
    played.milliseconds = timed([&] { applyAll(played.second()); });
    return played;
}

Played play(const Script& script)
{
    switch (script.writers) {
    case Script::Writers::One:
        return playOne(script);
    case Script::Writers::Two:
        return playTwo(script);
    default:
        return playMany(script);
    }
}

Value sorted(const Value& value)
{
    const Value::Object* object = value.asObject();
    if (!object)
        return value;
    Value::Object members;
    for (const auto& [key, member] : *object)
        members.emplace_back(key, sorted(member));
    std::sort(members.begin(), members.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return members;
}

std::string outcomeOf(Doc& doc, Script::Content content)
{
    switch (content) {
    case Script::Content::Text:
        return doc.text("text").toString();
    case Script::Content::Array:
        return crdt::toJson(doc.array("array").toJson());
    default:
        return crdt::toJson(sorted(doc.map("map").toJson()));
    }
}

void benchScript(const Options& options, const std::string& name)
{
    const Script script = makeScript(name);
    std::vector<double> times;
    Played played;
    for (int run = 0; run < options.runs; ++run) {
        played = play(script);
        times.push_back(played.milliseconds);
    }
    const Times all = summary(times);
    const Bytes state = played.first().encodeStateAsUpdate();
    const std::string outcome = outcomeOf(played.first(), script.content);
    require(outcomeOf(played.second(), script.content) == outcome, "the replicas differ");
    const Times encoded = measure(options.runs, [] {}, [&] { played.first().encodeStateAsUpdate(); });
    std::unique_ptr<Doc> loaded;
    const Times parsed = measure(
        options.runs, [&] { loaded = makeDoc(2); }, [&] { applyTo(*loaded, state); });
    require(outcomeOf(*loaded, script.content) == outcome, "the loaded document differs");
    const double updateBytes = std::accumulate(played.updates.begin(), played.updates.end(), 0.0,
                                               [](double sum, const Bytes& update) { return sum + double(update.size()); });
    report({"crdt-benchmarks", 1, name},
           {{"ms", all.median},
            {"minMs", all.least},
            {"runs", double(all.runs)},
            {"updates", double(played.updates.size())},
            {"updateBytes", updateBytes},
            {"encodeMs", encoded.median},
            {"docBytes", double(state.size())},
            {"parseMs", parsed.median},
            {"memoryBytes", bytesLoaded(state, [](Doc&) {})}},
           sha256(outcome));
}

} // namespace

void benchScripts(const Options& options)
{
    for (const std::string& name : scriptNames()) {
        if (options.isWanted(name))
            benchScript(options, name);
    }
}

} // namespace bytecrowds::bench
