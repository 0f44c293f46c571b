// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <utility>
#include <vector>

#include "support/authority.hpp"
#include "valise/crypto/directory.hpp"
#include "valise/space/epoch.hpp"
#include "valise/space/membership.hpp"

namespace valise::tests {

/// A device with all that it needs to act in a space.
struct Device {
    SubjectId id;
    RecordId certificate;
    crypto::SigningKey key;
    crypto::AgreementKeyPair sealing;
};

inline space::Standing as(space::Role role, space::Rank rank = space::Rank::none) { return {role, rank, {}}; }

inline const space::Standing focal_point = as(space::Role::admin, space::Rank::focal_point);
inline const space::Standing admin = as(space::Role::admin);
inline const space::Standing editor = as(space::Role::editor);

/// Devices of one State, and records that they sign.
class World {
public:
    explicit World(std::size_t count = 5, std::uint64_t seed = 1) : authority_(seed) {
        for (const auto* const holder : {&issuer_, &focal_point_, &expert_})
            VALISE_CHECK(directory.admit_certificate(holder->bytes()).has_value());
        for (std::size_t i = 0; i < count; ++i) add_device(crypto::Role::admin);
    }

    const Device& add_device(crypto::Role role_bound) {
        devices.push_back(
            certify(authority_.draft(crypto::CertificateKind::device, expert_.id(), 0, "SEN"), role_bound));
        return devices.back();
    }
    /// Gives a device a new certificate with new keys, and hands out what it was before.
    Device renew(std::size_t device, crypto::Role role_bound = crypto::Role::admin) {
        auto certificate = authority_.draft(crypto::CertificateKind::device, expert_.id(), 0, "SEN");
        certificate.subject = devices[device].id;
        return std::exchange(devices[device], certify(certificate, role_bound));
    }
    /// The same, but that the key it signs with stays.
    void renew_keeping_its_key(std::size_t device) {
        Device old = renew(device);
        auto certificate = *directory.find(devices[device].certificate);
        certificate.key = old.key.verification_key();
        devices[device].key = std::move(old.key);
        devices[device].certificate = admit(certificate);
    }

    [[nodiscard]] Random& random() { return authority_.random(); }
    [[nodiscard]] const crypto::Directory& certificates() const { return directory; }

    /// The first devices, with these standings; the first of them founds the space.
    [[nodiscard]] space::Genesis genesis(const std::vector<space::Standing>& standings) {
        space::Genesis genesis;
        random().fill(genesis.nonce);
        genesis.founder = devices[0].id;
        for (std::size_t i = 0; i < standings.size(); ++i) {
            genesis.members.push_back({devices[i].id, standings[i]});
            genesis.members.back().standing.certificate = devices[i].certificate;
        }
        auto fresh = *space::begin_epoch({}, {}, random());
        genesis.epoch = fresh.section;
        first_secret = std::move(fresh.secret);
        return genesis;
    }

    [[nodiscard]] space::SignedGenesis found(const std::vector<space::Standing>& standings) {
        return *space::sign_genesis(genesis(standings), devices[0].key);
    }

    [[nodiscard]] space::Change change(std::size_t member, space::Standing standing) const {
        standing.certificate = devices[member].certificate;
        return {devices[member].id, standing, {}};
    }
    [[nodiscard]] space::Change removal(std::size_t member) const {
        return {devices[member].id, std::nullopt, {}};
    }

    /// An act upon all that a membership knows, not signed yet.
    [[nodiscard]] space::Act act(
        std::size_t author, const space::Membership& upon, std::vector<space::Change> changes = {}) const {
        space::Act act;
        act.space = upon.space();
        act.author = devices[author].id;
        act.certificate = devices[author].certificate;
        act.parents = upon.heads();
        act.changes = std::move(changes);
        return act;
    }
    /// A section for new keys, by somebody who holds everything.
    [[nodiscard]] space::EpochSection keys_upon(const space::Membership& upon) {
        std::vector<space::HeldParent> parents;
        const auto any = space::EpochSecret{space::KeyKind::history, crypto::Secret::random(32, random())};
        for (const EpochId& epoch : upon.last_epochs()) parents.push_back({epoch, any});
        return space::begin_epoch(upon.space(), parents, random())->section;
    }
    [[nodiscard]] space::SignedAct sign(const space::Act& act) const {
        for (const Device& device : devices)
            if (device.id == act.author) return *space::sign_act(act, device.key);
        VALISE_CHECK(false);
        return {};
    }
    /// Signs it and lets the membership take it in.
    RecordId perform(space::Membership& membership, const space::Act& act) const {
        const auto admitted = membership.admit(sign(act).bytes, certificates());
        VALISE_CHECK(admitted.has_value());
        return *admitted;
    }
    RecordId remove(space::Membership& membership, std::size_t author, std::size_t member,
        std::vector<space::Cut> cuts = {}) {
        auto removing = act(author, membership, {removal(member)});
        removing.changes[0].cuts = std::move(cuts);
        removing.epoch = keys_upon(membership);
        return perform(membership, removing);
    }

private:
    Device certify(crypto::Certificate certificate, crypto::Role role_bound) {
        certificate.role_bound = role_bound;
        auto key = crypto::SigningKey::generate(random());
        auto sealing = crypto::AgreementKeyPair::generate(random());
        certificate.key = key.verification_key();
        certificate.device_keys = {sealing.public_key(),
            crypto::AgreementKeyPair::generate(random()).public_key(),
            crypto::AgreementKeyPair::generate(random()).public_key()};
        return {certificate.subject, admit(certificate), std::move(key), std::move(sealing)};
    }
    RecordId admit(crypto::Certificate certificate) {
        certificate.serial = ++serial_;
        const auto signed_certificate = crypto::sign_certificate(certificate, expert_.key);
        VALISE_CHECK(directory.admit_certificate(signed_certificate.bytes).has_value());
        certificate_bytes[signed_certificate.id()] = signed_certificate.bytes;
        return signed_certificate.id();
    }

    Authority authority_;
    Authority::Holder issuer_ = authority_.issuer();
    Authority::Holder focal_point_ = authority_.focal_point(issuer_, 1, "SEN");
    Authority::Holder expert_ = authority_.expert(focal_point_, 1, "SEN");
    std::uint64_t serial_ = 0;

public:
    crypto::Directory directory = *crypto::Directory::begin(authority_.signed_policy().bytes);
    std::vector<Device> devices;
    std::map<RecordId, Bytes> certificate_bytes; ///< Of devices.
    space::EpochSecret first_secret;             ///< Of the genesis made last.
};

} // namespace valise::tests
