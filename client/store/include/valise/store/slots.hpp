// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "valise/base/ids.hpp"
#include "valise/base/random.hpp"
#include "valise/crypto/argon2.hpp"
#include "valise/database/database.hpp"

/// The slot file: what lies beside an encrypted database and says how to come to its key.
/// docs/formats.md has its bytes.
namespace valise::store {

/// One store, for as long as it lives: also after a change of passphrase or of data key.
using StoreId = Id<struct StoreTag, 16>;

/// One way to the key of a store. The numbers are those of the file.
enum class SlotType : std::uint8_t {
    passphrase = 1, ///< Of the person; a file has one at most.
    recovery = 2,   ///< Of the State's recovery device.
    keyring = 3,    ///< Of the computer's own keyring.
};

/// A slot as it stands in the file. Those of a type that is not known here are kept byte for byte.
struct Slot {
    SlotType type = SlotType::passphrase;
    Bytes content;

    bool operator==(const Slot&) const = default;
};

inline constexpr std::size_t most_slots = 16;
inline constexpr std::size_t largest_slot = 4096;
inline constexpr std::size_t smallest_head = 16;
inline constexpr std::size_t largest_head = 64;
inline constexpr std::size_t largest_slot_file = 128 * 1024;

/// What a slot file says.
struct SlotFileContent {
    StoreId store;
    std::uint64_t generation = 1;  ///< Which database file it belongs to.
    std::uint64_t file_number = 0; ///< The file system's number of that file; 0 in a backup.
    ByteArray<16> marker{};        ///< What that database was last told to remember.
    Bytes head;                    ///< Opaque; empty, or from `smallest_head` to `largest_head` bytes.
    std::vector<Slot> slots;       ///< Lower types first.

    bool operator==(const SlotFileContent&) const = default;
};

/// A slot file that was read or made.
///
/// All of it is authenticated by the data key, so whoever has opened one slot
/// knows that the rest is genuine too. Before that, `content` is what the bytes
/// say and no more. What nobody can see is its age.
///
/// A plain value; holds no secret in the clear.
class SlotFile {
public:
    /// Takes all of `bytes` or refuses: `unsupported` for another version or suite, else `malformed`.
    [[nodiscard]] static Result<SlotFile> parse(ByteView bytes);
    /// `invalid_input` for a content that `parse` would refuse.
    [[nodiscard]] static Result<SlotFile> seal(SlotFileContent content, const database::DatabaseKey& key);

    [[nodiscard]] const SlotFileContent& content() const noexcept { return content_; }
    [[nodiscard]] const Bytes& bytes() const noexcept { return bytes_; }

    /// The key, by the passphrase slot. Takes as long as the slot's cost says.
    ///
    /// `wrong_key` for another passphrase; `corrupt_data` when the slot or anything else in the file was
    /// changed; `not_permitted` for a cost outside the bounds; `not_found` without a passphrase slot. (A
    /// changed salt or commitment cannot be told from another passphrase.)
    [[nodiscard]] Result<database::DatabaseKey> unlock(ByteView passphrase) const;
    /// Whether the whole file is by the owner of this key; else `corrupt_data`.
    [[nodiscard]] Result<void> verify(const database::DatabaseKey& key) const;

private:
    SlotFile(SlotFileContent content, Bytes bytes) : content_(std::move(content)), bytes_(std::move(bytes)) {}

    SlotFileContent content_;
    Bytes bytes_;
};

/// Seals the key of a store under a passphrase. `invalid_input` for an empty one, `unavailable` when the
/// computer has not enough memory for the cost.
///
/// The slot commits to the key that is derived from the passphrase, so that no slot opens under two.
[[nodiscard]] Result<Slot> make_passphrase_slot(ByteView passphrase, crypto::argon2::Cost cost,
    const StoreId& store, const database::DatabaseKey& key, Random& random);

} // namespace valise::store
