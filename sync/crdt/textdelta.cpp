#include "sync/crdt/textdelta.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/elements.h"
#include "sync/crdt/formats.h"
#include "sync/crdt/itemops.h"
#include "sync/crdt/sequencechanges.h"
#include "sync/crdt/snapshot.h"
#include "sync/crdt/textedit.h"
#include "sync/crdt/transactioncore.h"
#include "sync/crdt/utf8.h"

namespace bytecrowds::crdt {

namespace {

const char* const ChangeKey = "ychange";
constexpr int CleanupOrigin = 0; // its address is the origin of what a look at a snapshot cuts

/// Puts a text together, run by run.
class Composer
{
public:
    Formats formats;

    void pack()
    {
        if (!m_text.empty())
            m_delta.push_back(DeltaOp::insert(std::exchange(m_text, {}), toAttributes(formats)));
    }
    void text(std::string_view utf8) { m_text += utf8; }
    void embed(Element element)
    {
        pack();
        m_delta.push_back(DeltaOp::embed(std::move(element), toAttributes(formats)));
    }
    Delta finish()
    {
        pack();
        return std::move(m_delta);
    }

private:
    std::string m_text;
    Delta m_delta;
};

/// Whether `ychange` says already that this client's text came, or went.
bool saysAlready(const Formats& formats, bool added, ClientId client)
{
    const FormatValue current = formats.get(ChangeKey);
    const auto* members = current ? current->asObject() : nullptr;
    bool sameUser = false, sameType = false;
    for (std::size_t i = 0; members && i < members->size(); ++i) {
        const auto& [key, value] = (*members)[i];
        sameUser = sameUser || (key == "user" && value == Value(double(client)));
        sameType = sameType || (key == "type" && value == Value(added ? "added" : "removed"));
    }
    return sameUser && sameType;
}

/// What a transaction did to a text with formats.
class EventDelta
{
public:
    EventDelta(const TransactionCore& transaction, TransactionCore& cleanup, TypeCore& text)
        : m_transaction(transaction)
        , m_cleanup(cleanup)
        , m_store(transaction.doc.store)
        , m_text(text)
    {
    }

    Delta compute()
    {
        for (ItemRef ref = m_text.first(); ref; ref = m_store[ref].right) {
            const Item& item = m_store[ref];
            const LocalId id = m_store.items.id(item);
            m_isNew = !m_transaction.isOld(id);
            m_isErased = m_transaction.deletes.contains(id);
            if (item.kind() == ContentKind::Format)
                passFormat(ref, m_store.format(item));
            else if (isTextContent(item.kind()))
                passContent(item);
        }
        addOp();
        while (!m_delta.empty() && m_delta.back().kind == DeltaOp::Kind::Retain && m_delta.back().attributes.empty())
            m_delta.pop_back();
        return std::move(m_delta);
    }

private:
    using Kind = DeltaOp::Kind;

    void begin(Kind kind)
    {
        if (m_action != kind) {
            addOp();
            m_action = kind;
        }
    }

    void addOp()
    {
        if (m_action == Kind::Delete && m_length > 0) {
            m_delta.push_back(DeltaOp::erase(m_length));
        } else if (m_action == Kind::Retain && m_length > 0) {
            m_delta.push_back(DeltaOp::retain(m_length, toAttributes(m_attributes)));
        } else if (m_action == Kind::Insert && !m_inserted.empty()) {
            m_delta.push_back(DeltaOp::insert(std::exchange(m_inserted, {}), toAttributes(m_current)));
        }
        m_length = 0;
        m_inserted.clear();
        m_action.reset();
    }

    void passContent(const Item& item)
    {
        if (m_isNew && !m_isErased) {
            if (item.kind() == ContentKind::String) {
                begin(Kind::Insert);
                m_inserted += m_store.text(item);
            } else {
                addOp();
                m_delta.push_back(DeltaOp::embed(*elementOf(m_store, item, 0), toAttributes(m_current)));
            }
        } else if (!m_isNew && m_isErased) {
            begin(Kind::Delete);
            m_length += item.length;
        } else if (!m_isNew && !item.isDeleted()) {
            begin(Kind::Retain);
            m_length += item.length;
        }
    }

    void endRetained()
    {
        if (m_action == Kind::Retain)
            addOp();
    }

    void passFormat(ItemRef ref, const content::Format& format)
    {
        const FormatValue value = valueOf(format);
        if (m_isNew && !m_isErased)
            passNewFormat(ref, format.key, value);
        else if (!m_isNew && m_isErased)
            passErasedFormat(format.key, value);
        else if (!m_isNew && !m_store[ref].isDeleted())
            passOldFormat(ref, format.key, value);
        if (!m_store[ref].isDeleted()) {
            if (m_action == Kind::Insert)
                addOp();
            m_current.apply(format);
        }
    }

    void passNewFormat(ItemRef ref, const std::string& key, const FormatValue& value)
    {
        if (isEqual(m_current.get(key), value)) {
            if (value)
                deleteItem(m_cleanup, ref);
            return;
        }
        endRetained();
        if (isEqual(value, m_old.get(key)))
            m_attributes.erase(key);
        else
            m_attributes.set(key, value);
    }

    void passErasedFormat(const std::string& key, const FormatValue& value)
    {
        m_old.set(key, value);
        const FormatValue current = m_current.get(key);
        if (isEqual(current, value))
            return;
        endRetained();
        m_attributes.set(key, current);
    }

    void passOldFormat(ItemRef ref, const std::string& key, const FormatValue& value)
    {
        m_old.set(key, value);
        if (!m_attributes.has(key))
            return;
        const FormatValue attribute = m_attributes.get(key);
        if (isEqual(attribute, value)) {
            if (attribute) // a null goes with the clean-up after the transaction
                deleteItem(m_cleanup, ref);
            return;
        }
        endRetained();
        if (value)
            m_attributes.set(key, value);
        else
            m_attributes.erase(key);
    }

    const TransactionCore& m_transaction;
    TransactionCore& m_cleanup;
    const StructStore& m_store;
    TypeCore& m_text;
    bool m_isNew = false, m_isErased = false; // the item at hand
    Formats m_current;                        // what holds there now
    Formats m_old;                            // what held there before
    Formats m_attributes;                     // what retained text bears now, or no more
    std::optional<Kind> m_action;
    std::size_t m_length = 0;
    std::string m_inserted;
    Delta m_delta;
};

/// What a transaction did to a text that never had formats.
Delta plainEventDelta(const TransactionCore& transaction, TypeCore& text)
{
    const StructStore& store = transaction.doc.store;
    Delta delta;
    std::size_t end = 0; // of what the delta tells of, in the new text
    const auto continues = [&](DeltaOp::Kind kind) { return !delta.empty() && delta.back().kind == kind; };
    for (const SequenceChange& change : sequenceChanges(transaction, text)) {
        const Item& item = store[change.item];
        if (change.start.utf16 > end)
            delta.push_back(DeltaOp::retain(change.start.utf16 - end));
        end = change.start.utf16 + (change.inserted ? item.length : 0);
        if (!change.inserted) {
            if (!continues(DeltaOp::Kind::Delete))
                delta.push_back(DeltaOp::erase(0));
            delta.back().length += item.length;
        } else if (item.kind() != ContentKind::String) {
            delta.push_back(DeltaOp::embed(*elementOf(store, item, 0)));
        } else if (continues(DeltaOp::Kind::Insert) && std::holds_alternative<std::string>(delta.back().content)) {
            std::get<std::string>(delta.back().content) += store.text(item);
        } else {
            delta.push_back(DeltaOp::insert(std::string(store.text(item))));
        }
    }
    return delta;
}

/// Cuts items where a snapshot ends, and where its deletions begin and end.
void cutAtSnapshot(TransactionCore& transaction, const Snapshot& snapshot)
{
    StructStore& store = transaction.doc.store;
    for (const auto& [id, clock] : snapshot.state.clocks()) {
        if (clock < store.state(id))
            itemStartingAt(transaction, {store.findClient(id), clock});
    }
    visitDeleteSet(transaction, snapshot.deletes, [](ItemRef) {});
}

} // namespace

Delta textDelta(const TypeCore& text)
{
    const StructStore& store = text.doc.store;
    Composer composer;
    for (ItemRef ref = text.first(); ref; ref = store[ref].right) {
        const Item& item = store[ref];
        if (item.isDeleted())
            continue;
        if (item.kind() == ContentKind::String) {
            composer.text(store.text(item));
        } else if (item.kind() == ContentKind::Format) {
            composer.pack();
            composer.formats.apply(store.format(item));
        } else if (isTextContent(item.kind())) {
            composer.embed(*elementOf(store, item, 0));
        }
    }
    return composer.finish();
}

Delta textDelta(TypeCore& text, const Snapshot& snapshot, const Snapshot* before, const ChangeAttribute& attribute)
{
    const StructStore& store = text.doc.store;
    TransactionScope scope(text.doc, &CleanupOrigin, true);
    cutAtSnapshot(scope.transaction(), snapshot);
    if (before)
        cutAtSnapshot(scope.transaction(), *before);
    Composer composer;
    const auto mark = [&](bool added, Id id) {
        if (saysAlready(composer.formats, added, id.client))
            return;
        composer.pack();
        const Value value = attribute ? attribute(added, id) : Value(Value::Object{{"type", added ? "added" : "removed"}});
        composer.formats.set(ChangeKey, std::make_shared<const Value>(value));
    };
    for (ItemRef ref = text.first(); ref; ref = store[ref].right) {
        const Item& item = store[ref];
        const Id id = store.globalId(store.items.id(item));
        const bool isThere = snapshot.shows(id), wasThere = before && before->shows(id);
        if (!isThere && !wasThere)
            continue;
        if (item.kind() == ContentKind::Format) {
            if (isThere) {
                composer.pack();
                composer.formats.apply(store.format(item));
            }
        } else if (item.kind() == ContentKind::String) {
            if (!isThere) {
                mark(false, id);
            } else if (before && !wasThere) {
                mark(true, id);
            } else if (composer.formats.has(ChangeKey)) {
                composer.pack();
                composer.formats.erase(ChangeKey);
            }
            composer.text(store.text(item));
        } else if (isTextContent(item.kind())) {
            composer.embed(*elementOf(store, item, 0));
        }
    }
    return composer.finish();
}

std::string textAt(const TypeCore& text, const Snapshot& snapshot)
{
    const StructStore& store = text.doc.store;
    std::string result;
    for (ItemRef ref = text.first(); ref; ref = store[ref].right) {
        const Item& item = store[ref];
        if (item.kind() != ContentKind::String)
            continue;
        const std::string_view utf8 = store.text(item);
        for (const auto& [begin, end] : snapshot.shownParts(store.globalId(store.items.id(item)), item.length)) {
            // A snapshot that was made up may show half a pair.
            constexpr std::uint32_t PairBytes = 4;
            const TextBuffer::Place from = store.advance(item, begin), to = store.advance(item, end);
            const std::uint32_t start = from.bytes + (from.inPair ? PairBytes : 0);
            if (from.inPair)
                result += Replacement;
            result += utf8.substr(start, to.bytes - start);
            if (to.inPair)
                result += Replacement;
        }
    }
    return result;
}

Delta textEventDelta(const TransactionCore& transaction, TypeCore& text)
{
    if (!text.hasFormats)
        return plainEventDelta(transaction, text);
    TransactionScope scope(text.doc, nullptr, true);
    return EventDelta(transaction, scope.transaction(), text).compute();
}

} // namespace bytecrowds::crdt
