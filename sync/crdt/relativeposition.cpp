#include "sync/crdt/relativeposition.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/itemindex.h"
#include "sync/crdt/redo.h"
#include "sync/crdt/text.h"

namespace bytecrowds::crdt {

RelativePosition RelativePosition::at(const Text& text, Utf16 offset)
{
    RelativePosition position{text.rootName(), std::nullopt, 0};
    const ItemIndex::Place place = text.core().index->findUtf16(offset.value);
    if (place.item)
        position.item = Id{place.item->id.client, place.item->id.clock + offset.value - place.start.utf16};
    return position;
}

std::optional<Utf16> RelativePosition::resolve(const Text& text) const
{
    const TypeCore& core = text.core();
    if (!item) {
        if (root != text.rootName())
            return std::nullopt;
        return assoc < 0 ? Utf16(0) : text.utf16Length();
    }
    const StructStore& store = core.doc.store;
    if (!store.has(*item))
        return std::nullopt;
    const CurrentPlace place = followRedone(store, *item);
    if (place.item->parent != &core || place.item->parentSub)
        return std::nullopt;
    const auto before = std::size_t(core.index->before(place.item).utf16);
    if (!place.item->isVisible())
        return Utf16(before);
    return Utf16(before + std::size_t(place.offset) + (assoc < 0 ? 1 : 0));
}

} // namespace bytecrowds::crdt
