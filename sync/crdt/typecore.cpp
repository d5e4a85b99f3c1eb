#include "sync/crdt/typecore.h"

#include "sync/crdt/itemindex.h"
#include "sync/crdt/map.h"
#include "sync/crdt/text.h"

namespace bytecrowds::crdt {

TypeCore::TypeCore(DocCore& ofDoc, TypeKind ofKind, std::string root, Item* ofItem)
    : doc(ofDoc)
    , kind(ofKind)
    , rootName(std::move(root))
    , item(ofItem)
{
}

TypeCore::~TypeCore() = default;

Item* TypeCore::entry(std::string_view key) const
{
    const auto found = entries.find(key);
    return found == entries.end() ? nullptr : found->second;
}

bool TypeCore::isOrContains(const TypeCore* other) const
{
    while (other && other != this)
        other = other->parent();
    return other == this;
}

Text& TypeCore::asText()
{
    if (!text) {
        text = std::make_unique<Text>(*this);
        index = std::make_unique<ItemIndex>();
        Item* left = nullptr;
        for (Item* each = start; each; left = each, each = each->right)
            index->insertAfter(left, each);
    }
    return *text;
}

Map& TypeCore::asMap()
{
    if (!map)
        map = std::make_unique<Map>(*this);
    return *map;
}

} // namespace bytecrowds::crdt
