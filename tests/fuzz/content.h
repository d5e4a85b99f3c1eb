#pragma once

#include "sync/crdt/doc.h"

#include <memory>
#include <string>

namespace bytecrowds::crdt {

/// An update of real Yjs: a text `t` with formats and an embed, a map `m` and an array `a` with types in them, written and
/// deleted in by the clients 1, 2 and 3.
ByteView contentUpdate();
/// A document that holds this.
std::unique_ptr<Doc> docWithContent(ClientId client, bool collectGarbage = true);
/// A document that holds nothing, and knows of what kind its roots are.
std::unique_ptr<Doc> emptyDoc(ClientId client, bool collectGarbage = true);

/// All that can be seen of the roots `t`, `m` and `a`, in words.
std::string describe(Doc& doc);

} // namespace bytecrowds::crdt
