#pragma once

#include "sync/crdt/doc.h"
#include "tests/bench/report.h"

#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

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

/// What one document holds that was loaded from a state, as the mean of many. `touch` makes it ready for what is to come.
inline double bytesLoaded(const crdt::Bytes& state, const std::function<void(crdt::Doc&)>& touch)
{
    constexpr std::size_t Copies = 20;
    std::vector<std::unique_ptr<crdt::Doc>> docs;
    docs.reserve(Copies);
    const std::size_t before = allocatedBytes();
    for (std::size_t i = 0; i < Copies; ++i) {
        docs.push_back(makeDoc(2));
        applyTo(*docs.back(), state);
        touch(*docs.back());
    }
    return double(allocatedBytes() - before) / Copies;
}

} // namespace bytecrowds::bench
