// SPDX-License-Identifier: Apache-2.0
#include "gui/versions/versions_view.hpp"

#include <algorithm>

#include "gui/review/standpoint.hpp"
#include "valise/desk/answer_list.hpp"
#include "valise/desk/answering.hpp"
#include "valise/desk/consulting.hpp"
#include "valise/desk/questionnaires.hpp"

namespace valise::gui {

namespace {

Result<void> list_begun(const Standpoint& at, desk::TeamWork& work, VersionsView& view) {
    for (const auto* const questionnaire : desk::questionnaires_of(*at.catalogue, at.review->review)) {
        VALISE_TRY(const auto list, desk::list_answers(work, questionnaire->id));
        for (const auto& line : list.lines)
            if (line.is_begun) view.all.push_back({line.name, line.question->number, line.question->text});
    }
    return {};
}

} // namespace

Result<VersionsView> versions_view_of(desk::Desk& desk, const std::optional<casework::AnswerName>& name) {
    VALISE_TRY(const Standpoint at, standpoint_of(desk));
    VALISE_TRY(auto work, at.team(desk));
    VersionsView view;
    VALISE_TRY_VOID(list_begun(at, work, view));
    if (!name && view.all.empty()) return view;
    view.name = name.value_or(view.all.empty() ? casework::AnswerName() : view.all.front().name);
    VALISE_TRY_VOID(work.asked(view.name));
    VALISE_TRY(const auto names, desk::names_in(desk, at.places, *at.review));
    view.space = work.space();
    view.narrative = work.object(view.name, casework::Part::narrative);
    view.may_write =
        work.may(casework::Task::draft_answers) && desk::require_open(work, view.name).has_value();
    VALISE_TRY(const auto versions, desk::versions_of(desk, view.space, view.narrative));
    for (const auto& each : versions) {
        VersionsView::Row row{each.version, false, {}, each.when, each.is_shared, each.count, each.names};
        const auto writer = each.writer ? work.writers().find(each.writer->log.device) : std::nullopt;
        row.is_own = writer && writer->person == work.writers().owner().person;
        if (writer && !row.is_own) {
            const auto known = names.find(writer->person);
            row.by = known == names.end() ? writer->person.hex().substr(0, 8) : known->second;
        }
        view.rows.push_back(std::move(row));
    }
    std::ranges::reverse(view.rows);
    VALISE_TRY(view.read_before, desk::version_read_before(desk, view.space, view.narrative));
    return view;
}

Result<std::vector<desk::ComparedWords>> compared_versions(desk::Desk& desk, const SpaceId& space,
    const ObjectId& object, const text::Version& from, const text::Version& to) {
    VALISE_TRY(const std::string before, desk::text_at(desk, space, object, from));
    VALISE_TRY(const std::string after, desk::text_at(desk, space, object, to));
    return desk::compare_words(before, after);
}

} // namespace valise::gui
