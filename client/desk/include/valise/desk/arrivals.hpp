// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "valise/desk/arrival.hpp"
#include "valise/desk/desk.hpp"

namespace valise::desk {

/// What an arrival did to a paper, in words.
struct ArrivedChange {
    std::string before; ///< Its text.
    std::string after;
    std::vector<draft::Deed> deeds; ///< All else, in the order of their turns.
    /// Several wrote in it at once, and nobody has said since that they read it.
    bool is_to_be_read = false;
};

/// What arrived: the last arrivals, each of which can be looked at, and the last of which can be undone.
///
/// Each exchange and each pouch in which others' work came makes one, when it comes to its end; what one
/// brought that was cut short is told by the next. They are kept on this computer alone, `most_kept` of them.
///
/// Borrows the desk.
class Arrivals {
public:
    static constexpr std::size_t most_kept = 64;

    explicit Arrivals(Desk& desk) : desk_(&desk) {}

    /// The last one first.
    [[nodiscard]] Result<std::vector<Arrival>> all() const;
    /// `not_found` for one that is not kept.
    [[nodiscard]] Result<Arrival> find(std::uint64_t number) const;
    /// `not_found` when some of it does not count any more, and the paper is without it.
    [[nodiscard]] Result<ArrivedChange> change(const ArrivedPaper& arrived) const;

    /// Takes back the last arrival, in all of its papers or in none, as own work that others receive with the
    /// next exchange. Nothing of it is forgotten, and what the owner wrote stays, before it and since:
    ///
    /// - Of texts, words that came go, and words that were taken away come back, as the owner's own, but for
    ///   those that the owner took away too. So do the words of suggestions that others accepted; these stay
    ///   accepted all the same.
    /// - A field has the values again that stood before, but for those in the place of which the owner has
    /// set
    ///   others. A field that had none gets an empty one.
    /// - Of lists, items that came are removed, and those that were removed or moved go back to where they
    ///   stood; but for what the owner has moved or removed since.
    /// - Comments, replies, suggestions, formats, files, and the names of versions stay: they are others'
    ///   voices, and take nothing from anybody.
    ///
    /// `not_found` for one that is not kept; `out_of_order` when more has come since, or it was undone
    /// already; `not_permitted` when the owner may not write in one of its spaces. Then nothing has changed.
    Result<void> undo(std::uint64_t number);
    /// Whether `undo` would refuse, and why.
    [[nodiscard]] Result<Arrival> check_undo(std::uint64_t number) const;

    /// Says that the owner has read what several wrote at once (`Paper::was_joined`); others learn it, too.
    Result<void> say_read(const SpaceId& space, const ObjectId& object);

private:
    Desk* desk_;
};

} // namespace valise::desk
