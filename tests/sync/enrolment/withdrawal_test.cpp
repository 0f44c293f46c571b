// SPDX-License-Identifier: Apache-2.0
// Revocation with new keys: laws 7 and 8 of docs/sync.md, "Enrolment".
#include "valise/enrolment/withdrawal.hpp"

#include <array>
#include <gtest/gtest.h>

#include "ministry.hpp"
#include "support/refusal.hpp"

namespace valise::enrolment {
namespace {

using space::Reading;
using space::Replica;
using tests::is_accepted;
using tests::is_refused;

/// Somebody who was enrolled by letters.
struct Member {
    Joining joining;
    crypto::SignedCertificate person;
    crypto::SignedCertificate device;

    [[nodiscard]] crypto::AgreementKeyPair sealing() const {
        return crypto::AgreementKeyPair::from_private_key(joining.secrets().sealing.clone());
    }
    [[nodiscard]] SubjectId id() const { return device.content.subject; }
};

class Revoked : public testing::Test {
protected:
    Member enrol() {
        auto inviting = ministry_.invite();
        auto joining = *ministry_.join(inviting);
        auto certified = *ministry_.certify(inviting, joining);
        ministry_.admit(*certified.person);
        ministry_.admit(certified.device);
        return {std::move(joining), *std::move(certified.person), std::move(certified.device)};
    }
    /// A space of the focal point's device, Amina's and Bo's.
    Bytes found(space::Rank rank = space::Rank::focal_point) {
        space::Genesis genesis;
        ministry_.random().fill(genesis.nonce);
        genesis.founder = ministry_.device.content.subject;
        const auto add = [&](const crypto::SignedCertificate& device, space::Role role,
                             space::Rank its_rank) {
            genesis.members.push_back({device.content.subject, {role, its_rank, device.id()}});
        };
        add(ministry_.device, space::Role::admin, rank);
        add(amina_.device, space::Role::editor, space::Rank::none);
        add(bo_.device, space::Role::editor, space::Rank::none);
        auto fresh = *space::begin_epoch({}, {}, ministry_.random());
        genesis.epoch = fresh.section;
        first_secret_ = std::move(fresh.secret);
        return space::sign_genesis(genesis, ministry_.device_key)->bytes;
    }
    Replica replica(ByteView genesis) {
        auto replica = *Replica::begin(genesis, ministry_.directory);
        VALISE_CHECK(replica.hold(replica.membership().last_epochs()[0], first_secret_.clone()).has_value());
        return replica;
    }
    Result<Withdrawal> withdraw(const RecordId& target, std::span<const Replica* const> replicas) {
        crypto::Revocation revocation;
        revocation.target = target;
        revocation.reason = crypto::RevocationReason::lost;
        return enrolment::withdraw(ministry_.directory, revocation,
            {ministry_.focal_point.id(), ministry_.focal_point.key},
            {ministry_.device.content.subject, ministry_.device.id(), ministry_.device_key}, replicas,
            ministry_.random());
    }

    tests::Ministry ministry_;
    Member amina_ = enrol();
    Member bo_ = enrol();
    space::EpochSecret first_secret_;
};

TEST_F(Revoked, ReadsNothingNewAndEverybodyElseDoes) { // Law 7
    const Bytes genesis = found();
    auto own = replica(genesis);
    auto of_amina = replica(genesis);
    auto of_bo = replica(genesis);

    const auto withdrawal = withdraw(amina_.person.id(), std::array<const Replica*, 1>{&own});
    ASSERT_THAT(withdrawal, is_accepted());
    ASSERT_EQ(withdrawal->removals.size(), 1U);
    const space::Removal& removal = withdrawal->removals[0];
    for (Replica* const one : {&own, &of_amina, &of_bo})
        ASSERT_THAT(one->take_act(removal.act.bytes), is_accepted());
    ASSERT_THAT(own.hold(removal.epoch, removal.secret.clone()), is_accepted());
    for (const space::Slot& slot : removal.slots) {
        EXPECT_FALSE(of_amina.take_slot(removal.epoch, slot, amina_.sealing()));
        if (slot.is_for(bo_.id())) {
            EXPECT_THAT(of_bo.take_slot(removal.epoch, slot, bo_.sealing()), is_accepted());
        }
    }
    const proto::Body body{0, {{{}, 1, proto::Comment{std::nullopt, {}, "between us"}}}};
    const auto range = own.write(
        {ministry_.device.content.subject, 0}, ministry_.device_key, std::vector{body}, ministry_.random());
    ASSERT_THAT(range, is_accepted());

    EXPECT_EQ(of_bo.take(range->range().bytes())->entries[0].reading, Reading::counts);
    EXPECT_EQ(of_amina.take(range->range().bytes())->entries[0].reading, Reading::locked);
    ASSERT_THAT(ministry_.directory.admit_revocation(withdrawal->revocation.bytes), is_accepted());
    EXPECT_FALSE(ministry_.directory.is_in_force(amina_.device.id()));
    EXPECT_TRUE(ministry_.directory.is_in_force(bo_.device.id()));
}

TEST_F(Revoked, LosesOneDeviceAndKeepsTheOthers) {
    const Bytes genesis = found();
    const auto own = replica(genesis);

    const auto withdrawal = withdraw(amina_.device.id(), std::array<const Replica*, 1>{&own});

    ASSERT_THAT(withdrawal, is_accepted());
    ASSERT_THAT(ministry_.directory.admit_revocation(withdrawal->revocation.bytes), is_accepted());
    EXPECT_FALSE(ministry_.directory.is_in_force(amina_.device.id()));
    EXPECT_TRUE(ministry_.directory.is_in_force(amina_.person.id()));
}

TEST_F(Revoked, IsRemovedEverywhereItCanBeAndTheOtherSpacesAreNamed) { // Law 8
    const Bytes first = found();
    const auto one = replica(first);
    const Bytes second = found();
    const auto other = replica(second);
    const auto without_keys = *Replica::begin(found(), ministry_.directory);

    const auto withdrawal =
        withdraw(amina_.device.id(), std::array<const Replica*, 3>{&one, &other, &without_keys});

    ASSERT_THAT(withdrawal, is_accepted());
    EXPECT_EQ(withdrawal->removals.size(), 2U);
    const std::vector<StillMembers> named{{without_keys.membership().space(), Errc::not_found}};
    EXPECT_EQ(withdrawal->still_members, named);
}

TEST_F(Revoked, ByWhoeverHasNoRightIsRefused) {
    const auto own = replica(found());
    const auto key = crypto::SigningKey::from_seed(bo_.joining.secrets().person.key());
    crypto::Revocation revocation;
    revocation.target = amina_.device.id();

    const auto withdrawal = enrolment::withdraw(ministry_.directory, revocation, {bo_.person.id(), key},
        {ministry_.device.content.subject, ministry_.device.id(), ministry_.device_key},
        std::array<const Replica*, 1>{&own}, ministry_.random());

    EXPECT_THAT(withdrawal, is_refused(Errc::not_permitted));
}

} // namespace
} // namespace valise::enrolment
