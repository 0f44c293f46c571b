// SPDX-License-Identifier: Apache-2.0
#include "gui/people/parties.hpp"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "gui/languages/languages.hpp"
#include "gui/review/standpoint.hpp"
#include "gui/words/words.hpp"
#include "valise/casework/review.hpp"
#include "valise/desk/consulting.hpp"

namespace valise::gui {

namespace {

class PartyWords {
    Q_DECLARE_TR_FUNCTIONS(PartyWords)
};

} // namespace

QString words_of(const Party& party) {
    if (party.is_you) return PartyWords::tr("You");
    if (!party.is_known) return PartyWords::tr("somebody who is not known here");
    QStringList words;
    if (!party.name.empty()) words.append(isolated(from_utf8(party.name)));
    if (party.is_secretariat)
        words.append(words_of(desk::Capacity::secretariat));
    else
        words.append(words_of(party.capacity));
    if (!party.state.empty()) words.append(isolated(in_words(party.state)));
    return words.join(QStringLiteral(" · "));
}

QString words_of(const std::vector<Party>& parties) {
    QStringList words;
    for (const Party& party : parties) words.append(words_of(party));
    return words.join(QStringLiteral("; "));
}

Result<Parties> Parties::of(desk::Desk& desk) {
    Parties all;
    VALISE_TRY(all.people_, desk::known_people(desk));
    VALISE_TRY(const Standpoint at, standpoint_of(desk));
    std::map<SubjectId, std::string> names;
    if (at.review) {
        VALISE_TRY(names, desk::names_in(desk, at.places, *at.review));
    }
    for (const auto& person : all.people_) {
        Party party{
            person.name, person.capacity, {}, person.state == casework::secretariat_code(), false, true};
        party.is_secretariat |= !person.state.is_a_state();
        if (const auto known = names.find(person.person); known != names.end()) party.name = known->second;
        const auto* const state = at.catalogue ? casework::find_state(*at.catalogue, person.state) : nullptr;
        if (state != nullptr && !party.is_secretariat) party.state = state->name;
        for (const auto& computer : person.computers) {
            party.is_you |= computer.is_this_one;
            all.computers_[computer.device] = person.person;
        }
        all.parties_[person.person] = std::move(party);
    }
    return all;
}

Party Parties::of_person(const SubjectId& person) const {
    const auto found = parties_.find(person);
    return found == parties_.end() ? Party() : found->second;
}

Party Parties::of_computer(const SubjectId& device) const {
    const auto person = computers_.find(device);
    return person == computers_.end() ? Party() : of_person(person->second);
}

std::vector<Party> Parties::of_computers(const std::set<SubjectId>& devices) const {
    std::vector<Party> all;
    for (const SubjectId& device : devices) {
        Party party = of_computer(device);
        if (std::ranges::find(all, party) == all.end()) all.push_back(std::move(party));
    }
    return all;
}

} // namespace valise::gui
