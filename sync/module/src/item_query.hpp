// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace valise::module {

/// The end of a query, written where it is used.
template <std::size_t size> struct QueryEnd {
    std::array<char, size> text{};

    // NOLINTNEXTLINE(google-explicit-constructor): so that a literal is one
    consteval QueryEnd(const char (&literal)[size]) { std::copy_n(literal, size, text.begin()); }
};

/// Reads items that meet a condition, in the order of columns that both ledgers expect. It lives as long as
/// the program, as whoever keeps prepared statements by their text has to ask.
template <QueryEnd condition> class ItemQuery {
    static constexpr std::string_view beginning =
        "SELECT position, kind, id, addressee, log, first, last, last_id, bytes FROM item WHERE ";
    static constexpr auto text = [] {
        std::array<char, beginning.size() + condition.text.size()> all{}; // with a zero at its end
        const auto end = std::ranges::copy(beginning, all.begin()).out;
        std::ranges::copy(condition.text, end);
        return all;
    }();

public:
    static constexpr std::string_view sql{text.data(), text.size() - 1};
};
template <QueryEnd condition> inline constexpr std::string_view items_where = ItemQuery<condition>::sql;

} // namespace valise::module
