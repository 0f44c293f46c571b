// SPDX-License-Identifier: Apache-2.0
// A JSON list of Argon2 hashes in their encoded form, or the reference implementation's text file.
#include <algorithm>

#include "json.hpp"
#include "valise/crypto/argon2.hpp"
#include "vectors.hpp"

namespace valise::lab {

using namespace crypto;

namespace {

/// One lane and version 1.3 is what libsodium, and so Valise, has.
bool applies(const Json& test) {
    const std::string type = test.value("type", "Argon2_id");
    return test.value("p", 1) == 1 && test.value("version", 19) == 19
        && (type == "Argon2_id" || type == "argon2id");
}

/// Where salt and cost are such as the product takes, the product's own function must agree too.
std::string check_derivation(const Json& test) {
    const std::string salt = test.value("salt", "");
    const auto mebibytes = 1U << (std::max(test.value("m_log2_kib", 0U), 10U) - 10);
    const auto cost = argon2::Cost::from_stored(test.value("t", 0U), mebibytes);
    const Bytes expected = hex_field(test, "hash_hex");
    if (!cost || salt.size() != argon2::salt_size || expected.size() < 16) return {};
    const std::string password = test.value("password", "");
    const auto derived =
        argon2::derive(as_bytes(password), as_bytes(salt).first<argon2::salt_size>(), *cost, expected.size());
    return derived && derived->matches(expected) ? "" : "derives another secret";
}

std::string check(const Json& test) {
    const std::string password = test.value("password", "");
    const bool matches = argon2::matches_encoded(test.at("encoded").get<std::string>(), as_bytes(password));
    if (matches != test.value("libsodium_1_0_18_verify", true)) return "another verdict on the encoded form";
    return check_derivation(test);
}

/// The reference's file: four lanes, a secret and associated data, none of which libsodium has.
VectorReport run_known_answers(std::string_view text) {
    VectorReport report;
    for (auto at = text.find("Tag:"); at != std::string_view::npos; at = text.find("Tag:", at + 1))
        ++report.not_applicable;
    return report;
}

} // namespace

Result<VectorReport> run_argon2(ByteView file) {
    if (as_text(file.first(std::min<std::size_t>(file.size(), 200))).find("Argon2id version number")
        != std::string_view::npos)
        return run_known_answers(as_text(file));
    VALISE_TRY(const Json json, parse_json(file));
    const bool is_argon2 =
        json.is_array() && !json.empty() && std::ranges::all_of(json, [](const Json& test) {
            return test.is_object() && test.value("encoded", "").starts_with("$argon2");
        });
    if (!is_argon2) return refuse(Errc::malformed, "not a list of Argon2 hashes");

    VectorReport report;
    for (std::size_t number = 0; number < json.size(); ++number) {
        if (applies(json[number]))
            report.count(std::to_string(number), check(json[number]));
        else
            ++report.not_applicable;
    }
    return report;
}

} // namespace valise::lab
