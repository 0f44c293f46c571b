// SPDX-License-Identifier: Apache-2.0
#include "valise/pouch/reading.hpp"

#include <gtest/gtest.h>

#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"
#include "sync/log/writers.hpp"
#include "travellers.hpp"

namespace valise::pouch {
namespace {

using exchange::ItemKind;
using tests::BytesSource;
using tests::Content;
using tests::is_accepted;
using tests::is_refused;
using tests::Travellers;
using tests::Tray;

class Reading : public testing::Test {
protected:
    Bytes file_of(const std::vector<Content>& contents, std::size_t maker = 0) {
        return tests::file_of(world_[maker], {world_[1].addressee()}, contents, world_.random());
    }
    Bytes opened(const Bytes& file) { return *crypto::age::decrypt(world_[1].identities, file); }
    Bytes sealed(ByteView content, std::size_t addressee) {
        return *crypto::age::encrypt(
            std::vector{world_[addressee].identities[0].recipient()}, content, world_.random());
    }
    Result<Inventory> look(ByteView file, std::size_t opener = 1) {
        return tests::looked_into(file, world_.opener(opener));
    }

    Travellers world_;
    const std::vector<Content> contents_ = tests::one_of_each(world_[0], world_[1].device);
};

TEST_F(Reading, SaysWhoMadeAPouchForWhomAndWhatIsInIt) {
    const auto inventory = look(file_of(contents_));

    ASSERT_THAT(inventory, is_accepted());
    EXPECT_EQ(inventory->label.maker, world_[0].device);
    EXPECT_EQ(inventory->label.certificate, world_[0].certificate);
    EXPECT_EQ(inventory->label.made, tests::today);
    EXPECT_EQ(inventory->label.addressees, std::vector{world_[1].device});
    EXPECT_EQ(inventory->label.name.volume, 1U);
    EXPECT_TRUE(inventory->is_last);
    EXPECT_TRUE(inventory->is_maker_in_force);
    ASSERT_EQ(inventory->spaces.size(), 3U);
    const SpaceInventory& first = inventory->spaces.at(tests::space(0x11));
    EXPECT_EQ(first.items.size(), 5U);
    EXPECT_EQ(first.items.at(ItemKind::act), (Count{1, 0, 1, 6}));
    EXPECT_EQ(first.items.at(ItemKind::heads), (Count{1, 0, 0, 5}));
    EXPECT_EQ(first.chunks, (Count{1, 0, 0, 100}));
    EXPECT_EQ(inventory->spaces.at(exchange::the_register).items.at(ItemKind::certificate).unreadable, 0U);
    EXPECT_EQ(inventory->held, 2U);
    EXPECT_EQ(inventory->receipts, 2U);
    EXPECT_EQ(inventory->taken_volumes, 2U);
}

TEST_F(Reading, SaysWhatIsKnownAlready) {
    tests::Writer writer;
    const auto known = writer.write({"known"});
    const auto news = writer.write({"new"});
    const SpaceId space = known.range().space();
    const auto placed = [&](const log::VerifiedRange& range) {
        return PlacedItem{space, {ItemKind::range, range.range().bytes()}};
    };
    auto known_chunk = tests::chunk(0x11, 1, 10);
    BytesSource source(file_of({placed(known), placed(news), known_chunk, tests::chunk(0x11, 2, 10)}));
    const Known what_is_known{[&](const SpaceId& of, const exchange::ItemName& name) {
                                  return of == space && name.id == known.head().id.bytes;
                              },
        [&](const exchange::ChunkName& name) { return name == known_chunk.name; }};

    const auto inventory = look_into(source, world_.opener(1), what_is_known);

    ASSERT_THAT(inventory, is_accepted());
    const auto& found = inventory->spaces.at(space);
    EXPECT_EQ(found.items.at(ItemKind::range).all, 2U);
    EXPECT_EQ(found.items.at(ItemKind::range).known, 1U);
    EXPECT_EQ(found.chunks.all, 2U);
    EXPECT_EQ(found.chunks.known, 1U);
}

TEST_F(Reading, OpensForEachAddresseeAndNobodyElse) {
    const Bytes file =
        tests::file_of(world_[0], {world_[2].addressee(), world_[1].addressee()}, contents_, world_.random());

    EXPECT_THAT(look(file, 1), is_accepted());
    EXPECT_THAT(look(file, 2), is_accepted());
    EXPECT_THAT(look(file, 3), is_refused(Errc::wrong_key));
    EXPECT_THAT(look(file, 0), is_refused(Errc::wrong_key));
}

TEST_F(Reading, OpensWithAKeyFromBeforeARenewal) {
    const Bytes file = file_of(contents_);
    auto& identities = world_.all[1].identities;
    identities.insert(identities.begin(), crypto::age::Identity::generate(world_.random()));

    EXPECT_THAT(look(file), is_accepted());
}

TEST_F(Reading, RefusesAPouchThatAnAddresseeSealedAnewForSomebodyElse) {
    const Bytes passed_on = sealed(opened(file_of(contents_)), 2);

    EXPECT_THAT(look(passed_on, 2), is_refused(Errc::wrong_key));
}

TEST_F(Reading, KeepsAPouchBySomebodyUnknownForLater) {
    const std::size_t newcomer = world_.all.size() - 1;
    const Bytes file = file_of({tests::item(1, ItemKind::heads, "heads")}, newcomer);
    EXPECT_THAT(look(file), is_refused(Errc::out_of_order));

    ASSERT_THAT(world_.directory.admit_certificate(world_.newcomer().certificate_bytes), is_accepted());

    EXPECT_THAT(look(file), is_accepted());
}

// Law 3.
TEST_F(Reading, KnowsANewcomerByTheCertificateInTheirPouchAndRemembersItNot) {
    const std::size_t newcomer = world_.all.size() - 1;
    const Bytes file = file_of(tests::one_of_each(world_.newcomer(), world_[1].device), newcomer);

    const auto inventory = look(file);

    ASSERT_THAT(inventory, is_accepted());
    EXPECT_TRUE(inventory->is_maker_in_force);
    EXPECT_EQ(world_.directory.find(world_.newcomer().certificate), nullptr);
}

TEST_F(Reading, ShowsThePouchOfSomebodyWhoseCertificateCountsNoMore) {
    const Bytes file = file_of(contents_);
    world_.revoke(0);

    const auto inventory = look(file);

    ASSERT_THAT(inventory, is_accepted());
    EXPECT_FALSE(inventory->is_maker_in_force);
}

TEST_F(Reading, RefusesAPouchInAnothersName) {
    const auto signed_as = [&](const SubjectId& device, const RecordId& certificate) {
        tests::MemoryStick stick;
        auto packer = Packer::begin(stick, {device, certificate, world_[2].key}, {world_[1].addressee()},
            tests::today, world_.random());
        const auto made = packer->finish();
        return look(stick.files.at(made->files.front()));
    };

    EXPECT_THAT(signed_as(world_[2].device, world_[2].certificate), is_accepted());
    EXPECT_THAT(signed_as(world_[0].device, world_[0].certificate), is_refused(Errc::corrupt_data));
    EXPECT_THAT(signed_as(world_[0].device, world_[2].certificate), is_refused(Errc::corrupt_data));
    EXPECT_THAT(signed_as(world_[2].device, world_[0].certificate), is_refused(Errc::corrupt_data));
    EXPECT_THAT(signed_as(world_[2].device, {}), is_refused(Errc::out_of_order));
}

// Law 2.
TEST_F(Reading, TakesInTwiceAndNothingChanges) {
    const Bytes file = file_of(contents_);
    Tray tray;
    const auto once = tests::taken_in(file, world_.opener(1), tray);
    const auto kept = tray.contents;

    const auto twice = tests::taken_in(file, world_.opener(1), tray);

    EXPECT_EQ(tray.contents, kept);
    EXPECT_EQ(once, twice);
    EXPECT_EQ(once, (Outcome{7, 0, 0}));
}

TEST_F(Reading, CountsWhatWaitsAndWhatIsNoGood) {
    const Bytes file = file_of(contents_);
    Tray tray;

    tray.verdict = exchange::Taken::waits;
    EXPECT_EQ(tests::taken_in(file, world_.opener(1), tray), (Outcome{0, 7, 0}));
    tray.verdict = exchange::Taken::refused;
    EXPECT_EQ(tests::taken_in(file, world_.opener(1), tray), (Outcome{0, 0, 7}));
}

TEST_F(Reading, StopsWhereThisComputerIsFullAndOffersAllAgain) {
    const Bytes file = file_of(contents_);
    for (std::size_t full_at = 1; full_at <= contents_.size(); ++full_at) {
        Tray tray;
        tray.full_at = full_at;
        EXPECT_THAT(tests::taken_in(file, world_.opener(1), tray), is_refused(Errc::exhausted));

        tray.full_at = SIZE_MAX;
        EXPECT_THAT(tests::taken_in(file, world_.opener(1), tray), is_accepted());

        EXPECT_EQ(tray.contents, contents_);
    }
}

TEST_F(Reading, FindsOutWhenTheFileIsExchangedAfterTheLook) {
    const Bytes file = file_of(contents_);
    BytesSource looked(file);
    const auto inventory = look_into(looked, world_.opener(1));
    std::vector<Content> others = contents_;
    others.pop_back();
    Inventory of_another = *inventory;
    BytesSource other(file_of(others));
    of_another.label = look_into(other, world_.opener(1))->label;
    Tray tray;

    EXPECT_THAT(take_in(other, world_.opener(1), *inventory, tray, tray), is_refused(Errc::corrupt_data));
    EXPECT_TRUE(tray.contents.empty());
    EXPECT_THAT(take_in(other, world_.opener(1), of_another, tray, tray), is_refused(Errc::corrupt_data));
    EXPECT_TRUE(tray.makers.empty());
}

TEST_F(Reading, IsTheSameInPortionsOfAnySize) {
    const Bytes file = file_of(contents_);
    const auto at_once = look(file);
    for (const std::size_t portion : {1U, 7U, 1000U}) {
        BytesSource source(file, portion);

        EXPECT_EQ(look_into(source, world_.opener(1))->spaces, at_once->spaces);
    }
}

// Law 7, of the file as it lies there; content_test.cpp has it of what is inside.
TEST_F(Reading, RefusesAFileCutShortAnywhere) {
    const Bytes file = file_of({tests::item(1, ItemKind::act, "an act")});

    EXPECT_THAT(
        tests::wrong_lengths_let_pass(file, [&](ByteView bad) { return !look(bad); }), testing::IsEmpty());
}

TEST_F(Reading, RefusesAFileWithAnyBitChanged) {
    const Bytes file = file_of({tests::item(1, ItemKind::act, "an act")});

    EXPECT_THAT(
        tests::bit_flips_let_pass(file, [&](ByteView bad) { return !look(bad); }), testing::IsEmpty());
}

TEST_F(Reading, RefusesTheSealOfOnePouchAroundAnother) {
    const Bytes one = file_of({tests::item(1, ItemKind::act, "an act")});
    const Bytes other = file_of({tests::item(1, ItemKind::act, "an ACT")});
    ASSERT_EQ(one.size(), other.size());
    for (std::size_t size = 1; size < one.size(); ++size) {
        Bytes spliced = to_bytes(ByteView(one).first(size));
        append(spliced, ByteView(other).subspan(size));
        if (spliced == other) continue;

        EXPECT_FALSE(look(spliced)) << size;
    }
}

TEST_F(Reading, RefusesTheRecordsOfOnePouchUnderTheSignatureOfAnother) {
    const Bytes one = opened(file_of({tests::item(1, ItemKind::act, "an act")}));
    const Bytes other = opened(file_of({tests::item(1, ItemKind::act, "an ACT")}));
    for (std::size_t size = 120; size < one.size() - 20; size += 5) {
        Bytes spliced = to_bytes(ByteView(one).first(size));
        append(spliced, ByteView(other).subspan(size));
        if (spliced == one || spliced == other) continue;

        EXPECT_FALSE(look(sealed(spliced, 1))) << size;
    }
}

TEST_F(Reading, SaysThatAPouchIsNewerOrNone) {
    Bytes newer = opened(file_of({}));
    newer[8] = 2;
    Bytes none = opened(file_of({}));
    none[0] ^= 1;

    EXPECT_THAT(look(sealed(newer, 1)), is_refused(Errc::unsupported));
    EXPECT_THAT(look(sealed(none, 1)), is_refused(Errc::malformed));
    EXPECT_THAT(look(sealed({}, 1)), is_refused(Errc::malformed));
    EXPECT_THAT(look(as_bytes("a letter")), is_refused(Errc::malformed));
    EXPECT_THAT(look({}), is_refused(Errc::malformed));
}

/// Zeros without end, sealed.
class Endless final : public Source {
public:
    Endless(const crypto::age::Recipient& recipient, Random& random)
        : encryptor_(*crypto::age::Encryptor::begin(std::span(&recipient, 1), random, ready_)) {}

    [[nodiscard]] Result<std::size_t> read(ByteSpan out) override {
        while (ready_.empty()) encryptor_.add(Bytes(std::size_t{1} << 16), ready_);
        const std::size_t count = std::min(out.size(), ready_.size());
        std::copy_n(ready_.begin(), count, out.begin());
        ready_.erase(ready_.begin(), ready_.begin() + static_cast<std::ptrdiff_t>(count));
        given += count;
        return count;
    }
    [[nodiscard]] Result<void> rewind() override { return {}; }

    std::uint64_t given = 0;

private:
    Bytes ready_;
    crypto::age::Encryptor encryptor_;
};

TEST_F(Reading, StopsAtOnceWhereThereIsNoPouchHoweverMuchMoreComes) {
    Endless endless(world_[1].identities[0].recipient(), world_.random());

    EXPECT_THAT(look_into(endless, world_.opener(1)), is_refused(Errc::malformed));
    EXPECT_LT(endless.given, std::uint64_t{1} << 20);
}

TEST_F(Reading, RefusesAFileThatIsTooLarge) {
    const Bytes file = file_of(contents_);
    Opener opener = world_.opener(1);
    opener.largest = file.size();
    EXPECT_THAT(tests::looked_into(file, opener), is_accepted());

    opener.largest = file.size() - 1;
    EXPECT_THAT(tests::looked_into(file, opener), is_refused(Errc::too_large));
}

// What a return pouch is: what was taken in, and what one has now. Law 6.
TEST_F(Reading, OfAReturnPouchTellsWhatNeedNotBePackedAgain) {
    tests::Writer writer;
    const auto range = writer.write({"a draft"});
    const PlacedItem placed{range.range().space(), {ItemKind::range, range.range().bytes()}};
    const auto there = look(file_of({placed}));
    log::Heads heads(placed.space);
    ASSERT_THAT(heads.add({range.range().log(), range.head()}), is_accepted());

    const Bytes back = tests::file_of(
        world_[1], {world_[0].addressee()}, {Held{heads}, TakenVolume{there->label.name}}, world_.random());
    Tray tray;
    ASSERT_THAT(tests::taken_in(back, world_.opener(0), tray), is_accepted());
    Seen seen;
    for (const Content& content : tray.contents)
        if (const auto* held = std::get_if<Held>(&content)) seen.note(held->heads);

    EXPECT_EQ(tray.makers, std::set{world_[1].device});
    EXPECT_EQ(tray.contents.back(), Content(TakenVolume{there->label.name}));
    EXPECT_TRUE(seen.has(placed.space, placed.item, [](const LogHead&) { return true; }));
}

} // namespace
} // namespace valise::pouch
