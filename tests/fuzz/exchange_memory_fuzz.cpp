// SPDX-License-Identifier: Apache-2.0
// What a device remembers of its module: what is read is written alike.
#include "caller_memory.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const valise::ByteView input(data, size);
    if (const auto memory = valise::exchange::parse_caller_memory(input))
        VALISE_CHECK(valise::exchange::encode(*memory) == valise::to_bytes(input));
    return 0;
}
