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

/// What is played is told on the standard output for people; for a program, which reads data there, beside
/// it.
Report played(const Call& call, int (*play)(std::FILE* out)) {
    const bool is_json = call.manner().is_json;
    Report report;
    report.exit = play(is_json ? stderr : stdout) == 0 ? ExitCode::done : ExitCode::failed;
    if (is_json) report.fact("is_played", "Played", report.exit == ExitCode::done);
    return report;
}

Outcome<Report> show_round_trip(Call& call) { return played(call, run_try); }

Outcome<Report> show_tour(Call& call) { return played(call, run_tour); }

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
