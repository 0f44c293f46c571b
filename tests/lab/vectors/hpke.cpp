// SPDX-License-Identifier: Apache-2.0
// The JSON file that RFC 9180 was published with.
#include <algorithm>

#include <fmt/format.h>

#include "json.hpp"
#include "support/fixed_random.hpp"
#include "valise/crypto/hpke.hpp"
#include "vectors.hpp"

namespace valise::lab {

using namespace crypto;

namespace {

/// Numbers stand as numbers in some copies of the file and as text in others.
int number_field(const Json& object, const char* name) {
    const Json field = object.value(name, Json(-1));
    return field.is_string() ? std::stoi(field.get<std::string>()) : field.get<int>();
}

bool applies(const Json& vector) {
    const int mode = number_field(vector, "mode");
    return (mode == 0 || mode == 1) && number_field(vector, "kem_id") == 0x20
        && number_field(vector, "kdf_id") == 1 && number_field(vector, "aead_id") == 3;
}

/// The number of a message, from its nonce.
std::uint64_t sequence_of(const Json& encryption, const Json& vector) {
    const Bytes nonce = hex_field(encryption, "nonce");
    const Bytes base = hex_field(vector, "base_nonce");
    std::uint64_t sequence = 0;
    for (std::size_t i = 0; i < std::min(nonce.size(), base.size()); ++i)
        sequence = sequence << 8 | static_cast<Byte>(nonce[i] ^ base[i]);
    return sequence;
}

std::string check_encryption(const Json& test, hpke::Sender& sender, hpke::Recipient& recipient) {
    const Bytes associated = hex_field(test, "aad");
    const Bytes plaintext = hex_field(test, test.contains("pt") ? "pt" : "plaintext");
    const Bytes sealed = hex_field(test, test.contains("ct") ? "ct" : "ciphertext");
    if (sender.seal(associated, plaintext) != sealed) return "seals to other bytes";
    return recipient.open(associated, sealed) == plaintext ? "" : "does not open to the plaintext";
}

std::string check_export(const Json& test, const hpke::Context& context) {
    const auto secret =
        context.export_secret(hex_field(test, "exporter_context"), test.value("L", std::size_t{0}));
    return secret && secret->matches(hex_field(test, "exported_value")) ? "" : "exports another secret";
}

struct Ends {
    hpke::Sender sender;
    hpke::Recipient recipient;
};

Result<Ends> set_up(const Json& vector) {
    const AgreementKeyPair own = hpke::derive_key_pair(hex_field(vector, "ikmR"));
    if (!std::ranges::equal(own.private_key(), hex_field(vector, "skRm")))
        return refuse(Errc::corrupt_data, "derives another key pair");

    const Bytes info = hex_field(vector, "info");
    const Bytes psk_secret = hex_field(vector, "psk");
    const Bytes psk_id = hex_field(vector, "psk_id");
    const auto psk =
        number_field(vector, "mode") == 1 ? std::optional(hpke::Psk{psk_secret, psk_id}) : std::nullopt;

    tests::FixedRandom random(hex_field(vector, "ikmE"));
    VALISE_TRY(auto sender, hpke::Sender::begin(own.public_key(), info, random, psk));
    if (!std::ranges::equal(sender.encapsulated_key(), hex_field(vector, "enc")))
        return refuse(Errc::corrupt_data, "encapsulates another key");
    VALISE_TRY(auto recipient, hpke::Recipient::begin(sender.encapsulated_key(), own, info, psk));
    return Ends{std::move(sender), std::move(recipient)};
}

void run_vector(const Json& vector, std::size_t number, VectorReport& report) {
    auto ends = set_up(vector);
    if (!ends) return report.count(fmt::format("{}", number), ends.error().detail);

    std::uint64_t next = 0;
    for (const Json& test : vector.at("encryptions")) {
        const std::uint64_t sequence = sequence_of(test, vector);
        for (; next < sequence; ++next) { // a file may leave messages out
            const auto passed_over = ends->recipient.open({}, ends->sender.seal({}, {}));
            VALISE_CHECK(passed_over.has_value());
        }
        ++next;
        report.count(fmt::format("{} message {}", number, sequence),
            check_encryption(test, ends->sender, ends->recipient));
    }
    for (const Json& test : vector.at("exports")) {
        const std::string name = fmt::format("{} export", number);
        report.count(name, check_export(test, ends->sender));
        report.count(name, check_export(test, ends->recipient));
    }
}

} // namespace

Result<VectorReport> run_hpke(ByteView file) {
    VALISE_TRY(const Json json, parse_json(file));
    const bool is_hpke = json.is_array() && !json.empty()
        && std::ranges::all_of(json, [](const Json& v) { return v.is_object() && v.contains("kem_id"); });
    if (!is_hpke) return refuse(Errc::malformed, "not the vector file of RFC 9180");

    VectorReport report;
    for (std::size_t number = 0; number < json.size(); ++number) {
        if (applies(json[number]))
            run_vector(json[number], number, report);
        else
            ++report.not_applicable;
    }
    return report;
}

} // namespace valise::lab
