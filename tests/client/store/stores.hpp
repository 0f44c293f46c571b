// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/refusal.hpp"
#include "valise/base/system.hpp"
#include "valise/store/store.hpp"
#include "valise/store/upkeep.hpp"

namespace valise::tests {

/// A place for one store, with a key that needs no passphrase, and everything that one takes from outside.
class StorePlace {
public:
    [[nodiscard]] store::Outside outside() { return {random, clock}; }
    [[nodiscard]] std::filesystem::path folder() const { return temporary.path() / "store"; }
    [[nodiscard]] std::filesystem::path database() const { return folder() / "valise-1.db"; }

    /// A slot of no known type, for stores that are opened by their key.
    [[nodiscard]] static store::SlotMaker no_passphrase() {
        return [](const store::StoreId&, const database::DatabaseKey&) -> Result<std::vector<store::Slot>> {
            return std::vector{store::Slot{static_cast<store::SlotType>(200), Bytes(8, 1)}};
        };
    }
    [[nodiscard]] store::Store made() {
        return *store::Store::create_with_key(folder(), key, no_passphrase(), outside());
    }
    [[nodiscard]] Result<store::Store> try_to_open() {
        return store::Store::open_with_key(folder(), key, outside());
    }
    [[nodiscard]] store::Store opened() { return *try_to_open(); }

    /// The bytes of every file in the folder of the store, one behind the other.
    [[nodiscard]] Bytes everything_on_disk() const {
        Bytes all;
        for (const auto& entry : std::filesystem::directory_iterator(folder()))
            append(all, *system::read_file(entry.path(), 256 << 20));
        return all;
    }

    system::TemporaryFolder temporary = *system::TemporaryFolder::make();
    SeededRandom random{2026};
    ManualClock clock{Timestamp{1'790'000'000'000}};
    database::DatabaseKey key = database::DatabaseKey::generate(random);
};

inline const SpaceId team{{1}};
inline const SpaceId review{{2}};
inline const ObjectId answer{{10}};
inline const LogId own_log{{{7}}, 1};

[[nodiscard]] inline Bytes words(std::string_view text) { return to_bytes(as_bytes(text)); }

[[nodiscard]] inline store::SealedRange range_of(
    std::uint64_t first, std::uint64_t last, const LogId& log = own_log, Byte id = 0) {
    const auto last_byte = static_cast<Byte>(id != 0 ? id : last);
    return {team, log, first, last, {{last_byte}}, store::Delivery::left, words("entries")};
}

} // namespace valise::tests
