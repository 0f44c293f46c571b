// SPDX-License-Identifier: Apache-2.0
#include "gui/exchange/exchange_view.hpp"

#include <algorithm>

#include "gui/review/standpoint.hpp"

namespace valise::gui {

namespace {

/// The computers of the owner's team.
Result<std::set<SubjectId>> team_of(desk::Desk& desk) {
    std::set<SubjectId> members;
    VALISE_TRY(const Standpoint at, standpoint_of(desk));
    if (!at.review) return members;
    const auto* const team = at.places.team_of(at.review->space, desk::state_of_owner(desk));
    if (team == nullptr) return members;
    VALISE_TRY(const auto* const kept, desk.holdings().space(team->space));
    if (kept == nullptr) return members;
    for (const auto& [device, standing] : kept->replica().membership().members()) members.insert(device);
    return members;
}

Result<space::SpaceKind> kind_of(desk::Desk& desk, const SpaceId& space) {
    VALISE_TRY(const auto* const kept, desk.holdings().space(space));
    return kept == nullptr ? space::SpaceKind::team : kept->replica().membership().genesis().kind;
}

/// The folder in which the system shows the stick: people also choose the folder of the pouches in it.
std::filesystem::path stick_at(const std::filesystem::path& folder) {
    return folder.filename() == "valise" ? folder.parent_path() : folder;
}

} // namespace

Result<ExchangeView> exchange_view_of(desk::Desk& desk) {
    ExchangeView view;
    VALISE_TRY(view.sharing, desk::sharing_of(desk));
    VALISE_TRY(const Parties parties, Parties::of(desk));
    VALISE_TRY(const auto team, team_of(desk));
    for (const auto& person : parties.people()) {
        Addressee addressee{parties.of_person(person.person), {}, false};
        for (const auto& computer : person.computers) {
            if (!computer.is_in_force || computer.is_this_one) continue;
            addressee.computers.push_back(computer.certificate);
            addressee.is_in_team |= team.contains(computer.device);
        }
        if (!addressee.computers.empty()) view.others.push_back(std::move(addressee));
    }
    VALISE_TRY(auto passages, desk::passages_in(desk.store()));
    for (auto& passage : passages) {
        auto with = parties.of_computers(passage.with);
        view.history.push_back({std::move(passage), std::move(with)});
    }
    return view;
}

Result<PackedPouch> pack_onto(
    desk::Desk& desk, const std::filesystem::path& folder, const desk::PackTerms& terms) {
    pouch::FolderStick stick(stick_at(folder));
    PackedPouch packed;
    VALISE_TRY(packed.report, desk::pack_pouch(desk, stick, terms));
    VALISE_TRY(const Parties parties, Parties::of(desk));
    std::set<SubjectId> devices;
    for (const RecordId& id : terms.addressees)
        if (const auto* const computer = desk.holdings().directory().find(id))
            devices.insert(computer->subject);
    packed.addressees = parties.of_computers(devices);
    for (const auto& omission : packed.report.omissions) {
        VALISE_TRY(const auto place, kind_of(desk, omission.space));
        packed.left_out.push_back({place, omission.reason});
    }
    return packed;
}

Result<std::vector<FoundVolume>> look_at_stick(desk::Desk& desk, const std::filesystem::path& place) {
    const auto stick = pouch::stick_to_read(stick_at(place));
    VALISE_TRY(const auto names, stick->names());
    VALISE_TRY(const Parties parties, Parties::of(desk));
    std::vector<FoundVolume> volumes;
    for (const std::string& name : names) {
        if (!pouch::may_be_volume(name)) continue;
        FoundVolume& volume = volumes.emplace_back();
        volume.file = name;
        VALISE_TRY(const auto source, stick->open(name));
        auto look = desk::look_into_pouch(desk, *source);
        if (!look) {
            volume.why = look.error().code;
            continue;
        }
        volume.maker = parties.of_computer(look->inventory.label.maker);
        for (const auto& [space, inventory] : look->inventory.spaces) {
            NewsOf news{std::nullopt, desk::news_in(inventory)};
            if (space != exchange::the_register) {
                VALISE_TRY(news.place, kind_of(desk, space));
            }
            if (news.pieces > 0) volume.news.push_back(news);
        }
        volume.look = *std::move(look);
    }
    if (volumes.empty()) return refuse(Errc::not_found, "there is no pouch on this stick");
    return volumes;
}

Result<TakenIn> take_in_from(desk::Desk& desk, const std::filesystem::path& place,
    const std::vector<FoundVolume>& volumes, const desk::TakeTerms& terms) {
    const auto stick = pouch::stick_to_read(stick_at(place));
    TakenIn taken;
    for (const FoundVolume& volume : volumes) {
        if (!volume.look || volume.look->was_taken) continue;
        VALISE_TRY(const auto source, stick->open(volume.file));
        VALISE_TRY(const auto report, desk::take_in_pouch(desk, *source, *volume.look, terms));
        taken.pieces += report.outcome.taken + report.chunks;
        taken.waits += report.outcome.waits + report.early_chunks;
        taken.changed += report.changes.size();
        if (report.arrival) taken.arrival = report.arrival;
        for (const auto& change : report.changes) taken.is_any_to_be_read |= change.after.was_joined;
    }
    return taken;
}

} // namespace valise::gui
