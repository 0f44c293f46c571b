// SPDX-License-Identifier: Apache-2.0
// The JSON format that cacophony, noise-c and snow publish their vectors in.
#include <algorithm>
#include <string>
#include <vector>

#include "json.hpp"
#include "noise_patterns.hpp"
#include "support/fixed_random.hpp"
#include "valise/crypto/noise.hpp"
#include "vectors.hpp"

namespace valise::lab {

using namespace crypto;

namespace {

constexpr std::string_view name_start = "Noise_";
constexpr std::string_view name_end = "_25519_ChaChaPoly_BLAKE2b";

std::string protocol_name(const Json& vector) {
    const std::string name = text_field(vector, "protocol_name");
    return name.empty() ? text_field(vector, "name") : name;
}

/// The pre-shared keys of one side: a list, or in some files a single one.
std::vector<Secret> psks_of(const Json& vector, const std::string& prefix) {
    std::vector<Secret> psks;
    if (const Bytes single = hex_field(vector, prefix + "psk"); !single.empty())
        psks.push_back(Secret::copy_of(single));
    if (const auto list = vector.find(prefix + "psks"); list != vector.end() && list->is_array())
        for (const Json& psk : *list)
            psks.push_back(Secret::copy_of(from_hex(psk.get<std::string>()).value_or(Bytes{})));
    return psks;
}

std::optional<noise::Pattern> pattern_of(std::string_view protocol) {
    if (!protocol.starts_with(name_start) || !protocol.ends_with(name_end)) return std::nullopt;
    protocol.remove_prefix(name_start.size());
    protocol.remove_suffix(name_end.size());
    return find_noise_pattern(protocol);
}

/// One side of a vector: its handshake, then its transport.
struct Side {
    noise::Handshake handshake;
    Bytes ephemeral;
    std::optional<noise::Transport> transport;

    Result<Bytes> write(ByteView payload) {
        tests::FixedRandom random(ephemeral);
        return transport ? transport->seal(payload) : handshake.write_message(payload, random);
    }
    Result<Bytes> read(ByteView message) {
        return transport ? transport->open(message) : handshake.read_message(message);
    }
};

Result<Side> set_up(const Json& vector, const noise::Pattern& pattern, noise::Role role) {
    const std::string prefix = role == noise::Role::initiator ? "init_" : "resp_";
    const auto field = [&](const char* name) { return hex_field(vector, prefix + name); };
    const bool knows_peer = role == noise::Role::initiator ? pattern.initiator_knows_responder
                                                           : pattern.responder_knows_initiator;

    noise::Keys keys;
    std::optional<AgreementKeyPair> own;
    if (const Bytes bytes = field("static"); bytes.size() == key_size) {
        own = AgreementKeyPair::from_private_key(Secret::copy_of(bytes));
        keys.own_static = &*own;
    }
    if (const Bytes bytes = field("remote_static"); knows_peer && bytes.size() == key_size) {
        keys.peer_static.emplace();
        std::ranges::copy(bytes, keys.peer_static->begin());
    }
    const std::vector<Secret> psks = psks_of(vector, prefix);
    keys.psks = psks;

    VALISE_TRY(auto handshake, noise::Handshake::begin(pattern, role, field("prologue"), keys));
    return Side{std::move(handshake), field("ephemeral"), std::nullopt};
}

/// When both sides are done, checks the hash that they share and goes on to the transport.
std::string finish_handshake(const Json& vector, Side& initiator, Side& responder) {
    if (initiator.transport || !initiator.handshake.is_finished()) return {};
    const auto hash = initiator.handshake.hash();
    if (hash != responder.handshake.hash()) return "the two sides have different hashes";
    if (const Bytes expected = hex_field(vector, "handshake_hash");
        !expected.empty() && !std::ranges::equal(*hash, expected))
        return "another handshake hash";
    auto outgoing = initiator.handshake.into_transport();
    auto incoming = responder.handshake.into_transport();
    if (!outgoing || !incoming) return "no transport after the handshake";
    initiator.transport = std::move(*outgoing);
    responder.transport = std::move(*incoming);
    return {};
}

std::string check_vector(const Json& vector, const noise::Pattern& pattern) {
    auto initiator = set_up(vector, pattern, noise::Role::initiator);
    auto responder = set_up(vector, pattern, noise::Role::responder);
    if (!initiator) return initiator.error().detail;
    if (!responder) return responder.error().detail;

    const bool is_one_way = pattern.message_count == 1;
    std::size_t number = 0;
    for (const Json& message : vector.at("messages")) {
        const bool is_by_initiator = is_one_way || number++ % 2 == 0;
        Side& writer = is_by_initiator ? *initiator : *responder;
        Side& reader = is_by_initiator ? *responder : *initiator;
        const Bytes payload = hex_field(message, "payload");
        const Bytes expected = hex_field(message, "ciphertext");
        const auto written = writer.write(payload);
        if (!written || *written != expected) return "writes another message";
        if (reader.read(expected) != payload) return "does not read the message";
        if (auto why = finish_handshake(vector, *initiator, *responder); !why.empty()) return why;
    }
    if (!initiator->transport) return "ends before the handshake does";
    return {};
}

} // namespace

Result<VectorReport> run_noise(ByteView file) {
    VALISE_TRY(const Json json, parse_json(file));
    const bool is_noise = json.is_object() && json.contains("vectors") && json["vectors"].is_array()
        && std::ranges::all_of(
            json["vectors"], [](const Json& vector) { return protocol_name(vector).starts_with("Noise"); });
    if (!is_noise) return refuse(Errc::malformed, "not a file of Noise vectors");

    VectorReport report;
    for (const Json& vector : json["vectors"]) {
        const std::string name = protocol_name(vector);
        // A vector that is meant to fail, or to fall back, belongs to a pattern that we leave out.
        const auto pattern =
            says_true(vector, "fail") || says_true(vector, "fallback") ? std::nullopt : pattern_of(name);
        if (pattern)
            report.count(name, check_vector(vector, *pattern));
        else
            ++report.not_applicable;
    }
    return report;
}

} // namespace valise::lab
