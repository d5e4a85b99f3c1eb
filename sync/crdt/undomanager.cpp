#include "sync/crdt/undomanager.h"

#include "sync/crdt/collect.h"
#include "sync/crdt/doccore.h"
#include "sync/crdt/itemops.h"
#include "sync/crdt/redo.h"
#include "sync/crdt/text.h"
#include "sync/crdt/undostacks.h"

#include <algorithm>
#include <optional>
#include <unordered_set>

namespace bytecrowds::crdt {

using Steps = std::vector<UndoStep>;

namespace {

/// A type in the scope. One that is no root may be collected: its item tells.
struct Scoped
{
    TypeCore* type;
    LocalId item; ///< that holds it
};

} // namespace

struct UndoManager::Private
{
    Private(DocCore& ofDoc, UndoOptions withOptions, Origin ownOrigin)
        : doc(ofDoc)
        , store(doc.store)
        , options(std::move(withOptions))
        , self(ownOrigin)
        , transactions(doc.transactionObservers.add([this](TransactionCore& transaction) { record(transaction); }))
    {
        if (doc.transaction)
            doc.transaction->isObserved = true;
    }

    DocCore& doc;
    StructStore& store;
    std::vector<Scoped> scope;
    bool isWholeDoc = false;
    UndoOptions options;
    Origin self;
    Steps undoSteps, redoSteps;
    bool undoing = false, redoing = false;
    std::optional<std::chrono::milliseconds> lastChange; // none: the next edit begins a new step
    Observers<> changed;
    Observers<const UndoStepEvent&> steps;
    Subscription transactions;

    void add(const SharedType& type);
    template<class Predicate>
    bool anyInScope(Predicate predicate) const;
    bool isInScope(ItemRef item) const;
    bool isTracked(Origin origin) const;
    bool mayDelete(ItemRef item) const;

    void record(TransactionCore& transaction);
    void release(Steps& steps);
    void keep(TransactionCore& transaction, const DeleteSet& deletions, bool keep);
    bool isBounded() const;
    bool isTooMuch() const;
    void forgetOldest();
    void forgetRedone(TransactionCore& transaction, const UndoStep& step);
    /// An origin of transactions that are no edits.
    Origin untracked() const { return &scope; }
    std::vector<RedoneRun> redoneRuns() const;
    void restoreRun(TransactionCore& transaction, const RedoneRun& run);
    bool leadsInto(LocalId id, Clock length, LocalId target) const;
    bool pop(Steps& steps, bool& flag);
    bool apply(TransactionCore& transaction, const UndoStep& step);
};

void UndoManager::Private::add(const SharedType& type)
{
    TypeCore& core = type.core();
    if (std::any_of(scope.begin(), scope.end(), [&core](const Scoped& each) { return each.type == &core; }))
        return;
    scope.push_back({&core, core.item ? store.items.id(store[core.item]) : LocalId()});
}

template<class Predicate>
bool UndoManager::Private::anyInScope(Predicate predicate) const
{
    return std::any_of(scope.begin(), scope.end(), [&](const Scoped& each) {
        const bool isHere = !each.item || store.type(store[store.find(each.item)]) == each.type;
        return isHere && predicate(*each.type);
    });
}

bool UndoManager::Private::isInScope(ItemRef item) const
{
    const TypeCore* parent = store.parent(store[item]);
    return parent && (isWholeDoc || anyInScope([parent](const TypeCore& type) { return type.isOrContains(parent); }));
}

bool UndoManager::Private::isTracked(Origin origin) const
{
    return origin == self || std::find(options.trackedOrigins.begin(), options.trackedOrigins.end(), origin) !=
                                 options.trackedOrigins.end();
}

bool UndoManager::Private::mayDelete(ItemRef ref) const
{
    if (!options.deleteFilter)
        return true;
    const Item& item = store[ref];
    return options.deleteFilter({store.globalId(store.items.id(item)), std::size_t(store.items.length(item)),
                                 item.kind(), SharedType(*store.parent(item)), store.key(item)});
}

/// After each transaction: its edits become a step, or part of the last one.
void UndoManager::Private::record(TransactionCore& transaction)
{
    const Transaction& info = transaction.info;
    if (options.captureTransaction && !options.captureTransaction(info))
        return;
    if (!isWholeDoc && !anyInScope([&](const TypeCore& type) { return transaction.isTouched(type); }))
        return;
    if (!isTracked(info.origin))
        return;
    if (undoing)
        lastChange.reset();
    else if (!redoing)
        release(redoSteps);

    UndoStep step{{}, transaction.deletes.toDeleteSet(store), {}};
    for (const TransactionCore::Growth& growth : transaction.growths)
        step.insertions.add(store.idOf(growth.client), growth.before, growth.after - growth.before);
    Steps& stack = undoing ? redoSteps : undoSteps;
    const auto now = options.now();
    auto what = UndoStepEvent::What::Added;
    if (lastChange && now - *lastChange < options.captureTimeout && !stack.empty() && !undoing && !redoing) {
        what = UndoStepEvent::What::Updated;
        stack.back().insertions.add(step.insertions);
        stack.back().insertions.normalize();
        stack.back().deletions.add(step.deletions);
        stack.back().deletions.normalize();
    } else {
        stack.push_back(std::move(step));
    }
    if (!undoing && !redoing)
        lastChange = now;
    keep(transaction, transaction.deletes.toDeleteSet(store), true);
    if (isTooMuch())
        forgetOldest();
    steps.call({what, undoing, stack.back(), info.origin});
    changed.call();
}

/// Forgets steps; what they kept may be collected.
void UndoManager::Private::release(Steps& forgotten)
{
    if (forgotten.empty())
        return;
    TransactionScope transactionScope(doc, nullptr, true);
    for (const UndoStep& step : forgotten)
        keep(transactionScope.transaction(), step.deletions, false);
    forgotten.clear();
}

void UndoManager::Private::keep(TransactionCore& transaction, const DeleteSet& deletions, bool keep)
{
    visitDeleteSet(transaction, deletions, [&](ItemRef item) {
        if (isInScope(item))
            keepItem(store, item, keep);
    });
}

bool UndoManager::Private::isBounded() const
{
    return options.maxSteps != UndoOptions::Unlimited || options.maxDeleted != UndoOptions::Unlimited;
}

/// Whether there is more than one step, and they go beyond the limits.
bool UndoManager::Private::isTooMuch() const
{
    const std::size_t count = undoSteps.size() + redoSteps.size();
    if (count < 2 || !isBounded())
        return false;
    std::uint64_t deleted = 0;
    for (const Steps* stack : {&undoSteps, &redoSteps}) {
        for (const UndoStep& step : *stack)
            deleted += step.deletions.count();
    }
    return count > options.maxSteps || deleted > options.maxDeleted;
}

/// Forgets what goes beyond the limits; what it kept is collected. The step that was just recorded stays.
void UndoManager::Private::forgetOldest()
{
    TransactionScope transactionScope(doc, untracked(), true);
    TransactionCore& transaction = transactionScope.transaction();
    while (isTooMuch()) {
        Steps& stack = undoSteps.size() > (undoing ? 0 : 1) ? undoSteps : redoSteps;
        const UndoStep oldest = std::move(stack.front());
        stack.erase(stack.begin());
        keep(transaction, oldest.deletions, false);
        if (doc.collectsGarbage())
            collectGarbage(transaction, oldest.deletions);
    }
}

/// What a step has made anew is needed no more where it was.
void UndoManager::Private::forgetRedone(TransactionCore& transaction, const UndoStep& step)
{
    if (!isBounded() || !doc.collectsGarbage())
        return;
    visitDeleteSet(transaction, step.deletions, [this](ItemRef item) {
        if (store[item].isRedone() && store[item].kind() == ContentKind::String)
            store[item].setKept(false);
    });
    collectGarbage(transaction, step.deletions);
}

/// Whether the step did anything.
bool UndoManager::Private::apply(TransactionCore& transaction, const UndoStep& step)
{
    std::vector<ItemRef> toDelete, toRedo;
    visitDeleteSet(transaction, step.insertions, [&](ItemRef item) {
        if (store[item].isGc())
            return;
        if (store[item].isRedone()) {
            const CurrentPlace place = followRedone(store, store.items.id(store[item]));
            const LocalId id = store.items.id(store[place.item]);
            item = itemStartingAt(transaction, {id.client, id.clock + place.offset});
        }
        if (!store[item].isDeleted() && isInScope(item))
            toDelete.push_back(item);
    });
    visitDeleteSet(transaction, step.deletions, [&](ItemRef item) {
        // What one step both inserted and deleted never comes back.
        if (store[item].isDeleted() && isInScope(item) &&
            !step.insertions.contains(store.globalId(store.items.id(store[item]))))
            toRedo.push_back(item);
    });
    std::vector<const UndoStep*> others;
    for (const Steps* stack : {&undoSteps, &redoSteps}) {
        for (const UndoStep& other : *stack)
            others.push_back(&other);
    }
    bool done =
        Redoer(transaction, std::move(toRedo), step.insertions, std::move(others), options.ignoreRemoteMapChanges)
            .redoAll();
    // Children before the types that hold them.
    for (auto item = toDelete.rbegin(); item != toDelete.rend(); ++item) {
        if (mayDelete(*item)) {
            deleteItem(transaction, *item);
            done = true;
        }
    }
    return done;
}

namespace {

/// Calls `visit` with each struct that has a part in a set.
template<class Visit>
void forEachIn(const StructStore& store, const DeleteSet& set, Visit visit)
{
    for (const auto& [id, ranges] : set.clients()) {
        const ClientNumber client = store.findClient(id);
        const Clock state = client == NoClient ? 0 : store.client(client).state;
        for (const DeleteRange& range : ranges) {
            if (range.clock >= state)
                break;
            const ClockIndex& index = store.client(client).index;
            for (auto at = store.position({client, range.clock}); at && store.items.clock(index[at]) < range.end();
                 at = index.next(at))
                visit(index[at]);
        }
    }
}

} // namespace

/// All that an undo could ask for: in a text that is a root, nobody asks where something is now but for what is in a
/// step.
std::vector<RedoneRun> UndoManager::Private::redoneRuns() const
{
    std::vector<RedoneRun> runs;
    std::unordered_set<std::uint32_t> seen;
    DeleteSet asked;
    for (const Steps* stack : {&undoSteps, &redoSteps}) {
        for (const UndoStep& step : *stack) {
            asked.add(step.insertions);
            asked.add(step.deletions);
        }
    }
    asked.normalize();
    // Ends: of each struct it is told once.
    while (!asked.empty()) {
        DeleteSet next;
        forEachIn(store, asked, [&](ItemRef ref) {
            if (!store[ref].isRedone() || !seen.insert(ref.number).second)
                return;
            const Clock length = store.items.length(store[ref]);
            const Id to = store.globalId(store.redone(ref));
            runs.push_back({store.globalId(store.items.id(store[ref])), length, to});
            next.add(to.client, to.clock, length);
        });
        next.normalize();
        asked = std::move(next);
    }
    return runs;
}

/// Whether somebody who follows one of these elements comes to a run of as many that begins at `target`. Ends: there is
/// no circle yet.
bool UndoManager::Private::leadsInto(LocalId id, Clock length, LocalId target) const
{
    for (Clock offset = 0, part = 0; offset < length; offset += part) {
        part = length - offset;
        for (LocalId at{id.client, id.clock + offset};;) {
            const ItemRef ref = store.find(at);
            part = std::min(part, store.items.end(ref) - at.clock);
            if (at.client == target.client && at.clock < target.clock + length && target.clock < at.clock + part)
                return true;
            if (!store[ref].isRedone())
                break;
            const Clock inItem = at.clock - store.items.clock(ref);
            at = store.redone(ref);
            at.clock += inItem;
        }
    }
    return false;
}

void UndoManager::Private::restoreRun(TransactionCore& transaction, const RedoneRun& run)
{
    const LocalId from = store.localId(run.from), to = store.localId(run.to);
    const auto isHere = [&](LocalId id) { return id && store.state(store.idOf(id.client)) >= id.clock + run.length; };
    if (!isHere(from) || !isHere(to) || leadsInto(to, run.length, from))
        return;
    visitRange(transaction, store, from.client, from.clock, from.clock + run.length, [&](ItemRef ref) {
        const Clock clock = store.items.clock(ref);
        if (clock >= from.clock && store[ref].isDeleted() && !store[ref].isGc() && !store[ref].isRedone())
            store.setRedone(ref, {to.client, to.clock + clock - from.clock});
    });
}

bool UndoManager::Private::pop(Steps& stack, bool& flag)
{
    flag = true;
    std::optional<UndoStep> done;
    {
        TransactionScope transactionScope(doc, self, true);
        while (!stack.empty() && !done) {
            UndoStep step = std::move(stack.back());
            stack.pop_back();
            if (apply(transactionScope.transaction(), step))
                done = std::move(step);
            forgetRedone(transactionScope.transaction(), done ? *done : step);
        }
    }
    flag = false;
    if (!done)
        return false;
    steps.call({UndoStepEvent::What::Popped, &stack == &redoSteps, *done, self});
    changed.call();
    return true;
}

UndoManager::UndoManager(Text& text, UndoOptions options)
    : UndoManager(std::vector{SharedType(text.core())}, std::move(options))
{
}

UndoManager::UndoManager(const std::vector<SharedType>& scope, UndoOptions options)
    : m(std::make_unique<Private>(scope.front().core().doc, std::move(options), this))
{
    for (const SharedType& type : scope)
        m->add(type);
}

UndoManager::UndoManager(Doc& doc, UndoOptions options)
    : m(std::make_unique<Private>(doc.core(), std::move(options), this))
{
    m->isWholeDoc = true;
}

UndoManager::~UndoManager() = default;

void UndoManager::addToScope(const SharedType& type)
{
    m->add(type);
}

void UndoManager::addTrackedOrigin(Origin origin)
{
    m->options.trackedOrigins.push_back(origin);
}

void UndoManager::removeTrackedOrigin(Origin origin)
{
    std::erase(m->options.trackedOrigins, origin);
}

bool UndoManager::canUndo() const
{
    return !m->undoSteps.empty();
}

bool UndoManager::canRedo() const
{
    return !m->redoSteps.empty();
}

bool UndoManager::undo()
{
    return m->pop(m->undoSteps, m->undoing);
}

bool UndoManager::redo()
{
    return m->pop(m->redoSteps, m->redoing);
}

void UndoManager::stopCapturing()
{
    m->lastChange.reset();
}

void UndoManager::clear()
{
    if (canUndo() || canRedo()) {
        const TransactionScope scope(m->doc, nullptr, true); // one for both
        m->release(m->undoSteps);
        m->release(m->redoSteps);
    }
    m->changed.call();
}

void UndoManager::clearUndo()
{
    m->release(m->undoSteps);
    m->changed.call();
}

void UndoManager::clearRedo()
{
    m->release(m->redoSteps);
    m->changed.call();
}

UndoStacks UndoManager::stacks() const
{
    UndoStacks stacks{m->undoSteps, m->redoSteps, m->redoneRuns()};
    for (Steps* steps : {&stacks.undo, &stacks.redo}) {
        for (UndoStep& step : *steps)
            step.meta.clear();
    }
    return stacks;
}

void UndoManager::restore(const UndoStacks& stacks)
{
    m->undoSteps.insert(m->undoSteps.begin(), stacks.undo.begin(), stacks.undo.end());
    m->redoSteps.insert(m->redoSteps.begin(), stacks.redo.begin(), stacks.redo.end());
    {
        const TransactionScope scope(m->doc, m->untracked(), true);
        for (const RedoneRun& run : stacks.redone)
            m->restoreRun(scope.transaction(), run);
        m->keep(scope.transaction(), stacks.deleted(), true);
    }
    if (m->isTooMuch())
        m->forgetOldest();
    m->changed.call();
}

Subscription UndoManager::onChanged(std::function<void()> observer)
{
    return m->changed.add(std::move(observer));
}

Subscription UndoManager::onStep(std::function<void(const UndoStepEvent&)> observer)
{
    return m->steps.add(std::move(observer));
}

} // namespace bytecrowds::crdt
