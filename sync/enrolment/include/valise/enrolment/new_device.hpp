// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "valise/crypto/certificate.hpp"
#include "valise/crypto/fingerprint.hpp"
#include "valise/crypto/secret.hpp"

namespace valise::enrolment {

/// The keys for which a new device asks a certificate; those of its owner too, unless the owner has one.
struct NewKeys {
    std::optional<crypto::VerificationKey> person;
    crypto::VerificationKey device{};
    crypto::DeviceKeys device_keys;

    /// All of them, one behind the other.
    [[nodiscard]] Bytes encode() const;
    /// What both sides compare, aloud, before these keys are certified.
    [[nodiscard]] crypto::Fingerprint fingerprint() const;

    bool operator==(const NewKeys&) const = default;
};

/// The private halves. Owner of the secrets, each of 32 bytes; move-only.
struct NewSecrets {
    crypto::Secret person; ///< A seed of a signing key; of no use for a further device.
    crypto::Secret device; ///< A seed of a signing key.
    crypto::Secret sealing;
    crypto::Secret channel;
    crypto::Secret bundle;

    [[nodiscard]] static NewSecrets draw(Random& random);
    [[nodiscard]] NewKeys keys(bool is_with_person) const;
};

/// Who asks: keys that whoever asks has, and a name that nobody vouches for.
struct Applicant {
    static constexpr std::size_t longest_name = 200;

    NewKeys keys;
    std::string name; ///< UTF-8 without control characters, not empty, in `longest_name` bytes.

    bool operator==(const Applicant&) const = default;
};

/// Whether it may be shown as somebody's name.
[[nodiscard]] bool is_name(std::string_view text) noexcept;

/// That the six words were compared: there is no other way to have one, and none to certify without one.
class Confirmed {
public:
    /// `heard` is what the other side read aloud from its own screen, typed or chosen here. Other words are
    /// `not_permitted`: somebody stands between, and the invitation is to be withdrawn.
    [[nodiscard]] static Result<Confirmed> compare(
        const Applicant& applicant, const crypto::Fingerprint& heard);

    [[nodiscard]] const NewKeys& keys() const noexcept { return keys_; }

private:
    explicit Confirmed(const NewKeys& keys) : keys_(keys) {}

    NewKeys keys_;
};

/// Why no certificate was given.
enum class RefusalReason : std::uint8_t {
    words_differ = 1,
    not_expected = 2, ///< Somebody else was meant.
    withdrawn = 3,    ///< There is to be a new invitation.
};

/// An enrolment as it is kept over a restart: the secrets, and letters, which are sealed.
struct Kept {
    crypto::Secret secret;
    Bytes letters;
};

} // namespace valise::enrolment
