// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "home.hpp"
#include "prompt.hpp"
#include "valise/practice/practice.hpp"

namespace valise::cli {

namespace {

Outcome<Report> practice(Call& call) {
    const auto path = std::filesystem::absolute(call.text("FOLDER"));
    std::error_code error;
    if (std::filesystem::exists(path, error))
        return tl::unexpected(problem_of(During::making, {Errc::invalid_input, ""}));
    VALISE_TRY(const auto passphrase, ask_first_passphrase(call.random()));
    const auto prepared = valise::practice::make_practice_review(path, passphrase.view(), call.outside());
    if (!prepared
        && (prepared.error().code == Errc::exhausted || prepared.error().code == Errc::invalid_input))
        return tl::unexpected(problem_of(During::making, prepared.error()));
    if (!prepared)
        return problem(ExitCode::failed, "not_prepared",
            fmt::format(
                "the practice review could not be made: {}; nothing has changed", prepared.error().detail),
            "see that TMPDIR names a folder you may write in");
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
