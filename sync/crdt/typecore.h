#pragma once

#include "sync/crdt/content.h"
#include "sync/crdt/item.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace bytecrowds::crdt {

class Array;
class Map;
class PositionIndex;
class Text;
struct DocCore;
struct TypeObservers;

/// The entries of a type, in the order in which their keys first had a value (as a JavaScript Map keeps them). Each is a
/// list of items: the last one is the value now.
class Entries
{
public:
    struct Entry
    {
        std::string key;
        ListNumber list = NoList;
    };

    /// NoList when the key has none.
    ListNumber find(std::string_view key) const;
    /// Makes one that has no list yet. Entries stay where they are.
    Entry& add(std::string_view key);

    auto begin() const { return m_order.begin(); }
    auto end() const { return m_order.end(); }
    bool empty() const { return m_order.empty(); }
    void clear();

private:
    std::vector<std::unique_ptr<Entry>> m_order;
    std::unordered_map<std::string_view, Entry*> m_byKey; // each key is that of its entry
};

/// A shared type. A root belongs to its DocCore, any other to the content of its item.
struct TypeCore
{
    TypeCore(DocCore& ofDoc, TypeKind ofKind, std::string withName, ItemRef ofItem);
    ~TypeCore();
    TypeCore(const TypeCore&) = delete;
    TypeCore& operator=(const TypeCore&) = delete;

    DocCore& doc;
    TypeKind kind;
    std::string name; ///< of a root, or of an XML element or hook
    ItemRef item;     ///< that holds it; none for a root
    ListNumber sequence = NoList;
    Entries entries;
    bool hasFormats = false; ///< a format has come in at some time
    /// Whether redundant formats are deleted after remote changes. Yjs forgets it when a root becomes a text.
    bool cleansFormats = false;

    std::unique_ptr<Text> text; ///< what users hold
    std::unique_ptr<Map> map;
    std::unique_ptr<Array> array;
    std::unique_ptr<TypeObservers> observers; ///< none until somebody observes

    /// Whether the item that holds it is deleted.
    bool isDeleted() const;
    TypeCore* parent() const;
    ItemRef first() const;
    ItemRef last() const;
    /// The item that is the value of a key now; none when there is none.
    ItemRef entry(std::string_view key) const;
    /// The same, unless it is deleted.
    ItemRef presentEntry(std::string_view key) const;
    /// Whether `other` is this type or lies in it, at any depth.
    bool isOrContains(const TypeCore* other) const;

    ListNumber sequenceList();
    ListNumber entryList(std::string_view key);
    /// It is made anew when somebody asks for it.
    void dropIndex();
    /// It is gone.
    void forgetSequence()
    {
        sequence = NoList;
        m_index = nullptr;
    }
    PositionIndex& index() { return m_index ? *m_index : makeIndex(); }

    Text& asText();
    Map& asMap();
    Array& asArray();
    /// Takes one more who wants to be told of changes.
    TypeObservers& observed();

private:
    PositionIndex& makeIndex();

    PositionIndex* m_index = nullptr; // that of the sequence, once there is one
};

} // namespace bytecrowds::crdt
