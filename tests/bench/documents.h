#pragma once

#include "sync/crdt/doc.h"

#include <memory>
#include <stdexcept>
#include <string>

namespace bytecrowds::bench {

inline std::unique_ptr<crdt::Doc> makeDoc(crdt::ClientId client = 1)
{
    return std::make_unique<crdt::Doc>(crdt::DocOptions{[client]() mutable { return client++; }});
}

inline void require(bool holds, const std::string& sentence)
{
    if (!holds)
        throw std::runtime_error(sentence);
}

inline void applyTo(crdt::Doc& doc, crdt::ByteView update, crdt::UpdateFormat format = crdt::UpdateFormat::V1)
{
    if (const auto error = doc.applyUpdate(update, nullptr, format))
        throw std::runtime_error(error->sentence);
}

} // namespace bytecrowds::bench
