// SPDX-License-Identifier: Apache-2.0
// The laws of docs/sync.md, "Enrolment".
#include <gtest/gtest.h>
#include <map>

#include "ministry.hpp"
#include "support/refusal.hpp"

namespace valise::enrolment {
namespace {

using crypto::CertificateKind;
using tests::is_accepted;
using tests::is_refused;

/// What a module does with mail: it keeps what was left first, and reads nothing.
class Mail {
public:
    bool leave(const MailAddress& address, const Bytes& letter) {
        return letters_.emplace(address, letter).first->second == letter;
    }
    [[nodiscard]] Bytes take(const MailAddress& address) const { return letters_.at(address); }

private:
    std::map<MailAddress, Bytes> letters_;
};

class Enrolment : public testing::Test {
protected:
    [[nodiscard]] Result<Confirmed> compared(const Inviting& inviting, const Joining& joining) {
        return Confirmed::compare(*inviting.applicant(), joining.fingerprint());
    }
    [[nodiscard]] Result<Certified> certify(Inviting& inviting, const Confirmed& confirmed) {
        return inviting.certify(
            confirmed, ministry_.focal_point.key, ministry_.directory, ministry_.random());
    }
    /// A request by somebody else who has the ticket too.
    [[nodiscard]] Joining thief(const Inviting& inviting) {
        return *Joining::begin(
            inviting.ticket(), inviting.letter(), ministry_.root_policy(), "Amina Diop", ministry_.random());
    }

    tests::Ministry ministry_;
};

TEST_F(Enrolment, GivesAnExpertAndADeviceTheirCertificatesByLetters) {
    Mail mail;
    auto inviting = ministry_.invite();
    const auto text = inviting.ticket().text();
    mail.leave(address_of(inviting.ticket(), LetterKind::invitation), inviting.letter());

    // The other side has the typed ticket and what came with the program, and nothing else.
    const auto ticket = *Ticket::parse(as_text(text.view()));
    const auto joining = Joining::begin(ticket, mail.take(address_of(ticket, LetterKind::invitation)),
        ministry_.root_policy(), "Amina Diop", ministry_.random());
    ASSERT_THAT(joining, is_accepted());
    mail.leave(address_of(ticket, LetterKind::request), joining->letter());
    const auto applicant = inviting.receive(mail.take(address_of(inviting.ticket(), LetterKind::request)));
    ASSERT_THAT(applicant, is_accepted());
    EXPECT_EQ(applicant->name, "Amina Diop");
    const auto heard = crypto::Fingerprint::parse(
        joining->fingerprint().words(crypto::english_words()), crypto::english_words());
    const auto certified = certify(inviting, *Confirmed::compare(*applicant, *heard));
    ASSERT_THAT(certified, is_accepted());
    mail.leave(address_of(inviting.ticket(), LetterKind::answer), certified->letter);
    const auto outcome = joining->receive(mail.take(address_of(ticket, LetterKind::answer)));

    ASSERT_THAT(outcome, is_accepted());
    const auto& enrolled = std::get<Enrolled>(*outcome);
    EXPECT_EQ(enrolled.person->bytes, certified->person->bytes);
    EXPECT_EQ(enrolled.device.bytes, certified->device.bytes);
    EXPECT_TRUE(enrolled.directory.is_in_force(enrolled.device.id()));
    ministry_.admit(enrolled.person.value());
    ministry_.admit(enrolled.device);
    EXPECT_EQ(enrolled.person->content.kind, CertificateKind::expert);
    EXPECT_EQ(enrolled.device.content.issuer, enrolled.person->id());
    EXPECT_EQ(enrolled.device.content.device_keys, joining->secrets().keys(true).device_keys);
}

TEST_F(Enrolment, WorksByThreeFilesThatSayNothing) { // Law 6: and all are of one size
    auto inviting = ministry_.invite();
    const Bytes first = inviting.letter();
    const auto joining = *ministry_.join(inviting);
    const Bytes second = joining.letter();
    const Bytes third = ministry_.certify(inviting, joining)->letter;

    const auto outcome = joining.receive(third);

    ASSERT_THAT(outcome, is_accepted());
    EXPECT_TRUE(std::holds_alternative<Enrolled>(*outcome));
    for (const Bytes* const file : {&first, &second, &third}) EXPECT_EQ(file->size(), letter_size);
}

TEST_F(Enrolment, LetsAnExpertBringInAFurtherDevice) {
    auto first = ministry_.invite();
    const auto joined = *ministry_.join(first);
    const auto certified = *ministry_.certify(first, joined);
    ministry_.admit(*certified.person);
    ministry_.admit(certified.device);
    const auto channel = crypto::AgreementKeyPair::from_private_key(joined.secrets().channel.clone());
    const auto expert = crypto::SigningKey::from_seed(joined.secrets().person.key());
    const Inviter inviter{ministry_.directory, ministry_.register_items, certified.device.id(), channel,
        certified.person->id(), std::nullopt};

    auto inviting =
        *Inviting::begin(inviter, tests::Ministry::offer(CertificateKind::device), ministry_.random());
    const auto further = *ministry_.join(inviting);
    ASSERT_THAT(inviting.receive(further.letter()), is_accepted());
    const auto answer =
        inviting.certify(*compared(inviting, further), expert, ministry_.directory, ministry_.random());
    ASSERT_THAT(answer, is_accepted());
    const auto outcome = further.receive(answer->letter);

    ASSERT_THAT(outcome, is_accepted());
    const auto& enrolled = std::get<Enrolled>(*outcome);
    EXPECT_EQ(enrolled.person, std::nullopt);
    EXPECT_EQ(enrolled.device.content.issuer, certified.person->id());
    EXPECT_TRUE(enrolled.directory.is_in_force(enrolled.device.id()));
    ministry_.admit(enrolled.device);
}

TEST_F(Enrolment, LetsAnIssuerBringInTheFirstFocalPointOfAState) {
    Inviter inviter = ministry_.inviter();
    inviter.certifier = ministry_.issuer.id();
    Offer offer = tests::Ministry::offer(CertificateKind::focal_point);
    offer.state = *crypto::StateCode::parse("FJI");
    offer.role_bound = crypto::Role::admin;

    auto inviting = *Inviting::begin(inviter, offer, ministry_.random());
    const auto joining = *ministry_.join(inviting);
    ASSERT_THAT(inviting.receive(joining.letter()), is_accepted());
    const auto answer = inviting.certify(
        *compared(inviting, joining), ministry_.issuer.key, ministry_.directory, ministry_.random());
    ASSERT_THAT(answer, is_accepted());
    const auto outcome = joining.receive(answer->letter);

    ASSERT_THAT(outcome, is_accepted());
    const auto& enrolled = std::get<Enrolled>(*outcome);
    EXPECT_EQ(enrolled.directory.focal_point_of(offer.state), enrolled.person->id());
}

TEST_F(Enrolment, BringsBackAnExpertWhoLostEverything) {
    auto first = ministry_.invite();
    const auto lost = *ministry_.join(first);
    const auto before = *ministry_.certify(first, lost);
    ministry_.admit(*before.person);
    ministry_.admit(before.device);
    Offer offer = tests::Ministry::offer();
    offer.person = before.person->content.subject;

    auto inviting = *Inviting::begin(ministry_.inviter(), offer, ministry_.random());
    const auto joining = *ministry_.join(inviting);
    const auto certified = ministry_.certify(inviting, joining);
    ASSERT_THAT(certified, is_accepted());
    ministry_.admit(*certified->person);
    ministry_.admit(certified->device);

    EXPECT_EQ(certified->person->content.subject, before.person->content.subject);
    EXPECT_FALSE(ministry_.directory.is_in_force(before.person->id()));
    EXPECT_TRUE(ministry_.directory.is_in_force(certified->person->id()));
}

TEST_F(Enrolment, GoesOnAfterARestartBetweenAnyTwoLetters) { // Law 5
    const auto restart_inviting = [&](Inviting& inviting) {
        inviting = *Inviting::resume(inviting.keep(), ministry_.channel);
    };
    const auto restart_joining = [&](Joining& joining) {
        joining = *Joining::resume(joining.keep(), ministry_.root_policy());
    };
    auto inviting = ministry_.invite();
    restart_inviting(inviting);
    auto joining = *ministry_.join(inviting);
    const Bytes request = joining.letter();
    restart_joining(joining);
    EXPECT_EQ(joining.letter(), request);
    ASSERT_THAT(inviting.receive(joining.letter()), is_accepted());
    restart_inviting(inviting);
    const auto answer = certify(inviting, *compared(inviting, joining));
    ASSERT_THAT(answer, is_accepted());
    restart_inviting(inviting);
    restart_joining(joining);

    const auto outcome = joining.receive(inviting.answer());

    ASSERT_THAT(outcome, is_accepted());
    EXPECT_TRUE(std::holds_alternative<Enrolled>(*outcome));
    EXPECT_EQ(inviting.answer(), answer->letter);
}

TEST_F(Enrolment, WhatWasKeptIsRefusedWhenItIsCutOrOfSomethingElse) {
    auto inviting = ministry_.invite();
    const auto joining = *ministry_.join(inviting);
    Kept kept = joining.keep();
    for (std::size_t size = 0; size < kept.secret.size(); ++size) {
        const Kept cut{crypto::Secret::copy_of(kept.secret.view().first(size)), kept.letters};
        EXPECT_FALSE(Joining::resume(cut, ministry_.root_policy()));
    }
    Kept other{kept.secret.clone(), kept.letters};
    other.secret.bytes()[17 + 32 + 5] ^= 1; // Of the seed of the device.
    EXPECT_THAT(Joining::resume(other, ministry_.root_policy()), is_refused(Errc::corrupt_data));
    Kept shorter{kept.secret.clone(), kept.letters};
    shorter.letters.pop_back();
    EXPECT_THAT(Joining::resume(shorter, ministry_.root_policy()), is_refused(Errc::malformed));

    EXPECT_THAT(Inviting::resume(kept, ministry_.channel), is_refused(Errc::malformed));
    Kept invited = inviting.keep();
    invited.secret.bytes()[3] ^= 1;
    EXPECT_THAT(Inviting::resume(invited, ministry_.channel), is_refused(Errc::wrong_key));
}

TEST_F(Enrolment, AModuleThatPutsAnotherLetterInPlaceIsFound) { // Law 1
    auto inviting = ministry_.invite();
    auto elsewhere = ministry_.invite();
    const auto joining = *ministry_.join(inviting);
    const auto other = *ministry_.join(elsewhere);
    ASSERT_THAT(ministry_.join(inviting), is_accepted());

    EXPECT_THAT(Joining::begin(
                    inviting.ticket(), elsewhere.letter(), ministry_.root_policy(), "A", ministry_.random()),
        is_refused(Errc::wrong_key));
    EXPECT_THAT(inviting.receive(other.letter()), is_refused(Errc::wrong_key));
    EXPECT_THAT(inviting.receive(inviting.letter()), is_refused(Errc::wrong_key));
    const auto answer = ministry_.certify(elsewhere, other);
    ASSERT_THAT(answer, is_accepted());
    EXPECT_THAT(joining.receive(answer->letter), is_refused(Errc::wrong_key));
    EXPECT_THAT(joining.receive(joining.letter()), is_refused(Errc::wrong_key));
}

TEST_F(Enrolment, WhoHasTheTicketAndNotTheChannelKeyCanNeitherAskInTheNameOfAnotherNorAnswer) { // Law 1
    auto inviting = ministry_.invite();
    const auto joining = *ministry_.join(inviting);
    const auto& ticket = inviting.ticket();
    const auto sealed_anew = [&](LetterKind kind, const Bytes& content) {
        return *seal_letter(ticket, kind, content, ministry_.random());
    };
    Bytes request = *open_letter(ticket, LetterKind::request, joining.letter());
    request.back() ^= 1;
    EXPECT_THAT(inviting.receive(sealed_anew(LetterKind::request, request)), is_refused(Errc::corrupt_data));
    EXPECT_EQ(inviting.applicant(), std::nullopt);

    // An invitation sealed by somebody else who has the ticket, whose device is of the same State.
    tests::Ministry other(2);
    const auto invented = *Inviting::begin(other.inviter(), tests::Ministry::offer(), other.random());
    const auto swapped = sealed_anew(
        LetterKind::invitation, *open_letter(invented.ticket(), LetterKind::invitation, invented.letter()));
    EXPECT_FALSE(Joining::begin(ticket, swapped, ministry_.root_policy(), "Amina", ministry_.random()));
    Bytes answer = *open_letter(ticket, LetterKind::answer, ministry_.certify(inviting, joining)->letter);
    answer[40] ^= 1;
    EXPECT_THAT(joining.receive(sealed_anew(LetterKind::answer, answer)), is_refused(Errc::corrupt_data));
}

TEST_F(Enrolment, AThiefOfTheTicketIsFoundByTheWords) { // Law 2
    auto inviting = ministry_.invite();
    const auto joining = *ministry_.join(inviting);
    const auto thief = this->thief(inviting);
    ASSERT_THAT(inviting.receive(thief.letter()), is_accepted());

    EXPECT_THAT(inviting.receive(joining.letter()), is_refused(Errc::not_permitted));
    EXPECT_THAT(compared(inviting, joining), is_refused(Errc::not_permitted));
    const auto letter = inviting.refuse_applicant(RefusalReason::words_differ, ministry_.random());
    ASSERT_THAT(letter, is_accepted());
    EXPECT_EQ(std::get<RefusalReason>(*thief.receive(*letter)), RefusalReason::words_differ);
    EXPECT_THAT(joining.receive(*letter), is_refused(Errc::corrupt_data));
}

TEST_F(Enrolment, ATicketServesOnce) { // Law 3
    auto inviting = ministry_.invite();
    const auto joining = *ministry_.join(inviting);
    const auto second = thief(inviting);
    ASSERT_THAT(ministry_.certify(inviting, joining), is_accepted());

    EXPECT_THAT(inviting.receive(joining.letter()), is_accepted());
    EXPECT_THAT(inviting.receive(second.letter()), is_refused(Errc::not_permitted));
    const auto confirmed = *compared(inviting, joining);
    EXPECT_THAT(certify(inviting, confirmed), is_refused(Errc::not_permitted));
    EXPECT_THAT(inviting.refuse_applicant(RefusalReason::withdrawn, ministry_.random()),
        is_refused(Errc::not_permitted));
    auto again = *Inviting::resume(inviting.keep(), ministry_.channel);
    EXPECT_THAT(again.receive(second.letter()), is_refused(Errc::not_permitted));
    EXPECT_THAT(certify(again, confirmed), is_refused(Errc::not_permitted));
}

TEST_F(Enrolment, NothingIsCertifiedButTheKeysThatWereCompared) { // Law 2
    auto inviting = ministry_.invite();
    auto elsewhere = ministry_.invite();
    const auto joining = *ministry_.join(inviting);
    const auto other = *ministry_.join(elsewhere);
    ASSERT_THAT(elsewhere.receive(other.letter()), is_accepted());
    const auto of_others = *compared(elsewhere, other);

    EXPECT_THAT(certify(inviting, of_others), is_refused(Errc::out_of_order));
    ASSERT_THAT(inviting.receive(joining.letter()), is_accepted());
    EXPECT_THAT(certify(inviting, of_others), is_refused(Errc::invalid_input));
    EXPECT_TRUE(inviting.answer().empty());
}

TEST_F(Enrolment, InvitationsMayBeAnsweredInAnyOrder) {
    std::vector<Inviting> out;
    std::vector<Joining> coming;
    for (int i = 0; i < 3; ++i) {
        out.push_back(ministry_.invite());
        coming.push_back(*ministry_.join(out.back()));
    }

    for (std::size_t i = out.size(); i-- > 0;) {
        const auto certified = ministry_.certify(out[i], coming[i]);
        ASSERT_THAT(certified, is_accepted());
        ministry_.admit(*certified->person);
        ministry_.admit(certified->device);
        EXPECT_THAT(coming[i].receive(certified->letter), is_accepted());
    }
}

TEST_F(Enrolment, AnInvitationThatManyOthersHaveOvertakenIsToBeMadeAnew) {
    auto inviting = ministry_.invite();
    const auto joining = *ministry_.join(inviting);
    const auto& focal_point = ministry_.focal_point;
    const std::uint64_t last = inviting.invitation().first_serial + Invitation::serials - 1;
    ministry_.admit(ministry_.authority().expert(focal_point, last - 1, "SEN").certificate);
    auto kept = inviting.keep();
    EXPECT_THAT(ministry_.certify(inviting, joining), is_accepted());
    inviting = *Inviting::resume(kept, ministry_.channel);
    ministry_.admit(ministry_.authority().expert(focal_point, last, "SEN").certificate);

    EXPECT_THAT(ministry_.certify(inviting, joining), is_refused(Errc::exhausted));
    EXPECT_TRUE(inviting.answer().empty());
}

TEST_F(Enrolment, AnotherKeyThanTheCertifiersCertifiesNothing) {
    auto inviting = ministry_.invite();
    const auto joining = *ministry_.join(inviting);
    ASSERT_THAT(inviting.receive(joining.letter()), is_accepted());

    const auto certified = inviting.certify(
        *compared(inviting, joining), ministry_.issuer.key, ministry_.directory, ministry_.random());

    EXPECT_THAT(certified, is_refused(Errc::corrupt_data));
    EXPECT_TRUE(inviting.answer().empty());
}

TEST_F(Enrolment, RefusesANameThatIsNone) {
    const auto inviting = ministry_.invite();
    for (const std::string& name : {std::string(), std::string(201, 'a'), std::string("\xff"),
             std::string("a\nb"), std::string("a\x7f")})
        EXPECT_THAT(Joining::begin(inviting.ticket(), inviting.letter(), ministry_.root_policy(), name,
                        ministry_.random()),
            is_refused(Errc::invalid_input));
}

} // namespace
} // namespace valise::enrolment
