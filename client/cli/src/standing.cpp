// SPDX-License-Identifier: Apache-2.0
#include "standing.hpp"

#include "valise/casework/review.hpp"
#include "valise/desk/handover.hpp"
#include "valise/desk/standing.hpp"
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

std::string_view words_of(desk::Delivery delivery) {
    switch (delivery) {
    case desk::Delivery::saved_here: return "Saved on this computer";
    case desk::Delivery::waiting: return "Waiting to be shared";
    case desk::Delivery::received: return "Received by the secure module";
    }
    return "Saved on this computer";
}

} // namespace

std::string_view words_of(desk::Capacity capacity) {
    switch (capacity) {
    case desk::Capacity::secretariat: return "secretariat";
    case desk::Capacity::focal_point: return "focal point";
    case desk::Capacity::expert: return "expert";
    case desk::Capacity::contributor: return "contributor";
    case desk::Capacity::observer: return "observer";
    case desk::Capacity::computer: return "computer";
    }
    return "computer";
}

std::string name_of(const crypto::StateCode& state) {
    if (state == casework::secretariat_code() || !state.is_a_state()) return "the secretariat";
    return std::string(as_text(state.letters));
}

Outcome<void> tell_exchange(desk::Desk& desk, Report& report) {
    VALISE_TRY(const auto sharing, in(During::own_valise, desk::sharing_of(desk)));
    const auto& module = sharing.module;
    const auto& last = sharing.last_exchange;
    report.fact("module", "Secure module", module ? Value(module->address) : Value());
    report.fact("module_words", "Its six words",
        module ? Value(six_words(fingerprint_of(module->card.card().module()))) : Value());
    report.fact("delivery", "Your work", std::string(words_of(sharing.delivery)));
    report.fact("waiting", "Pieces that wait", sharing.waiting);
    report.fact("last_exchange", "Last exchange", last ? Value(shown(*last)) : Value());
    return {};
}

Outcome<void> tell_handover(desk::Desk& desk, Report& report) {
    VALISE_TRY(const auto handover, in(During::own_valise, desk::handover_of(desk)));
    if (!handover) return {};
    VALISE_TRY(const auto name, in(During::own_valise, desk::name_of_successor(desk, *handover)));
    report.fact("successor", "New focal point", name.empty() ? Value() : Value(name));
    report.fact("goes_over", "Work goes over", shown(handover->from));
    report.say("The secretariat named a new focal point for your State. Until then your work stays in the");
    report.say("team where it is. If you did not expect this, ring the secretariat before.");
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
