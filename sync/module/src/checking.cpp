// SPDX-License-Identifier: Apache-2.0
#include "checking.hpp"

namespace valise::module {

namespace {

/// So much is in memory at once.
constexpr std::size_t items_at_once = 256;

/// Goes along one sequence.
class SequenceCheck {
public:
    SequenceCheck(exchange::Ledger& ledger, const SpaceId& space, std::vector<LedgerFinding>& findings)
        : ledger_(&ledger), space_(space), findings_(&findings) {}

    Result<void> run() {
        VALISE_TRY(const auto end, ledger_->end_of(space_));
        while (place_.position < end.position) {
            const std::uint64_t before = place_.position;
            VALISE_TRY_VOID(take_some(end.position));
            VALISE_TRY_VOID(compare_places());
            if (place_.position == before) {
                add(before + 1, "the sequence ends before its end");
                return {};
            }
        }
        if (place_ != end) add(end.position, "its end has another running hash");
        return {};
    }

private:
    Result<void> take_some(std::uint64_t end) {
        places_.clear();
        return ledger_->read(space_, place_.position, [&](const exchange::PlacedItem& placed) {
            if (placed.position > end) return false;
            look_at(placed);
            return places_.size() < items_at_once;
        });
    }
    void look_at(const exchange::PlacedItem& placed) {
        const auto& [position, item] = placed;
        if (position != place_.position + 1) add(place_.position + 1, "a position without an item");
        const auto name = exchange::name_of({item.name.kind, item.bytes});
        if (!name || *name != item.name) add(position, "an item that is not what its name says");
        place_ = exchange::behind(place_, item.name);
        place_.position = position;
        places_.push_back(place_);
    }
    Result<void> compare_places() {
        for (const exchange::Place& place : places_) {
            VALISE_TRY(const auto kept, ledger_->place_at(space_, place.position));
            if (kept == place) continue;
            add(place.position, "another running hash than that of the names up to here");
            place_.running_hash = kept.running_hash; // said once
        }
        return {};
    }
    void add(std::uint64_t position, std::string_view detail) {
        findings_->push_back({space_, position, std::string(detail)});
    }

    exchange::Ledger* ledger_;
    SpaceId space_;
    std::vector<LedgerFinding>* findings_;
    exchange::Place place_;
    std::vector<exchange::Place> places_; ///< Behind each item that was read last.
};

} // namespace

Result<void> check_sequences(exchange::Ledger& ledger, std::vector<LedgerFinding>& findings) {
    VALISE_TRY(auto spaces, ledger.spaces());
    spaces.push_back(exchange::the_register);
    for (const SpaceId& space : spaces) VALISE_TRY_VOID(SequenceCheck(ledger, space, findings).run());
    return {};
}

Result<void> check_notes(ModuleLedger& ledger, std::vector<LedgerFinding>& findings) {
    std::uint64_t number = 0;
    crypto::Digest hash{};
    return ledger.each_noted([&](const AuditEntry& entry) {
        ++number;
        hash = chain_hash(hash, number, entry.note);
        if (entry.number == number && entry.hash == hash) return true;
        findings.push_back({std::nullopt, 0, "the audit was changed at its entry " + std::to_string(number)});
        return false;
    });
}

} // namespace valise::module
