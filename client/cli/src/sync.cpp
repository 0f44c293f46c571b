// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <fmt/format.h>

#include "names.hpp"
#include "network.hpp"
#include "prompt.hpp"
#include "standing.hpp"
#include "valise/desk/exchanging.hpp"
#include "valise/desk/inviting.hpp"
#include "valise/enrolment/ticket.hpp"

namespace valise::cli {

namespace {

Outcome<ByteArray<16>> founding_secret_of(const Call& call) {
    const auto ticket = enrolment::Ticket::parse(call.text("SECRET"));
    if (!ticket)
        return wrong_usage("this is not the secret that the module printed", "compare it group by group");
    ByteArray<16> secret{};
    std::ranges::copy(ticket->view(), secret.begin());
    return secret;
}

void tell(Telling telling, const desk::ExchangeProgress& progress) {
    if (telling == Telling::none) return;
    if (telling == Telling::line) {
        fmt::print(stderr, "\r\033[Ksent {} bytes, received {}", progress.sent, progress.received);
        return;
    }
    const auto number = [](std::uint64_t value) { return Value(static_cast<std::int64_t>(value)); };
    JsonWriter json;
    json.begin_object().key("progress").begin_object();
    json.key("requests").value(number(progress.requests)).key("sent").value(number(progress.sent));
    json.key("received").value(number(progress.received)).end_object().end_object();
    say(json.text());
}

/// What came of letters: how many, and how many people wait for their words to be compared.
struct Letters {
    std::int64_t came = 0;
    std::int64_t waiting = 0;
};

Outcome<Letters> carry_letters(const Call& call, desk::Desk& desk, std::stop_token stop) {
    desk::Invitations invitations(desk);
    Letters letters;
    VALISE_TRY(const auto before, in(During::own_valise, invitations.all()));
    if (before.empty()) return letters;
    VALISE_TRY(const auto module, in(During::own_valise, desk::module_of(desk.store())));
    VALISE_TRY(auto line, open_line(call, module->address));
    VALISE_TRY(
        const auto came, in(During::exchanging, invitations.carry_letters(line, {std::move(stop), {}})));
    letters.came = static_cast<std::int64_t>(came);
    VALISE_TRY(const auto all, in(During::own_valise, invitations.all()));
    letters.waiting =
        std::ranges::count(all, desk::InvitationStage::waits_for_words, &desk::Invitation::stage);
    return letters;
}

void tell_findings(const exchange::Findings& findings, Report& report) {
    report.fact("was_restored", "Module was restored", findings.was_restored);
    report.fact("refused", "Not taken by the module", static_cast<std::int64_t>(findings.refused.size()));
    const bool is_cheating = !findings.proofs.empty() || !findings.denied.empty() || !findings.forked.empty();
    report.fact("contradicts_itself", "Module contradicts itself", is_cheating);
    if (!findings.refused.empty()) report.exit = ExitCode::done_in_part;
    if (is_cheating) {
        report.exit = ExitCode::needs_a_person;
        report.say("The secure module says another thing than before. Your work is safe; show this to the "
                   "secretariat.");
    }
}

void tell_arrival(const desk::ExchangeReport& exchanged, Report& report) {
    report.fact("arrival", "Arrival",
        exchanged.arrival ? Value(static_cast<std::int64_t>(*exchanged.arrival)) : Value());
    const bool is_any_to_be_read = std::ranges::any_of(
        exchanged.changes, [](const desk::ChangedPaper& change) { return change.after.was_joined; });
    if (is_any_to_be_read) {
        report.exit = ExitCode::needs_a_person;
        report.say("Two people wrote here, please read.");
    }
    if (exchanged.arrival)
        report.say(fmt::format("hint: valise arrivals show {} tells what arrived", *exchanged.arrival));
}

void tell_unsealed(desk::Desk& desk, const std::vector<SpaceId>& unsealed, Report& report) {
    if (unsealed.empty()) return;
    Report::Table table{"unsealed", {{"place", "Where your work waits"}}, {}, ""};
    for (const SpaceId& space : unsealed) table.rows.push_back({name_of(desk, space)});
    report.tables.push_back(std::move(table));
    report.exit = ExitCode::done_in_part;
    report.say(
        "What you wrote there is safe on this computer, which has no key for it, or is no longer let in. "
        "hint: ask your focal point to let this computer in again");
}

Outcome<Report> exchange_now(Call& call, desk::ExchangeTerms terms) {
    VALISE_TRY(terms.way, way_of(call));
    VALISE_TRY(const auto desk, open_desk(call));
    const Interruption interruption;
    terms.stop = interruption.token();
    terms.on_progress = [telling = call.telling()](const auto& progress) { tell(telling, progress); };
    VALISE_TRY(auto exchanged, in(During::exchanging, desk::exchange_with_module(*desk, terms)));
    if (call.telling() == Telling::line) fmt::print(stderr, "\r\033[K");
    if (interruption.came()) return tl::unexpected(Interruption::problem());
    VALISE_TRY_VOID(in(During::exchanging, std::move(exchanged.outcome)));
    VALISE_TRY(const auto letters, carry_letters(call, *desk, interruption.token()));
    Report report;
    report.fact("sent", "Pieces sent", static_cast<std::int64_t>(exchanged.findings.sent));
    report.fact("received", "Pieces received", static_cast<std::int64_t>(exchanged.findings.received));
    report.fact("changed", "Answers changed", static_cast<std::int64_t>(exchanged.changes.size()));
    tell_arrival(exchanged, report);
    report.fact("letters", "Letters that came", letters.came);
    report.fact("people_waiting", "People who wait for you", letters.waiting);
    tell_unsealed(*desk, exchanged.unsealed, report);
    tell_findings(exchanged.findings, report);
    VALISE_TRY_VOID(tell_exchange(*desk, report));
    VALISE_TRY_VOID(tell_handover(*desk, report));
    if (letters.waiting > 0) {
        if (report.exit == ExitCode::done) report.exit = ExitCode::needs_a_person;
        report.say("Somebody asks to join. hint: valise people list, then valise people confirm");
    }
    VALISE_TRY(const auto left, in(During::own_valise, desk->store().placings().count_unplaced()));
    if (left > 0) {
        if (report.exit == ExitCode::done) report.exit = ExitCode::done_in_part;
        report.say(
            "The secure module has not taken all of your work, which is safe on this computer. hint: ask "
            "whoever looks after the module whether it has room");
    }
    return report;
}

Outcome<Report> sync(Call& call) { return exchange_now(call, {}); }

Outcome<Report> found(Call& call) {
    desk::ExchangeTerms terms;
    VALISE_TRY(terms.founding_secret, founding_secret_of(call));
    return exchange_now(call, std::move(terms));
}

Outcome<Report> sync_status(Call& call) {
    VALISE_TRY(const auto desk, open_desk(call));
    Report report;
    VALISE_TRY_VOID(tell_exchange(*desk, report));
    return report;
}

} // namespace

std::vector<Command> sync_commands() {
    return {
        {.words = "module found",
            .summary = "Make a new secure module the secretariat's own, and exchange with it",
            .example = "valise module found SECRET",
            .effect = Effect::changes,
            .is_long = true,
            .schema = "module.found/1",
            .parameters = {{"SECRET", "that the module printed when it first began", {}, true}, proxy_option},
            .run = found},
        {.words = "sync",
            .summary = "Exchange: send what waits to the secure module, and fetch what is new",
            .example = "valise sync",
            .effect = Effect::changes,
            .is_long = true,
            .schema = "sync/1",
            .parameters = {proxy_option},
            .run = sync},
        {.words = "sync status",
            .summary = "Tell what waits to be shared, and when there was an exchange last",
            .example = "valise sync status",
            .schema = "sync.status/1",
            .parameters = {},
            .run = sync_status},
    };
}

} // namespace valise::cli
