// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/refusal.hpp"
#include "valise/base/system.hpp"
#include "valise/module/ledger_upkeep.hpp"

namespace valise::module {

/// How GoogleTest prints a finding.
inline void PrintTo(const LedgerFinding& finding, std::ostream* out) {
    *out << (finding.space ? finding.space->hex().substr(0, 4) : "") << " " << finding.position << ": "
         << finding.detail;
}

} // namespace valise::module

namespace valise::tests {

/// A ledger in a temporary folder.
class SqlitePlace {
public:
    explicit SqlitePlace(std::uint64_t seed = 1961) {
        SeededRandom random(seed);
        key_ = database::DatabaseKey::generate(random);
        ledger_ = *module::SqliteLedger::create(folder(), key_, {});
    }

    [[nodiscard]] module::SqliteLedger& ledger() { return *ledger_; }
    void close() { ledger_.reset(); }
    void reopen() {
        close();
        ledger_ = *module::SqliteLedger::open(folder(), key_);
    }

    /// What is beside the ledger is anybody's.
    [[nodiscard]] std::filesystem::path beside_it(std::string_view name) const {
        return temporary_.path() / name;
    }
    [[nodiscard]] std::filesystem::path folder() const { return beside_it("ledger"); }
    [[nodiscard]] const database::DatabaseKey& key() const { return key_; }

private:
    system::TemporaryFolder temporary_ = *system::TemporaryFolder::make();
    database::DatabaseKey key_;
    std::unique_ptr<module::SqliteLedger> ledger_;
};

/// An item whose name is that of its bytes, so that a check believes it.
inline exchange::LedgerItem named_item(std::uint64_t number) {
    Bytes bytes = to_bytes(as_bytes("item " + std::to_string(number)));
    const auto name = *exchange::name_of({exchange::ItemKind::heads, bytes});
    return {name, std::nullopt, std::nullopt, std::move(bytes)};
}

/// Adds so many named items to a space, at once.
inline void fill(exchange::Ledger& ledger, const SpaceId& space, std::uint64_t count) {
    const std::uint64_t end = ledger.end_of(space)->position;
    std::vector<exchange::LedgerItem> items;
    for (std::uint64_t number = end + 1; number <= end + count; ++number) items.push_back(named_item(number));
    ASSERT_THAT(ledger.append(space, end, items, std::nullopt), is_accepted());
}

/// The same, each by itself.
inline void grow(exchange::Ledger& ledger, const SpaceId& space, std::uint64_t count) {
    for (; count > 0; --count) fill(ledger, space, 1);
}

} // namespace valise::tests
