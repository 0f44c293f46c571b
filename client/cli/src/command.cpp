// SPDX-License-Identifier: Apache-2.0
#include "command.hpp"

#include <array>
#include <charconv>

#include <fmt/format.h>

#include "prompt.hpp"

namespace valise::cli {

namespace {

constexpr Parameter json{"--json", "tell all as one object of JSON"};
constexpr Parameter help{"--help", "show this"};
constexpr Parameter progress{"--progress", "how much to tell meanwhile: auto, none or json", "HOW"};
constexpr Parameter yes{"--yes", "do not ask before"};
constexpr Parameter dry_run{"--dry-run", "say what would happen, and change nothing"};

} // namespace

std::vector<Parameter> Command::all_parameters() const {
    std::vector<Parameter> all = parameters;
    if (effect == Effect::removes) all.insert(all.end(), {yes, dry_run});
    if (is_long) all.push_back(progress);
    all.insert(all.end(), {json, help});
    return all;
}

std::string Call::text(std::string_view name) const {
    const auto found = given_.find(name);
    return found == given_.end() ? std::string() : found->second;
}

Outcome<std::uint32_t> Call::number(std::string_view name) const {
    const std::string given = text(name);
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(given.data(), given.data() + given.size(), number);
    if (error != std::errc() || end != given.data() + given.size() || given.empty())
        return wrong_usage(
            fmt::format("{} is a number, such as 1", name), "valise --help lists the commands");
    return number;
}

Telling Call::telling() const {
    const std::string how = text("--progress");
    if (how == "json") return Telling::json;
    if (how == "none" || manner_.is_json) return Telling::none;
    return is_watched() ? Telling::line : Telling::none;
}

Outcome<bool> Call::may_go_on(std::string_view what_will_happen) const {
    if (has("--yes")) return true;
    return ask_yes_or_no(what_will_happen, "--yes");
}

std::span<const Command> all_commands() {
    static const std::vector<Command> all = [] {
        std::vector<Command> commands;
        for (const auto of_file : {valise_commands, join_commands, people_commands, removal_commands,
                 succession_commands, review_commands, catalogue_commands, lots_commands, answer_commands,
                 answer_change_commands, answer_item_commands, version_commands, file_commands,
                 remark_commands, submission_commands, paper_commands, review_show_commands,
                 review_record_commands, desk_review_commands, observing_commands, clarifying_commands,
                 joint_text_commands, module_commands, sync_commands, arrivals_commands, pouch_commands,
                 search_commands, secretariat_commands, store_commands, practice_commands, help_commands})
            for (Command& command : of_file()) commands.push_back(std::move(command));
        return commands;
    }();
    return all;
}

} // namespace valise::cli
