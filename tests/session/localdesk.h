#pragma once

#include "sync/crdt/undomanager.h"
#include "sync/session/localcopy.h"
#include "sync/session/locallimits.h"

#include <QRandomGenerator>

#include <chrono>
#include <memory>

namespace bytecrowds::tests {

inline session::LocalEntry crowd(const char* id, const char* title = "")
{
    const session::CrowdLink link{QUrl(QStringLiteral("https://relay.example")), QString::fromLatin1(id)};
    return session::LocalEntry::ofCrowd(link, QString::fromLatin1(title));
}

/// One run of a program that has a crowd's copy open, and steps to undo. Time stands still but for `now`.
struct LocalDesk
{
    explicit LocalDesk(const QString& path, const session::LocalEntry& entry = crowd("crowd"), qint64 maxBytes = 0)
        : LocalDesk(std::make_shared<session::LocalStore>(session::LocalStore::Options{path, maxBytes}), entry)
    {
    }
    LocalDesk(std::shared_ptr<session::LocalStore> sharedStore, const session::LocalEntry& entry)
        : store(std::move(sharedStore))
        , copy(*store, entry, doc)
        , loaded(copy.load())
        , undo(doc.text("bytecrowdText"), options())
    {
        copy.followUndo(QStringLiteral("bytecrowdText"), undo);
    }
    ~LocalDesk() { copy.leaveUndo(QStringLiteral("bytecrowdText")); }

    crdt::UndoOptions options()
    {
        crdt::UndoOptions options;
        options.trackedOrigins = {this};
        options.now = [this] { return now; };
        options.maxSteps = session::MaxUndoSteps;
        options.maxDeleted = session::MaxUndoDeleted;
        return options;
    }
    crdt::Text& text() { return doc.text("bytecrowdText"); }
    QString string() { return QString::fromStdString(text().toString()); }
    void type(const std::string& words)
    {
        doc.transact([&] { text().insert(text().utf16Length(), words); }, this);
    }
    /// As one step that begins anew.
    void erase(std::size_t at, std::size_t length)
    {
        undo.stopCapturing();
        doc.transact([&] { text().erase(crdt::Utf16(at), crdt::Utf16(length)); }, this);
        undo.stopCapturing();
    }
    bool save()
    {
        copy.flush();
        return store->flush(20000);
    }

    std::chrono::milliseconds now{0};
    std::shared_ptr<session::LocalStore> store;
    crdt::Doc doc{{[] { return QRandomGenerator::global()->generate() | 1; }, true}};
    session::LocalCopy copy;
    QString loaded;
    crdt::UndoManager undo;
};

} // namespace bytecrowds::tests
