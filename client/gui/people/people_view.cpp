// SPDX-License-Identifier: Apache-2.0
#include "gui/people/people_view.hpp"

#include <algorithm>

#include "gui/review/standpoint.hpp"
#include "valise/base/system.hpp"
#include "valise/casework/review.hpp"
#include "valise/crypto/words.hpp"
#include "valise/desk/arrivals.hpp"
#include "valise/desk/exchanging.hpp"
#include "valise/desk/standing.hpp"

namespace valise::gui {

namespace {

constexpr std::uint64_t largest_letter = 1 << 20;

Result<std::map<SubjectId, Timestamp>> last_work_by_computer(desk::Desk& desk) {
    std::map<SubjectId, Timestamp> last;
    VALISE_TRY(const auto arrivals, desk::Arrivals(desk).all());
    for (const auto& arrival : arrivals) // the last one first
        for (const auto& paper : arrival.papers)
            for (const SubjectId& device : paper.devices) last.try_emplace(device, arrival.when);
    return last;
}

casework::Words name_in(const Standpoint& at, const crypto::StateCode& code) {
    const auto* const state = at.catalogue ? casework::find_state(*at.catalogue, code) : nullptr;
    return state == nullptr ? casework::Words() : state->name;
}

void add_whom_to_invite(PeopleView& view, desk::Desk& desk, const Standpoint& at) {
    const auto own = desk::state_of_owner(desk);
    if (desk.owner().issuer) {
        view.may_invite.push_back(desk::Capacity::focal_point);
        if (at.catalogue)
            for (const auto& state : at.catalogue->states) view.states.push_back({state.code, state.name});
    } else {
        view.states.push_back({own, name_in(at, own)});
    }
    if (!desk.owner().person) return;
    if (desk::capacity_of_owner(desk) == desk::Capacity::focal_point && !desk.owner().issuer) {
        view.may_invite.push_back(desk::Capacity::expert);
        view.may_invite.push_back(desk::Capacity::contributor);
        view.may_invite.push_back(desk::Capacity::observer);
    }
    view.may_invite.push_back(desk::Capacity::computer);
}

Result<void> add_people(PeopleView& view, desk::Desk& desk, const Parties& parties) {
    VALISE_TRY(const auto last, last_work_by_computer(desk));
    VALISE_TRY(const auto late, desk::late_entries(desk));
    for (const auto& person : parties.people()) {
        PersonCard card{person, parties.of_person(person.person), std::nullopt, 0, false};
        for (const auto& computer : person.computers) {
            if (const auto found = last.find(computer.device); found != last.end())
                card.last_work = std::max(card.last_work.value_or(found->second), found->second);
            for (const auto& each : late)
                if (each.device == computer.device) card.late += each.count;
        }
        if (person.is_in_force && !card.party.is_you) {
            const auto would = desk::removal_of(desk, person);
            card.may_be_removed = would && (would->is_revoked || !would->spaces.empty());
        }
        view.people.push_back(std::move(card));
    }
    const auto own = desk::state_of_owner(desk);
    std::ranges::stable_sort(
        view.people, std::greater(), [&](const auto& card) { return card.person.state == own; });
    return {};
}

} // namespace

Result<PeopleView> people_view_of(desk::Desk& desk) {
    PeopleView view;
    VALISE_TRY(const Standpoint at, standpoint_of(desk));
    VALISE_TRY(const Parties parties, Parties::of(desk));
    VALISE_TRY_VOID(add_people(view, desk, parties));
    VALISE_TRY(auto invitations, desk::Invitations(desk).all());
    for (auto& each : invitations) {
        auto state = name_in(at, each.offer.state);
        view.invitations.push_back({std::move(each), std::move(state)});
    }
    add_whom_to_invite(view, desk, at);
    VALISE_TRY(const auto module, desk::module_of(desk.store()));
    view.has_module = module.has_value();
    return view;
}

Result<Comparison> confirm_words(desk::Desk& desk, std::uint32_t number, const std::string& typed) {
    const auto heard = crypto::Fingerprint::parse(typed);
    if (!heard) return Comparison::no_words;
    desk::Invitations invitations(desk);
    VALISE_TRY(const auto all, invitations.all());
    const auto meant = std::ranges::find(all, number, &desk::Invitation::number);
    if (meant != all.end() && meant->applicant && meant->applicant->keys.fingerprint() != *heard)
        return Comparison::words_differ;
    VALISE_TRY_VOID(invitations.certify(number, *heard));
    return Comparison::confirmed;
}

Result<void> save_letter(desk::Desk& desk, std::uint32_t number, const std::filesystem::path& file) {
    VALISE_TRY(const Bytes letter, desk::Invitations(desk).letter_of(number));
    return system::write_file_durably(file, letter);
}

Result<std::string> take_letter(desk::Desk& desk, std::uint32_t number, const std::filesystem::path& file) {
    VALISE_TRY(const Bytes letter, system::read_file(file, largest_letter));
    VALISE_TRY(const auto applicant, desk::Invitations(desk).receive(number, letter));
    return applicant.name;
}

} // namespace valise::gui
