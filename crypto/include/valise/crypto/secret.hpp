// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>

#include "valise/base/bytes.hpp"
#include "valise/base/random.hpp"

namespace valise::crypto {

/// The size of every symmetric key and every private key here.
inline constexpr std::size_t key_size = 32;

/// A key, borrowed for the length of one call.
using KeyView = std::span<const Byte, key_size>;

/// Bytes that nobody else may ever see: a key, a passphrase.
///
/// They lie in memory that is kept out of swap and core dumps (as far as the
/// system allows, see `secrets_are_locked`), between guard pages, and are wiped
/// when the object goes. Small ones share pages, because the system lets an
/// ordinary user lock only a few.
///
/// Move-only; a moved-from secret is empty. Has no order, no text form and no
/// `==`; `matches` compares in time that says nothing about the bytes. Distinct
/// secrets may be used from different threads.
class Secret {
public:
    /// Empty.
    Secret() noexcept = default;
    /// `size` zero bytes.
    explicit Secret(std::size_t size);
    /// The caller wipes its own copy.
    [[nodiscard]] static Secret copy_of(ByteView bytes);
    [[nodiscard]] static Secret random(std::size_t size, Random& random);

    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool is_empty() const noexcept { return size_ == 0; }
    [[nodiscard]] ByteView view() const noexcept { return {bytes_, size_}; }
    [[nodiscard]] ByteSpan bytes() noexcept { return {bytes_, size_}; }
    /// The bytes as a key; the secret must be of that size.
    [[nodiscard]] KeyView key() const;
    /// A second one with the same bytes, said aloud because each copy is one more to lose.
    [[nodiscard]] Secret clone() const { return copy_of(view()); }

    /// Whether the bytes are the same, in constant time for equal sizes.
    [[nodiscard]] bool matches(ByteView other) const noexcept;

    /// Wipes the bytes now; leaves the secret empty.
    void wipe() noexcept;

private:
    Byte* bytes_ = nullptr;
    std::size_t size_ = 0;
};

/// Whether the system has locked all memory that secrets were given so far.
/// When it has not, keys may reach the swap file; everything else still works.
[[nodiscard]] bool secrets_are_locked() noexcept;

/// Overwrites `bytes` in a way that no optimiser removes.
void wipe(ByteSpan bytes) noexcept;

/// A step of a computation on secrets, on the stack and wiped at the end of its scope.
template <std::size_t size> class Scratch {
public:
    Scratch() noexcept = default;
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch() { wipe(bytes_); }

    [[nodiscard]] std::span<Byte, size> bytes() noexcept { return bytes_; }
    [[nodiscard]] std::span<const Byte, size> view() const noexcept { return bytes_; }
    [[nodiscard]] Byte* data() noexcept { return bytes_.data(); }

private:
    ByteArray<size> bytes_{};
};

} // namespace valise::crypto
