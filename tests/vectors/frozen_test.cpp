// SPDX-License-Identifier: Apache-2.0
// Our own formats, held to vectors that another program computed from docs/formats.md.
#include <algorithm>
#include <array>
#include <string>

#include <gtest/gtest.h>

#include "support/fixed_random.hpp"
#include "support/refusal.hpp"
#include "valise/crypto/directory.hpp"
#include "valise/crypto/entry.hpp"
#include "valise/crypto/fingerprint.hpp"
#include "valise/crypto/padding.hpp"
#include "vectors/frozen.hpp"

namespace valise::crypto {
namespace {

using tests::frozen;
using tests::hex;
using tests::is_accepted;
using tests::Json;

template <std::size_t size> ByteArray<size> array_of(const Json& value) {
    ByteArray<size> array{};
    std::ranges::copy(hex(value), array.begin());
    return array;
}

TEST(FrozenPadding, IsWhatItWas) {
    for (const Json& vector : frozen()["padding"])
        EXPECT_EQ(padme(vector["length"].get<std::uint64_t>()), vector["padme"].get<std::uint64_t>())
            << vector;
}

class FrozenEntry : public testing::Test {
protected:
    const Json& vector_ = frozen()["entry"];
    Secret epoch_key_ = Secret::copy_of(hex(vector_["epoch_key"]));
    EntryPosition position_{{array_of<32>(vector_["space"])},
        {{array_of<16>(vector_["device"])}, vector_["incarnation"].get<std::uint32_t>()},
        vector_["sequence"].get<std::uint64_t>(), {array_of<32>(vector_["previous"])}};
};

TEST_F(FrozenEntry, HasTheKeyThatItHad) {
    const EntryKey key(epoch_key_.key(), position_, array_of<8>(vector_["salt"]));

    EXPECT_EQ(to_bytes(key.key()), hex(vector_["key"]));
    EXPECT_EQ(to_bytes(key.nonce()), hex(vector_["nonce"]));
}

TEST_F(FrozenEntry, IsSealedAsItWasAndOpens) {
    tests::FixedRandom salt(hex(vector_["salt"]));

    const Bytes sealed =
        seal_entry(epoch_key_.key(), position_, hex(vector_["header"]), hex(vector_["plaintext"]), salt);

    EXPECT_EQ(sealed, hex(vector_["sealed"]));
    EXPECT_EQ(
        open_entry(epoch_key_.key(), position_, hex(vector_["header"]), sealed), hex(vector_["plaintext"]));
}

TEST_F(FrozenEntry, HasTheKeyCommitmentThatItHad) {
    EXPECT_EQ(key_commitment(epoch_key_.key()), array_of<32>(vector_["key_commitment"]));
}

TEST(FrozenFingerprint, IsWhatItWas) {
    for (const Json& vector : frozen()["fingerprints"])
        EXPECT_EQ(Fingerprint::of(hex(vector["object"])).digits(), vector["digits"].get<std::string>())
            << vector;
}

class FrozenCertificates : public testing::Test {
protected:
    static SigningKey key(Byte fill) {
        const Secret seed = Secret::copy_of(Bytes(32, fill));
        return SigningKey::from_seed(seed.key());
    }
    Bytes bytes_of(const char* name) const { return hex(vectors_[name]["bytes"]); }
    RecordId id_of(const char* name) const { return {array_of<32>(vectors_[name]["id"])}; }

    const Json& vectors_ = frozen()["certificates"];
};

TEST_F(FrozenCertificates, MakeADirectoryFromTheRootsToADevice) {
    auto directory = Directory::begin(bytes_of("root_policy"));
    ASSERT_THAT(directory, is_accepted());

    for (const char* const name : {"issuer", "focal_point", "expert", "device"})
        EXPECT_EQ(directory->admit_certificate(bytes_of(name)), id_of(name)) << name;
    EXPECT_TRUE(directory->is_in_force(id_of("device")));

    EXPECT_THAT(directory->admit_revocation(bytes_of("revocation")), is_accepted());
    EXPECT_FALSE(directory->is_in_force(id_of("device")));
    EXPECT_THAT(directory->admit_revocation(bytes_of("focal_point_gone")), is_accepted());
    EXPECT_EQ(directory->admit_certificate(bytes_of("successor")), id_of("successor"));
    EXPECT_TRUE(directory->is_in_force(id_of("expert")));
    EXPECT_THAT(directory->admit_revocation(bytes_of("revocation_by_roots")), is_accepted());
    EXPECT_FALSE(directory->is_in_force(id_of("issuer")));
    EXPECT_TRUE(directory->is_in_force(id_of("expert")));
    EXPECT_THAT(directory->admit_root_policy(bytes_of("second_root_policy")), is_accepted());
}

TEST_F(FrozenCertificates, AreSignedAsTheyWere) {
    const auto device = parse_certificate(bytes_of("device"));
    const auto issuer = parse_certificate(bytes_of("issuer"));
    const auto revocation = parse_revocation(bytes_of("revocation"));
    const auto by_roots = parse_revocation(bytes_of("revocation_by_roots"));
    ASSERT_TRUE(device && issuer && revocation && by_roots);
    const auto first = key(1);
    const auto second = key(2);
    const auto third = key(3);

    EXPECT_EQ(sign_certificate(device->content, key(6)).bytes, bytes_of("device"));
    EXPECT_EQ(sign_certificate(issuer->content, RootSigners{RootSigner{0, first}, {1, second}}).bytes,
        bytes_of("issuer"));
    EXPECT_EQ(sign_revocation(revocation->content, key(5)).bytes, bytes_of("revocation"));
    EXPECT_EQ(sign_revocation(by_roots->content, RootSigners{RootSigner{0, first}, {2, third}}).bytes,
        bytes_of("revocation_by_roots"));
}

TEST_F(FrozenCertificates, SayWhatWasWrittenIntoThem) {
    const auto device = parse_certificate(bytes_of("device"));

    ASSERT_THAT(device, is_accepted());
    EXPECT_EQ(device->content.kind, CertificateKind::device);
    EXPECT_EQ(device->content.role_bound, Role::editor);
    EXPECT_EQ(device->content.state, StateCode::parse("SEN"));
    EXPECT_EQ(device->content.issuer, id_of("expert"));
    EXPECT_EQ(device->content.serial, 1U);
    EXPECT_EQ(device->content.issued, Timestamp{1'790'000'000'000});
    EXPECT_EQ(device->content.key, key(7).verification_key());
    EXPECT_EQ(device->content.device_keys.bundle[31], 0xb3);
}

} // namespace
} // namespace valise::crypto
