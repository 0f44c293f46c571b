// SPDX-License-Identifier: Apache-2.0
#include "parse.hpp"

#include <algorithm>
#include <list>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace valise::cli {

namespace {

constexpr std::string_view usual_hint = "valise --help lists the commands";

/// How many letters are to be put, taken, changed or swapped to make one of the other.
std::size_t distance(std::string_view one, std::string_view other) {
    std::vector<std::size_t> before;
    std::vector<std::size_t> row(other.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
    std::vector<std::size_t> last = row;
    for (std::size_t i = 1; i <= one.size(); ++i) {
        before = last;
        last = row;
        row[0] = i;
        for (std::size_t j = 1; j <= other.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1,
                last[j - 1] + (one[i - 1] == other[j - 1] ? std::size_t{0} : std::size_t{1})});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
    }
    return row.back();
}

/// The command whose words these begin with, the longest; and how many words that are.
std::pair<const Command*, std::size_t> find_command(const std::vector<std::string>& words) {
    std::pair<const Command*, std::size_t> found{nullptr, 0};
    for (const Command& command : all_commands()) {
        std::size_t at = 0;
        bool matches = true;
        for (std::string_view rest = command.words; matches && !rest.empty(); ++at) {
            const auto word = rest.substr(0, rest.find(' '));
            matches = at < words.size() && words[at] == word;
            rest.remove_prefix(std::min(rest.size(), word.size() + 1));
        }
        if (matches && at > found.second) found = {&command, at};
    }
    return found;
}

tl::unexpected<Problem> unknown_command(const std::vector<std::string>& words) {
    std::vector<std::string_view> known;
    std::string group;
    for (const Command& command : all_commands()) {
        known.push_back(command.words);
        if (command.words.starts_with(words[0] + " "))
            group +=
                fmt::format("{}{}", group.empty() ? "" : ", ", command.words.substr(words[0].size() + 1));
    }
    if (words.size() == 1 && !group.empty())
        return wrong_usage(
            fmt::format("valise {}: which one of {}?", words[0], group), std::string(usual_hint));
    std::string given = words[0];
    if (words.size() > 1 && !words[1].starts_with("-")) given += " " + words[1];
    auto near = nearest(given, known);
    if (!near) near = nearest(words[0], known);
    if (near)
        return wrong_usage(
            fmt::format("there is no command \"{}\"; did you mean \"valise {}\"?", given, *near),
            std::string(usual_hint));
    return wrong_usage(fmt::format("there is no command \"{}\"", given), std::string(usual_hint));
}

tl::unexpected<Problem> not_understood(const Command& command, const std::string& word) {
    std::vector<std::string_view> known;
    std::string possible;
    for (const Parameter& parameter : command.all_parameters())
        if (parameter.kind() != Parameter::Kind::argument) known.push_back(parameter.name);
    const auto option = std::string_view(word).substr(0, word.find('='));
    if (const auto near = option.starts_with("-") ? nearest(option, known) : std::nullopt)
        possible = fmt::format("; did you mean \"{}\"?", *near);
    return wrong_usage(fmt::format("valise {} does not take \"{}\"{}", command.words, word, possible),
        fmt::format("valise --help lists the commands, valise {} --help what this one takes", command.words));
}

/// One command as the parser has it.
class Reader {
public:
    explicit Reader(const Command& command) : command_(command) {
        app_.set_help_flag();
        app_.allow_extras();
        for (const Parameter& parameter : command.all_parameters()) add(parameter);
    }

    [[nodiscard]] Outcome<Parsed> read(std::vector<std::string> words) {
        std::ranges::reverse(words); // as it wants them
        try {
            app_.parse(words);
        } catch (const CLI::Error& error) {
            return wrong_usage(fmt::format("valise {}: {}", command_.words, error.what()),
                fmt::format("valise {} --help", command_.words));
        }
        if (const auto extra = app_.remaining(); !extra.empty())
            return not_understood(command_, extra.front());
        Parsed parsed;
        parsed.command = &command_;
        for (const auto& [name, value, option] : values_)
            if (option->count() > 0) parsed.given[name] = value;
        for (const auto& [name, option] : flags_)
            if (option->count() > 0) parsed.given[name] = "";
        parsed.wants_help = parsed.given.contains("--help");
        return parsed.wants_help ? std::move(parsed) : complete(std::move(parsed));
    }

private:
    struct Taken {
        std::string name;
        std::string value;
        CLI::Option* option;
    };

    void add(const Parameter& parameter) {
        const std::string name(parameter.name);
        if (parameter.kind() == Parameter::Kind::flag) {
            flags_.emplace_back(name, app_.add_flag(name));
            return;
        }
        Taken& taken = values_.emplace_back(Taken{name, {}, nullptr});
        taken.option = app_.add_option(name, taken.value);
    }

    [[nodiscard]] Outcome<Parsed> complete(Parsed parsed) const {
        for (const Parameter& parameter : command_.parameters)
            if (parameter.is_required && !parsed.given.contains(parameter.name))
                return wrong_usage(
                    fmt::format("valise {} needs {}: {}", command_.words, parameter.name, parameter.words),
                    fmt::format("such as {}", command_.example));
        const auto progress = parsed.given.find("--progress");
        if (progress != parsed.given.end() && progress->second != "auto" && progress->second != "none"
            && progress->second != "json")
            return wrong_usage("--progress is auto, none or json", std::string(usual_hint));
        return parsed;
    }

    const Command& command_;
    CLI::App app_;
    std::list<Taken> values_; // they stay where the parser writes
    std::vector<std::pair<std::string, CLI::Option*>> flags_;
};

} // namespace

std::optional<std::string_view> nearest(std::string_view word, const std::vector<std::string_view>& known) {
    std::optional<std::string_view> best;
    std::size_t least = std::max<std::size_t>(2, word.size() / 3) + 1;
    for (const auto candidate : known) {
        const std::size_t steps = distance(word, candidate);
        if (steps < least) {
            least = steps;
            best = candidate;
        }
    }
    return best;
}

Outcome<Parsed> parse(const std::vector<std::string>& words) {
    if (words.empty()) return wrong_usage("which command?", std::string(usual_hint));
    const auto [command, count] = find_command(words);
    if (command == nullptr && words[0].starts_with("-"))
        return wrong_usage(fmt::format("\"{}\" stands before the command, or is not known", words[0]),
            std::string(usual_hint));
    if (command == nullptr) return unknown_command(words);
    return Reader(*command).read({words.begin() + static_cast<std::ptrdiff_t>(count), words.end()});
}

} // namespace valise::cli
