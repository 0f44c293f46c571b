// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <variant>
#include <vector>

#include "support/authority.hpp"
#include "support/memory_stick.hpp"
#include "valise/log/range.hpp"
#include "valise/pouch/reading.hpp"

/// People with devices who give each other sticks.
namespace valise::tests {

using pouch::Content;

inline constexpr Timestamp today{1'790'000'000'000};

/// A device with all that it needs to make a pouch and to open one.
struct Traveller {
    SubjectId device;
    RecordId certificate;
    Bytes certificate_bytes;
    crypto::SigningKey key;
    std::vector<crypto::age::Identity> identities;

    [[nodiscard]] pouch::Maker maker() const { return {device, certificate, key}; }
    [[nodiscard]] pouch::Addressee addressee() const { return {device, identities.front().recipient().key}; }
};

/// Devices of one State, and a directory that knows all of them but the last.
class Travellers {
public:
    explicit Travellers(std::size_t count = 4) {
        for (const auto* const holder : {&issuer_, &focal_point_, &expert_})
            VALISE_CHECK(directory.admit_certificate(holder->bytes()).has_value());
        for (std::size_t i = 0; i < count; ++i) {
            all.push_back(certify());
            if (i + 1 < count)
                VALISE_CHECK(directory.admit_certificate(all.back().certificate_bytes).has_value());
        }
    }

    [[nodiscard]] const Traveller& operator[](std::size_t index) const { return all[index]; }
    [[nodiscard]] const Traveller& newcomer() const { return all.back(); }
    [[nodiscard]] Random& random() { return authority_.random(); }
    [[nodiscard]] pouch::Opener opener(std::size_t index) const {
        return {all[index].device, all[index].identities, directory};
    }
    /// From now on a device's certificate does not count.
    void revoke(std::size_t index) {
        crypto::Revocation revocation;
        revocation.target = all[index].certificate;
        revocation.revoker = focal_point_.id();
        revocation.reason = crypto::RevocationReason::lost;
        const auto record = crypto::sign_revocation(revocation, focal_point_.key);
        VALISE_CHECK(directory.admit_revocation(record.bytes).has_value());
    }

    std::vector<Traveller> all;

private:
    Traveller certify() {
        auto certificate = authority_.draft(crypto::CertificateKind::device, expert_.id(), ++serial_, "SEN");
        auto key = crypto::SigningKey::generate(random());
        auto identity = crypto::age::Identity::generate(random());
        certificate.key = key.verification_key();
        const auto new_key = [this] { return crypto::AgreementKeyPair::generate(random()).public_key(); };
        certificate.device_keys = {new_key(), new_key(), identity.recipient().key};
        const auto record = crypto::sign_certificate(certificate, expert_.key);
        std::vector<crypto::age::Identity> identities;
        identities.push_back(std::move(identity));
        return {certificate.subject, record.id(), record.bytes, std::move(key), std::move(identities)};
    }

    Authority authority_;
    Authority::Holder issuer_ = authority_.issuer();
    Authority::Holder focal_point_ = authority_.focal_point(issuer_, 1, "SEN");
    Authority::Holder expert_ = authority_.expert(focal_point_, 2, "SEN");
    std::uint64_t serial_ = 2;

public:
    crypto::Directory directory = *crypto::Directory::begin(authority_.signed_policy().bytes);
};

/// Keeps whatever it is given, in the order in which it came; everything once.
class Tray final : public exchange::Intake, public pouch::Enclosures {
public:
    std::vector<Content> contents;
    std::size_t offered = 0;
    /// What it says of every item.
    exchange::Taken verdict = exchange::Taken::taken;
    /// The how manieth thing it has no room for, from 1.
    std::size_t full_at = SIZE_MAX;

    [[nodiscard]] Result<exchange::Taken> take(const SpaceId& space, const exchange::Item& item) override {
        return keep(pouch::PlacedItem{space, item}).map([this] { return verdict; });
    }
    [[nodiscard]] Result<void> take_chunk(const exchange::ChunkName& name, ByteView sealed) override {
        return keep(pouch::PlacedChunk{name, to_bytes(sealed)});
    }
    [[nodiscard]] Result<void> take_held(const SubjectId& maker, const log::Heads& heads) override {
        makers.insert(maker);
        return keep(pouch::Held{heads});
    }
    [[nodiscard]] Result<void> take_receipt(ByteView receipt) override {
        pouch::PlacedReceipt placed;
        VALISE_CHECK(receipt.size() == placed.bytes.size());
        std::ranges::copy(receipt, placed.bytes.begin());
        return keep(placed);
    }
    [[nodiscard]] Result<void> take_volume(const SubjectId& maker, const pouch::VolumeName& taken) override {
        makers.insert(maker);
        return keep(pouch::TakenVolume{taken});
    }

    std::set<SubjectId> makers; ///< In whose names something was claimed.

private:
    Result<void> keep(Content content) {
        if (++offered >= full_at) return refuse(Errc::exhausted, "no room");
        if (std::ranges::find(contents, content) == contents.end()) contents.push_back(std::move(content));
        return {};
    }
};

inline SpaceId space(Byte fill) {
    SpaceId id;
    id.bytes.fill(fill);
    return id;
}

inline pouch::PlacedItem item(Byte of_space, exchange::ItemKind kind, std::string_view text) {
    return {space(of_space), {kind, to_bytes(as_bytes(text))}};
}

inline pouch::PlacedItem slot(Byte of_space, const SubjectId& device) {
    Bytes bytes(32, 0xE1);
    append(bytes, ByteView(device.bytes).first(8));
    append(bytes, Bytes(81, 0x5A));
    return {space(of_space), {exchange::ItemKind::slot, bytes}};
}

inline pouch::PlacedChunk chunk(Byte of_space, Byte name, std::size_t size) {
    pouch::PlacedChunk chunk{{space(of_space), {}}, Bytes(size, 0xC4)};
    chunk.name.name.fill(name);
    return chunk;
}

inline pouch::Held held(Byte of_space, std::uint64_t sequence = 3) {
    log::Heads heads(space(of_space));
    LogHead head;
    head.log.device.bytes.fill(0xA1);
    head.head = {sequence, {}};
    head.head.id.bytes.fill(0xB1);
    VALISE_CHECK(heads.add(head));
    return {heads};
}

inline pouch::PlacedReceipt receipt(Byte fill) {
    pouch::PlacedReceipt receipt;
    receipt.bytes.fill(fill);
    return receipt;
}

inline pouch::TakenVolume taken(Byte fill, std::uint32_t volume) {
    pouch::VolumeName name;
    name.pouch.bytes.fill(fill);
    name.volume = volume;
    return {name};
}

/// One thing of every kind but a range, in order.
inline std::vector<Content> one_of_each(const Traveller& maker, const SubjectId& addressee) {
    using exchange::ItemKind;
    return {pouch::PlacedItem{exchange::the_register, {ItemKind::certificate, maker.certificate_bytes}},
        item(0x11, ItemKind::genesis, "a genesis"), item(0x11, ItemKind::act, "an act"),
        slot(0x11, addressee), item(0x11, ItemKind::heads, "heads"), item(0x11, ItemKind::proof, "a proof"),
        chunk(0x11, 0xC1, 100), item(0x22, ItemKind::testimony, "a testimony"), receipt(1), receipt(2),
        held(0x11), held(0x22), taken(7, 1), taken(7, 2)};
}

/// Makes a pouch of these on a stick.
inline Result<pouch::Packed> packed(pouch::Stick& stick, const Traveller& maker,
    std::vector<pouch::Addressee> addressees, const std::vector<Content>& contents, Random& random,
    std::uint64_t volume = pouch::usual_volume) {
    VALISE_TRY(auto packer,
        pouch::Packer::begin(stick, maker.maker(), std::move(addressees), today, random, volume));
    for (const Content& content : contents) VALISE_TRY_VOID(packer.add(content));
    return packer.finish();
}

/// The one file of such a pouch.
inline Bytes file_of(const Traveller& maker, std::vector<pouch::Addressee> addressees,
    const std::vector<Content>& contents, Random& random) {
    MemoryStick stick;
    const auto made = packed(stick, maker, std::move(addressees), contents, random);
    VALISE_CHECK(made.has_value() && made->files.size() == 1);
    return stick.files.at(made->files.front());
}

inline Result<pouch::Inventory> looked_into(ByteView file, const pouch::Opener& opener) {
    BytesSource source(file);
    return pouch::look_into(source, opener);
}

/// Looks into it, and takes it in.
inline Result<pouch::Outcome> taken_in(ByteView file, const pouch::Opener& opener, Tray& tray) {
    BytesSource source(file);
    VALISE_TRY(const auto inventory, pouch::look_into(source, opener));
    return pouch::take_in(source, opener, inventory, tray, tray);
}

} // namespace valise::tests
