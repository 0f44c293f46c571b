// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <fmt/format.h>

#include "reviewing.hpp"
#include "standing.hpp"
#include "valise/base/bytes.hpp"
#include "valise/docio/written_text.hpp"

namespace valise::cli {

namespace {

using casework::JointText;
using casework::PublicPart;
using casework::Task;

constexpr std::size_t version_size = 8;

/// The beginning of the digest of the words: two who have the same have the same words before them.
std::string version_of(const crypto::Digest& digest) { return to_hex(digest).substr(0, version_size); }

Outcome<JointText> text_meant(const Call& call, std::string_view name) {
    const std::string given = call.text(name);
    if (given == "list") return JointText::list;
    if (given == "summary") return JointText::summary;
    return wrong_usage(fmt::format("there is no joint text \"{}\"", given), "list or summary");
}

Outcome<desk::JointTextNow> text_of(AtReview& at, JointText which) {
    VALISE_TRY_VOID(at.require(Task::read_review));
    return in(During::own_valise, desk::joint_text(at.participation, at.standpoint.catalogue, which));
}

tl::unexpected<Problem> not_built(JointText which) {
    return problem(ExitCode::needs_a_person, "not_built", "nobody has built this text yet",
        fmt::format("valise review text build {}", casework::name_of(which)));
}

Outcome<Report> show(Call& call) {
    VALISE_TRY(auto at, at_review(call));
    VALISE_TRY(const auto which, text_meant(call, "PART"));
    VALISE_TRY(const auto now, text_of(at, which));
    if (now.text.empty()) return not_built(which);
    Report report;
    if (call.manner().is_json) {
        report = report_of(at.standpoint);
        report.fact("version", "Version", version_of(now.digest));
    }
    report.text = now.text;
    if (at.standpoint.is_sample()) report.say("Sample, adopted by nobody.");
    report.say(fmt::format(
        "Version {}. hint: valise review text check {}", version_of(now.digest), casework::name_of(which)));
    return report;
}

Report::Table offered(const AtReview& at, const desk::JointTextNow& now) {
    Report::Table table{"offered",
        {{"number", "Number"}, {"state", "State"}, {"article", "Article"}, {"category", "Category"},
            {"replaces", "In place of earlier words"}, {"text", "Observation"}},
        {}, "Everything that was cleared was brought in."};
    std::int64_t number = 0;
    for (const auto& each : now.check.missing)
        table.rows.push_back({++number, name_of(each.entry.state),
            each.instrument.empty() ? each.entry.provision : each.instrument + " " + each.entry.provision,
            category_name(at.standpoint, each.category), !each.in_place_of.empty(), each.entry.text});
    return table;
}

Report::Table agreement_on(const desk::JointTextNow& now) {
    Report::Table table{"agreement", {{"state", "State"}, {"agreement", "Agreement"}}, {}, ""};
    for (const auto& [state, agreement] : now.agreement.states)
        table.rows.push_back({name_of(state), std::string(words_of(agreement))});
    return table;
}

Outcome<Report> check(Call& call) {
    VALISE_TRY(auto at, at_review(call));
    VALISE_TRY(const auto which, text_meant(call, "PART"));
    VALISE_TRY(const auto now, text_of(at, which));
    Report report = report_of(at.standpoint);
    report.fact("is_built", "Built", !now.text.empty());
    report.fact("version", "Version", now.text.empty() ? Value() : Value(version_of(now.digest)));
    report.fact("is_agreed", "Agreed by all", now.agreement.is_reached());
    report.fact("was_joined", "Two people wrote here, please read", now.was_joined);
    report.fact(
        "gone", "Words of what was taken back or replaced", static_cast<std::int64_t>(now.check.gone.size()));
    report.fact("twice", "Brought in twice", static_cast<std::int64_t>(now.check.twice.size()));
    report.fact("unplaced", "Without a place", static_cast<std::int64_t>(now.check.unplaced.size()));
    report.tables.push_back(offered(at, now));
    report.tables.push_back(agreement_on(now));
    if (!now.text.empty() && (!now.check.missing.empty() || !now.check.gone.empty()))
        report.exit = ExitCode::needs_a_person;
    return report;
}

Outcome<Report> build(Call& call) {
    VALISE_TRY(auto at, at_review(call));
    VALISE_TRY_VOID(at.require(Task::edit_joint_text));
    VALISE_TRY(const auto which, text_meant(call, "PART"));
    VALISE_TRY(const auto before, text_of(at, which));
    if (!before.text.empty())
        return problem(ExitCode::failed, "built_already",
            "this text was built already, and is for people to write; nothing has changed",
            fmt::format(
                "valise review text bring-in {} brings in what is offered", casework::name_of(which)));
    VALISE_TRY_VOID(
        in(During::own_valise, desk::build_joint_text(at.participation, at.standpoint.catalogue, which)));
    Report report = report_of(at.standpoint);
    report.fact("observations", "Observations", static_cast<std::int64_t>(before.check.missing.size()));
    return report;
}

Outcome<Report> bring_in(Call& call) {
    if (call.has("--all") == call.has("--observation"))
        return wrong_usage("which observations?", "one of --observation NUMBERS and --all");
    VALISE_TRY(auto at, at_review(call));
    VALISE_TRY_VOID(at.require(Task::edit_joint_text));
    VALISE_TRY(const auto which, text_meant(call, "PART"));
    VALISE_TRY(const auto now, text_of(at, which));
    if (now.text.empty()) return not_built(which);
    const auto& offers = now.check.missing;
    VALISE_TRY(const auto numbers,
        numbers_given(call, "--observation", offers.size(), "valise review text check PART"));
    proto::Names names;
    for (std::size_t i = 0; i < offers.size(); ++i)
        if (call.has("--all") || std::ranges::find(numbers, i + 1) != numbers.end())
            names.push_back(offers[i].entry.name);
    if (!names.empty())
        VALISE_TRY_VOID(
            in(During::own_valise, desk::bring_in(at.participation, at.standpoint.catalogue, which, names)));
    Report report = report_of(at.standpoint);
    report.fact("observations", "Observations brought in", static_cast<std::int64_t>(names.size()));
    return report;
}

Outcome<Report> edit(Call& call) {
    VALISE_TRY(auto at, at_review(call));
    VALISE_TRY_VOID(at.require(Task::edit_joint_text));
    VALISE_TRY(const auto which, text_meant(call, "PART"));
    VALISE_TRY(const auto before, text_of(at, which));
    if (before.text.empty()) return not_built(which);
    VALISE_TRY(const auto text, some_text_given(call));
    VALISE_TRY_VOID(in(During::own_valise, desk::edit_joint_text(at.participation, which, text)));
    VALISE_TRY(const auto now, text_of(at, which));
    Report report = report_of(at.standpoint);
    report.fact("version", "Version", version_of(now.digest));
    report.fact("has_changed", "Changed", now.digest != before.digest);
    if (now.digest != before.digest) report.say("Whoever agreed to other words has to agree again.");
    return report;
}

Outcome<Report> mark_as_read(Call& call) {
    VALISE_TRY(auto at, at_review(call));
    VALISE_TRY_VOID(at.require(Task::edit_joint_text));
    VALISE_TRY(const auto which, text_meant(call, "PART"));
    VALISE_TRY_VOID(in(During::own_valise, desk::mark_text_as_read(at.participation, which)));
    Report report = report_of(at.standpoint);
    report.fact("is_read", "Read", true);
    return report;
}

std::string_view title_of(JointText which) {
    return which == JointText::list ? "List of observations" : "Summary of the list of observations";
}

Outcome<Report> export_text(Call& call) {
    VALISE_TRY(auto at, at_review(call));
    VALISE_TRY(const auto which, text_meant(call, "PART"));
    VALISE_TRY(const auto now, text_of(at, which));
    if (now.text.empty()) return not_built(which);
    docio::WrittenTextLook look;
    look.title = fmt::format("{}: {}", title_of(which), name_of(at.participation.review().under_review));
    look.page_mark = fmt::format("{}{}, version {}, {}",
        at.standpoint.is_sample() ? "Sample, adopted by nobody. " : "",
        now.agreement.is_reached() ? "Agreed" : "Draft", version_of(now.digest), shown(call.clock().now()));
    look.language = at.participation.review().language;
    for (const auto& category : at.standpoint.catalogue.blueprint.categories)
        look.columns.emplace_back(casework::words_in(category.name, look.language));
    const auto file = docio::to_docx(now.formatted, look);
    if (!file)
        return problem(ExitCode::failed, "does_not_fit",
            "the text holds a character, or more words, than such a file can; no file was written",
            "valise review text show has all of it; take the character out, then write the file");
    VALISE_TRY_VOID(write_new_file(call.text("--to"), *file));
    Report report = report_of(at.standpoint);
    report.fact("file", "Written", call.text("--to"));
    report.fact("version", "Version", version_of(now.digest));
    report.say("This file has left the encrypted valise: whoever gets it can read it.");
    return report;
}

// review agree

Outcome<Report> agree_to_answer(AtReview& at, const Call& call) {
    VALISE_TRY_VOID(at.require(Task::desk_review));
    VALISE_TRY_VOID(at.require_team());
    VALISE_TRY(const auto* const answer, received_answer(at, call));
    const auto reading = call.has("--take-back") ? casework::Reading::read : casework::Reading::agreed;
    VALISE_TRY_VOID(in(During::own_valise, desk::note_reading(at.participation, *answer, reading)));
    Report report = report_of(at.standpoint);
    report.fact("state", "State", std::string(words_of(reading)));
    VALISE_TRY(const auto review, in(During::own_valise, desk::answer_review(at.participation, *answer)));
    if (reading == casework::Reading::agreed && !review.is_agreed()) {
        report.exit = ExitCode::needs_a_person;
        report.say("A clarification is open: the answer counts as agreed once it is settled.");
    }
    report.say("Your team sees this. hint: valise review clear QUESTION, by your focal point, brings it "
               "into the review");
    return report;
}

Outcome<Report> agree_to_text(AtReview& at, const Call& call, JointText which) {
    VALISE_TRY_VOID(at.require(Task::agree));
    VALISE_TRY(const auto before, text_of(at, which));
    if (before.text.empty()) return not_built(which);
    if (call.has("--version") && call.text("--version") != version_of(before.digest))
        return problem(ExitCode::needs_a_person, "other_words",
            fmt::format(
                "the words that are here now are version {}; nothing has changed", version_of(before.digest)),
            fmt::format("valise review text show {} has them", casework::name_of(which)));
    VALISE_TRY_VOID(in(During::own_valise,
        desk::agree_to_text(at.participation, which, before.digest, !call.has("--take-back"))));
    VALISE_TRY(const auto now, text_of(at, which));
    Report report = report_of(at.standpoint);
    report.fact("version", "Version", version_of(now.digest));
    report.fact("is_agreed", "Agreed by all", now.agreement.is_reached());
    report.tables.push_back(agreement_on(now));
    return report;
}

Outcome<Report> agree(Call& call) {
    VALISE_TRY(auto at, at_review(call));
    const std::string what = call.text("QUESTION");
    if (what == "list") return agree_to_text(at, call, JointText::list);
    if (what == "summary") return agree_to_text(at, call, JointText::summary);
    return agree_to_answer(at, call);
}

// review publish

std::string_view name_of_part(PublicPart part) {
    switch (part) {
    case PublicPart::summary: return "summary";
    case PublicPart::list: return "list";
    case PublicPart::answers: return "answers";
    }
    return "answers";
}

Report::Table publication_table(const std::vector<desk::PartToPublish>& parts) {
    Report::Table table{"parts",
        {{"part", "Part"}, {"questionnaire", "Questionnaire"}, {"is_public", "Public"}}, {},
        "There is nothing yet that could be published."};
    for (const auto& each : parts)
        table.rows.push_back({std::string(name_of_part(each.part)),
            each.questionnaire.empty() ? Value() : Value(each.questionnaire), each.is_public()});
    return table;
}

Outcome<Report> publish(Call& call) {
    VALISE_TRY(auto at, at_review(call));
    VALISE_TRY_VOID(at.require(call.has("PART") ? Task::choose_publication : Task::read_review));
    VALISE_TRY(
        const auto parts, in(During::own_valise, desk::parts_to_publish(at.participation, at.received)));
    Report report = report_of(at.standpoint);
    if (!call.has("PART")) {
        report.tables.push_back(publication_table(parts));
        return report;
    }
    const std::string given = call.text("PART");
    std::vector<desk::PartToPublish> meant;
    std::ranges::copy_if(parts, std::back_inserter(meant), [&](const auto& each) {
        return name_of_part(each.part) == given
            && (!call.has("--questionnaire") || each.questionnaire == call.text("--questionnaire"));
    });
    if (meant.size() != 1)
        return wrong_usage(meant.empty() ? "there is no such part yet; nothing has changed"
                                         : "answers of which questionnaire?",
            "valise review publish lists the parts; --questionnaire ID says which answers");
    VALISE_TRY_VOID(in(During::own_valise,
        desk::choose_publication(at.participation, meant.front(), !call.has("--take-back"))));
    VALISE_TRY(const auto now, in(During::own_valise, desk::parts_to_publish(at.participation, at.received)));
    report.tables.push_back(publication_table(now));
    report.say("This is of the words that are here now; words that change are chosen again.");
    return report;
}

constexpr Parameter part_argument{"PART", "list, or summary", {}, true};

const std::vector<Command> commands{
    {.words = "review agree",
        .summary = "Agree to an answer, to the list of observations, or to its summary",
        .example = "valise review agree u10",
        .effect = Effect::changes,
        .schema = "review.agree/1",
        .parameters = {{"QUESTION", "by its number, or its id; or list, or summary", {}, true},
            {"--take-back", "take back that you agreed"},
            {"--version", "agree to these words alone, as valise review text show names them", "VERSION"},
            questionnaire_option, review_option},
        .run = agree},
    {.words = "review text show",
        .summary = "Show the list of observations, or its summary",
        .example = "valise review text show list",
        .schema = "review.text.show/1",
        .parameters = {part_argument, review_option},
        .run = show},
    {.words = "review text check",
        .summary = "Show what is not in a joint text yet, and who agreed to it",
        .example = "valise review text check list",
        .schema = "review.text.check/1",
        .parameters = {part_argument, review_option},
        .run = check},
    {.words = "review text build",
        .summary = "Write the first joint text, of all that was cleared",
        .example = "valise review text build list",
        .effect = Effect::changes,
        .schema = "review.text.build/1",
        .parameters = {part_argument, review_option},
        .run = build},
    {.words = "review text bring-in",
        .summary = "Bring observations into a joint text that were cleared since",
        .example = "valise review text bring-in list --all",
        .effect = Effect::changes,
        .schema = "review.text.bring-in/1",
        .parameters = {part_argument, {"--observation", "as valise review text check has them", "NUMBERS"},
            {"--all", "all that are offered"}, review_option},
        .run = bring_in},
    {.words = "review text edit",
        .summary = "Give a joint text other words",
        .example = "valise review text edit list --text -",
        .effect = Effect::changes,
        .schema = "review.text.edit/1",
        .parameters = {part_argument, text_option, text_file_option, review_option},
        .run = edit},
    {.words = "review text read",
        .summary = "Say that you have read what several wrote at once in a joint text",
        .example = "valise review text read list",
        .effect = Effect::changes,
        .schema = "review.text.read/1",
        .parameters = {part_argument, review_option},
        .run = mark_as_read},
    {.words = "review text export",
        .summary = "Write a joint text as a Word document",
        .example = "valise review text export list --to list.docx",
        .schema = "review.text.export/1",
        .parameters = {part_argument, {"--to", "where to write it", "FILE", true}, review_option},
        .run = export_text},
    {.words = "review publish",
        .summary = "Choose for the State under review what is public",
        .example = "valise review publish list",
        .effect = Effect::changes,
        .schema = "review.publish/1",
        .parameters = {{"PART", "list, summary or answers; without it, what is chosen so far"},
            {"--take-back", "it is not public any more"}, questionnaire_option, review_option},
        .run = publish},
};

} // namespace

std::vector<Command> joint_text_commands() { return commands; }

} // namespace valise::cli
