// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>
#include <vector>

#include "support/authority.hpp"
#include "valise/enrolment/inviting.hpp"
#include "valise/enrolment/joining.hpp"

namespace valise::tests {

/// A focal point with a device, an issuer, and what everybody knows of who is who.
class Ministry {
public:
    explicit Ministry(std::uint64_t seed = 1) : authority_(seed) {
        for (const auto* const holder : {&issuer, &focal_point}) admit(holder->certificate);
        auto certificate = authority_.draft(crypto::CertificateKind::device, focal_point.id(), 1, "SEN");
        certificate.key = device_key.verification_key();
        certificate.device_keys = {sealing.public_key(), channel.public_key(),
            crypto::AgreementKeyPair::generate(random()).public_key()};
        device = crypto::sign_certificate(certificate, focal_point.key);
        admit(device);
    }

    void admit(const crypto::SignedCertificate& certificate) {
        VALISE_CHECK(directory.admit_certificate(certificate.bytes).has_value());
        register_items.push_back({exchange::ItemKind::certificate, certificate.bytes});
    }

    [[nodiscard]] Random& random() { return authority_.random(); }
    [[nodiscard]] Authority& authority() { return authority_; }
    [[nodiscard]] Bytes root_policy() const { return authority_.signed_policy().bytes; }
    [[nodiscard]] enrolment::Inviter inviter() const {
        return {directory, register_items, device.id(), channel, focal_point.id(), std::nullopt};
    }
    [[nodiscard]] static enrolment::Offer offer(
        crypto::CertificateKind kind = crypto::CertificateKind::expert) {
        enrolment::Offer offer;
        offer.kind = kind;
        offer.state = *crypto::StateCode::parse("SEN");
        offer.issued = {1'790'000'000'000};
        offer.renew_by = {1'820'000'000'000};
        return offer;
    }
    [[nodiscard]] enrolment::Inviting invite(crypto::CertificateKind kind = crypto::CertificateKind::expert) {
        return *enrolment::Inviting::begin(inviter(), offer(kind), random());
    }
    [[nodiscard]] Result<enrolment::Joining> join(const enrolment::Inviting& inviting) {
        return enrolment::Joining::begin(
            inviting.ticket(), inviting.letter(), root_policy(), "Amina Diop", random());
    }
    /// Takes the request in, compares the words and certifies.
    [[nodiscard]] Result<enrolment::Certified> certify(
        enrolment::Inviting& inviting, const enrolment::Joining& joining) {
        VALISE_TRY(const auto applicant, inviting.receive(joining.letter()));
        VALISE_TRY(const auto confirmed, enrolment::Confirmed::compare(applicant, joining.fingerprint()));
        return inviting.certify(confirmed, focal_point.key, directory, random());
    }

private:
    Authority authority_;

public:
    Authority::Holder issuer = authority_.issuer();
    Authority::Holder focal_point = authority_.focal_point(issuer, 1, "SEN");
    crypto::AgreementKeyPair channel = crypto::AgreementKeyPair::generate(random());
    crypto::AgreementKeyPair sealing = crypto::AgreementKeyPair::generate(random());
    crypto::SigningKey device_key = crypto::SigningKey::generate(random());
    crypto::SignedCertificate device;
    crypto::Directory directory = *crypto::Directory::begin(root_policy());
    std::vector<exchange::Item> register_items{{exchange::ItemKind::root_policy, root_policy()}};
};

} // namespace valise::tests
