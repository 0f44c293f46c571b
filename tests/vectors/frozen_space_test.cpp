// SPDX-License-Identifier: Apache-2.0
// The records and keys of spaces, held to vectors that another program computed from docs/formats.md.
#include <algorithm>

#include <gtest/gtest.h>

#include "support/fixed_random.hpp"
#include "support/refusal.hpp"
#include "valise/space/epoch.hpp"
#include "vectors/frozen.hpp"

namespace valise::space {
namespace {

using tests::FixedRandom;
using tests::frozen;
using tests::hex;
using tests::is_accepted;

class FrozenSpace : public testing::Test {
protected:
    static crypto::SigningKey author() {
        const auto seed = crypto::Secret::copy_of(Bytes(32, 0x21));
        return crypto::SigningKey::from_seed(seed.key());
    }
    EpochSecret secret(const char* name) const {
        return {KeyKind::history, crypto::Secret::copy_of(hex(vectors_[name]))};
    }
    static EpochId first_epoch(const SignedGenesis& genesis) { return epoch_of(genesis.id()); }

    const tests::Json& vectors_ = frozen()["space"];
    const Result<SignedGenesis> genesis_ = parse_genesis(hex(vectors_["genesis"]["bytes"]));
    const Result<SignedAct> act_ = parse_act(hex(vectors_["act"]["bytes"]));
};

TEST_F(FrozenSpace, RecordsAreReadAndSignedAsTheyWere) {
    ASSERT_THAT(genesis_, is_accepted());
    ASSERT_THAT(act_, is_accepted());

    EXPECT_EQ(genesis_->id().hex(), vectors_["genesis"]["id"].get<std::string>());
    EXPECT_EQ(act_->id().hex(), vectors_["act"]["id"].get<std::string>());
    EXPECT_TRUE(act_->is_signed_by(author().verification_key()));
    EXPECT_EQ(sign_genesis(genesis_->content, author())->bytes, hex(vectors_["genesis"]["bytes"]));
    EXPECT_EQ(sign_act(act_->content, author())->bytes, hex(vectors_["act"]["bytes"]));
}

TEST_F(FrozenSpace, RecordsSayWhatWasWrittenIntoThem) {
    ASSERT_TRUE(genesis_ && act_);

    EXPECT_EQ(genesis_->content.kind, SpaceKind::team);
    EXPECT_EQ(genesis_->content.members[0].standing.rank, Rank::focal_point);
    EXPECT_EQ(act_->content.space, space_of(*genesis_));
    ASSERT_EQ(act_->content.changes.size(), 2U);
    EXPECT_EQ(act_->content.changes[0].standing, std::nullopt);
    EXPECT_EQ(act_->content.changes[0].cuts[0].sequence, 7U);
    EXPECT_EQ(act_->content.changes[1].standing->role, Role::commenter);
    EXPECT_EQ(act_->content.adoptions[0].last, 9U);
    EXPECT_TRUE(act_->content.is_checkpoint);
}

TEST_F(FrozenSpace, KeysAreDerivedAndHandedOnAsTheyWere) {
    ASSERT_TRUE(genesis_ && act_);
    const EpochSecret first = secret("history_secret");
    FixedRandom drawn(hex(vectors_["next_history_secret"]));

    const auto next =
        begin_epoch(space_of(*genesis_), std::vector<HeldParent>{{first_epoch(*genesis_), first}}, drawn);

    ASSERT_THAT(next, is_accepted());
    EXPECT_EQ(next->section, act_->content.epoch);
    EXPECT_TRUE(content_key(first.secret.key()).matches(hex(vectors_["content_key"])));
    EXPECT_TRUE(content_key(next->secret.secret.key()).matches(hex(vectors_["next_content_key"])));
    EXPECT_TRUE(is_of(first, genesis_->content.epoch));
}

TEST_F(FrozenSpace, ASlotIsSealedAsItWasAndOpens) {
    ASSERT_TRUE(genesis_ && act_);
    const auto own =
        crypto::AgreementKeyPair::from_private_key(crypto::Secret::copy_of(hex(vectors_["sealing_secret"])));
    const EpochSecret next = secret("next_history_secret");
    FixedRandom material(hex(vectors_["slot_material"]));
    const EpochId epoch = epoch_of(act_->id());

    const auto slot = seal_slot(
        act_->content.space, epoch, act_->content.changes[1].member, own.public_key(), next, material);

    ASSERT_THAT(slot, is_accepted());
    EXPECT_EQ(slot->encode(), hex(vectors_["slot"]));
    EXPECT_THAT(open_slot(act_->content.space, epoch, *act_->content.epoch, own, *slot), is_accepted());
}

} // namespace
} // namespace valise::space
