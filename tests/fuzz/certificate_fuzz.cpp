// SPDX-License-Identifier: Apache-2.0
// The three kinds of record as they are; and, since a signature would stop any fuzzer, certificates
// and revocations signed properly by those who could sign them.
#include <algorithm>

#include "support/authority.hpp"
#include "valise/crypto/directory.hpp"

namespace {

using namespace valise;
using namespace valise::crypto;

/// A State with its chain, made once.
struct World {
    tests::Authority authority;
    tests::Authority::Holder issuer = authority.issuer();
    tests::Authority::Holder focal_point = authority.focal_point(issuer, 1, "SEN");
    tests::Authority::Holder expert = authority.expert(focal_point, 1, "SEN");
    tests::Authority::Holder device = authority.device(expert, 1, "SEN");

    Directory directory() {
        auto directory = *Directory::begin(authority.signed_policy().bytes);
        for (const auto* const holder : {&issuer, &focal_point, &expert, &device})
            VALISE_CHECK(directory.admit_certificate(holder->bytes()).has_value());
        return directory;
    }
};

void admit_everything(Directory& directory, ByteView bytes) {
    (void)directory.admit_root_policy(bytes);
    (void)directory.admit_certificate(bytes);
    (void)directory.admit_revocation(bytes);
}

/// What must hold of a directory whatever was offered to it.
void check(const Directory& directory, World& world) {
    VALISE_CHECK(directory.find(world.device.id()) != nullptr);
    const auto focal_point = directory.focal_point_of(*StateCode::parse("SEN"));
    VALISE_CHECK(!focal_point || directory.is_in_force(*focal_point));
    if (!directory.is_in_force(world.issuer.id())) return;
    VALISE_CHECK(directory.root_policy().number == 1);
}

/// Signs a parsed certificate anew by the one whom it names as its issuer, and by everybody else who could
/// try.
void offer_signed(const Certificate& content, World& world, Directory& directory) {
    if (content.is_by_root) {
        (void)directory.admit_certificate(sign_certificate(content, world.authority.signers()).bytes);
        return;
    }
    for (const auto* const holder : {&world.issuer, &world.focal_point, &world.expert, &world.device}) {
        Certificate addressed = content;
        addressed.issuer = holder->id();
        const auto record = sign_certificate(addressed, holder->key);
        const auto admitted = directory.admit_certificate(record.bytes);
        if (!admitted || *admitted == holder->id()) continue;
        VALISE_CHECK(addressed.state == holder->certificate.content.state || holder == &world.issuer);
        VALISE_CHECK(holder != &world.issuer || addressed.kind == CertificateKind::focal_point);
        VALISE_CHECK(holder != &world.device);
    }
}

void offer_signed(const Revocation& content, World& world, Directory& directory) {
    Revocation addressed = content;
    for (const auto* const target : {&world.issuer, &world.focal_point, &world.expert, &world.device}) {
        addressed.target = target->id();
        if (content.is_by_root) {
            addressed.revoker = world.authority.signed_policy().id();
            (void)directory.admit_revocation(sign_revocation(addressed, world.authority.signers(0, 2)).bytes);
            continue;
        }
        addressed.revoker = world.issuer.id();
        VALISE_CHECK(!directory.admit_revocation(sign_revocation(addressed, world.issuer.key).bytes));
        addressed.revoker = world.focal_point.id();
        (void)directory.admit_revocation(sign_revocation(addressed, world.focal_point.key).bytes);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static World world;
    static const Directory fresh = world.directory();
    const ByteView input(data, size);
    Directory directory = fresh;

    admit_everything(directory, input);
    if (const auto parsed = parse_certificate(input)) {
        VALISE_CHECK(parsed->bytes.size() == size);
        offer_signed(parsed->content, world, directory);
    }
    if (const auto parsed = parse_revocation(input)) offer_signed(parsed->content, world, directory);
    check(directory, world);
    return 0;
}

/// Gives the fuzzer records to begin with, and now and then a fresh one in place of what it has.
extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t room);
extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    static World world;
    if (seed % 50 == 0) {
        const auto revocation =
            sign_revocation({world.expert.id(), world.focal_point.id(), false, 1, {}, RevocationReason::lost},
                world.focal_point.key);
        const std::array<const Bytes*, 4> records{
            &world.device.bytes(), &world.issuer.bytes(), &world.focal_point.bytes(), &revocation.bytes};
        const Bytes& record = *records[seed / 50 % records.size()];
        if (record.size() <= room) {
            std::ranges::copy(record, data);
            size = record.size();
        }
    }
    return LLVMFuzzerMutate(data, size, room);
}
