// SPDX-License-Identifier: Apache-2.0
// The input as a sealed entry, as padding, and as a message sealed to a key.
#include <algorithm>

#include "seed.hpp"
#include "valise/crypto/entry.hpp"
#include "valise/crypto/hpke.hpp"
#include "valise/crypto/padding.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace valise;
    using namespace valise::crypto;
    const ByteView input(data, size);
    SeededRandom random(fuzz::seed_of(input));
    const Secret epoch_key = Secret::random(key_size, random);
    const AgreementKeyPair own = AgreementKeyPair::generate(random);
    const EntryPosition position{};

    VALISE_CHECK(!open_entry(epoch_key.key(), position, {}, input));
    VALISE_CHECK(!hpke::open_message(own, {}, {}, input));

    const auto unpadded = unpad_entry(input);
    if (unpadded) VALISE_CHECK(std::ranges::equal(pad_entry(*unpadded), input));
    VALISE_CHECK(std::ranges::equal(*unpad_entry(pad_entry(input)), input));

    const ByteView header = input.first(std::min(size, largest_entry_header));
    const Bytes entry = seal_entry(epoch_key.key(), position, header, input, random);
    VALISE_CHECK(open_entry(epoch_key.key(), position, header, entry) == to_bytes(input));
    return 0;
}
