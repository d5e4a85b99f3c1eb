#include "sync/crdt/check.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/itemindex.h"
#include "sync/crdt/typecore.h"
#include "sync/crdt/utf8.h"

#include <algorithm>
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
    {
    }

    std::string check()
    {
        require(!m_doc.transaction && m_doc.cleanups.empty(), "A transaction has not ended.");
        for (const auto& [client, structs] : m_doc.store.clients())
            checkStructs(client, structs);
        for (const auto& [name, root] : m_doc.roots) {
            require(root->rootName == name && !root->item, "A root has a wrong name or an item.");
            checkType(*root);
        }
        while (!m_types.empty()) {
            const TypeCore* type = m_types.back();
            m_types.pop_back();
            checkType(*type);
        }
        require(m_linked == m_items, "An item is in no list of its parent, or in two.");
        checkPending();
        return m_error;
    }

private:
    void require(bool holds, const char* sentence)
    {
        if (!holds && m_error.empty())
            m_error = sentence;
    }

    void checkStructs(ClientId client, const StructStore::Structs& structs)
    {
        require(!structs.empty(), "A client has an empty list of structs.");
        Clock clock = 0;
        for (const Item* item : structs) {
            require(item->id == Id{client, clock}, "The structs of a client have a gap, or a wrong id.");
            require(item->length > 0, "A struct has no length.");
            clock = item->end();
            if (item->isGc()) {
                require(item->deleted && !item->parent && !item->left && !item->right, "A collected item has links.");
                continue;
            }
            m_items.insert(item);
            checkItem(*item);
        }
    }

    void checkItem(const Item& item)
    {
        require(item.parent, "An item has no parent.");
        require(!std::holds_alternative<content::Skip>(item.content), "A skip was integrated.");
        require(lengthOf(item) == item.length, "An item's length is not that of its content.");
        for (const std::optional<Id>& id : {item.origin, item.rightOrigin})
            require(!id || m_doc.store.has(*id), "An item's origin is not here.");
        require(!std::holds_alternative<content::Deleted>(item.content) || item.deleted,
                "An item without content is not deleted.");
        if (const TypeCore* type = item.type()) {
            require(type->item == &item, "A type does not know its item.");
            m_types.push_back(type);
        }
    }

    static Clock lengthOf(const Item& item)
    {
        if (const auto* string = std::get_if<content::String>(&item.content))
            return isValidUtf8(string->utf8) ? utf16Length(string->utf8) : 0;
        if (const auto* any = std::get_if<content::Any>(&item.content))
            return any->values.size();
        if (const auto* json = std::get_if<content::Json>(&item.content))
            return json->texts.size();
        return std::holds_alternative<content::Deleted>(item.content) ? item.length : 1;
    }

    void checkType(const TypeCore& type)
    {
        const Item* left = nullptr;
        for (const Item* item = type.start; item; left = item, item = item->right) {
            require(!item->parentSub, "An entry is in its parent's sequence.");
            checkLinked(type, *item, left);
            if (!m_error.empty())
                return;
        }
        for (const auto& [key, last] : type.entries) {
            if (!last)
                continue; // an item that was to come here was collected at once
            require(!last->right, "The value of a key is not the last of its list.");
            const Item* right = nullptr;
            for (const Item* item = last; item; right = item, item = item->left) {
                require(item->parentSub == &key, "An entry has a wrong key.");
                require(item->right == right, "The links of a list disagree.");
                require(!right || item->deleted || isContinued(*item), "A key has two values.");
                checkLinked(type, *item, item->left);
                if (!m_error.empty())
                    return;
            }
        }
        if (type.index)
            require(type.index->check(type.start).empty(), "The index of a text is wrong.");
    }

    /// Whether an item of several elements, as no replica gives them to a key, was cut: its last part is the value.
    bool isContinued(const Item& item) const
    {
        if (!m_doc.store.has({item.id.client, item.end()}))
            return false;
        const Item* next = m_doc.store.find({item.id.client, item.end()});
        return next->origin == item.lastId() && next->parent == item.parent && next->parentSub == item.parentSub;
    }

    void checkLinked(const TypeCore& type, const Item& item, const Item* left)
    {
        require(item.parent == &type && item.left == left, "The links of a list disagree.");
        require(!type.isDeleted() || item.deleted, "A deleted type holds something that is not deleted.");
        require(m_items.contains(&item) && m_linked.insert(&item).second, "A list holds a foreign item.");
    }

    void checkPending() { require(m_doc.pendingStructs.check().empty(), "What waits is out of order."); }

    const DocCore& m_doc;
    std::string m_error;
    std::unordered_set<const Item*> m_items, m_linked;
    std::vector<const TypeCore*> m_types;
};

} // namespace

std::string checkDocument(const DocCore& doc)
{
    return Checker(doc).check();
}

} // namespace bytecrowds::crdt
