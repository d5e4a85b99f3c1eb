#include "sync/crdt/doc.h"

#include "sync/crdt/applyupdate.h"
#include "sync/crdt/check.h"
#include "sync/crdt/collect.h"
#include "sync/crdt/doccore.h"
#include "sync/crdt/encodestate.h"
#include "sync/crdt/itemops.h"
#include "sync/crdt/quickupdate.h"
#include "sync/crdt/redo.h"
#include "sync/crdt/typeobservers.h"

#include <algorithm>
#include <cassert>

namespace bytecrowds::crdt {

DocCore::DocCore(Doc& ofDoc, DocOptions withOptions)
    : doc(ofDoc)
    , options(std::move(withOptions))
    , clientId(options.newClientId())
{
}

DocCore::~DocCore() = default;

TypeCore& DocCore::root(std::string_view name)
{
    auto found = roots.find(name);
    if (found == roots.end()) {
        std::string key(name);
        auto type = std::make_unique<TypeCore>(*this, TypeKind::Unknown, key, ItemRef());
        found = roots.emplace(std::move(key), std::move(type)).first;
    }
    return *found->second;
}

TypeCore& DocCore::detachedType(TypeKind kind)
{
    if (!detached)
        detached = std::make_unique<Doc>(options);
    TypeCore& type = detached->core().root(std::to_string(int(kind)));
    type.kind = kind;
    return type;
}

LocalId DocCore::nextId()
{
    if (ownClient == NoClient || store.idOf(ownClient) != clientId)
        ownClient = store.makeClient(clientId);
    return {ownClient, store.client(ownClient).state};
}

namespace {

/// The root as that kind; when it has another one, a stand-in.
TypeCore& rootOfKind(DocCore& core, std::string_view name, TypeKind kind)
{
    TypeCore& type = core.root(name);
    if (type.kind == TypeKind::Unknown) {
        type.kind = kind;
        type.cleansFormats = false;
    }
    assert(type.kind == kind);
    return type.kind == kind ? type : core.detachedType(kind);
}

} // namespace

Doc::Doc(DocOptions options)
    : m_core(std::make_unique<DocCore>(*this, std::move(options)))
{
}

Doc::~Doc() = default;

ClientId Doc::clientId() const
{
    return m_core->clientId;
}

Text& Doc::text(std::string_view root)
{
    return rootOfKind(*m_core, root, TypeKind::Text).asText();
}

Map& Doc::map(std::string_view root)
{
    return rootOfKind(*m_core, root, TypeKind::Map).asMap();
}

Array& Doc::array(std::string_view root)
{
    return rootOfKind(*m_core, root, TypeKind::Array).asArray();
}

void Doc::transact(const std::function<void()>& change, Origin origin)
{
    TransactionScope scope(*m_core, origin, true);
    change();
}

bool Doc::isNotifying() const
{
    return m_core->notifying > 0;
}

std::optional<DecodeError> Doc::applyUpdate(ByteView bytes, Origin origin, UpdateFormat format)
{
    if (format == UpdateFormat::V1 && applyQuickly(*m_core, bytes))
        return std::nullopt;
    // An observer may apply another one while this one is being told of.
    auto update = m_core->spareUpdate ? std::move(m_core->spareUpdate) : std::make_unique<DecodedUpdate>();
    auto error = decodeUpdate(bytes, format, *update);
    if (!error)
        error = refusalOf(*m_core, *update);
    if (!error) {
        TransactionScope scope(*m_core, origin, false);
        scope.transaction().info.local = false;
        applyDecodedUpdate(scope.transaction(), *update);
    }
    update->clear();
    m_core->spareUpdate = std::move(update);
    return error;
}

Bytes Doc::encodeStateAsUpdate(const StateVector& known, UpdateFormat format) const
{
    return encodeState(*m_core, known, format);
}

StateVector Doc::stateVector() const
{
    return m_core->store.stateVector();
}

bool Doc::hasPending() const
{
    return !m_core->pendingStructs.empty() || !m_core->pendingDeletes.empty();
}

void Doc::holdGarbage()
{
    m_core->holdsGarbage = true;
}

void Doc::collectGarbage(const DeleteSet& kept)
{
    StructStore& store = m_core->store;
    m_core->holdsGarbage = false;
    TransactionScope scope(*m_core, m_core.get(), true);
    visitDeleteSet(scope.transaction(), kept, [&store](ItemRef item) {
        if (!store[item].isGc() && store[item].isDeleted())
            keepItem(store, item, true);
    });
    if (m_core->options.collectGarbage)
        crdt::collectGarbage(scope.transaction(), store.deleteSet());
}

Snapshot Doc::snapshot() const
{
    return {m_core->store.deleteSet(), m_core->store.stateVector()};
}

bool Doc::restore(const Snapshot& snapshot, Doc& into)
{
    if (m_core->options.collectGarbage || !stateVector().covers(snapshot.state))
        return false;
    TransactionScope scope(*m_core, nullptr, true);
    const Bytes update = encodeSnapshotState(scope.transaction(), snapshot.state, snapshot.deletes);
    return !into.applyUpdate(update, nullptr, UpdateFormat::V2);
}

Subscription Doc::onUpdate(std::function<void(ByteView update, const Transaction&)> observer, UpdateFormat format)
{
    return (format == UpdateFormat::V1 ? m_core->updateObservers : m_core->updateV2Observers).add(std::move(observer));
}

std::string Doc::check() const
{
    return checkDocument(*m_core);
}

} // namespace bytecrowds::crdt
