// SPDX-License-Identifier: Apache-2.0
#include "valise/module/ledger_key.hpp"

#include "valise/base/fixed_layout.hpp"
#include "valise/base/system.hpp"
#include "valise/crypto/secret.hpp"

namespace valise::module {

namespace {

constexpr std::uint8_t version = 1;
constexpr std::uint8_t suite = 1;

/// Bytes that hold a key, wiped when they go.
struct WipedBytes {
    explicit WipedBytes(Bytes held) : bytes(std::move(held)) {}
    WipedBytes(const WipedBytes&) = delete;
    WipedBytes& operator=(const WipedBytes&) = delete;
    ~WipedBytes() { crypto::wipe(bytes); }

    Bytes bytes;
};

} // namespace

Result<database::DatabaseKey> make_key_file(const std::filesystem::path& path, Random& random) {
    auto key = database::DatabaseKey::generate(random);
    WipedBytes file({version, suite});
    file.bytes.reserve(key_file_size); // or parts of the key stay behind where it grew from
    append(file.bytes, key.key.view());
    append(file.bytes, key.salt);
    VALISE_TRY_VOID(system::create_private_file(path)); // the name is ours, or somebody's
    VALISE_TRY_VOID(system::write_file_durably(path, file.bytes));
    return key;
}

Result<database::DatabaseKey> read_key_file(const std::filesystem::path& path) {
    auto bytes = system::read_file(path, key_file_size);
    if (!bytes && bytes.error().code == Errc::too_large)
        return refuse(Errc::malformed, "larger than a key file is");
    if (!bytes) return tl::unexpected(bytes.error());
    const WipedBytes file(*std::move(bytes));
    return parse_key_file(file.bytes);
}

Result<database::DatabaseKey> parse_key_file(ByteView bytes) {
    FixedReader reader(bytes);
    const auto its_version = reader.u8();
    const auto its_suite = reader.u8();
    const ByteView key = reader.view(crypto::key_size);
    const auto salt = reader.array<16>();
    VALISE_TRY_VOID(reader.finish());
    if (its_version != version || its_suite != suite)
        return refuse(Errc::unsupported, "a key file of another version");
    return database::DatabaseKey{crypto::Secret::copy_of(key), salt};
}

} // namespace valise::module
