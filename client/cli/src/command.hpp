// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "output.hpp"
#include "report.hpp"
#include "valise/store/store.hpp"

/// What `valise` can do: each command is one value, and everything else (the parser, all help, completions,
/// manual pages) is made from these values.
namespace valise::cli {

/// What may stand behind the words of a command.
struct Parameter {
    enum class Kind { argument, option, flag };

    std::string_view name; ///< "--words" of an option; "CODE" of an argument.
    std::string_view words;
    std::string_view value = {}; ///< Of an option: what is to be put there, such as "FILE".
    bool is_required = false;

    [[nodiscard]] Kind kind() const {
        if (!name.starts_with("--")) return Kind::argument;
        return value.empty() ? Kind::flag : Kind::option;
    }
};

enum class Effect {
    reads,
    changes,
    removes, ///< Asks before, but with `--yes`; can be tried out with `--dry-run`.
};

class Call;

struct Command {
    std::string_view words;   ///< "people invite".
    std::string_view summary; ///< One line.
    std::string_view example; ///< Can be run as it stands, where what it names is there.
    Effect effect = Effect::reads;
    bool is_long = false;    ///< Shows progress.
    std::string_view schema; ///< "people.invite/1"
    std::vector<Parameter> parameters;
    Outcome<Report> (*run)(Call&);

    /// Its own, then those that all commands like it have.
    [[nodiscard]] std::vector<Parameter> all_parameters() const;
};

/// How much is told of long work while it goes on.
enum class Telling { none, line, json };

/// One use of a command: what was given, and the world.
class Call {
public:
    using Given = std::map<std::string, std::string, std::less<>>;

    Call(const Command& command, Given given, const Manner& manner)
        : command_(command), given_(std::move(given)), manner_(manner) {}

    [[nodiscard]] const Command& command() const { return command_; }
    [[nodiscard]] const Manner& manner() const { return manner_; }
    [[nodiscard]] bool has(std::string_view name) const { return given_.contains(name); }
    /// Empty when it was not given.
    [[nodiscard]] std::string text(std::string_view name) const;
    [[nodiscard]] Outcome<std::uint32_t> number(std::string_view name) const;
    [[nodiscard]] Telling telling() const;
    [[nodiscard]] bool is_dry_run() const { return has("--dry-run"); }
    /// Asks whether to go on, unless that was said; exit 2 where nobody can be asked.
    [[nodiscard]] Outcome<bool> may_go_on(std::string_view what_will_happen) const;

    [[nodiscard]] Random& random() { return random_; }
    [[nodiscard]] Clock& clock() { return clock_; }
    [[nodiscard]] store::Outside outside() { return {random_, clock_}; }

private:
    const Command& command_;
    Given given_;
    Manner manner_;
    SystemRandom random_;
    SystemClock clock_;
};

/// In the order in which help shows them.
[[nodiscard]] std::span<const Command> all_commands();

// A file each.
[[nodiscard]] std::vector<Command> valise_commands();
[[nodiscard]] std::vector<Command> join_commands();
[[nodiscard]] std::vector<Command> people_commands();
[[nodiscard]] std::vector<Command> removal_commands();
[[nodiscard]] std::vector<Command> succession_commands();
[[nodiscard]] std::vector<Command> review_commands();
[[nodiscard]] std::vector<Command> catalogue_commands();
[[nodiscard]] std::vector<Command> lots_commands();
[[nodiscard]] std::vector<Command> answer_commands();
[[nodiscard]] std::vector<Command> answer_change_commands();
[[nodiscard]] std::vector<Command> answer_item_commands();
[[nodiscard]] std::vector<Command> version_commands();
[[nodiscard]] std::vector<Command> file_commands();
[[nodiscard]] std::vector<Command> remark_commands();
[[nodiscard]] std::vector<Command> submission_commands();
[[nodiscard]] std::vector<Command> paper_commands();
[[nodiscard]] std::vector<Command> review_show_commands();
[[nodiscard]] std::vector<Command> review_record_commands();
[[nodiscard]] std::vector<Command> desk_review_commands();
[[nodiscard]] std::vector<Command> observing_commands();
[[nodiscard]] std::vector<Command> clarifying_commands();
[[nodiscard]] std::vector<Command> joint_text_commands();
[[nodiscard]] std::vector<Command> module_commands();
[[nodiscard]] std::vector<Command> sync_commands();
[[nodiscard]] std::vector<Command> arrivals_commands();
[[nodiscard]] std::vector<Command> pouch_commands();
[[nodiscard]] std::vector<Command> search_commands();
[[nodiscard]] std::vector<Command> secretariat_commands();
[[nodiscard]] std::vector<Command> store_commands();
[[nodiscard]] std::vector<Command> practice_commands();
[[nodiscard]] std::vector<Command> help_commands();

} // namespace valise::cli
