// SPDX-License-Identifier: Apache-2.0
#include "histories/random_history.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "histories/reference.hpp"

namespace valise::histories {

namespace {

constexpr std::string_view ascii_characters =
    "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ.,?!0123456789";

constexpr std::array<std::string_view, 24> mixed_characters{"a", "Z", " ", "\n", "\t", "\"", "\\", "\x7f",
    "\u00e9", "\u00df", "\u0416", "\u0645", "\u0633", "\u0629", // Latin, Cyrillic, Arabic
    "\u0301", "\u0308", "\u064e", "\u200d", "\u200f",           // combining, joining, turning
    "\u4e2d", "\uffff", "\U0001f600", "\U00010190", "\U0010ffff"};

/// The names of this number and of the next stand the other way round.
constexpr std::uint32_t first_agent = 9;

class Generator {
public:
    Generator(SeededRandom& random, const Shape& shape)
        : random_(random),
          shape_(shape),
          preferred_place_(below(4)),
          sequences_(shape.agents),
          versions_(shape.agents) {
        VALISE_CHECK(shape.longest_insert > 0 && shape.longest_delete > 0);
    }

    void add_transaction() {
        const std::uint32_t agent = below(shape_.agents);
        Transaction next{next_unit_, next_unit_, version_for(agent),
            fmt::format("agent {}", first_agent + agent), sequences_[agent], {}};
        length_ = static_cast<std::uint32_t>(merge_.length_at(next.parents));
        for (auto changes = 1 + below(3); changes > 0; --changes) add_change(next.patches);
        for (const Patch& patch : next.patches) next.end += static_cast<std::uint32_t>(unit_count(patch));

        merge_.add(next);
        sequences_[agent] += next.end - next.first;
        versions_[agent] = {next.end - 1};
        next_unit_ = next.end;
        history_.transactions.push_back(std::move(next));
    }

    [[nodiscard]] History finish() {
        history_.end_content = merge_.text();
        return std::move(history_);
    }

private:
    using Version = std::vector<std::uint32_t>;

    std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(random_.below(bound)); }
    bool happens(std::uint32_t percent) { return below(100) < percent; }

    Version version_for(std::uint32_t agent) {
        Version units = shape_.may_fork && happens(25) ? any_version() : versions_[agent];
        if (happens(shape_.percent_merging)) {
            const Version others = happens(50) ? heads_of(history_.transactions) : any_version();
            units.insert(units.end(), others.begin(), others.end());
        }
        return tips_of(history_.transactions, units);
    }

    /// Often what somebody did lately, now and then the empty text.
    Version any_version() {
        const auto count = static_cast<std::uint32_t>(history_.transactions.size());
        if (count == 0 || happens(5)) return {};
        const std::uint32_t back = happens(50) ? below(std::min(count, 8U)) : below(count);
        const Transaction& chosen = history_.transactions[count - 1 - back];
        const bool is_split = shape_.may_split && happens(50);
        return {is_split ? chosen.first + below(chosen.end - chosen.first) : chosen.end - 1};
    }

    void add_change(std::vector<Patch>& patches) {
        if (length_ == 0 || !happens(shape_.percent_deleting))
            insert_some(patches);
        else if (happens(50))
            delete_forward(patches);
        else
            delete_backward(patches);
    }

    void insert_some(std::vector<Patch>& patches) {
        const std::uint32_t count = 1 + below(shape_.longest_insert);
        const std::uint32_t position = place_to_insert();
        std::string text;
        for (std::uint32_t i = 0; i < count; ++i) text += any_character();
        patches.push_back({position, 0, std::move(text)});
        length_ += count;
        cursor_ = position + count;
    }

    /// As the key that deletes what follows does, held down.
    void delete_forward(std::vector<Patch>& patches) {
        const std::uint32_t count = 1 + below(std::min(shape_.longest_delete, length_));
        const std::uint32_t position = below(length_ - count + 1);
        if (happens(50))
            patches.push_back({position, count, {}});
        else
            patches.insert(patches.end(), count, {position, 1, {}});
        length_ -= count;
        cursor_ = position;
    }

    /// As backspace does, often on what was just written.
    void delete_backward(std::vector<Patch>& patches) {
        const std::uint32_t count = 1 + below(std::min(shape_.longest_delete, length_));
        const bool is_at_cursor = happens(50) && cursor_ >= count && cursor_ <= length_;
        cursor_ = is_at_cursor ? cursor_ : count + below(length_ - count + 1);
        for (std::uint32_t i = 0; i < count; ++i) patches.push_back({--cursor_, 1, {}});
        length_ -= count;
    }

    std::uint32_t place_to_insert() {
        if (happens(shape_.percent_at_one_place)) return std::min(preferred_place_, length_);
        return happens(40) ? std::min(cursor_, length_) : below(length_ + 1);
    }

    std::string_view any_character() {
        if (shape_.alphabet == Alphabet::mixed) return mixed_characters.at(below(mixed_characters.size()));
        return ascii_characters.substr(below(ascii_characters.size()), 1);
    }

    SeededRandom& random_;
    const Shape& shape_;
    std::uint32_t preferred_place_;
    History history_;
    ReferenceMerge merge_;
    std::uint32_t next_unit_ = 0;
    std::vector<std::uint32_t> sequences_; ///< What each agent's next unit is called.
    std::vector<Version> versions_;        ///< Where each agent stands.
    std::uint32_t length_ = 0;             ///< Of the text that is being changed.
    std::uint32_t cursor_ = 0;             ///< Where the change before this one ended, whoever made it.
};

} // namespace

History random_history(SeededRandom& random, const Shape& shape) {
    Generator generator(random, shape);
    for (std::uint32_t i = 0; i < shape.transactions; ++i) generator.add_transaction();
    return generator.finish();
}

} // namespace valise::histories
