#include "app/inspect/trace.h"

#include "sync/crdt/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>

namespace bytecrowds::inspect {

using crdt::DecodeError;
using nlohmann::json;

namespace {

const json* member(const json& object, const char* name)
{
    const auto found = object.find(name); // none in what is no object
    return found != object.end() ? &*found : nullptr;
}

std::optional<std::size_t> countIn(const json& value)
{
    return value.is_number_unsigned() ? std::optional(value.get<std::size_t>()) : std::nullopt;
}

bool hasPairs(std::string_view utf8)
{
    constexpr unsigned char FirstOfFour = 0xF0;
    return std::any_of(utf8.begin(), utf8.end(),
                       [](char byte) { return static_cast<unsigned char>(byte) >= FirstOfFour; });
}

/// Reads a trace piece by piece; what was wrong is said by the first sentence.
class TraceParser
{
public:
    std::variant<Trace, DecodeError> parse(std::string_view text)
    {
        const json whole = json::parse(text, nullptr, false);
        if (whole.is_discarded())
            return DecodeError{"It is no JSON."};
        const json* transactions = member(whole, "txns");
        const json* end = member(whole, "endContent");
        if (!transactions || !transactions->is_array() || !end || !end->is_string())
            return DecodeError{"It has no list of transactions (txns), or no text at its end (endContent)."};
        m_trace.endContent = end->get<std::string>();
        if (!readKind(whole, transactions->size()))
            return DecodeError{m_problem};
        for (const json& each : *transactions) {
            if (!readTransaction(each))
                return DecodeError{"Transaction " + std::to_string(m_read) + ": " + m_problem};
            ++m_read;
        }
        return std::move(m_trace);
    }

private:
    bool fail(const char* sentence)
    {
        m_problem = sentence;
        return false;
    }

    bool readKind(const json& whole, std::size_t transactions)
    {
        const json* kind = member(whole, "kind");
        const json* start = member(whole, "startContent");
        const bool startsWithText = start && start->is_string() && !start->get_ref<const std::string&>().empty();
        m_trace.isConcurrent = kind && *kind == "concurrent";
        if (!m_trace.isConcurrent) {
            if (startsWithText)
                m_trace.transactions.push_back({{}, 0, {{0, 0, start->get<std::string>()}}});
            m_trace.hasPairs = startsWithText && hasPairs(start->get_ref<const std::string&>());
            return true;
        }
        if (startsWithText)
            return fail("Of several who type at once, none can have written a text at its start (startContent).");
        const json* agents = member(whole, "numAgents");
        const auto count = agents ? countIn(*agents) : std::nullopt;
        if (!count || *count > transactions)
            return fail("It doesn't say how many typed (numAgents), or that more did than it has transactions.");
        m_trace.agents = *count;
        return true;
    }

    bool readTransaction(const json& from)
    {
        TraceTransaction& transaction = m_trace.transactions.emplace_back();
        const json* patches = member(from, "patches");
        if (!patches || !patches->is_array())
            return fail("It has no list of patches.");
        return (!m_trace.isConcurrent || readPlace(from, transaction)) &&
               std::all_of(patches->begin(), patches->end(),
                           [&](const json& patch) { return readPatch(patch, transaction); });
    }

    bool readPlace(const json& from, TraceTransaction& transaction)
    {
        const json* agent = member(from, "agent");
        const auto number = agent ? countIn(*agent) : std::nullopt;
        if (!number || *number >= m_trace.agents)
            return fail("It is by none of the agents.");
        transaction.agent = *number;
        const json* parents = member(from, "parents");
        if (!parents || !parents->is_array())
            return fail("It has no list of parents.");
        for (const json& each : *parents) {
            const auto parent = countIn(each);
            if (!parent || *parent >= m_read)
                return fail("A parent is not one of the transactions before it.");
            transaction.parents.push_back(*parent);
        }
        return true;
    }

    bool readPatch(const json& from, TraceTransaction& transaction)
    {
        if (!from.is_array() || from.size() != 3 || !from[2].is_string())
            return fail("A patch is not [position, number of deleted characters, text].");
        const auto at = countIn(from[0]), erased = countIn(from[1]);
        if (!at || !erased)
            return fail("A patch is not [position, number of deleted characters, text].");
        transaction.patches.push_back({*at, *erased, from[2].get<std::string>()});
        m_trace.hasPairs = m_trace.hasPairs || hasPairs(transaction.patches.back().inserted);
        return true;
    }

    Trace m_trace;
    std::size_t m_read = 0; ///< transactions
    std::string m_problem;
};

} // namespace

std::variant<Trace, DecodeError> parseTrace(std::string_view text)
{
    return TraceParser().parse(text);
}

Trace Trace::repeated(int times) const
{
    Trace result = *this;
    result.endContent.clear();
    result.transactions.clear();
    const auto length = std::size_t(
        std::count_if(endContent.begin(), endContent.end(), [](char byte) { return !crdt::isContinuation(byte); }));
    for (std::size_t i = 0; i < std::size_t(times); ++i) {
        for (TraceTransaction transaction : transactions) {
            for (Patch& patch : transaction.patches)
                patch.at += i * length;
            result.transactions.push_back(std::move(transaction));
        }
        result.endContent += endContent;
    }
    return result;
}

std::size_t Trace::patchCount() const
{
    std::size_t count = 0;
    for (const TraceTransaction& transaction : transactions)
        count += transaction.patches.size();
    return count;
}

std::variant<std::vector<crdt::ByteView>, DecodeError> parseUpdateLog(crdt::ByteView log)
{
    constexpr std::size_t LengthBytes = 4;
    std::vector<crdt::ByteView> updates;
    while (!log.empty()) {
        std::uint32_t length = 0;
        for (std::size_t i = 0; i < LengthBytes && log.size() >= LengthBytes; ++i)
            length |= std::uint32_t(log[i]) << (8 * i);
        if (log.size() < LengthBytes || log.size() - LengthBytes < length)
            return DecodeError{"It ends in the middle of update " + std::to_string(updates.size()) + "."};
        updates.push_back(log.subspan(LengthBytes, length));
        log = log.subspan(LengthBytes + length);
    }
    return updates;
}

} // namespace bytecrowds::inspect
