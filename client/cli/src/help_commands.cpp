// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "help.hpp"
#include "parse.hpp"
#include "tour.hpp"
#include "try.hpp"

namespace valise::cli {

namespace {

Report page(std::string text) {
    Report report;
    report.text = std::move(text);
    return report;
}

Outcome<Report> help(Call& call) {
    const std::string topic = call.text("TOPIC");
    if (topic.empty()) return page(help_of_all());
    if (auto text = page_about(topic); !text.empty()) return page(std::move(text));
    std::string words = topic;
    for (const std::string_view next : {"SECOND", "THIRD"})
        if (call.has(next)) words += " " + call.text(next);
    std::vector<std::string_view> known(topics().begin(), topics().end());
    for (const Command& command : all_commands()) {
        if (command.words == words) return page(help_of(command));
        known.push_back(command.words);
    }
    const auto near = nearest(words, known);
    return wrong_usage(fmt::format("there is no help about \"{}\"{}", words,
                           near ? fmt::format("; did you mean \"{}\"?", *near) : ""),
        "valise --help lists the commands");
}

Outcome<Report> completion(Call& call) {
    auto text = completion_for(call.text("SHELL"));
    if (!text.empty()) return page(std::move(text));
    return wrong_usage("the shell is bash, zsh or fish", "such as valise completion bash");
}

Outcome<Report> show_round_trip(Call& call) {
    if (call.manner().is_json)
        return wrong_usage("valise try is for people to read", "valise try, without --json");
    Report report;
    report.exit = run_try() == 0 ? ExitCode::done : ExitCode::failed;
    return report;
}

Outcome<Report> show_tour(Call& call) {
    if (call.manner().is_json)
        return wrong_usage("valise tour is for people to read", "valise tour, without --json");
    Report report;
    report.exit = run_tour() == 0 ? ExitCode::done : ExitCode::failed;
    return report;
}

} // namespace

std::vector<Command> help_commands() {
    return {
        {.words = "tour",
            .summary = "Play a small sample review on this computer, and say what happens",
            .example = "valise tour",
            .schema = "tour/1",
            .parameters = {},
            .run = show_tour},
        {.words = "try",
            .summary = "Seal a draft, open it, and show what a thief of the file would see",
            .example = "valise try",
            .schema = "try/1",
            .parameters = {},
            .run = show_round_trip},
        {.words = "completion",
            .summary = "Write what lets a shell complete commands",
            .example = "valise completion bash",
            .schema = "completion/1",
            .parameters = {{"SHELL", "bash, zsh or fish", {}, true}},
            .run = completion},
        {.words = "help",
            .summary = "Tell about a command or a topic",
            .example = "valise help exit-codes",
            .schema = "help/1",
            .parameters = {{"TOPIC", "environment, exit-codes, json, formats, or a command"},
                {"SECOND", "the second word of a command"}, {"THIRD", "the third"}},
            .run = help},
    };
}

} // namespace valise::cli
