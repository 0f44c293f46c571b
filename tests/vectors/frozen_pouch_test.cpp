// SPDX-License-Identifier: Apache-2.0
// Volumes of pouches, held to vectors that another program computed from docs/formats.md.
#include <algorithm>

#include <gtest/gtest.h>

#include "support/refusal.hpp"
#include "sync/pouch/travellers.hpp"
#include "vectors/frozen.hpp"

namespace valise::pouch {
namespace {

using exchange::ItemKind;
using tests::Content;
using tests::frozen;
using tests::hex;
using tests::is_accepted;

/// The same byte for ever: what is drawn is what the vectors have.
class OneByte final : public Random {
public:
    void fill(ByteSpan out) override { std::ranges::fill(out, 0x5a); }
};

class FrozenPouch : public testing::Test {
protected:
    FrozenPouch() {
        for (const char* const name : {"issuer", "focal_point", "expert"})
            VALISE_CHECK(directory_.admit_certificate(hex(frozen()["certificates"][name]["bytes"])));
        identities_.push_back(crypto::age::Identity::generate(random_));
    }

    template <class Name> static Name name_of(const tests::Json& value) {
        Name name;
        std::ranges::copy(hex(value), name.bytes.begin());
        return name;
    }
    static SubjectId device(Byte fill) {
        SubjectId id;
        id.bytes.fill(fill);
        return id;
    }
    PlacedItem placed(const SpaceId& space, ItemKind kind, const tests::Json& bytes) const {
        return {space, {kind, hex(bytes)}};
    }
    static Held heads() { return {*log::Heads::parse(hex(frozen()["log"]["heads"]["bytes"]))}; }

    std::vector<Content> every_kind() const {
        const auto& log = frozen()["log"];
        const auto& space = frozen()["space"];
        const SpaceId founded = name_of<SpaceId>(space["genesis"]["id"]);
        PlacedChunk chunk{{tests::space(0x11), {}}, hex(frozen()["chunk"]["sealed"])};
        std::ranges::copy(hex(frozen()["chunk"]["name"]), chunk.name.name.begin());
        auto slot = placed(founded, ItemKind::slot, space["act"]["id"]);
        append(slot.item.bytes, hex(space["slot"]));
        PlacedReceipt receipt;
        std::ranges::copy(hex(vectors_["receipt"]), receipt.bytes.begin());
        return {placed({}, ItemKind::certificate, frozen()["certificates"]["device"]["bytes"]),
            placed(tests::space(0x11), ItemKind::range, log["first"]["bytes"]),
            placed(tests::space(0x11), ItemKind::proof, log["proof"]), chunk,
            placed(founded, ItemKind::genesis, space["genesis"]["bytes"]),
            placed(founded, ItemKind::act, space["act"]["bytes"]), slot, receipt, heads(),
            tests::taken(0x70, 2)};
    }
    /// What is inside the seal of a pouch that holds these.
    Bytes written(const std::vector<Byte>& addressees, const std::vector<Content>& contents) {
        const auto seed = crypto::Secret::copy_of(Bytes(32, 7));
        const auto key = crypto::SigningKey::from_seed(seed.key());
        std::vector<Addressee> named;
        for (const Byte addressee : addressees)
            named.push_back({device(addressee), identities_[0].recipient().key});
        OneByte drawn;
        tests::MemoryStick stick;
        auto packer =
            Packer::begin(stick, {device(0xa4), maker_, key}, named, Timestamp{1'790'000'000'000}, drawn);
        VALISE_CHECK(packer.has_value());
        for (const Content& content : contents) VALISE_CHECK(packer->add(content));
        VALISE_CHECK(packer->finish().has_value());
        return *crypto::age::decrypt(identities_, stick.files.begin()->second);
    }

    const tests::Json& vectors_ = frozen()["pouch"];
    const RecordId maker_ = name_of<RecordId>(frozen()["certificates"]["device"]["id"]);
    SeededRandom random_{1};
    crypto::Directory directory_ =
        *crypto::Directory::begin(hex(frozen()["certificates"]["root_policy"]["bytes"]));
    std::vector<crypto::age::Identity> identities_;
};

TEST_F(FrozenPouch, IsReadAsItWasWritten) {
    const std::vector recipients{identities_[0].recipient()};
    const Bytes file = *crypto::age::encrypt(recipients, hex(vectors_["every_kind"]["content"]), random_);
    tests::BytesSource source(file);
    const Opener opener{device(0xd3), identities_, directory_};

    const auto inventory = look_into(source, opener);
    ASSERT_THAT(inventory, is_accepted());
    tests::Tray tray;
    ASSERT_THAT(take_in(source, opener, *inventory, tray, tray), is_accepted());

    EXPECT_EQ(to_hex(inventory->digest), vectors_["every_kind"]["digest"].get<std::string>());
    EXPECT_EQ(inventory->label.maker, device(0xa4));
    EXPECT_EQ(inventory->label.certificate, maker_);
    EXPECT_EQ(inventory->label.addressees, (std::vector{device(0xd2), device(0xd3)}));
    EXPECT_TRUE(inventory->is_maker_in_force);
    EXPECT_TRUE(inventory->is_last);
    for (const auto& [space, found] : inventory->spaces)
        for (const auto& [kind, count] : found.items) EXPECT_EQ(count.unreadable, 0U);
    EXPECT_EQ(tray.contents, every_kind());
}

TEST_F(FrozenPouch, SaysThatMoreVolumesFollow) {
    const std::vector recipients{identities_[0].recipient()};
    const Bytes content = hex(vectors_["nothing_yet"]["content"]);
    ASSERT_THAT(
        directory_.admit_certificate(hex(frozen()["certificates"]["device"]["bytes"])), is_accepted());

    const auto inventory = tests::looked_into(
        *crypto::age::encrypt(recipients, content, random_), {device(0xd3), identities_, directory_});

    ASSERT_THAT(inventory, is_accepted());
    EXPECT_FALSE(inventory->is_last);
    EXPECT_TRUE(inventory->spaces.empty());
}

TEST_F(FrozenPouch, IsWrittenAsItWas) {
    const Bytes every_kind = written({0xd2, 0xd3}, this->every_kind());
    const Bytes in_return = written({0xd3}, {heads(), tests::taken(0x70, 2)});

    EXPECT_EQ(to_hex(every_kind), vectors_["every_kind"]["content"].get<std::string>());
    EXPECT_EQ(to_hex(in_return), vectors_["in_return"]["content"].get<std::string>());
}

} // namespace
} // namespace valise::pouch
