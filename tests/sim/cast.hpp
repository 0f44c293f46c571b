// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <string>

#include "support/authority.hpp"
#include "valise/crypto/age.hpp"

namespace valise::sim {

/// A device with all of its keys, and the name that traces call it by.
struct Identity {
    std::string name;
    SubjectId id;
    crypto::SignedCertificate certificate;
    /// Of each of its certificates.
    std::map<RecordId, std::shared_ptr<const crypto::SigningKey>> keys;
    crypto::AgreementKeyPair sealing;
    std::deque<crypto::AgreementKeyPair> channels; ///< The newest last.
    std::vector<crypto::age::Identity> bundle; ///< What pouches are, or were, sealed to; the newest first.

    [[nodiscard]] const crypto::SigningKey& key() const { return *keys.at(certificate.id()); }
};

/// Everybody of one State, and the certificates above them.
class Cast {
public:
    explicit Cast(std::uint64_t seed) : authority_(seed) {}

    Identity& add();
    /// Gives it a newer certificate, for the same keys or with new ones, but for what is sealed to it in
    /// spaces.
    void renew(Identity& who, bool has_new_keys);
    /// Takes its newest certificate out of use.
    [[nodiscard]] Bytes revoke(const Identity& who, Timestamp now) const;
    /// Whether this certificate is one of that device.
    [[nodiscard]] bool is_of(const RecordId& certificate, const SubjectId& device) const;
    [[nodiscard]] const Bytes& root_policy() const { return root_policy_; }
    /// Root policy first, then what is above devices.
    [[nodiscard]] std::vector<Bytes> above() const {
        return {issuer_.bytes(), focal_point_.bytes(), expert_.bytes()};
    }
    [[nodiscard]] Random& random() { return authority_.random(); }

private:
    /// Signs it for a device with these keys.
    void certify(Identity& who, crypto::Certificate draft, std::shared_ptr<const crypto::SigningKey> key);

    tests::Authority authority_;
    Bytes root_policy_ = authority_.signed_policy().bytes;
    tests::Authority::Holder issuer_ = authority_.issuer();
    tests::Authority::Holder focal_point_ = authority_.focal_point(issuer_, 1, "SEN");
    tests::Authority::Holder expert_ = authority_.expert(focal_point_, 1, "SEN");
    std::deque<Identity> all_;
    std::map<RecordId, SubjectId> certified_;
    std::uint64_t serial_ = 0;
};

} // namespace valise::sim
