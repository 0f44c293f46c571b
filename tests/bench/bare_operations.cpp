// SPDX-License-Identifier: Apache-2.0
#include "bare_operations.hpp"

#include <algorithm>
#include <array>
#include <map>

#include <sodium.h>

#include "valise/base/bytes.hpp"

namespace valise::bench {
namespace {

constexpr std::size_t position_and_salt = 14 + 92 + 8;
constexpr std::size_t header_and_salt = 36 + 8;
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

private:
    void derive() {
        crypto_generichash(material_.data(), material_.size(), derived_from_.data(), derived_from_.size(),
            public_key_.data(), public_key_.size());
    }

    std::array<Byte, 32> public_key_{};
    std::array<Byte, 64> secret_key_{};
    std::array<Byte, 64> signature_{};
    std::array<Byte, 64> material_{};
    Bytes message_ = Bytes(14 + 32);
    Bytes derived_from_ = Bytes(position_and_salt);
    Bytes associated_ = Bytes(header_and_salt);
};

} // namespace

void check_and_decrypt(
    benchmark::State& state, std::size_t range_count, const std::vector<std::size_t>& sealed_sizes) {
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
        for (const Bytes* const entry : entries)
            if (!bare.open(*entry, opened)) state.SkipWithError("not sealed");
        benchmark::DoNotOptimize(opened);
    }
}

} // namespace valise::bench
