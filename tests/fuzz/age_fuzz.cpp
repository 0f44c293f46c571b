// SPDX-License-Identifier: Apache-2.0
// The input as a file; and its two halves as stanzas and payload of a file whose header is genuine,
// because the header's code would stop any fuzzer.
#include <algorithm>
#include <array>
#include <string>

#include "valise/crypto/age.hpp"

namespace {

using namespace valise;
using namespace valise::crypto;

std::array<age::Identity, 1> make_identities() {
    SeededRandom random(1);
    return {age::Identity::generate(random)};
}

/// Opens at once and in portions: the two must agree on everything.
void open_in_two_ways(std::span<const age::Identity> identities, ByteView file, std::size_t portion) {
    const auto whole = age::decrypt(identities, file);

    age::Decryptor decryptor(identities);
    Bytes released;
    Result<void> outcome;
    for (ByteView rest = file; outcome && !rest.empty(); rest = rest.subspan(std::min(portion, rest.size())))
        outcome = decryptor.add(rest.first(std::min(portion, rest.size())), released);
    if (outcome) outcome = decryptor.finish(released);

    VALISE_CHECK(whole.has_value() == outcome.has_value());
    if (whole)
        VALISE_CHECK(*whole == released);
    else
        VALISE_CHECK(whole.error().code == outcome.error().code);
}

/// A genuine file with some of its bytes exchanged for the fuzzer's.
Bytes spliced(std::span<const age::Identity> identities, ByteView input) {
    SeededRandom random(2);
    const std::array recipients{identities[0].recipient()};
    Bytes plaintext = to_bytes(input);
    constexpr std::size_t more_than_a_chunk = 66'000;
    if (!input.empty() && input[0] % 8 == 0) plaintext.resize(more_than_a_chunk);
    Bytes file = *age::encrypt(recipients, plaintext, random);
    const std::size_t at = input.size() < 3 ? 0 : (std::size_t{input[1]} << 9 | input[2]) % file.size();
    const std::size_t count = std::min<std::size_t>(file.size() - at, input.size() / 2);
    std::copy_n(input.begin(), count, file.begin() + static_cast<std::ptrdiff_t>(at));
    return file;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto identities = make_identities();
    const ByteView input(data, size);
    const std::size_t portion = size == 0 ? 1 : 1 + data[0] % 64;

    open_in_two_ways(identities, input, portion);
    open_in_two_ways(identities, spliced(identities, input), portion);

    SeededRandom random(3);
    const std::array recipients{identities[0].recipient()};
    VALISE_CHECK(age::decrypt(identities, *age::encrypt(recipients, input, random)) == to_bytes(input));
    return 0;
}
