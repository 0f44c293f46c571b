// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "given.hpp"
#include "lots.hpp"
#include "persons.hpp"
#include "standing.hpp"
#include "standpoint.hpp"
#include "valise/casework/drawn_review.hpp"
#include "valise/desk/circle.hpp"
#include "valise/desk/leading.hpp"
#include "valise/desk/name_order.hpp"

namespace valise::cli {

namespace {

using casework::Evidence;
using casework::Review;
using casework::ReviewFlaw;
using casework::ReviewRole;
using casework::Timing;

constexpr Parameter day_option{"--day", "such as 2026-03-02; otherwise today", "DAY"};
constexpr Parameter basis_option{"--basis", "such as the number of a note verbale", "WORDS"};

// Beginning

std::string_view words_of(ReviewFlaw flaw) {
    switch (flaw) {
    case ReviewFlaw::unknown_state: return "the catalogue has no such State";
    case ReviewFlaw::unknown_cluster: return "the catalogue has no such cluster";
    case ReviewFlaw::unknown_instrument: return "the catalogue has no such instrument";
    case ReviewFlaw::no_instrument: return "there is no instrument to review";
    case ReviewFlaw::not_in_cluster: return "the instrument has no article in this cluster";
    case ReviewFlaw::under_review_not_party: return "the State under review is not party to the instrument";
    case ReviewFlaw::reviewing_not_party: return "a reviewing State is not party to the instrument";
    case ReviewFlaw::reviews_itself: return "a State does not review itself";
    case ReviewFlaw::too_few_reviewing: return "at least two States review each instrument";
    }
    return "does not fit the catalogue";
}

casework::Faults faults_in(const Review& review, const casework::Catalogue& catalogue) {
    casework::Faults faults;
    for (const auto& [flaw, instrument, state] : casework::flaws_of(review, catalogue))
        faults.push_back(
            {fmt::format("{} {}", instrument, state.is_a_state() ? name_of(state) : std::string()),
                std::string(words_of(flaw))});
    return faults;
}

/// Exit 5 or 14 unless the draw comes out the same, and is the last word of the secretariat on it.
Outcome<casework::LotRecord> record_to_begin_from(const Call& call, desk::Desk& desk) {
    VALISE_TRY(const auto record, record_in(call.text("--from-record")));
    if (!casework::verify(record.record).empty())
        return problem(ExitCode::not_accepted, "does_not_hold",
            "this record is not what comes of repeating the draw; nothing has changed",
            "valise lots verify says what differs");
    VALISE_TRY(const auto standing, in(During::own_valise, desk::standing_of(desk, record)));
    if (standing == desk::RecordStanding::in_force) return record.record;
    return problem(exit_of(standing), "not_in_force",
        fmt::format(
            "this record is not the one to begin from: {}; nothing has changed", cli::words_of(standing)),
        "valise lots list, and valise lots export writes the last one");
}

Outcome<Review> review_given(Call& call, const Standpoint& standpoint) {
    if (call.has("--reviewing") == call.has("--from-record"))
        return wrong_usage("who reviews is said, or comes from the record of a draw of lots",
            "one of --reviewing \"UNTOC:NOR,GHA\" and --from-record FILE");
    Review review;
    VALISE_TRY(review.under_review, state_of(call.text("STATE")));
    review.cluster = call.text("--cluster");
    if (call.has("--reviewing")) {
        VALISE_TRY(review.reviewing, reviewing_of(call.text("--reviewing")));
    } else {
        VALISE_TRY(const auto record, record_to_begin_from(call, *standpoint.desk));
        auto drawn =
            casework::drawn_review(record, standpoint.catalogue, review.under_review, review.cluster);
        if (!drawn)
            return wrong_usage(fmt::format("{} was not under review in this draw; nothing has changed",
                                   name_of(review.under_review)),
                "valise lots verify lists the States");
        review = *std::move(drawn);
    }
    VALISE_TRY(review.start, day_given(call, "--start", standpoint.catalogue));
    VALISE_TRY(review.language, language_given(call));
    review.is_practice = call.has("--practice");
    return review;
}

std::string shown_reviewing(const std::map<std::string, casework::States>& reviewing) {
    std::vector<std::string> parts;
    for (const auto& [instrument, states] : reviewing) {
        std::vector<std::string> names;
        for (const auto& state : states) names.push_back(name_of(state));
        parts.push_back(fmt::format("{}: {}", instrument, fmt::join(names, ", ")));
    }
    return fmt::format("{}", fmt::join(parts, "; "));
}

Outcome<Report> begin_review(Call& call) {
    VALISE_TRY(const auto standpoint, at_the_desk(call));
    VALISE_TRY(const auto review, review_given(call, standpoint));
    if (state_of_owner(*standpoint.desk) != casework::secretariat_code())
        return tl::unexpected(problem_of(During::leading, {Errc::not_permitted, ""}));
    if (const auto faults = faults_in(review, standpoint.catalogue); !faults.empty())
        return report_of(faults);
    VALISE_TRY(const auto space, in(During::leading, desk::found_review(*standpoint.desk, review)));
    Report report;
    report.fact("review", "Review", name_of(review.under_review));
    report.fact("name", "Its name", space.hex().substr(0, 8));
    report.fact("reviewing", "Reviewed by", shown_reviewing(review.reviewing));
    report.fact("start", "Begins", shown(review.start));
    report.fact("is_practice", "Practice", review.is_practice);
    report.say("It reaches the focal points of its States with the next exchange or pouch.");
    return report;
}

Outcome<Report> begin_team(Call& call) {
    VALISE_TRY(const auto standpoint, in_review(call));
    VALISE_TRY(
        const auto space, in(During::leading, desk::found_team(*standpoint.desk, standpoint.review->space)));
    Report report = report_of(standpoint);
    report.fact("team", "Team", space.hex().substr(0, 8));
    report.say("Experts of your State whom you confirm are let in by themselves. hint: valise people invite");
    return report;
}

Outcome<Report> list_reviews(Call& call) {
    VALISE_TRY(const auto desk, open_desk(call));
    VALISE_TRY(const auto places, in(During::own_valise, desk::places_of(*desk)));
    Report report;
    Report::Table table{"reviews",
        {{"state", "State under review"}, {"name", "Name"}, {"cluster", "Cluster"},
            {"reviewing", "Reviewed by"}, {"start", "Began"}, {"is_practice", "Practice"},
            {"has_team", "You have a team"}},
        {}, "This valise takes part in no review yet."};
    const auto own = state_of_owner(*desk);
    for (const auto& [space, review] : places.reviews)
        table.rows.push_back({name_of(review.under_review), space.hex().substr(0, 8), review.cluster,
            shown_reviewing(review.reviewing), shown(review.start), review.is_practice,
            places.team_of(space, own) != nullptr});
    report.tables.push_back(std::move(table));
    return report;
}

// Steps

std::string_view words_of(Timing timing) {
    switch (timing) {
    case Timing::no_deadline: return "No deadline";
    case Timing::happened: return "Happened";
    case Timing::later: return "Later";
    case Timing::due_this_week: return "Due this week";
    case Timing::overdue: return "Overdue";
    case Timing::passed: return "Not verified";
    }
    return "No deadline";
}

std::string_view words_of(Evidence evidence) {
    switch (evidence) {
    case Evidence::verified: return "verified";
    case Evidence::secondary: return "secondary";
    case Evidence::inferred: return "inferred";
    case Evidence::background: return "background";
    case Evidence::analogue: return "analogue";
    case Evidence::unknown: return "unknown";
    }
    return "unknown";
}

std::string_view words_of(casework::Stage stage) {
    switch (stage) {
    case casework::Stage::preliminary_consultations: return "Preliminary consultations";
    case casework::Stage::self_assessment: return "Self-assessment questionnaire";
    case casework::Stage::written_feedback: return "Written feedback";
    case casework::Stage::list_of_observations: return "List of observations";
    }
    return "";
}

std::string_view words_of(casework::StageState state) {
    switch (state) {
    case casework::StageState::not_begun: return "Not begun";
    case casework::StageState::under_way: return "Under way";
    case casework::StageState::over: return "Over";
    }
    return "";
}

/// With who may, and what of it is the owner's.
tl::unexpected<Problem> not_to_record(const Standpoint& standpoint) {
    const auto own = state_of_owner(*standpoint.desk);
    const bool leads_state = capacity_of_owner(*standpoint.desk) == desk::Capacity::focal_point
        && casework::side_of(standpoint.review->review, own);
    return problem(ExitCode::needs_a_person, "not_your_role",
        "steps of a review are recorded by the secretariat, and by a focal point for their own State; "
        "nothing has changed",
        leads_state ? fmt::format("--state {} records it for your State", name_of(own))
                    : std::string("ask one of them"));
}

Outcome<Report> record_step(Call& call) {
    VALISE_TRY(const auto standpoint, in_review(call));
    desk::StepHappened happened;
    happened.step = call.text("STEP");
    VALISE_TRY(happened.day, day_given(call, "--day", standpoint.catalogue));
    if (call.has("--state")) {
        VALISE_TRY(happened.state, state_of(call.text("--state")));
    }
    const auto& steps = standpoint.catalogue.steps;
    if (std::ranges::find(steps, happened.step, &casework::Step::id) == steps.end()) {
        std::vector<std::string> ids;
        ids.reserve(steps.size());
        for (const auto& step : steps) ids.push_back(step.id);
        return wrong_usage(
            fmt::format("there is no step \"{}\"; there are {}", happened.step, fmt::join(ids, ", ")),
            "such as valise review step answers");
    }
    const auto recorded = desk::record_step(*standpoint.desk, *standpoint.review, happened);
    if (!recorded && recorded.error().code == Errc::not_permitted) return not_to_record(standpoint);
    VALISE_TRY_VOID(in(During::leading, recorded));
    Report report = report_of(standpoint);
    report.fact("step", "Step", happened.step);
    report.fact("day", "Happened", shown(happened.day));
    report.fact("state", "For", happened.state ? name_of(*happened.state) : std::string("the review"));
    return report;
}

Value shown_days(const casework::Days& days) {
    std::vector<std::string> all;
    for (const auto& day : days) all.push_back(shown(day));
    return all.empty() ? Value() : Value(fmt::format("{}", fmt::join(all, ", ")));
}

Report::Table stages_of(const casework::ProgressBoard& board) {
    Report::Table table{"stages",
        {{"state", "State"}, {"name", "Name"}, {"stage", "Stage"}, {"progress", "How far"},
            {"ended", "Ended"}},
        {}, ""};
    for (const auto& row : board.rows())
        for (const auto& stage : row.stages)
            table.rows.push_back({name_of(row.state), row.name, std::string(words_of(stage.stage)),
                std::string(words_of(stage.state)), stage.ended ? Value(shown(*stage.ended)) : Value()});
    return table;
}

Outcome<Report> board(Call& call) {
    VALISE_TRY(const auto standpoint, at_the_desk(call));
    std::vector<casework::ProgressRow> rows;
    for (const auto& review : standpoint.places.reviews) {
        VALISE_TRY(auto row,
            in(During::own_valise,
                desk::progress_of(
                    *standpoint.desk, review, standpoint.catalogue, today(call, standpoint.catalogue))));
        rows.push_back(std::move(row));
    }
    const casework::ProgressBoard sorted(std::move(rows), desk::NameOrder(casework::Language::english));
    Report::Table table{"steps",
        {{"state", "State"}, {"name", "Name"}, {"step", "Step"}, {"happened", "Happened"}, {"due", "Due"},
            {"evidence", "Known"}, {"timing", "When"}},
        {}, "There is no review yet."};
    for (const auto& row : sorted.rows())
        for (const auto& step : row.steps)
            table.rows.push_back({name_of(row.state), row.name, step.step, shown_days(step.happened),
                step.due ? Value(shown(*step.due)) : Value(), std::string(words_of(step.evidence)),
                std::string(words_of(step.timing))});
    Report report = report_of(standpoint);
    report.tables.push_back(std::move(table));
    if (std::ranges::any_of(standpoint.catalogue.stages, [](const auto& steps) { return !steps.empty(); }))
        report.tables.push_back(stages_of(sorted));
    return report;
}

// People of a review

Outcome<ReviewRole> role_given(const Call& call) {
    const std::string as = call.text("--as");
    if (as == "focal-point") return ReviewRole::focal_point;
    if (as == "expert") return ReviewRole::expert;
    if (as == "observer") return ReviewRole::observer;
    return wrong_usage("--as is focal-point, expert or observer", "such as --as expert");
}

/// Of `--person`; otherwise whoever is known by NAME.
Outcome<desk::KnownPerson> person_given(const Call& call, desk::Desk& desk) {
    return person_of(desk, call.text(call.has("--person") ? "--person" : "NAME"));
}

Outcome<casework::Appointment> appointment_given(Call& call, desk::Desk& desk) {
    casework::Appointment appointment;
    appointment.name = call.text("NAME");
    VALISE_TRY(appointment.state, state_of(call.text("--of")));
    VALISE_TRY(appointment.role, role_given(call));
    VALISE_TRY(const auto person, person_given(call, desk));
    appointment.person = person.person;
    if (person.state != appointment.state)
        return wrong_usage(fmt::format("this person is of {}, and not of {}", name_of(person.state),
                               name_of(appointment.state)),
            "valise people list");
    if (person.capacity == desk::Capacity::contributor)
        return wrong_usage("contributors stand in the record of their team, and not in that of the review; "
                           "nothing has changed",
            "experts are invited with valise people invite --as expert");
    const bool observes = person.capacity == desk::Capacity::observer;
    if (observes != (appointment.role == ReviewRole::observer))
        return wrong_usage(fmt::format("this person was invited as {}; nothing has changed",
                               observes ? "an observer" : "somebody who writes"),
            "observers are invited with valise people invite --as observer");
    return appointment;
}

Report::Table table_of(const std::vector<casework::Tenure>& tenures) {
    Report::Table table{"people",
        {{"number", "Number"}, {"state", "State"}, {"role", "Role"}, {"name", "Name"}, {"from", "From"},
            {"until", "Until"}},
        {}, "Nobody was entered yet."};
    std::int64_t number = 0;
    for (const auto& tenure : tenures)
        table.rows.push_back(
            {++number, name_of(tenure.who.state), std::string(cli::words_of(tenure.who.role)),
                tenure.who.name, shown(tenure.from), tenure.until ? Value(shown(*tenure.until)) : Value()});
    return table;
}

Outcome<Report> people_now(const Standpoint& standpoint, const casework::Day& day) {
    VALISE_TRY(
        const auto tenures, in(During::own_valise, desk::tenures_in(*standpoint.desk, *standpoint.review)));
    Report report = report_of(standpoint);
    report.tables.push_back(table_of(tenures));
    const auto gaps = casework::focal_point_gaps(tenures, standpoint.review->review, day);
    for (const auto& state : gaps.none) report.say("No focal point was entered for " + name_of(state) + ".");
    for (const auto& state : gaps.several)
        report.say("More than one focal point stands for " + name_of(state) + ": end one of them.");
    if (!gaps.several.empty()) report.exit = ExitCode::needs_a_person;
    return report;
}

Outcome<Report> list_people(Call& call) {
    VALISE_TRY(const auto standpoint, in_review(call));
    return people_now(standpoint, today(call, standpoint.catalogue));
}

Outcome<Report> change(const Standpoint& standpoint, const casework::PeopleChange& change) {
    VALISE_TRY_VOID(in(During::leading, desk::change_people(*standpoint.desk, *standpoint.review, change)));
    return people_now(standpoint, change.day);
}

Outcome<casework::Tenure> tenure_given(const Call& call, const std::vector<casework::Tenure>& tenures) {
    VALISE_TRY(const auto number, call.number("NUMBER"));
    if (number > 0 && number <= tenures.size()) return tenures[number - 1];
    return wrong_usage(fmt::format("nobody has the number {}", number), "valise review people");
}

/// Where people of a review change, from which day, and who there was so far.
struct PeopleOfReview {
    Standpoint standpoint;
    casework::Day day{};
    std::vector<casework::Tenure> tenures;
};

Outcome<PeopleOfReview> at_people(Call& call) {
    PeopleOfReview at;
    VALISE_TRY(at.standpoint, in_review(call));
    VALISE_TRY(at.day, day_given(call, "--day", at.standpoint.catalogue));
    VALISE_TRY(
        at.tenures, in(During::own_valise, desk::tenures_in(*at.standpoint.desk, *at.standpoint.review)));
    return at;
}

Outcome<Report> appoint(Call& call) {
    VALISE_TRY(const auto at, at_people(call));
    VALISE_TRY(auto appointment, appointment_given(call, *at.standpoint.desk));
    return change(at.standpoint,
        casework::appointing(at.tenures, std::move(appointment), at.day, call.text("--basis")));
}

Outcome<Report> replace(Call& call) {
    VALISE_TRY(const auto at, at_people(call));
    VALISE_TRY(const auto tenure, tenure_given(call, at.tenures));
    casework::Appointment appointment = tenure.who;
    appointment.name = call.text("NAME");
    VALISE_TRY(const auto person, person_given(call, *at.standpoint.desk));
    appointment.person = person.person;
    return change(
        at.standpoint, casework::replacing(tenure, std::move(appointment), at.day, call.text("--basis")));
}

Outcome<Report> end(Call& call) {
    VALISE_TRY(const auto at, at_people(call));
    VALISE_TRY(const auto tenure, tenure_given(call, at.tenures));
    return change(at.standpoint, casework::ending(tenure, at.day, call.text("--basis")));
}

constexpr Parameter person_option{"--person",
    "by name, number or confirmation, as valise people list tells them; otherwise by NAME", "PERSON"};
constexpr Parameter tenure_argument{"NUMBER", "as valise review people tells it", {}, true};

const std::vector<Command> commands{
    {.words = "secretariat review",
        .summary = "Begin a review of a State",
        .example =
            "valise secretariat review SEN --reviewing \"UNTOC:NOR,GHA\" --cluster I --start 2026-03-02",
        .effect = Effect::changes,
        .schema = "secretariat.review/1",
        .parameters = {{"STATE", "the State under review", {}, true},
            {"--reviewing", "who reviews what, such as \"UNTOC:NOR,GHA TIP:NOR,GHA\"", "WHO"},
            {"--from-record", "in place of that: who was drawn, after all redraws", "RECORD"},
            {"--cluster", "by its id", "CLUSTER", true}, {"--start", "the first day; otherwise today", "DAY"},
            {"--language", "of its documents: ar, zh, en, fr, ru or es", "LANGUAGE"},
            {"--practice", "to learn on: everything says so"}},
        .run = begin_review},
    {.words = "secretariat board",
        .summary = "Tell how far the reviews are: States by name, steps and days",
        .example = "valise secretariat board",
        .schema = "secretariat.board/1",
        .parameters = {},
        .run = board},
    {.words = "review list",
        .summary = "List the reviews that you take part in",
        .example = "valise review list",
        .schema = "review.list/1",
        .parameters = {},
        .run = list_reviews},
    {.words = "review step",
        .summary = "Record that a step happened",
        .example = "valise review step focal_points --day 2026-03-16 --review SEN",
        .effect = Effect::changes,
        .schema = "review.step/1",
        .parameters = {{"STEP", "by its id, as valise secretariat board tells it", {}, true}, day_option,
            {"--state", "for this State alone", "STATE"}, review_option},
        .run = record_step},
    {.words = "review people",
        .summary = "List who is, and was, what in a review",
        .example = "valise review people --review SEN",
        .schema = "review.people/1",
        .parameters = {review_option},
        .run = list_people},
    {.words = "review appoint",
        .summary = "Enter that somebody is focal point, expert or observer",
        .example = "valise review appoint \"Amina Diop\" --as focal-point --of SEN --person 2 --review SEN",
        .effect = Effect::changes,
        .schema = "review.appoint/1",
        .parameters = {{"NAME", "of the person", {}, true},
            {"--as", "focal-point, expert or observer", "WHAT", true}, {"--of", "their State", "STATE", true},
            person_option, day_option, basis_option, review_option},
        .run = appoint},
    {.words = "review replace",
        .summary = "Enter that somebody takes the place of another",
        .example = "valise review replace 1 \"Awa Ndiaye\" --person 2 --review SEN",
        .effect = Effect::changes,
        .schema = "review.replace/1",
        .parameters = {tenure_argument, {"NAME", "of who comes", {}, true}, person_option, day_option,
            basis_option, review_option},
        .run = replace},
    {.words = "review end",
        .summary = "Enter that somebody is no longer what they were",
        .example = "valise review end 1 --day 2026-06-01 --review SEN",
        .effect = Effect::changes,
        .schema = "review.end/1",
        .parameters = {tenure_argument, day_option, basis_option, review_option},
        .run = end},
    {.words = "team begin",
        .summary = "Begin the team of your State in a review",
        .example = "valise team begin --review SEN",
        .effect = Effect::changes,
        .schema = "team.begin/1",
        .parameters = {review_option},
        .run = begin_team},
};

} // namespace

std::vector<Command> review_commands() { return commands; }

} // namespace valise::cli
