// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <map>

#include "valise/proto/body.hpp"

namespace valise::draft {

/// One thing that was done to an object, by its name.
struct Deed {
    OperationName name;
    std::uint64_t time = 0; ///< As in proto::Operation.
    proto::Action action;

    bool operator==(const Deed&) const = default;
};

/// Where a deed stands in an order that all replicas have: by time, and by name when that is the same.
///
/// It decides between what was done at once, and shows things in the order in which they were said. It never
/// decides whether one deed takes the place of another that its author had seen: deeds name those, and what
/// is named gives way whatever its time is.
struct Turn {
    std::uint64_t time = 0;
    OperationName name;

    auto operator<=>(const Turn&) const = default;
};

[[nodiscard]] inline Turn turn_of(const Deed& deed) { return {deed.time, deed.name}; }

/// Lamport's clock of one replica.
///
/// It never stops: behind a time that somebody set to the last one there is, all times are the same, and of
/// what is done at once names decide. That takes nothing from anybody: see `Turn`. A plain value.
class LamportClock {
public:
    void saw(std::uint64_t time) noexcept;
    /// The time of what is done now.
    [[nodiscard]] std::uint64_t next() noexcept;

private:
    std::uint64_t last_ = 0;
};

/// Everything that was done to one object, but to its text.
///
/// It only grows. The same deeds are the same value, in whatever order and however often they came; what the
/// object is follows from them alone: see `Registers`, `OrderedSet`, `Marks`, `threads_of` and
/// `suggestions_of`. A deed may come before one that it speaks of, and counts for nothing until that is here.
///
/// A plain value. Not thread-safe.
class Deeds {
public:
    /// Adds a deed, and says whether it was new. Refuses, and stays as it was: `invalid_input` for a change
    /// of text, which has its own place, and for an action that cannot be written; `corrupt_data` for another
    /// deed under a name that is known.
    [[nodiscard]] Result<bool> add(const Deed& deed);

    [[nodiscard]] const std::map<OperationName, Deed>& by_name() const noexcept { return by_name_; }
    /// The deed, if it is here and an `Action`; otherwise null.
    template <class Action> [[nodiscard]] const Action* find(const OperationName& name) const {
        const auto found = by_name_.find(name);
        return found == by_name_.end() ? nullptr : std::get_if<Action>(&found->second.action);
    }
    /// The first number, from `from` on, that no deed here names in this log. Whoever does something to this
    /// object gives it such a number: no deed can then claim to have seen what is not done yet, and to take
    /// its place.
    [[nodiscard]] std::uint64_t free_number(const LogId& log, std::uint64_t from) const;
    /// Calls `visit(const Deed&, const Action&)` for each deed that is an `Action`, by name.
    template <class Action, class Visit> void for_each(Visit&& visit) const {
        for (const auto& [name, deed] : by_name_)
            if (const auto* action = std::get_if<Action>(&deed.action)) visit(deed, *action);
    }

    /// All of it in bytes; docs/formats.md has them. The same deeds have the same bytes.
    [[nodiscard]] Bytes snapshot() const;
    /// Reads what `snapshot` writes and nothing else: `malformed`, or `unsupported` from a newer program.
    [[nodiscard]] static Result<Deeds> open(ByteView bytes);

    bool operator==(const Deeds&) const = default;

private:
    std::map<OperationName, Deed> by_name_;
};

} // namespace valise::draft
