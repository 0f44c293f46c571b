// SPDX-License-Identifier: Apache-2.0
#include "gui/review_desk/review_view.hpp"

#include <algorithm>

#include "gui/review/at_review.hpp"
#include "valise/desk/reviewing.hpp"

namespace valise::gui {

namespace {

using casework::Task;

casework::Words in_any_language(std::string words) {
    return {{casework::Language::english, std::move(words)}};
}

std::string joined(std::initializer_list<std::string> parts) {
    std::string words;
    for (const auto& part : parts) {
        if (part.empty()) continue;
        if (!words.empty()) words += " · ";
        words += part;
    }
    return words;
}

casework::Words category_name(const casework::Catalogue& catalogue, const std::string& id) {
    const auto& categories = catalogue.blueprint.categories;
    const auto found = std::ranges::find(categories, id, &casework::Named::id);
    return found == categories.end() ? in_any_language(id) : found->name;
}

ReceivedRow row_of(const AtReview& here, const casework::AnswerReview& review, bool is_to_clear) {
    ReceivedRow row;
    row.name = review.answer;
    row.number = review.answer.question;
    if (const auto* const question = question_of(here.catalogue(), review.answer)) {
        row.number = question->number;
        row.article = question->article;
        row.question = question->text;
    }
    row.states = review.states;
    row.observations = review.observations;
    row.open_clarifications = review.open_clarifications;
    row.new_messages = review.new_messages;
    row.is_to_clear = is_to_clear;
    return row;
}

/// What an answer says, part by part, in the order in which its author wrote it.
class Layout {
public:
    explicit Layout(const casework::Question* question) : question_(question) {}

    void add(const casework::Content& content) {
        for (const auto& option : content.choice.options) add(PartKind::choice, label_of(option));
        if (!casework::is_blank(content.narrative))
            parts_.push_back({PartKind::narrative, content.language, content.narrative, {}});
        for (const auto& [language, text] : content.translations)
            parts_.push_back({PartKind::translation, language, text, {}});
        for (const auto& law : content.legal_references)
            add(PartKind::law, joined({law.title, law.provision, law.link}));
        for (const auto& file : content.attachments)
            add(PartKind::attachment, joined({file.file.name, file.description}));
        for (const auto& need : content.assistance_needs)
            add(PartKind::assistance_need, joined({need.type, need.text}));
        for (const auto& each : content.practices)
            add(PartKind::good_practice, joined({each.title, each.text}));
        for (const auto& each : content.challenges) add(PartKind::challenge, joined({each.title, each.text}));
        for (const auto& row : content.table_rows) {
            std::string words;
            for (const auto& cell : row.cells) words += (words.empty() ? "" : " · ") + cell;
            add(PartKind::row, words);
        }
    }
    void add(PartKind kind, casework::Words words) {
        parts_.push_back({kind, std::nullopt, {}, std::move(words)});
    }
    std::vector<AnswerPart> take() { return std::move(parts_); }

private:
    void add(PartKind kind, const std::string& words) { add(kind, in_any_language(words)); }
    [[nodiscard]] casework::Words label_of(const std::string& option) const {
        if (question_ == nullptr) return in_any_language(option);
        const auto found = std::ranges::find(question_->options, option, &casework::Option::id);
        return found == question_->options.end() ? in_any_language(option) : found->label;
    }

    const casework::Question* question_;
    std::vector<AnswerPart> parts_;
};

ClarificationRow row_of(const AtReview& here, const desk::ClarificationHere& each) {
    const auto own = here.participation.owner().state;
    const auto& said = each.clarification;
    ClarificationRow row;
    row.answer = each.answer;
    row.request = said.name;
    row.number = each.answer.question;
    if (const auto* const question = question_of(here.catalogue(), each.answer)) {
        row.number = question->number;
        row.question = question->text;
    }
    row.asked_by = name_of_state(here.catalogue(), said.asked_by);
    row.state = said.state;
    for (const auto& quoted : said.quoted) row.quoted.push_back(quoted.words);
    for (const auto& message : said.messages)
        row.messages.push_back({name_of_state(here.catalogue(), message.state), message.state == own,
            std::ranges::find(each.fresh, message.name) != each.fresh.end(), message.text});
    const bool is_open = said.state != casework::ClarificationState::settled;
    const bool is_asker = said.asked_by == own && here.participation.may(Task::ask_clarification);
    row.may_reply = is_open && (is_asker || here.participation.may(Task::reply_to_clarification));
    row.may_settle = is_open && is_asker;
    return row;
}

Result<void> add_observations(AtReview& here, ReceivedSheet& sheet) {
    VALISE_TRY(const auto all, desk::team_observations(here.participation));
    for (const auto& each : all) {
        const auto& wordings = each.own.content.values;
        if (wordings.empty()) continue;
        const auto& first = wordings.front().value;
        if (casework::AnswerName{first.questionnaire, first.question} != sheet.row.name) continue;
        ObservationRow row{each.own.name, each.state, first.category,
            category_name(here.catalogue(), first.category), first.quoted ? first.quoted->words : "", {}};
        for (const auto& wording : wordings) row.wordings.push_back(wording.value.text);
        sheet.observations.push_back(std::move(row));
    }
    return {};
}

} // namespace

Result<ReceivedList> received_list_of(desk::Desk& desk) {
    VALISE_TRY(auto here, at_review(desk));
    ReceivedList list;
    list.not_here = static_cast<std::size_t>(std::ranges::count_if(here.received.submissions,
        [](const auto& each) { return each.here != desk::SubmissionHere::whole; }));
    list.has_team = here.at.places.team_of(here.at.review->space, desk::state_of_owner(desk)) != nullptr;
    list.may_begin_team = !list.has_team && desk::capacity_of_owner(desk) == desk::Capacity::focal_point;
    list.only_reads = desk::capacity_of_owner(desk) == desk::Capacity::observer;
    if (!list.has_team && !list.only_reads) return list;
    list.may_clear = here.participation.may(Task::clear);
    VALISE_TRY(const auto reviews, desk::answer_reviews(here.participation, here.received));
    std::vector<const desk::ReceivedAnswer*> to_clear;
    if (list.has_team) {
        VALISE_TRY(to_clear, desk::readings_to_clear(here.participation, here.received));
    }
    for (const auto& review : reviews)
        list.rows.push_back(row_of(here, review,
            std::ranges::find(to_clear, review.answer, &desk::ReceivedAnswer::name) != to_clear.end()));
    return list;
}

Result<ReceivedSheet> received_sheet_of(desk::Desk& desk, const casework::AnswerName& name) {
    VALISE_TRY(auto here, at_review(desk));
    VALISE_TRY(const auto* const answer, here.answer(name));
    VALISE_TRY(const auto review, desk::answer_review(here.participation, *answer));
    ReceivedSheet sheet;
    sheet.may_review = here.participation.may(Task::desk_review) && here.participation.team();
    std::vector<const desk::ReceivedAnswer*> to_clear;
    if (sheet.may_review) {
        VALISE_TRY(to_clear, desk::readings_to_clear(here.participation, here.received));
    }
    sheet.row = row_of(here, review, std::ranges::find(to_clear, answer) != to_clear.end());
    sheet.submission = answer->number;
    Layout layout(question_of(here.catalogue(), name));
    layout.add(answer->answer.content);
    for (const auto& borrowed : answer->answer.borrowed) {
        const auto* const from = question_of(here.catalogue(), borrowed.from);
        layout.add(
            PartKind::refers_to, in_any_language(from == nullptr ? borrowed.from.question : from->number));
        layout.add(borrowed.content);
    }
    sheet.parts = layout.take();
    for (const auto& file : desk::attached_to(answer->answer)) {
        VALISE_TRY(FileView shown, file_view_of(desk, file));
        sheet.files.push_back(std::move(shown));
    }
    VALISE_TRY(const auto clarifications, desk::clarifications_on(here.participation, name));
    for (const auto& each : clarifications) sheet.clarifications.push_back(row_of(here, each));
    if (!sheet.may_review) return sheet;
    VALISE_TRY(sheet.note, desk::private_note(here.participation, name));
    VALISE_TRY(sheet.draft, desk::clarification_draft(here.participation, name));
    VALISE_TRY_VOID(add_observations(here, sheet));
    for (const auto& category : here.catalogue().blueprint.categories)
        sheet.categories.push_back({category.id, category.name});
    sheet.may_clear = here.participation.may(Task::clear);
    sheet.may_ask = here.participation.may(Task::ask_clarification);
    return sheet;
}

Result<void> note_looked_at(desk::Desk& desk, const casework::AnswerName& name) {
    VALISE_TRY(auto here, at_review(desk));
    VALISE_TRY(const auto* const answer, here.answer(name));
    if (!here.participation.may(Task::desk_review)) return {}; // An observer leaves no trace.
    VALISE_TRY_VOID(desk::note_progress(here.participation, *answer, casework::Reading::read));
    return desk::look_at_clarifications(here.participation, name);
}

Result<ClarificationList> clarification_list_of(desk::Desk& desk) {
    VALISE_TRY(auto here, at_review(desk));
    VALISE_TRY(const auto all, desk::clarifications_in(here.participation, here.received));
    ClarificationList list;
    for (const auto& each : all) list.rows.push_back(row_of(here, each));
    return list;
}

Result<JointTextView> joint_text_view_of(desk::Desk& desk, casework::JointText which) {
    VALISE_TRY(auto here, at_review(desk));
    VALISE_TRY(const auto now, desk::joint_text(here.participation, here.catalogue(), which));
    JointTextView view;
    view.which = which;
    view.text = now.text;
    view.digest = now.digest;
    for (const auto& each : now.check.missing)
        view.offered.push_back({each.entry.name, name_of_state(here.catalogue(), each.entry.state),
            each.instrument.empty() ? each.entry.provision : each.instrument + " " + each.entry.provision,
            category_name(here.catalogue(), each.category), each.entry.text, !each.in_place_of.empty()});
    const auto own = here.participation.owner().state;
    for (const auto& [state, agreement] : now.agreement.states)
        view.agreement.push_back({name_of_state(here.catalogue(), state), agreement, state == own});
    view.gone = now.check.gone.size();
    view.twice = now.check.twice.size();
    view.unplaced = now.check.unplaced.size();
    view.is_reached = now.agreement.is_reached();
    view.was_joined = now.was_joined;
    view.may_edit = here.participation.may(Task::edit_joint_text);
    view.may_agree = here.participation.may(Task::agree);
    if (!here.participation.may(Task::choose_publication)) return view;
    VALISE_TRY(const auto parts, desk::parts_to_publish(here.participation, here.received));
    for (const auto& part : parts) {
        const auto of = std::ranges::find(
            here.catalogue().questionnaires, part.questionnaire, &casework::Questionnaire::id);
        view.publication.push_back(
            {part, of == here.catalogue().questionnaires.end() ? casework::Words() : of->title});
    }
    return view;
}

Result<DifferencesView> differences_view_of(desk::Desk& desk) {
    VALISE_TRY(auto here, at_review(desk));
    VALISE_TRY(const auto all, desk::differences_in(here.participation, here.catalogue(), here.received));
    DifferencesView view;
    for (const auto& article : all.articles)
        for (const auto& category : article.categories) {
            const auto says_nothing = [](const auto& of) { return of.second.empty(); };
            if (std::ranges::all_of(category.by_state, says_nothing)) continue;
            DifferenceRow row{
                article.article.empty() ? article.instrument : article.instrument + " " + article.article,
                false, category_name(here.catalogue(), category.category), {}};
            for (const auto& [state, said] : category.by_state) {
                SaidByState by{name_of_state(here.catalogue(), state), {}, {}};
                for (const auto& each : said)
                    if (each.value.observation) by.observations.push_back(each.value.observation->text);
                row.said.push_back(std::move(by));
            }
            view.rows.push_back(std::move(row));
        }
    for (const auto& answer : all.answers) {
        const auto* const question = question_of(here.catalogue(), answer.answer);
        DifferenceRow row{question == nullptr ? answer.answer.question : question->number, true, {}, {}};
        for (const auto& [state, readings] : answer.states)
            row.said.push_back({name_of_state(here.catalogue(), state), {}, readings});
        view.rows.push_back(std::move(row));
    }
    return view;
}

} // namespace valise::gui
