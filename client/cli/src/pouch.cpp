// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <filesystem>
#include <memory>

#include <fmt/format.h>

#include "names.hpp"
#include "network.hpp"
#include "prompt.hpp"
#include "standing.hpp"
#include "standpoint.hpp"
#include "valise/desk/packing.hpp"
#include "valise/desk/places.hpp"
#include "valise/desk/unpacking.hpp"

namespace valise::cli {

namespace {

using crypto::CertificateKind;

constexpr Parameter folder_argument{
    "FOLDER", "where the stick is; pouches lie in its folder valise", {}, true};
constexpr Parameter place_argument{"PLACE", "where the stick is, or the file of one pouch", {}, true};
constexpr Parameter dry_run{"--dry-run", "tell what would be done, and do nothing"};
constexpr std::size_t least_digits = 6;

Value number(std::uint64_t value) { return static_cast<std::int64_t>(value); }

void tell(Telling telling, std::uint64_t records, std::uint64_t bytes) {
    if (telling == Telling::none) return;
    if (telling == Telling::line) {
        fmt::print(stderr, "\r\033[K{} pieces, {} bytes", records, bytes);
        return;
    }
    JsonWriter json;
    json.begin_object().key("progress").begin_object();
    json.key("records").value(number(records)).key("bytes").value(number(bytes));
    json.end_object().end_object();
    say(json.text());
}

void end_line(Telling telling) {
    if (telling == Telling::line) fmt::print(stderr, "\r\033[K");
}

// For whom

/// A computer that a pouch may be for, by its confirmation.
struct Computer {
    RecordId confirmation;
    RecordId person;
    SubjectId subject;
    crypto::StateCode state;
};

Outcome<std::vector<Computer>> other_computers(desk::Desk& desk) {
    std::vector<Computer> computers;
    const auto& directory = desk.holdings().directory();
    VALISE_TRY_VOID(in(During::own_valise,
        desk.store().records().each_of_register([&](store::RecordKind kind, ByteView bytes) -> Result<void> {
            if (kind != store::RecordKind::certificate) return {};
            VALISE_TRY(const auto certificate, crypto::parse_certificate(bytes));
            const auto& content = certificate.content;
            const bool is_another =
                content.kind == CertificateKind::device && content.subject != desk.owner().device;
            if (is_another && directory.is_in_force(certificate.id()))
                computers.push_back({certificate.id(), content.issuer, content.subject, content.state});
            return {};
        })));
    return computers;
}

bool is_meant(const Computer& computer, const std::string& who) {
    if (who == "secretariat") return name_of(computer.state) == "the secretariat";
    const auto state = crypto::StateCode::parse(who);
    if (state) return computer.state == *state;
    const bool is_beginning = who.size() >= least_digits;
    return is_beginning
        && (computer.confirmation.hex().starts_with(who) || computer.person.hex().starts_with(who));
}

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> parts(1);
    for (const char sign : text) {
        if (sign == ',')
            parts.emplace_back();
        else if (sign != ' ')
            parts.back() += sign;
    }
    return parts;
}

Outcome<std::vector<RecordId>> named(desk::Desk& desk, const std::string& names) {
    VALISE_TRY(const auto computers, other_computers(desk));
    std::vector<RecordId> addressees;
    for (const std::string& who : split(names)) {
        const auto before = addressees.size();
        for (const Computer& computer : computers)
            if (is_meant(computer, who)) addressees.push_back(computer.confirmation);
        if (addressees.size() == before)
            return wrong_usage(fmt::format("nobody is known here as \"{}\"; nothing has changed", who),
                "three letters of a State, secretariat, or a confirmation of valise people list");
    }
    std::ranges::sort(addressees);
    addressees.erase(std::ranges::unique(addressees).begin(), addressees.end());
    return addressees;
}

/// The space of this kind that the owner is in. Of several, that of the review which is meant.
Outcome<SpaceId> space_meant(const Call& call, desk::Desk& desk, const std::string& kind) {
    VALISE_TRY(const auto spaces, in(During::own_valise, desk.store().records().spaces()));
    std::vector<SpaceId> such;
    for (const SpaceId& space : spaces) {
        VALISE_TRY(const auto* const kept, in(During::own_valise, desk.holdings().space(space)));
        if (kept != nullptr && words_of(kept->replica().membership().genesis().kind) == kind)
            such.push_back(space);
    }
    if (such.empty())
        return wrong_usage(fmt::format("you are in no {}; nothing has changed", kind), "name whom by --for");
    if (such.size() == 1 && !call.has("--review")) return such.front();
    if (kind == words_of(space::SpaceKind::circle))
        return wrong_usage(
            fmt::format("you are in {} of these; nothing has changed", such.size()), "name whom by --for");
    VALISE_TRY(const auto places, in(During::own_valise, desk::places_of(desk)));
    VALISE_TRY(const auto review, review_meant(places, call));
    if (kind == words_of(space::SpaceKind::review)) return review.space;
    const auto* const team = places.team_of(review.space, desk::state_of_owner(desk));
    if (team != nullptr) return team->space;
    return wrong_usage("you are in no team of this review; nothing has changed", "name whom by --for");
}

/// What those in a space need to work: a team, its review and the circle; a review, the circle.
Outcome<std::vector<SpaceId>> with_what_it_needs(desk::Desk& desk, const SpaceId& space) {
    VALISE_TRY(const auto places, in(During::own_valise, desk::places_of(desk)));
    std::vector<SpaceId> spaces{space};
    for (const auto& team : places.teams)
        if (team.space == space) spaces.push_back(team.charter.review);
    for (const SpaceId& circle : places.circles)
        if (circle != space) spaces.push_back(circle);
    return spaces;
}

Outcome<desk::PackTerms> terms_of(const Call& call, desk::Desk& desk) {
    desk::PackTerms terms;
    if (call.has("--for")) {
        VALISE_TRY(terms.addressees, named(desk, call.text("--for")));
        return terms;
    }
    VALISE_TRY(const auto space, space_meant(call, desk, call.text("--all-of")));
    VALISE_TRY(const auto* const kept, in(During::own_valise, desk.holdings().space(space)));
    VALISE_TRY(const auto computers, other_computers(desk));
    const auto members = kept->replica().membership().members();
    for (const Computer& computer : computers)
        if (members.contains(computer.subject)) terms.addressees.push_back(computer.confirmation);
    if (terms.addressees.empty())
        return wrong_usage("nobody else is in it; nothing has changed", "name whom by --for");
    VALISE_TRY(terms.spaces, with_what_it_needs(desk, space));
    return terms;
}

// Packing

std::string words_of(desk::OmissionReason reason) {
    switch (reason) {
    case desk::OmissionReason::not_all_are_members: return "somebody whom it is for is not in it";
    case desk::OmissionReason::work_is_not_sealed:
        return "your last work in it could not be sealed; it is safe";
    case desk::OmissionReason::attachments_in_part: return "not all of an attachment is on this computer";
    }
    return "";
}

void tell_addressees(desk::Desk& desk, const desk::PackTerms& terms, Report& report) {
    Report::Table table{"for", {{"confirmation", "Confirmation"}, {"name", "For"}}, {}, ""};
    for (const RecordId& id : terms.addressees) {
        const auto* const computer = desk.holdings().directory().find(id);
        table.rows.push_back({id.hex().substr(0, 12), name_of(desk, computer->subject)});
    }
    report.tables.push_back(std::move(table));
}

void tell_packed(desk::Desk& desk, const desk::PackReport& packed, Report& report) {
    report.fact("made", "Made", shown(packed.made));
    report.fact("records", "Pieces in it", number(packed.records));
    report.fact("known", "Left out, since they have it", number(packed.known));
    report.fact("bytes", "Bytes", number(packed.bytes));
    Report::Table slip{
        "slip", {{"file", "File"}, {"words", "Its six words"}, {"digits", "As digits"}}, {}, ""};
    for (const auto& volume : packed.volumes)
        slip.rows.push_back({volume.file, six_words(volume.words), volume.words.digits()});
    report.tables.push_back(std::move(slip));
    if (packed.omissions.empty()) return;
    Report::Table omitted{"left_out", {{"space", "Left out"}, {"why", "Why"}}, {}, ""};
    for (const auto& omission : packed.omissions)
        omitted.rows.push_back({name_of(desk, omission.space), words_of(omission.reason)});
    report.tables.push_back(std::move(omitted));
    report.exit = ExitCode::done_in_part;
}

Outcome<Report> pack(Call& call) {
    if (call.has("--for") == call.has("--all-of"))
        return wrong_usage("a pouch is for somebody", "one of --for WHO and --all-of team, review or circle");
    VALISE_TRY(const auto desk, open_desk(call));
    VALISE_TRY(auto terms, terms_of(call, *desk));
    Report report;
    report.fact("is_packed", "Packed", !call.is_dry_run());
    tell_addressees(*desk, terms, report);
    if (call.is_dry_run()) return report;
    terms.with_attachments = !call.has("--without-attachments");
    terms.with_all_they_have = call.has("--with-all");
    const Interruption interruption;
    terms.stop = interruption.token();
    const Telling telling = call.telling();
    terms.on_progress = [telling](const auto& progress) { tell(telling, progress.records, progress.bytes); };
    pouch::FolderStick stick(call.text("FOLDER"));
    const auto packed = desk::pack_pouch(*desk, stick, terms);
    end_line(telling);
    if (interruption.came()) return tl::unexpected(Interruption::problem());
    VALISE_TRY(const auto made, in(During::pouch, packed));
    tell_packed(*desk, made, report);
    report.say("Write the six words on the slip: whoever takes it in sees the same.");
    return report;
}

// Looking, and taking in

/// One file on a stick: what is in it, or why nobody here can say.
struct Volume {
    std::string file;
    Result<desk::PouchLook> look;
};

/// Exit 1 with the name of what is not there.
Outcome<void> require_place(const std::string& path) {
    std::error_code error;
    if (std::filesystem::exists(path, error)) return {};
    return problem(ExitCode::failed, "no_folder",
        fmt::format("there is no folder \"{}\"; nothing has changed", path),
        "see whether the stick is in, and how its folder is written");
}

Outcome<std::vector<Volume>> volumes_on(pouch::Stick& stick, desk::Desk& desk) {
    std::vector<Volume> volumes;
    const auto names = stick.names();
    for (const std::string& name : names.value_or(std::vector<std::string>())) {
        if (!pouch::may_be_volume(name)) continue;
        VALISE_TRY(const auto source, in(During::pouch, stick.open(name)));
        volumes.push_back({name, desk::look_into_pouch(desk, *source)});
    }
    if (volumes.empty()) return tl::unexpected(problem_of(During::pouch, {Errc::not_found, ""}));
    return volumes;
}

std::uint64_t news_in(const desk::PouchLook& look) {
    std::uint64_t news = 0;
    for (const auto& [space, inventory] : look.inventory.spaces) news += desk::news_in(inventory);
    return news;
}

Report::Table table_of(desk::Desk& desk, const std::vector<Volume>& volumes) {
    Report::Table table{"pouches",
        {{"file", "File"}, {"words", "Its six words"}, {"from", "From"}, {"made", "Made"},
            {"news", "New pieces"}, {"was_taken", "Taken in"}, {"remark", "Remark"}},
        {}, ""};
    for (const Volume& volume : volumes) {
        if (!volume.look) {
            table.rows.push_back(
                {volume.file, {}, {}, {}, {}, false, problem_of(During::pouch, volume.look.error()).message});
            continue;
        }
        const auto& inventory = volume.look->inventory;
        std::string remark;
        if (!inventory.is_maker_in_force) remark = "whoever packed it is not confirmed today";
        if (volume.look->was_taken) remark = "already taken in; once more, it changes nothing";
        table.rows.push_back(
            {volume.file, six_words(volume.look->words), name_of(desk, inventory.label.maker),
                shown(inventory.label.made), number(news_in(*volume.look)), volume.look->was_taken, remark});
    }
    return table;
}

Report::Table contents_of(desk::Desk& desk, const std::vector<Volume>& volumes) {
    Report::Table table{"contents", {{"file", "File"}, {"space", "In it"}, {"news", "New pieces"}}, {}, ""};
    for (const Volume& volume : volumes) {
        if (!volume.look) continue;
        for (const auto& [space, inventory] : volume.look->inventory.spaces)
            table.rows.push_back({volume.file,
                space == exchange::the_register ? std::string("who is who") : name_of(desk, space),
                number(desk::news_in(inventory))});
    }
    return table;
}

/// When nothing on the stick can be opened here, why.
Outcome<void> can_open_any(const std::vector<Volume>& volumes) {
    for (const Volume& volume : volumes)
        if (volume.look) return {};
    return tl::unexpected(problem_of(During::pouch, volumes.front().look.error()));
}

/// A stick of which something can be opened here.
struct AtStick {
    std::unique_ptr<desk::Desk> desk;
    std::unique_ptr<pouch::Stick> stick;
    std::vector<Volume> volumes;
};

Outcome<AtStick> at_stick(Call& call) {
    const std::string place = call.text("PLACE");
    VALISE_TRY_VOID(require_place(place));
    AtStick at{nullptr, pouch::stick_to_read(place), {}};
    VALISE_TRY(at.desk, open_desk(call));
    VALISE_TRY(at.volumes, volumes_on(*at.stick, *at.desk));
    VALISE_TRY_VOID(can_open_any(at.volumes));
    return at;
}

Outcome<Report> look(Call& call) {
    VALISE_TRY(const auto at, at_stick(call));
    Report report;
    report.tables.push_back(table_of(*at.desk, at.volumes));
    report.tables.push_back(contents_of(*at.desk, at.volumes));
    report.say("Compare the six words with the slip. hint: valise pouch take FOLDER");
    return report;
}

/// What came of all volumes.
struct Taken {
    std::uint64_t pieces = 0;
    std::uint64_t waits = 0;
    std::uint64_t changed = 0;
    std::vector<std::uint64_t> arrivals;
    bool is_any_to_be_read = false;

    void add(const desk::TakeReport& report) {
        pieces += report.outcome.taken + report.chunks;
        waits += report.outcome.waits + report.early_chunks;
        changed += report.changes.size();
        if (report.arrival) arrivals.push_back(*report.arrival);
        for (const auto& change : report.changes) is_any_to_be_read |= change.after.was_joined;
    }
};

void tell_taken(const Taken& taken, const std::vector<Volume>& volumes, Report& report) {
    report.fact("taken", "Pieces taken in", number(taken.pieces));
    report.fact("waiting", "Pieces that wait for others", number(taken.waits));
    report.fact("changed", "Answers changed", number(taken.changed));
    report.fact("arrivals", "Arrivals", fmt::format("{}", fmt::join(taken.arrivals, ", ")));
    const bool are_all_known = std::ranges::all_of(
        volumes, [](const Volume& volume) { return !volume.look || volume.look->was_taken; });
    report.fact("was_taken", "Already taken in", are_all_known);
    if (are_all_known) report.say("All of this was taken in before. Nothing has changed.");
    for (const auto arrival : taken.arrivals)
        report.say(fmt::format("hint: valise arrivals show {} tells what arrived", arrival));
    if (taken.is_any_to_be_read) {
        report.exit = ExitCode::needs_a_person;
        report.say("Two people wrote here, please read.");
    }
    const bool is_part_damaged = std::ranges::any_of(volumes,
        [](const Volume& volume) { return !volume.look && volume.look.error().code != Errc::wrong_key; });
    if (is_part_damaged || taken.waits > 0) report.exit = ExitCode::done_in_part;
}

Outcome<Report> take(Call& call) {
    VALISE_TRY(auto at, at_stick(call));
    Report report;
    report.fact("is_taken", "Taken in now", !call.is_dry_run());
    const Interruption interruption;
    const Telling telling = call.telling();
    desk::TakeTerms terms;
    terms.stop = interruption.token();
    terms.on_progress = [telling](const auto& progress) { tell(telling, progress.records, progress.bytes); };
    Taken taken;
    for (Volume& volume : at.volumes) {
        if (!volume.look || volume.look->was_taken || call.is_dry_run()) continue;
        auto came = at.stick->open(volume.file).and_then([&](const auto& source) {
            return desk::take_in_pouch(*at.desk, *source, *volume.look, terms);
        });
        end_line(telling);
        if (interruption.came()) return tl::unexpected(Interruption::problem());
        if (came)
            taken.add(*came);
        else
            volume.look = tl::unexpected(came.error()); // Others on the stick may be whole.
    }
    VALISE_TRY_VOID(can_open_any(at.volumes));
    if (!call.is_dry_run()) tell_taken(taken, at.volumes, report);
    VALISE_TRY_VOID(tell_handover(*at.desk, report));
    report.tables.push_back(table_of(*at.desk, at.volumes));
    return report;
}

} // namespace

std::vector<Command> pouch_commands() {
    return {
        {.words = "pouch pack",
            .summary = "Pack a pouch onto a stick, for those whom you name",
            .example = "valise pouch pack stick --for SEN",
            .effect = Effect::changes,
            .is_long = true,
            .schema = "pouch.pack/1",
            .parameters = {folder_argument,
                {"--for", "States, secretariat, or confirmations of valise people list, with commas", "WHO"},
                {"--all-of", "everybody in your team, review or circle", "WHICH"}, review_option,
                {"--without-attachments", "leave attachments out"},
                {"--with-all", "pack what they have, too: for somebody who has lost it"}, dry_run},
            .run = pack},
        {.words = "pouch look",
            .summary = "Look what is in the pouches on a stick; nothing changes",
            .example = "valise pouch look stick",
            .schema = "pouch.look/1",
            .parameters = {place_argument},
            .run = look},
        {.words = "pouch take",
            .summary = "Take in the pouches on a stick that are for you",
            .example = "valise pouch take stick",
            .effect = Effect::changes,
            .is_long = true,
            .schema = "pouch.take/1",
            .parameters = {place_argument, dry_run},
            .run = take},
    };
}

} // namespace valise::cli
