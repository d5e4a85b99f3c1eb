#include "sync/crdt/structintegrator.h"

#include "sync/crdt/itemops.h"

#include <algorithm>
#include <iterator>

namespace bytecrowds::crdt {

StructIntegrator::StructIntegrator(TransactionCore& transaction, std::vector<StructRef> structs)
    : m_transaction(transaction)
    , m_store(transaction.doc.store)
{
    for (StructRef& ref : structs)
        m_queues[ref.id.client].structs.push_back(std::move(ref));
}

/// Of the highest client that has any.
std::optional<StructRef> StructIntegrator::takeNext()
{
    while (!m_queues.empty() && m_queues.begin()->second.empty())
        m_queues.erase(m_queues.begin());
    return m_queues.empty() ? std::nullopt : std::optional(m_queues.begin()->second.take());
}

/// Another client that must come first. Of its own client a struct depends only on earlier ones: decodeUpdate saw to
/// it.
std::optional<ClientId> StructIntegrator::missingClient(const StructRef& ref) const
{
    const auto isMissing = [&](const Id& id) { return id.client != ref.id.client && !m_store.has(id); };
    if (ref.origin && isMissing(*ref.origin))
        return ref.origin->client;
    if (ref.rightOrigin && isMissing(*ref.rightOrigin))
        return ref.rightOrigin->client;
    if (const auto* parent = std::get_if<Id>(&ref.parent); parent && isMissing(*parent))
        return parent->client;
    return std::nullopt;
}

void StructIntegrator::noteMissing(ClientId client, Clock clock)
{
    const auto [place, isNew] = m_missing.try_emplace(client, clock);
    place->second = std::min(place->second, clock);
}

/// What waits in the stack must wait longer, and all that follows it from the same clients.
void StructIntegrator::setStackAside()
{
    for (StructRef& ref : m_stack) {
        const ClientId client = ref.id.client;
        std::vector<StructRef>& rest = m_rest[client];
        rest.push_back(std::move(ref));
        if (const auto found = m_queues.find(client); found != m_queues.end()) {
            Queue& queue = found->second;
            std::move(queue.structs.begin() + std::ptrdiff_t(queue.next), queue.structs.end(),
                      std::back_inserter(rest));
            m_queues.erase(found);
        }
    }
    m_stack.clear();
}

void StructIntegrator::integrate()
{
    std::optional<StructRef> head = takeNext();
    while (head) {
        const Clock state = m_store.state(head->id.client);
        if (!head->isSkip() && state < head->id.clock) {
            noteMissing(head->id.client, head->id.clock - 1);
            m_stack.push_back(std::move(*head));
            setStackAside();
        } else if (!head->isSkip()) {
            if (const auto missing = missingClient(*head)) {
                m_stack.push_back(std::move(*head));
                const auto queue = m_queues.find(*missing);
                if (queue != m_queues.end() && !queue->second.empty()) {
                    head = queue->second.take();
                    continue;
                }
                noteMissing(*missing, m_store.state(*missing));
                setStackAside();
            } else {
                integrateStruct(std::move(*head), state - head->id.clock);
            }
        }
        if (!m_stack.empty()) {
            head = std::move(m_stack.back());
            m_stack.pop_back();
        } else {
            head = takeNext();
        }
    }
}

std::vector<StructRef> StructIntegrator::takeRest()
{
    std::vector<StructRef> all;
    for (auto& [client, rest] : m_rest) {
        // In order already, unless the update depends on itself in a circle, which no replica makes.
        std::stable_sort(rest.begin(), rest.end(),
                         [](const StructRef& a, const StructRef& b) { return a.id.clock < b.id.clock; });
        std::copy_if(std::make_move_iterator(rest.begin()), std::make_move_iterator(rest.end()),
                     std::back_inserter(all), [](const StructRef& ref) { return !ref.isSkip(); });
    }
    return all;
}

/// None when the parent was collected, or is no type.
TypeCore* StructIntegrator::resolveParent(const StructRef& ref, const Item* left, const Item* right) const
{
    if ((left && left->isGc()) || (right && right->isGc()))
        return nullptr;
    // The neighbours come first: a struct that was cut while it waited has got one beside the parent that it names.
    if (left || right)
        return left ? left->parent : right->parent;
    if (const auto* root = std::get_if<std::string>(&ref.parent))
        return &m_transaction.doc.root(*root);
    return m_store.find(std::get<Id>(ref.parent))->type();
}

/// The key in its parent that an item belongs to, which outlives it; null in the sequence.
const std::string* StructIntegrator::resolveKey(const StructRef& ref, TypeCore& parent, const Item* left,
                                                const Item* right)
{
    if (left || right)
        return left ? left->parentSub : right->parentSub;
    return ref.parentSub ? &parent.entries.try_emplace(*ref.parentSub, nullptr).first->first : nullptr;
}

/// The first `known` elements are here already. Even if all are, items are cut at its neighbours, as Yjs does: those
/// that an undo step redid stay cut.
void StructIntegrator::integrateStruct(StructRef ref, Clock known)
{
    Item* left = ref.origin ? itemEndingAt(m_transaction, *ref.origin) : nullptr;
    Item* const right = ref.rightOrigin ? itemStartingAt(m_transaction, *ref.rightOrigin) : nullptr;
    if (known >= ref.length)
        return;
    auto item = std::make_unique<Item>();
    if (ref.isItem() && (item->parent = resolveParent(ref, left, right))) {
        item->parentSub = resolveKey(ref, *item->parent, left, right);
        if (known > 0) {
            left = itemEndingAt(m_transaction, {ref.id.client, ref.id.clock + known - 1});
            // Only two who write under one id make an item that continues one of another list.
            if (left->parent != item->parent || left->parentSub != item->parentSub)
                item->parent = nullptr;
        }
    }
    if (known > 0)
        ref.cut(known);
    item->left = left;
    item->right = right;
    item->id = ref.id;
    item->length = ref.length;
    item->content = std::move(ref.content);
    if (item->parent) {
        if (left)
            item->origin = left->lastId();
        if (right)
            item->rightOrigin = right->id;
    }
    integrateItem(m_transaction, std::move(item));
}

} // namespace bytecrowds::crdt
