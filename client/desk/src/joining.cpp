// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/joining.hpp"

#include <utility>
#include <vector>

#include "kept_enrolment.hpp"
#include "mail.hpp"
#include "told_names.hpp"
#include "valise/desk/exchanging.hpp"
#include "valise/desk/identity.hpp"

namespace valise::desk {

namespace {

using enrolment::Joining;
using enrolment::LetterKind;
using exchange::Item;
using exchange::ItemKind;

constexpr std::string_view name_of_enrolment = "joining";
constexpr std::string_view policy_setting = "joining.root-policy";

Asking asking_of(const Joining& joining) {
    Asking asking{joining.invitation().offer, joining.fingerprint(), std::nullopt};
    if (const auto& module = joining.invitation().module) asking.address = module->address;
    return asking;
}

Result<std::optional<Joining>> find_joining(store::Store& store) {
    VALISE_TRY(const auto kept, find_enrolment(store, name_of_enrolment));
    VALISE_TRY(const auto policy, store.settings().find(policy_setting));
    if (!kept || !policy) return std::nullopt;
    return Joining::resume(*kept, *policy).map([](Joining joining) {
        return std::optional<Joining>(std::move(joining));
    });
}

Result<Joining> require_joining(store::Store& store) {
    VALISE_TRY(auto joining, find_joining(store));
    if (!joining) return refuse(Errc::not_found, "this valise has not asked to join");
    return *std::move(joining);
}

/// The store of whoever was certified.
Result<void> begin_with(store::Store& store, const Joining& joining, const enrolment::Enrolled& enrolled) {
    std::vector<Item> records;
    for (const Item& item : joining.invitation().records) records.push_back(item);
    if (!enrolled.revocation.empty()) records.push_back({ItemKind::revocation, enrolled.revocation});
    if (enrolled.person) records.push_back({ItemKind::certificate, enrolled.person->bytes});
    records.push_back({ItemKind::certificate, enrolled.device.bytes});
    VALISE_TRY(const auto policy, store.settings().find(policy_setting));
    std::optional<RecordId> person;
    if (enrolled.person) person = enrolled.person->id();
    const SubjectId& owner = enrolled.directory.find(enrolled.device.content.issuer)->subject;
    const auto& module = joining.invitation().module;
    return store.transaction([&]() -> Result<void> {
        VALISE_TRY_VOID(settle_in(store,
            {joining.secrets(), enrolled.device.content.subject, enrolled.device.id(), person, nullptr,
                policy.value_or(Bytes()), records}));
        VALISE_TRY_VOID(keep_told_name(store, owner, joining.name()));
        if (module) VALISE_TRY_VOID(keep_module(store, {module->card, module->address}));
        return stop_asking(store);
    });
}

} // namespace

Result<Asking> ask_to_join(store::Store& store, store::Outside outside, std::string_view code,
    ByteView letter, ByteView root_policy, std::string_view name) {
    VALISE_TRY(const auto owner, owner_of(store));
    VALISE_TRY(const auto asked, asking(store));
    if (owner || asked) return refuse(Errc::invalid_input, "this valise has joined, or asked to, already");
    VALISE_TRY(const auto ticket, enrolment::parse_ticket_code(code));
    VALISE_TRY(const auto joining, Joining::begin(ticket.ticket, letter, root_policy, name, outside.random));
    const auto kept = store.transaction([&]() -> Result<void> {
        VALISE_TRY_VOID(store.settings().put(policy_setting, root_policy));
        return keep_enrolment(store, name_of_enrolment, joining.keep());
    });
    if (!kept) return tl::unexpected(kept.error());
    return asking_of(joining);
}

Result<std::optional<Asking>> asking(store::Store& store) {
    VALISE_TRY(const auto joining, find_joining(store));
    return joining ? std::optional(asking_of(*joining)) : std::nullopt;
}

Result<Bytes> request_of(store::Store& store) {
    return require_joining(store).map([](const Joining& joining) { return joining.letter(); });
}

Result<std::optional<enrolment::RefusalReason>> take_answer(store::Store& store, ByteView letter) {
    VALISE_TRY(const Joining joining, require_joining(store));
    VALISE_TRY(const auto outcome, joining.receive(letter));
    if (const auto* const reason = std::get_if<enrolment::RefusalReason>(&outcome)) {
        VALISE_TRY_VOID(stop_asking(store));
        return *reason;
    }
    VALISE_TRY_VOID(begin_with(store, joining, std::get<enrolment::Enrolled>(outcome)));
    return std::nullopt;
}

Result<void> stop_asking(store::Store& store) {
    return store.transaction([&]() -> Result<void> {
        VALISE_TRY_VOID(store.settings().remove(policy_setting));
        return forget_enrolment(store, name_of_enrolment);
    });
}

Result<Bytes> fetch_invitation(std::string_view code, carrier::Line& line, const carrier::Terms& terms) {
    VALISE_TRY(const auto ticket, enrolment::parse_ticket_code(code));
    VALISE_TRY(auto letter, fetch_letter(line, terms, ticket.ticket, LetterKind::invitation));
    if (!letter) return refuse(Errc::not_found, "no invitation lies there for this code");
    return *std::move(letter);
}

Result<std::optional<Answered>> carry_request(
    store::Store& store, carrier::Line& line, const carrier::Terms& terms) {
    VALISE_TRY(const Joining joining, require_joining(store));
    VALISE_TRY_VOID(leave_letter(line, terms, joining.ticket(), LetterKind::request, joining.letter()));
    VALISE_TRY(const auto letter, fetch_letter(line, terms, joining.ticket(), LetterKind::answer));
    if (!letter) return std::nullopt;
    VALISE_TRY(const auto refused, take_answer(store, *letter));
    return Answered{refused};
}

} // namespace valise::desk
