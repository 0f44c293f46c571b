// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "given.hpp"
#include "home.hpp"
#include "valise/base/system.hpp"
#include "valise/casework/limits.hpp"
#include "valise/casework/sample.hpp"
#include "valise/desk/circle.hpp"
#include "valise/docio/outline.hpp"
#include "valise/docio/xlsform.hpp"

namespace valise::cli {

namespace {

using casework::Catalogue;
using casework::Questionnaire;
using desk::CatalogueState;

constexpr Parameter id_argument{
    "ID", "of the questionnaire, as valise questionnaire list tells it", {}, true};
constexpr Parameter language_option{"--language", "ar, zh, en, fr, ru or es; otherwise en", "LANGUAGE"};
constexpr std::string_view sample_notice = "Sample, adopted by nobody";

std::string_view words_of(CatalogueState state) {
    switch (state) {
    case CatalogueState::in_force: return "in force";
    case CatalogueState::earlier: return "earlier";
    case CatalogueState::not_here: return "its file has not come yet";
    case CatalogueState::contested:
        return "another one has this number: the secretariat has to publish the next";
    case CatalogueState::not_genuine: return "not signed by the secretariat: it counts for nothing";
    }
    return "earlier";
}

Value notice_of(bool is_sample) { return is_sample ? Value(std::string(sample_notice)) : Value(); }

Outcome<Bytes> read_large_file(const std::filesystem::path& path) {
    return in(During::file, system::read_file(path, casework::limits::json));
}

// Publishing

/// What is to be published: the file, or the sample with the next number.
Outcome<casework::Read<Catalogue>> catalogue_given(const Call& call, desk::Desk& desk) {
    if (call.has("FILE") == call.has("--sample"))
        return wrong_usage("a catalogue is read from a file, or is the sample", "one of FILE and --sample");
    if (call.has("FILE")) {
        VALISE_TRY(const Bytes bytes, read_large_file(call.text("FILE")));
        return casework::catalogue_from_json(as_text(bytes));
    }
    Catalogue sample = casework::sample_catalogue();
    VALISE_TRY(const auto published, in(During::own_valise, desk::catalogues_of(desk)));
    if (!published.empty()) sample.version = published.front().version + 1;
    return casework::Read<Catalogue>(std::move(sample));
}

bool is_sample(const Catalogue& catalogue) {
    return std::ranges::any_of(catalogue.questionnaires, &Questionnaire::is_sample);
}

Outcome<Report> publish(Call& call) {
    VALISE_TRY(const auto desk, open_desk(call));
    VALISE_TRY(const auto catalogue, catalogue_given(call, *desk));
    if (!catalogue) return report_of(catalogue.error());
    VALISE_TRY_VOID(in(During::leading, desk::publish_catalogue(*desk, *catalogue)));
    Report report;
    report.fact("version", "Catalogue", std::int64_t{catalogue->version});
    report.fact("states", "States", static_cast<std::int64_t>(catalogue->states.size()));
    report.fact(
        "questionnaires", "Questionnaires", static_cast<std::int64_t>(catalogue->questionnaires.size()));
    report.fact("notice", "Notice", notice_of(is_sample(*catalogue)));
    report.say("It reaches everybody with the next exchange or pouch. hint: valise sync");
    return report;
}

// Questionnaires

Outcome<Catalogue> catalogue_here(desk::Desk& desk) {
    VALISE_TRY(auto catalogue, in(During::own_valise, desk::catalogue_of(desk)));
    if (!catalogue)
        return problem(ExitCode::needs_a_person, "no_catalogue",
            "no catalogue of the secretariat has come yet; nothing has changed",
            "valise sync, or a pouch, brings it");
    return *std::move(catalogue);
}

Outcome<Questionnaire> questionnaire_here(const Call& call, desk::Desk& desk) {
    VALISE_TRY(const Catalogue catalogue, catalogue_here(desk));
    for (const Questionnaire& each : catalogue.questionnaires)
        if (each.id == call.text("ID")) return each;
    return wrong_usage(fmt::format("there is no questionnaire \"{}\"", call.text("ID")),
        "valise questionnaire list has their ids");
}

std::int64_t count_questions(const Questionnaire& questionnaire) {
    std::size_t count = 0;
    for (const auto& section : questionnaire.sections) count += section.questions.size();
    return static_cast<std::int64_t>(count);
}

Report::Table table_of(const std::vector<desk::PublishedCatalogue>& published) {
    Report::Table table{"catalogues",
        {{"version", "Catalogue"}, {"digest", "Its beginning"}, {"state", "State"}}, {},
        "No catalogue of the secretariat has come yet."};
    for (const auto& each : published)
        table.rows.push_back({std::int64_t{each.version}, to_hex(each.digest).substr(0, 12),
            std::string(words_of(each.state))});
    return table;
}

Outcome<Report> list(Call& call) {
    VALISE_TRY(const auto desk, open_desk(call));
    VALISE_TRY(const auto published, in(During::own_valise, desk::catalogues_of(*desk)));
    VALISE_TRY(const auto catalogue, in(During::own_valise, desk::catalogue_of(*desk)));
    Report report;
    report.fact("notice", "Notice", notice_of(catalogue && is_sample(*catalogue)));
    Report::Table table{"questionnaires",
        {{"id", "Id"}, {"version", "Version"}, {"instrument", "Instrument"}, {"cluster", "Cluster"},
            {"questions", "Questions"}, {"title", "Title"}, {"is_sample", "Sample"}},
        {}, "The catalogue has no questionnaire."};
    if (catalogue)
        for (const Questionnaire& each : catalogue->questionnaires)
            table.rows.push_back({each.id, std::int64_t{each.version}, each.instrument, each.cluster,
                count_questions(each),
                std::string(casework::words_in(each.title, casework::Language::english)), each.is_sample});
    report.tables.push_back(std::move(table));
    report.tables.push_back(table_of(published));
    const auto is_contested = [](const auto& each) { return each.state == CatalogueState::contested; };
    if (std::ranges::any_of(published, is_contested)) report.exit = ExitCode::needs_a_person;
    return report;
}

Outcome<Report> show(Call& call) {
    VALISE_TRY(const auto language, language_given(call));
    VALISE_TRY(const auto desk, open_desk(call));
    VALISE_TRY(const auto questionnaire, questionnaire_here(call, *desk));
    Report report;
    report.fact("id", "Questionnaire", questionnaire.id);
    report.fact("version", "Version", std::int64_t{questionnaire.version});
    report.fact("title", "Title", std::string(casework::words_in(questionnaire.title, language)));
    report.fact("notice", "Notice", notice_of(questionnaire.is_sample));
    Report::Table table{"questions",
        {{"number", "Number"}, {"id", "Id"}, {"article", "Article"}, {"section", "Section"},
            {"text", "Question"}},
        {}, "It asks nothing."};
    for (const auto& section : questionnaire.sections)
        for (const auto& question : section.questions)
            table.rows.push_back({question.number, question.id, question.article, section.id,
                std::string(casework::words_in(question.text, language))});
    report.tables.push_back(std::move(table));
    return report;
}

Outcome<casework::Read<Bytes>> written(const Call& call, const Questionnaire& questionnaire) {
    const std::string format = call.has("--format") ? call.text("--format") : "json";
    VALISE_TRY(const auto language, language_given(call));
    if (format == "json") return casework::Read<Bytes>(to_bytes(as_bytes(casework::to_json(questionnaire))));
    if (format == "xlsx") return docio::to_xlsform(questionnaire);
    if (format == "docx") return docio::to_docx_outline(questionnaire, language);
    return wrong_usage("--format is json, xlsx or docx", "such as --format xlsx");
}

Outcome<Report> export_one(Call& call) {
    VALISE_TRY(const auto desk, open_desk(call));
    VALISE_TRY(const auto questionnaire, questionnaire_here(call, *desk));
    VALISE_TRY(const auto bytes, written(call, questionnaire));
    if (!bytes) return report_of(bytes.error());
    VALISE_TRY_VOID(write_new_file(call.text("--to"), *bytes));
    Report report;
    report.fact("id", "Questionnaire", questionnaire.id);
    report.fact("file", "Written", call.text("--to"));
    report.fact("notice", "Notice", notice_of(questionnaire.is_sample));
    return report;
}

/// By the end of its name: JSON, XLSForm, or an outline, which says less.
Outcome<casework::Read<docio::Outline>> read_questionnaire(const Call& call) {
    const std::filesystem::path path = call.text("FILE");
    VALISE_TRY(const auto language, language_given(call));
    VALISE_TRY(const Bytes bytes, read_large_file(path));
    const auto whole = [](Questionnaire one) { return docio::Outline{std::move(one), {}}; };
    if (path.extension() == ".json") return casework::questionnaire_from_json(as_text(bytes)).map(whole);
    if (path.extension() == ".xlsx") return docio::questionnaire_from_xlsform(bytes).map(whole);
    if (path.extension() != ".docx")
        return wrong_usage("a questionnaire is read from .json, .xlsx or .docx", "see how the file is named");
    docio::OutlineSettings settings;
    settings.id = call.text("--id");
    settings.instrument = call.text("--instrument");
    settings.cluster = call.text("--cluster");
    settings.language = language;
    settings.is_sample = !call.has("--adopted");
    if (settings.id.empty() || settings.instrument.empty() || settings.cluster.empty())
        return wrong_usage("an outline does not say its id, instrument and cluster",
            "such as --id untoc-1 --instrument UNTOC --cluster I");
    return docio::outline_from_docx(bytes, settings);
}

/// In the place of the one with its id.
void take_in(Catalogue& catalogue, Questionnaire questionnaire) {
    const auto known = std::ranges::find(catalogue.questionnaires, questionnaire.id, &Questionnaire::id);
    if (known == catalogue.questionnaires.end())
        catalogue.questionnaires.push_back(std::move(questionnaire));
    else
        *known = std::move(questionnaire);
}

Outcome<Report> import_one(Call& call) {
    VALISE_TRY(const auto desk, open_desk(call));
    VALISE_TRY(const auto outline, read_questionnaire(call));
    if (!outline) return report_of(outline.error());
    VALISE_TRY(Catalogue catalogue, catalogue_here(*desk));
    take_in(catalogue, outline->questionnaire);
    ++catalogue.version;
    if (const auto faults = casework::faults_of(catalogue); !faults.empty()) return report_of(faults);
    Report report;
    report.fact("id", "Questionnaire", outline->questionnaire.id);
    report.fact("questions", "Questions", count_questions(outline->questionnaire));
    report.fact("notice", "Notice", notice_of(outline->questionnaire.is_sample));
    Report::Table notes{"notes", {{"where", "Where"}, {"what", "What was guessed or left out"}}, {}, ""};
    for (const auto& [where, what] : outline->notes) notes.rows.push_back({where, what});
    if (!notes.rows.empty()) report.exit = ExitCode::needs_a_person;
    report.tables.push_back(std::move(notes));
    if (call.has("--to")) {
        VALISE_TRY_VOID(write_new_file(call.text("--to"), as_bytes(casework::to_json(catalogue))));
        report.fact("file", "Written", call.text("--to"));
        report.say("This is the next catalogue, with it. hint: valise secretariat publish FILE");
    } else {
        report.say("It was read, and nothing else. hint: --to FILE writes the next catalogue, with it");
    }
    return report;
}

const std::vector<Command> commands{
    {.words = "secretariat publish",
        .summary = "Publish a catalogue for everybody: States, steps, questionnaires",
        .example = "valise secretariat publish --sample",
        .effect = Effect::changes,
        .schema = "secretariat.publish/1",
        .parameters = {{"FILE", "the catalogue, as JSON"},
            {"--sample", "the one that comes with the program, with the next number"}},
        .run = publish},
    {.words = "questionnaire list",
        .summary = "List the questionnaires, and the catalogues that were published",
        .example = "valise questionnaire list",
        .schema = "questionnaire.list/1",
        .parameters = {},
        .run = list},
    {.words = "questionnaire show",
        .summary = "Show what a questionnaire asks",
        .example = "valise questionnaire show sample-untoc-1",
        .schema = "questionnaire.show/1",
        .parameters = {id_argument, language_option},
        .run = show},
    {.words = "questionnaire export",
        .summary = "Write a questionnaire to a file: JSON, XLSForm or a Word outline",
        .example = "valise questionnaire export sample-untoc-1 --format xlsx --to questions.xlsx",
        .effect = Effect::changes,
        .schema = "questionnaire.export/1",
        .parameters = {id_argument, {"--format", "json, xlsx or docx; otherwise json", "FORMAT"},
            {"--to", "the new file", "FILE", true}, language_option},
        .run = export_one},
    {.words = "questionnaire import",
        .summary = "Read a questionnaire from .json, .xlsx or .docx, and write the next catalogue with it",
        .example = "valise questionnaire import questions.xlsx --to next-catalogue.json",
        .effect = Effect::changes,
        .schema = "questionnaire.import/1",
        .parameters = {{"FILE", "the questionnaire", {}, true},
            {"--to", "where to write the next catalogue", "CATALOGUE"}, {"--id", "of an outline", "ID"},
            {"--instrument", "of an outline, by its id", "INSTRUMENT"},
            {"--cluster", "of an outline, by its id", "CLUSTER"},
            {"--adopted", "an outline that was adopted: no sample"}, language_option},
        .run = import_one},
};

} // namespace

std::vector<Command> catalogue_commands() { return commands; }

} // namespace valise::cli
