#include "tests/bench/tracebench.h"

#include "app/inspect/traceplayer.h"
#include "sync/crdt/update.h"
#include "tests/bench/documents.h"
#include "tests/bench/report.h"
#include "tests/bench/tracefile.h"

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
using inspect::Trace;

namespace {

const char* suffix(UpdateFormat format)
{
    return format == UpdateFormat::V1 ? "1" : "2";
}

/// Ready to edit: the places of the text can be found.
void findMiddle(Doc& doc)
{
    Text& text = doc.text("text");
    text.toUtf8(Utf16(text.utf16Length().value / 2));
}

/// The cases of one trace file.
class TraceBench
{
public:
    TraceBench(const Options& options, const std::string& path)
        : m_options(options)
        , m_path(path)
        , m_name(traceName(path))
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
    Result result(const std::string& name) const { return {m_name, m_options.scale, name}; }

    void type(Doc& doc) const
    {
        if (const auto error = typeAlone(m_trace, doc))
            throw std::runtime_error(error->sentence);
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
                measure(
                    result(std::string("load") + suffix(format)), m_options.runs, fresh,
                    [&] {
                        applyTo(*loaded, state, format);
                        findMiddle(*loaded);
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
        if (isWanted("memory")) {
            report(result("memory"), {{"bytes", bytesLoaded(typed.encodeStateAsUpdate(), findMiddle)}});
        }
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
            measure(result("concurrent"), std::min(m_options.runs, 3), [] {}, [&] { typeTogether(m_trace); });
        const std::filesystem::path path(m_path);
        const std::string log = readFile(path.parent_path().parent_path() / "updates-v1" / (m_name + ".updates.bin.gz"));
        const auto parsed = inspect::parseUpdateLog({reinterpret_cast<const std::uint8_t*>(log.data()), log.size()});
        require(std::holds_alternative<std::vector<ByteView>>(parsed), "the log of its updates is cut off");
        const auto& updates = std::get<std::vector<ByteView>>(parsed);
        std::unique_ptr<Doc> doc;
        const auto fresh = [&doc] {
            doc.reset();
            doc = makeDoc(99);
        };
        if (isWanted("applyConcurrent")) {
            measure(result("applyConcurrent"), m_options.runs, fresh, [&] {
                for (const ByteView update : updates)
                    applyTo(*doc, update);
            });
            require(doc->text("text").toString() == m_trace.endContent, "the applied text is wrong");
        }
        if (isWanted("reverse")) {
            constexpr std::size_t Count = 2000;
            const std::vector<ByteView> first(updates.begin(), updates.begin() + std::ptrdiff_t(std::min(Count, updates.size())));
            measure(result("reverse"), m_options.runs, fresh, [&] {
                for (auto update = first.rbegin(); update != first.rend(); ++update)
                    applyTo(*doc, *update);
            });
            const auto inOrder = makeDoc(98);
            for (const ByteView update : first)
                applyTo(*inOrder, update);
            require(doc->text("text").toString() == inOrder->text("text").toString() && !doc->hasPending(),
                    "the text of updates in reverse is wrong");
        }
        fresh();
        for (const ByteView update : updates)
            applyTo(*doc, update);
        runState(*doc);
    }

    const Options& m_options;
    std::string m_path;
    std::string m_name;
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
            findMiddle(*doc);
        },
        [&] { return double(file.size()); });
    require(!doc->hasPending() && doc->check().empty(), "the state is not whole");
}

} // namespace bytecrowds::bench
