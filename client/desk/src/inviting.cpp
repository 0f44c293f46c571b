// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/inviting.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "kept_enrolment.hpp"
#include "mail.hpp"
#include "owner_keys.hpp"
#include "told_names.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/desk/capacity.hpp"
#include "valise/desk/exchanging.hpp"
#include "valise/desk/newcomers.hpp"

namespace valise::desk {

namespace {

using enrolment::Inviting;
using enrolment::LetterKind;
using exchange::Item;
using exchange::ItemKind;

constexpr std::string_view numbers_setting = "invitations";
constexpr std::string_view last_number_setting = "invitations.last";

std::string name_of(std::uint32_t number) { return "invitation." + std::to_string(number); }

Result<std::vector<Item>> register_of(store::Store& store) {
    std::vector<Item> items;
    VALISE_TRY_VOID(
        store.records().each_of_register([&](store::RecordKind kind, ByteView bytes) -> Result<void> {
            if (kind == store::RecordKind::root_policy)
                items.push_back({ItemKind::root_policy, to_bytes(bytes)});
            if (kind == store::RecordKind::certificate)
                items.push_back({ItemKind::certificate, to_bytes(bytes)});
            if (kind == store::RecordKind::revocation)
                items.push_back({ItemKind::revocation, to_bytes(bytes)});
            return {};
        }));
    return items;
}

InvitationStage stage_of(const Inviting& inviting) {
    if (!inviting.answer().empty()) return InvitationStage::is_answered;
    return inviting.applicant() ? InvitationStage::waits_for_words : InvitationStage::waits_for_request;
}

bool tells_of(const enrolment::Invitation& invitation, const RecordId& certificate) {
    return std::ranges::any_of(invitation.records, [&](const Item& item) {
        if (item.kind != ItemKind::certificate) return false;
        const auto record = crypto::parse_certificate(item.bytes);
        return record && record->id() == certificate;
    });
}

} // namespace

const Certifying* Invitations::certifier_of(const enrolment::Offer& offer) const {
    const Identity& owner = desk_->owner();
    const auto& certifier = offer.kind == crypto::CertificateKind::focal_point ? owner.issuer : owner.person;
    return certifier ? &*certifier : nullptr;
}

Result<std::uint32_t> Invitations::invite(enrolment::Offer offer) {
    const Certifying* const certifier = certifier_of(offer);
    if (certifier == nullptr)
        return refuse(Errc::not_permitted, "this computer has no key to certify such with");
    if (offer.kind == crypto::CertificateKind::focal_point) {
        VALISE_TRY(const auto before, last_focal_point_of(*desk_, offer.state));
        if (before) return refuse(Errc::not_permitted, "only the roots name the next focal point of a State");
    }
    offer.role_bound =
        std::min(offer.role_bound, desk_->holdings().directory().find(certifier->certificate)->role_bound);
    return begin(offer, certifier->certificate);
}

Result<std::uint32_t> Invitations::invite_successor(const crypto::StateCode& state) {
    if (!desk_->owner().issuer) return refuse(Errc::not_permitted, "the secretariat lets in successors");
    VALISE_TRY(const auto before, last_focal_point_of(*desk_, state));
    if (!before) return refuse(Errc::not_found, "this State never had a focal point");
    return begin(offer_to(Capacity::focal_point, state), desk_->holdings().directory().root_policy_id());
}

Result<std::uint32_t> Invitations::begin(enrolment::Offer offer, const RecordId& certifier) {
    offer.issued = desk_->clock().now();
    offer.renew_by = renewal_of(offer.issued);
    VALISE_TRY(const auto items, register_of(desk_->store()));
    VALISE_TRY(const auto place, module_of(desk_->store()));
    std::optional<enrolment::ModulePlace> module;
    if (place) module = enrolment::ModulePlace{place->card, place->address};
    const enrolment::Inviter inviter{desk_->holdings().directory(), items, desk_->owner().certificate,
        desk_->owner().channel, certifier, std::move(module)};
    VALISE_TRY(const auto inviting, Inviting::begin(inviter, offer, desk_->random()));

    std::uint32_t number = 0;
    const auto kept = desk_->store().transaction([&]() -> Result<void> {
        VALISE_TRY(const auto last, desk_->store().settings().find(last_number_setting));
        number = last ? FixedReader(*last).u32() + 1 : 1;
        VALISE_TRY(auto all, numbers());
        all.push_back(number);
        VALISE_TRY_VOID(
            desk_->store().settings().put(last_number_setting, FixedWriter().u32(number).written()));
        VALISE_TRY_VOID(put_numbers(all));
        return keep(number, inviting);
    });
    if (!kept) return tl::unexpected(kept.error());
    return number;
}

Result<std::vector<Invitation>> Invitations::all() const {
    std::vector<Invitation> invitations;
    VALISE_TRY(const auto all_numbers, numbers());
    for (const std::uint32_t number : all_numbers) {
        VALISE_TRY(const Inviting inviting, find(number));
        invitations.push_back({number, inviting.invitation().offer, stage_of(inviting), inviting.applicant(),
            inviting.invitation().is_by_roots()});
    }
    return invitations;
}

Result<crypto::Secret> Invitations::code_of(std::uint32_t number) const {
    VALISE_TRY(const Inviting inviting, find(number));
    enrolment::TicketCode code{inviting.ticket().clone(), std::nullopt};
    if (const auto& module = inviting.invitation().module)
        code.module = enrolment::ModuleAddress{module->card.card().module(), module->address};
    return enrolment::text_of(code);
}

Result<Bytes> Invitations::letter_of(std::uint32_t number) const {
    VALISE_TRY(const Inviting inviting, find(number));
    return inviting.answer().empty() ? inviting.letter() : inviting.answer();
}

Result<enrolment::Applicant> Invitations::receive(std::uint32_t number, ByteView letter) {
    VALISE_TRY(Inviting inviting, find(number));
    VALISE_TRY(auto applicant, inviting.receive(letter));
    VALISE_TRY_VOID(keep(number, inviting));
    return applicant;
}

Result<void> Invitations::certify(std::uint32_t number, const crypto::Fingerprint& heard) {
    VALISE_TRY(Inviting inviting, find(number));
    if (!inviting.applicant()) return refuse(Errc::out_of_order, "nobody has asked yet");
    const Certifying* const certifier = certifier_of(inviting.invitation().offer);
    if (certifier == nullptr) return refuse(Errc::not_permitted, "the key to certify with is not here");
    VALISE_TRY(const auto confirmed, enrolment::Confirmed::compare(*inviting.applicant(), heard));
    VALISE_TRY_VOID(desk_->own_work().together([&]() -> Result<void> {
        VALISE_TRY(const auto certified,
            inviting.certify(confirmed, certifier->key, desk_->holdings().directory(), desk_->random()));
        return take(number, inviting, certified);
    }));
    // What of it cannot be done now is done before the next exchange.
    static_cast<void>(let_newcomers_in(*desk_));
    return {};
}

Result<Succession> Invitations::certify_successor(
    std::uint32_t number, const crypto::Fingerprint& heard, const TwoRootKeys& roots) {
    VALISE_TRY(Inviting inviting, find(number));
    if (!inviting.applicant()) return refuse(Errc::out_of_order, "nobody has asked yet");
    if (!inviting.invitation().is_by_roots())
        return refuse(Errc::not_permitted, "an invitation that asks for no root key");
    VALISE_TRY(const auto confirmed, enrolment::Confirmed::compare(*inviting.applicant(), heard));
    const crypto::StateCode state = inviting.invitation().offer.state;
    const auto before = desk_->holdings().directory().focal_point_of(state);
    if (before && !tells_of(inviting.invitation(), *before))
        return refuse(Errc::not_permitted, "another focal point came since this invitation was made");
    Succession done;
    const auto kept = desk_->own_work().together([&]() -> Result<void> {
        VALISE_TRY(done, end_focal_point(*desk_, state, roots.signers()));
        const crypto::RootSigners signers = roots.signers();
        VALISE_TRY(const auto certified,
            inviting.certify(
                confirmed, {signers, done.revocation}, desk_->holdings().directory(), desk_->random()));
        VALISE_TRY_VOID(take(number, inviting, certified));
        VALISE_TRY(done.reviews,
            enter_successor(*desk_, state, certified.person->content.subject, inviting.applicant()->name));
        return {};
    });
    if (!kept) return tl::unexpected(kept.error());
    static_cast<void>(let_newcomers_in(*desk_));
    return done;
}

Result<void> Invitations::take(
    std::uint32_t number, const Inviting& inviting, const enrolment::Certified& certified) {
    std::vector<Item> items;
    if (certified.person) items.push_back({ItemKind::certificate, certified.person->bytes});
    items.push_back({ItemKind::certificate, certified.device.bytes});
    for (const Item& item : items) {
        VALISE_TRY(const auto taken, desk_->holdings().take(exchange::the_register, item));
        if (taken != exchange::Taken::taken)
            return refuse(Errc::not_permitted, "a certificate that nobody would accept");
    }
    const auto named = certified.person
        ? keep_told_name(desk_->store(), certified.person->content.subject, inviting.applicant()->name)
        : Result<void>();
    return named ? keep(number, inviting) : named;
}

Result<void> Invitations::refuse_applicant(std::uint32_t number, enrolment::RefusalReason reason) {
    VALISE_TRY(Inviting inviting, find(number));
    VALISE_TRY(const Bytes letter, inviting.refuse_applicant(reason, desk_->random()));
    static_cast<void>(letter); // it is kept with the rest
    return keep(number, inviting);
}

Result<void> Invitations::withdraw(std::uint32_t number) {
    return desk_->store().transaction([&]() -> Result<void> {
        VALISE_TRY(auto all, numbers());
        if (std::erase(all, number) == 0) return refuse(Errc::not_found, "there is no such invitation");
        VALISE_TRY_VOID(put_numbers(all));
        return forget_enrolment(desk_->store(), name_of(number));
    });
}

// By mail

Result<std::size_t> Invitations::carry_letters(carrier::Line& line, const LetterTerms& terms) {
    VALISE_TRY(const auto all_numbers, numbers());
    std::size_t came = 0;
    Result<void> outcome;
    for (const std::uint32_t number : all_numbers) {
        auto carried = carry(number, line, terms);
        if (carried)
            came += *carried;
        else if (outcome)
            outcome = tl::unexpected(std::move(carried).error());
    }
    if (!outcome) return tl::unexpected(std::move(outcome).error());
    return came;
}

Result<std::size_t> Invitations::carry(std::uint32_t number, carrier::Line& line, const LetterTerms& terms) {
    VALISE_TRY(const Inviting inviting, find(number));
    carrier::Terms on_line;
    on_line.stop = terms.stop;
    const bool is_answered = !inviting.answer().empty();
    Result<void> left;
    Result<std::optional<Bytes>> request;
    const auto talk = [&] {
        left = is_answered
            ? leave_letter(line, on_line, inviting.ticket(), LetterKind::answer, inviting.answer())
            : leave_letter(line, on_line, inviting.ticket(), LetterKind::invitation, inviting.letter());
        if (left && !is_answered && !inviting.applicant())
            request = fetch_letter(line, on_line, inviting.ticket(), LetterKind::request);
    };
    if (terms.wait)
        terms.wait(talk);
    else
        talk();
    VALISE_TRY_VOID(std::move(left));
    VALISE_TRY(const auto letter, std::move(request));
    if (!letter) return 0;
    VALISE_TRY(const auto applicant, receive(number, *letter));
    static_cast<void>(applicant);
    return 1;
}

// Keeping

Result<std::vector<std::uint32_t>> Invitations::numbers() const {
    VALISE_TRY(const auto kept, desk_->store().settings().find(numbers_setting));
    std::vector<std::uint32_t> all;
    if (!kept) return all;
    FixedReader reader(*kept);
    for (std::size_t i = 0; i < kept->size() / 4; ++i) all.push_back(reader.u32());
    VALISE_TRY_VOID(reader.finish());
    return all;
}

Result<void> Invitations::put_numbers(const std::vector<std::uint32_t>& all) {
    FixedWriter writer;
    for (const std::uint32_t number : all) writer.u32(number);
    return desk_->store().settings().put(numbers_setting, writer.written());
}

Result<Inviting> Invitations::find(std::uint32_t number) const {
    VALISE_TRY(const auto kept, find_enrolment(desk_->store(), name_of(number)));
    if (!kept) return refuse(Errc::not_found, "there is no such invitation");
    return Inviting::resume(*kept, desk_->owner().channel);
}

Result<void> Invitations::keep(std::uint32_t number, const Inviting& inviting) {
    return keep_enrolment(desk_->store(), name_of(number), inviting.keep());
}

} // namespace valise::desk
