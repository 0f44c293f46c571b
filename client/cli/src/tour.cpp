// SPDX-License-Identifier: Apache-2.0
#include "tour.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "standing.hpp"
#include "valise/base/system.hpp"
#include "valise/crypto/words.hpp"
#include "valise/desk/answering.hpp"
#include "valise/desk/circle.hpp"
#include "valise/desk/clarifying.hpp"
#include "valise/desk/clearing.hpp"
#include "valise/desk/remarks.hpp"
#include "valise/practice/cast.hpp"

namespace valise::cli {

namespace {

using desk::Capacity;
using practice::carry;
using practice::ModuleAtWork;
using practice::offer_of;
using practice::Player;
using practice::review_of;
using practice::sample_review;
using practice::team_of;

const casework::AnswerName answer{"sample-untoc-1", "u2"};
constexpr std::string_view first_words =
    "A working group of the ministries met twice. Non-governmental organizations were heard.";
constexpr std::string_view words_of_justice = "A working group of the ministries and the bar association met "
                                              "twice. Non-governmental organizations were "
                                              "heard.";
constexpr std::string_view words_of_foreign_affairs =
    "A working group of the ministries met twice. Non-governmental organizations and universities were "
    "heard.";
constexpr std::string_view question = "When did the working group meet?";
constexpr std::string_view reply = "In March and in May; the summary records are attached to answer 3.";

/// How often this stands in the files of a folder; and of how many bytes.
Result<std::pair<std::size_t, std::uint64_t>> search(
    const std::filesystem::path& folder, std::string_view words) {
    constexpr std::uint64_t largest = std::uint64_t{64} << 20;
    std::size_t found = 0;
    std::uint64_t bytes = 0;
    std::error_code error;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder, error)) {
        if (!entry.is_regular_file(error)) continue;
        VALISE_TRY(const Bytes content, system::read_file(entry.path(), largest));
        bytes += content.size();
        if (as_text(content).find(words) != std::string_view::npos) ++found;
    }
    return std::pair(found, bytes);
}

class Tour {
public:
    static Result<void> play(std::FILE* out) {
        const system::InterruptsHeld until_the_folder_is_gone;
        VALISE_TRY(const auto folder, system::TemporaryFolder::make());
        Tour tour(out, folder.path());
        VALISE_TRY_VOID(tour.begin_secretariat());
        VALISE_TRY_VOID(tour.let_people_in());
        VALISE_TRY_VOID(tour.begin_review());
        VALISE_TRY_VOID(tour.write_without_a_network());
        VALISE_TRY_VOID(tour.meet());
        VALISE_TRY_VOID(tour.submit());
        VALISE_TRY_VOID(tour.ask_and_reply());
        return tour.look_as_others_do();
    }

private:
    Tour(std::FILE* out, const std::filesystem::path& folder) : out_(out), folder_(folder) {}

    void step(std::string_view title) { fmt::print(out_, "\n{}. {}\n", ++steps_, title); }
    template <class... Parts> void tell(fmt::format_string<Parts...> text, Parts&&... parts) {
        fmt::print(out_, "    {}\n", fmt::format(text, std::forward<Parts>(parts)...));
    }

    Result<void> begin_secretariat();
    Result<void> let_people_in();
    Result<void> begin_review();
    Result<void> write_without_a_network();
    Result<void> meet();
    Result<void> submit();
    Result<void> ask_and_reply();
    Result<void> look_as_others_do();

    Result<void> let_in(Player& host, Player& guest, const enrolment::Offer& offer, std::string_view who);
    Result<void> say(Player& player, std::string_view words);
    Result<std::string> text_at(Player& player);

    std::FILE* out_;
    std::filesystem::path folder_;
    SystemRandom random_;
    SystemClock clock_;
    store::Outside outside_{random_, clock_};
    crypto::Secret passphrase_ = crypto::draw_passphrase(crypto::english_words(), random_);
    casework::Catalogue catalogue_ = casework::sample_catalogue();
    std::optional<ModuleAtWork> module_;
    Bytes root_policy_;
    int steps_ = 0;
    Player officer_{"the officer of the secretariat", folder_ / "officer", outside_};
    Player amina_{"Amina, focal point of Senegal", folder_ / "amina", outside_};
    Player moussa_{"Moussa of the Ministry of Justice", folder_ / "moussa", outside_};
    Player carla_{"Carla, focal point of Costa Rica", folder_ / "carla", outside_};
};

Result<void> Tour::begin_secretariat() {
    fmt::print(out_,
        "A sample review, played on this computer. The people and their words are made up, and the "
        "questionnaire\nwas adopted by nobody. What each of them has lies in a folder of its own below {}\n",
        folder_.string());
    step("A secretariat begins, and starts its secure module");
    VALISE_TRY_VOID(officer_.make(passphrase_.view(), crypto::argon2::Cost::floor()));
    VALISE_TRY(root_policy_, officer_.found_secretariat());
    VALISE_TRY(
        auto module, ModuleAtWork::start(system::program_folder() / "valise-module", folder_ / "module"));
    module_.emplace(std::move(module));
    VALISE_TRY(const auto place, module_->place());
    VALISE_TRY_VOID(officer_.keep_module(place));
    VALISE_TRY(const auto secret, module_->founding_secret());
    VALISE_TRY_VOID(officer_.exchange(secret));
    tell("The program valise-module runs at {}. Everybody is told its six words:", module_->address());
    tell("{}", six_words(fingerprint_of(place.card.card().module())));
    tell("(valise secretariat begin, valise-module serve, valise module add, valise module found)");
    return {};
}

Result<void> Tour::let_in(Player& host, Player& guest, const enrolment::Offer& offer, std::string_view who) {
    VALISE_TRY_VOID(guest.make(passphrase_.view(), crypto::argon2::Cost::floor()));
    VALISE_TRY(const auto words, guest.join(host, offer, root_policy_));
    VALISE_TRY(const auto place, module_->place());
    VALISE_TRY_VOID(guest.keep_module(place));
    tell("{} reads to {}: {}", guest.name(), who, six_words(words));
    return {};
}

Result<void> Tour::let_people_in() {
    step("People are let in, by six words that they read aloud");
    VALISE_TRY_VOID(let_in(officer_, amina_, offer_of(Capacity::focal_point, "SEN"), "the secretariat"));
    VALISE_TRY_VOID(let_in(officer_, carla_, offer_of(Capacity::focal_point, "CRI"), "the secretariat"));
    for (Player* const each : {&officer_, &amina_}) VALISE_TRY_VOID(each->exchange());
    VALISE_TRY_VOID(let_in(amina_, moussa_, offer_of(Capacity::expert, "SEN"), "Amina"));
    for (Player* const each : {&amina_, &officer_}) VALISE_TRY_VOID(each->exchange());
    tell("Who hears the words that the computer shows lets in that computer and no other; no password was "
         "sent.");
    tell("(valise init, valise people invite, valise join, valise people confirm)");
    return {};
}

Result<void> Tour::begin_review() {
    step("The secretariat publishes a questionnaire and begins the review; Senegal begins its team");
    VALISE_TRY(const auto circle, desk::found_circle(officer_.desk()));
    static_cast<void>(circle);
    VALISE_TRY_VOID(desk::publish_catalogue(officer_.desk(), catalogue_));
    VALISE_TRY(const auto review, desk::found_review(officer_.desk(), sample_review(clock_.now())));
    VALISE_TRY_VOID(officer_.exchange());
    VALISE_TRY_VOID(amina_.exchange());
    VALISE_TRY(const auto team, desk::found_team(amina_.desk(), review));
    static_cast<void>(team);
    VALISE_TRY_VOID(say(amina_, first_words));
    VALISE_TRY_VOID(amina_.exchange());
    VALISE_TRY_VOID(moussa_.exchange());
    tell("Amina wrote the first words of an answer, and Moussa has them:");
    VALISE_TRY(const auto text, text_at(moussa_));
    tell("  {}", text);
    return {};
}

Result<void> Tour::say(Player& player, std::string_view words) {
    VALISE_TRY(auto work, team_of(player, catalogue_));
    return desk::write_answer(work, answer, words);
}

Result<std::string> Tour::text_at(Player& player) {
    VALISE_TRY(auto work, team_of(player, catalogue_));
    VALISE_TRY(auto* const open, work.view().open(work.object(answer, casework::Part::narrative)));
    return open->paper.text().text().text();
}

Result<void> Tour::write_without_a_network() {
    step("Both go on in the same answer, and Moussa has no network");
    VALISE_TRY_VOID(say(amina_, words_of_foreign_affairs));
    VALISE_TRY_VOID(say(moussa_, words_of_justice));
    for (Player* const each : {&amina_, &moussa_}) {
        VALISE_TRY(const auto text, text_at(*each));
        tell("{}:", each->name());
        tell("  {}", text);
    }
    return {};
}

Result<void> Tour::meet() {
    step("Amina exchanges with the module; Moussa sends his work on a stick");
    VALISE_TRY_VOID(amina_.exchange());
    VALISE_TRY_VOID(carry(moussa_, amina_, folder_ / "stick"));
    VALISE_TRY(const auto text, text_at(amina_));
    tell("Amina has, with nothing to choose and nothing lost:");
    tell("  {}", text);
    VALISE_TRY(auto work, team_of(amina_, catalogue_));
    VALISE_TRY(const bool was_joined, work.was_joined(answer));
    if (was_joined) tell("Two people wrote here, please read: so the answer says until somebody has.");
    VALISE_TRY_VOID(desk::mark_as_read(work, answer));
    tell("(valise answer set, valise sync, valise pouch pack, valise pouch take, valise answer read)");
    return {};
}

Result<void> Tour::submit() {
    step("Amina clears the answer and submits it to the review");
    VALISE_TRY(auto work, team_of(amina_, catalogue_));
    VALISE_TRY_VOID(desk::say_language(work, answer, casework::Language::english));
    VALISE_TRY_VOID(desk::take_step(work, answer, casework::WorkState::ready));
    VALISE_TRY(const auto cleared, desk::clear_answers(work, answer.questionnaire, {{answer.question, {}}}));
    if (cleared.done.empty()) return refuse(Errc::out_of_order, "the sample answer was not cleared");
    VALISE_TRY(const auto submitted, desk::submit_answers(work, answer.questionnaire));
    VALISE_TRY_VOID(amina_.exchange());
    VALISE_TRY(auto after, team_of(amina_, catalogue_));
    VALISE_TRY(const auto receipts, desk::receipts_of(after));
    const bool is_received = !receipts.empty() && receipts.front().is_received;
    tell("{}. Its six words: {}", is_received ? "Received by the secure module" : "Waiting to be shared",
        six_words(crypto::Fingerprint::of(submitted.submission)));
    tell("Costa Rica gets what was cleared, and no draft, comment or name of who wrote what.");
    tell("(valise check, valise answer clear, valise submit, valise receipt)");
    return {};
}

Result<void> Tour::ask_and_reply() {
    step("Costa Rica reviews, and asks");
    VALISE_TRY_VOID(carla_.exchange());
    VALISE_TRY(const auto review, review_of(carla_));
    VALISE_TRY(const auto team, desk::found_team(carla_.desk(), review.space));
    static_cast<void>(team);
    VALISE_TRY(auto reviewing, desk::Participation::in(carla_.desk(), review.space));
    VALISE_TRY(const auto received, desk::received_answers(reviewing, catalogue_));
    const auto* const submitted = received.find(answer);
    if (submitted == nullptr) return refuse(Errc::not_found, "the sample answer did not arrive");
    VALISE_TRY_VOID(desk::write_clarification_draft(reviewing, answer, question));
    VALISE_TRY(const auto request, desk::ask_clarification(reviewing, *submitted));
    VALISE_TRY_VOID(carla_.exchange());
    VALISE_TRY_VOID(amina_.exchange());
    VALISE_TRY(auto under_review, desk::Participation::in(amina_.desk(), review.space));
    VALISE_TRY_VOID(desk::reply_to_clarification(under_review, answer, request, std::string(reply)));
    VALISE_TRY_VOID(amina_.exchange());
    VALISE_TRY_VOID(carla_.exchange());
    VALISE_TRY(auto anew, desk::Participation::in(carla_.desk(), review.space));
    VALISE_TRY(const auto asked, desk::clarifications_on(anew, answer));
    for (const auto& each : asked)
        for (const auto& message : each.clarification.messages)
            tell("{}: {}", as_text(message.state.letters), message.text);
    tell("(valise review read, valise review clarify, valise review reply)");
    return {};
}

Result<void> Tour::look_as_others_do() {
    step("What others see of it");
    constexpr std::string_view some_words = "working group";
    for (const auto& [who, folder] : {std::pair("The secure module", module_->folder()),
             std::pair("Who finds the stick", folder_ / "stick"),
             std::pair("Who steals Amina's computer", amina_.folder())}) {
        VALISE_TRY(const auto found, search(folder, some_words));
        tell("{} has {} bytes, and \"{}\" is in {} of them.", who, found.second, some_words,
            found.first == 0 ? "none" : "some");
        if (found.first != 0) return refuse(Errc::corrupt_data, "words of the sample can be read");
    }
    amina_.leave();
    const auto guessed =
        store::Store::open(amina_.folder(), as_bytes("correct horse battery staple"), outside_);
    if (guessed || guessed.error().code != Errc::wrong_key)
        return refuse(Errc::corrupt_data, "a guessed passphrase was not refused as it should be");
    tell("With a guessed passphrase: this passphrase does not open the valise.");
    step("All of this is removed now: nothing is left behind");
    tell("valise practice FOLDER makes a sample review to work in; valise --help lists the commands.");
    return {};
}

std::string_view hint_for(Errc code) {
    switch (code) {
    case Errc::exhausted: return "free some room on the disk that holds temporary files";
    case Errc::not_found: return "valise-module is to lie beside valise; packaging/try builds both";
    default: return "see that TMPDIR names a folder you may write in, and that 256 MiB of memory are free";
    }
}

} // namespace

int run_tour(std::FILE* out) {
    const auto outcome = Tour::play(out);
    if (outcome) return 0;
    fmt::print(stderr, "valise: the tour could not be played: {}\nhint: {}; no work of yours was involved\n",
        outcome.error().detail, hint_for(outcome.error().code));
    return 1;
}

} // namespace valise::cli
