// SPDX-License-Identifier: Apache-2.0
// How an answer came to say what it says.
#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "home.hpp"
#include "parse.hpp"
#include "team.hpp"
#include "text_given.hpp"
#include "valise/desk/answering.hpp"
#include "valise/desk/versions.hpp"

namespace valise::cli {

namespace {

using casework::Task;
using desk::PastVersion;

constexpr Parameter version_argument{
    "VERSION", "by its number, as valise answer versions tells it, or its name", {}, true};
constexpr Parameter from_option{"--from", "which version; otherwise the one that you read last", "VERSION"};
constexpr Parameter to_option{"--to", "which version; otherwise the answer as it is", "VERSION"};
constexpr Parameter translation_option{
    "--translation", "of the translation into this language: ar, zh, en, fr, ru or es", "LANGUAGE"};
constexpr Parameter dry_run_option{"--dry-run", "say what would change, and change nothing"};

/// The past of the answer that is meant, in one of its texts.
struct Past {
    TeamDesk team;
    casework::AnswerName answer;
    ObjectId text;
    std::vector<PastVersion> versions;

    [[nodiscard]] desk::Desk& desk() { return *team.standpoint->desk; }
    [[nodiscard]] const SpaceId& space() const { return team.work.space(); }
    [[nodiscard]] Report report() const {
        Report report = team.report();
        report.fact("number", "Question", team.number_of(answer));
        return report;
    }
};

Outcome<Past> past_of(const Call& call, Outcome<TeamDesk> at) {
    VALISE_TRY(auto team, std::move(at));
    VALISE_TRY(const auto name, team.question(call));
    auto part = casework::Part::narrative;
    if (call.has("--translation")) {
        VALISE_TRY(const auto language, language_from(call.text("--translation")));
        part = casework::translation_into(language);
    }
    const ObjectId text = team.work.object(name, part);
    VALISE_TRY(auto versions,
        in(During::drafting, desk::versions_of(*team.standpoint->desk, team.work.space(), text)));
    if (versions.empty())
        return problem(ExitCode::needs_a_person, "nothing_written",
            fmt::format("nobody has written in question {} yet", team.number_of(name)), "valise answer edit");
    return Past{std::move(team), name, text, std::move(versions)};
}

Outcome<const PastVersion*> version_meant(const Past& past, const std::string& given) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(given.data(), given.data() + given.size(), number);
    if (error == std::errc() && end == given.data() + given.size() && number > 0
        && number <= past.versions.size())
        return &past.versions[number - 1];
    std::vector<std::string_view> names;
    for (const PastVersion& each : past.versions) {
        if (std::ranges::find(each.names, given) != each.names.end()) return &each;
        names.insert(names.end(), each.names.begin(), each.names.end());
    }
    const auto near = nearest(given, names);
    return wrong_usage(fmt::format("no version is called \"{}\"{}; nothing has changed", given,
                           near ? fmt::format("; did you mean \"{}\"?", *near) : std::string()),
        fmt::format(
            "a number from 1 to {}, or a name that valise answer versions tells", past.versions.size()));
}

Outcome<Report> list(Call& call) {
    VALISE_TRY(auto past, past_of(call, in_team(call)));
    Report::Table table{"versions",
        {{"version", "Version"}, {"when", "When"}, {"by", "By"}, {"characters", "Characters"},
            {"is_shared", "Shared"}, {"names", "Named"}},
        {}, ""};
    std::int64_t number = 0;
    for (const PastVersion& each : past.versions) {
        const auto writer =
            each.writer ? past.team.work.writers().find(each.writer->log.device) : std::nullopt;
        table.rows.push_back({++number, each.when ? Value(shown(*each.when)) : Value(),
            writer ? past.team.name_of(writer->person) : "somebody", static_cast<std::int64_t>(each.count),
            each.is_shared,
            each.names.empty() ? Value() : Value(fmt::format("{}", fmt::join(each.names, "; ")))});
    }
    Report report = past.report();
    report.tables.push_back(std::move(table));
    return report;
}

std::string_view words_of(desk::Change change) {
    switch (change) {
    case desk::Change::same: return "same";
    case desk::Change::added: return "added";
    case desk::Change::removed: return "removed";
    }
    return "same";
}

/// What leads from one text to the other, words that stay included.
void tell_difference(const std::string& before, const std::string& after, Report& report) {
    Report::Table table{"words", {{"change", "Change"}, {"text", "Words"}}, {}, "Both say the same."};
    if (before != after)
        for (const auto& each : desk::compare_words(before, after))
            table.rows.push_back({std::string(words_of(each.change)), each.text});
    report.fact("is_same", "The same", before == after);
    report.tables.push_back(std::move(table));
}

Outcome<std::string> text_of(Past& past, const text::Version& version) {
    return in(During::drafting, desk::text_at(past.desk(), past.space(), past.text, version));
}

/// From where, when nobody said it: what the owner read before something came, or the version before the
/// last.
Outcome<std::string> text_before(Past& past) {
    VALISE_TRY(const auto read,
        in(During::drafting, desk::version_read_before(past.desk(), past.space(), past.text)));
    if (read) return text_of(past, *read);
    if (past.versions.size() < 2) return std::string();
    return text_of(past, past.versions[past.versions.size() - 2].version);
}

Outcome<Report> diff(Call& call) {
    VALISE_TRY(auto past, past_of(call, in_team(call)));
    std::string before;
    if (call.has("--from")) {
        VALISE_TRY(const auto* const from, version_meant(past, call.text("--from")));
        VALISE_TRY(before, text_of(past, from->version));
    } else {
        VALISE_TRY(before, text_before(past));
    }
    const PastVersion* to = &past.versions.back();
    if (call.has("--to")) {
        VALISE_TRY(to, version_meant(past, call.text("--to")));
    }
    VALISE_TRY(const auto after, text_of(past, to->version));
    Report report = past.report();
    tell_difference(before, after, report);
    return report;
}

Outcome<Report> restore(Call& call) {
    VALISE_TRY(auto past, past_of(call, in_team_for(call, Task::draft_answers)));
    VALISE_TRY(const auto* const meant, version_meant(past, call.text("VERSION")));
    VALISE_TRY(const auto before, text_of(past, past.versions.back().version));
    VALISE_TRY(const auto after, text_of(past, meant->version));
    if (!call.is_dry_run())
        VALISE_TRY_VOID(
            in(During::drafting, past.team.work.change(Task::draft_answers, [&]() -> Result<void> {
                VALISE_TRY_VOID(desk::require_open(past.team.work, past.answer));
                VALISE_TRY_VOID(desk::restore_version(past.desk(), past.space(), past.text, meant->version));
                return {};
            })));
    Report report = past.report();
    report.fact("is_restored", "Brought back", !call.is_dry_run());
    tell_difference(before, after, report);
    if (!call.is_dry_run()) report.say("It is a version of its own: none was lost.");
    return report;
}

Outcome<Report> give_name(Call& call) {
    VALISE_TRY(auto past, past_of(call, in_team_for(call, Task::draft_answers)));
    VALISE_TRY(const auto* const meant, version_meant(past, call.text("VERSION")));
    const std::string name = call.text("NAME");
    if (name.empty()) return wrong_usage("what is the version called?", "such as \"as of May\"");
    VALISE_TRY_VOID(
        in(During::drafting, desk::name_version(past.desk(), past.space(), past.text, meant->version, name)));
    Report report = past.report();
    report.fact("name", "Named", name);
    return report;
}

const std::vector<Command> commands{
    {.words = "answer versions",
        .summary = "List the versions of an answer, the first one first",
        .example = "valise answer versions 2",
        .schema = "answer.versions/1",
        .parameters = {question_argument, translation_option, questionnaire_option, review_option},
        .run = list},
    {.words = "answer diff",
        .summary = "Show what is different between two versions of an answer",
        .example = "valise answer diff 2 --from 1",
        .schema = "answer.diff/1",
        .parameters = {question_argument, from_option, to_option, translation_option, questionnaire_option,
            review_option},
        .run = diff},
    {.words = "answer restore",
        .summary = "Bring the words of a version back; no version is lost",
        .example = "valise answer restore 2 1",
        .effect = Effect::changes,
        .schema = "answer.restore/1",
        .parameters = {question_argument, version_argument, dry_run_option, translation_option,
            questionnaire_option, review_option},
        .run = restore},
    {.words = "answer name",
        .summary = "Give a version of an answer a name, which all of the team see",
        .example = "valise answer name 2 1 \"as of May\"",
        .effect = Effect::changes,
        .schema = "answer.name/1",
        .parameters = {question_argument, version_argument, {"NAME", "of 1 to 1,024 bytes", {}, true},
            translation_option, questionnaire_option, review_option},
        .run = give_name},
};

} // namespace

std::vector<Command> version_commands() { return commands; }

} // namespace valise::cli
