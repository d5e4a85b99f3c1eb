#pragma once

#include "sync/crdt/content.h"
#include "sync/crdt/item.h"
#include "sync/crdt/observers.h"

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace bytecrowds::crdt {

class ItemIndex;
class Map;
class Text;
struct DocCore;
struct MapEvent;
struct TextEvent;

/// A shared type. A root belongs to its DocCore, any other to the content of its item.
struct TypeCore
{
    TypeCore(DocCore& ofDoc, TypeKind ofKind, std::string root, Item* ofItem);
    ~TypeCore();
    TypeCore(const TypeCore&) = delete;
    TypeCore& operator=(const TypeCore&) = delete;

    DocCore& doc;
    TypeKind kind;
    std::string rootName;                              ///< empty unless it is a root
    Item* item;                                        ///< that holds it; null for a root
    Item* start = nullptr;                             ///< of the sequence
    std::map<std::string, Item*, std::less<>> entries; ///< the last item of each key; its left ones are older
    bool hasFormats = false;                           ///< a format has come in at some time
    /// Whether redundant formats are deleted after remote changes. Yjs forgets it when a root becomes a text.
    bool cleansFormats = false;
    /// Finds places in the sequence; made when somebody first asks for the text.
    std::unique_ptr<ItemIndex> index;

    std::unique_ptr<Text> text; ///< what users hold
    std::unique_ptr<Map> map;

    Observers<const TextEvent&> textObservers;
    Observers<const MapEvent&> mapObservers;
    Observers<const MapEvent&> deepMapObservers;

    /// Whether the item that holds it is deleted.
    bool isDeleted() const { return item && item->deleted; }
    TypeCore* parent() const { return item ? item->parent : nullptr; }
    /// The item that is the value of a key now; null when there is none.
    Item* entry(std::string_view key) const;
    /// Whether `other` is this type or lies in it, at any depth.
    bool isOrContains(const TypeCore* other) const;

    Text& asText();
    Map& asMap();
};

} // namespace bytecrowds::crdt
