#include "sync/crdt/structstore.h"

#include "sync/crdt/deleteset.h"
#include "sync/crdt/positionindex.h"
#include "sync/crdt/typecore.h"

#include <algorithm>
#include <iterator>

namespace bytecrowds::crdt {

StructStore::StructStore() = default;
StructStore::~StructStore() = default;

ClientNumber StructStore::findClient(ClientId id) const
{
    if (m_lately.first == id && m_lately.second != NoClient)
        return m_lately.second;
    const auto found = m_numbers.find(id);
    if (found == m_numbers.end())
        return NoClient;
    m_lately = *found;
    return found->second;
}

ClientNumber StructStore::makeClient(ClientId id)
{
    if (const ClientNumber known = findClient(id); known != NoClient)
        return known;
    assert(m_clients.size() < Item::MaxClients);
    const auto number = ClientNumber(m_clients.size());
    m_clients.push_back(std::make_unique<Client>());
    m_clients.back()->id = id;
    m_clients.back()->idBytes = VarUint(id);
    m_numbers.emplace(id, number);
    return number;
}

const std::vector<ClientNumber>& StructStore::clientsDescending() const
{
    if (m_descending.empty()) {
        for (ClientNumber number = 0; number < m_clients.size(); ++number) {
            if (m_clients[number]->state > 0)
                m_descending.push_back(number);
        }
        std::sort(m_descending.begin(), m_descending.end(),
                  [this](ClientNumber a, ClientNumber b) { return idOf(a) > idOf(b); });
    }
    return m_descending;
}

Clock StructStore::state(ClientId id) const
{
    const ClientNumber number = findClient(id);
    return number == NoClient ? 0 : m_clients[number]->state;
}

StateVector StructStore::stateVector() const
{
    StateVector vector;
    for (const auto& client : m_clients)
        vector.set(client->id, client->state);
    return vector;
}

DeleteSet StructStore::deleteSet() const
{
    DeleteSet set;
    for (const ClientNumber number : clientsDescending()) {
        const ClockIndex& index = client(number).index;
        Clock begin = 0, end = 0; // of the deleted range at hand
        for (ClockIndex::Position at = index.first(); at; at = index.next(at)) {
            const Item& item = items[index[at]];
            if (!item.isDeleted())
                continue;
            if (items.clock(item) != end) {
                set.add(idOf(number), begin, end - begin);
                begin = items.clock(item);
            }
            end = items.end(item);
        }
        set.add(idOf(number), begin, end - begin);
    }
    return set;
}

void StructStore::insertBehind(ClockIndex::Position at, ItemRef right)
{
    client(items[right].client()).index.insertBehind(items, at, right);
}

ClockIndex::Position StructStore::erase(ClientNumber number, ClockIndex::Position at)
{
    Client& own = client(number);
    const ItemRef ref = own.index[at];
    const ClockIndex::Position before = own.index.erase(items, at);
    items.free(ref);
    return before;
}

void StructStore::setRedone(ItemRef ref, LocalId id)
{
    items[ref].setRedone(true);
    m_redone[ref.number] = id;
}

void StructStore::forgetRedone(ItemRef ref)
{
    if (!items[ref].isRedone())
        return;
    items[ref].setRedone(false);
    m_redone.erase(ref.number);
}

std::string_view StructStore::text(const Item& item) const
{
    const TextBuffer& buffer = client(item.client()).text;
    const std::uint32_t offset = textOffset(item);
    return buffer.view(offset, isAscii(item) ? item.length : buffer.advance(offset, item.length).bytes);
}

TextBuffer::Place StructStore::advance(const Item& item, Clock units) const
{
    if (isAscii(item))
        return {std::uint32_t(units), false};
    return client(item.client()).text.advance(textOffset(item), units);
}

void StructStore::setText(Item& item, std::string_view utf8, bool ascii)
{
    setTextOffset(item, client(item.client()).text.append(utf8, ascii), ascii);
}

const Value& StructStore::value(const Item& item, Clock index) const
{
    return client(item.client()).values[std::size_t(item.content + index)];
}

TypeCore* StructStore::type(const Item& item) const
{
    if (item.kind() != ContentKind::Type)
        return nullptr;
    return std::get<std::unique_ptr<TypeCore>>(contents[item.content]).get();
}

void StructStore::releaseContent(Item& item)
{
    Client& own = client(item.client());
    if (item.kind() == ContentKind::String) {
        own.text.discard(text(item).size());
    } else if (isList(item.kind())) {
        for (std::uint32_t i = 0; i < item.length; ++i)
            own.values[item.content + i] = Value();
        own.discardedValues += item.length;
    } else if (isSingle(item.kind())) {
        contents.release(item.content);
    }
    item.content = 0;
}

void StructStore::pack(ClientNumber number)
{
    constexpr std::size_t ValuesThreshold = 256;
    Client& own = client(number);
    const bool packsText = own.text.wantsPacking();
    const bool packsValues = own.discardedValues > ValuesThreshold && own.discardedValues > own.values.size() / 2;
    if (!packsText && !packsValues)
        return;
    TextBuffer text;
    std::vector<Value> values;
    for (ClockIndex::Position at = own.index.first(); at; at = own.index.next(at)) {
        Item& item = items[own.index[at]];
        if (packsText && item.kind() == ContentKind::String) {
            setTextOffset(item, text.append(this->text(item), isAscii(item)), isAscii(item));
        } else if (packsValues && isList(item.kind())) {
            const auto begin = std::make_move_iterator(own.values.begin() + item.content);
            item.content = std::uint32_t(values.size());
            values.insert(values.end(), begin, begin + item.length);
        }
    }
    if (packsText)
        own.text = std::move(text);
    if (packsValues) {
        own.values = std::move(values);
        own.discardedValues = 0;
    }
}

} // namespace bytecrowds::crdt
