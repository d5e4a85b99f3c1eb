#pragma once

#include <cstddef>
#include <cstdint>

/// What libFuzzer calls with each input, and so does replay.cpp. Aborts when something does not hold.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
