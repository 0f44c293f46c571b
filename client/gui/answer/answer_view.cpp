// SPDX-License-Identifier: Apache-2.0
#include "gui/answer/answer_view.hpp"

#include <algorithm>
#include <set>

#include "gui/review/standpoint.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/casework/articles.hpp"
#include "valise/desk/answer_list.hpp"
#include "valise/desk/consulting.hpp"
#include "valise/desk/questionnaires.hpp"

namespace valise::gui {

namespace {

using casework::AnswerName;
using casework::Part;
using casework::WorkState;

constexpr std::size_t longest_suggested_text = std::size_t{16} << 20;

std::string setting_of(const AnswerName& name) {
    return "suggesting." + name.questionnaire + '\n' + name.question;
}

/// Who people are, for this screen: by name, and the owner without.
struct People {
    const desk::Writers& writers;
    const std::map<SubjectId, std::string>& names;

    [[nodiscard]] std::string name_of(const SubjectId& person) const {
        if (person == writers.owner().person) return {};
        const auto found = names.find(person);
        return found == names.end() ? person.hex().substr(0, 8) : found->second;
    }
    [[nodiscard]] std::string writer_of(const OperationName& name) const {
        const auto writer = writers.writer_of(name);
        return writer ? name_of(writer->person) : name.log.device.hex().substr(0, 8);
    }
};

Result<void> read_suggesting(desk::Desk& desk, AnswerView& view) {
    VALISE_TRY(const auto bytes, desk.store().settings().find(setting_of(view.name)));
    if (!bytes) return {};
    FixedReader reader(*bytes);
    AnswerView::Suggesting suggesting;
    suggesting.from = as_text(reader.prefixed32(longest_suggested_text));
    suggesting.to = as_text(reader.prefixed32(longest_suggested_text));
    if (reader.finish()) view.suggesting = std::move(suggesting);
    return {};
}

std::optional<AnswerView::Related> related(const desk::TeamWork& work, const AnswerName& name) {
    const auto asked = work.asked(name);
    if (!asked) return std::nullopt;
    return AnswerView::Related{name, asked->question->number, asked->question->text};
}

void place_among(const desk::AnswerList& list, AnswerView& view) {
    const auto& lines = list.lines;
    const auto at = std::ranges::find(lines, view.name, &desk::AnswerLine::name);
    view.of_all = lines.size();
    if (at == lines.end()) return;
    view.number_in_all = static_cast<std::size_t>(at - lines.begin()) + 1;
    if (at != lines.begin()) view.previous = std::prev(at)->name;
    if (std::next(at) != lines.end()) view.next = std::next(at)->name;
    const auto is_unanswered = [](const desk::AnswerLine& line) { return line.is_asked && !line.is_begun; };
    auto open = std::find_if(std::next(at), lines.end(), is_unanswered);
    if (open == lines.end()) open = std::find_if(lines.begin(), at, is_unanswered);
    if (open != lines.end() && open != at) view.next_unanswered = open->name;
    view.states = at->states;
    view.is_begun = at->is_begun;
    view.is_asked = at->is_asked;
    view.is_contested = at->is_contested;
    view.needs_another_look = at->needs_another_look;
    view.two_wrote_here = at->two_wrote_here;
}

void read_rights(const desk::TeamWork& work, const casework::Answer& answer, AnswerView& view) {
    const auto state = casework::state_of(answer);
    view.is_open = state != WorkState::cleared && state != WorkState::submitted;
    view.may_draft = work.may(casework::Task::draft_answers);
    view.may_suggest = work.may(casework::Task::suggest_in_team);
    view.may_comment = work.may(casework::Task::comment_in_team);
    for (const auto to : casework::next_states(work.writers().owner().role, state))
        if (to != WorkState::cleared && to != WorkState::submitted) view.steps.push_back(to);
    if (const auto* const step = answer.work.only()) view.reason = step->reason;
    if (const auto* const language = answer.language.only()) view.language = *language;
}

template <class Item, class Words>
void read_items(const casework::ItemList<Item>& list, Part part, const Words& words, AnswerView& view) {
    for (const auto& item : list.items)
        for (const auto& said : item.wording.values) {
            auto [what, beside] = words(said.value);
            view.items.push_back({part, item.place.name, std::move(what), std::move(beside)});
        }
}

void read_lists(desk::TeamWork& work, const casework::Answer& answer, AnswerView& view) {
    using Both = std::pair<std::string, std::string>;
    read_items(
        answer.legal_references, Part::legal_references,
        [&](const casework::LegalReference& each) -> Both {
            const auto* law = std::get_if<casework::Law>(&each.law);
            if (const auto* const cited = std::get_if<OperationName>(&each.law))
                if (const auto* const item = work.library().laws.find(*cited)) law = item->wording.only();
            return {law == nullptr ? "" : law->title, each.provision};
        },
        view);
    read_items(
        answer.attachments, Part::attachments,
        [&](const casework::Attachment& each) -> Both {
            const auto file = answer.files.find(each.announced);
            return {file == answer.files.end() ? "" : file->second.name, each.description};
        },
        view);
    read_items(
        answer.assistance_needs, Part::assistance_needs,
        [](const casework::AssistanceNeed& each) -> Both { return {each.type, each.text}; }, view);
    for (auto& item : view.items)
        if (item.part == Part::assistance_needs)
            for (const auto& kind : view.assistance)
                if (kind.id == item.words) item.kind = kind.name;
    read_items(
        answer.practices, Part::practices,
        [](const casework::Practice& each) -> Both { return {each.title, each.text}; }, view);
    read_items(
        answer.challenges, Part::challenges,
        [](const casework::Challenge& each) -> Both { return {each.title, each.text}; }, view);
    read_items(
        answer.table_rows, Part::table_rows,
        [](const casework::TableRow& each) -> Both {
            std::string cells;
            for (const auto& cell : each.cells) cells += (cells.empty() ? "" : " · ") + cell;
            return {cells, {}};
        },
        view);
    for (const auto& item : work.library().laws.items)
        if (const auto* const law = item.wording.only()) view.laws.push_back({item.place.name, law->title});
}

Result<void> read_files(desk::TeamWork& work, AnswerView& view) {
    VALISE_TRY(const auto attached, desk::attached_to(work, view.name));
    for (const auto& [name, file] : attached) {
        VALISE_TRY(const FileView shown, file_view_of(work.desk(), file));
        for (ItemView& item : view.items)
            if (item.name == name) item.file = shown;
    }
    return {};
}

Result<void> read_remarks(desk::TeamWork& work, const People& people, AnswerView& view) {
    VALISE_TRY(const auto comments, desk::comments_on(work, view.name));
    for (const auto& [thread, at] : comments) {
        CommentView each{thread.name, people.writer_of(thread.name), thread.text, thread.quotation, at,
            thread.is_resolved, {}, {}};
        for (const auto& person : thread.assignees) each.assignees.push_back(people.name_of(person));
        for (const auto& reply : thread.replies)
            each.replies.push_back({people.writer_of(reply.name), reply.text});
        view.comments.push_back(std::move(each));
    }
    VALISE_TRY(const auto suggestions, desk::suggestions_on(work, view.name));
    for (const auto& [suggestion, quotation, at] : suggestions)
        if (suggestion.fate == draft::Fate::open)
            view.suggestions.push_back({suggestion.name, people.writer_of(suggestion.name), quotation,
                suggestion.proposed.replacement, at,
                suggestion.name.log.device == work.desk().owner().device});
    return {};
}

Result<void> read_writers(desk::TeamWork& work, const People& people, AnswerView& view) {
    VALISE_TRY(const auto paragraphs, desk::narrative_of(work, view.name));
    std::set<SubjectId> writers;
    for (const auto& paragraph : paragraphs)
        writers.insert(paragraph.writers.begin(), paragraph.writers.end());
    for (const auto& writer : writers) view.writers.push_back(people.name_of(writer));
    return {};
}

void read_question(const Standpoint& at, const desk::TeamWork& work, const desk::TeamWork::Asked& asked,
    const casework::Answer& answer, AnswerView& view) {
    view.question = *asked.question;
    view.is_sample = asked.questionnaire->is_sample;
    for (const auto& section : asked.questionnaire->sections)
        if (std::ranges::find(section.questions, asked.question->id, &casework::Question::id)
            != section.questions.end())
            view.chapter = section.title;
    const auto instrument = std::ranges::find(
        at.catalogue->instruments, asked.questionnaire->instrument, &casework::Instrument::id);
    view.article = casework::article_of(*asked.questionnaire, *asked.question);
    if (instrument != at.catalogue->instruments.end()) {
        view.instrument = instrument->short_name;
        view.provision = casework::cited_provisions(*instrument, view.article);
    }
    if (asked.question->follows)
        view.follows = related(work, {view.name.questionnaire, *asked.question->follows});
    if (asked.question->condition)
        view.depends_on = related(work, {view.name.questionnaire, asked.question->condition->question});
    if (const auto* const reference = answer.reference.only(); reference != nullptr && reference->target)
        view.stands_by = related(work, reference->target->answer);
}

} // namespace

Result<AnswerView> answer_view_of(
    desk::Desk& desk, const AnswerName& name, std::optional<casework::Language> translation) {
    VALISE_TRY(const Standpoint at, standpoint_of(desk));
    VALISE_TRY(auto work, at.team(desk));
    VALISE_TRY(const auto asked, work.asked(name));
    VALISE_TRY(const auto names, desk::names_in(desk, at.places, *at.review));
    const People people{work.writers(), names};
    AnswerView view;
    view.name = name;
    view.space = work.space();
    view.translation = translation;
    view.narrative =
        work.object(name, translation ? casework::translation_into(*translation) : Part::narrative);
    view.assistance = at.catalogue->assistance;
    VALISE_TRY(const auto list, desk::list_answers(work, name.questionnaire));
    VALISE_TRY(const auto* const answer, work.answer(name));
    read_question(at, work, asked, *answer, view);
    place_among(list, view);
    read_rights(work, *answer, view);
    for (const auto& said : answer->choice.values)
        view.choices.push_back({said.value.options, people.writer_of(said.name)});
    read_lists(work, *answer, view);
    VALISE_TRY_VOID(read_files(work, view));
    for (const auto& each : answer->translations) view.translations.push_back(each.first);
    if (translation) {
        view.may_suggest = false;
        view.may_comment = false;
    } else {
        VALISE_TRY_VOID(read_remarks(work, people, view));
        VALISE_TRY_VOID(read_writers(work, people, view));
        VALISE_TRY_VOID(read_suggesting(desk, view));
    }
    VALISE_TRY(const auto* const deeds, work.view().deeds(view.narrative));
    view.deeds = *deeds;
    return view;
}

Result<AnswerName> first_answer(desk::Desk& desk) {
    VALISE_TRY(const Standpoint at, standpoint_of(desk));
    VALISE_TRY(auto work, at.team(desk));
    for (const auto* const questionnaire : desk::questionnaires_of(*at.catalogue, at.review->review)) {
        VALISE_TRY(const auto list, desk::list_answers(work, questionnaire->id));
        const auto begun = std::ranges::find(list.lines, true, &desk::AnswerLine::is_begun);
        if (begun != list.lines.end()) return begun->name;
        if (!list.lines.empty()) return list.lines.front().name;
    }
    return refuse(Errc::not_found, "nothing is asked in this review");
}

Result<void> keep_suggesting(
    desk::Desk& desk, const AnswerName& name, const std::optional<AnswerView::Suggesting>& suggesting) {
    if (!suggesting) return desk.store().settings().remove(setting_of(name));
    FixedWriter writer;
    writer.prefixed32(as_bytes(suggesting->from)).prefixed32(as_bytes(suggesting->to));
    VALISE_TRY(const Bytes bytes, writer.finish());
    return desk.store().settings().put(setting_of(name), bytes);
}

} // namespace valise::gui
