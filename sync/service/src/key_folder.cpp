// SPDX-License-Identifier: Apache-2.0
#include "valise/service/key_folder.hpp"

#include <mutex>
#include <thread>

#include "valise/base/fixed_layout.hpp"
#include "valise/base/system.hpp"
#include "valise/crypto/aead.hpp"
#include "valise/crypto/contexts.hpp"
#include "valise/crypto/hash.hpp"
#include "valise/enrolment/ticket.hpp"
#include "valise/module/ledger_key.hpp"

namespace valise::service {

namespace {

constexpr std::uint8_t version = 1;
constexpr std::uint8_t suite = 1;
constexpr std::size_t signing_file_size = 2 + crypto::key_size;
constexpr std::size_t most_founding_text = 64;

/// Bytes that hold a key, wiped when they go.
struct WipedBytes {
    explicit WipedBytes(Bytes held) : bytes(std::move(held)) {}
    WipedBytes(const WipedBytes&) = delete;
    WipedBytes& operator=(const WipedBytes&) = delete;
    ~WipedBytes() { crypto::wipe(bytes); }

    Bytes bytes;
};

Result<void> write_seed(const std::filesystem::path& path, const crypto::Secret& seed) {
    WipedBytes file({});
    file.bytes.reserve(signing_file_size);
    append(file.bytes, ByteArray<2>{version, suite});
    append(file.bytes, seed.view());
    return system::write_file_durably(path, file.bytes);
}

Result<void> write_founding(const std::filesystem::path& path, Random& random) {
    const auto text = enrolment::Ticket::draw(random).text();
    WipedBytes line({});
    line.bytes.reserve(text.size() + 1);
    append(line.bytes, text.view());
    line.bytes.push_back('\n');
    return system::write_file_durably(path, line.bytes);
}

/// Others hold it for the time of one small file.
Result<system::FileLock> wait_for_lock(const std::filesystem::path& path) {
    for (int attempts_left = 3000;; --attempts_left) { // a minute, on a machine that is busy
        auto lock = system::FileLock::take(path, "");
        if (lock || attempts_left == 0 || lock.error().code != Errc::unavailable) return lock;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

crypto::Secret key_of_backup(const database::DatabaseKey& backup_key) {
    auto key = crypto::hkdf::derive(
        backup_key.key.view(), {}, as_bytes(crypto::context::module_backup), crypto::key_size);
    VALISE_CHECK(key.has_value());
    return *std::move(key);
}

} // namespace

bool KeyFolder::is_there() const {
    std::error_code error;
    return std::filesystem::exists(signing(), error);
}

Result<void> KeyFolder::make(Random& random) const {
    return make_with(crypto::Secret::random(crypto::key_size, random), random);
}

Result<void> KeyFolder::make_with(const crypto::Secret& signing_seed, Random& random) const {
    VALISE_TRY(auto unfinished, system::UnfinishedFolder::make(folder_));
    const KeyFolder there(unfinished.path());
    VALISE_TRY_VOID(write_seed(there.signing(), signing_seed));
    VALISE_TRY_VOID(write_founding(there.founding(), random));
    VALISE_TRY(const auto ledger_key, module::make_key_file(there.ledger(), random));
    return unfinished.finish();
}

Result<crypto::Secret> KeyFolder::signing_seed() const {
    VALISE_TRY(auto bytes, system::read_file(signing(), signing_file_size));
    const WipedBytes file(std::move(bytes));
    FixedReader reader(file.bytes);
    const auto its_version = reader.u8();
    const auto its_suite = reader.u8();
    const ByteView seed = reader.view(crypto::key_size);
    VALISE_TRY_VOID(reader.finish());
    if (its_version != version || its_suite != suite)
        return refuse(Errc::unsupported, "a signing key of another version");
    return crypto::Secret::copy_of(seed);
}

Result<database::DatabaseKey> KeyFolder::ledger_key() const { return module::read_key_file(ledger()); }

Result<std::string> KeyFolder::founding_text() const {
    VALISE_TRY(auto bytes, system::read_file(founding(), most_founding_text));
    const WipedBytes file(std::move(bytes));
    std::string text(as_text(file.bytes));
    while (text.ends_with('\n')) text.pop_back();
    return text;
}

Result<std::optional<ByteArray<16>>> KeyFolder::founding_secret() const {
    const auto text = founding_text();
    if (!text && text.error().code == Errc::not_found) return std::nullopt;
    if (!text) return tl::unexpected(text.error());
    VALISE_TRY(const auto ticket, enrolment::Ticket::parse(*text));
    ByteArray<16> secret{};
    std::ranges::copy(ticket.view(), secret.begin());
    return secret;
}

Result<void> KeyFolder::forget_founding_secret() const {
    std::error_code error;
    std::filesystem::remove(founding(), error);
    if (error) return refuse(Errc::unavailable, "the secret of the founding cannot be removed");
    return system::flush_to_disk(folder_);
}

Result<ChannelKeys> KeyFolder::read_channel() const {
    auto bytes = system::read_file(channel(), largest_channel_file);
    if (!bytes && bytes.error().code == Errc::not_found) return ChannelKeys();
    if (!bytes) return tl::unexpected(bytes.error());
    const WipedBytes file(*std::move(bytes));
    return parse_channel_keys(file.bytes);
}

Result<KeyFolder::Loaded> KeyFolder::load(
    std::uint32_t instance, Timestamp now, Random& random, bool wants_another) const {
    VALISE_TRY(const auto seed, signing_seed());
    Loaded loaded{{crypto::SigningKey::from_seed(seed.key()), {}, {}}, false};
    VALISE_TRY(loaded.keys.founding, founding_secret());
    VALISE_TRY(loaded.keys.channel, read_channel());
    if (!wants_another && !is_another_due(loaded.keys.channel, instance, now)) return loaded;

    VALISE_TRY(const auto lock, wait_for_lock(folder_ / "lock"));
    VALISE_TRY(auto channel_keys, read_channel()); // somebody may have been quicker
    if (wants_another || is_another_due(channel_keys, instance, now)) {
        add_channel_key(channel_keys, loaded.keys.signing, instance, now, random);
        const WipedBytes file(encode_channel_keys(channel_keys));
        VALISE_TRY_VOID(system::write_file_durably(channel(), file.bytes));
        loaded.has_new_key = true;
    }
    loaded.keys.channel = std::move(channel_keys);
    return loaded;
}

std::uint64_t KeyFolder::state() const {
    const auto channel_file = system::file_number(channel());
    std::error_code error;
    return channel_file.value_or(0) * 2 + (std::filesystem::exists(founding(), error) ? 1 : 0);
}

Bytes seal_signing_seed(const crypto::Secret& seed, const database::DatabaseKey& backup_key, Random& random) {
    ByteArray<24> nonce{};
    random.fill(nonce);
    const auto sealed = crypto::XChaCha20Poly1305::seal(
        key_of_backup(backup_key).key(), nonce, as_bytes(crypto::context::module_backup), seed.view());
    return FixedWriter().u8(version).u8(suite).bytes(nonce).bytes(sealed).written();
}

Result<crypto::Secret> open_signing_seed(ByteView sealed, const database::DatabaseKey& backup_key) {
    FixedReader reader(sealed);
    const auto its_version = reader.u8();
    const auto its_suite = reader.u8();
    const auto nonce = reader.array<24>();
    const ByteView content = reader.view(crypto::key_size + crypto::seal_overhead);
    VALISE_TRY_VOID(reader.finish());
    if (its_version != version || its_suite != suite)
        return refuse(Errc::unsupported, "a signing key of another version");
    return crypto::XChaCha20Poly1305::open_secret(
        key_of_backup(backup_key).key(), nonce, as_bytes(crypto::context::module_backup), content);
}

} // namespace valise::service
