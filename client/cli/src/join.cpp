// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "network.hpp"
#include "prompt.hpp"
#include "standing.hpp"
#include "valise/desk/exchanging.hpp"
#include "valise/desk/joining.hpp"
#include "valise/enrolment/ticket.hpp"

namespace valise::cli {

namespace {

constexpr std::chrono::milliseconds between_looks(2'000);
constexpr const char* hint_of_request =
    "hint: valise join --request FILE writes the letter to hand over; then valise join --letter FILE";

std::string_view words_of_reason(enrolment::RefusalReason reason) {
    switch (reason) {
    case enrolment::RefusalReason::words_differ: return "the six words were not the same";
    case enrolment::RefusalReason::not_expected: return "somebody else was meant";
    case enrolment::RefusalReason::withdrawn: return "there is to be a new invitation";
    }
    return "no reason was given";
}

Outcome<Bytes> root_policy_of(const Call& call) {
    std::filesystem::path path = call.text("--root-policy");
    if (path.empty()) {
        VALISE_TRY(path, usual_root_policy());
        std::error_code error;
        if (!std::filesystem::exists(path, error))
            return wrong_usage("the root policy of the secretariat is needed",
                "--root-policy FILE, or put it under the name root-policy beside the valise");
    }
    return read_small_file(path);
}

/// The first letter: from a file, or as it lies with the module that the code names.
Outcome<Bytes> invitation_of(const Call& call) {
    if (call.has("--letter")) return read_small_file(call.text("--letter"));
    VALISE_TRY(const auto code, in(During::letter, enrolment::parse_ticket_code(call.text("CODE"))));
    if (!code.module)
        return wrong_usage(
            "this code comes with a letter", "--letter FILE names the one that you were given");
    VALISE_TRY(auto line, open_line(call, code.module->address));
    const Interruption interruption;
    carrier::Terms terms;
    terms.stop = interruption.token();
    auto letter = desk::fetch_invitation(call.text("CODE"), line, terms);
    if (interruption.came()) return tl::unexpected(Interruption::problem());
    return in(During::letter, std::move(letter));
}

Outcome<desk::Asking> ask(Call& call, store::Store& store) {
    if (!call.has("CODE"))
        return wrong_usage("this valise has not asked to join yet",
            "valise join CODE, with the code of your "
            "invitation");
    if (!call.has("--name"))
        return wrong_usage("whoever invites you is to see a name", "--name \"Amina Diop\"");
    VALISE_TRY(const Bytes policy, root_policy_of(call));
    VALISE_TRY(const Bytes letter, invitation_of(call));
    return in(During::letter,
        desk::ask_to_join(store, call.outside(), call.text("CODE"), letter, policy, call.text("--name")));
}

Report still_asking(const desk::Asking& asking) {
    Report report;
    report.exit = ExitCode::needs_a_person;
    report.fact("is_joined", "Joined", false);
    report.fact("offered", "Invited as", std::string(words_of(desk::capacity_of(asking.offer))));
    report.fact("state", "Of", name_of(asking.offer.state));
    report.fact("words", "Six words", six_words(asking.words));
    report.fact("digits", "As digits", asking.words.digits());
    report.say(
        "Read the six words to whoever invited you. When they have confirmed them, valise join goes on.");
    return report;
}

Outcome<Report> answered(store::Store& store, const std::optional<enrolment::RefusalReason>& refused) {
    if (refused)
        return problem(ExitCode::not_accepted, "turned_away",
            fmt::format("whoever invited you said no: {}; the valise is as new", words_of_reason(*refused)),
            "speak to them; another invitation can be used here");
    VALISE_TRY(const auto module, in(During::own_valise, desk::module_of(store)));
    Report report;
    report.fact("is_joined", "Joined", true);
    report.say(module ? "You have joined. hint: valise sync fetches what is there for you"
                      : "You have joined. Work goes by pouch until valise module add");
    return report;
}

/// By the module's mail; nothing while nobody has answered.
Outcome<std::optional<desk::Answered>> wait_for_answer(
    const Call& call, store::Store& store, const desk::Asking& asking) {
    const Interruption interruption;
    std::uint32_t seconds = 0;
    if (call.has("--wait")) {
        VALISE_TRY(seconds, call.number("--wait"));
        if (!call.manner().is_json) say("Six words: " + six_words(asking.words));
    }
    VALISE_TRY(auto line, open_line(call, *asking.address));
    carrier::Terms terms;
    terms.stop = interruption.token();
    for (std::chrono::milliseconds left = std::chrono::seconds(seconds);; left -= between_looks) {
        auto carried = desk::carry_request(store, line, terms);
        if (interruption.came()) return tl::unexpected(Interruption::problem());
        VALISE_TRY(const auto answer, in(During::letter, std::move(carried)));
        if (answer || left.count() <= 0) return answer;
        if (interruption.comes_within(between_looks)) return tl::unexpected(Interruption::problem());
    }
}

Outcome<Report> go_on(Call& call, store::Store& store, const desk::Asking& asking, bool has_just_asked) {
    if (call.has("--request")) {
        VALISE_TRY(const auto request, in(During::letter, desk::request_of(store)));
        VALISE_TRY_VOID(write_new_file(call.text("--request"), request));
    }
    if (call.has("--letter") && !has_just_asked) {
        VALISE_TRY(const Bytes letter, read_small_file(call.text("--letter")));
        VALISE_TRY(const auto refused, in(During::letter, desk::take_answer(store, letter)));
        return answered(store, refused);
    }
    auto report = still_asking(asking);
    if (!asking.address) {
        if (!call.has("--request")) report.say(hint_of_request);
        return report;
    }
    const auto answer = wait_for_answer(call, store, asking);
    const bool goes_by_hand = call.has("--letter") || call.has("--request");
    if (!answer && answer.error().exit == ExitCode::unreachable && goes_by_hand) {
        report.say("The secure module did not answer: the letters go by hand.");
        if (!call.has("--request")) report.say(hint_of_request);
        return report;
    }
    if (!answer) return tl::unexpected(answer.error());
    return *answer ? answered(store, (*answer)->refused) : Outcome<Report>(std::move(report));
}

Outcome<Report> join(Call& call) {
    VALISE_TRY(auto store, open_store(call));
    VALISE_TRY(const auto owner, in(During::own_valise, desk::owner_of(store)));
    if (owner) return tl::unexpected(problem_of(During::letter, {Errc::invalid_input, ""}));
    VALISE_TRY(auto asking, in(During::own_valise, desk::asking(store)));
    const bool has_just_asked = !asking;
    if (has_just_asked) {
        VALISE_TRY(asking, ask(call, store));
    }
    return go_on(call, store, *asking, has_just_asked);
}

} // namespace

std::vector<Command> join_commands() {
    return {
        {.words = "join",
            .summary = "Join with an invitation, or go on with joining",
            .example =
                "valise join CODE --name \"Amina Diop\" --root-policy root-policy --letter invitation.letter "
                "--request request.letter",
            .effect = Effect::changes,
            .schema = "join/1",
            .parameters = {{"CODE", "the code of the invitation; without it, joining goes on"},
                {"--name", "who you are, as whoever invites you is to read it", "NAME"},
                {"--letter", "a letter that you were given as a file: the invitation, later the answer",
                    "FILE"},
                {"--request", "where to write the letter that is to be handed to whoever invites", "FILE"},
                {"--root-policy", "the root policy of the secretariat", "FILE"},
                {"--wait", "how long to wait for the answer", "SECONDS"}, proxy_option},
            .run = join},
    };
}

} // namespace valise::cli
