// SPDX-License-Identifier: Apache-2.0
#include <filesystem>
#include <fstream>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "parse.hpp"
#include "team.hpp"
#include "text_given.hpp"
#include "valise/desk/answer_items.hpp"

namespace valise::cli {

namespace {

using casework::Part;
using casework::Task;

constexpr Parameter title_option{"--title", "of it", "WORDS"};

Report named(const TeamDesk& team, const casework::AnswerName& name, const OperationName& item) {
    Report report = team.report();
    report.fact("number", "Question", team.number_of(name));
    report.fact("name", "Called", short_name(item));
    return report;
}

template <class Item> Outcome<Report> add_to(TeamDesk& team, const Call& call, const Item& item) {
    VALISE_TRY(const auto name, team.question(call));
    VALISE_TRY(const auto added, in(During::drafting, desk::add_item(team.work, name, item)));
    return named(team, name, added);
}

template <class Item> Outcome<Report> add(Call& call, const Item& item) {
    VALISE_TRY(auto team, in_team_for(call, Task::draft_answers));
    return add_to(team, call, item);
}

/// An item of a list by what it is called.
template <class Items> std::optional<OperationName> called(const Items& items, const std::string& given) {
    for (const auto& item : items)
        if (short_name(item.place.name) == given) return item.place.name;
    return std::nullopt;
}

tl::unexpected<Problem> nothing_called(const std::string& given, std::string hint) {
    return problem(ExitCode::wrong_usage, "not_there",
        fmt::format("nothing here is called \"{}\"; nothing has changed", given), std::move(hint));
}

// Laws

Outcome<Report> list_laws(Call& call) {
    VALISE_TRY(auto team, in_team(call));
    Report::Table table{"laws",
        {{"name", "Called"}, {"title", "Title"}, {"language", "Language"}, {"link", "Link"},
            {"file", "Its file"}},
        {}, "The library has no law. hint: valise answer law QUESTION --title TITLE --provision WHERE"};
    for (const auto& item : team.work.library().laws.items)
        for (const auto& said : item.wording.values)
            table.rows.push_back({short_name(item.place.name), said.value.title,
                said.value.language ? Value(std::string(casework::code_of(*said.value.language))) : Value(),
                said.value.link.empty() ? Value() : Value(said.value.link),
                said.value.file ? Value(short_name(*said.value.file)) : Value()});
    Report report = team.report();
    report.tables.push_back(std::move(table));
    return report;
}

Outcome<casework::Law> new_law(const Call& call) {
    casework::Law law{call.text("--title"), {}, call.text("--link"), {}};
    if (call.has("--language")) {
        VALISE_TRY(law.language, language_from(call.text("--language")));
    }
    return law;
}

Outcome<Report> cite(Call& call) {
    if (call.has("--law") == call.has("--title"))
        return wrong_usage("a law of the library is cited, or a new one is put there",
            "one of --law NAME and --title WORDS; valise law list has the names");
    VALISE_TRY(auto team, in_team_for(call, Task::draft_answers));
    VALISE_TRY(const auto name, team.question(call));
    VALISE_TRY(const auto law, new_law(call));
    std::optional<OperationName> cited;
    if (call.has("--law")) {
        cited = called(team.work.library().laws.items, call.text("--law"));
        if (!cited) return nothing_called(call.text("--law"), "valise law list has the names");
    }
    const auto added = team.work.changed(Task::draft_answers, [&]() -> Result<OperationName> {
        if (!cited) {
            VALISE_TRY(cited, desk::add_law(team.work, law));
        }
        return desk::add_item(team.work, name, casework::LegalReference{*cited, call.text("--provision")});
    });
    VALISE_TRY(const auto reference, in(During::drafting, added));
    Report report = named(team, name, reference);
    report.fact("law", "Law", short_name(*cited));
    return report;
}

// Files

/// That which FILE names, open; read in portions. Borrows the file.
Outcome<desk::FileToAttach> file_given(const Call& call, std::ifstream& file) {
    const std::filesystem::path path = call.text("FILE");
    file.open(path, std::ios::binary);
    std::error_code error;
    if (!file || !std::filesystem::is_regular_file(path, error))
        return tl::unexpected(problem_of(During::file, {Errc::not_found, ""}));
    const auto read = [&file](std::size_t most) -> Result<Bytes> {
        Bytes portion(most);
        file.read(reinterpret_cast<char*>(portion.data()), static_cast<std::streamsize>(most));
        portion.resize(static_cast<std::size_t>(file.gcount()));
        if (file.bad()) return refuse(Errc::unavailable, "the file cannot be read");
        return portion;
    };
    return desk::FileToAttach{path.filename().string(), read};
}

Outcome<Report> attach(Call& call) {
    VALISE_TRY(auto team, in_team_for(call, Task::draft_answers));
    VALISE_TRY(const auto name, team.question(call));
    std::ifstream file;
    VALISE_TRY(const auto given, file_given(call, file));
    VALISE_TRY(const auto added,
        in(During::drafting, desk::attach_file(team.work, name, given, call.text("--description"))));
    return named(team, name, added);
}

Outcome<Report> attach_to_law(Call& call) {
    VALISE_TRY(auto team, in_team_for(call, Task::draft_answers));
    const auto& laws = team.work.library().laws;
    const auto name = called(laws.items, call.text("LAW"));
    if (!name) return nothing_called(call.text("LAW"), "valise law list has the names");
    const casework::Law* const standing = laws.find(*name)->wording.only();
    if (standing == nullptr)
        return problem(ExitCode::needs_a_person, "contested",
            "two people worded this law differently at the same time; nothing has changed",
            "valise law list shows both");
    casework::Law law = *standing;
    std::ifstream file;
    VALISE_TRY(const auto given, file_given(call, file));
    VALISE_TRY_VOID(in(During::drafting, team.work.change(Task::draft_answers, [&]() -> Result<void> {
        VALISE_TRY(law.file, desk::add_file_of_law(team.work, given));
        return desk::word_law(team.work, *name, law);
    })));
    Report report = team.report();
    report.fact("law", "Law", short_name(*name));
    report.fact("file", "Its file", short_name(*law.file));
    return report;
}

// The others

Outcome<casework::Priority> priority_from(const std::string& given) {
    if (given.empty()) return casework::Priority::unsaid;
    if (given == "high") return casework::Priority::high;
    if (given == "medium") return casework::Priority::medium;
    if (given == "low") return casework::Priority::low;
    return wrong_usage("a priority is high, medium or low", "such as --priority high");
}

/// A kind of the catalogue; any, where it names none.
Outcome<std::string> kind_given(const TeamDesk& team, const Call& call) {
    const std::string given = call.text("--type");
    const auto& kinds = team.standpoint->catalogue.assistance;
    if (kinds.empty()) return given;
    std::vector<std::string_view> ids;
    for (const casework::Named& kind : kinds) {
        if (kind.id == given) return given;
        ids.push_back(kind.id);
    }
    const auto near = nearest(given, ids);
    return wrong_usage(fmt::format("there is no kind of assistance \"{}\"{}; nothing has changed", given,
                           near ? fmt::format("; did you mean \"{}\"?", *near) : std::string()),
        fmt::format("one of {}", fmt::join(ids, ", ")));
}

Outcome<Report> add_need(Call& call) {
    VALISE_TRY(const auto priority, priority_from(call.text("--priority")));
    VALISE_TRY(const auto words, some_text_given(call));
    VALISE_TRY(auto team, in_team_for(call, Task::draft_answers));
    VALISE_TRY(auto kind, kind_given(team, call));
    return add_to(team, call, casework::AssistanceNeed{std::move(kind), priority, words});
}

Outcome<Report> add_practice(Call& call) {
    VALISE_TRY(const auto words, some_text_given(call));
    return add(call, casework::Practice{call.text("--title"), words});
}

Outcome<Report> add_challenge(Call& call) {
    VALISE_TRY(const auto words, some_text_given(call));
    return add(call, casework::Challenge{call.text("--title"), words});
}

Outcome<Report> add_row(Call& call) {
    VALISE_TRY(const auto words, some_text_given(call));
    casework::TableRow row;
    for (std::size_t begin = 0; begin <= words.size();) {
        const auto end = std::min(words.find('|', begin), words.size());
        row.cells.push_back(words.substr(begin, end - begin));
        begin = end + 1;
    }
    return add(call, row);
}

std::optional<std::pair<Part, OperationName>> item_called(
    const casework::Answer& answer, const std::string& given) {
    std::optional<std::pair<Part, OperationName>> found;
    const auto look = [&](Part part, const auto& list) {
        if (const auto item = called(list.items, given)) found = {part, *item};
    };
    look(Part::legal_references, answer.legal_references);
    look(Part::attachments, answer.attachments);
    look(Part::assistance_needs, answer.assistance_needs);
    look(Part::practices, answer.practices);
    look(Part::challenges, answer.challenges);
    look(Part::table_rows, answer.table_rows);
    return found;
}

Outcome<Report> remove(Call& call) {
    VALISE_TRY(auto team, in_team_for(call, Task::draft_answers));
    VALISE_TRY(const auto name, team.question(call));
    VALISE_TRY(const auto* const answer, in(During::drafting, team.work.answer(name)));
    const auto item = item_called(*answer, call.text("ITEM"));
    if (!item) return nothing_called(call.text("ITEM"), "valise answer show has the names");
    bool is_done = false;
    if (!call.is_dry_run()) {
        VALISE_TRY(is_done, call.may_go_on(fmt::format("{} is taken out of the answer", call.text("ITEM"))));
        if (!is_done)
            return problem(
                ExitCode::needs_a_person, "not_confirmed", "nothing has changed", "type yes, or --yes");
        VALISE_TRY_VOID(in(During::drafting, desk::remove_item(team.work, name, item->first, item->second)));
    }
    Report report = named(team, name, item->second);
    report.fact("is_removed", "Taken out", is_done);
    return report;
}

const std::vector<Command> commands{
    {.words = "answer law",
        .summary = "Cite a law of the team's library, or put one there and cite it",
        .example = "valise answer law \"5(b)\" --title \"Penal Code\" --provision \"section 12\"",
        .effect = Effect::changes,
        .schema = "answer.law/1",
        .parameters = {question_argument, {"--provision", "where in the law", "WHERE", true},
            {"--law", "as valise law list calls it", "NAME"}, title_option,
            {"--link", "to SHERLOC, or another https address", "ADDRESS"},
            {"--language", "of the law: ar, zh, en, fr, ru or es", "LANGUAGE"}, questionnaire_option,
            review_option},
        .run = cite},
    {.words = "answer attach",
        .summary = "Attach a file to an answer; it goes along only when it is chosen at clearing",
        .example = "valise answer attach 2 minutes.pdf --description \"Minutes of May\"",
        .effect = Effect::changes,
        .schema = "answer.attach/1",
        .parameters = {question_argument,
            {"FILE", "to be sealed into the valise; it stays where it is", {}, true},
            {"--description", "what it is", "WORDS"}, questionnaire_option, review_option},
        .run = attach},
    {.words = "answer need",
        .summary = "Note a need for technical assistance",
        .example = "valise answer need 2 --type capacity-building --priority high --text \"Training\"",
        .effect = Effect::changes,
        .schema = "answer.need/1",
        .parameters = {question_argument, {"--type", "of assistance, by its id", "TYPE", true}, text_option,
            text_file_option, {"--priority", "high, medium or low", "PRIORITY"}, questionnaire_option,
            review_option},
        .run = add_need},
    {.words = "answer practice",
        .summary = "Note a good practice",
        .example = "valise answer practice 2 --title \"Joint teams\" --text \"Police and prosecutors sit "
                   "together.\"",
        .effect = Effect::changes,
        .schema = "answer.practice/1",
        .parameters = {question_argument, title_option, text_option, text_file_option, questionnaire_option,
            review_option},
        .run = add_practice},
    {.words = "answer challenge",
        .summary = "Note a challenge",
        .example = "valise answer challenge 2 --title \"Staff\" --text \"Few are trained.\"",
        .effect = Effect::changes,
        .schema = "answer.challenge/1",
        .parameters = {question_argument, title_option, text_option, text_file_option, questionnaire_option,
            review_option},
        .run = add_challenge},
    {.words = "answer row",
        .summary = "Add a row to the table of an answer, with | between its cells",
        .example = "valise answer row 1 --text \"Ministry of Justice|Articles 5 to 8\"",
        .effect = Effect::changes,
        .schema = "answer.row/1",
        .parameters = {question_argument, text_option, text_file_option, questionnaire_option, review_option},
        .run = add_row},
    {.words = "answer remove",
        .summary = "Take a reference, attachment, need, practice, challenge or row out of an answer",
        .example = "valise answer remove 2 3fa2b1.17 --yes",
        .effect = Effect::removes,
        .schema = "answer.remove/1",
        .parameters = {question_argument, {"ITEM", "as valise answer show calls it", {}, true},
            questionnaire_option, review_option},
        .run = remove},
    {.words = "law list",
        .summary = "List the laws that the team keeps for its answers",
        .example = "valise law list",
        .schema = "law.list/1",
        .parameters = {review_option},
        .run = list_laws},
    {.words = "law attach",
        .summary = "Keep a file with a law of the library: its text",
        .example = "valise law attach 3fa2b1.17 minutes.pdf",
        .effect = Effect::changes,
        .schema = "law.attach/1",
        .parameters = {{"LAW", "as valise law list calls it", {}, true}, {"FILE", "of any kind", {}, true},
            review_option},
        .run = attach_to_law},
};

} // namespace

std::vector<Command> answer_item_commands() { return commands; }

} // namespace valise::cli
