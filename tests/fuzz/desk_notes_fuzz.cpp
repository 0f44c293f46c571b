// SPDX-License-Identifier: Apache-2.0
// The input as one of the things that a desk reads of itself or of others, by its first byte. What is read is
// written as it was.
#include <algorithm>
#include <cstdint>

#include "text_times.hpp"
#include "valise/base/result.hpp"
#include "valise/desk/arrival.hpp"
#include "valise/desk/passages.hpp"
#include "valise/desk/undo_steps.hpp"
#include "valise/desk/versions.hpp"

namespace {

using namespace valise;

void expect_same(const Bytes& written, ByteView read) { VALISE_CHECK(std::ranges::equal(written, read)); }

void read(std::uint8_t what, ByteView bytes) {
    switch (what) {
    case 0:
        if (const auto arrival = desk::parse_arrival(bytes)) expect_same(desk::encode(*arrival), bytes);
        return;
    case 1:
        if (const auto steps = desk::parse_undo_steps(bytes)) expect_same(*desk::encode(*steps), bytes);
        return;
    case 2:
        if (const auto times = desk::parse_text_times(bytes)) expect_same(desk::encode(*times), bytes);
        return;
    case 4:
        if (const auto passages = desk::parse_passages(bytes)) expect_same(desk::encode(*passages), bytes);
        return;
    default:
        if (const auto name = desk::parse_version_name(bytes)) expect_same(*desk::encode(*name), bytes);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* input, std::size_t size) {
    if (size > 0) read(input[0] % 5, ByteView(input + 1, size - 1));
    return 0;
}
