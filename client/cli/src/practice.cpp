// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "cast.hpp"
#include "home.hpp"
#include "prompt.hpp"
#include "valise/base/system.hpp"
#include "valise/desk/answering.hpp"
#include "valise/desk/circle.hpp"
#include "valise/desk/clarifying.hpp"
#include "valise/desk/clearing.hpp"
#include "valise/desk/remarks.hpp"

namespace valise::cli {

namespace {

using crypto::CertificateKind;

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
    Practice(
        const std::filesystem::path& home, const std::filesystem::path& elsewhere, store::Outside outside)
        : elsewhere_(elsewhere),
          clock_(outside.clock),
          owner_("You", home / "store", outside),
          officer_("Officer", elsewhere / "officer", outside),
          moussa_("Moussa Fall", elsewhere / "moussa", outside),
          awa_("Awa Ndiaye", elsewhere / "awa", outside),
          carla_("Carla Mora", elsewhere / "carla", outside) {}

    Result<void> prepare(ByteView passphrase) {
        VALISE_TRY_VOID(let_all_in(passphrase));
        VALISE_TRY_VOID(begin_review());
        VALISE_TRY_VOID(draft());
        VALISE_TRY_VOID(remark());
        VALISE_TRY_VOID(submit());
        return ask();
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
    Clock& clock_;
    casework::Catalogue catalogue_ = casework::sample_catalogue();
    Player owner_;
    Player officer_;
    Player moussa_;
    Player awa_;
    Player carla_;
};

Result<void> Practice::let_all_in(ByteView passphrase) {
    VALISE_TRY_VOID(owner_.make(passphrase, crypto::argon2::Cost::standard()));
    for (Player* const each : {&officer_, &moussa_, &awa_, &carla_})
        VALISE_TRY_VOID(each->make(passphrase, crypto::argon2::Cost::floor()));
    VALISE_TRY(const Bytes policy, officer_.found_secretariat());
    VALISE_TRY_VOID(owner_.join(officer_, offer_of(CertificateKind::focal_point, "SEN"), policy));
    VALISE_TRY_VOID(carla_.join(officer_, offer_of(CertificateKind::focal_point, "CRI"), policy));
    VALISE_TRY_VOID(moussa_.join(owner_, offer_of(CertificateKind::expert, "SEN"), policy));
    VALISE_TRY_VOID(awa_.join(owner_, offer_of(CertificateKind::expert, "SEN"), policy));
    VALISE_TRY_VOID(bring(officer_, owner_)); // who the officer's computer is
    return bring(owner_, officer_);
}

Result<void> Practice::begin_review() {
    VALISE_TRY_VOID(desk::found_circle(officer_.desk()));
    VALISE_TRY_VOID(desk::publish_catalogue(officer_.desk(), catalogue_));
    VALISE_TRY(const auto review, desk::found_review(officer_.desk(), sample_review(clock_.now())));
    for (Player* const each : {&owner_, &carla_, &moussa_, &awa_}) VALISE_TRY_VOID(bring(officer_, *each));
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

Outcome<Report> practice(Call& call) {
    const auto path = std::filesystem::absolute(call.text("FOLDER"));
    std::error_code error;
    if (std::filesystem::exists(path, error))
        return tl::unexpected(problem_of(During::making, {Errc::invalid_input, ""}));
    VALISE_TRY(const auto passphrase, ask_first_passphrase(call.random()));
    VALISE_TRY(const auto elsewhere, in(During::making, system::TemporaryFolder::make()));
    VALISE_TRY(auto home, in(During::making, PracticeHome::make(path)));
    const auto prepared = Practice(path, elsewhere.path(), call.outside()).prepare(passphrase.view());
    if (!prepared && prepared.error().code == Errc::exhausted)
        return tl::unexpected(problem_of(During::making, prepared.error()));
    if (!prepared)
        return problem(ExitCode::failed, "not_prepared",
            fmt::format(
                "the practice review could not be made: {}; nothing has changed", prepared.error().detail),
            "see that TMPDIR names a folder you may write in");
    home.stay();
    Report report;
    report.fact("folder", "Folder", path.string());
    report.fact("is_practice", "Practice", true);
    report.fact("owner", "You are", std::string("focal point"));
    report.fact("state", "Of", std::string("SEN"));
    report.say("A practice review of Senegal, with you as its focal point. Its people are made up, its");
    report.say("questionnaire is a sample that nobody adopted, and nothing of it leaves this computer. Two");
    report.say(
        "colleagues have drafted answers 2 and 10, with a comment and a suggested change; answer 2 is");
    report.say("submitted, and Costa Rica asks for a clarification of it.");
    report.say(fmt::format("hint: export VALISE_HOME='{}', then valise answer list", path.string()));
    return report;
}

} // namespace

std::vector<Command> practice_commands() {
    return {
        {.words = "practice",
            .summary = "Make a practice review in a new folder, to work in right away",
            .example = "valise practice practice-review",
            .effect = Effect::changes,
            .schema = "practice/1",
            .parameters = {{"FOLDER", "a new folder, which VALISE_HOME then names", {}, true}},
            .run = practice},
    };
}

} // namespace valise::cli
