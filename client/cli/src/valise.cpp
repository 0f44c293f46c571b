// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "prompt.hpp"
#include "standing.hpp"
#include "valise/base/system.hpp"
#include "valise/desk/exchanging.hpp"
#include "valise/desk/joining.hpp"
#include "valise/store/upkeep.hpp"

namespace valise::cli {

namespace {

constexpr std::uintmax_t little_room = std::uintmax_t{50} << 20;

Outcome<Report> init(Call& call) {
    VALISE_TRY(const auto folder, store_folder());
    std::error_code error;
    if (std::filesystem::exists(folder, error))
        return problem(ExitCode::failed, "place_taken", "there is a valise here already; nothing has changed",
            "valise status says whose it is; VALISE_HOME names another place");
    VALISE_TRY(const auto passphrase, ask_first_passphrase(call.random()));
    VALISE_TRY_VOID(make_home());
    VALISE_TRY_VOID(in(During::making, store::Store::create(folder, passphrase.view(), call.outside())));
    Report report;
    report.fact("folder", "Folder", folder.string());
    report.say("A valise was made. Nobody can look up its passphrase or reset it.");
    report.say("hint: valise join CODE, with the code of your invitation");
    return report;
}

Outcome<Report> status_of_asking(store::Store& store) {
    VALISE_TRY(const auto asking, in(During::own_valise, desk::asking(store)));
    Report report;
    report.exit = ExitCode::not_joined;
    report.fact("is_joined", "Joined", false);
    report.fact("has_asked", "Asked to join", asking.has_value());
    if (!asking) {
        report.say("hint: valise join CODE, with the code of your invitation");
        return report;
    }
    report.fact("offered", "Invited as", std::string(words_of(desk::capacity_of(asking->offer))));
    report.fact("state", "Of", name_of(asking->offer.state));
    report.fact("words", "Six words", six_words(asking->words));
    report.say("Read the six words to whoever invited you; then valise join goes on.");
    return report;
}

Outcome<Report> status(Call& call) {
    VALISE_TRY(auto store, open_store(call));
    VALISE_TRY(const auto owner, in(During::own_valise, desk::owner_of(store)));
    if (!owner) return status_of_asking(store);
    VALISE_TRY(const auto desk, sit_down(std::move(store), call));
    Report report;
    report.fact("is_joined", "Joined", true);
    report.fact("owner", "You are", std::string(words_of(capacity_of_owner(*desk))));
    report.fact("state", "Of", name_of(state_of_owner(*desk)));
    VALISE_TRY_VOID(tell_exchange(*desk, report));
    VALISE_TRY_VOID(tell_handover(*desk, report));
    return report;
}

// What is wrong, what is safe, what to do.

class Doctor {
public:
    void well(std::string_view what, std::string words) { tell(what, "well", std::move(words), ""); }
    void see(std::string_view what, std::string words, std::string hint, ExitCode exit) {
        if (report_.exit != ExitCode::damaged) report_.exit = exit;
        tell(what, "see", std::move(words), std::move(hint));
    }
    [[nodiscard]] Report report() && {
        report_.tables.push_back(std::move(table_));
        return std::move(report_);
    }

private:
    void tell(std::string_view what, std::string_view state, std::string words, std::string hint) {
        table_.rows.push_back({std::string(what), std::string(state), std::move(words), std::move(hint)});
    }

    Report report_;
    Report::Table table_{"looks",
        {{"what", "What"}, {"state", "State"}, {"words", "How it is"}, {"hint", "What to do"}}, {}, ""};
};

void look_at_room(Doctor& doctor, const std::filesystem::path& folder) {
    std::error_code error;
    const auto space = std::filesystem::space(folder, error);
    if (error || space.available >= little_room)
        doctor.well("room", "the disk has room");
    else
        doctor.see("room", fmt::format("{} MB are left; what is saved is safe", space.available >> 20),
            "free some room on this disk", ExitCode::needs_a_person);
}

void look_at_clock(Doctor& doctor, Timestamp now, std::optional<Timestamp> last_exchange) {
    if (last_exchange && now < *last_exchange)
        doctor.see("clock",
            fmt::format(
                "this computer's clock says {}, which is before the last exchange; the order of changes "
                "is not affected",
                shown(now)),
            "set the clock", ExitCode::needs_a_person);
    else
        doctor.well("clock", fmt::format("it says {}", shown(now)));
}

Outcome<void> look_at_pages(Doctor& doctor, store::Store& store) {
    VALISE_TRY(const auto findings, in(During::own_valise, store.upkeep().check()));
    if (!findings.empty())
        doctor.see("file", fmt::format("{} things cannot be read; all else is whole", findings.size()),
            "valise store check names them; valise store restore makes a valise of a backup",
            ExitCode::damaged);
    else
        doctor.well("file", "all of it can be read, and hangs together");
    if (store.opening().is_a_copy)
        doctor.see("origin",
            "this valise was copied or restored; it is settled when it is next opened to write",
            "use one of the two copies alone", ExitCode::needs_a_person);
    return {};
}

Outcome<Report> doctor(Call& call) {
    VALISE_TRY(auto store, open_store(call));
    VALISE_TRY(const auto folder, store_folder());
    Doctor doctor;
    doctor.well("passphrase", "it opens the valise");
    VALISE_TRY_VOID(look_at_pages(doctor, store));
    look_at_room(doctor, folder);
    VALISE_TRY(const auto last, in(During::own_valise, desk::last_exchange_of(store)));
    look_at_clock(doctor, call.clock().now(), last);
    VALISE_TRY(const auto owner, in(During::own_valise, desk::owner_of(store)));
    VALISE_TRY(const auto module, in(During::own_valise, desk::module_of(store)));
    if (owner)
        doctor.well("owner", "somebody has joined with this valise");
    else
        doctor.see(
            "owner", "nobody has joined with this valise yet", "valise join CODE", ExitCode::needs_a_person);
    if (module)
        doctor.well("module", module->address);
    else
        doctor.well("module", "none: work goes by pouch alone");
    return std::move(doctor).report();
}

} // namespace

std::vector<Command> valise_commands() {
    return {
        {.words = "init",
            .summary = "Make a valise, which is nobody's at first",
            .example = "valise init",
            .effect = Effect::changes,
            .schema = "init/1",
            .parameters = {},
            .run = init},
        {.words = "status",
            .summary = "Tell whose the valise is, and what waits to be shared",
            .example = "valise status",
            .schema = "status/1",
            .parameters = {},
            .run = status},
        {.words = "doctor",
            .summary = "Look for what is wrong, and tell what is safe and what to do",
            .example = "valise doctor",
            .schema = "doctor/1",
            .parameters = {},
            .run = doctor},
    };
}

} // namespace valise::cli
