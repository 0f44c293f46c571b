// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace valise::text {

/// A number for each operation that a weave knows, and for each character that was there before it began.
using Unit = std::uint32_t;
constexpr Unit no_unit = UINT32_MAX;

/// Units from `first` to before `end`.
struct Units {
    Unit first = 0;
    Unit end = 0;

    [[nodiscard]] std::uint32_t size() const noexcept { return end - first; }
};

/// Where runs of units are: a number for each run, found from any unit in it.
///
/// A bit for each unit says where runs begin; three levels of bits find the beginning at or before a unit in
/// a few steps, however long the run.
class UnitIndex {
public:
    struct Found {
        Unit first = 0;
        std::uint32_t value = 0;
    };

    /// The run that holds `unit`.
    [[nodiscard]] Found find(Unit unit) const noexcept;
    /// A run begins at `first`, or the one there has another value now.
    void put(Unit first, std::uint32_t value);
    void clear() noexcept;

private:
    static constexpr std::uint32_t page_units = 1024;
    static constexpr std::uint32_t words = page_units / 64;

    struct Page {
        std::array<std::uint64_t, words> begins{};
        std::uint32_t used_words = 0;
        std::array<std::uint32_t, page_units> values{};
    };

    std::vector<std::unique_ptr<Page>> pages_;
    std::vector<std::uint64_t> used_pages_;
};

} // namespace valise::text
