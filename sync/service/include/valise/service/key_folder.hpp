// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>

#include "valise/database/database.hpp"
#include "valise/service/channel_keys.hpp"

namespace valise::service {

/// The folder in which a module keeps its own keys: that by which it signs, those of its channel, that of its
/// ledger, and until somebody owns it the secret with which to found it. This user alone can look into it.
///
/// Several processes share it; who changes something holds its lock. docs/formats.md has the files. A value:
/// it names the folder and holds nothing open.
class KeyFolder {
public:
    explicit KeyFolder(std::filesystem::path folder) : folder_(std::move(folder)) {}

    [[nodiscard]] bool is_there() const;
    /// Draws all keys and a secret to found the module with; all of it is there afterwards, or nothing.
    [[nodiscard]] Result<void> make(Random& random) const;
    /// The same for a module that was restored, with the seed of its signing key.
    [[nodiscard]] Result<void> make_with(const crypto::Secret& signing_seed, Random& random) const;

    [[nodiscard]] Result<crypto::Secret> signing_seed() const;
    [[nodiscard]] Result<database::DatabaseKey> ledger_key() const;
    /// Nothing once somebody owns the module.
    [[nodiscard]] Result<std::optional<ByteArray<16>>> founding_secret() const;
    /// As it is to be typed.
    [[nodiscard]] Result<std::string> founding_text() const;
    /// The secret is of no use any more. Once more, it changes nothing.
    [[nodiscard]] Result<void> forget_founding_secret() const;

    /// All that a module signs and opens with, of this instance; the channel gets a new key first, if another
    /// is due or is wanted in any case. Gives too whether it got one.
    struct Loaded {
        exchange::ModuleKeys keys;
        bool has_new_key = false;
    };
    [[nodiscard]] Result<Loaded> load(
        std::uint32_t instance, Timestamp now, Random& random, bool wants_another = false) const;
    /// Another number whenever a key or the secret has changed: what was loaded is then old.
    [[nodiscard]] std::uint64_t state() const;

private:
    [[nodiscard]] std::filesystem::path signing() const { return folder_ / "signing"; }
    [[nodiscard]] std::filesystem::path channel() const { return folder_ / "channel"; }
    [[nodiscard]] std::filesystem::path ledger() const { return folder_ / "ledger"; }
    [[nodiscard]] std::filesystem::path founding() const { return folder_ / "founding"; }
    [[nodiscard]] Result<ChannelKeys> read_channel() const;

    std::filesystem::path folder_;
};

/// What a backup holds beside the ledger: the seed of the signing key, sealed under the backup's key.
[[nodiscard]] Bytes seal_signing_seed(
    const crypto::Secret& seed, const database::DatabaseKey& backup_key, Random& random);
/// `malformed`, `unsupported`; `corrupt_data` also for another key.
[[nodiscard]] Result<crypto::Secret> open_signing_seed(
    ByteView sealed, const database::DatabaseKey& backup_key);
inline constexpr std::size_t sealed_seed_size = 2 + 24 + 32 + 16;

} // namespace valise::service
