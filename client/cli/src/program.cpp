// SPDX-License-Identifier: Apache-2.0
#include "program.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "help.hpp"
#include "parse.hpp"

namespace valise::cli {

namespace {

int end_with(const Problem& problem, const Manner& manner) {
    show(problem, manner);
    return static_cast<int>(problem.exit);
}

} // namespace

int run_program(const std::vector<std::string>& words) {
    const auto manner = Manner::of_streams(std::ranges::find(words, "--json") != words.end());
    if (!words.empty() && words[0] == "--version") {
        fmt::print("valise {}\n", VALISE_VERSION);
        return 0;
    }
    if (!words.empty() && words[0] == "--help") {
        fmt::print("{}", help_of_all());
        return 0;
    }
    auto parsed = parse(words);
    if (!parsed) return end_with(parsed.error(), manner);
    if (parsed->wants_help) {
        fmt::print("{}", help_of(*parsed->command));
        return 0;
    }
    Call call(*parsed->command, std::move(parsed->given), manner);
    const auto report = parsed->command->run(call);
    if (!report) return end_with(report.error(), manner);
    show(*report, parsed->command->schema, manner);
    return static_cast<int>(report->exit);
}

} // namespace valise::cli
