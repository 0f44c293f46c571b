// SPDX-License-Identifier: Apache-2.0
#include "gui/arrivals/arrivals_view.hpp"

#include <algorithm>
#include <map>
#include <variant>

#include "gui/review/standpoint.hpp"
#include "valise/casework/objects.hpp"
#include "valise/desk/questionnaires.hpp"
#include "valise/desk/standing.hpp"

namespace valise::gui {

namespace {

/// Which answer an object of the owner's team is part of, and where the question stands.
struct Asked {
    casework::AnswerName answer;
    const casework::Question* question = nullptr;
    std::size_t place = 0;
};
using AskedByObject = std::map<ObjectId, Asked>;

/// Of which an answer is made.
std::vector<casework::Part> parts() {
    using casework::Part;
    std::vector<Part> all{Part::registers, Part::narrative, Part::legal_references, Part::attachments,
        Part::assistance_needs, Part::practices, Part::challenges, Part::table_rows};
    for (const auto language : casework::all_languages) all.push_back(casework::translation_into(language));
    return all;
}

AskedByObject answers_by_object(const Standpoint& at, const SpaceId& team) {
    AskedByObject all;
    if (!at.catalogue || !at.review) return all;
    std::size_t place = 0;
    for (const auto* const questionnaire : desk::questionnaires_of(*at.catalogue, at.review->review))
        for (const auto& section : questionnaire->sections)
            for (const auto& question : section.questions) {
                const casework::AnswerName name{questionnaire->id, question.id};
                ++place;
                for (const auto part : parts())
                    all[casework::object_of(team, name, part)] = {name, &question, place};
            }
    return all;
}

void count(ArrivedThing& thing, const draft::Deed& deed) {
    if (std::holds_alternative<proto::Comment>(deed.action)
        || std::holds_alternative<proto::Reply>(deed.action))
        ++thing.comments;
    else if (std::holds_alternative<proto::Suggest>(deed.action))
        ++thing.suggestions;
    else
        ++thing.values;
}

Result<void> add_change(ArrivedThing& thing, desk::Desk& desk, const desk::ArrivedPaper& paper) {
    const auto change = desk::Arrivals(desk).change(paper);
    if (!change && change.error().code != Errc::not_found) return tl::unexpected(change.error());
    if (!change) {
        thing.counts = false;
        return {};
    }
    if (change->before != change->after) {
        auto words = desk::compare_words(change->before, change->after);
        thing.words.insert(thing.words.end(), words.begin(), words.end());
    }
    for (const auto& deed : change->deeds) count(thing, deed);
    thing.is_to_be_read |= change->is_to_be_read;
    return {};
}

void add_parties(std::vector<Party>& to, const std::vector<Party>& more) {
    for (const Party& party : more)
        if (std::ranges::find(to, party) == to.end()) to.push_back(party);
}

/// Those of one answer together.
Result<std::vector<ArrivedThing>> things_in(
    desk::Desk& desk, const desk::Arrival& arrival, const Parties& parties, const Standpoint& at) {
    const desk::TeamPlace* const team =
        at.review ? at.places.team_of(at.review->space, desk::state_of_owner(desk)) : nullptr;
    const AskedByObject asked = team ? answers_by_object(at, team->space) : AskedByObject();
    using Order = std::pair<std::size_t, space::SpaceKind>; // of answers, then of other places
    std::map<Order, ArrivedThing> things;
    for (const auto& paper : arrival.papers) {
        const auto found = asked.find(paper.object);
        VALISE_TRY(const auto* const kept, desk.holdings().space(paper.space));
        const auto where =
            kept == nullptr ? space::SpaceKind::team : kept->replica().membership().genesis().kind;
        const std::size_t place = found == asked.end() ? asked.size() + 1 : found->second.place;
        ArrivedThing& thing = things[{place, where}];
        thing.where = where;
        if (found != asked.end()) {
            thing.answer = found->second.answer;
            thing.number = found->second.question->number;
            thing.question = found->second.question->text;
        }
        add_parties(thing.from, parties.of_computers(paper.devices));
        VALISE_TRY_VOID(add_change(thing, desk, paper));
    }
    std::vector<ArrivedThing> all;
    all.reserve(things.size());
    for (auto& [order, thing] : things) all.push_back(std::move(thing));
    std::ranges::stable_sort(all, std::greater(), &ArrivedThing::is_to_be_read);
    return all;
}

} // namespace

Result<ArrivalsView> arrivals_view_of(desk::Desk& desk, std::uint64_t wanted) {
    ArrivalsView view;
    VALISE_TRY(const auto arrivals, desk::Arrivals(desk).all());
    VALISE_TRY(const Parties parties, Parties::of(desk));
    for (const auto& arrival : arrivals) {
        if (arrival.number == wanted) view.chosen = view.all.size();
        std::set<SubjectId> devices;
        for (const auto& paper : arrival.papers) devices.insert(paper.devices.begin(), paper.devices.end());
        view.all.push_back({arrival.number, arrival.when, arrival.route, parties.of_computers(devices),
            arrival.papers.size(), arrival.is_undone});
    }
    if (arrivals.empty()) return view;
    VALISE_TRY(const Standpoint at, standpoint_of(desk));
    const auto& chosen = arrivals[view.chosen];
    VALISE_TRY(view.things, things_in(desk, chosen, parties, at));
    view.all[view.chosen].changed = view.things.size();
    view.may_be_undone = desk::Arrivals(desk).check_undo(chosen.number).has_value();
    return view;
}

Result<std::size_t> say_read(desk::Desk& desk, std::uint64_t number) {
    desk::Arrivals arrivals(desk);
    VALISE_TRY(const auto arrival, arrivals.find(number));
    std::size_t read = 0;
    for (const auto& paper : arrival.papers) {
        VALISE_TRY(const auto open, desk.own_work().open(paper.space, paper.object));
        if (!open.paper.was_joined()) continue;
        VALISE_TRY_VOID(arrivals.say_read(paper.space, paper.object));
        ++read;
    }
    return read;
}

} // namespace valise::gui
