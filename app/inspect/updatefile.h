#pragma once

#include "app/inspect/outcome.h"
#include "sync/crdt/doc.h"

#include <memory>
#include <optional>
#include <variant>

namespace bytecrowds::inspect {

/// A file that holds an update or a state of a document.
struct UpdateFile
{
    QString path; ///< as a person is told of it
    crdt::Bytes bytes;
    crdt::UpdateFormat format = crdt::UpdateFormat::V1;

    /// Without a format, that which the bytes can be read as. Of bytes that both read, the one that would write them
    /// so, or as many.
    static std::variant<UpdateFile, Outcome> open(const QString& path, std::optional<crdt::UpdateFormat> format);
    /// The document that a replica has which got this update and nothing else. It forgets nothing.
    std::variant<std::unique_ptr<crdt::Doc>, Outcome> load() const;
};

/// V1 or V2.
QString nameOf(crdt::UpdateFormat format);
/// A document that forgets nothing and is only looked at.
std::unique_ptr<crdt::Doc> emptyDocument();

} // namespace bytecrowds::inspect
