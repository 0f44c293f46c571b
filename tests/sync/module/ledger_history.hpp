// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include "valise/exchange/ledger.hpp"

/// What a module does with a ledger from many sides at once, and whether the ledger kept its word: laws 1, 2
/// and 4 of ledgers.
namespace valise::tests {

inline constexpr std::size_t spaces_of_history = 3;
[[nodiscard]] SpaceId space_of_history(std::size_t number);

/// An append that was acknowledged, with its position.
struct Acknowledged {
    std::size_t space = 0;
    std::uint64_t writer = 0;
    std::uint64_t sequence = 0;
    std::uint64_t position = 0;

    auto operator<=>(const Acknowledged&) const = default;
};
using Acknowledgements = std::vector<Acknowledged>;

/// Appends so many ranges of one entry, of a log of this writer in each space, each only behind the one
/// before it. Goes on when the ledger is unavailable, and looks then what is there.
[[nodiscard]] Acknowledgements write_history(
    exchange::Ledger& ledger, std::uint64_t writer, std::uint64_t count);

/// Somebody who reads on from where they are, and believes that nothing comes below that.
class HistoryReader {
public:
    /// Reads what is new; the ledger may be unavailable.
    void read_on(exchange::Ledger& ledger);
    /// How many items it has seen.
    [[nodiscard]] std::uint64_t count() const;
    /// What was wrong: nothing.
    [[nodiscard]] const std::string& trouble() const { return trouble_; }
    /// What of these it has not seen in its place; what it has seen that is not of these writers and counts.
    [[nodiscard]] std::string missing(const Acknowledgements& acknowledged, std::uint64_t expected) const;

private:
    void look_at(std::size_t space, const exchange::PlacedItem& placed);

    std::map<std::size_t, exchange::Place> places_;
    std::map<std::pair<std::size_t, LogId>, std::uint64_t> sequences_; ///< The last one seen of each log.
    std::map<Acknowledged, bool> seen_;
    std::string trouble_;
};

} // namespace valise::tests
