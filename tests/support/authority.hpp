// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

#include "valise/base/random.hpp"
#include "valise/crypto/certificate.hpp"

namespace valise::tests {

/// The root keys of a test's world, and certificates made with one line.
class Authority {
public:
    explicit Authority(std::uint64_t seed = 1) : random_(seed) {
        for (std::size_t i = 0; i < roots_.size(); ++i) policy_.keys[i] = roots_[i].verification_key();
    }

    /// A certificate with the key that belongs to it.
    struct Holder {
        crypto::SigningKey key;
        crypto::SignedCertificate certificate;

        [[nodiscard]] RecordId id() const { return certificate.id(); }
        [[nodiscard]] const Bytes& bytes() const { return certificate.bytes; }
    };

    [[nodiscard]] const crypto::RootPolicy& policy() const { return policy_; }
    [[nodiscard]] crypto::RootSigners signers(std::uint8_t first = 0, std::uint8_t second = 1) const {
        return {crypto::RootSigner{first, roots_[first]}, crypto::RootSigner{second, roots_[second]}};
    }
    [[nodiscard]] crypto::SignedRootPolicy signed_policy() const {
        return crypto::sign_root_policy(policy_, signers(), std::nullopt);
    }

    /// A certificate of this kind, below `above`, before it is signed.
    [[nodiscard]] crypto::Certificate draft(
        crypto::CertificateKind kind, RecordId above, std::uint64_t serial, std::string_view state) {
        crypto::Certificate certificate;
        certificate.kind = kind;
        certificate.is_by_root = kind == crypto::CertificateKind::issuer;
        certificate.role_bound = crypto::Role::admin;
        if (!state.empty()) certificate.state = *crypto::StateCode::parse(state);
        random_.fill(certificate.subject.bytes);
        certificate.issuer = above;
        certificate.serial = serial;
        certificate.issued = {1'790'000'000'000};
        certificate.renew_by = {1'820'000'000'000};
        return certificate;
    }

    [[nodiscard]] Holder issuer() {
        return sign_by_roots(draft(crypto::CertificateKind::issuer, signed_policy().id(), 1, ""));
    }
    /// A focal point whom the roots name.
    [[nodiscard]] Holder successor(std::string_view state) {
        auto certificate = draft(crypto::CertificateKind::focal_point, signed_policy().id(), 1, state);
        certificate.is_by_root = true;
        return sign_by_roots(certificate);
    }
    /// Signs a draft by two roots, after whatever a test did to it, with a new key in it.
    [[nodiscard]] Holder sign_by_roots(crypto::Certificate certificate) {
        auto key = crypto::SigningKey::generate(random_);
        certificate.key = key.verification_key();
        auto record = crypto::sign_certificate(certificate, signers());
        return {std::move(key), std::move(record)};
    }
    [[nodiscard]] Holder focal_point(const Holder& above, std::uint64_t serial, std::string_view state) {
        return below(above, crypto::CertificateKind::focal_point, serial, state);
    }
    [[nodiscard]] Holder expert(const Holder& above, std::uint64_t serial, std::string_view state) {
        return below(above, crypto::CertificateKind::expert, serial, state);
    }
    [[nodiscard]] Holder device(const Holder& above, std::uint64_t serial, std::string_view state) {
        return below(above, crypto::CertificateKind::device, serial, state);
    }
    [[nodiscard]] Holder below(
        const Holder& above, crypto::CertificateKind kind, std::uint64_t serial, std::string_view state) {
        return sign(draft(kind, above.id(), serial, state), above);
    }
    /// Signs a draft, after whatever a test did to it, with a new key in it.
    [[nodiscard]] Holder sign(crypto::Certificate certificate, const Holder& above) {
        auto key = crypto::SigningKey::generate(random_);
        certificate.key = key.verification_key();
        if (certificate.kind == crypto::CertificateKind::device) {
            const auto new_key = [this] { return crypto::AgreementKeyPair::generate(random_).public_key(); };
            certificate.device_keys = {new_key(), new_key(), new_key()};
        }
        auto record = crypto::sign_certificate(certificate, above.key);
        return {std::move(key), std::move(record)};
    }

    [[nodiscard]] Random& random() { return random_; }

private:
    SeededRandom random_;
    std::array<crypto::SigningKey, 3> roots_{crypto::SigningKey::generate(random_),
        crypto::SigningKey::generate(random_), crypto::SigningKey::generate(random_)};
    crypto::RootPolicy policy_;
};

} // namespace valise::tests
