// SPDX-License-Identifier: Apache-2.0
// What is in a pouch, and what is not.
#include "client/desk/sticks.hpp"
#include "correspondence.hpp"

namespace valise::desk {
namespace {

using namespace tests;
using exchange::ItemKind;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

TEST_F(Pouch, OnTheWayBackIsSmallAndMakesTheNextOneSmall) {
    write(focal_point_, space_, 0, "Yes.");
    attach(focal_point_, space_, file_of(200'000));
    const auto first = carry(focal_point_, expert_);

    write(expert_, space_, 0, "Note: ");
    const auto back = carry(expert_, focal_point_);
    write(focal_point_, space_, 0, "Dear all. ");
    const auto next = carry(focal_point_, expert_);

    EXPECT_GT(first.records, 10U);
    EXPECT_EQ(first.known, 0U);
    // A range and what its author knew; heads; the volume that was taken.
    EXPECT_LE(back.records, 4U);
    EXPECT_LE(next.records, 4U);
    EXPECT_LT(next.bytes, 4096U);
    EXPECT_EQ(words_in(expert_, space_), "Dear all. Note: Yes.");
    EXPECT_EQ(words_in(focal_point_, space_), "Dear all. Note: Yes.");
}

TEST_F(Pouch, IsPackedAnewUntilThereIsAWayBack) {
    write(focal_point_, space_, 0, "Yes.");
    const auto lost = pack(focal_point_, terms_for({&expert_}));
    stick_.replace();

    const auto again = pack(focal_point_, terms_for({&expert_}));

    EXPECT_EQ(again.records, lost.records);
    EXPECT_EQ(again.known, 0U);
}

TEST_F(Pouch, HasEverythingForWhoeverLostIt) {
    write(focal_point_, space_, 0, "Yes.");
    const auto first = carry(focal_point_, expert_);
    carry(expert_, focal_point_);
    auto terms = terms_for({&expert_});
    terms.with_all_they_have = true;

    const auto packed = pack(focal_point_, terms);

    EXPECT_GE(packed.records, first.records);
    EXPECT_EQ(packed.known, 0U);
}

TEST_F(Pouch, CarriesAttachments) {
    const Bytes file_sent = file_of(300'000);
    const auto id = attach(focal_point_, space_, file_sent);
    auto terms = terms_for({&expert_});
    terms.with_attachments = false;
    const auto without = pack(focal_point_, terms);
    ASSERT_THAT(try_to_take(expert_, file(without)), is_accepted());
    EXPECT_EQ(attached(expert_, id), std::nullopt);

    const auto with = pack(focal_point_, terms_for({&expert_}));
    const auto report = try_to_take(expert_, file(with));

    ASSERT_THAT(report, is_accepted());
    EXPECT_EQ(report->chunks, 6U) << "five chunks, and their list";
    EXPECT_EQ(attached(expert_, id), file_sent);
}

TEST_F(Pouch, SaysWhichAttachmentsItHasInPart) {
    attach(focal_point_, space_, file_of(20));
    auto terms = terms_for({&expert_});
    terms.with_attachments = false;
    ASSERT_THAT(try_to_take(expert_, file(pack(focal_point_, terms))), is_accepted());

    const auto packed = pack(expert_, terms_for({&focal_point_}));

    EXPECT_THAT(packed.omissions, ElementsAre(Omission{space_, OmissionReason::attachments_in_part}));
}

TEST_F(Pouch, GoesOnInASecondVolume) {
    const Bytes file_sent = file_of(9 << 20);
    const auto id = attach(focal_point_, space_, file_sent);
    auto terms = terms_for({&expert_});
    terms.volume = std::uint64_t{8} << 20;
    const auto packed = pack(focal_point_, terms);
    ASSERT_THAT(packed.volumes, SizeIs(2));
    EXPECT_NE(packed.volumes[0].words, packed.volumes[1].words);

    const auto early = try_to_take(expert_, file(packed, 1));
    ASSERT_THAT(early, is_accepted());
    EXPECT_GT(early->early_chunks, 0U) << "nothing names them yet";
    EXPECT_FALSE(look(expert_, file(packed, 1))->was_taken);
    for (const std::size_t volume : {0U, 1U}) {
        const auto taken = try_to_take(expert_, file(packed, volume));
        ASSERT_THAT(taken, is_accepted());
        EXPECT_EQ(taken->early_chunks, 0U);
        EXPECT_TRUE(look(expert_, file(packed, volume))->was_taken);
    }

    EXPECT_EQ(attached(expert_, id), file_sent);
    carry(expert_, focal_point_);
    EXPECT_LE(carry(focal_point_, expert_).records, 3U);
}

TEST_F(Pouch, HasNothingOfASpaceOfWhichNotAllAddresseesAreMembers) {
    write(focal_point_, space_, 0, "Yes.");
    auto terms = terms_for({&officer_, &expert_});

    const auto by_default = pack(focal_point_, terms);
    terms.spaces = {space_};
    const auto by_name = pack(focal_point_, terms);

    EXPECT_FALSE(look(expert_, file(by_default))->inventory.spaces.contains(space_));
    EXPECT_FALSE(look(expert_, file(by_name))->inventory.spaces.contains(space_));
    EXPECT_THAT(by_default.omissions, IsEmpty());
    EXPECT_THAT(by_name.omissions, ElementsAre(Omission{space_, OmissionReason::not_all_are_members}));
    EXPECT_EQ(focal_point_.desk().own_work().is_waiting(), true) << "and nothing was sealed for it";
}

TEST_F(Pouch, SaysWhatOwnWorkItsOwnerMayNotSealAnyMore) {
    carry(focal_point_, expert_);
    const SubjectId removed = expert_.desk().owner().device;
    ASSERT_THAT(remove(focal_point_.desk(), space_, {&removed, 1}), is_accepted());
    write(expert_, space_, 0, "Too late.");
    const auto hear = [&](std::uint64_t, const RecordId&, ByteView act) -> Result<void> {
        return expert_.desk()
            .holdings()
            .take(space_, {ItemKind::act, to_bytes(act)})
            .map([](exchange::Taken) {});
    };
    ASSERT_THAT(focal_point_.desk().store().records().each_after(space_, store::RecordKind::act, 0, hear),
        is_accepted());

    const auto packed = pack(expert_, terms_for({&focal_point_}));

    EXPECT_THAT(packed.omissions, ElementsAre(Omission{space_, OmissionReason::work_is_not_sealed}));
    EXPECT_EQ(expert_.desk().own_work().is_waiting(), true);
    EXPECT_THAT(try_to_take(focal_point_, file(packed)), is_accepted());
}

TEST_F(Pouch, BringsWhatSomebodyWroteBeforeTheyKnewThatTheyWereRemoved) {
    carry(focal_point_, expert_);
    write(expert_, space_, 0, "In time.");
    const auto late = pack(expert_, terms_for({&focal_point_}));
    const SubjectId removed = expert_.desk().owner().device;
    ASSERT_THAT(remove(focal_point_.desk(), space_, {&removed, 1}), is_accepted());

    const auto report = try_to_take(focal_point_, file(late));

    ASSERT_THAT(report, is_accepted());
    EXPECT_EQ(report->outcome.refused, 0U);
    EXPECT_EQ(pack(focal_point_, terms_for({&expert_})).omissions, std::vector<Omission>())
        << "and for them there is nothing of the space any more";
}

TEST_F(Pouch, IsNotPackedForWhoIsNotKnownOrDoesNotCount) {
    auto terms = terms_for({&expert_});
    terms.addressees.push_back(RecordId{{7}});
    EXPECT_THAT(pack_pouch(focal_point_.desk(), stick_, terms), is_refused(Errc::not_found));
    EXPECT_THAT(pack_pouch(focal_point_.desk(), stick_, {}), is_refused(Errc::invalid_input));
    terms = terms_for({&expert_});
    terms.spaces = {SpaceId{{9}}};
    EXPECT_THAT(pack_pouch(focal_point_.desk(), stick_, terms), is_refused(Errc::not_found));
    EXPECT_THAT(stick_.files, IsEmpty());
}

TEST_F(Pouch, CountsNothingAsHadByWhoeverTellsLessThanBefore) {
    Correspondence correspondence(focal_point_.desk().store());
    const SubjectId device = expert_.desk().owner().device;
    const auto told = [&](std::uint64_t sequence) {
        Had had;
        had.items.insert({ItemKind::act, ByteArray<32>{static_cast<Byte>(sequence)}});
        had.heads.emplace(space_);
        VALISE_CHECK(had.heads->add({{device, 1}, {sequence, EntryId{{1}}}}).has_value());
        return had;
    };
    Had of_register;
    of_register.items.insert({ItemKind::certificate, ByteArray<32>{5}});
    ASSERT_THAT(correspondence.note_had(device, {{exchange::the_register, of_register}, {space_, told(7)}}),
        is_accepted());
    ASSERT_THAT(correspondence.note_had(device, {{space_, told(8)}}), is_accepted());
    ASSERT_EQ(correspondence.had_by(device, space_)->items.size(), 2U);

    ASSERT_THAT(correspondence.note_had(device, {{space_, told(3)}}), is_accepted());

    EXPECT_EQ(correspondence.had_by(device, space_)->items, told(3).items);
    EXPECT_EQ(correspondence.had_by(device, space_)->heads, told(3).heads);
    EXPECT_THAT(correspondence.had_by(device, exchange::the_register)->items, IsEmpty());
}

} // namespace
} // namespace valise::desk
