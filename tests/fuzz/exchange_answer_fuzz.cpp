// SPDX-License-Identifier: Apache-2.0
// An answer gives the same parts however it comes, and they are written in the bytes that were read.
#include "mutation.hpp"
#include "seed.hpp"
#include "sync/exchange/some_messages.hpp"

namespace {

using namespace valise;
using namespace valise::exchange;

struct Reading {
    std::vector<Part> parts;
    bool is_refused = false;
    bool has_ended = false;

    bool operator==(const Reading&) const = default;
};

/// Reads in pieces of these sizes; what is read last decides.
template <class NextSize> Reading read(ByteView input, NextSize next_size) {
    AnswerReader reader;
    Reading reading;
    while (!input.empty()) {
        const std::size_t size = std::min<std::size_t>(input.size(), next_size());
        reader.add(input.first(size));
        input = input.subspan(size);
        while (true) {
            auto part = reader.next();
            reading.is_refused = !part;
            if (!part || !*part) break;
            reading.parts.push_back(**std::move(part));
        }
    }
    reading.has_ended = reader.has_ended();
    return reading;
}

void check_encoding(ByteView input, const std::vector<Part>& parts) {
    if (input[0] != static_cast<Byte>(Status::news)) {
        VALISE_CHECK(parts.empty());
        return;
    }
    Bytes again = tests::answer_of(parts);
    VALISE_CHECK(again.size() <= input.size());
    again.resize(input.size());
    VALISE_CHECK(again == to_bytes(input));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input(data, size);
    const Reading whole = read(input, [size] { return size; });
    SeededRandom random(fuzz::seed_of(input));
    VALISE_CHECK(read(input, [&random] { return 1 + random.below(64); }) == whole);
    if (whole.has_ended && !whole.is_refused) check_encoding(input, whole.parts);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    return fuzz::mutated_or_fresh(ByteSpan(data, room), size, seed, [seed] {
        SeededRandom random(seed);
        return tests::answer_of(tests::some_parts(random));
    });
}
