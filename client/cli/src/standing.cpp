// SPDX-License-Identifier: Apache-2.0
#include "standing.hpp"

#include "valise/casework/review.hpp"
#include "valise/desk/exchanging.hpp"
#include "valise/store/upkeep.hpp"

namespace valise::cli {

namespace {

using Part = store::Finding::Part;

std::string_view words_of(Part part) {
    switch (part) {
    case Part::page: return "a page of the file";
    case Part::structure: return "how the file hangs together";
    case Part::range: return "changes";
    case Part::record: return "a confirmation";
    case Part::document: return "an answer; it can be made anew from its changes";
    case Part::history: return "the history of an answer; it can be made anew";
    case Part::tail: return "what was written last";
    case Part::attachment: return "an attachment";
    case Part::key: return "what a team's work opens with";
    case Part::waiting: return "something that came too early; it is fetched again";
    case Part::setting: return "a small thing to remember";
    }
    return "something";
}

const crypto::Certificate* certificate_of_owner(desk::Desk& desk) {
    return desk.holdings().directory().find(desk.owner().certificate);
}

/// What the secure module was never seen to have. What was learnt of others goes with later work, at
/// leisure: nobody waits for that.
Outcome<std::int64_t> count_waiting(desk::Desk& desk) {
    VALISE_TRY(const auto unplaced, in(During::own_valise, desk.store().placings().count_unplaced()));
    VALISE_TRY(const bool is_writing, in(During::own_valise, desk.own_work().is_waiting()));
    return static_cast<std::int64_t>(unplaced) + (is_writing ? 1 : 0);
}

/// The state of delivery, by its name.
std::string words_of_delivery(std::int64_t waiting, bool has_module, bool has_exchanged) {
    if (waiting > 0) return has_module ? "Waiting to be shared" : "Saved on this computer";
    return has_exchanged ? "Received by the secure module" : "Saved on this computer";
}

} // namespace

std::string_view words_of(crypto::CertificateKind kind) {
    switch (kind) {
    case crypto::CertificateKind::issuer: return "secretariat";
    case crypto::CertificateKind::focal_point: return "focal point";
    case crypto::CertificateKind::expert: return "expert";
    case crypto::CertificateKind::device: return "computer";
    }
    return "computer";
}

std::string name_of(const crypto::StateCode& state) {
    if (state == casework::secretariat_code() || !state.is_a_state()) return "the secretariat";
    return std::string(as_text(state.letters));
}

crypto::CertificateKind kind_of_owner(desk::Desk& desk) {
    const auto* const own = certificate_of_owner(desk);
    const auto* const person = own == nullptr ? nullptr : desk.holdings().directory().find(own->issuer);
    return person == nullptr ? crypto::CertificateKind::device : person->kind;
}

crypto::StateCode state_of_owner(desk::Desk& desk) {
    const auto* const own = certificate_of_owner(desk);
    return own == nullptr ? crypto::StateCode() : own->state;
}

Outcome<void> tell_exchange(desk::Desk& desk, Report& report) {
    VALISE_TRY(const auto module, in(During::own_valise, desk::module_of(desk.store())));
    VALISE_TRY(const auto last, in(During::own_valise, desk::last_exchange_of(desk.store())));
    VALISE_TRY(const auto waiting, count_waiting(desk));
    report.fact("module", "Secure module", module ? Value(module->address) : Value());
    report.fact("module_words", "Its six words",
        module ? Value(six_words(fingerprint_of(module->card.card().module()))) : Value());
    report.fact("delivery", "Your work", words_of_delivery(waiting, module.has_value(), last.has_value()));
    report.fact("waiting", "Pieces that wait", waiting);
    report.fact("last_exchange", "Last exchange", last ? Value(shown(*last)) : Value());
    return {};
}

std::string six_words(const crypto::Fingerprint& fingerprint) {
    return fingerprint.words(crypto::english_words());
}

crypto::Fingerprint fingerprint_of(const exchange::ModuleId& module) {
    return crypto::Fingerprint::of(module.bytes);
}

Report::Table table_of(const std::vector<store::Finding>& findings) {
    Report::Table table{"findings",
        {{"what", "What cannot be read"}, {"name", "Its name"}, {"detail", "Detail"}}, {},
        "All of it can be read, and hangs together."};
    for (const auto& finding : findings)
        table.rows.push_back({std::string(words_of(finding.part)), finding.name, finding.detail});
    return table;
}

} // namespace valise::cli
