#pragma once

#include "app/inspect/outcome.h"
#include "app/inspect/storeoptions.h"
#include "sync/crdt/doc.h"
#include "sync/relay/crowdcopies.h"
#include "sync/relay/folderhandle.h"

#include <QEventLoop>

#include <memory>
#include <optional>
#include <variant>

namespace bytecrowds::inspect {

/// An empty document, for what others have written.
std::unique_ptr<crdt::Doc> documentToRead();

/// A relay's store, beside running relays. Its questions wait for their answers.
class OpenStore
{
public:
    /// How long a Redis may take to answer first, and to come back.
    static constexpr int Patience = 5000; // ms
    /// Questions whose answer was lost are asked so many times.
    static constexpr int Tries = 3;

    static std::variant<std::unique_ptr<OpenStore>, Outcome> open(const StoreOptions& options);

    relay::CrowdStore& store() { return m_store; }
    relay::CrowdCopies& copies() { return m_copies; }

    /// Calls `start` with a context and what is to be told the answer; again while it `isLost` and the store comes
    /// back.
    template<typename Result, typename Start, typename IsLost>
    Result ask(const Start& start, const IsLost& isLost)
    {
        Result result = askOnce<Result>(start);
        for (int i = 1; i < Tries && isLost(result) && isThere(); ++i)
            result = askOnce<Result>(start);
        return result;
    }
    /// Of the questions whose answer is a Value, or why there is none.
    template<typename Value, typename Start>
    relay::CrowdCopies::Answer<Value> ask(const Start& start)
    {
        using Result = relay::CrowdCopies::Answer<Value>;
        return ask<Result>(start, [](const Result& result) {
            const auto* problem = std::get_if<QByteArray>(&result);
            return problem && problem->isEmpty();
        });
    }

    /// What the store holds of a crowd; none: something else lies under its name.
    using Loaded = std::variant<std::optional<relay::StoredCrowd>, Outcome>;
    Loaded load(const QString& id);

    /// Why the last question has no answer: `said` by Redis, or the connection's problem.
    Outcome trouble(const QByteArray& said = {}) const;

private:
    OpenStore(relay::RedisAddress address, relay::FolderHandle folder, QString shown);

    /// Waits until it is; false after Patience.
    bool isThere();
    template<typename Result, typename Start>
    static Result askOnce(const Start& start)
    {
        std::optional<Result> result;
        QEventLoop loop;
        start(&loop, [&](const Result& answer) {
            result = answer;
            loop.quit();
        });
        loop.exec();
        return std::move(*result);
    }

    const relay::FolderHandle m_folder; // of a private Redis
    const QString m_shown;
    relay::CrowdStore m_store;
    relay::CrowdCopies m_copies;
};

} // namespace bytecrowds::inspect
