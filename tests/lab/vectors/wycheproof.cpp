// SPDX-License-Identifier: Apache-2.0
// The JSON files of Wycheproof, and two further sets for Ed25519.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "json.hpp"
#include "valise/crypto/aead.hpp"
#include "valise/crypto/agreement.hpp"
#include "valise/crypto/hash.hpp"
#include "valise/crypto/signature.hpp"
#include "vectors.hpp"

namespace valise::lab {

using namespace crypto;

namespace {

/// Says why a case fails, or nothing when it passes.
using Check = std::string (*)(const Json& group, const Json& test);

/// What a file says that it is for. Others of the family are the same thing with another hash or curve.
struct Algorithm {
    std::string_view family;
    std::string_view ours;
};

/// Runs all cases of the groups that `applies` to, of a file of this algorithm.
Result<VectorReport> run_wycheproof(
    ByteView file, const Algorithm& algorithm, bool (*applies)(const Json& group), Check check) {
    VALISE_TRY(const Json json, parse_json(file));
    const std::string name = json.is_object() ? text_field(json, "algorithm") : std::string();
    if (!name.starts_with(algorithm.family) || !json.contains("testGroups"))
        return refuse(Errc::malformed, "not a Wycheproof file of this kind");

    VectorReport report;
    for (const Json& group : json["testGroups"]) {
        const Json& tests = group.at("tests");
        if (name != algorithm.ours || !applies(group)) {
            report.not_applicable += tests.size();
            continue;
        }
        for (const Json& test : tests) report.count(case_name(test, "tcId"), check(group, test));
    }
    return report;
}

std::string verdict(bool should_be_accepted, bool is_accepted) {
    if (is_accepted == should_be_accepted) return {};
    return is_accepted ? "accepted, and should not be" : "refused, and should not be";
}

bool is_valid(const Json& test) { return test.value("result", "") == "valid"; }

constexpr std::string_view wrong_size = "a field of a size that it cannot have";

/// The bytes as an array of this size, if they have it.
template <std::size_t size> std::optional<ByteArray<size>> array_of(ByteView bytes) {
    if (bytes.size() != size) return std::nullopt;
    ByteArray<size> array;
    std::ranges::copy(bytes, array.begin());
    return array;
}

template <class Construction, std::size_t nonce_size> std::string check_aead(const Json&, const Json& test) {
    const auto key = array_of<key_size>(hex_field(test, "key"));
    const auto nonce = array_of<nonce_size>(hex_field(test, "iv"));
    if (!key || !nonce) return std::string(wrong_size);
    const Bytes associated = hex_field(test, "aad");
    const Bytes message = hex_field(test, "msg");
    Bytes sealed = hex_field(test, "ct");
    append(sealed, hex_field(test, "tag"));

    const auto opened = Construction::open(*key, *nonce, associated, sealed);
    if (opened && *opened != message) return "opens to another text";
    if (opened && Construction::seal(*key, *nonce, associated, message) != sealed)
        return "seals to other bytes";
    return verdict(is_valid(test), opened.has_value());
}

template <std::size_t nonce_size> bool has_our_sizes(const Json& group) {
    return group.value("ivSize", 0U) == nonce_size * 8 && group.value("keySize", 0) == 256
        && group.value("tagSize", 0) == 128;
}

std::string check_x25519(const Json&, const Json& test) {
    Secret private_key = Secret::copy_of(hex_field(test, "private"));
    const auto public_key = array_of<key_size>(hex_field(test, "public"));
    if (private_key.size() != key_size || !public_key) return std::string(wrong_size);
    const Bytes expected = hex_field(test, "shared");
    const auto shared = AgreementKeyPair::from_private_key(std::move(private_key)).agree_with(*public_key);

    const bool should_be_refused = std::ranges::all_of(expected, [](Byte byte) { return byte == 0; });
    if (should_be_refused) return shared ? "an all-zero secret was accepted" : "";
    if (!shared) return "refused, and should not be";
    return shared->matches(expected) ? "" : "another secret";
}

std::string check_hmac(const Json& group, const Json& test) {
    const Digest whole = hmac_sha256(hex_field(test, "key"), {hex_field(test, "msg")});
    const auto tag =
        ByteView(whole).first(std::min<std::size_t>(whole.size(), group.value("tagSize", 256U) / 8));
    return verdict(is_valid(test), equal_in_constant_time(tag, hex_field(test, "tag")));
}

std::string check_hkdf(const Json&, const Json& test) {
    const auto derived = hkdf::derive(hex_field(test, "ikm"), hex_field(test, "salt"),
        hex_field(test, "info"), test.value("size", std::size_t{0}));
    if (derived && !derived->matches(hex_field(test, "okm"))) return "another key";
    return verdict(is_valid(test), derived.has_value());
}

bool is_accepted_signature(ByteView key, ByteView message, ByteView signature) {
    const auto verification_key = array_of<32>(key);
    const auto whole_signature = array_of<64>(signature);
    return verification_key && whole_signature
        && is_signed_by(*verification_key, {}, message, *whole_signature);
}

std::string check_ed25519(const Json& group, const Json& test) {
    const Json& key = group.contains("publicKey") ? group["publicKey"] : group.at("key");
    return verdict(is_valid(test),
        is_accepted_signature(hex_field(key, "pk"), hex_field(test, "msg"), hex_field(test, "sig")));
}

bool is_edwards25519(const Json& group) {
    const Json& key = group.contains("publicKey") ? group["publicKey"] : group.value("key", Json::object());
    return group.value("type", "") == "EddsaVerify" && key.value("curve", "") == "edwards25519";
}

/// C2SP/CCTV: points in odd places. The right verdict, libsodium's, follows from the flags: a
/// component of low order is let pass, nothing else is.
std::string check_cctv(const Json& test) {
    const auto is_let_pass = [](const Json& flag) {
        return flag == "low_order_component_A" || flag == "low_order_component_R";
    };
    const Json flags = test.value("flags", Json::array());
    const bool should_be_accepted = flags.is_null() || std::ranges::all_of(flags, is_let_pass);
    const std::string message = test.value("msg", "");
    return verdict(should_be_accepted,
        is_accepted_signature(hex_field(test, "key"), as_bytes(message), hex_field(test, "sig")));
}

/// ed25519-speccheck: twelve cases, of which libsodium's row in its published table accepts one.
std::string check_speccheck(const Json& test, std::size_t number) {
    constexpr std::size_t accepted_case = 3;
    return verdict(number == accepted_case,
        is_accepted_signature(
            hex_field(test, "pub_key"), hex_field(test, "message"), hex_field(test, "signature")));
}

VectorReport run_ed25519_list(const Json& cases) {
    VectorReport report;
    for (std::size_t number = 0; number < cases.size(); ++number) {
        const Json& test = cases[number];
        const bool is_cctv = test.contains("flags");
        report.count(is_cctv ? case_name(test, "number") : std::to_string(number),
            is_cctv ? check_cctv(test) : check_speccheck(test, number));
    }
    return report;
}

bool is_ed25519_list(const Json& json) {
    return json.is_array() && !json.empty() && std::ranges::all_of(json, [](const Json& test) {
        return (test.contains("flags") && test.contains("sig"))
            || (test.contains("pub_key") && test.contains("signature"));
    });
}

} // namespace

Result<VectorReport> run_chacha20poly1305(ByteView file) {
    return run_wycheproof(file, {"CHACHA20-POLY1305", "CHACHA20-POLY1305"}, has_our_sizes<12>,
        check_aead<ChaCha20Poly1305, 12>);
}

Result<VectorReport> run_xchacha20poly1305(ByteView file) {
    return run_wycheproof(file, {"XCHACHA20-POLY1305", "XCHACHA20-POLY1305"}, has_our_sizes<24>,
        check_aead<XChaCha20Poly1305, 24>);
}

Result<VectorReport> run_x25519(ByteView file) {
    const auto applies = [](const Json& group) {
        return group.value("type", "") == "XdhComp" && group.value("curve", "") == "curve25519";
    };
    return run_wycheproof(file, {"XDH", "XDH"}, applies, check_x25519);
}

Result<VectorReport> run_hmac(ByteView file) {
    return run_wycheproof(file, {"HMAC", "HMACSHA256"}, [](const Json&) { return true; }, check_hmac);
}

Result<VectorReport> run_hkdf(ByteView file) {
    return run_wycheproof(file, {"HKDF", "HKDF-SHA-256"}, [](const Json&) { return true; }, check_hkdf);
}

Result<VectorReport> run_ed25519(ByteView file) {
    VALISE_TRY(const Json json, parse_json(file));
    if (is_ed25519_list(json)) return run_ed25519_list(json);
    return run_wycheproof(file, {"EDDSA", "EDDSA"}, is_edwards25519, check_ed25519);
}

} // namespace valise::lab
