// SPDX-License-Identifier: Apache-2.0
// Copies of attached files, outside of the valise.
#include <algorithm>
#include <charconv>
#include <filesystem>

#include <fmt/format.h>

#include "parse.hpp"
#include "reviewing.hpp"
#include "team.hpp"
#include "valise/desk/attached_files.hpp"

namespace valise::cli {

namespace {

using Files = std::vector<proto::AnnounceAttachment>;

constexpr Parameter file_argument{"FILE", "by its name, or its number among the files there", {}, true};
constexpr Parameter to_option{"--to", "the copy, or the folder that it goes to", "PATH", true};

tl::unexpected<Problem> no_such_file(const Files& files, const std::string& given) {
    if (files.empty())
        return problem(ExitCode::wrong_usage, "no_file", "no file is attached here; nothing was written",
            "valise answer attach and valise law attach attach one");
    std::vector<std::string_view> names;
    for (const auto& each : files) names.push_back(each.name);
    const auto near = nearest(given, names);
    return wrong_usage(fmt::format("no file here is called \"{}\"{}; nothing was written", given,
                           near ? fmt::format("; did you mean \"{}\"?", *near) : std::string()),
        fmt::format("its name, or a number from 1 to {}", files.size()));
}

Outcome<proto::AnnounceAttachment> file_meant(const Files& files, const std::string& given) {
    if (const auto count = std::ranges::count(files, given, &proto::AnnounceAttachment::name); count == 1)
        return *std::ranges::find(files, given, &proto::AnnounceAttachment::name);
    else if (count > 1)
        return wrong_usage(fmt::format("{} files here are called \"{}\"; nothing was written", count, given),
            "the number among the files there, in the order in which they are shown");
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(given.data(), given.data() + given.size(), number);
    const bool is_number = error == std::errc() && end == given.data() + given.size();
    if (!is_number || number == 0 || number > files.size()) return no_such_file(files, given);
    return files[number - 1];
}

/// Where the copy goes: below a folder, by a name that does no harm.
Outcome<std::filesystem::path> place_for(const Call& call, const std::string& name) {
    std::filesystem::path path = call.text("--to");
    std::error_code error;
    if (std::filesystem::is_directory(path, error)) path /= desk::safe_name_of(name);
    const auto status = std::filesystem::symlink_status(path, error);
    if (!std::filesystem::exists(status)) return path;
    if (!std::filesystem::is_regular_file(status))
        return problem(ExitCode::failed, "place_taken", "what has this name is no file, and it stays",
            "name a place where there is nothing");
    VALISE_TRY(const bool goes_on, call.may_go_on("There is a file of this name; it is written over"));
    if (!goes_on)
        return problem(ExitCode::needs_a_person, "not_confirmed", "the file of this name stays as it is",
            "type yes, or --yes, or name another place");
    return path;
}

Outcome<Report> save(
    const Call& call, desk::Desk& desk, Report report, const proto::AnnounceAttachment& file) {
    VALISE_TRY(const auto here, in(During::own_valise, desk::file_here(desk, file)));
    if (!here.is_whole())
        return problem(ExitCode::needs_a_person, "not_whole",
            fmt::format("of this file {} of {} pieces are on this computer; nothing was written", here.here,
                here.all),
            "valise sync, or a pouch, brings the rest");
    report.fact("file", "File", file.name);
    report.fact("size", "Bytes", static_cast<std::int64_t>(file.size));
    report.fact("is_saved", "Saved", !call.is_dry_run());
    if (call.is_dry_run()) return report;
    VALISE_TRY(const auto path, place_for(call, file.name));
    VALISE_TRY_VOID(in(During::file, desk::save_copy(desk, file, path, [](const auto&) { return true; })));
    report.fact("saved_as", "Saved as", path.string());
    report.say("The copy is not sealed: whoever has it reads it. Remove it when it is not needed any more.");
    return report;
}

Outcome<Report> save_from_answer(Call& call) {
    VALISE_TRY(auto team, in_team(call));
    VALISE_TRY(const auto name, team.question(call));
    VALISE_TRY(const auto attached, in(During::drafting, desk::attached_to(team.work, name)));
    Files files;
    for (const auto& each : attached) files.push_back(each.file);
    VALISE_TRY(const auto file, file_meant(files, call.text("FILE")));
    Report report = team.report();
    report.fact("number", "Question", team.number_of(name));
    return save(call, *team.standpoint->desk, std::move(report), file);
}

Outcome<Report> save_from_law(Call& call) {
    VALISE_TRY(auto team, in_team(call));
    const auto& library = team.work.library();
    for (const auto& item : library.laws.items) {
        if (short_name(item.place.name) != call.text("LAW")) continue;
        Files files;
        for (const auto& said : item.wording.values)
            if (const auto found =
                    said.value.file ? library.files.find(*said.value.file) : library.files.end();
                found != library.files.end())
                files.push_back(found->second);
        if (files.empty()) return no_such_file(files, {});
        return save(call, *team.standpoint->desk, team.report(), files.front());
    }
    return problem(ExitCode::wrong_usage, "not_there",
        fmt::format("no law of the library is called \"{}\"; nothing was written", call.text("LAW")),
        "valise law list has the names");
}

Outcome<Report> save_from_submission(Call& call) {
    VALISE_TRY(auto at, at_review(call));
    VALISE_TRY_VOID(at.require(casework::Task::read_review));
    VALISE_TRY(const auto* const answer, received_answer(at, call));
    VALISE_TRY(const auto file, file_meant(desk::attached_to(answer->answer), call.text("FILE")));
    return save(call, *at.standpoint.desk, report_of(at.standpoint), file);
}

const std::vector<Command> commands{
    {.words = "answer save",
        .summary = "Save a copy of a file that is attached to an answer",
        .example = "valise answer save 2 minutes.pdf --to copies --yes",
        .effect = Effect::removes,
        .schema = "answer.save/1",
        .parameters = {question_argument, file_argument, to_option, questionnaire_option, review_option},
        .run = save_from_answer},
    {.words = "law save",
        .summary = "Save a copy of the file that is kept with a law",
        .example = "valise law save 3fa2b1.17 --to copies --yes",
        .effect = Effect::removes,
        .schema = "law.save/1",
        .parameters = {{"LAW", "as valise law list calls it", {}, true}, to_option, review_option},
        .run = save_from_law},
    {.words = "review save",
        .summary = "Save a copy of a file that was submitted with an answer",
        .example = "valise review save u10 1 --to copies --yes",
        .effect = Effect::removes,
        .schema = "review.save/1",
        .parameters = {question_argument, file_argument, to_option, questionnaire_option, review_option},
        .run = save_from_submission},
};

} // namespace

std::vector<Command> file_commands() { return commands; }

} // namespace valise::cli
