// SPDX-License-Identifier: Apache-2.0
#include "valise/space/given_numbers.hpp"

#include <algorithm>

namespace valise::space {

GivenNumbers::GivenNumbers(std::uint64_t next, const TextEnds& ends) : begins_at_(next) {
    for (const auto& [text, end] : ends) texts_[text].push_back({0, 0, end});
}

GivenNumbers::Outcome GivenNumbers::give(std::uint64_t sequence, const EntryNumbers& numbers) {
    // Most entries are the last that were read of their log.
    const bool is_last = rows_.empty() || rows_.back().sequence < sequence;
    const auto place = is_last ? rows_.end() : std::ranges::lower_bound(rows_, sequence, {}, &Row::sequence);
    const auto row = static_cast<std::size_t>(place - rows_.begin());
    if (!is_last && place->sequence == sequence)
        return is_given(row, numbers) ? Outcome::given : Outcome::refused;
    if (numbers.first < (row == 0 ? begins_at_ : rows_[row - 1].end)) return Outcome::refused;
    found_.clear();
    for (const TextNumbers& each : numbers.texts) {
        found_.push_back(texts_.try_emplace(each.text).first);
        if (!is_free(found_.back()->second, sequence, each)) return Outcome::refused;
    }
    free_from(row);
    for (std::size_t i = 0; i < found_.size(); ++i)
        found_[i]->second.push_back({sequence, numbers.texts[i].first, numbers.texts[i].end});
    touched_.insert(touched_.end(), found_.begin(), found_.end());
    rows_.push_back({sequence, numbers.first, numbers.end, touched_.size()});
    return is_last ? Outcome::given : Outcome::displaced;
}

bool GivenNumbers::is_free(
    const std::vector<TextRow>& given, std::uint64_t sequence, const TextNumbers& numbers) {
    const bool is_last = given.empty() || given.back().sequence < sequence;
    const auto after =
        is_last ? given.end() : std::ranges::lower_bound(given, sequence, {}, &TextRow::sequence);
    return after == given.begin() || std::prev(after)->end <= numbers.first;
}

/// Whether `row` has just these.
bool GivenNumbers::is_given(std::size_t row, const EntryNumbers& numbers) const {
    const Row& known = rows_[row];
    std::size_t touched = touched_before(row);
    if (known.first != numbers.first || known.end != numbers.end
        || known.touched_end - touched != numbers.texts.size())
        return false;
    return std::ranges::all_of(numbers.texts, [&](const TextNumbers& each) {
        const auto& [text, given] = *touched_[touched++];
        const auto& in_text = *std::ranges::lower_bound(given, known.sequence, {}, &TextRow::sequence);
        return each == TextNumbers{text, in_text.first, in_text.end};
    });
}

void GivenNumbers::free_from(std::size_t row) {
    const std::size_t left = touched_before(row);
    for (std::size_t i = left; i < touched_.size(); ++i) touched_[i]->second.pop_back();
    touched_.resize(left);
    rows_.resize(row);
}

void GivenNumbers::forget() { free_from(0); }

TextEnds GivenNumbers::text_ends() const {
    TextEnds ends;
    for (const auto& [text, given] : texts_)
        if (!given.empty()) ends.emplace(text, given.back().end);
    return ends;
}

TextEnds GivenNumbers::text_ends(std::uint64_t after, std::uint64_t up_to) const {
    TextEnds ends;
    const auto first = std::ranges::upper_bound(rows_, after, {}, &Row::sequence);
    std::size_t touched = touched_before(static_cast<std::size_t>(first - rows_.begin()));
    for (auto row = first; row != rows_.end() && row->sequence <= up_to; ++row)
        for (; touched < row->touched_end; ++touched) {
            const auto& [text, given] = *touched_[touched];
            const auto& in_text = *std::ranges::lower_bound(given, row->sequence, {}, &TextRow::sequence);
            ends.insert_or_assign(text, in_text.end);
        }
    return ends;
}

} // namespace valise::space
