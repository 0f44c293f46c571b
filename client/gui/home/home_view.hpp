// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "valise/casework/answer.hpp"
#include "valise/casework/day.hpp"
#include "valise/casework/stages.hpp"
#include "valise/casework/work_counts.hpp"
#include "valise/desk/standing.hpp"

namespace valise::gui {

/// Why something needs a person.
enum class NeedKind : std::uint8_t {
    returned = 1, ///< An answer was sent back to its writer.
    asked,        ///< A reviewing State waits for a reply.
    joined,       ///< Two people wrote here, and nobody has read it since.
    contested,    ///< Several values stand.
    another_look, ///< The question changed.
};

struct Need {
    NeedKind kind = NeedKind::returned;
    casework::AnswerName answer;
    std::string number; ///< Of the question, as printed.
    casework::Words question;
    std::string reason; ///< Of what was returned; the words of who asks.
};

struct QuestionnaireWork {
    std::string id;
    casework::Words title;
    casework::WorkCounts counts;
};

struct Deadline {
    casework::Words step;
    casework::Day due{};             ///< At the secretariat.
    Timestamp end;                   ///< The first moment that is too late.
    casework::CivilTime secretariat; ///< The last minute that is not, there.
    casework::Timing timing = casework::Timing::later;
};

/// Work goes over to a new focal point.
struct Handover {
    std::string name; ///< Empty while none has come.
    Timestamp from;
};

/// What waits for the owner, and how far all is. A value, made on the desk's thread.
struct HomeView {
    std::vector<Need> needs;
    std::vector<QuestionnaireWork> questionnaires;
    std::vector<Deadline> deadlines; ///< Of steps that have not happened, in their order.
    Timestamp now;
    desk::Sharing sharing;
    std::optional<Handover> handover;
    bool has_catalogue = false;
    bool has_review = false;
    bool has_team = false;
    bool only_reads = false; ///< An observer, who is in no team.
    bool may_begin_team = false;
};

[[nodiscard]] Result<HomeView> home_view_of(desk::Desk& desk);

} // namespace valise::gui
