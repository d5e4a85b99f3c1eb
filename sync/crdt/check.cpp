#include "sync/crdt/check.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/positionindex.h"
#include "sync/crdt/utf8.h"

#include <unordered_set>
#include <vector>

namespace bytecrowds::crdt {

namespace {

/// Collects the first invariant that does not hold.
class Checker
{
public:
    explicit Checker(const DocCore& doc)
        : m_doc(doc)
        , m_store(doc.store)
        , m_items(doc.store.items)
    {
    }

    std::string check()
    {
        require(!m_doc.transaction && !m_doc.firstTransaction, "A transaction has not ended.");
        for (const ClientNumber client : m_store.clientsDescending())
            checkStructs(m_store.client(client));
        for (const auto& [name, root] : m_doc.roots) {
            require(root->name == name && !root->item, "A root has a wrong name or an item.");
            checkType(*root);
        }
        while (!m_types.empty()) {
            const TypeCore* type = m_types.back();
            m_types.pop_back();
            checkType(*type);
        }
        require(m_linked == m_unlinked, "An item is in no list of its parent, or in two.");
        require(m_doc.pendingStructs.check().empty(), "What waits is out of order.");
        return m_error;
    }

private:
    void require(bool holds, const char* sentence)
    {
        if (!holds && m_error.empty())
            m_error = sentence;
    }

    void checkStructs(const Client& client)
    {
        require(std::string_view(client.index.check(m_items)).empty(), "The index of a client is wrong.");
        require(m_store.idOf(m_store.findClient(client.id)) == client.id, "A client is not found.");
        Clock clock = 0;
        for (auto at = client.index.first(); at; at = client.index.next(at)) {
            const ItemRef ref = client.index[at];
            const Item& item = m_store[ref];
            require(m_items.clock(item) == clock && m_store.idOf(item.client()) == client.id,
                    "The structs of a client have a gap, or a wrong id.");
            require(m_items.length(item) > 0, "A struct has no length.");
            clock = m_items.end(item);
            if (item.isGc()) {
                require(item.isDeleted() && !item.left && !item.right, "A collected item has links.");
                continue;
            }
            m_unlinked.insert(ref.number);
            checkItem(ref, item);
        }
        require(clock == client.state, "A client's state is not where its structs end.");
    }

    void checkItem(ItemRef ref, const Item& item)
    {
        require(item.kind() != ContentKind::Skip, "A skip was integrated.");
        for (const LocalId id : {m_items.origin(item), m_items.rightOrigin(item)})
            require(!id || m_store.has(id), "An item's origin is not here.");
        require(item.kind() != ContentKind::Deleted || item.isDeleted(), "An item without content is not deleted.");
        if (item.kind() == ContentKind::String)
            checkText(item);
        if (isList(item.kind()))
            require(item.content + item.length <= m_store.client(item.client()).values.size(),
                    "An item's values are not there.");
        if (isSingle(item.kind()))
            require(m_items.length(item) == 1, "An item's length is not that of its content.");
        if (const TypeCore* type = m_store.type(item)) {
            require(type->item == ref, "A type does not know its item.");
            m_types.push_back(type);
        }
    }

    void checkText(const Item& item)
    {
        const std::string_view text = m_store.text(item);
        require(isValidUtf8(text) && utf16Length(text) == item.length, "An item's length is not that of its content.");
        require(!m_store.isAscii(item) || isAscii(text), "An item of text is not ASCII.");
    }

    void checkType(const TypeCore& type)
    {
        if (type.sequence != NoList)
            checkList(type, type.sequence, nullptr);
        for (const auto& entry : type.entries) {
            require(type.entries.find(entry->key) == entry->list, "A key is not found.");
            checkList(type, entry->list, &entry->key);
        }
    }

    void checkList(const TypeCore& type, ListNumber number, const std::string* key)
    {
        const ItemList& list = m_store.lists[number];
        require(list.parent == &type && list.key == key, "A list does not know its parent.");
        ItemRef left;
        for (ItemRef ref = list.first; ref && m_error.empty(); left = ref, ref = m_store[ref].right) {
            const Item& item = m_store[ref];
            require(!item.isGc() && item.left == left && m_store.listOf(item) == number, "The links of a list disagree.");
            require(item.isEntry() == (key != nullptr), "An entry is in a sequence, or in none.");
            require(!type.isDeleted() || item.isDeleted(), "A deleted type holds something that is not deleted.");
            require(!key || !item.right || item.isDeleted() || isContinued(item), "A key has two values.");
            require(m_unlinked.contains(ref.number) && m_linked.insert(ref.number).second, "A list holds a foreign item.");
        }
        require(list.last == left || !m_error.empty(), "A list ends elsewhere.");
        if (list.index && m_error.empty())
            require(list.index->check(m_store, number).empty(), "The index of a list is wrong.");
    }

    /// Whether an item of several elements, as no replica gives them to a key, was cut: its last part is the value.
    bool isContinued(const Item& item) const
    {
        const LocalId end{item.client(), m_items.end(item)};
        if (!m_store.has(end))
            return false;
        const Item& next = m_store[m_store.find(end)];
        return !next.isGc() && m_items.origin(next) == m_items.lastId(item) && m_store.listOf(next) == m_store.listOf(item);
    }

    const DocCore& m_doc;
    const StructStore& m_store;
    const ItemPool& m_items;
    std::string m_error;
    std::unordered_set<std::uint32_t> m_unlinked, m_linked; // items that were seen in order, and in their lists
    std::vector<const TypeCore*> m_types;
};

} // namespace

std::string checkDocument(const DocCore& doc)
{
    return Checker(doc).check();
}

} // namespace bytecrowds::crdt
