// SPDX-License-Identifier: Apache-2.0
#include "unit_index.hpp"

#include <bit>

namespace valise::text {
namespace {

/// The place of the highest bit at `place` or below, or -1.
int last_bit(std::uint64_t bits, std::uint32_t place) noexcept {
    bits &= ~std::uint64_t{0} >> (63 - place);
    return 63 - std::countl_zero(bits);
}

} // namespace

UnitIndex::Found UnitIndex::find(Unit unit) const noexcept {
    const std::uint32_t number = unit / page_units;
    if (number < pages_.size() && pages_[number]) {
        const Page& page = *pages_[number];
        const std::uint32_t word = unit % page_units / 64;
        int bit = last_bit(page.begins[word], unit % 64);
        std::uint32_t holder = word;
        if (bit < 0) {
            const std::uint32_t below = page.used_words & ((1U << word) - 1);
            if (below != 0) {
                holder = static_cast<std::uint32_t>(std::bit_width(below)) - 1;
                bit = last_bit(page.begins[holder], 63);
            }
        }
        if (bit >= 0) {
            const std::uint32_t inside = holder * 64 + static_cast<std::uint32_t>(bit);
            return {number * page_units + inside, page.values[inside]};
        }
    }
    // The run began on an earlier page: the last one with any beginning.
    std::uint32_t word = number / 64;
    std::uint64_t bits =
        word < used_pages_.size() ? used_pages_[word] & ((std::uint64_t{1} << number % 64) - 1) : 0;
    if (word >= used_pages_.size()) word = static_cast<std::uint32_t>(used_pages_.size());
    while (bits == 0) bits = used_pages_[--word];
    const std::uint32_t before = word * 64 + static_cast<std::uint32_t>(last_bit(bits, 63));
    const Page& page = *pages_[before];
    const std::uint32_t holder = static_cast<std::uint32_t>(std::bit_width(page.used_words)) - 1;
    const std::uint32_t inside = holder * 64 + static_cast<std::uint32_t>(last_bit(page.begins[holder], 63));
    return {before * page_units + inside, page.values[inside]};
}

void UnitIndex::put(Unit first, std::uint32_t value) {
    const std::uint32_t number = first / page_units;
    if (number >= pages_.size()) {
        pages_.resize(number + 1);
        used_pages_.resize(number / 64 + 1);
    }
    if (!pages_[number]) pages_[number] = std::make_unique<Page>();
    Page& page = *pages_[number];
    const std::uint32_t inside = first % page_units;
    page.begins[inside / 64] |= std::uint64_t{1} << inside % 64;
    page.used_words |= 1U << inside / 64;
    page.values[inside] = value;
    used_pages_[number / 64] |= std::uint64_t{1} << number % 64;
}

void UnitIndex::clear() noexcept {
    for (std::uint32_t word = 0; word < used_pages_.size(); ++word)
        for (; used_pages_[word] != 0; used_pages_[word] &= used_pages_[word] - 1) {
            Page& page = *pages_[word * 64 + static_cast<std::uint32_t>(std::countr_zero(used_pages_[word]))];
            page.begins = {};
            page.used_words = 0;
        }
}

} // namespace valise::text
