// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gui/people/parties.hpp"
#include "valise/casework/answer.hpp"
#include "valise/desk/arrivals.hpp"
#include "valise/desk/versions.hpp"
#include "valise/space/act.hpp"

namespace valise::gui {

/// One arrival in the list of them.
struct ArrivalLine {
    std::uint64_t number = 0;
    Timestamp when;
    desk::Route route = desk::Route::module;
    std::vector<Party> from;
    std::size_t changed = 0; ///< Answers, and other places.
    bool is_undone = false;
};

/// What an arrival did to one answer, or to one other place.
struct ArrivedThing {
    space::SpaceKind where = space::SpaceKind::team;
    std::optional<casework::AnswerName> answer; ///< Nothing for what is no answer of the owner's team.
    std::string number;                         ///< Of the question, as printed.
    casework::Words question;
    std::vector<Party> from;
    std::vector<desk::ComparedWords> words; ///< Empty where the text is as it was.
    std::size_t comments = 0;
    std::size_t suggestions = 0;
    std::size_t values = 0; ///< Choices, steps, and entries of lists.
    bool is_to_be_read = false;
    bool counts = true; ///< Otherwise some of it does not count any more.
};

/// The arrivals, and what is in one of them. A value, made on the desk's thread.
struct ArrivalsView {
    std::vector<ArrivalLine> all;     ///< The last one first.
    std::size_t chosen = 0;           ///< Of these; there is none where there are none.
    std::vector<ArrivedThing> things; ///< In the chosen one: those to be read first, then by question.
    bool may_be_undone = false;
};

/// `wanted`: the number of the one to show; otherwise, and for one that is not kept, the last.
[[nodiscard]] Result<ArrivalsView> arrivals_view_of(desk::Desk& desk, std::uint64_t wanted);

/// Says of all that two people wrote in an arrival that the owner has read it; of how much.
[[nodiscard]] Result<std::size_t> say_read(desk::Desk& desk, std::uint64_t number);

} // namespace valise::gui
