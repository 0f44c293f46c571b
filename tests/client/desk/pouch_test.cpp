// SPDX-License-Identifier: Apache-2.0
// Work that travels on a stick between computers that have never seen a network.
#include "client/desk/sticks.hpp"

namespace valise::desk {
namespace {

using namespace tests;
using crypto::CertificateKind;
using testing::IsEmpty;
using testing::SizeIs;

TEST_F(Pouch, BringsTheFirstSpacesToAComputerThatHasNeverSeenANetwork) {
    write(focal_point_, space_, 0, "Yes.");

    const auto packed = pack(focal_point_, terms_for({&expert_}));
    const auto looked = look(expert_, file(packed));
    ASSERT_THAT(looked, is_accepted());
    EXPECT_THAT(*expert_.desk().store().records().spaces(), IsEmpty()) << "looking changes nothing";
    const auto report = try_to_take(expert_, file(packed));

    EXPECT_EQ(looked->inventory.label.maker, focal_point_.desk().owner().device);
    EXPECT_EQ(looked->inventory.label.made, packed.made);
    EXPECT_EQ(looked->words, packed.volumes.front().words) << "both sides read the same words aloud";
    EXPECT_GT(news_in(looked->inventory.spaces.at(space_)), 0U);
    ASSERT_THAT(report, is_accepted());
    EXPECT_EQ(report->outcome.waits + report->outcome.refused, 0U);
    ASSERT_THAT(report->changes, SizeIs(1));
    EXPECT_EQ(report->changes.front().after.text, "Yes.");
    EXPECT_EQ(words_in(expert_, space_), "Yes.");
    EXPECT_EQ(stick_.files.size(), 1U);
    EXPECT_THAT(packed.omissions, IsEmpty());
}

/// What somebody put on a stick, as the next one finds it.
Bytes by_stick(MemoryStick& stick, std::string_view name, ByteView letter) {
    VALISE_CHECK((*stick.create(name))->write(letter).has_value());
    Bytes found(letter.size() + 1);
    found.resize(*(*stick.open(name))->read(found));
    VALISE_CHECK(stick.remove(name).has_value());
    return found;
}

TEST_F(Pouch, CarriesAWholeTeamsWeekWithAllLettersOfAnEnrolment) {
    Office colleague(4);
    Invitations invitations(focal_point_.desk());
    const auto number = *invitations.invite(offer_of(CertificateKind::expert, "SEN"));
    const auto code = *invitations.code_of(number);
    colleague.make();
    const auto asking = *ask_to_join(colleague.store(), colleague.outside(), as_text(code.view()),
        by_stick(stick_, "invitation", *invitations.letter_of(number)), root_policy_, "Moussa Fall");
    ASSERT_THAT(invitations.receive(number, by_stick(stick_, "request", *request_of(colleague.store()))),
        is_accepted());
    ASSERT_THAT(invitations.certify(number, asking.words), is_accepted());
    ASSERT_THAT(take_answer(colleague.store(), by_stick(stick_, "answer", *invitations.letter_of(number))),
        is_accepted());
    colleague.sit_down();
    const Invited newcomer = as_editor(colleague);
    ASSERT_THAT(admit(focal_point_.desk(), space_, {&newcomer, 1}), is_accepted());
    const std::vector<Office*> team{&focal_point_, &expert_, &colleague};

    for (const std::string day : {"Mon ", "Tue ", "Wed ", "Thu ", "Fri "}) {
        for (Office* const office : team) {
            // The stick goes round: each packs for all others, and they take it in.
            PackTerms terms;
            for (Office* const other : team)
                if (other != office) terms.addressees.push_back(certificate_of(*other));
            if (*office->desk().store().records().find(
                    space_, store::RecordKind::genesis, RecordId{space_.bytes}))
                write(*office, space_, 0, day);
            const auto packed = pack(*office, terms);
            if (day == "Fri ") {
                EXPECT_LE(packed.records, 12U) << "what is new, however much there was before";
            }
            for (Office* const other : team) {
                if (other == office) continue;
                const auto taken = try_to_take(*other, file(packed));
                ASSERT_THAT(taken, is_accepted());
                EXPECT_EQ(taken->outcome.refused, 0U);
            }
            office->restart();
        }
    }

    const std::string all = words_in(focal_point_, space_);
    EXPECT_EQ(all, "Fri Fri Fri Thu Thu Thu Wed Wed Wed Tue Tue Tue Mon Mon Mon ");
    EXPECT_EQ(words_in(expert_, space_), all);
    EXPECT_EQ(words_in(colleague, space_), all);
}

TEST_F(Pouch, TakenInTwiceChangesNothing) {
    write(focal_point_, space_, 0, "Yes.");
    const auto id = attach(focal_point_, space_, file_of(5));
    const auto packed = pack(focal_point_, terms_for({&expert_}));
    ASSERT_THAT(try_to_take(expert_, file(packed)), is_accepted());

    const auto looked = look(expert_, file(packed));
    const auto again = try_to_take(expert_, file(packed));

    ASSERT_THAT(again, is_accepted());
    EXPECT_TRUE(looked->was_taken);
    for (const auto& [space, inventory] : looked->inventory.spaces) EXPECT_EQ(news_in(inventory), 0U);
    EXPECT_THAT(again->changes, IsEmpty());
    EXPECT_EQ(again->chunks, 0U);
    EXPECT_EQ(words_in(expert_, space_), "Yes.");
    EXPECT_EQ(attached(expert_, id), file_of(5));
}

TEST_F(Pouch, IsForItsAddresseesAlone) {
    const auto packed = pack(focal_point_, terms_for({&expert_}));

    EXPECT_THAT(look(officer_, file(packed)), is_refused(Errc::wrong_key));
    EXPECT_THAT(look(focal_point_, file(packed)), is_refused(Errc::wrong_key)) << "nor for its maker";
}

TEST_F(Pouch, IsRefusedWholeWhenItIsCutOrChanged) {
    write(focal_point_, space_, 0, "Yes.");
    const Bytes whole = file(pack(focal_point_, terms_for({&expert_})));

    for (std::size_t part = 0; part < 8; ++part) {
        const std::size_t at = whole.size() * part / 8 + part;
        EXPECT_FALSE(try_to_take(expert_, ByteView(whole).first(at))) << at;
        Bytes changed = whole;
        changed[at] ^= 1;
        EXPECT_FALSE(try_to_take(expert_, changed)) << at;
    }
    EXPECT_THAT(*expert_.desk().store().records().spaces(), IsEmpty());
    EXPECT_THAT(try_to_take(expert_, whole), is_accepted());
}

TEST_F(Pouch, ThatIsAnotherOneThanWasLookedIntoIsNotTakenForIt) {
    const Bytes first = file(pack(focal_point_, terms_for({&expert_})));
    write(focal_point_, space_, 0, "Yes.");
    const Bytes second = file(pack(focal_point_, terms_for({&expert_})));
    const auto looked = look(expert_, first);

    BytesSource source(second);

    EXPECT_THAT(take_in_pouch(expert_.desk(), source, *looked), is_refused(Errc::corrupt_data));
    EXPECT_FALSE(look(expert_, first)->was_taken);
}

TEST_F(Pouch, LeavesNothingOnAFullStickAndFitsOnAnother) {
    write(focal_point_, space_, 0, "Yes.");
    stick_.room = 1000;

    EXPECT_THAT(pack_pouch(focal_point_.desk(), stick_, terms_for({&expert_})), is_refused(Errc::exhausted));
    EXPECT_THAT(stick_.files, IsEmpty());

    stick_.room = SIZE_MAX;
    carry(focal_point_, expert_);
    EXPECT_EQ(words_in(expert_, space_), "Yes.");
}

TEST_F(Pouch, LosesNothingWhenTheStickIsPulledOut) {
    write(focal_point_, space_, 0, "Yes.");
    pack(focal_point_, terms_for({&expert_}));
    const std::size_t calls = stick_.calls;

    for (std::size_t call = 1; call <= calls; ++call) {
        stick_.replace();
        stick_.refuses_at = call;
        const auto packed = pack_pouch(focal_point_.desk(), stick_, terms_for({&expert_}));
        EXPECT_THAT(packed, is_refused(Errc::unavailable)) << call;
        for (const auto& [name, bytes] : stick_.files) EXPECT_FALSE(pouch::may_be_volume(name)) << call;
        stick_.refuses_at.reset();
    }
    ASSERT_THAT(stick_.files, SizeIs(1)) << "what could not be taken away any more";

    const auto packed = pack(focal_point_, terms_for({&expert_}));
    EXPECT_THAT(stick_.files, SizeIs(1));
    ASSERT_THAT(try_to_take(expert_, file(packed)), is_accepted());
    EXPECT_EQ(words_in(expert_, space_), "Yes.");
}

/// A file on a stick that is pulled out after so many reads.
class FileThatGoes final : public pouch::Source {
public:
    FileThatGoes(ByteView bytes, std::size_t reads) : file_(bytes), reads_(reads) {}

    [[nodiscard]] Result<std::size_t> read(ByteSpan out) override {
        if (reads_ == 0) return refuse(Errc::unavailable, "pulled out");
        --reads_;
        return file_.read(out);
    }
    [[nodiscard]] Result<void> rewind() override { return file_.rewind(); }

private:
    BytesSource file_;
    std::size_t reads_;
};

TEST_F(Pouch, IsTakenInAnotherTimeWhenTheStickIsPulledOutMeanwhile) {
    const auto id = attach(focal_point_, space_, file_of(5 << 20));
    write(focal_point_, space_, 0, "Yes.");
    const auto packed = pack(focal_point_, terms_for({&expert_}));
    const auto looked = look(expert_, file(packed));
    ASSERT_THAT(looked, is_accepted());

    FileThatGoes going(file(packed), 75);
    ASSERT_THAT(take_in_pouch(expert_.desk(), going, *looked), is_refused(Errc::unavailable));
    EXPECT_EQ(words_in(expert_, space_), "Yes.") << "a part of it came";
    EXPECT_EQ(attached(expert_, id), std::nullopt);
    expert_.restart();
    ASSERT_THAT(try_to_take(expert_, file(packed)), is_accepted());

    EXPECT_EQ(attached(expert_, id), file_of(5 << 20));
    EXPECT_TRUE(look(expert_, file(packed))->was_taken);
}

TEST_F(Pouch, IsStoppedByWhoeverPacksOrTakesIn) {
    write(focal_point_, space_, 0, "Yes.");
    std::stop_source stop;
    auto terms = terms_for({&expert_});
    terms.stop = stop.get_token();
    terms.on_progress = [&](const PackProgress& progress) {
        if (progress.records == 3) stop.request_stop();
    };
    EXPECT_THAT(pack_pouch(focal_point_.desk(), stick_, terms), is_refused(Errc::unavailable));
    EXPECT_THAT(stick_.files, IsEmpty());

    const auto packed = pack(focal_point_, terms_for({&expert_}));
    const auto looked = look(expert_, file(packed));
    BytesSource source(file(packed));
    EXPECT_THAT(take_in_pouch(expert_.desk(), source, *looked, {{}, stop.get_token()}),
        is_refused(Errc::unavailable));
    EXPECT_FALSE(look(expert_, file(packed))->was_taken);
    EXPECT_THAT(try_to_take(expert_, file(packed)), is_accepted());
    EXPECT_EQ(words_in(expert_, space_), "Yes.");
}

TEST_F(Pouch, TakesOwnWorkThatWasNotSealedAndCountsAsSeen) {
    write(focal_point_, space_, 0, "Yes.");

    pack(focal_point_, terms_for({&expert_}));

    EXPECT_EQ(focal_point_.desk().own_work().is_waiting(), false);
    std::size_t unseen = 0;
    ASSERT_THAT(focal_point_.desk().store().ranges().each_sealed(space_,
                    [&](std::uint64_t, const store::SealedRange&) -> Result<void> {
                        ++unseen;
                        return {};
                    }),
        is_accepted());
    EXPECT_EQ(unseen, 0U);
}

} // namespace
} // namespace valise::desk
