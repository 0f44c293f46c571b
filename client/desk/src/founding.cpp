// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/founding.hpp"

#include <utility>

#include "owner_keys.hpp"
#include "valise/casework/review.hpp"

namespace valise::desk {

namespace {

using crypto::Certificate;
using crypto::CertificateKind;
using exchange::Item;
using exchange::ItemKind;

Certificate begin_certificate(CertificateKind kind, store::Outside outside) {
    Certificate certificate;
    certificate.kind = kind;
    certificate.role_bound = crypto::Role::admin;
    outside.random.fill(certificate.subject.bytes);
    certificate.serial = 1;
    certificate.issued = outside.clock.now();
    certificate.renew_by = renewal_of(certificate.issued);
    return certificate;
}

/// The certificates of the first officer, from the issuer down.
struct Officer {
    crypto::SignedCertificate issuer;
    crypto::SignedCertificate person;
    crypto::SignedCertificate device;
};

Result<Officer> certify_officer(const crypto::SignedRootPolicy& policy, const crypto::RootSigners& roots,
    const crypto::SigningKey& issuer_key, const enrolment::NewSecrets& secrets, store::Outside outside) {
    const enrolment::NewKeys keys = secrets.keys(true);
    const crypto::StateCode state = casework::secretariat_code();
    Certificate issuer = begin_certificate(CertificateKind::issuer, outside);
    issuer.is_by_root = true;
    issuer.issuer = policy.id();
    issuer.key = issuer_key.verification_key();
    const auto signed_issuer = crypto::sign_certificate(issuer, roots);

    Certificate person = begin_certificate(CertificateKind::focal_point, outside);
    person.state = state;
    person.issuer = signed_issuer.id();
    person.key = *keys.person;
    const auto signed_person = crypto::sign_certificate(person, issuer_key);

    Certificate device = begin_certificate(CertificateKind::device, outside);
    device.state = state;
    device.issuer = signed_person.id();
    device.key = keys.device;
    device.device_keys = keys.device_keys;
    const auto person_key = crypto::SigningKey::from_seed(secrets.person.key());
    return Officer{signed_issuer, signed_person, crypto::sign_certificate(device, person_key)};
}

} // namespace

Result<FoundedSecretariat> found_secretariat(store::Store& store, store::Outside outside) {
    FoundedSecretariat founded;
    crypto::RootPolicy policy;
    std::vector<crypto::SigningKey> roots;
    for (std::size_t i = 0; i < founded.root_seeds.size(); ++i) {
        founded.root_seeds[i] = crypto::Secret::random(crypto::key_size, outside.random);
        roots.push_back(crypto::SigningKey::from_seed(founded.root_seeds[i].key()));
        policy.keys[i] = roots.back().verification_key();
    }
    const crypto::RootSigners signers{crypto::RootSigner{0, roots[0]}, crypto::RootSigner{1, roots[1]}};
    const auto signed_policy = crypto::sign_root_policy(policy, signers, std::nullopt);
    founded.root_policy = signed_policy.bytes;

    const auto issuer_seed = crypto::Secret::random(crypto::key_size, outside.random);
    const auto secrets = enrolment::NewSecrets::draw(outside.random);
    VALISE_TRY(const Officer officer,
        certify_officer(
            signed_policy, signers, crypto::SigningKey::from_seed(issuer_seed.key()), secrets, outside));
    const std::array records{Item{ItemKind::certificate, officer.issuer.bytes},
        Item{ItemKind::certificate, officer.person.bytes}, Item{ItemKind::certificate, officer.device.bytes}};
    const Certifier issuer{officer.issuer.id(), issuer_seed};
    VALISE_TRY_VOID(settle_in(store,
        {secrets, officer.device.content.subject, officer.device.id(), officer.person.id(), &issuer,
            founded.root_policy, records}));
    return founded;
}

} // namespace valise::desk
