#include "sync/crdt/undomanager.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/itemops.h"
#include "sync/crdt/redo.h"
#include "sync/crdt/text.h"

#include <algorithm>
#include <optional>

namespace bytecrowds::crdt {

using Steps = std::vector<UndoStep>;

struct UndoManager::Private
{
    Private(Text& text, UndoOptions withOptions, Origin ownOrigin)
        : scope(text.core())
        , doc(scope.doc)
        , options(std::move(withOptions))
        , self(ownOrigin)
        , transactions(doc.transactionObservers.add([this](TransactionCore& transaction) { record(transaction); }))
    {
    }

    TypeCore& scope;
    DocCore& doc;
    UndoOptions options;
    Origin self;
    Steps undoSteps, redoSteps;
    bool undoing = false, redoing = false;
    std::optional<std::chrono::milliseconds> lastChange; // none: the next edit begins a new step
    Observers<> changed;
    Subscription transactions;

    bool isInScope(const Item* item) const { return !item->isGc() && scope.isOrContains(item->parent); }
    bool isTracked(Origin origin) const
    {
        return origin == self || std::find(options.trackedOrigins.begin(), options.trackedOrigins.end(), origin) !=
                                     options.trackedOrigins.end();
    }

    void record(TransactionCore& transaction);
    void release(Steps& steps);
    bool pop(Steps& steps, bool& flag);
    bool apply(TransactionCore& transaction, const UndoStep& step);
};

/// After each transaction: its edits become a step, or part of the last one.
void UndoManager::Private::record(TransactionCore& transaction)
{
    const Transaction& info = transaction.info;
    if (!transaction.isTouched(scope) || !isTracked(info.origin))
        return;
    if (undoing)
        lastChange.reset();
    else if (!redoing)
        release(redoSteps);

    UndoStep step{{}, transaction.deletes};
    for (const auto& [client, after] : info.after.clocks()) {
        const Clock before = info.before.clock(client);
        step.insertions.add(client, before, after - before);
    }
    Steps& steps = undoing ? redoSteps : undoSteps;
    const auto now = options.now();
    if (lastChange && now - *lastChange < options.captureTimeout && !steps.empty() && !undoing && !redoing) {
        steps.back().insertions.add(step.insertions);
        steps.back().insertions.normalize();
        steps.back().deletions.add(step.deletions);
        steps.back().deletions.normalize();
    } else {
        steps.push_back(std::move(step));
    }
    if (!undoing && !redoing)
        lastChange = now;
    visitDeleteSet(transaction, doc.store, transaction.deletes, [this](Item* item) {
        if (isInScope(item))
            keepItem(item, true);
    });
    changed.call();
}

/// Forgets steps; what they kept may be collected.
void UndoManager::Private::release(Steps& steps)
{
    if (steps.empty())
        return;
    TransactionScope transactionScope(doc, nullptr, true);
    for (const UndoStep& step : steps) {
        visitDeleteSet(transactionScope.transaction(), doc.store, step.deletions, [this](Item* item) {
            if (isInScope(item))
                keepItem(item, false);
        });
    }
    steps.clear();
}

/// Whether the step did anything.
bool UndoManager::Private::apply(TransactionCore& transaction, const UndoStep& step)
{
    std::vector<Item*> toDelete, toRedo;
    visitDeleteSet(transaction, doc.store, step.insertions, [&](Item* item) {
        if (item->isGc())
            return;
        if (item->redone) {
            const CurrentPlace place = followRedone(doc.store, item->id);
            item = itemStartingAt(transaction, {place.item->id.client, place.item->id.clock + place.offset});
        }
        if (!item->deleted && isInScope(item))
            toDelete.push_back(item);
    });
    visitDeleteSet(transaction, doc.store, step.deletions, [&](Item* item) {
        // What one step both inserted and deleted never comes back.
        if (isInScope(item) && !step.insertions.contains(item->id))
            toRedo.push_back(item);
    });
    std::vector<const UndoStep*> steps;
    for (const UndoStep& other : undoSteps)
        steps.push_back(&other);
    for (const UndoStep& other : redoSteps)
        steps.push_back(&other);
    const bool redone = Redoer(transaction, std::move(toRedo), step.insertions, std::move(steps)).redoAll();
    // Children before the types that hold them.
    for (auto item = toDelete.rbegin(); item != toDelete.rend(); ++item)
        deleteItem(transaction, *item);
    return redone || !toDelete.empty();
}

bool UndoManager::Private::pop(Steps& steps, bool& flag)
{
    flag = true;
    bool done = false;
    {
        TransactionScope transactionScope(doc, self, true);
        while (!steps.empty() && !done) {
            const UndoStep step = std::move(steps.back());
            steps.pop_back();
            done = apply(transactionScope.transaction(), step);
        }
    }
    flag = false;
    if (done)
        changed.call();
    return done;
}

UndoManager::UndoManager(Text& text, UndoOptions options)
    : m(std::make_unique<Private>(text, std::move(options), this))
{
}

UndoManager::~UndoManager() = default;

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
    m->release(m->undoSteps);
    m->release(m->redoSteps);
    m->changed.call();
}

Subscription UndoManager::onChanged(std::function<void()> observer)
{
    return m->changed.add(std::move(observer));
}

} // namespace bytecrowds::crdt
