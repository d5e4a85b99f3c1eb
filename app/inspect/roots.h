#pragma once

#include "sync/crdt/doc.h"

#include <QString>

#include <string>
#include <vector>

namespace bytecrowds::inspect {

/// A root of a document that was loaded: its bytes name it, but don't tell its kind.
struct Root
{
    std::string name;
    crdt::TypeKind kind; ///< as what it holds looks; a text when all of that is gone
};

/// In order of their names; those that never held anything are left out.
std::vector<Root> rootsOf(const crdt::Doc& doc);
/// What a person calls that kind.
QString nameOf(crdt::TypeKind kind);
/// The text of a text, else JSON over several lines. A root has the kind that it is first read as.
std::string contentOf(crdt::Doc& doc, const Root& root);

} // namespace bytecrowds::inspect
