// SPDX-License-Identifier: Apache-2.0
#include "lines.hpp"

#include <algorithm>

namespace valise::desk {

namespace {

using Lines = std::vector<std::string_view>;
using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

/// Of lines, how many times how many are compared.
constexpr std::size_t most_comparisons = std::size_t{4} << 20;

/// The longest common subsequence between two places of each.
void compare(const Lines& one, const Lines& other, std::pair<std::size_t, std::size_t> from,
    std::pair<std::size_t, std::size_t> to, Pairs& common) {
    const std::size_t rows = to.first - from.first;
    const std::size_t columns = to.second - from.second;
    if (rows == 0 || columns == 0 || rows > most_comparisons / columns) return;
    std::vector<std::uint32_t> longest((rows + 1) * (columns + 1));
    const auto at = [&](std::size_t row, std::size_t column) -> std::uint32_t& {
        return longest[row * (columns + 1) + column];
    };
    const auto are_same = [&](std::size_t row, std::size_t column) {
        return one[from.first + row] == other[from.second + column];
    };
    for (std::size_t row = rows; row-- > 0;)
        for (std::size_t column = columns; column-- > 0;)
            at(row, column) = are_same(row, column) ? at(row + 1, column + 1) + 1
                                                    : std::max(at(row + 1, column), at(row, column + 1));
    for (std::size_t row = 0, column = 0; row < rows && column < columns;) {
        if (are_same(row, column))
            common.emplace_back(from.first + row++, from.second + column++);
        else if (at(row + 1, column) >= at(row, column + 1))
            ++row;
        else
            ++column;
    }
}

} // namespace

std::vector<std::string_view> lines_of(std::string_view text) {
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return lines;
}

std::uint32_t characters_in(std::string_view text) {
    return static_cast<std::uint32_t>(std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0) != 0x80; }));
}

Pairs common_lines(const Lines& one, const Lines& other) {
    Pairs common;
    std::size_t begin = 0;
    while (begin < std::min(one.size(), other.size()) && one[begin] == other[begin]) {
        common.emplace_back(begin, begin);
        ++begin;
    }
    std::size_t end = 0;
    while (begin + end < std::min(one.size(), other.size())
        && one[one.size() - end - 1] == other[other.size() - end - 1])
        ++end;
    compare(one, other, {begin, begin}, {one.size() - end, other.size() - end}, common);
    for (; end > 0; --end) common.emplace_back(one.size() - end, other.size() - end);
    return common;
}

} // namespace valise::desk
