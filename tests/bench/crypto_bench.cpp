// SPDX-License-Identifier: Apache-2.0
// crypto beside the libsodium that it stands on, in one run.
#include <array>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>
#include <sodium.h>

#include "log_bench.hpp"
#include "module_bench.hpp"
#include "phase_bench.hpp"
#include "ratio_reporter.hpp"
#include "review_bench.hpp"
#include "size_bench.hpp"
#include "space_bench.hpp"
#include "store_bench.hpp"
#include "typing_bench.hpp"
#include "valise/crypto/aead.hpp"
#include "valise/crypto/entry.hpp"
#include "valise/crypto/noise.hpp"
#include "valise/crypto/signature.hpp"

namespace {

using namespace valise;
using namespace valise::crypto;

constexpr std::size_t sealed_size = 64 * 1024;

/// What a module does for each exchange: read a first message of IK, write the second.
void noise_response(benchmark::State& state) {
    SystemRandom random;
    const auto device = AgreementKeyPair::generate(random);
    const auto module = AgreementKeyPair::generate(random);
    auto initiator = *noise::Handshake::begin(
        noise::patterns::ik, noise::Role::initiator, {}, {&device, module.public_key(), {}});
    const Bytes request = *initiator.write_message(Bytes(100), random);
    for (auto _ : state) {
        auto responder = *noise::Handshake::begin(
            noise::patterns::ik, noise::Role::responder, {}, {&module, std::nullopt, {}});
        benchmark::DoNotOptimize(responder.read_message(request));
        benchmark::DoNotOptimize(responder.write_message(Bytes(100), random));
        benchmark::DoNotOptimize(responder.into_transport());
    }
}

/// The X25519 operations in it and nothing else: es, ss, ee, se, and a new ephemeral key.
void bare_x25519_of_a_response(benchmark::State& state) {
    std::array<Byte, 32> secret;
    std::array<Byte, 32> point;
    std::array<Byte, 32> shared;
    randombytes_buf(secret.data(), secret.size());
    for (auto _ : state) {
        crypto_scalarmult_base(point.data(), secret.data());
        for (int i = 0; i < 4; ++i)
            if (crypto_scalarmult(shared.data(), secret.data(), point.data()) != 0)
                state.SkipWithError("zero");
        benchmark::DoNotOptimize(shared);
    }
}

void seal_64_kib(benchmark::State& state) {
    SystemRandom random;
    const Secret key = Secret::random(key_size, random);
    const ByteArray<24> nonce{};
    const Bytes plaintext(sealed_size, 7);
    for (auto _ : state) benchmark::DoNotOptimize(XChaCha20Poly1305::seal(key.key(), nonce, {}, plaintext));
}

void seal_entry_of_64_kib(benchmark::State& state) {
    SystemRandom random;
    const Secret key = Secret::random(key_size, random);
    const EntryPosition position{};
    // What still fits the bucket of 64 KiB beside the end of padding.
    const Bytes plaintext(sealed_size - 1, 7);
    for (auto _ : state) benchmark::DoNotOptimize(seal_entry(key.key(), position, {}, plaintext, random));
}

void libsodium_seals_64_kib(benchmark::State& state) {
    const std::array<Byte, 32> key{};
    const std::array<Byte, 24> nonce{};
    const Bytes plaintext(sealed_size, 7);
    Bytes sealed(sealed_size + 16);
    for (auto _ : state) {
        crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data(), nullptr, plaintext.data(), plaintext.size(),
            nullptr, 0, nullptr, nonce.data(), key.data());
        benchmark::DoNotOptimize(sealed.data());
        benchmark::ClobberMemory();
    }
}

void verify_signature(benchmark::State& state) {
    SystemRandom random;
    const auto key = SigningKey::generate(random);
    const Bytes message(200, 7);
    const Signature signature = key.sign("valise1/cert", message);
    for (auto _ : state)
        benchmark::DoNotOptimize(is_signed_by(key.verification_key(), "valise1/cert", message, signature));
}

void libsodium_verifies_signature(benchmark::State& state) {
    std::array<Byte, 32> public_key;
    std::array<Byte, 64> secret_key;
    std::array<Byte, 64> signature;
    crypto_sign_keypair(public_key.data(), secret_key.data());
    const Bytes message(212, 7);
    crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(), secret_key.data());
    for (auto _ : state)
        benchmark::DoNotOptimize(
            crypto_sign_verify_detached(signature.data(), message.data(), message.size(), public_key.data()));
}

void add_pair(const std::string& name, void (*ours)(benchmark::State&), void (*peer)(benchmark::State&)) {
    benchmark::RegisterBenchmark((name + "/ours").c_str(), ours);
    benchmark::RegisterBenchmark((name + "/peer").c_str(), peer);
}

} // namespace

int main(int count, char** arguments) {
    // Defaults that make one run comparable in itself; what is given on the command line comes later and
    // wins.
    std::vector<std::string> defaults{arguments[0], "--benchmark_repetitions=11", "--benchmark_min_time=0.05",
        "--benchmark_enable_random_interleaving=true"};
    std::vector<char*> all;
    for (std::string& one : defaults) all.push_back(one.data());
    all.insert(all.end(), arguments + 1, arguments + count);
    int all_count = static_cast<int>(all.size());

    add_pair("noise_ik_response", noise_response, bare_x25519_of_a_response);
    add_pair("seal_64_kib", seal_64_kib, libsodium_seals_64_kib);
    add_pair("seal_entry_64_kib", seal_entry_of_64_kib, libsodium_seals_64_kib);
    add_pair("verify_signature", verify_signature, libsodium_verifies_signature);
    valise::bench::add_log_benchmarks();
    valise::bench::add_module_benchmarks();
    valise::bench::add_space_benchmarks();
    valise::bench::add_typing_benchmarks();
    valise::bench::add_size_of_a_store();
    valise::bench::add_commands_on_a_review();
    valise::bench::add_a_phase_of_reviews();
    add_pair("open_store_1000_documents", valise::bench::open_a_store_and_read_its_documents,
        valise::bench::open_the_engine_and_read_the_same);
    benchmark::Initialize(&all_count, all.data());
    if (benchmark::ReportUnrecognizedArguments(all_count, all.data())) return 2;
    valise::bench::RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    benchmark::Shutdown();
    return 0;
}
