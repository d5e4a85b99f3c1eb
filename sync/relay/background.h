#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace bytecrowds::relay {

/// Long calculations, beside the event loop. `work` owns all that it looks at. `then` gets its result from the event
/// loop, and dies there too; it isn't called when `context` has died.
template<typename Result>
void inBackground(QObject* context, std::function<Result()> work, std::function<void(const Result&)> then)
{
    auto* watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcher<Result>::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->result());
    });
    const auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace bytecrowds::relay
