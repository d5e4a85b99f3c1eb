#include "tests/crdt/reference.h"

#include <algorithm>

namespace bytecrowds::crdt {

namespace {

std::u16string toUtf16(std::string_view utf8)
{
    std::u16string units;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto first = static_cast<unsigned char>(utf8[at]);
        const int more = first < 0x80 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        char32_t point = more == 0 ? first : first & (0x3F >> more);
        for (int i = 1; i <= more; ++i)
            point = point << 6 | (static_cast<unsigned char>(utf8[at + std::size_t(i)]) & 0x3F);
        at += std::size_t(more) + 1;
        if (point >= 0x10000) {
            units += char16_t(0xD7C0 + (point >> 10));
            units += char16_t(0xDC00 + (point & 0x3FF));
        } else {
            units += char16_t(point);
        }
    }
    return units;
}

bool isLead(char16_t unit)
{
    return (unit & 0xFC00) == 0xD800;
}
bool isTrail(char16_t unit)
{
    return (unit & 0xFC00) == 0xDC00;
}

/// Half a pair becomes U+FFFD.
std::string toUtf8(const std::u16string& units)
{
    std::string utf8;
    for (std::size_t at = 0; at < units.size(); ++at) {
        char32_t point = units[at];
        if (isLead(units[at]) && at + 1 < units.size() && isTrail(units[at + 1])) {
            ++at;
            point = ((point - 0xD7C0) << 10) + (units[at] & 0x3FF);
        } else if (isLead(units[at]) || isTrail(units[at])) {
            point = 0xFFFD;
        }
        const int more = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
        const unsigned heads[] = {0, 0xC0, 0xE0, 0xF0};
        utf8 += char(heads[more] | point >> 6 * more);
        for (int i = more - 1; i >= 0; --i)
            utf8 += char(0x80 | (point >> 6 * i & 0x3F));
    }
    return utf8;
}

int indexOf(const std::vector<Id>& list, Id id)
{
    return int(std::find(list.begin(), list.end(), id) - list.begin());
}

} // namespace

bool Reference::apply(ByteView bytes, UpdateFormat format)
{
    DecodedUpdate update;
    if (decodeUpdate(bytes, format, update))
        return false;
    for (const StructRecord& record : update.structs)
        take(update, record);
    for (const DecodedUpdate::Deletion& deletion : update.deletes) {
        for (Clock i = 0; i < deletion.length; ++i)
            m_deleted.insert({update.id(deletion.client), deletion.clock + i});
    }
    while (integrateOne())
        ;
    return true;
}

/// Takes a struct apart: each element but the first was made behind the one before it.
void Reference::take(const DecodedUpdate& update, const StructRecord& record)
{
    if (record.kind == ContentKind::Skip)
        return;
    const ClientId client = update.id(record.client);
    const std::u16string units = toUtf16(record.textView());
    for (Clock i = 0; i < record.length; ++i) {
        const Id id{client, record.clock + i};
        if (m_here.contains(id) || m_waiting.contains(id))
            continue;
        Entry& entry = m_waiting[id];
        entry.kind = record.kind;
        if (!record.isItem())
            continue;
        if (i > 0)
            entry.origin = {client, id.clock - 1};
        else if (record.originClient != NoSlot)
            entry.origin = {update.id(record.originClient), record.originClock};
        if (record.rightClient != NoSlot)
            entry.rightOrigin = {update.id(record.rightClient), record.rightClock};
        if (i == 0 && record.parent != NoSlot) {
            const ParentName& name = update.parents[record.parent];
            ListName& list = entry.list.emplace();
            list.root = name.root;
            if (name.client != NoSlot)
                list.item = {update.id(name.client), name.clock};
            if (name.hasKey)
                list.key = name.key;
        }
        if (record.kind == ContentKind::String)
            entry.unit = units[std::size_t(i)];
        else if (isList(record.kind))
            entry.value = update.values[record.content + std::size_t(i)];
        else if (record.kind == ContentKind::Binary)
            entry.value = std::get<Bytes>(update.singles[record.content]);
    }
}

bool Reference::integrateOne()
{
    const auto ready = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [this](const auto& each) { return isReady(each.first, each.second); });
    if (ready == m_waiting.end())
        return false;
    const Id id = ready->first;
    Entry entry = std::move(ready->second);
    m_waiting.erase(ready);
    place(id, entry);
    m_here.emplace(id, std::move(entry));
    m_state.set(id.client, id.clock + 1);
    return true;
}

bool Reference::isReady(Id id, const Entry& entry) const
{
    return m_state.clock(id.client) == id.clock && isHere(entry.origin) && isHere(entry.rightOrigin) &&
           (!entry.list || isHere(entry.list->item));
}

/// What has a neighbour, or belongs to something, that was collected has no place.
void Reference::place(Id id, Entry& entry)
{
    const auto listOf = [this](Id neighbour) { return m_here.at(neighbour).list; };
    const bool isLost = (entry.origin && !listOf(*entry.origin)) || (entry.rightOrigin && !listOf(*entry.rightOrigin));
    if (entry.origin || entry.rightOrigin)
        entry.list = listOf(entry.origin ? *entry.origin : *entry.rightOrigin);
    if (isLost || (entry.list && entry.list->item && m_here.at(*entry.list->item).kind != ContentKind::Type))
        entry.list.reset();
    if (entry.list)
        placeBetween(m_lists[*entry.list], id, entry);
}

/// Between its two origins stand only elements that others made there at the same time. No two of the lines that lead
/// from elements to their left origins may cross; of those made behind the same element the lower client stands left.
void Reference::placeBetween(std::vector<Id>& list, Id id, const Entry& entry) const
{
    const auto left = [&list](const Entry& each) { return each.origin ? indexOf(list, *each.origin) : -1; };
    const int begin = left(entry);
    const int end = entry.rightOrigin ? indexOf(list, *entry.rightOrigin) : int(list.size());
    int place = begin + 1;
    bool isBehindHigher = false; // a higher client's element was passed: it may stand right, with what belongs to it
    for (int i = begin + 1; i < end; ++i) {
        const int origin = left(m_here.at(list[std::size_t(i)]));
        if (origin < begin)
            break;
        if (origin == begin)
            isBehindHigher = list[std::size_t(i)].client >= id.client;
        if (!isBehindHigher)
            place = i + 1;
    }
    list.insert(list.begin() + place, id);
}

bool Reference::hasPending() const
{
    return !m_waiting.empty() ||
           !std::all_of(m_deleted.begin(), m_deleted.end(), [this](Id id) { return m_here.contains(id); });
}

Snapshot Reference::seenBy(const StateVector& state) const
{
    Snapshot moment;
    moment.state = state;
    for (const Id id : m_deleted)
        moment.deletes.add(id.client, id.clock, 1);
    moment.deletes.normalize();
    return moment;
}

std::vector<Id> Reference::sequence(std::string_view root) const
{
    const auto found = m_lists.find({std::string(root), std::nullopt, std::nullopt});
    return found == m_lists.end() ? std::vector<Id>() : found->second;
}

std::string Reference::text(std::string_view root, const Snapshot& moment) const
{
    std::u16string units;
    for (const Id id : sequence(root)) {
        const Entry& entry = m_here.at(id);
        if (entry.kind == ContentKind::String && moment.shows(id))
            units += entry.unit;
    }
    return toUtf8(units);
}

std::map<std::string, std::optional<Value>> Reference::map(std::string_view root, const Snapshot& moment) const
{
    std::map<std::string, std::optional<Value>> values;
    for (const auto& [name, history] : m_lists) {
        if (name.root != root || name.item || !name.key)
            continue;
        const auto last = std::find_if(history.rbegin(), history.rend(),
                                       [&moment](Id id) { return id.clock < moment.state.clock(id.client); });
        if (last != history.rend() && moment.shows(*last) && isCountable(m_here.at(*last).kind))
            values[*name.key] = m_here.at(*last).value;
    }
    return values;
}

std::vector<std::optional<Value>> Reference::array(std::string_view root, const Snapshot& moment) const
{
    std::vector<std::optional<Value>> values;
    for (const Id id : sequence(root)) {
        const Entry& entry = m_here.at(id);
        if (isCountable(entry.kind) && moment.shows(id))
            values.push_back(entry.value);
    }
    return values;
}

} // namespace bytecrowds::crdt
