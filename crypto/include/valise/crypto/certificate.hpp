// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <variant>

#include "valise/base/clock.hpp"
#include "valise/base/ids.hpp"
#include "valise/crypto/agreement.hpp"
#include "valise/crypto/hash.hpp"
#include "valise/crypto/signature.hpp"

/// The signed records that say whose key is whose. What they are and their bytes;
/// which of them count is for Directory to say. docs/formats.md has the layouts.
namespace valise::crypto {

/// The three keys kept offline by the secretariat, of which any two speak for all.
struct RootPolicy {
    static constexpr std::size_t key_count = 3;
    static constexpr std::size_t threshold = 2;

    std::uint32_t number = 1;
    std::array<VerificationKey, key_count> keys{};
};

/// One root key's signature, and which key it was.
struct RootSignature {
    std::uint8_t key_index = 0;
    Signature signature{};
};

/// Two signatures by two different root keys, the lower index first.
using RootSignatures = std::array<RootSignature, RootPolicy::threshold>;

/// Who certifies whom, from the top down.
enum class CertificateKind : std::uint8_t { issuer = 1, focal_point = 2, expert = 3, device = 4 };

/// What its holder may at most be in a space; a later one may do all that an earlier one may.
enum class Role : std::uint8_t { relay = 1, reader = 2, commenter = 3, editor = 4, admin = 5 };

/// A State, by its three letters (ISO 3166-1 alpha-3), or no State in particular.
struct StateCode {
    ByteArray<3> letters{};

    [[nodiscard]] static Result<StateCode> parse(std::string_view text);
    [[nodiscard]] bool is_a_state() const noexcept;

    auto operator<=>(const StateCode&) const = default;
};

/// What a device has beside the key it signs with; each key serves one purpose.
struct DeviceKeys {
    AgreementKey sealing{}; ///< HPKE: epoch keys are sealed to it.
    AgreementKey channel{}; ///< Noise: it speaks to the module with it.
    AgreementKey bundle{};  ///< age: sealed files are addressed to it.

    bool operator==(const DeviceKeys&) const = default;
};

/// What a certificate says.
struct Certificate {
    CertificateKind kind = CertificateKind::device;
    bool is_by_root = false; ///< Always of an issuer, never of an expert or device.
    Role role_bound = Role::reader;
    StateCode state;          ///< No State for an issuer, exactly one for everybody else.
    SubjectId subject;        ///< Whom it is about, across renewals.
    RecordId issuer;          ///< The certificate above, or the root policy.
    std::uint64_t serial = 0; ///< From 1, another for each certificate of one issuer.
    Timestamp issued;         ///< Shown only.
    Timestamp renew_by;       ///< Shown only: a warning, never a refusal.
    VerificationKey key{};
    DeviceKeys device_keys; ///< Of a device; all zeros, and not encoded, for others.

    bool operator==(const Certificate&) const = default;
};

enum class RevocationReason : std::uint8_t { retired = 1, lost = 2, compromised = 3, replaced = 4 };

/// Takes a certificate out of use, and says which of those it issued stay in use.
struct Revocation {
    RecordId target;
    RecordId revoker; ///< The certificate, or the root policy, that signs this.
    bool is_by_root = false;
    std::uint64_t last_good_serial = 0; ///< What the target issued above this is void.
    Timestamp issued;                   ///< Shown only.
    RevocationReason reason = RevocationReason::retired;

    bool operator==(const Revocation&) const = default;
};

/// A record with its signatures, kept as it was received and never written anew.
///
/// `content` is what the bytes say. Nobody has checked the signatures yet. The id
/// is that of the bytes that are signed: a second signature makes no second record.
template <class Content, class Signatures> struct Signed {
    Content content;
    Signatures signatures;
    Bytes bytes;
    std::size_t body_size = 0;

    [[nodiscard]] ByteView body() const { return ByteView(bytes).first(body_size); }
    [[nodiscard]] RecordId id() const;
};

/// Signed by the owner of a certificate, or by two root keys.
using OneOrRoot = std::variant<Signature, RootSignatures>;

/// A root policy is signed by itself and, from the second on, by the one before it.
struct PolicySignatures {
    RootSignatures own;
    std::optional<RootSignatures> previous;
};

using SignedRootPolicy = Signed<RootPolicy, PolicySignatures>;
using SignedCertificate = Signed<Certificate, OneOrRoot>;
using SignedRevocation = Signed<Revocation, OneOrRoot>;

/// The parsers take all of `bytes` or refuse: `unsupported` for another version or
/// suite, else `malformed`.
[[nodiscard]] Result<SignedRootPolicy> parse_root_policy(ByteView bytes);
[[nodiscard]] Result<SignedCertificate> parse_certificate(ByteView bytes);
[[nodiscard]] Result<SignedRevocation> parse_revocation(ByteView bytes);

/// A root key at its place in the policy, borrowed to sign.
struct RootSigner {
    std::uint8_t key_index;
    const SigningKey& key;
};
using RootSigners = std::array<RootSigner, RootPolicy::threshold>;

/// The issuing functions write what the parsers read. Whether the signer has the
/// right to it is not asked here.
[[nodiscard]] SignedRootPolicy sign_root_policy(
    const RootPolicy& policy, const RootSigners& own, const std::optional<RootSigners>& previous);
[[nodiscard]] SignedCertificate sign_certificate(const Certificate& certificate, const SigningKey& issuer);
[[nodiscard]] SignedCertificate sign_certificate(const Certificate& certificate, const RootSigners& roots);
[[nodiscard]] SignedRevocation sign_revocation(const Revocation& revocation, const SigningKey& revoker);
[[nodiscard]] SignedRevocation sign_revocation(const Revocation& revocation, const RootSigners& roots);

/// A certificate by the owner of another, with a signature that was made before; whether it holds is not
/// asked.
[[nodiscard]] SignedCertificate assemble_certificate(
    const Certificate& certificate, const Signature& signature);

/// Whether the owner of `key`, and not the roots, signed this certificate or revocation.
template <class Content>
[[nodiscard]] bool is_signed_by(const Signed<Content, OneOrRoot>& record, const VerificationKey& key);

/// Whether two different keys of `policy` signed this certificate or revocation.
template <class Content>
[[nodiscard]] bool is_signed_by_roots(const Signed<Content, OneOrRoot>& record, const RootPolicy& policy);

/// Whether two of the policy's own keys signed it and, if there is one before it, two of that one's.
[[nodiscard]] bool is_signed_by_roots(const SignedRootPolicy& policy, const RootPolicy* previous);

} // namespace valise::crypto
