// SPDX-License-Identifier: Apache-2.0
// A slot file as it is; and, since its seal would stop any fuzzer, its content sealed properly. No passphrase
// is tried: that takes a tenth of a second each.
#include "fuzz/mutation.hpp"
#include "valise/store/slots.hpp"

namespace {

using namespace valise;
using namespace valise::store;

const database::DatabaseKey& key() {
    static const database::DatabaseKey made = [] {
        SeededRandom random(1);
        return database::DatabaseKey::generate(random);
    }();
    return made;
}

/// Slots with contents of the sizes that stand in files; a passphrase slot has one size alone.
Bytes sound_file() {
    SlotFileContent content;
    content.head = Bytes(32, 1);
    content.slots = {
        {SlotType::passphrase, Bytes(144, 2)}, {SlotType::recovery, Bytes(100, 3)}, {SlotType{200}, {}}};
    const auto sealed = SlotFile::seal(content, key());
    VALISE_CHECK(sealed.has_value());
    return sealed->bytes();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto parsed = SlotFile::parse({data, size});
    if (!parsed) return 0;

    VALISE_CHECK(std::ranges::equal(parsed->bytes(), ByteView(data, size)));
    const auto sealed = SlotFile::seal(parsed->content(), key());
    VALISE_CHECK(sealed.has_value());
    VALISE_CHECK(sealed->verify(key()).has_value());
    // One content has one encoding: the input differs in its seal alone, if at all.
    VALISE_CHECK(std::ranges::equal(ByteView(sealed->bytes()).first(size - 32), ByteView(data, size - 32)));
    VALISE_CHECK(parsed->verify(key()).has_value() == (sealed->bytes() == parsed->bytes()));
    const auto again = SlotFile::parse(sealed->bytes());
    VALISE_CHECK(again.has_value() && again->content() == parsed->content());
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    return fuzz::mutated_or_fresh({data, room}, size, seed, sound_file);
}
