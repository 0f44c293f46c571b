// SPDX-License-Identifier: Apache-2.0
#include "valise/enrolment/invitation.hpp"

#include <algorithm>

#include "layout.hpp"
#include "valise/crypto/contexts.hpp"
#include "valise/crypto/hash.hpp"

namespace valise::enrolment {

namespace {

bool is_well_formed(const Offer& offer) {
    const bool is_of_a_kind =
        offer.kind >= crypto::CertificateKind::focal_point && offer.kind <= crypto::CertificateKind::device;
    const bool is_of_a_role =
        offer.role_bound >= crypto::Role::relay && offer.role_bound <= crypto::Role::admin;
    return is_of_a_kind && is_of_a_role && offer.state.is_a_state()
        && offer.is_with_person() == (offer.person != SubjectId{}) && offer.device != SubjectId{}
    && offer.device != offer.person && offer.issued >= Timestamp{} && offer.renew_by >= Timestamp{};
}

bool is_well_formed(const Invitation& invitation) {
    const bool has_serials =
        invitation.first_serial > 0 && invitation.first_serial <= ~std::uint64_t{0} - Invitation::serials;
    const bool needs_serials = invitation.offer.is_with_person() && !invitation.is_by_roots();
    const bool is_for_roots = invitation.offer.kind == crypto::CertificateKind::focal_point;
    return is_well_formed(invitation.offer) && (has_serials || !needs_serials)
        && (needs_serials || invitation.first_serial == 0) && (is_for_roots || !invitation.is_by_roots())
        && std::ranges::all_of(invitation.records, [](const exchange::Item& record) {
               return record.kind == exchange::ItemKind::root_policy
                   || record.kind == exchange::ItemKind::certificate
                   || record.kind == exchange::ItemKind::revocation;
           });
}

void write_offer(FixedWriter& writer, const Offer& offer) {
    writer.u8(static_cast<std::uint8_t>(offer.kind))
        .u8(static_cast<std::uint8_t>(offer.role_bound))
        .bytes(offer.state.letters)
        .bytes(offer.person.bytes)
        .bytes(offer.device.bytes)
        .u64(static_cast<std::uint64_t>(offer.issued.milliseconds))
        .u64(static_cast<std::uint64_t>(offer.renew_by.milliseconds));
}

Timestamp read_moment(FixedReader& reader) { return {static_cast<std::int64_t>(reader.u64())}; }

Offer read_offer(FixedReader& reader) {
    Offer offer;
    offer.kind = static_cast<crypto::CertificateKind>(reader.u8());
    offer.role_bound = static_cast<crypto::Role>(reader.u8());
    offer.state.letters = reader.array<3>();
    offer.person.bytes = reader.array<SubjectId::size>();
    offer.device.bytes = reader.array<SubjectId::size>();
    offer.issued = read_moment(reader);
    offer.renew_by = read_moment(reader);
    return offer;
}

Result<std::optional<ModulePlace>> read_module(FixedReader& reader) {
    const auto address = as_text(reader.prefixed8(ModuleAddress::longest));
    if (reader.has_failed() || address.empty()) return std::nullopt;
    const ByteView card = reader.view(exchange::SignedCard::size);
    if (reader.has_failed() || !is_address(address)) {
        reader.fail();
        return std::nullopt;
    }
    VALISE_TRY(auto signed_card, exchange::SignedCard::parse(card));
    return ModulePlace{std::move(signed_card), std::string(address)};
}

std::vector<exchange::Item> read_records(FixedReader& reader) {
    std::vector<exchange::Item> records;
    const std::size_t count = reader.u8();
    if (count > Invitation::most_records) reader.fail();
    for (std::size_t i = 0; i < count && !reader.has_failed(); ++i) {
        const auto kind = static_cast<exchange::ItemKind>(reader.u8());
        records.push_back({kind, to_bytes(reader.prefixed16(largest_record))});
    }
    return records;
}

crypto::Certificate certificate_of(
    const Offer& offer, crypto::CertificateKind kind, const RecordId& issuer, std::uint64_t serial) {
    crypto::Certificate certificate;
    certificate.kind = kind;
    certificate.role_bound = offer.role_bound;
    certificate.state = offer.state;
    certificate.issuer = issuer;
    certificate.serial = serial;
    certificate.issued = offer.issued;
    certificate.renew_by = offer.renew_by;
    return certificate;
}

} // namespace

Result<Bytes> encode(const Invitation& invitation) {
    if (!is_well_formed(invitation)) return refuse(Errc::invalid_input, "not what an invitation can say");
    if (invitation.records.size() > Invitation::most_records
        || std::ranges::any_of(
            invitation.records, [](const auto& record) { return record.bytes.size() > largest_record; }))
        return refuse(Errc::too_large, "more certificates than an invitation holds");
    FixedWriter writer;
    write_offer(writer, invitation.offer);
    writer.bytes(invitation.inviter.bytes).bytes(invitation.certifier.bytes).u64(invitation.first_serial);
    if (invitation.module) {
        if (!is_address(invitation.module->address)) return refuse(Errc::invalid_input, "no address");
        writer.prefixed8(as_bytes(invitation.module->address)).bytes(invitation.module->card.bytes());
    } else {
        writer.prefixed8({});
    }
    writer.u8(static_cast<std::uint8_t>(invitation.records.size()));
    for (const exchange::Item& record : invitation.records)
        writer.u8(static_cast<std::uint8_t>(record.kind)).prefixed16(record.bytes);
    return writer.finish();
}

Result<Invitation> parse_invitation(ByteView content) {
    FixedReader reader(content);
    Invitation invitation;
    invitation.offer = read_offer(reader);
    invitation.inviter.bytes = reader.array<RecordId::size>();
    invitation.certifier.bytes = reader.array<RecordId::size>();
    invitation.first_serial = reader.u64();
    VALISE_TRY(invitation.module, read_module(reader));
    invitation.records = read_records(reader);
    VALISE_TRY_VOID(reader.finish());
    if (!is_well_formed(invitation)) return refuse(Errc::malformed, "an invitation that contradicts itself");
    return invitation;
}

crypto::Digest id_of_invitation(ByteView content) {
    return crypto::object_id(crypto::context::invitation, content);
}

crypto::Certificate person_certificate(
    const Invitation& invitation, const NewKeys& keys, std::uint64_t serial) {
    VALISE_CHECK(keys.person.has_value());
    auto certificate = certificate_of(invitation.offer, invitation.offer.kind, invitation.certifier, serial);
    certificate.is_by_root = invitation.is_by_roots();
    certificate.subject = invitation.offer.person;
    certificate.key = *keys.person;
    return certificate;
}

crypto::Certificate device_certificate(
    const Invitation& invitation, const NewKeys& keys, const RecordId& issuer, std::uint64_t serial) {
    auto certificate = certificate_of(invitation.offer, crypto::CertificateKind::device, issuer, serial);
    certificate.subject = invitation.offer.device;
    certificate.key = keys.device;
    certificate.device_keys = keys.device_keys;
    return certificate;
}

} // namespace valise::enrolment
