// SPDX-License-Identifier: Apache-2.0
// Somebody lets somebody in, by letters carried by hand.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "client/desk/offices.hpp"
#include "support/refusal.hpp"

namespace valise::desk {
namespace {

using crypto::CertificateKind;
using testing::IsEmpty;
using testing::SizeIs;
using tests::is_accepted;
using tests::is_refused;
using tests::let_in;
using tests::offer_of;
using tests::Office;

struct Secretariat {
    Office officer{1};
    Bytes root_policy = tests::found(officer);
};

/// An invitation that is out, and the new computer.
struct Invited {
    Secretariat secretariat;
    Office guest{2};
    std::uint32_t number = *invitations().invite(offer_of(CertificateKind::focal_point, "SEN"));

    Invitations invitations() { return Invitations(secretariat.officer.desk()); }
    Result<Asking> ask() {
        const auto code = *invitations().code_of(number);
        return ask_to_join(guest.store(), guest.outside(), as_text(code.view()),
            *invitations().letter_of(number), secretariat.root_policy, "Amina Diop");
    }
    void restart() {
        secretariat.officer.restart();
        guest.restart();
    }
};

TEST(Enrolment, MakesAValiseThatOfWhoeverWasInvitedThoughProgramsEndBetweenAllSteps) {
    Invited invited;
    invited.guest.make();
    invited.restart();
    const auto asked = invited.ask();
    ASSERT_THAT(asked, is_accepted());
    invited.restart();
    ASSERT_EQ(invited.invitations().all()->front().stage, InvitationStage::waits_for_request);
    const auto applicant = invited.invitations().receive(invited.number, *request_of(invited.guest.store()));
    ASSERT_THAT(applicant, is_accepted());
    EXPECT_EQ(applicant->name, "Amina Diop");
    invited.restart();
    ASSERT_EQ(invited.invitations().all()->front().stage, InvitationStage::waits_for_words);
    const auto words = (*asking(invited.guest.store()))->words;
    EXPECT_EQ(words, asked->words) << "they are the same after a restart";
    ASSERT_THAT(invited.invitations().certify(invited.number, words), is_accepted());
    invited.restart();
    ASSERT_EQ(invited.invitations().all()->front().stage, InvitationStage::is_answered);

    const auto refused = take_answer(invited.guest.store(), *invited.invitations().letter_of(invited.number));

    ASSERT_THAT(refused, is_accepted());
    EXPECT_FALSE(*refused);
    invited.guest.sit_down();
    const auto& directory = invited.guest.desk().holdings().directory();
    EXPECT_TRUE(directory.is_in_force(invited.guest.desk().owner().certificate));
    EXPECT_EQ(directory.focal_point_of(*crypto::StateCode::parse("SEN")),
        invited.guest.desk().owner().person->certificate);
    EXPECT_EQ(*asking(invited.guest.desk().store()), std::nullopt);
}

TEST(Enrolment, LetsAFocalPointInviteExpertsAndAnExpertAFurtherComputer) {
    Secretariat secretariat;
    Office focal_point(2);
    Office expert(3);
    Office laptop(4);

    let_in(secretariat.officer, focal_point, offer_of(CertificateKind::focal_point, "SEN"),
        secretariat.root_policy);
    let_in(focal_point, expert, offer_of(CertificateKind::expert, "SEN"), secretariat.root_policy);
    auto further = offer_of(CertificateKind::device, "SEN");
    let_in(expert, laptop, further, secretariat.root_policy);

    EXPECT_TRUE(laptop.desk().holdings().directory().is_in_force(laptop.desk().owner().certificate));
    EXPECT_FALSE(laptop.desk().owner().person) << "the key of its owner stays on the first computer";
    EXPECT_THAT(Invitations(laptop.desk()).invite(further), is_refused(Errc::not_permitted));
}

TEST(Enrolment, IsRefusedToWhoeverReadsOtherWords) {
    Invited invited;
    invited.guest.make();
    ASSERT_THAT(invited.ask(), is_accepted());
    ASSERT_THAT(
        invited.invitations().receive(invited.number, *request_of(invited.guest.store())), is_accepted());

    EXPECT_THAT(invited.invitations().certify(
                    invited.number, crypto::Fingerprint::of(as_bytes("somebody between them"))),
        is_refused(Errc::not_permitted));
    ASSERT_THAT(
        invited.invitations().refuse_applicant(invited.number, enrolment::RefusalReason::words_differ),
        is_accepted());
    const auto refused = take_answer(invited.guest.store(), *invited.invitations().letter_of(invited.number));

    ASSERT_THAT(refused, is_accepted());
    EXPECT_EQ(*refused, enrolment::RefusalReason::words_differ);
    EXPECT_EQ(*asking(invited.guest.store()), std::nullopt) << "it may ask another time";
}

TEST(Enrolment, EndsWhenTheInvitationIsWithdrawn) {
    Invited invited;
    invited.guest.make();
    ASSERT_THAT(invited.ask(), is_accepted());

    ASSERT_THAT(invited.invitations().withdraw(invited.number), is_accepted());

    EXPECT_THAT(*invited.invitations().all(), IsEmpty());
    EXPECT_THAT(invited.invitations().receive(invited.number, *request_of(invited.guest.store())),
        is_refused(Errc::not_found));
    const auto next = invited.invitations().invite(offer_of(CertificateKind::focal_point, "SEN"));
    ASSERT_THAT(next, is_accepted());
    EXPECT_NE(*next, invited.number) << "a number is not given again";
}

TEST(Enrolment, IsRefusedToAStoreThatIsSomebodysAlready) {
    Invited invited;
    invited.guest.make();
    ASSERT_THAT(invited.ask(), is_accepted());

    EXPECT_THAT(invited.ask(), is_refused(Errc::invalid_input)) << "it has asked";
    Office officer(9);
    officer.make();
    ASSERT_THAT(found_secretariat(officer.store(), officer.outside()), is_accepted());
    EXPECT_THAT(found_secretariat(officer.store(), officer.outside()), is_refused(Errc::invalid_input));
}

TEST(Enrolment, NeedsTheRootPolicyThatTheInvitationLeadsTo) {
    Invited invited;
    invited.guest.make();
    Office other(9);
    const Bytes other_policy = tests::found(other);
    const auto code = *invited.invitations().code_of(invited.number);

    EXPECT_FALSE(ask_to_join(invited.guest.store(), invited.guest.outside(), as_text(code.view()),
        *invited.invitations().letter_of(invited.number), other_policy, "Amina Diop"));
    EXPECT_EQ(*asking(invited.guest.store()), std::nullopt);
}

} // namespace
} // namespace valise::desk
