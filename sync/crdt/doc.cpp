#include "sync/crdt/doc.h"

#include "sync/crdt/applyupdate.h"
#include "sync/crdt/check.h"
#include "sync/crdt/doccore.h"
#include "sync/crdt/encodestate.h"

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
        auto type = std::make_unique<TypeCore>(*this, TypeKind::Unknown, key, nullptr);
        found = roots.emplace(std::move(key), std::move(type)).first;
    }
    return *found->second;
}

namespace {

/// The root as that kind; null when it has another one.
TypeCore* rootOfKind(DocCore& core, std::string_view name, TypeKind kind)
{
    TypeCore& type = core.root(name);
    if (type.kind == TypeKind::Unknown) {
        type.kind = kind;
        type.cleansFormats = false;
    }
    assert(type.kind == kind);
    return type.kind == kind ? &type : nullptr;
}

Doc& detachedDoc(DocCore& core)
{
    if (!core.detached)
        core.detached = std::make_unique<Doc>(core.options);
    return *core.detached;
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
    TypeCore* type = rootOfKind(*m_core, root, TypeKind::Text);
    return type ? type->asText() : detachedDoc(*m_core).text(root);
}

Map& Doc::map(std::string_view root)
{
    TypeCore* type = rootOfKind(*m_core, root, TypeKind::Map);
    return type ? type->asMap() : detachedDoc(*m_core).map(root);
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

std::optional<DecodeError> Doc::applyUpdate(ByteView update, Origin origin)
{
    auto decoded = decodeUpdate(update);
    if (auto* error = std::get_if<DecodeError>(&decoded))
        return std::move(*error);
    TransactionScope scope(*m_core, origin, false);
    scope.transaction().info.local = false;
    applyDecodedUpdate(scope.transaction(), std::get<Update>(std::move(decoded)));
    return std::nullopt;
}

Bytes Doc::encodeStateAsUpdate(const StateVector& known) const
{
    return encodeState(*m_core, known);
}

StateVector Doc::stateVector() const
{
    return m_core->store.stateVector();
}

bool Doc::hasPending() const
{
    return !m_core->pendingStructs.empty() || !m_core->pendingDeletes.empty();
}

Subscription Doc::onUpdate(std::function<void(ByteView update, const Transaction&)> observer)
{
    return m_core->updateObservers.add(std::move(observer));
}

std::string Doc::check() const
{
    return checkDocument(*m_core);
}

} // namespace bytecrowds::crdt
