// SPDX-License-Identifier: Apache-2.0
#include "bare_operations.hpp"

#include <algorithm>
#include <array>
#include <map>

#include <sodium.h>

#include "valise/base/bytes.hpp"
#include "valise/crypto/entry.hpp"

namespace valise::bench {
namespace {

constexpr std::size_t position_and_salt = 14 + 92 + 8;
constexpr std::size_t header_and_salt = 36 + 8;
constexpr std::size_t content_context_and_header = 22 + 36;
constexpr std::size_t id_context_position_and_content = 17 + 92 + 32;
constexpr std::size_t tag_size = 16;

class BareOperations {
public:
    BareOperations() {
        crypto_sign_keypair(public_key_.data(), secret_key_.data());
        crypto_sign_detached(
            signature_.data(), nullptr, message_.data(), message_.size(), secret_key_.data());
    }

    [[nodiscard]] bool verify() const {
        return crypto_sign_verify_detached(
                   signature_.data(), message_.data(), message_.size(), public_key_.data())
            == 0;
    }
    /// As many bytes as that, sealed.
    [[nodiscard]] Bytes seal(std::size_t size) {
        derive();
        Bytes sealed(size);
        crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data(), nullptr, sealed.data(), size - tag_size,
            associated_.data(), associated_.size(), nullptr, material_.data() + 32, material_.data());
        return sealed;
    }
    [[nodiscard]] bool open(const Bytes& sealed, Bytes& opened) {
        derive();
        return crypto_aead_xchacha20poly1305_ietf_decrypt(opened.data(), nullptr, nullptr, sealed.data(),
                   sealed.size(), associated_.data(), associated_.size(), material_.data() + 32,
                   material_.data())
            == 0;
    }
    /// The id of an entry with so many sealed bytes, salt included.
    void hash(std::size_t sealed_size) {
        const std::size_t size = content_context_and_header + sealed_size;
        if (content_.size() < size) content_.resize(size);
        crypto_generichash(id_.data() + id_.size() - 32, 32, content_.data(), size, nullptr, 0);
        crypto_generichash(hashed_.data(), hashed_.size(), id_.data(), id_.size(), nullptr, 0);
        benchmark::DoNotOptimize(hashed_);
    }

private:
    void derive() {
        crypto_generichash(material_.data(), material_.size(), derived_from_.data(), derived_from_.size(),
            public_key_.data(), public_key_.size());
    }

    std::array<Byte, 32> public_key_{};
    std::array<Byte, 64> secret_key_{};
    std::array<Byte, 64> signature_{};
    std::array<Byte, 64> material_{};
    std::array<Byte, 32> hashed_{};
    std::array<Byte, id_context_position_and_content> id_{};
    Bytes content_;
    Bytes message_ = Bytes(14 + 32);
    Bytes derived_from_ = Bytes(position_and_salt);
    Bytes associated_ = Bytes(header_and_salt);
};

} // namespace

void check_and_decrypt(benchmark::State& state, Hashes hashes, std::size_t range_count,
    const std::vector<std::size_t>& sealed_sizes) {
    BareOperations bare;
    std::map<std::size_t, Bytes> sealed;
    for (const std::size_t size : sealed_sizes)
        if (!sealed.contains(size)) sealed.emplace(size, bare.seal(size));
    std::vector<const Bytes*> entries;
    entries.reserve(sealed_sizes.size());
    for (const std::size_t size : sealed_sizes) entries.push_back(&sealed.at(size));
    Bytes opened(std::ranges::max(sealed_sizes));
    for (auto _ : state) {
        for (std::size_t i = 0; i < range_count; ++i)
            if (!bare.verify()) state.SkipWithError("not signed");
        for (const Bytes* const entry : entries) {
            if (hashes == Hashes::computed) bare.hash(crypto::entry_salt_size + entry->size());
            if (!bare.open(*entry, opened)) state.SkipWithError("not sealed");
        }
        benchmark::DoNotOptimize(opened);
    }
}

void add_beside_bare_operations(const std::string& name, const std::function<void(benchmark::State&)>& ours,
    const std::function<void(benchmark::State&, Hashes)>& bare) {
    benchmark::RegisterBenchmark((name + "/ours").c_str(), ours);
    benchmark::RegisterBenchmark(
        (name + "/peer").c_str(), [=](benchmark::State& state) { bare(state, Hashes::computed); });
    benchmark::RegisterBenchmark((name + "/peer_without_hashes").c_str(),
        [=](benchmark::State& state) { bare(state, Hashes::left_out); });
}

} // namespace valise::bench
