// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "valise/casework/catalogue.hpp"
#include "valise/casework/lot_notice.hpp"
#include "valise/casework/stages.hpp"
#include "valise/desk/capacity.hpp"
#include "valise/desk/circle.hpp"
#include "valise/desk/inviting.hpp"
#include "valise/desk/lots.hpp"

/// What the secretariat's section shows: values, made on the desk's thread.
namespace valise::gui {

/// A step of one review, as it stands today.
struct StepCell {
    casework::Days happened;
    std::optional<casework::Day> due;
    casework::Timing timing = casework::Timing::no_deadline;
};

/// How far the reviews are: by name of the State, never a ranking.
struct ProgressView {
    struct Row {
        crypto::StateCode state;
        casework::Words name;
        std::vector<StepCell> cells; ///< By step.
    };
    struct Due {
        casework::Words state;
        casework::Words step;
        casework::Day day{};
        casework::Timing timing = casework::Timing::later;
    };
    std::vector<casework::Named> steps;
    std::vector<Row> rows;
    std::vector<Due> calendar; ///< Of steps that have not happened, by day.
};
/// Names are sorted as this language does.
[[nodiscard]] Result<ProgressView> progress_view_of(desk::Desk& desk, casework::Language language);
/// Records that a step happened for the review of this State.
[[nodiscard]] Result<void> record_step(
    desk::Desk& desk, const crypto::StateCode& state, const std::string& step, const casework::Day& day);

/// A draw of lots, as far as it is.
struct LotsView {
    struct Candidate {
        crypto::StateCode code;
        casework::Words name;
    };
    struct SeatRow {
        Candidate under_review;
        Candidate reviewing; ///< Without a name where a rule left nobody.
        std::string instruments;
        bool is_additional = false;
    };
    struct RedrawRow {
        casework::Words under_review;
        casework::Words replaced;
        casework::Words asked_by;
        std::string reason;
        bool is_exceptional = false;
    };
    struct Draw {
        desk::PublicDraw draw;
        bool is_announced = false;
        std::vector<SeatRow> seats;      ///< Of one that is drawn, after all redraws.
        std::vector<RedrawRow> redraws;  ///< In their order.
        std::vector<Candidate> to_begin; ///< Under review in it, and in no review here yet.
    };
    std::vector<Draw> draws;           ///< The last first.
    std::vector<Candidate> candidates; ///< Parties to some instrument, by code.
    std::vector<casework::Named> clusters;
};
[[nodiscard]] Result<LotsView> lots_view_of(desk::Desk& desk);

/// Commits to a draw: groups of these sizes, of these States.
[[nodiscard]] Result<crypto::Digest> commit(desk::Desk& desk, const std::string& session,
    std::vector<crypto::StateCode> under_review, std::vector<std::uint16_t> groups);

/// A review that lots were drawn for.
struct ReviewToBegin {
    crypto::StateCode state;
    std::string cluster; ///< By id.
    casework::Language language = casework::Language::english;
    casework::Day start{};
};
/// Begins it as it was drawn; for practice, where other reviews of this valise are. `invalid_input` for what
/// does not fit the catalogue.
[[nodiscard]] Result<void> begin_review(
    desk::Desk& desk, const desk::PublicDraw& draw, const ReviewToBegin& review);

/// What the secretariat published, and what it could publish.
struct PublishingView {
    struct One {
        std::string id;
        casework::Words title;
        std::uint32_t version = 0;
        std::size_t questions = 0;
        bool is_sample = false;
    };
    std::vector<desk::PublishedCatalogue> catalogues;
    std::vector<One> questionnaires;
    std::vector<casework::Named> instruments; ///< By which an outline is known.
    std::vector<casework::Named> clusters;
};
[[nodiscard]] Result<PublishingView> publishing_view_of(desk::Desk& desk);

/// What an outline does not say of itself.
struct OutlineSays {
    std::string id;
    std::string instrument;
    std::string cluster;
    casework::Language language = casework::Language::english;
};

/// A file that was looked at: the next catalogue with it, or all that is wrong with it.
struct LookedAt {
    std::optional<casework::Catalogue> next;
    std::optional<casework::Questionnaire> questionnaire; ///< The one that is new; none for a catalogue.
    casework::Faults faults;                              ///< Then nothing can be published.
    casework::Faults notes;                               ///< What was guessed, or left out.
};
/// A catalogue or a questionnaire as JSON, a questionnaire as XLSForm or as an outline. Nothing is published.
[[nodiscard]] Result<LookedAt> look_at_file(
    desk::Desk& desk, const std::filesystem::path& file, const OutlineSays& says);

/// Who is invited, and of which State nobody is known yet.
struct InvitationsView {
    struct Row {
        casework::Words state;
        std::vector<std::string> focal_points; ///< By name, as far as they told it.
        std::size_t focal_point_count = 0;
    };
    struct Out {
        std::uint32_t number = 0;
        casework::Words state;
        desk::Capacity capacity = desk::Capacity::focal_point;
        desk::InvitationStage stage = desk::InvitationStage::waits_for_request;
    };
    std::vector<Row> rows; ///< Of the States in reviews.
    std::vector<Out> out;
};
[[nodiscard]] Result<InvitationsView> invitations_view_of(desk::Desk& desk, casework::Language language);

} // namespace valise::gui
