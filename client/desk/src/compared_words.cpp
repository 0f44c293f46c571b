// SPDX-License-Identifier: Apache-2.0
// E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986, over words.
#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>

#include "valise/desk/versions.hpp"
#include "valise/store/segments.hpp"

namespace valise::desk {

namespace {

using Words = std::vector<std::string_view>;

/// Texts that differ in more words than this have little in common, and are not aligned.
constexpr int most_differences = 2000;

Words words_of(std::string_view text) {
    Words words;
    std::size_t begin = 0;
    for (const std::size_t end : store::segment_ends(text)) {
        words.push_back(text.substr(begin, end - begin));
        begin = end;
    }
    return words;
}

/// Both texts side by side, without what they begin and end with alike.
struct Sides {
    std::span<const std::string_view> before;
    std::span<const std::string_view> after;

    [[nodiscard]] int before_size() const { return static_cast<int>(before.size()); }
    [[nodiscard]] int after_size() const { return static_cast<int>(after.size()); }
    [[nodiscard]] int reach(int x, int y) const {
        while (x < before_size() && y < after_size()
            && before[static_cast<std::size_t>(x)] == after[static_cast<std::size_t>(y)]) {
            ++x;
            ++y;
        }
        return x;
    }
};

/// How far one comes on each diagonal, with one difference more each time. Of diagonal k, at k + differences.
using Trace = std::vector<std::vector<int>>;

int at(const std::vector<int>& reached, int differences, int diagonal) {
    const int place = diagonal + differences;
    return reached[static_cast<std::size_t>(place)];
}

/// Whether one comes to a diagonal from the one above: by a word that was added.
bool comes_by_adding(const std::vector<int>& before, int differences, int diagonal) {
    const int d = differences - 1;
    if (diagonal == -differences) return true;
    if (diagonal == differences) return false;
    const int left = diagonal - 1 >= -d ? at(before, d, diagonal - 1) : -1;
    const int above = diagonal + 1 <= d ? at(before, d, diagonal + 1) : -1;
    return left < above;
}

/// Empty when they differ too much.
Trace trace_of(const Sides& sides) {
    Trace trace;
    for (int d = 0; d <= most_differences; ++d) {
        const int diagonals = 2 * d + 1;
        std::vector<int> reached(static_cast<std::size_t>(diagonals), -1);
        for (int k = -d; k <= d; k += 2) {
            int x = 0;
            if (d > 0) {
                const bool by_adding = comes_by_adding(trace.back(), d, k);
                x = by_adding ? at(trace.back(), d - 1, k + 1) : at(trace.back(), d - 1, k - 1) + 1;
            }
            x = sides.reach(x, x - k);
            const int place = k + d;
            reached[static_cast<std::size_t>(place)] = x;
            if (x >= sides.before_size() && x - k >= sides.after_size()) {
                trace.push_back(std::move(reached));
                return trace;
            }
        }
        trace.push_back(std::move(reached));
    }
    return {};
}

void add(std::vector<ComparedWords>& to, Change change, std::string_view word) {
    if (!to.empty() && to.back().change == change)
        to.back().text += word;
    else
        to.push_back({change, std::string(word)});
}

/// What was removed comes before what was added in its place.
void add_changed(std::vector<ComparedWords>& to, std::string& removed, std::string& added) {
    if (!removed.empty()) add(to, Change::removed, std::exchange(removed, {}));
    if (!added.empty()) add(to, Change::added, std::exchange(added, {}));
}

/// The way through the trace, from its beginning.
std::vector<std::pair<Change, std::string_view>> way_through(const Trace& trace, const Sides& sides) {
    std::vector<std::pair<Change, std::string_view>> way;
    int x = sides.before_size();
    int y = sides.after_size();
    for (int d = static_cast<int>(trace.size()) - 1; d >= 0; --d) {
        const int k = x - y;
        const bool by_adding = d > 0 && comes_by_adding(trace[static_cast<std::size_t>(d - 1)], d, k);
        int from_x = 0;
        if (d > 0) from_x = at(trace[static_cast<std::size_t>(d - 1)], d - 1, by_adding ? k + 1 : k - 1);
        const int begins = d == 0 ? 0 : from_x + (by_adding ? 0 : 1);
        for (; x > begins; --x, --y)
            way.emplace_back(Change::same, sides.before[static_cast<std::size_t>(x - 1)]);
        if (d == 0) break;
        if (by_adding)
            way.emplace_back(Change::added, sides.after[static_cast<std::size_t>(--y)]);
        else
            way.emplace_back(Change::removed, sides.before[static_cast<std::size_t>(--x)]);
    }
    std::ranges::reverse(way);
    return way;
}

/// How many words both begin with, and then how many they end with.
std::pair<std::size_t, std::size_t> same_at_both_ends(const Words& left, const Words& right) {
    const auto most = std::min(left.size(), right.size());
    std::size_t first = 0;
    while (first < most && left[first] == right[first]) ++first;
    std::size_t last = 0;
    while (last < most - first && left[left.size() - 1 - last] == right[right.size() - 1 - last]) ++last;
    return {first, last};
}

void add_between(std::vector<ComparedWords>& to, const Sides& sides) {
    std::string removed;
    std::string added;
    const Trace trace = trace_of(sides);
    if (trace.empty()) {
        for (const auto word : sides.before) removed += word;
        for (const auto word : sides.after) added += word;
    }
    for (const auto& [change, word] : way_through(trace, sides)) {
        if (change == Change::same) {
            add_changed(to, removed, added);
            add(to, change, word);
        } else {
            (change == Change::removed ? removed : added) += word;
        }
    }
    add_changed(to, removed, added);
}

} // namespace

std::vector<ComparedWords> compare_words(std::string_view before, std::string_view after) {
    const Words left = words_of(before);
    const Words right = words_of(after);
    const auto [first, last] = same_at_both_ends(left, right);
    std::vector<ComparedWords> compared;
    for (std::size_t i = 0; i < first; ++i) add(compared, Change::same, left[i]);
    add_between(compared,
        {std::span(left).subspan(first, left.size() - first - last),
            std::span(right).subspan(first, right.size() - first - last)});
    for (std::size_t i = left.size() - last; i < left.size(); ++i) add(compared, Change::same, left[i]);
    return compared;
}

} // namespace valise::desk
