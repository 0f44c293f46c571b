// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>

#include "valise/crypto/agreement.hpp"
#include "valise/crypto/signature.hpp"
#include "valise/enrolment/new_device.hpp"
#include "valise/exchange/holdings.hpp"
#include "valise/store/store.hpp"

namespace valise::desk {

/// A certificate that certifies others, and its key.
struct Certifying {
    RecordId certificate;
    crypto::SigningKey key;
};

/// The same, as it is kept: with the seed of the key.
struct Certifier {
    RecordId certificate;
    const crypto::Secret& seed;
};

/// Who writes with a valise: the certificates of this computer and of its owner, and the private keys that
/// belong to them. Owner of the keys; move-only.
struct Identity {
    SubjectId device;     ///< Whom the certificate of this computer speaks of.
    RecordId certificate; ///< Of this computer.
    /// What the owner certifies others with, on the computer that has that key: their own certificate, and
    /// in the secretariat that of the issuer.
    std::optional<Certifying> person;
    std::optional<Certifying> issuer;
    crypto::SigningKey device_key;
    crypto::AgreementKeyPair sealing;
    crypto::AgreementKeyPair channel;
    crypto::AgreementKeyPair bundle;
};

/// Somebody who was certified, with all that a store needs to begin.
struct Newcomer {
    const enrolment::NewSecrets& secrets;
    SubjectId device;
    RecordId certificate;
    std::optional<RecordId> person;
    const Certifier* issuer = nullptr;              ///< In the secretariat.
    ByteView root_policy;                           ///< The first, which came with the program.
    std::span<const exchange::Item> register_items; ///< Those that lead to the certificates, and they.
};

/// Makes a store somebody's, for good. `invalid_input` when it is somebody's already; otherwise as
/// `store::KeptHoldings` refuses records that do not lead from the root policy to the certificates. All of it
/// or nothing.
[[nodiscard]] Result<void> settle_in(store::Store& store, const Newcomer& newcomer);

/// Nobody at first. `corrupt_data` when a key is missing.
[[nodiscard]] Result<std::optional<Identity>> owner_of(store::Store& store);
/// The root policy that the store began with; empty at first.
[[nodiscard]] Result<Bytes> root_policy_of(store::Store& store);

} // namespace valise::desk
