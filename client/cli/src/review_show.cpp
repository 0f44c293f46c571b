// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <ctime>

#include <fmt/format.h>

#include "reviewing.hpp"
#include "standing.hpp"
#include "valise/casework/people.hpp"
#include "valise/casework/review_objects.hpp"
#include "valise/casework/stages.hpp"

namespace valise::cli {

namespace {

using casework::AnswerReview;
using casework::Reading;
using casework::Task;
using casework::Timing;

/// How far the clocks here are ahead of UTC at that moment.
std::chrono::minutes ahead_here(Timestamp moment) {
    const auto seconds = static_cast<std::time_t>(moment.milliseconds / 1000);
    std::tm local{};
    localtime_r(&seconds, &local);
    return std::chrono::minutes(local.tm_gmtoff / 60);
}

std::string shown(const casework::Day& day) {
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
        static_cast<unsigned>(day.day()));
}

std::string shown(const casework::CivilTime& time) {
    return fmt::format("{} {:02}:{:02}", shown(time.day), time.time.count() / 60, time.time.count() % 60);
}

std::string_view timing_words(Timing timing) {
    switch (timing) {
    case Timing::no_deadline: return "No deadline known";
    case Timing::happened: return "Happened";
    case Timing::later: return "Later";
    case Timing::due_this_week: return "Due this week";
    case Timing::overdue: return "Overdue";
    case Timing::passed: return "Passed; not verified";
    }
    return "Later";
}

Outcome<Report::Table> steps_of(AtReview& at, Timestamp now) {
    Report::Table table{"steps",
        {{"step", "Step"}, {"timing", "When"}, {"happened", "Happened on"}, {"due", "Due at the secretariat"},
            {"due_here", "The same here"}},
        {}, "The catalogue has no steps."};
    const auto& catalogue = at.standpoint.catalogue;
    const auto& review = at.participation.review();
    VALISE_TRY(const auto events, in(During::own_valise, desk::events_in(at.participation)));
    const auto first = std::ranges::find(catalogue.steps, "start", &casework::Step::id);
    const auto record =
        casework::days_of_steps(events, review, first == catalogue.steps.end() ? "" : first->id);
    const auto clocks = catalogue.clocks.value_or(casework::Clocks());
    const auto today = casework::day_at_secretariat(catalogue, now);
    const auto side = at.participation.side();
    const auto state = side == casework::ReviewSide::secretariat || !side ? review.under_review
                                                                          : at.participation.owner().state;
    for (const auto& step : casework::steps_due(catalogue.steps, record, review, state, today)) {
        const auto& named = *std::ranges::find(catalogue.steps, step.step, &casework::Step::id);
        std::vector<Value> row{std::string(casework::words_in(named.name, casework::Language::english)),
            std::string(timing_words(step.timing)),
            step.happened.empty() ? Value() : Value(shown(*step.happened.rbegin())), Value(), Value()};
        if (step.due) {
            const auto there = casework::ahead_of_utc(clocks, *step.due);
            const auto end = casework::end_of(*step.due, there);
            const auto deadline = casework::zoned_deadline(*step.due, there, ahead_here(end));
            row[3] = shown(deadline.secretariat);
            row[4] = shown(deadline.here);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Outcome<Report::Table> people_of(AtReview& at) {
    Report::Table table{"people", {{"state", "State"}, {"role", "As"}, {"name", "Name"}, {"from", "From"}},
        {}, "The secretariat has named nobody yet."};
    auto& shared = at.participation.shared();
    VALISE_TRY(const auto* const deeds,
        in(During::own_valise,
            shared.deeds(casework::review_object(shared.space(), casework::ReviewPart::people))));
    const auto tenures = casework::tenures_of(
        casework::read_people(*deeds, at.participation.review(), at.participation.author_of()));
    for (const auto& tenure : tenures)
        if (!tenure.until)
            table.rows.push_back({name_of(tenure.who.state), std::string(words_of(tenure.who.role)),
                tenure.who.name, shown(tenure.from)});
    return table;
}

/// What there is to do for the owner.
class Waiting {
public:
    void add(std::size_t count, std::string_view what, std::string_view command) {
        if (count > 0)
            table_.rows.push_back(
                {std::string(what), static_cast<std::int64_t>(count), std::string(command)});
    }
    Report::Table take() { return std::move(table_); }

private:
    Report::Table table_{"waiting", {{"what", "Waits for you"}, {"count", "How many"}, {"command", "See"}},
        {}, "Nothing waits for you."};
};

Outcome<void> add_answers(AtReview& at, Waiting& waiting) {
    if (!at.participation.may(Task::desk_review) || !at.participation.team()) return {};
    VALISE_TRY(
        const auto reviews, in(During::own_valise, desk::answer_reviews(at.participation, at.received)));
    const auto count = [&](auto is) { return static_cast<std::size_t>(std::ranges::count_if(reviews, is)); };
    waiting.add(
        count([](const AnswerReview& each) { return each.states.front().reading == Reading::not_read; }),
        "answers that nobody read", "valise review answers --state not-read");
    waiting.add(count([](const AnswerReview& each) { return each.has_changed(); }),
        "answers that changed since they were read", "valise review answers --state changed");
    waiting.add(count([](const AnswerReview& each) { return each.is_contested(); }),
        "answers of which somebody has to choose", "valise review answers");
    if (!at.participation.may(Task::clear)) return {};
    VALISE_TRY(const auto observations, in(During::own_valise, desk::team_observations(at.participation)));
    VALISE_TRY(
        const auto readings, in(During::own_valise, desk::readings_to_clear(at.participation, at.received)));
    waiting.add(static_cast<std::size_t>(std::ranges::count_if(observations,
                    [](const auto& each) { return each.state != desk::ClearedState::cleared; })),
        "observations to clear", "valise review observations");
    waiting.add(readings.size(), "answers whose review is to be cleared", "valise review clear --all");
    return {};
}

Outcome<void> add_clarifications(AtReview& at, Waiting& waiting) {
    VALISE_TRY(
        const auto all, in(During::own_valise, desk::clarifications_in(at.participation, at.received)));
    std::size_t fresh = 0;
    std::size_t to_reply = 0;
    for (const auto& each : all) {
        fresh += each.fresh.size();
        to_reply += each.clarification.state == casework::ClarificationState::waits_for_reply ? 1 : 0;
    }
    waiting.add(fresh, "new messages about clarifications", "valise review clarifications");
    if (at.participation.may(Task::reply_to_clarification))
        waiting.add(to_reply, "clarifications to reply to", "valise review clarifications");
    return {};
}

Outcome<void> add_texts(AtReview& at, Waiting& waiting) {
    for (const auto which : {casework::JointText::list, casework::JointText::summary}) {
        VALISE_TRY(const auto text,
            in(During::own_valise, desk::joint_text(at.participation, at.standpoint.catalogue, which)));
        if (text.text.empty()) continue;
        const std::string name(casework::name_of(which));
        if (at.participation.may(Task::edit_joint_text))
            waiting.add(text.check.missing.size(), "observations to bring into the " + name,
                "valise review text check " + name);
        const auto own = text.agreement.states.find(at.participation.owner().state);
        const bool is_agreed =
            own == text.agreement.states.end() || own->second == casework::AgreementState::agreed;
        if (at.participation.may(Task::agree))
            waiting.add(is_agreed ? 0 : 1, "agreement to the " + name, "valise review agree " + name);
    }
    return {};
}

Outcome<Report> show(Call& call) {
    VALISE_TRY(auto at, at_review(call));
    const auto& review = at.participation.review();
    Report report = report_of(at.standpoint);
    report.fact("reviewing", "Reviewed by", words_of(casework::reviewing_states(review)));
    report.fact("cluster", "Cluster", review.cluster);
    report.fact("start", "Since", shown(review.start));
    const auto side = at.participation.side();
    report.fact("you", "You are", side ? Value(words_of(*side, at.participation.owner().role)) : Value());
    report.fact("submitted", "Answers submitted", static_cast<std::int64_t>(at.received.answers.size()));
    Waiting waiting;
    VALISE_TRY_VOID(add_answers(at, waiting));
    VALISE_TRY_VOID(add_clarifications(at, waiting));
    VALISE_TRY_VOID(add_texts(at, waiting));
    report.tables.push_back(waiting.take());
    VALISE_TRY(auto steps, steps_of(at, call.clock().now()));
    VALISE_TRY(auto people, people_of(at));
    report.tables.push_back(std::move(steps));
    report.tables.push_back(std::move(people));
    tell_missing(at, report);
    return report;
}

const std::vector<Command> commands{
    {.words = "review show",
        .summary = "Show a review: its deadlines, its people, and what waits for you",
        .example = "valise review show",
        .schema = "review.show/1",
        .parameters = {review_option},
        .run = show},
};

} // namespace

std::vector<Command> review_show_commands() { return commands; }

} // namespace valise::cli
