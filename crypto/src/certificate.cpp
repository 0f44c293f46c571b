// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/certificate.hpp"

#include <algorithm>
#include <type_traits>
#include <utility>

#include "valise/base/fixed_layout.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::crypto {

namespace {

constexpr std::uint8_t format_version = 1;
/// Ed25519, X25519, BLAKE2b.
constexpr std::uint8_t suite = 1;

enum class SignedBy : std::uint8_t { one = 1, roots = 2 };

SignedBy signed_by(bool is_by_root) { return is_by_root ? SignedBy::roots : SignedBy::one; }

std::string_view context_of(const RootPolicy&) { return context::root_policy; }
std::string_view context_of(const Certificate&) { return context::certificate; }
std::string_view context_of(const Revocation&) { return context::revocation; }

FixedWriter begin_record() {
    FixedWriter writer;
    writer.u8(format_version).u8(suite);
    return writer;
}

std::uint64_t encode_moment(Timestamp moment) { return static_cast<std::uint64_t>(moment.milliseconds); }
Timestamp decode_moment(std::uint64_t number) { return {static_cast<std::int64_t>(number)}; }

Bytes encode(const RootPolicy& policy) {
    FixedWriter writer = begin_record();
    writer.u32(policy.number);
    for (const VerificationKey& key : policy.keys) writer.bytes(key);
    return writer.written();
}

Bytes encode(const Certificate& certificate) {
    FixedWriter writer = begin_record();
    writer.u8(static_cast<std::uint8_t>(certificate.kind))
        .u8(static_cast<std::uint8_t>(signed_by(certificate.is_by_root)))
        .u8(static_cast<std::uint8_t>(certificate.role_bound))
        .bytes(certificate.state.letters)
        .bytes(certificate.subject.bytes)
        .bytes(certificate.issuer.bytes)
        .u64(certificate.serial)
        .u64(encode_moment(certificate.issued))
        .u64(encode_moment(certificate.renew_by))
        .bytes(certificate.key);
    if (certificate.kind == CertificateKind::device)
        writer.bytes(certificate.device_keys.sealing)
            .bytes(certificate.device_keys.channel)
            .bytes(certificate.device_keys.bundle);
    return writer.written();
}

Bytes encode(const Revocation& revocation) {
    FixedWriter writer = begin_record();
    writer.u8(static_cast<std::uint8_t>(signed_by(revocation.is_by_root)))
        .u8(static_cast<std::uint8_t>(revocation.reason))
        .bytes(revocation.target.bytes)
        .bytes(revocation.revoker.bytes)
        .u64(revocation.last_good_serial)
        .u64(encode_moment(revocation.issued));
    return writer.written();
}

/// Reads what every record begins with. Another version or suite is not an error of its author.
Result<void> check_beginning(FixedReader& reader) {
    const auto version = reader.u8();
    const auto suite_read = reader.u8();
    if (reader.has_failed()) return reader.finish();
    if (version != format_version || suite_read != suite)
        return refuse(Errc::unsupported, "a record of another version or suite");
    return {};
}

bool is_valid(const RootPolicy& policy) {
    const auto& keys = policy.keys;
    return policy.number > 0 && keys[0] != keys[1] && keys[0] != keys[2] && keys[1] != keys[2];
}

bool is_valid(const Certificate& certificate) {
    const bool is_known = certificate.kind >= CertificateKind::issuer
        && certificate.kind <= CertificateKind::device && certificate.role_bound >= Role::relay
        && certificate.role_bound <= Role::admin;
    const bool is_issuer = certificate.kind == CertificateKind::issuer;
    const bool has_right_scope =
        is_issuer ? certificate.state == StateCode{} : certificate.state.is_a_state();
    const bool has_right_signer =
        certificate.is_by_root ? certificate.kind <= CertificateKind::focal_point : !is_issuer;
    return is_known && has_right_scope && has_right_signer;
}

bool is_valid(const Revocation& revocation) {
    return revocation.reason >= RevocationReason::retired && revocation.reason <= RevocationReason::replaced;
}

bool is_valid(const RootSignatures& signatures) {
    return signatures[0].key_index < signatures[1].key_index
        && signatures[1].key_index < RootPolicy::key_count;
}

RootSignatures read_root_signatures(FixedReader& reader) {
    RootSignatures signatures;
    for (RootSignature& one : signatures) {
        one.key_index = reader.u8();
        one.signature = reader.array<64>();
    }
    return signatures;
}

OneOrRoot read_signatures(FixedReader& reader, bool is_by_root) {
    if (is_by_root) return read_root_signatures(reader);
    return reader.array<64>();
}

bool is_valid(const OneOrRoot& signatures) {
    const auto* const by_roots = std::get_if<RootSignatures>(&signatures);
    return by_roots == nullptr || is_valid(*by_roots);
}

void append_signatures(Bytes& record, const RootSignatures& signatures) {
    for (const auto& [key_index, signature] : signatures) {
        record.push_back(key_index);
        append(record, signature);
    }
}

void append_signatures(Bytes& record, const OneOrRoot& signatures) {
    if (const auto* const one = std::get_if<Signature>(&signatures))
        append(record, *one);
    else
        append_signatures(record, std::get<RootSignatures>(signatures));
}

RootSignatures sign_by_roots(std::string_view context, ByteView body, const RootSigners& signers) {
    RootSignatures signatures;
    for (std::size_t i = 0; i < signers.size(); ++i)
        signatures[i] = {signers[i].key_index, signers[i].key.sign(context, body)};
    VALISE_CHECK(is_valid(signatures));
    return signatures;
}

bool are_by_roots(
    std::string_view context, ByteView body, const RootSignatures& signatures, const RootPolicy& policy) {
    return is_valid(signatures) && std::ranges::all_of(signatures, [&](const RootSignature& one) {
        return is_signed_by(policy.keys[one.key_index], context, body, one.signature);
    });
}

OneOrRoot sign_by(const SigningKey& key, std::string_view context, ByteView body) {
    return key.sign(context, body);
}

OneOrRoot sign_by(const RootSigners& roots, std::string_view context, ByteView body) {
    return sign_by_roots(context, body, roots);
}

/// `Signer` is one key, or two of the roots, as the content says.
template <class Content, class Signer>
Signed<Content, OneOrRoot> sign(const Content& content, const Signer& signer) {
    VALISE_CHECK(is_valid(content) && content.is_by_root == (std::is_same_v<Signer, RootSigners>));
    Bytes record = encode(content);
    const std::size_t body_size = record.size();
    const OneOrRoot signatures = sign_by(signer, context_of(content), record);
    append_signatures(record, signatures);
    return {content, signatures, std::move(record), body_size};
}

} // namespace

Result<StateCode> StateCode::parse(std::string_view text) {
    StateCode state;
    if (text.size() != state.letters.size())
        return refuse(Errc::malformed, "not the three letters of a State");
    std::ranges::copy(text, state.letters.begin());
    if (!state.is_a_state()) return refuse(Errc::malformed, "not the three letters of a State");
    return state;
}

bool StateCode::is_a_state() const noexcept {
    return std::ranges::all_of(letters, [](Byte letter) { return letter >= 'A' && letter <= 'Z'; });
}

template <class Content, class Signatures> RecordId Signed<Content, Signatures>::id() const {
    return {object_id(context_of(content), body())};
}

template struct Signed<RootPolicy, PolicySignatures>;
template struct Signed<Certificate, OneOrRoot>;
template struct Signed<Revocation, OneOrRoot>;

Result<SignedRootPolicy> parse_root_policy(ByteView bytes) {
    FixedReader reader(bytes);
    VALISE_TRY_VOID(check_beginning(reader));

    RootPolicy policy;
    policy.number = reader.u32();
    for (VerificationKey& key : policy.keys) key = reader.array<32>();
    const std::size_t body_size = reader.consumed().size();
    PolicySignatures signatures{read_root_signatures(reader), std::nullopt};
    if (policy.number > 1) signatures.previous = read_root_signatures(reader);

    VALISE_TRY_VOID(reader.finish());
    if (!is_valid(policy) || !is_valid(signatures.own)
        || (signatures.previous && !is_valid(*signatures.previous)))
        return refuse(Errc::malformed, "a root policy that contradicts itself");
    return SignedRootPolicy{policy, signatures, to_bytes(bytes), body_size};
}

Result<SignedCertificate> parse_certificate(ByteView bytes) {
    FixedReader reader(bytes);
    VALISE_TRY_VOID(check_beginning(reader));

    Certificate certificate;
    certificate.kind = static_cast<CertificateKind>(reader.u8());
    const auto by = static_cast<SignedBy>(reader.u8());
    certificate.is_by_root = by == SignedBy::roots;
    certificate.role_bound = static_cast<Role>(reader.u8());
    certificate.state.letters = reader.array<3>();
    certificate.subject.bytes = reader.array<16>();
    certificate.issuer.bytes = reader.array<32>();
    certificate.serial = reader.u64();
    certificate.issued = decode_moment(reader.u64());
    certificate.renew_by = decode_moment(reader.u64());
    certificate.key = reader.array<32>();
    if (certificate.kind == CertificateKind::device)
        certificate.device_keys = {reader.array<32>(), reader.array<32>(), reader.array<32>()};
    const std::size_t body_size = reader.consumed().size();
    const OneOrRoot signatures = read_signatures(reader, certificate.is_by_root);

    VALISE_TRY_VOID(reader.finish());
    if (by != signed_by(certificate.is_by_root) || !is_valid(certificate) || !is_valid(signatures))
        return refuse(Errc::malformed, "a certificate that contradicts itself");
    return SignedCertificate{certificate, signatures, to_bytes(bytes), body_size};
}

Result<SignedRevocation> parse_revocation(ByteView bytes) {
    FixedReader reader(bytes);
    VALISE_TRY_VOID(check_beginning(reader));

    Revocation revocation;
    const auto by = static_cast<SignedBy>(reader.u8());
    revocation.is_by_root = by == SignedBy::roots;
    revocation.reason = static_cast<RevocationReason>(reader.u8());
    revocation.target.bytes = reader.array<32>();
    revocation.revoker.bytes = reader.array<32>();
    revocation.last_good_serial = reader.u64();
    revocation.issued = decode_moment(reader.u64());
    const std::size_t body_size = reader.consumed().size();
    const OneOrRoot signatures = read_signatures(reader, revocation.is_by_root);

    VALISE_TRY_VOID(reader.finish());
    if (by != signed_by(revocation.is_by_root) || !is_valid(revocation) || !is_valid(signatures))
        return refuse(Errc::malformed, "a revocation that contradicts itself");
    return SignedRevocation{revocation, signatures, to_bytes(bytes), body_size};
}

SignedRootPolicy sign_root_policy(
    const RootPolicy& policy, const RootSigners& own, const std::optional<RootSigners>& previous) {
    VALISE_CHECK(is_valid(policy) && previous.has_value() == (policy.number > 1));
    const Bytes body = encode(policy);
    Bytes record = body;
    PolicySignatures signatures{sign_by_roots(context::root_policy, body, own), std::nullopt};
    append_signatures(record, signatures.own);
    if (previous) {
        signatures.previous = sign_by_roots(context::root_policy, body, *previous);
        append_signatures(record, *signatures.previous);
    }
    return {policy, signatures, std::move(record), body.size()};
}

SignedCertificate sign_certificate(const Certificate& certificate, const SigningKey& issuer) {
    return sign(certificate, issuer);
}

SignedCertificate sign_certificate(const Certificate& certificate, const RootSigners& roots) {
    return sign(certificate, roots);
}

SignedRevocation sign_revocation(const Revocation& revocation, const SigningKey& revoker) {
    return sign(revocation, revoker);
}

SignedRevocation sign_revocation(const Revocation& revocation, const RootSigners& roots) {
    return sign(revocation, roots);
}

SignedCertificate assemble_certificate(const Certificate& certificate, const Signature& signature) {
    // Of one that the roots are to sign, too: its id, which the signatures are no part of, is known before.
    VALISE_CHECK(is_valid(certificate));
    Bytes record = encode(certificate);
    const std::size_t body_size = record.size();
    append(record, signature);
    return {certificate, signature, std::move(record), body_size};
}

template <class Content>
bool is_signed_by(const Signed<Content, OneOrRoot>& record, const VerificationKey& key) {
    const auto* const signature = std::get_if<Signature>(&record.signatures);
    return signature != nullptr && is_signed_by(key, context_of(record.content), record.body(), *signature);
}

template <class Content>
bool is_signed_by_roots(const Signed<Content, OneOrRoot>& record, const RootPolicy& policy) {
    const auto* const signatures = std::get_if<RootSignatures>(&record.signatures);
    return signatures != nullptr
        && are_by_roots(context_of(record.content), record.body(), *signatures, policy);
}

template bool is_signed_by(const SignedCertificate&, const VerificationKey&);
template bool is_signed_by(const SignedRevocation&, const VerificationKey&);
template bool is_signed_by_roots(const SignedCertificate&, const RootPolicy&);
template bool is_signed_by_roots(const SignedRevocation&, const RootPolicy&);

bool is_signed_by_roots(const SignedRootPolicy& policy, const RootPolicy* previous) {
    const auto is_by = [&](const RootSignatures& signatures, const RootPolicy& signers) {
        return are_by_roots(context::root_policy, policy.body(), signatures, signers);
    };
    const auto& [own, by_previous] = policy.signatures;
    return is_by(own, policy.content)
        && (previous == nullptr ? !by_previous : by_previous && is_by(*by_previous, *previous));
}

} // namespace valise::crypto
