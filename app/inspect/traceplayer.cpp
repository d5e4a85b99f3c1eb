#include "app/inspect/traceplayer.h"

#include "sync/crdt/utf8.h"

#include <algorithm>

namespace bytecrowds::inspect {

using crdt::Bytes;
using crdt::ByteView;
using crdt::Doc;
using crdt::Text;
using crdt::Utf16;
using crdt::Utf8;

namespace {

/// The byte behind so many characters; none when there are fewer.
std::optional<std::size_t> behindCharacters(std::string_view utf8, std::size_t count)
{
    std::size_t byte = 0;
    for (; count > 0 && byte < utf8.size(); --count)
        byte += crdt::utf8CharLength(utf8[byte]);
    return count == 0 ? std::optional(byte) : std::nullopt;
}

/// Linear in the text: traces with characters above U+FFFF are rare, and short.
bool applyByCharacters(Text& text, const Patch& patch)
{
    const std::string now = text.toString();
    const auto begin = behindCharacters(now, patch.at);
    const auto length = begin ? behindCharacters(std::string_view(now).substr(*begin), patch.erased) : std::nullopt;
    if (!length)
        return false;
    if (*length > 0)
        text.erase(Utf8(*begin), Utf8(*length));
    if (!patch.inserted.empty())
        text.insert(Utf8(*begin), patch.inserted);
    return true;
}

crdt::DecodeError beyondText(std::size_t transaction)
{
    return {"Transaction " + std::to_string(transaction) + ": A patch reaches beyond the text."};
}

/// Whoever types at once with others: a transaction is typed on what its agent knew.
class Together
{
public:
    explicit Together(const Trace& trace)
        : m_trace(trace)
        , m_known(trace.agents, std::vector<bool>(trace.transactions.size()))
    {
        m_result.updates.resize(trace.transactions.size());
        for (std::size_t i = 0; i < trace.agents; ++i) {
            m_result.docs.push_back(traceDoc(crdt::ClientId(i + 1)));
            m_subscriptions.push_back(
                m_result.docs.back()->onUpdate([this](ByteView update, const crdt::Transaction& made) {
                    if (made.local)
                        m_result.updates[m_current].assign(update.begin(), update.end());
                }));
        }
    }

    TypedTogether type()
    {
        for (m_current = 0; m_current < m_trace.transactions.size() && !m_result.error; ++m_current)
            typeTransaction(m_trace.transactions[m_current]);
        m_subscriptions.clear();
        return std::move(m_result);
    }

private:
    void typeTransaction(const TraceTransaction& transaction)
    {
        Doc& doc = *m_result.docs[transaction.agent];
        catchUp(doc, m_known[transaction.agent], transaction);
        bool fits = true;
        doc.transact([&] {
            Text& text = doc.text(TraceRoot);
            for (const Patch& patch : transaction.patches)
                fits = fits && applyPatch(text, patch, m_trace.hasPairs);
        });
        if (!fits)
            m_result.error = beyondText(m_current);
        m_known[transaction.agent][m_current] = true;
    }

    void catchUp(Doc& doc, std::vector<bool>& known, const TraceTransaction& transaction)
    {
        std::vector<std::size_t> missing, waiting = transaction.parents;
        while (!waiting.empty()) {
            const std::size_t next = waiting.back();
            waiting.pop_back();
            if (known[next])
                continue;
            known[next] = true;
            missing.push_back(next);
            const std::vector<std::size_t>& parents = m_trace.transactions[next].parents;
            waiting.insert(waiting.end(), parents.begin(), parents.end());
        }
        std::sort(missing.begin(), missing.end());
        for (const std::size_t index : missing) {
            if (!m_result.updates[index].empty() && !m_result.error)
                m_result.error = doc.applyUpdate(m_result.updates[index]);
        }
    }

    const Trace& m_trace;
    std::vector<std::vector<bool>> m_known; ///< by agent: the transactions that are in its document
    TypedTogether m_result;
    std::vector<crdt::Subscription> m_subscriptions;
    std::size_t m_current = 0;
};

} // namespace

std::unique_ptr<Doc> traceDoc(crdt::ClientId client)
{
    return std::make_unique<Doc>(crdt::DocOptions{[client]() mutable { return client++; }});
}

bool applyPatch(Text& text, const Patch& patch, bool hasPairs)
{
    if (hasPairs)
        return applyByCharacters(text, patch);
    const std::size_t length = text.utf16Length().value;
    if (patch.at > length || patch.erased > length - patch.at)
        return false;
    if (patch.erased > 0)
        text.erase(Utf16(patch.at), Utf16(patch.erased));
    if (!patch.inserted.empty())
        text.insert(Utf16(patch.at), patch.inserted);
    return true;
}

std::optional<crdt::DecodeError> typeAlone(const Trace& trace, Doc& doc)
{
    Text& text = doc.text(TraceRoot);
    for (std::size_t i = 0; i < trace.transactions.size(); ++i) {
        for (const Patch& patch : trace.transactions[i].patches) {
            if (!applyPatch(text, patch, trace.hasPairs))
                return beyondText(i);
        }
    }
    return std::nullopt;
}

TypedTogether typeTogether(const Trace& trace)
{
    return Together(trace).type();
}

} // namespace bytecrowds::inspect
