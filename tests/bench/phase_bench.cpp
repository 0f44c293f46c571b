// SPDX-License-Identifier: Apache-2.0
#include "phase_bench.hpp"

#include <algorithm>
#include <deque>
#include <set>

#include <sys/resource.h>

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include "sure.hpp"
#include "valise/base/random.hpp"
#include "valise/base/system.hpp"
#include "valise/desk/answering.hpp"
#include "valise/desk/circle.hpp"
#include "valise/desk/clearing.hpp"
#include "valise/desk/joint_texts.hpp"
#include "valise/desk/observing.hpp"
#include "valise/desk/reviewing.hpp"
#include "valise/practice/cast.hpp"

namespace valise::bench {
namespace {

using casework::JointText;
using desk::Capacity;
using practice::Player;

constexpr std::string_view passphrase = "seven words that nobody else would think of";

/// One State of the phase: its focal point and an expert, who answer, and review the next two States.
struct Delegation {
    Delegation(const casework::State& its_state, const std::filesystem::path& folder, store::Outside outside)
        : state(its_state.code),
          focal_point("Focal point", folder / (name() + "-1"), outside),
          expert("Expert", folder / (name() + "-2"), outside) {}

    [[nodiscard]] std::string name() const { return std::string(as_text(state.letters)); }

    crypto::StateCode state;
    Player focal_point;
    Player expert;
    SpaceId review; ///< Of this State.
};

bool can_be_no(const casework::Question& question) {
    return std::ranges::any_of(question.options, [](const auto& option) { return option.id == "no"; });
}

/// What is asked of every State that says no to everything, and why it says so.
std::vector<casework::Question> asked_in(const casework::Questionnaire& questionnaire) {
    std::vector<casework::Question> asked;
    std::set<casework::QuestionId> denied;
    for (const auto& section : questionnaire.sections) {
        if (section.id == "s8" || section.id == "s9") continue; // Some States need not answer them.
        for (const auto& question : section.questions) {
            const auto& condition = question.condition;
            const bool comes = !condition
                || (denied.contains(condition->question)
                    && std::ranges::count(condition->is_one_of, "no") > 0);
            if (!comes || !(can_be_no(question) || question.form == casework::AnswerForm::text)) continue;
            if (can_be_no(question)) denied.insert(question.id);
            asked.push_back(question);
        }
    }
    return asked;
}

class Phase {
public:
    explicit Phase(std::size_t reviews) {
        for (std::size_t i = 0; i < reviews; ++i)
            delegations_.emplace_back(catalogue_.states.at(i), folder_.path(), outside());
        const auto& questionnaire = catalogue_.questionnaires.front();
        for (const auto& question : asked_in(questionnaire)) {
            questions_.push_back({questionnaire.id, question.id});
            can_be_no_.push_back(can_be_no(question));
        }
    }

    void play() {
        begin();
        for (auto& each : delegations_) let_in(each);
        begin_reviews();
        for (auto& each : delegations_) answer(each);
        for (std::size_t i = 0; i < delegations_.size(); ++i)
            for (const std::size_t ahead : {1U, 2U}) feed_back(delegations_[i], at(i + ahead));
        for (std::size_t i = 0; i < delegations_.size(); ++i) agree(i);
    }

private:
    [[nodiscard]] store::Outside outside() { return {random_, clock_}; }
    /// Round the table.
    [[nodiscard]] Delegation& at(std::size_t i) { return delegations_[i % delegations_.size()]; }

    void begin() {
        sure(officer_.make(as_bytes(passphrase), crypto::argon2::Cost::floor()));
        root_policy_ = sure(officer_.found_secretariat());
        sure(officer_.keep_module(sure(module_.place())));
        sure(officer_.exchange(sure(module_.founding_secret())));
        sure(desk::found_circle(officer_.desk()));
        sure(desk::publish_catalogue(officer_.desk(), catalogue_));
        sure(officer_.exchange());
    }
    void join(Player& host, Player& guest, Capacity capacity, const Delegation& delegation) {
        sure(guest.make(as_bytes(passphrase), crypto::argon2::Cost::floor()));
        sure(guest.join(host, practice::offer_of(capacity, delegation.name()), root_policy_));
        sure(guest.keep_module(sure(module_.place())));
        sure(host.exchange());
        sure(guest.exchange());
    }
    void let_in(Delegation& delegation) {
        join(officer_, delegation.focal_point, Capacity::focal_point, delegation);
        join(delegation.focal_point, delegation.expert, Capacity::expert, delegation);
    }
    void begin_reviews() {
        sure(officer_.exchange());
        for (std::size_t i = 0; i < delegations_.size(); ++i) {
            casework::Review review = practice::sample_review(clock_.now());
            review.under_review = at(i).state;
            // Those who review the one before, and the one before that.
            review.reviewing = {
                {"UNTOC", {at(i + delegations_.size() - 1).state, at(i + delegations_.size() - 2).state}}};
            at(i).review = sure(desk::found_review(officer_.desk(), review));
        }
        sure(officer_.exchange());
        // A module keeps a bound of how much one founds; nobody is to look for a review that it did not take.
        VALISE_CHECK(sure(officer_.desk().store().placings().count_unplaced()) == 0);
    }
    [[nodiscard]] desk::TeamWork work(Player& player, const SpaceId& review) {
        const auto places = sure(desk::places_of(player.desk()));
        const auto* const place = places.review_in(review);
        VALISE_CHECK(place != nullptr);
        return sure(desk::TeamWork::of(player.desk(), places, *place, catalogue_));
    }
    [[nodiscard]] static desk::Participation part(Player& player, const SpaceId& review) {
        return sure(desk::Participation::in(player.desk(), review));
    }

    /// The expert drafts, and the focal point clears and submits.
    void answer(Delegation& own) {
        sure(own.focal_point.exchange());
        sure(desk::found_team(own.focal_point.desk(), own.review));
        sure(own.focal_point.exchange());
        sure(own.expert.exchange());
        {
            auto drafting = work(own.expert, own.review);
            for (std::size_t i = 0; i < questions_.size(); ++i) {
                const auto& question = questions_[i];
                if (can_be_no_[i]) sure(desk::choose_options(drafting, question, {"no"}));
                sure(desk::write_answer(
                    drafting, question, "Section 12 of the Penal Code says so since 2019."));
                sure(desk::say_language(drafting, question, casework::Language::english));
                sure(desk::take_step(drafting, question, casework::WorkState::ready));
            }
        }
        sure(own.expert.exchange());
        sure(own.focal_point.exchange());
        {
            auto clearing = work(own.focal_point, own.review);
            desk::ToClear all;
            for (const auto& question : questions_) all[question.question];
            const auto cleared = sure(desk::clear_answers(clearing, questions_.front().questionnaire, all));
            VALISE_CHECK(cleared.done.size() == questions_.size());
            sure(desk::submit_answers(clearing, questions_.front().questionnaire));
        }
        sure(own.focal_point.exchange());
    }
    /// The expert reads and observes upon one answer; the focal point clears that.
    void feed_back(Delegation& reviewing, const Delegation& other) {
        sure(reviewing.focal_point.exchange());
        sure(desk::found_team(reviewing.focal_point.desk(), other.review));
        sure(reviewing.focal_point.exchange());
        sure(reviewing.expert.exchange());
        {
            auto reading = part(reviewing.expert, other.review);
            const auto received = sure(desk::received_answers(reading, catalogue_));
            for (const auto& question : questions_) {
                const auto* const answer = received.find(question);
                VALISE_CHECK(answer != nullptr);
                const bool is_first = question == questions_.front();
                if (is_first)
                    sure(desk::observe(
                        reading, desk::observation_on(*answer, "gap", "Attempt is no offence.")));
                sure(desk::note_reading(
                    reading, *answer, is_first ? casework::Reading::observation : casework::Reading::agreed));
            }
        }
        sure(reviewing.expert.exchange());
        sure(reviewing.focal_point.exchange());
        {
            auto clearing = part(reviewing.focal_point, other.review);
            const auto received = sure(desk::received_answers(clearing, catalogue_));
            sure(desk::clear_readings(clearing, sure(desk::readings_to_clear(clearing, received))));
            std::vector<OperationName> observations;
            for (const auto& each : sure(desk::team_observations(clearing)))
                observations.push_back(each.own.name);
            sure(desk::clear_observations(clearing, observations));
        }
        sure(reviewing.focal_point.exchange());
    }
    /// The first of the reviewing States builds the list of observations, and all three agree to it.
    void agree(std::size_t under_review) {
        const SpaceId review = at(under_review).review;
        const std::array all{&at(under_review + delegations_.size() - 1),
            &at(under_review + delegations_.size() - 2), &at(under_review)};
        bool is_built = false;
        for (Delegation* const each : all) {
            sure(each->focal_point.exchange());
            auto agreeing = part(each->focal_point, review);
            if (!std::exchange(is_built, true))
                sure(desk::build_joint_text(agreeing, catalogue_, JointText::list));
            const auto list = sure(desk::joint_text(agreeing, catalogue_, JointText::list));
            sure(desk::agree_to_text(agreeing, JointText::list, list.digest, true));
            sure(each->focal_point.exchange());
        }
        auto done = part(all.back()->focal_point, review);
        const auto list = sure(desk::joint_text(done, catalogue_, JointText::list));
        VALISE_CHECK(std::ranges::all_of(list.agreement.states,
            [](const auto& state) { return state.second == casework::AgreementState::agreed; }));
    }

    system::TemporaryFolder folder_ = *system::TemporaryFolder::make();
    SystemRandom random_;
    SystemClock clock_;
    casework::Catalogue catalogue_ = casework::sample_catalogue();
    std::vector<casework::AnswerName> questions_;
    std::vector<bool> can_be_no_; ///< Each of them.
    Bytes root_policy_;
    practice::ModuleAtWork module_ =
        sure(practice::ModuleAtWork::start(VALISE_MODULE_PROGRAM, folder_.path() / "module"));
    Player officer_{"Officer", folder_.path() / "officer", outside()};
    std::deque<Delegation> delegations_;
};

double milliseconds_of_processor(int whose) {
    rusage used{};
    VALISE_CHECK(::getrusage(whose, &used) == 0);
    const auto in = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_usec) / 1000;
    };
    return in(used.ru_utime) + in(used.ru_stime);
}

/// Of a review.
struct Cost {
    double module = 0;
    double desks = 0;
};

Cost cost_among(std::size_t reviews) {
    const Cost before{milliseconds_of_processor(RUSAGE_CHILDREN), milliseconds_of_processor(RUSAGE_SELF)};
    std::make_unique<Phase>(reviews)->play(); // The module has ended behind this.
    const auto each = static_cast<double>(reviews);
    return {(milliseconds_of_processor(RUSAGE_CHILDREN) - before.module) / each,
        (milliseconds_of_processor(RUSAGE_SELF) - before.desks) / each};
}

void a_phase_of_reviews(benchmark::State& state) {
    static const Cost few = cost_among(10);
    static const Cost all = cost_among(189);
    for (auto _ : state) benchmark::DoNotOptimize(all);
    state.counters["module among 10 ms"] = few.module;
    state.counters["module among 189 ms"] = all.module;
    state.counters["module times"] = all.module / few.module;
    state.counters["desks among 10 ms"] = few.desks;
    state.counters["desks among 189 ms"] = all.desks;
    state.counters["desks times"] = all.desks / few.desks;
    state.counters["times"] = (all.module + all.desks) / (few.module + few.desks);
}

} // namespace

void add_a_phase_of_reviews() { benchmark::RegisterBenchmark("phase_of_reviews", a_phase_of_reviews); }

} // namespace valise::bench
