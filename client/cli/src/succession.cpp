// SPDX-License-Identifier: Apache-2.0
#include "succession.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "given.hpp"
#include "home.hpp"
#include "standing.hpp"
#include "valise/desk/inviting.hpp"

namespace valise::cli {

namespace {

constexpr std::string_view two_files = "such as --root-keys root-key-1,root-key-2";

Outcome<crypto::Secret> root_key_in(const std::string& path) {
    VALISE_TRY(auto bytes, read_small_file(path));
    auto seed = crypto::Secret::copy_of(bytes);
    crypto::wipe(bytes);
    return seed;
}

/// Those for whom nobody was confirmed yet.
Outcome<std::vector<std::uint32_t>> invitations_out(
    const desk::Invitations& invitations, const crypto::StateCode& state) {
    std::vector<std::uint32_t> numbers;
    VALISE_TRY(const auto all, in(During::own_valise, invitations.all()));
    for (const auto& each : all)
        if (each.needs_root_keys && each.offer.state == state
            && each.stage != desk::InvitationStage::is_answered)
            numbers.push_back(each.number);
    return numbers;
}

Outcome<void> make_room(const Call& call, desk::Invitations& invitations, const crypto::StateCode& state) {
    VALISE_TRY(const auto out, invitations_out(invitations, state));
    if (!out.empty() && !call.has("--another"))
        return problem(ExitCode::needs_a_person, "is_invited",
            fmt::format("the next focal point of {} is invited already, with invitation {}; nothing has "
                        "changed",
                name_of(state), out.front()),
            "--another withdraws it and makes another one");
    for (const std::uint32_t number : out)
        VALISE_TRY_VOID(in(During::inviting, invitations.withdraw(number)));
    return {};
}

Outcome<Report> successor(Call& call) {
    VALISE_TRY(const auto state, state_of(call.text("--state")));
    VALISE_TRY(const auto desk, open_desk(call));
    VALISE_TRY(const auto before, in(During::own_valise, desk::last_focal_point_of(*desk, state)));
    if (!before)
        return problem(ExitCode::needs_a_person, "no_focal_point",
            fmt::format("{} never had a focal point; nothing has changed", name_of(state)),
            fmt::format("valise people invite --as focal-point --state {}", name_of(state)));
    desk::Invitations invitations(*desk);
    VALISE_TRY_VOID(make_room(call, invitations, state));
    VALISE_TRY(const auto number, in(During::leading, invitations.invite_successor(state)));
    VALISE_TRY(const auto code, in(During::inviting, invitations.code_of(number)));
    Report report;
    report.fact("number", "Invitation", std::int64_t{number});
    report.fact("as", "Invited as", std::string(words_of(desk::Capacity::focal_point)));
    report.fact("state", "Of", name_of(state));
    report.fact("code", "Code", std::string(as_text(code.view())));
    tell_code(report);
    report.say("Until you confirm them with two root keys, nothing changes for the focal point before.");
    return report;
}

} // namespace

Outcome<desk::TwoRootKeys> root_keys_given(const Call& call, desk::Desk& desk) {
    const std::string given = call.text("--root-keys");
    const auto comma = given.find(',');
    if (comma == std::string::npos || given.find(',', comma + 1) != std::string::npos)
        return wrong_usage("--root-keys are two files, with a comma between them", std::string(two_files));
    VALISE_TRY(auto first, root_key_in(given.substr(0, comma)));
    VALISE_TRY(auto second, root_key_in(given.substr(comma + 1)));
    auto keys = desk::TwoRootKeys::of(
        desk.holdings().directory().root_policy(), {std::move(first), std::move(second)});
    if (keys) return *std::move(keys);
    return problem(ExitCode::not_accepted, "other_root_keys",
        "these are not two different root keys of this secretariat; nothing has changed",
        std::string(two_files));
}

void tell(const desk::Succession& done, Report& report) {
    report.fact("spaces", "The one before was removed from", static_cast<std::int64_t>(done.spaces));
    report.fact("reviews", "Entered in reviews", static_cast<std::int64_t>(done.reviews));
    report.say(
        "What was submitted, asked and agreed is there for them after the next exchange. The drafts of");
    report.say(
        "their State's team are not, since nobody but the one before could open the team to them: they");
    report.say("begin a new team (valise team begin), and each expert takes their drafts along (valise team");
    report.say(
        "carry-over). Experts who were confirmed and were never exchanged are to be invited once more.");
}

void tell_code(Report& report) {
    report.say(
        "Give the code to whoever is invited, and to nobody else: in person, or by a way that nobody reads.");
    report.say(
        "hint: valise sync leaves the letter with the secure module; or valise people letter --to FILE");
}

std::vector<Command> succession_commands() {
    return {
        {.words = "secretariat successor",
            .summary =
                "Invite the next focal point of a State, in place of one who is gone or lost everything",
            .example = "valise secretariat successor --state SEN",
            .effect = Effect::changes,
            .schema = "secretariat.successor/1",
            .parameters = {{"--state", "of which State", "STATE", true},
                {"--another", "withdraw the invitation that is out, and make another one"}},
            .run = successor},
    };
}

} // namespace valise::cli
