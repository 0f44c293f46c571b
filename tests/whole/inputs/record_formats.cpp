// SPDX-License-Identifier: Apache-2.0
#include <memory>

#include "formats.hpp"
#include "sync/log/writers.hpp"
#include "sync/space/world.hpp"
#include "valise/log/chain.hpp"
#include "valise/log/heads.hpp"
#include "valise/log/proof.hpp"
#include "valise/log/testimony.hpp"
#include "valise/space/epoch.hpp"
#include "valise/space/membership.hpp"

namespace valise::lab {
namespace {

using tests::World;
using tests::Writer;

/// A device that writes, knows of others, and forks its log.
struct LogScene {
    Writer writer;
    log::Heads heads{writer.own_log().space};
    std::vector<log::VerifiedRange> ranges;
    log::EquivocationProof proof;

    LogScene() {
        for (const Byte device : {Byte{7}, Byte{8}}) {
            LogHead head;
            head.log.device.bytes.fill(device);
            head.head = {device * 40U, {{device}}};
            VALISE_CHECK(heads.add(head).has_value());
        }
        ranges.push_back(writer.write(tests::bodies({"one", "two"}), heads.digest(writer.own_log().log)));
        const auto before = writer.own_log().head;
        ranges.push_back(writer.write({"three"}));
        log::Chain chain(writer.own_log().space, writer.own_log().log);
        for (const auto& range : ranges) VALISE_CHECK(chain.append(range).has_value());
        writer.go_to(before);
        proof = *chain.append(writer.write({"three, otherwise"}))->proof;
    }
};

/// A space, its keys, and what was done to it.
struct SpaceScene {
    World world;
    space::SignedGenesis genesis = world.found({tests::focal_point, tests::admin, tests::editor});
    space::Membership membership = *space::Membership::begin(genesis.bytes, world.certificates());
    std::vector<Bytes> acts;
    EpochId epoch{membership.space().bytes};
    Bytes slot;

    SpaceScene() {
        auto admitting = world.act(0, membership, {world.change(3, tests::editor)});
        acts.push_back(world.sign(admitting).bytes);
        admitting.epoch = world.keys_upon(membership);
        acts.push_back(world.sign(admitting).bytes);
        const auto& member = world.devices[1];
        const auto sealed = space::seal_slot(membership.space(), epoch, member.id,
            member.sealing.public_key(), world.first_secret, world.random());
        slot = sealed->encode();
    }
};

/// Who is who.
struct RegisterScene {
    tests::Authority authority;
    tests::Authority::Holder issuer = authority.issuer();
    tests::Authority::Holder focal_point = authority.focal_point(issuer, 1, "SEN");
    tests::Authority::Holder expert = authority.expert(focal_point, 1, "SEN");
    crypto::Directory directory = *crypto::Directory::begin(authority.signed_policy().bytes);
    Bytes revocation;

    RegisterScene() {
        for (const auto* const holder : {&issuer, &focal_point, &expert})
            VALISE_CHECK(directory.admit_certificate(holder->bytes()).has_value());
        crypto::Revocation revoked;
        revoked.target = expert.id();
        revoked.revoker = focal_point.id();
        revoked.reason = crypto::RevocationReason::lost;
        revocation = crypto::sign_revocation(revoked, focal_point.key).bytes;
    }
};

void add_log_formats(std::vector<Format>& formats) {
    const auto scene = std::make_shared<LogScene>();
    const auto& key = scene->writer.verification_key();
    std::vector<Bytes> ranges;
    for (const auto& range : scene->ranges) ranges.push_back(range.range().bytes());
    formats.push_back({"range", ranges,
        [scene, &key](ByteView bytes) { return unless_refused(tests::received(bytes, key).has_value()); }});
    formats.push_back({"heads", {scene->heads.encode()}, [scene](ByteView bytes) {
                           const LogId& log = scene->writer.own_log().log;
                           const auto heads = log::Heads::parse(bytes);
                           return unless_refused(heads && heads->digest(log) == scene->heads.digest(log));
                       }});
    formats.push_back({"proof", {log::encode_proof(scene->proof)}, [scene, &key](ByteView bytes) {
                           const auto proof = log::parse_proof(bytes);
                           return unless_refused(proof && log::verify_proof(*proof, key));
                       }});
    formats.push_back(
        {"testimony", {log::encode_testimony(*log::testify(scene->ranges.front(), 0, scene->heads))},
            [scene, &key](ByteView bytes) {
                const auto testimony = log::parse_testimony(bytes);
                return unless_refused(testimony && log::verify_testimony(*testimony, std::span(&key, 1)));
            }});
}

void add_space_formats(std::vector<Format>& formats) {
    const auto scene = std::make_shared<SpaceScene>();
    formats.push_back({"genesis", {scene->genesis.bytes}, [scene](ByteView bytes) {
                           return unless_refused(
                               space::Membership::begin(bytes, scene->world.certificates()).has_value());
                       }});
    formats.push_back({"act", scene->acts, [scene](ByteView bytes) {
                           return unless_refused(
                               scene->membership.admit(bytes, scene->world.certificates()).has_value());
                       }});
    formats.push_back({"slot", {scene->slot}, [scene](ByteView bytes) {
                           const auto slot = space::Slot::parse(bytes);
                           const auto& member = scene->world.devices[1];
                           return unless_refused(slot && slot->is_for(member.id)
                               && space::open_slot(scene->membership.space(), scene->epoch,
                                   *scene->membership.epoch(scene->epoch), member.sealing, *slot));
                       }});
}

void add_register_formats(std::vector<Format>& formats) {
    const auto scene = std::make_shared<RegisterScene>();
    crypto::Directory& directory = scene->directory;
    formats.push_back({"certificate", {scene->expert.bytes(), scene->focal_point.bytes()},
        [scene, &directory](
            ByteView bytes) { return unless_refused(directory.admit_certificate(bytes).has_value()); }});
    formats.push_back({"revocation", {scene->revocation}, [scene, &directory](ByteView bytes) {
                           return unless_refused(directory.admit_revocation(bytes).has_value());
                       }});
    formats.push_back(
        {"root policy", {scene->authority.signed_policy().bytes}, [scene, &directory](ByteView bytes) {
             const auto first = crypto::Directory::begin(bytes);
             return unless_refused(first || directory.admit_root_policy(bytes));
         }});
}

} // namespace

std::vector<Format> record_formats() {
    std::vector<Format> formats;
    add_log_formats(formats);
    add_space_formats(formats);
    add_register_formats(formats);
    return formats;
}

} // namespace valise::lab
