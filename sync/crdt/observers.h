#pragma once

#include "sync/crdt/subscription.h"

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace bytecrowds::crdt {

/// Callbacks that wait for one kind of event. One that was ended is not called any more, not even in the same round;
/// one that joins during a round is called from the next on.
template<class... Arguments>
class Observers
{
public:
    using Function = std::function<void(Arguments...)>;

    [[nodiscard]] Subscription add(Function function)
    {
        auto entry = std::make_shared<Function>(std::move(function));
        m_entries->push_back(entry);
        return Subscription([entries = std::weak_ptr(m_entries), weak = std::weak_ptr(entry)] {
            const auto list = entries.lock();
            const auto own = weak.lock();
            if (list && own)
                std::erase(*list, own);
        });
    }

    bool empty() const { return m_entries->empty(); }

    void call(Arguments... arguments) const
    {
        if (m_entries->empty())
            return;
        const auto entries = m_entries;
        if (entries->size() == 1) {
            const auto only = entries->front();
            return (*only)(arguments...);
        }
        std::vector<std::weak_ptr<Function>> round(entries->begin(), entries->end());
        for (const std::weak_ptr<Function>& weak : round) {
            if (const auto entry = weak.lock()) // kept alive while it runs: it may end itself
                (*entry)(arguments...);
        }
    }

private:
    using Entries = std::vector<std::shared_ptr<Function>>;
    std::shared_ptr<Entries> m_entries = std::make_shared<Entries>();
};

} // namespace bytecrowds::crdt
