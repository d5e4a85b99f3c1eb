#include "sync/crdt/decodedupdate.h"

#include "sync/crdt/utf8.h"

#include <algorithm>

namespace bytecrowds::crdt {

namespace {

template<class Table>
void empty(Table& table)
{
    constexpr std::size_t KeptBytes = 1024;
    if (table.empty())
        return;
    if (table.capacity() * sizeof(typename Table::value_type) > KeptBytes)
        table = Table();
    else
        table.clear();
}

} // namespace

ClientSlot DecodedUpdate::findSlot(ClientId client)
{
    constexpr std::size_t Many = 16;
    if (clients.size() < Many) {
        const auto found = std::find(clients.begin(), clients.end(), client);
        const auto slot = ClientSlot(found - clients.begin());
        if (found == clients.end())
            clients.push_back(client);
        return slot;
    }
    if (!m_slots) {
        m_slots = std::make_unique<std::unordered_map<ClientId, ClientSlot>>();
        for (ClientSlot slot = 0; slot < clients.size(); ++slot)
            m_slots->emplace(clients[slot], slot);
    }
    const auto [place, isNew] = m_slots->try_emplace(client, ClientSlot(clients.size()));
    if (isNew)
        clients.push_back(client);
    return place->second;
}

void DecodedUpdate::clear()
{
    empty(clients);
    empty(structs);
    empty(parents);
    empty(values);
    empty(singles);
    empty(deletes);
    empty(numbers);
    owned.clear();
    textBytes = 0;
    isWhole = true;
    isForged = false;
    m_slots.reset();
}

std::string_view DecodedUpdate::own(std::string_view text)
{
    return owned.emplace_front(text);
}

std::string_view textFrom(const StructRecord& record, Clock offset, std::string& room)
{
    if (record.ascii || offset == 0)
        return record.textView().substr(std::size_t(offset));
    const Utf16Place place = findUtf16(record.textView(), std::size_t(offset));
    const std::string_view tail = record.textView().substr(place.byte);
    if (!place.inPair)
        return tail;
    room = std::string(Replacement).append(tail.substr(utf8CharLength(tail[0])));
    return room;
}

void DecodedUpdate::append(const DecodedUpdate& from, const StructRecord& record, Clock offset)
{
    StructRecord copy = record;
    copy.clock += offset;
    copy.length -= offset;
    copy.client = slot(from.id(record.client));
    if (record.originClient != NoSlot)
        copy.originClient = slot(from.id(record.originClient));
    if (record.rightClient != NoSlot)
        copy.rightClient = slot(from.id(record.rightClient));
    if (offset > 0 && record.isItem()) {
        copy.originClient = copy.client;
        copy.originClock = copy.clock - 1;
    }
    if (record.parent != NoSlot) {
        ParentName parent = from.parents[record.parent];
        parent.root = own(parent.root);
        parent.key = own(parent.key);
        if (parent.client != NoSlot)
            parent.client = slot(from.id(parent.client));
        copy.parent = std::uint32_t(parents.size());
        parents.push_back(parent);
    }
    if (record.kind == ContentKind::String) {
        std::string room;
        const std::string_view text = own(textFrom(record, offset, room));
        copy.text = text.data();
        copy.bytes = std::uint32_t(text.size());
        textBytes += text.size();
    } else if (isList(record.kind)) {
        const auto first = from.values.begin() + std::ptrdiff_t(record.content + offset);
        copy.content = std::uint32_t(values.size());
        values.insert(values.end(), first, first + std::ptrdiff_t(copy.length));
    } else if (isSingle(record.kind)) {
        copy.content = std::uint32_t(singles.size());
        singles.push_back(from.singles[record.content]);
    }
    isForged = isForged || copy.isForged();
    structs.push_back(copy);
}

} // namespace bytecrowds::crdt
