// SPDX-License-Identifier: Apache-2.0
// What is read of a request is written in the bytes that were read, but for padding.
#include "mutation.hpp"
#include "sync/exchange/some_messages.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace valise;
    const Bytes input(data, data + size);
    const auto request = exchange::parse_request(input);
    if (!request) return 0;
    Bytes again = exchange::encode(*request);
    VALISE_CHECK(again.size() <= size);
    std::size_t pushes = 0;
    for (const exchange::Push& push : request->pushes) pushes += exchange::size_of(push);
    VALISE_CHECK(pushes < again.size());
    again.resize(size);
    VALISE_CHECK(again == input);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    using namespace valise;
    return fuzz::mutated_or_fresh(ByteSpan(data, room), size, seed, [seed] {
        SeededRandom random(seed);
        return exchange::encode(tests::some_request(random));
    });
}
