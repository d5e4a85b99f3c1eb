#include "tests/bench/tracebench.h"

#include "sync/crdt/update.h"
#include "tests/bench/documents.h"
#include "tests/bench/report.h"
#include "tests/bench/trace.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <set>
#include <vector>

namespace bytecrowds::bench {

using crdt::ByteView;
using crdt::Bytes;
using crdt::Doc;
using crdt::Text;
using crdt::UpdateFormat;
using crdt::Utf16;

namespace {

void applyPatch(Text& text, const Patch& patch)
{
    if (patch.erased > 0)
        text.erase(Utf16(patch.at), Utf16(patch.erased));
    if (!patch.inserted.empty())
        text.insert(Utf16(patch.at), patch.inserted);
}

const char* suffix(UpdateFormat format)
{
    return format == UpdateFormat::V1 ? "1" : "2";
}

/// The cases of one trace file.
class TraceBench
{
public:
    TraceBench(const Options& options, const std::string& path)
        : m_options(options)
        , m_path(path)
    {
        const Trace once = readTrace(path);
        m_trace = options.scale > 1 ? once.repeated(options.scale) : once;
    }

    void run()
    {
        if (m_trace.isConcurrent)
            runConcurrent();
        else
            runSequential();
    }

private:
    bool isWanted(const std::string& name) const { return m_options.isWanted(name); }
    Result result(const std::string& name) const { return {m_trace.name, m_options.scale, name}; }

    void type(Doc& doc) const
    {
        Text& text = doc.text("text");
        for (const TraceTransaction& transaction : m_trace.transactions) {
            for (const Patch& patch : transaction.patches)
                applyPatch(text, patch);
        }
    }

    std::vector<Bytes> updatesOf(UpdateFormat format) const
    {
        std::vector<Bytes> updates;
        const auto doc = makeDoc();
        const auto subscription = doc->onUpdate(
            [&](ByteView update, const crdt::Transaction&) { updates.emplace_back(update.begin(), update.end()); }, format);
        type(*doc);
        return updates;
    }

    void runSequential()
    {
        std::unique_ptr<Doc> doc;
        const auto fresh = [&doc] {
            doc.reset();
            doc = makeDoc();
        };
        if (isWanted("type")) {
            measure(result("type"), m_options.runs, fresh, [&] { type(*doc); });
            require(doc->text("text").toString() == m_trace.endContent, "the typed text is wrong");
        }
        for (const UpdateFormat format : {UpdateFormat::V1, UpdateFormat::V2}) {
            const std::string name = std::string("updates") + suffix(format);
            if (!isWanted(name))
                continue;
            std::size_t bytes = 0;
            crdt::Subscription subscription;
            measure(
                result(name), m_options.runs,
                [&] {
                    subscription = {};
                    fresh();
                    bytes = 0;
                    subscription = doc->onUpdate(
                        [&](ByteView update, const crdt::Transaction&) { bytes += update.size(); }, format);
                },
                [&] { type(*doc); }, [&] { return double(bytes); });
            subscription = {};
        }
        for (const UpdateFormat format : {UpdateFormat::V1, UpdateFormat::V2}) {
            const std::string name = std::string("apply") + suffix(format);
            if (!isWanted(name))
                continue;
            const std::vector<Bytes> updates = updatesOf(format);
            measure(result(name), m_options.runs, fresh, [&] {
                for (const Bytes& update : updates)
                    applyTo(*doc, update, format);
            });
            require(doc->text("text").toString() == m_trace.endContent, "the applied text is wrong");
        }
        doc = makeDoc();
        type(*doc);
        runState(*doc);
        if (isWanted("merge"))
            runMerge();
    }

    /// What can be done with a whole document.
    void runState(const Doc& typed)
    {
        for (const UpdateFormat format : {UpdateFormat::V1, UpdateFormat::V2}) {
            const Bytes state = typed.encodeStateAsUpdate({}, format);
            std::unique_ptr<Doc> loaded;
            const auto fresh = [&loaded] {
                loaded.reset();
                loaded = makeDoc(2);
            };
            if (isWanted(std::string("load") + suffix(format))) {
                // Ready to edit: the places of the text can be found.
                measure(
                    result(std::string("load") + suffix(format)), m_options.runs, fresh,
                    [&] {
                        applyTo(*loaded, state, format);
                        Text& text = loaded->text("text");
                        text.toUtf8(Utf16(text.utf16Length().value / 2));
                    },
                    [&] { return double(state.size()); });
                require(loaded->text("text").toString() == m_trace.endContent, "the loaded text is wrong");
            }
            if (isWanted(std::string("encode") + suffix(format))) {
                fresh();
                applyTo(*loaded, state, format);
                Bytes encoded;
                const auto encode = [&](const Doc& doc, const std::string& name) {
                    measure(
                        result(name), m_options.runs, [] {}, [&] { encoded = doc.encodeStateAsUpdate({}, format); },
                        [&] { return double(encoded.size()); });
                    require(encoded == state, "the encoded state is another");
                };
                encode(*loaded, std::string("encode") + suffix(format));
                encode(typed, std::string("encodeTyped") + suffix(format));
            }
        }
        if (isWanted("memory"))
            runMemory(typed.encodeStateAsUpdate());
    }

    void runMemory(const Bytes& state)
    {
        constexpr std::size_t Copies = 20;
        std::vector<std::unique_ptr<Doc>> docs;
        docs.reserve(Copies);
        const std::size_t before = allocatedBytes();
        for (std::size_t i = 0; i < Copies; ++i) {
            docs.push_back(makeDoc(2));
            applyTo(*docs.back(), state);
            Text& text = docs.back()->text("text");
            text.toUtf8(Utf16(text.utf16Length().value / 2));
        }
        report(result("memory"), {{"bytes", double(allocatedBytes() - before) / Copies}});
    }

    void runMerge()
    {
        constexpr std::size_t Count = 20000;
        const std::vector<Bytes> updates = updatesOf(UpdateFormat::V1);
        std::vector<ByteView> first(updates.begin(), updates.begin() + std::ptrdiff_t(std::min(Count, updates.size())));
        std::size_t bytes = 0;
        measure(
            result("merge"), m_options.runs, [] {},
            [&] { bytes = std::get<Bytes>(crdt::mergeUpdates(first)).size(); }, [&] { return double(bytes); });
    }

    void runConcurrent()
    {
        if (isWanted("concurrent"))
            measure(result("concurrent"), std::min(m_options.runs, 3), [] {}, [&] { typeTogether(); });
        const std::filesystem::path path(m_path);
        const auto updates = readUpdates(path.parent_path().parent_path() / "updates-v1" / (m_trace.name + ".updates.bin.gz"));
        std::unique_ptr<Doc> doc;
        const auto fresh = [&doc] {
            doc.reset();
            doc = makeDoc(99);
        };
        if (isWanted("applyConcurrent")) {
            measure(result("applyConcurrent"), m_options.runs, fresh, [&] {
                for (const Bytes& update : updates)
                    applyTo(*doc, update);
            });
            require(doc->text("text").toString() == m_trace.endContent, "the applied text is wrong");
        }
        if (isWanted("reverse")) {
            constexpr std::size_t Count = 2000;
            const std::vector<Bytes> first(updates.begin(), updates.begin() + std::ptrdiff_t(std::min(Count, updates.size())));
            measure(result("reverse"), m_options.runs, fresh, [&] {
                for (auto update = first.rbegin(); update != first.rend(); ++update)
                    applyTo(*doc, *update);
            });
            const auto inOrder = makeDoc(98);
            for (const Bytes& update : first)
                applyTo(*inOrder, update);
            require(doc->text("text").toString() == inOrder->text("text").toString() && !doc->hasPending(),
                    "the text of updates in reverse is wrong");
        }
        fresh();
        for (const Bytes& update : updates)
            applyTo(*doc, update);
        runState(*doc);
    }

    /// Each agent has a document; before a transaction it takes in what its agent knew.
    void typeTogether() const
    {
        std::vector<std::unique_ptr<Doc>> docs;
        std::vector<std::vector<bool>> known(m_trace.agents, std::vector<bool>(m_trace.transactions.size()));
        std::vector<Bytes> updates(m_trace.transactions.size());
        std::vector<crdt::Subscription> subscriptions;
        std::size_t current = 0;
        for (std::size_t i = 0; i < m_trace.agents; ++i) {
            docs.push_back(makeDoc(crdt::ClientId(i + 1)));
            subscriptions.push_back(docs.back()->onUpdate([&](ByteView update, const crdt::Transaction& transaction) {
                if (transaction.local)
                    updates[current].assign(update.begin(), update.end());
            }));
        }
        for (current = 0; current < m_trace.transactions.size(); ++current) {
            const TraceTransaction& transaction = m_trace.transactions[current];
            Doc& doc = *docs[transaction.agent];
            catchUp(doc, known[transaction.agent], transaction, updates);
            doc.transact([&] {
                for (const Patch& patch : transaction.patches)
                    applyPatch(doc.text("text"), patch);
            });
            known[transaction.agent][current] = true;
        }
    }

    void catchUp(Doc& doc, std::vector<bool>& known, const TraceTransaction& transaction,
                 const std::vector<Bytes>& updates) const
    {
        std::vector<std::size_t> missing, waiting = transaction.parents;
        while (!waiting.empty()) {
            const std::size_t next = waiting.back();
            waiting.pop_back();
            if (known[next])
                continue;
            known[next] = true;
            missing.push_back(next);
            for (const std::size_t parent : m_trace.transactions[next].parents)
                waiting.push_back(parent);
        }
        std::sort(missing.begin(), missing.end());
        for (const std::size_t index : missing) {
            if (!updates[index].empty())
                applyTo(doc, updates[index]);
        }
    }

    const Options& m_options;
    std::string m_path;
    Trace m_trace;
};

} // namespace

void benchTrace(const Options& options, const std::string& path)
{
    TraceBench(options, path).run();
}

/// A state that Yjs wrote (V2), with a text `text`.
void benchState(const Options& options, const std::string& path)
{
    const std::string file = readFile(path);
    const ByteView state(reinterpret_cast<const std::uint8_t*>(file.data()), file.size());
    std::unique_ptr<Doc> doc;
    measure(
        {std::filesystem::path(path).filename(), 1, "loadFile"}, options.runs,
        [&doc] {
            doc.reset();
            doc = makeDoc(2);
        },
        [&] {
            applyTo(*doc, state, UpdateFormat::V2);
            Text& text = doc->text("text");
            text.toUtf8(Utf16(text.utf16Length().value / 2));
        },
        [&] { return double(file.size()); });
    require(!doc->hasPending() && doc->check().empty(), "the state is not whole");
}

} // namespace bytecrowds::bench
