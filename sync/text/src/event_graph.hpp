// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace valise::text {

/// The number of an operation in one replica's order of arrival. Another replica numbers otherwise. It has
/// nothing to do with a clock.
using Moment = std::uint32_t;
constexpr Moment no_moment = UINT32_MAX;

/// The moments from `first` to before `end`.
struct Moments {
    Moment first = 0;
    Moment end = 0;

    [[nodiscard]] std::uint32_t size() const noexcept { return end - first; }
    bool operator==(const Moments&) const = default;
};

/// The last moments of a state, ascending; none of them builds upon another.
using Frontier = std::vector<Moment>;

/// What two states have that the other has not, both from late to early.
struct Difference {
    std::vector<Moments> only_left;
    std::vector<Moments> only_right;
};

/// Which operation builds upon which.
///
/// Operations follow each other in runs: each builds upon the one before it, and the first one of a run upon
/// the run's parents. Moments are a topological order: parents come first. All questions are answered in time
/// that grows with the number of runs asked about, never of operations.
///
/// A **critical** moment is one that everything before it leads to and everything after it builds upon.
/// Nothing that happened before a critical moment can run against anything after it.
///
/// A plain value. Not thread-safe.
class EventGraph {
public:
    /// How many operations there are; also the moment of the next one.
    [[nodiscard]] Moment size() const noexcept { return size_; }
    /// The state with everything in it.
    [[nodiscard]] const Frontier& heads() const noexcept { return heads_; }
    [[nodiscard]] std::size_t run_count() const noexcept { return runs_.size(); }

    struct Run {
        Moments moments;
        std::span<const Moment> parents; ///< Of the first moment.
    };
    [[nodiscard]] Run run(std::size_t number) const noexcept;
    /// The number of the run that holds `moment`.
    [[nodiscard]] std::size_t run_at(Moment moment) const noexcept;

    /// What the operation builds upon.
    [[nodiscard]] std::span<const Moment> parents_of(Moment moment, Moment& storage) const noexcept;

    /// Whether the state has the operation in it.
    [[nodiscard]] bool contains(const Frontier& state, Moment moment) const;

    /// Compares two states. Moments before `floor` count as in both: it follows a critical moment, or is 0.
    void compare(std::span<const Moment> left, std::span<const Moment> right, Moment floor,
        Difference& difference) const;

    /// The same state by its last moments alone: `moments` in any order, with others among them on which
    /// those build.
    [[nodiscard]] Frontier reduced(std::vector<Moment> moments) const;

    /// The last critical moment that is not after `moment`, or `no_moment`.
    [[nodiscard]] Moment last_critical(Moment moment) const noexcept;
    /// Runs of critical moments, ascending.
    [[nodiscard]] std::span<const Moments> critical() const noexcept { return critical_; }

    /// Remembers where the graph is now, instead of where it was remembered before.
    void mark();
    /// Takes out everything that was added since the mark.
    void take_back();
    /// How many operations there were at the mark.
    [[nodiscard]] Moment marked_size() const noexcept { return marked_size_; }

    /// Adds the next `count` operations, of which the first builds upon `parents` (a frontier).
    void add(std::uint32_t count, std::span<const Moment> parents);
    /// Adds the next operations upon everything that is there.
    void add_to_heads(std::uint32_t count) {
        if (!goes_on()) return begin_run_at_heads(count);
        go_on(count);
    }
    /// Whether what is added upon everything that is there goes on with the last run.
    [[nodiscard]] bool goes_on() const noexcept { return heads_.size() == 1 && heads_.front() + 1 == size_; }
    /// Adds the next operations to the last run.
    void go_on(std::uint32_t count) noexcept {
        // Its end is critical, as everything leads to it.
        size_ += count;
        critical_.back().end = size_;
        heads_.front() = size_ - 1;
    }

private:
    /// In which of two states a moment is known to be.
    enum Side : std::uint8_t { left_side = 1, right_side = 2, both_sides = 3 };
    struct Pending {
        Moment moment;
        std::uint8_t side;
    };
    class PendingMoments;

    void begin_run_at_heads(std::uint32_t count);

    struct StoredRun {
        Moment first;
        std::uint32_t parents_from; ///< In `parents_`; those of a run end where the next run's begin.
    };

    std::vector<StoredRun> runs_;
    std::vector<Moment> parents_;
    std::vector<Moments> critical_;
    std::vector<Moments>
        uncritical_; ///< Runs of critical moments as they were before they were cut, since the mark.
    Frontier heads_;
    Frontier marked_heads_;
    Moment size_ = 0;
    Moment marked_size_ = 0;
    mutable std::vector<Pending> pending_; ///< Room for the question at hand.
    mutable std::size_t last_run_ = 0;     ///< Where the last question was, as the next one is often near.
};

} // namespace valise::text
