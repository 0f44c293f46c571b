// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/identity.hpp"

#include <utility>

#include "owner_keys.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/store/kept_holdings.hpp"

namespace valise::desk {

namespace {

constexpr std::string_view owner_setting = "owner";
constexpr std::string_view root_policy_setting = "root-policy";
constexpr std::uint8_t version = 1;

/// What of an identity is no secret.
struct Names {
    SubjectId device;
    RecordId certificate;
    RecordId person; ///< All zeros: none. The same of the issuer.
    RecordId issuer;
};

Bytes encode(const Names& names) {
    return FixedWriter()
        .u8(version)
        .bytes(names.device.bytes)
        .bytes(names.certificate.bytes)
        .bytes(names.person.bytes)
        .bytes(names.issuer.bytes)
        .written();
}

Result<Names> parse(ByteView bytes) {
    FixedReader reader(bytes);
    const auto version_read = reader.u8();
    Names names;
    names.device.bytes = reader.array<SubjectId::size>();
    names.certificate.bytes = reader.array<RecordId::size>();
    names.person.bytes = reader.array<RecordId::size>();
    names.issuer.bytes = reader.array<RecordId::size>();
    VALISE_TRY_VOID(reader.finish());
    if (version_read != version) return refuse(Errc::unsupported, "a store whose owner is written otherwise");
    return names;
}

Result<crypto::Secret> secret_of(store::Store& store, std::string_view name) {
    VALISE_TRY(auto secret, store.keys().find(nowhere, as_bytes(name)));
    if (!secret) return refuse(Errc::corrupt_data, "a key of the owner is missing");
    return *std::move(secret);
}

Result<crypto::SigningKey> signing_key_of(store::Store& store, std::string_view name) {
    return secret_of(store, name).map([](const crypto::Secret& seed) {
        return crypto::SigningKey::from_seed(seed.key());
    });
}

Result<std::optional<Certifying>> certifying(
    store::Store& store, const RecordId& certificate, std::string_view name) {
    if (certificate == RecordId{}) return std::nullopt;
    VALISE_TRY(auto key, signing_key_of(store, name));
    return Certifying{certificate, std::move(key)};
}

Result<crypto::AgreementKeyPair> agreement_key_of(store::Store& store, std::string_view name) {
    return secret_of(store, name).map([](crypto::Secret secret) {
        return crypto::AgreementKeyPair::from_private_key(std::move(secret));
    });
}

Result<void> keep_secrets(store::Store& store, const Newcomer& newcomer) {
    const enrolment::NewSecrets& secrets = newcomer.secrets;
    if (newcomer.person) VALISE_TRY_VOID(store.keys().put(nowhere, as_bytes("person"), secrets.person));
    if (newcomer.issuer != nullptr)
        VALISE_TRY_VOID(store.keys().put(nowhere, as_bytes("issuer"), newcomer.issuer->seed));
    VALISE_TRY_VOID(store.keys().put(nowhere, as_bytes("device"), secrets.device));
    VALISE_TRY_VOID(store.keys().put(nowhere, as_bytes("sealing"), secrets.sealing));
    VALISE_TRY_VOID(store.keys().put(nowhere, as_bytes("channel"), secrets.channel));
    return store.keys().put(nowhere, as_bytes("bundle"), secrets.bundle);
}

/// Through the holdings, which look at each of them.
Result<void> keep_records(store::Store& store, const Newcomer& newcomer) {
    const auto sealing = crypto::AgreementKeyPair::from_private_key(newcomer.secrets.sealing.clone());
    VALISE_TRY(const auto holdings,
        store::KeptHoldings::open({store, newcomer.device, sealing, {}}, newcomer.root_policy));
    for (const exchange::Item& item : newcomer.register_items) {
        VALISE_TRY(const auto taken, holdings->take(exchange::the_register, item));
        if (taken != exchange::Taken::taken)
            return refuse(Errc::not_permitted, "a record that does not lead to the certificate");
    }
    if (!holdings->directory().is_in_force(newcomer.certificate))
        return refuse(Errc::not_permitted, "the certificate of this computer does not count");
    return {};
}

} // namespace

Result<void> settle_in(store::Store& store, const Newcomer& newcomer) {
    VALISE_TRY(const auto owner, store.settings().find(owner_setting));
    if (owner) return refuse(Errc::invalid_input, "this store is somebody's already");
    return store.transaction([&]() -> Result<void> {
        VALISE_TRY_VOID(keep_secrets(store, newcomer));
        VALISE_TRY_VOID(keep_records(store, newcomer));
        VALISE_TRY_VOID(store.settings().put(root_policy_setting, newcomer.root_policy));
        return store.settings().put(owner_setting,
            encode({newcomer.device, newcomer.certificate, newcomer.person.value_or(RecordId{}),
                newcomer.issuer == nullptr ? RecordId{} : newcomer.issuer->certificate}));
    });
}

Result<std::optional<Identity>> owner_of(store::Store& store) {
    VALISE_TRY(const auto kept, store.settings().find(owner_setting));
    if (!kept) return std::nullopt;
    VALISE_TRY(const Names names, parse(*kept));
    VALISE_TRY(auto device_key, signing_key_of(store, "device"));
    VALISE_TRY(auto sealing, agreement_key_of(store, "sealing"));
    VALISE_TRY(auto channel, agreement_key_of(store, "channel"));
    VALISE_TRY(auto bundle, agreement_key_of(store, "bundle"));
    Identity identity{names.device, names.certificate, std::nullopt, std::nullopt, std::move(device_key),
        std::move(sealing), std::move(channel), std::move(bundle)};
    VALISE_TRY(identity.person, certifying(store, names.person, "person"));
    VALISE_TRY(identity.issuer, certifying(store, names.issuer, "issuer"));
    return identity;
}

Result<Bytes> root_policy_of(store::Store& store) {
    return store.settings().find(root_policy_setting).map([](std::optional<Bytes> kept) {
        return std::move(kept).value_or(Bytes());
    });
}

} // namespace valise::desk
