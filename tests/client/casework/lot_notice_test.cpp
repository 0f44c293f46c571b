// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/lot_notice.hpp"

#include <gtest/gtest.h>

#include "client/casework/review_world.hpp"

namespace valise::casework {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using tests::author_of;
using tests::is_refused;
using tests::Replica;

LotNotice notice_of(LotStage stage, const OperationName& announced) {
    crypto::Digest commitment{};
    commitment.fill(4);
    return {stage, "First meeting", commitment, announced};
}

LotOpening opening() {
    LotOpening opening;
    opening.seed.fill(3);
    opening.contributions = {{"Ghana", "seven lamps"}, {"Norway", "a quiet sea"}};
    return opening;
}

OperationName announce(Replica& who) {
    proto::AnnounceAttachment file;
    file.name = "lots";
    return who.act(file);
}

void say(Replica& who, const LotNotice& notice) { who.act(proto::AddItem{{}, *encode(notice)}); }

TEST(LotNotices, AreReadAsTheyWereWrittenAndNothingElseIs) {
    tests::expect_strict(notice_of(LotStage::opened, {{SubjectId{}, 2}, 7}), parse_lot_notice);
    auto of_two_lines = notice_of(LotStage::committed, {});
    of_two_lines.session = "First\nmeeting";
    EXPECT_THAT(encode(of_two_lines), is_refused(Errc::invalid_input));
    auto of_none = notice_of(LotStage::committed, {});
    of_none.session.clear();
    EXPECT_THAT(encode(of_none), is_refused(Errc::invalid_input));
}

TEST(LotNotices, AreWhatTheSecretariatSaidOfItsFiles) {
    Replica officer(tests::officer);
    const auto first = notice_of(LotStage::committed, announce(officer));
    say(officer, first);
    const auto second = notice_of(LotStage::opened, announce(officer));
    say(officer, second);

    const auto notices = read_lot_notices(officer.deeds, author_of);

    ASSERT_THAT(notices, SizeIs(2));
    EXPECT_EQ(notices[0].value, first);
    EXPECT_EQ(notices[1].value, second);
}

TEST(LotNotices, AreNobodyElsesToSay) {
    for (const Byte who : {tests::kenya, tests::kenyan_expert, tests::stranger}) {
        Replica replica(who);
        say(replica, notice_of(LotStage::committed, announce(replica)));

        EXPECT_THAT(read_lot_notices(replica.deeds, author_of), IsEmpty()) << unsigned{who};
    }
    Replica kenya(tests::kenya);
    const auto announced = announce(kenya);
    Replica officer(tests::officer);
    officer.meet(kenya);
    say(officer, notice_of(LotStage::committed, announced));
    EXPECT_THAT(read_lot_notices(officer.deeds, author_of), IsEmpty()) << "somebody else's file";
}

TEST(LotOpening, IsReadAsItWasWrittenAndNothingElseIs) {
    tests::expect_strict(opening(), parse_lot_opening);

    auto backwards = opening();
    std::ranges::reverse(backwards.contributions);
    EXPECT_THAT(encode(backwards), is_refused(Errc::invalid_input));
    EXPECT_THAT(encode(LotOpening{}), is_refused(Errc::invalid_input));
}

TEST(Contributions, AreReadLineByLine) {
    const auto read = contributions_from_text("Norway: a quiet sea\r\n\n  Ghana :  seven: lamps  \n");

    ASSERT_TRUE(read.has_value());
    EXPECT_THAT(
        *read, ElementsAre(Contribution{"Ghana", "seven: lamps"}, Contribution{"Norway", "a quiet sea"}));
}

TEST(Contributions, ThatAreNoneAreToldLineByLine) {
    const std::string too_long(201, 'w');
    const auto read =
        contributions_from_text("Norway a quiet sea\nGhana:\n: lamps\nFrance: x\nFrance: y\nChile: "
            + too_long + "\nPeru: \xff\nCuba: \x01\n");

    ASSERT_FALSE(read.has_value());
    std::vector<std::string> places;
    for (const Fault& fault : read.error()) places.push_back(fault.where);
    EXPECT_THAT(places, ElementsAre("line 1", "line 2", "line 3", "line 5", "line 6", "line 7", "line 8"));
    EXPECT_FALSE(contributions_from_text("\n \n").has_value()) << "nobody contributed";
}

TEST(Contributions, AreTakenUpToAThousand) {
    std::string lines;
    for (int i = 0; i < 1000; ++i) lines += "D" + std::to_string(i) + ": words\n";
    EXPECT_TRUE(contributions_from_text(lines).has_value());

    EXPECT_FALSE(contributions_from_text(lines + "One more: words").has_value());
}

} // namespace
} // namespace valise::casework
