// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

#include "range_coder.hpp"

namespace valise::text {

/// Numbers that are written together.
using Record = std::vector<std::uint32_t>;

/// Notices when the same records come again in the same order, and says which one would be next.
class Repetition {
public:
    /// What comes next if all goes on as it did before; empty when nothing does.
    [[nodiscard]] std::span<const std::uint32_t> expected() const noexcept {
        return candidate_ == none ? std::span<const std::uint32_t>{} : record(candidate_);
    }
    /// How often it went on so, up to what is worth telling apart.
    [[nodiscard]] std::size_t streak() const noexcept {
        return std::min<std::size_t>(streak_, longest_streak);
    }

    void learn(const Record& record) {
        const bool goes_on = candidate_ != none && std::ranges::equal(expected(), record);
        numbers_.insert(numbers_.end(), record.begin(), record.end());
        ends_.push_back(static_cast<std::uint32_t>(numbers_.size()));
        streak_ = goes_on ? streak_ + 1 : 0;
        const auto next = static_cast<std::uint32_t>(ends_.size());
        const auto [after, is_new] = after_.try_emplace(hash_of_context(), next);
        candidate_ = goes_on ? candidate_ + 1 : is_new ? none : after->second;
        after->second = next;
    }

    static constexpr std::size_t longest_streak = 15;

private:
    static constexpr std::size_t context = 4;
    static constexpr std::uint64_t multiplier = 0x9e3779b97f4a7c15U;
    static constexpr std::uint32_t none = UINT32_MAX;

    [[nodiscard]] std::span<const std::uint32_t> record(std::size_t number) const noexcept {
        const std::size_t from = number == 0 ? 0 : ends_[number - 1];
        return std::span(numbers_).subspan(from, ends_[number] - from);
    }

    [[nodiscard]] std::uint64_t hash_of_context() const noexcept {
        std::uint64_t hash = 0;
        if (ends_.size() < context) return hash;
        const std::size_t before = ends_.size() - context;
        for (std::size_t i = before == 0 ? 0 : ends_[before - 1]; i < numbers_.size(); ++i)
            hash = (hash + numbers_[i] + 1) * multiplier;
        return hash;
    }

    std::vector<std::uint32_t> numbers_;                     ///< Of all records, one after the other.
    std::vector<std::uint32_t> ends_;                        ///< Where each record ends in them.
    std::unordered_map<std::uint64_t, std::uint32_t> after_; ///< Which record came last after these.
    std::uint32_t candidate_ = none;
    std::uint32_t streak_ = 0;
};

/// How records become bits. One description for both directions: what is given is what is written; what is
/// returned is what was written.
template <class Coder> class RecordCoder {
public:
    explicit RecordCoder(Coder coder) : coder_(std::move(coder)) {}

    [[nodiscard]] Coder& coder() noexcept { return coder_; }

    /// Who wrote a piece, how many parents it has, and which. No more of those are read than `most_parents`.
    Record piece(const Record& given, std::uint32_t most_parents) {
        return with_repetition(pieces_, given, [&](const Record& record) {
            Record read(2);
            read[0] = piece_author_.code(coder_, at(record, 0));
            read[1] = parent_count_[last_parents_].code(coder_, at(record, 1));
            for (std::size_t i = 2; i < 2 + 3 * std::size_t{std::min(read[1], most_parents)}; i += 3) {
                ParentModel& model =
                    parents_[std::min(i / 3, parents_.size() - 1)][std::min<std::uint32_t>(read[0], 2)];
                read.push_back(model.author.code(coder_, at(record, i)));
                read.push_back(model.back.code(coder_, at(record, i + 1)));
                read.push_back(model.offset.code(coder_, at(record, i + 2)));
            }
            last_parents_ = std::min<std::uint32_t>(read[1], 2);
            return read;
        });
    }

    /// Kind, distance from where it was expected, count, and whether it is the last one of its piece.
    Record operations(const Record& given, std::uint32_t kind_before, bool is_first) {
        return with_repetition(operations_, given, [&](const Record& record) {
            Record read(4);
            OperationModel& model = models_[is_first ? 1 : 0][kind_before];
            const std::uint32_t high = coder_.bit(model.kind[0], (at(record, 0) & 2U) != 0) ? 2 : 0;
            read[0] = high | (coder_.bit(model.kind[1 + high / 2], (at(record, 0) & 1U) != 0) ? 1U : 0U);
            read[1] = model.distance[read[0]].code(coder_, at(record, 1) >> 1) << 1;
            const std::uint32_t size =
                std::min<std::uint32_t>(static_cast<std::uint32_t>(std::bit_width(read[1])), 15);
            if (read[1] != 0)
                read[1] |= coder_.bit(model.sign[read[0]][size], (at(record, 1) & 1U) != 0) ? 1U : 0U;
            read[2] = model.count[read[0]][read[1] == 0 ? 0 : 1].code(coder_, at(record, 2));
            read[3] =
                coder_.bit(last_[read[0]][std::min<std::uint32_t>(read[2], 7)], at(record, 3) != 0) ? 1 : 0;
            return read;
        });
    }

    /// A writer who has done nothing yet.
    static constexpr std::uint32_t no_kind = 4;

private:
    struct RepeatedRecord {
        Repetition repetition;
        std::array<Likelihood, Repetition::longest_streak + 1> goes_on;
    };

    struct ParentModel {
        NumberModel author;
        NumberModel back;
        NumberModel offset;
    };

    struct OperationModel {
        std::array<Likelihood, 3> kind;
        std::array<NumberModel, 4> distance;
        std::array<std::array<Likelihood, 16>, 4> sign;
        std::array<std::array<NumberModel, 2>, 4> count;
    };

    static std::uint32_t at(const Record& record, std::size_t index) noexcept {
        return index < record.size() ? record[index] : 0;
    }

    template <class Code> Record with_repetition(RepeatedRecord& repeated, const Record& given, Code&& code) {
        Record record;
        const auto expected = repeated.repetition.expected();
        const bool is_expected = !expected.empty()
            && coder_.bit(
                repeated.goes_on[repeated.repetition.streak()], std::ranges::equal(given, expected));
        if (is_expected)
            record.assign(expected.begin(), expected.end());
        else
            record = code(given);
        repeated.repetition.learn(record);
        return record;
    }

    Coder coder_;
    RepeatedRecord pieces_;
    RepeatedRecord operations_;
    NumberModel piece_author_;
    std::array<NumberModel, 3> parent_count_;
    std::array<std::array<ParentModel, 3>, 3>
        parents_; ///< By which parent it is, and how recent its child's author.
    std::uint32_t last_parents_ = 0;
    std::array<std::array<OperationModel, no_kind + 1>, 2> models_;
    std::array<std::array<Likelihood, 8>, 4> last_;
};

} // namespace valise::text
