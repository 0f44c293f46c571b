// SPDX-License-Identifier: Apache-2.0
#include "valise/practice/practice.hpp"

#include <array>

#include "valise/base/system.hpp"
#include "valise/desk/answering.hpp"
#include "valise/desk/circle.hpp"
#include "valise/desk/clarifying.hpp"
#include "valise/desk/clearing.hpp"
#include "valise/desk/remarks.hpp"
#include "valise/practice/cast.hpp"

namespace valise::practice {

namespace {

using desk::Capacity;

const casework::AnswerName consultations{"sample-untoc-1", "u2"};
const casework::AnswerName participation{"sample-untoc-1", "u10"};
const casework::AnswerName explanation{"sample-untoc-1", "u10a"};

/// The home of a practice valise: goes again unless everything in it is finished.
class PracticeHome {
public:
    [[nodiscard]] static Result<PracticeHome> make(const std::filesystem::path& path) {
        VALISE_TRY_VOID(system::make_private_folder(path));
        return PracticeHome(path);
    }
    PracticeHome(PracticeHome&& other) noexcept : path_(std::exchange(other.path_, {})) {}
    PracticeHome& operator=(PracticeHome&&) = delete;
    ~PracticeHome() {
        std::error_code ignored;
        if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
    }
    void stay() { path_.clear(); }

private:
    explicit PracticeHome(std::filesystem::path path) : path_(std::move(path)) {}

    std::filesystem::path path_;
};

/// Plays all others, up to where the owner begins.
class Practice {
public:
    Practice(const std::filesystem::path& home, const std::filesystem::path& elsewhere,
        store::Outside outside, const PracticeTerms& terms)
        : elsewhere_(elsewhere),
          terms_(terms),
          clock_(outside.clock),
          others_(terms.others.empty() ? elsewhere : terms.others),
          owner_("Amina Diop", home / "store", outside),
          officer_("Officer", others_ / "officer" / "store", outside),
          moussa_("Moussa Fall", others_ / "moussa" / "store", outside),
          awa_("Awa Ndiaye", others_ / "awa" / "store", outside),
          fatou_("Fatou Sarr", others_ / "fatou" / "store", outside),
          carla_("Carla Mora", others_ / "carla" / "store", outside) {}

    Result<void> prepare(ByteView passphrase) {
        const std::array<std::function<Result<void>()>, practice_steps> steps{
            [&] { return let_all_in(passphrase); }, [&] { return begin_review(); }, [&] { return draft(); },
            [&] { return remark(); }, [&] { return submit(); }, [&] { return ask(); }};
        for (std::size_t step = 0; step < steps.size(); ++step) {
            if (terms_.stop.stop_requested()) return refuse(Errc::unavailable, "it was stopped");
            if (terms_.on_step) terms_.on_step(step);
            VALISE_TRY_VOID(steps[step]());
        }
        return {};
    }

private:
    Result<void> let_all_in(ByteView passphrase);
    Result<void> begin_review();
    Result<void> draft();
    Result<void> remark();
    Result<void> submit();
    Result<void> ask();

    Result<void> bring(Player& from, Player& to) {
        VALISE_TRY_VOID(carry(from, to, elsewhere_));
        return {};
    }

    std::filesystem::path elsewhere_;
    const PracticeTerms& terms_;
    Clock& clock_;
    std::filesystem::path others_;
    casework::Catalogue catalogue_ = casework::sample_catalogue();
    Player owner_;
    Player officer_;
    Player moussa_;
    Player awa_;
    Player fatou_;
    Player carla_;
};

Result<void> Practice::let_all_in(ByteView passphrase) {
    VALISE_TRY_VOID(owner_.make(passphrase, terms_.cost));
    for (Player* const each : {&officer_, &moussa_, &awa_, &fatou_, &carla_}) {
        VALISE_TRY_VOID(system::make_private_folder(each->folder().parent_path()));
        VALISE_TRY_VOID(each->make(passphrase, crypto::argon2::Cost::floor()));
    }
    VALISE_TRY(const Bytes policy, officer_.found_secretariat());
    VALISE_TRY_VOID(owner_.join(officer_, offer_of(Capacity::focal_point, "SEN"), policy));
    VALISE_TRY_VOID(carla_.join(officer_, offer_of(Capacity::focal_point, "CRI"), policy));
    VALISE_TRY_VOID(moussa_.join(owner_, offer_of(Capacity::expert, "SEN"), policy));
    VALISE_TRY_VOID(awa_.join(owner_, offer_of(Capacity::expert, "SEN"), policy));
    VALISE_TRY_VOID(fatou_.join(owner_, offer_of(Capacity::contributor, "SEN"), policy));
    VALISE_TRY_VOID(bring(officer_, owner_)); // who the officer's computer is
    return bring(owner_, officer_);
}

Result<void> Practice::begin_review() {
    VALISE_TRY_VOID(desk::found_circle(officer_.desk()));
    VALISE_TRY_VOID(desk::publish_catalogue(officer_.desk(), catalogue_));
    VALISE_TRY(const auto review, desk::found_review(officer_.desk(), sample_review(clock_.now())));
    for (Player* const each : {&owner_, &carla_, &moussa_, &awa_, &fatou_})
        VALISE_TRY_VOID(bring(officer_, *each));
    VALISE_TRY_VOID(desk::found_team(owner_.desk(), review));
    VALISE_TRY_VOID(bring(owner_, moussa_));
    return bring(owner_, awa_);
}

Result<void> Practice::draft() {
    VALISE_TRY(auto work, team_of(moussa_, catalogue_));
    VALISE_TRY_VOID(desk::write_answer(work, consultations,
        "A working group of the ministries met in March and in May. The bar association, three universities "
        "and a forum of non-governmental organizations were heard."));
    VALISE_TRY_VOID(desk::say_language(work, consultations, casework::Language::english));
    VALISE_TRY_VOID(desk::take_step(work, consultations, casework::WorkState::ready));
    VALISE_TRY_VOID(desk::choose_options(work, participation, {"partial"}));
    VALISE_TRY_VOID(desk::write_answer(work, explanation,
        "Section 12 of the Penal Code covers agreement to commit a serious crime. Participation in the "
        "activities of a group is not an offence by itself."));
    VALISE_TRY_VOID(bring(moussa_, owner_));
    VALISE_TRY_VOID(bring(owner_, fatou_));
    return bring(moussa_, awa_);
}

Result<void> Practice::remark() {
    VALISE_TRY(auto work, team_of(awa_, catalogue_));
    VALISE_TRY(const auto cited, desk::find_words(work, explanation, "Section 12 of the Penal Code"));
    VALISE_TRY_VOID(desk::comment(
        work, explanation, cited, "Is this still section 12 after the reform? I think it is 12 bis now."));
    VALISE_TRY(const auto vague, desk::find_words(work, explanation, "is not an offence by itself"));
    VALISE_TRY_VOID(
        desk::suggest(work, explanation, vague, "becomes an offence by a bill that is before Parliament"));
    return bring(awa_, owner_);
}

Result<void> Practice::submit() {
    VALISE_TRY(auto work, team_of(owner_, catalogue_));
    VALISE_TRY(const auto cleared,
        desk::clear_answers(work, consultations.questionnaire, {{consultations.question, {}}}));
    if (cleared.done.empty()) return refuse(Errc::out_of_order, "the sample answer was not cleared");
    VALISE_TRY_VOID(desk::submit_answers(work, consultations.questionnaire));
    return bring(owner_, carla_);
}

Result<void> Practice::ask() {
    VALISE_TRY(const auto review, review_of(carla_));
    VALISE_TRY_VOID(desk::found_team(carla_.desk(), review.space));
    VALISE_TRY(auto reviewing, desk::Participation::in(carla_.desk(), review.space));
    VALISE_TRY(const auto received, desk::received_answers(reviewing, catalogue_));
    const auto* const submitted = received.find(consultations);
    if (submitted == nullptr) return refuse(Errc::not_found, "the sample answer did not arrive");
    VALISE_TRY_VOID(desk::write_clarification_draft(
        reviewing, consultations, "Which of the proposals of the universities were taken up?"));
    VALISE_TRY_VOID(desk::ask_clarification(reviewing, *submitted));
    return bring(carla_, owner_);
}

} // namespace

Result<void> make_practice_review(const std::filesystem::path& home, ByteView passphrase,
    store::Outside outside, const PracticeTerms& terms) {
    VALISE_TRY(const auto elsewhere, system::TemporaryFolder::make());
    VALISE_TRY(auto folder, PracticeHome::make(home));
    VALISE_TRY_VOID(Practice(home, elsewhere.path(), outside, terms).prepare(passphrase));
    folder.stay();
    return {};
}

} // namespace valise::practice
